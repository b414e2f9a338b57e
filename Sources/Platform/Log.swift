import Glibc
import Synchronization

/// The log: one line to standard error for each thing worth knowing, never with a date, which the
/// journal adds by itself.
///
/// When standard error is no terminal, a line begins with its priority as `<3>`, which journald
/// takes off and keeps. Whoever calls sees to it that nothing about people is in the text.
package enum Log {
  /// How much it matters; the numbers are those of syslog(3).
  package enum Level: UInt8, Sendable {
    /// Something the service should do cannot be done.
    case error = 3
    /// The service goes on, somebody should look.
    case warning = 4
    /// Normal, and an administrator wants to know: started, reloaded, stopping.
    case notice = 5
    /// Normal and unremarkable.
    case info = 6
    /// For those who look for a fault.
    case debug = 7
  }

  /// Most bytes of a line; the rest is cut off, so that one write is one line.
  package static let lineBytesMax = 2048

  private static let threshold = Atomic<UInt8>(Level.info.rawValue)
  private static let hasPrefix = isatty(STDERR_FILENO) == 0

  /// Sets the least important level that is still written; `.info` at start.
  /// - Parameter level: `.debug` writes everything.
  package static func setThreshold(_ level: Level) {
    threshold.store(level.rawValue, ordering: .relaxed)
  }

  /// Whether lines of a level are written.
  /// - Parameter level: the level asked about.
  /// - Returns: false when the text need not be made at all.
  static func isWritten(_ level: Level) -> Bool {
    level.rawValue <= threshold.load(ordering: .relaxed)
  }

  /// Writes a line by one write(2), so that lines of several threads do not mix.
  static func write(_ level: Level, _ text: String) {
    let bytes = line(level, text, hasPrefix: hasPrefix)
    bytes.withUnsafeBytes { _ = Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }

  /// The bytes of a line.
  /// - Parameters:
  ///   - level: its priority.
  ///   - text: what happened; control characters become blanks, since a line is a line.
  ///   - hasPrefix: whether the priority stands before it.
  /// - Returns: at most `lineBytesMax` bytes with the final LF.
  static func line(_ level: Level, _ text: String, hasPrefix: Bool) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count + 4)
    if hasPrefix {
      bytes.append(UInt8(ascii: "<"))
      bytes.append(UInt8(ascii: "0") + level.rawValue)
      bytes.append(UInt8(ascii: ">"))
    }
    for byte in text.utf8 {
      if bytes.count == lineBytesMax - 1 { break }
      bytes.append(byte < 0x20 || byte == 0x7f ? UInt8(ascii: " ") : byte)
    }
    bytes.append(UInt8(ascii: "\n"))
    return bytes
  }
}

/// Writes a line to the log.
/// - Parameters:
///   - level: how much it matters.
///   - text: what happened, in one sentence without a final stop; not made when the level is not
///     written.
package func log(_ level: Log.Level, _ text: @autoclosure () -> String) {
  if Log.isWritten(level) { Log.write(level, text()) }
}
