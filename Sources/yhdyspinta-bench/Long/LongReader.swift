import Glibc
import Platform

/// What came of a long answer.
struct LongReply {
  var bytes = 0
  var rows = 0
}

/// A connection that reads long answers and looks at their last line only, so that reading costs as
/// little as may be.
final class LongReader: Sendable {
  private static let roomBytes = 262_144
  private let socket: OwnedDescriptor

  /// Connects and reads the greeting.
  /// - Parameter path: the daemon's socket.
  /// - Throws: `.failed`.
  init(path: String) throws(BenchError) {
    socket = try connected(to: path)
    let greeting = try read(0).status
    if !greeting.hasPrefix("OK yhdyspinta 1") { throw .failed("the server greets: \(greeting)") }
  }

  /// Asks and reads to the end.
  /// - Parameters:
  ///   - line: the request, without LF.
  ///   - pauseMicroseconds: time between two looks, so that reading takes no time from others; 0
  ///     to wait for each byte.
  /// - Returns: how much came.
  /// - Throws: `.failed` for a refusal or a broken connection.
  func ask(_ line: String, pauseMicroseconds: UInt32 = 0) throws(BenchError) -> LongReply {
    let request = Array(line.utf8) + [0x0A]
    let sent = request.withUnsafeBytes { Socket.send(socket.rawValue, $0) }
    if sent != request.count { throw .failed("the daemon closed the connection") }
    let (bytes, status) = try read(pauseMicroseconds)
    if status.hasPrefix("ERR ") { throw .failed("\(line): \(status)") }
    let rows = status.split(separator: " ").first { $0.hasPrefix("count=") }
    return LongReply(bytes: bytes, rows: rows.flatMap { Int($0.dropFirst(6)) } ?? 0)
  }

  /// Reads until a status line ends what has come: with one request on its way, nothing follows it.
  private func read(_ pauseMicroseconds: UInt32) throws(BenchError) -> (bytes: Int, status: String)
  {
    var room = [UInt8](repeating: 0, count: Self.roomBytes)
    var total = 0
    var last: [UInt8] = []
    while true {
      if pauseMicroseconds > 0 { usleep(pauseMicroseconds) }
      let count = room.withUnsafeMutableBytes { Socket.receive(socket.rawValue, into: $0) }
      if count <= 0 { throw .failed("the daemon closed the connection") }
      total += count
      // The line that is not complete yet, or the last one that is.
      let part = room[..<count]
      if let end = part.dropLast().lastIndex(of: 0x0A) {
        last = Array(part[(end + 1)...])
      } else if last.last == 0x0A {
        last = Array(part)
      } else {
        last += part
      }
      guard last.last == 0x0A else { continue }
      let status = String(decoding: last.dropLast(), as: UTF8.self)
      if status == "OK" || status.hasPrefix("OK ") || status.hasPrefix("ERR ") {
        return (total, status)
      }
    }
  }
}
