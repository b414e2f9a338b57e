import CLinux
import Glibc

/// What a service tells systemd: readiness, status, signs of life. Without systemd nothing happens.
/// - Note: Source: sd_notify(3), sd_watchdog_enabled(3).
package struct ServiceManager: Sendable {
  private let address: String?

  /// How often the manager wants a `WATCHDOG=1` at the latest; nil when it does not watch. Send it
  /// twice as often.
  package let watchdogInterval: Duration?

  /// Reads NOTIFY_SOCKET, WATCHDOG_USEC and WATCHDOG_PID.
  package init() {
    self.init(
      address: Environment.value("NOTIFY_SOCKET"),
      watchdogMicroseconds: Environment.value("WATCHDOG_USEC"),
      watchdogProcess: Environment.value("WATCHDOG_PID"))
  }

  /// Takes the values of the three variables, as a test does.
  /// - Parameters:
  ///   - address: path of a datagram socket, or `@name` in the abstract namespace.
  ///   - watchdogMicroseconds: decimal number above 0.
  ///   - watchdogProcess: decimal process number; when given it must be this process.
  package init(address: String?, watchdogMicroseconds: String?, watchdogProcess: String?) {
    self.address = address
    let isForUs = watchdogProcess.map { Int($0) == Int(getpid()) } ?? true
    if isForUs, let number = watchdogMicroseconds.flatMap({ Int64($0) }), number > 0 {
      watchdogInterval = .microseconds(number)
    } else {
      watchdogInterval = nil
    }
  }

  /// Sends pairs, one a line.
  /// - Parameter pairs: names such as `STATUS` and their values; a line break in a value becomes a
  ///   blank, since it would begin another pair.
  /// - Returns: whether the manager got them; false as well when there is none.
  @discardableResult
  package func notify(_ pairs: [(String, String)]) -> Bool {
    var text = ""
    for (name, value) in pairs {
      if !text.isEmpty { text += "\n" }
      text += name
      text += "="
      text += String(value.map { $0.isNewline ? " " : $0 })
    }
    return notify(text)
  }

  /// Sends a ready text, such as `READY=1\nSTATUS=…`.
  /// - Parameter text: `NAME=value` lines.
  /// - Returns: whether the manager got it; false as well when there is none.
  @discardableResult
  package func notify(_ text: String) -> Bool {
    guard let address, !address.isEmpty else { return false }
    let isAbstract = address.utf8.first == UInt8(ascii: "@")
    let name = isAbstract ? String(address.dropFirst()) : address
    guard var target = try? UnixAddress(name: name, isAbstract: isAbstract) else { return false }
    let fd = socket(AF_UNIX, CInt(SOCK_DGRAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    guard fd >= 0 else { return false }
    let descriptor = OwnedDescriptor(owning: fd)
    var copy = text
    return copy.withUTF8 { bytes in
      // Never waits: a manager whose queue is full must not stop the service.
      let flags = CInt(MSG_NOSIGNAL | MSG_DONTWAIT)
      let sent = target.withPointer { pointer, length in
        sendto(descriptor.rawValue, bytes.baseAddress, bytes.count, flags, pointer, length)
      }
      return sent == bytes.count
    }
  }
}
