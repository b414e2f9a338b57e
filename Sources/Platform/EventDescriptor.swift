import CLinux
import Glibc

/// Wakes a loop from another thread: eventfd(2).
package struct EventDescriptor: ~Copyable, Sendable {
  private let descriptor: OwnedDescriptor

  /// The number to watch for readable.
  package var rawValue: CInt { descriptor.rawValue }

  /// Opens one with nothing signalled, nonblocking and close-on-exec.
  /// - Throws: the errno of eventfd(2).
  package init() throws(Errno) {
    let fd = eventfd(0, CInt(O_CLOEXEC | O_NONBLOCK))
    guard fd >= 0 else { throw Errno.last }
    descriptor = OwnedDescriptor(owning: fd)
  }

  /// Makes the descriptor readable; any thread may. Many signals before a drain count as one.
  package func signal() {
    var one: UInt64 = 1
    // EAGAIN means that the counter is full, so the loop is being woken already.
    _ = Glibc.write(descriptor.rawValue, &one, MemoryLayout<UInt64>.size)
  }

  /// Makes the descriptor quiet again.
  /// - Returns: whether anything had been signalled since the last time.
  @discardableResult
  package func drain() -> Bool {
    var count: UInt64 = 0
    return Glibc.read(descriptor.rawValue, &count, MemoryLayout<UInt64>.size) > 0
  }
}
