import Glibc
import Platform

/// One connection to the daemon whose replies are taken as they come, whole.
final class LinePeer {
  /// A reply: its data lines as they came, each with LF, and its status line without.
  struct Reply: Equatable {
    let body: String
    let status: String

    var isError: Bool { status.hasPrefix("ERR") }

    /// A number of the status line.
    /// - Parameter name: such as `revision`.
    /// - Returns: nil when it does not say that.
    func number(_ name: String) -> Int? {
      for word in status.split(separator: " ") where word.hasPrefix("\(name)=") {
        return Int(word.dropFirst(name.count + 1))
      }
      return nil
    }
  }

  /// Longest wait for a reply.
  private static let silenceSecondsMax: UInt64 = 60

  private let socket: OwnedDescriptor
  private var held: [UInt8] = []
  /// Where the line begins that has not been looked at.
  private var lineStart = 0
  private var room = [UInt8](repeating: 0, count: 65_536)
  private(set) var isClosed = false

  /// Connects and reads the greeting.
  /// - Parameter path: the daemon's socket.
  /// - Throws: `.failed` when there is no daemon behind it yet.
  init(path: String) throws(BenchError) {
    socket = try connected(to: path)
    let greeting = try reply()
    if !greeting.status.hasPrefix("OK yhdyspinta 1") {
      throw .failed("the server greets: \(greeting.status)")
    }
  }

  var descriptor: CInt { socket.rawValue }

  /// Sends a request with its block.
  /// - Parameter request: ends in LF.
  /// - Returns: false when the daemon is gone.
  @discardableResult
  func send(_ request: String) -> Bool {
    var request = request
    return request.withUTF8 { text in
      var bytes = UnsafeRawBufferPointer(text)
      while !bytes.isEmpty {
        let count = Socket.send(descriptor, bytes)
        if count <= 0 { return false }
        bytes = UnsafeRawBufferPointer(rebasing: bytes[count...])
      }
      return true
    }
  }

  /// Sends a request and waits for its reply.
  /// - Parameter request: ends in LF.
  /// - Returns: the reply, an error too.
  /// - Throws: `.failed` when the connection ends.
  func ask(_ request: String) throws(BenchError) -> Reply {
    send(request)
    return try reply()
  }

  /// Waits for the next reply.
  /// - Returns: the reply, an error too.
  /// - Throws: `.failed` when the connection ends or nothing comes.
  func reply() throws(BenchError) -> Reply {
    let deadline = Clock.monotonicNanoseconds() + LinePeer.silenceSecondsMax * 1_000_000_000
    while true {
      if let reply = takeReply() { return reply }
      if isClosed { throw .failed("the daemon closed the connection") }
      var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      if poll(&entry, 1, 1000) > 0 { receive() }
      if Clock.monotonicNanoseconds() > deadline { throw .failed("the daemon does not answer") }
    }
  }

  /// Reads once what has come; blocks when nothing has.
  func receive() {
    let count = room.withUnsafeMutableBytes { Socket.receive(descriptor, into: $0) }
    if count > 0 { held += room[..<count] } else { isClosed = true }
  }

  /// Takes a reply that has come as a whole.
  /// - Returns: nil when none has.
  func takeReply() -> Reply? {
    while let end = lineEnd() {
      let start = lineStart
      lineStart = end + 1
      guard isStatus(start, end) else { continue }
      let reply = Reply(
        body: String(decoding: held[..<start], as: UTF8.self),
        status: String(decoding: held[start..<end], as: UTF8.self))
      held.removeSubrange(..<lineStart)
      lineStart = 0
      return reply
    }
    return nil
  }

  private func lineEnd() -> Int? {
    held.withUnsafeBytes { bytes -> Int? in
      guard let base = bytes.baseAddress, lineStart < bytes.count else { return nil }
      return memchr(base + lineStart, 0x0A, bytes.count - lineStart).map {
        UnsafeRawPointer($0) - base
      }
    }
  }

  private func isStatus(_ start: Int, _ end: Int) -> Bool {
    func begins(_ word: StaticString) -> Bool {
      let count = word.utf8CodeUnitCount
      return end - start >= count
        && held.withUnsafeBytes {
          guard let base = $0.baseAddress else { return false }
          return memcmp(base + start, word.utf8Start, count) == 0
        }
    }
    return begins("OK ") || begins("ERR ") || end - start == 2 && begins("OK")
  }
}
