import Glibc
import Platform

/// Processor time and memory of another process.
enum ProcessTime {
  /// Processor time of all threads, user and system.
  /// - Parameter pid: the process.
  /// - Returns: seconds in steps of 10 ms; nil when there is no such process.
  /// - Note: Source: proc_pid_stat(5), fields 14 and 15, in clock ticks.
  static func seconds(of pid: Int) -> Double? {
    guard let bytes = try? Files.read(path: "/proc/\(pid)/stat", bytesMax: 65_536),
      // The name in parentheses may hold anything, blanks and parentheses too.
      let close = bytes.lastIndex(of: UInt8(ascii: ")"))
    else { return nil }
    let fields = String(decoding: bytes[(close + 1)...], as: UTF8.self).split(separator: " ")
    guard fields.count > 12, let user = Int(fields[11]), let system = Int(fields[12]) else {
      return nil
    }
    return Double(user + system) / Double(sysconf(CInt(_SC_CLK_TCK)))
  }

  /// Memory in RAM.
  /// - Parameter pid: the process.
  /// - Returns: KiB; nil when there is no such process.
  /// - Note: Source: proc_pid_status(5), `VmRSS`.
  static func residentKiB(of pid: Int) -> Int? { kibibytes("VmRSS:", of: pid) }

  /// The most memory in RAM that it has had.
  /// - Parameter pid: the process.
  /// - Returns: KiB; nil when there is no such process.
  /// - Note: Source: proc_pid_status(5), `VmHWM`.
  static func peakKiB(of pid: Int) -> Int? { kibibytes("VmHWM:", of: pid) }

  private static func kibibytes(_ name: String, of pid: Int) -> Int? {
    guard let bytes = try? Files.read(path: "/proc/\(pid)/status", bytesMax: 65_536) else {
      return nil
    }
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    where line.hasPrefix(name) {
      return line.split(whereSeparator: { $0 == " " || $0 == "\t" }).dropFirst().first
        .flatMap { Int($0) }
    }
    return nil
  }
}
