import Glibc
import Platform

/// Messages to standard error, one line each, with the program's name before it.
enum Complaint {
  /// Writes a line. What the daemon said in it is made harmless for a terminal.
  /// - Parameter text: what is wrong, without a final stop.
  static func write(_ text: String) {
    write(Array(text.utf8))
  }

  /// Writes a line.
  /// - Parameter text: what is wrong, as UTF-8.
  static func write(_ text: [UInt8]) {
    var line = Array("yhdyspinta: ".utf8)
    if StandardOutput.isTerminal(STDERR_FILENO) {
      Visible.append(text.span, from: 0, to: &line)
    } else {
      line += text
    }
    line.append(0x0A)
    line.withUnsafeBytes { try? StandardOutput.write(all: $0, STDERR_FILENO) }
  }
}
