import Glibc
import Platform

/// One connection of a load.
struct LoadConnection {
  /// Counts the replies of either protocol.
  enum Replies {
    case lines(LineReplies)
    case resp(RespReplies)

    /// Takes what was received.
    /// - Parameter bytes: may begin and end anywhere.
    /// - Returns: replies that ended in it, and how many of them were errors.
    mutating func feed(_ bytes: UnsafeRawBufferPointer) -> (ended: Int, errors: Int) {
      switch self {
      case .lines(var counter):
        let outcome = counter.feed(bytes)
        self = .lines(counter)
        return outcome
      case .resp(var counter):
        let outcome = counter.feed(bytes)
        self = .resp(counter)
        return outcome
      }
    }
  }

  /// Closed by the run that owns the connections.
  let fd: CInt
  /// The next request of the file.
  var nextRequest: Int
  /// Requests without a reply yet.
  var outstanding = 0
  /// Part of the request file that has not been taken by the socket.
  var unsent = 0..<0
  /// Whether the poller tells when there is room again.
  var waitsForRoom = false
  /// When the batch began, in monotonic nanoseconds.
  var startedAt: UInt64 = 0
  var replies: Replies

  /// Connects, and reads the greeting where there is one.
  /// - Parameters:
  ///   - settings: socket and protocol.
  ///   - firstRequest: where in the file to begin.
  /// - Throws: `.failed`.
  init(_ settings: LoadSettings, firstRequest: Int) throws(BenchError) {
    let socket = try connected(to: settings.socket)
    if settings.language == .line { try LoadConnection.readGreeting(socket.rawValue) }
    _ = fcntl(socket.rawValue, F_SETFL, O_NONBLOCK)
    fd = socket.release()
    nextRequest = firstRequest
    replies = settings.language == .resp ? .resp(RespReplies()) : .lines(LineReplies())
  }

  /// Reads up to the first LF; nothing follows it before a request is sent.
  private static func readGreeting(_ fd: CInt) throws(BenchError) {
    var line: [UInt8] = []
    var entry = pollfd(fd: fd, events: Int16(POLLIN), revents: 0)
    while line.last != 0x0A {
      var byte: UInt8 = 0
      if poll(&entry, 1, 2000) <= 0 {
        throw .failed("no greeting within 2 s; a server without one is --protocol plain")
      }
      if read(fd, &byte, 1) <= 0 { throw .failed("the server closed a connection") }
      line.append(byte)
    }
    let text = String(decoding: line.dropLast(), as: UTF8.self)
    if !text.hasPrefix("OK") { throw .failed("the server greets: \(text)") }
  }
}
