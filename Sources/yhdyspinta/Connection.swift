import Glibc
import Platform
import Wire

/// How a reply ended.
enum ReplyEnd: Equatable {
  /// By `OK`.
  case ok
  /// By `ERR`: the code and the text for people.
  case error(code: Int, text: [UInt8])
}

/// A connection to the daemon, on which the client waits for each answer.
struct Connection: ~Copyable {
  private let socket: OwnedDescriptor
  private let path: String
  private let waitSeconds: Int?
  private var received = LineBuffer()

  /// The number, for poll(2).
  var rawValue: CInt { socket.rawValue }

  /// Connects.
  /// - Parameters:
  ///   - path: the daemon's socket.
  ///   - waitSeconds: longest wait for anything, in seconds; nil waits for ever.
  /// - Throws: `.unreachable`.
  init(path: String, waitSeconds: Int?) throws(ClientError) {
    do throws(SocketError) {
      socket = try UnixSocket.connect(path: path, timeout: waitSeconds.map { .seconds($0) })
    } catch {
      throw .unreachable(error)
    }
    self.path = path
    self.waitSeconds = waitSeconds
  }

  /// Sends bytes whole; they are few, so the socket has room for them. A daemon that closed first
  /// has said why, which `readReply` then finds.
  /// - Parameter bytes: requests with their LF.
  func send(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { whole in
      var offset = 0
      while offset < whole.count {
        let count = Socket.send(
          socket.rawValue, UnsafeRawBufferPointer(rebasing: whole[offset...]))
        if count <= 0 { return }
        offset += count
      }
    }
  }

  /// Reads the greeting.
  /// - Throws: `.turnedAway` when the daemon refuses the connection, `.strange` when it is another
  ///   program.
  mutating func readGreeting() throws(ClientError) {
    let verdict = try nextLine { greetingVerdict($0) }
    switch verdict {
    case .welcome: return
    case .refused(let text): throw .turnedAway(text: text)
    case .strange: throw .strange(socket: path)
    }
  }

  /// Reads a reply and leaves it be.
  /// - Returns: how it ended.
  /// - Throws: `.brokenOff`, `.timedOut`.
  mutating func skipReply() throws(ClientError) -> ReplyEnd {
    while true {
      if let end = try nextLine({ replyEnd($0) }) { return end }
    }
  }

  /// Reads a reply and writes its data lines as they come.
  /// - Parameter output: where the lines go, without their bars; flushed before each wait.
  /// - Returns: how it ended.
  /// - Throws: `.brokenOff`, `.timedOut`, `.outputFailed`.
  mutating func printReply(to output: inout Output) throws(ClientError) -> ReplyEnd {
    while true {
      var failure: Errno?
      let outcome = received.nextLine { line -> ReplyEnd? in
        if let end = replyEnd(line) { return end }
        do throws(Errno) { try output.append(line, isBare: true) } catch { failure = error }
        return nil
      }
      if let failure { throw .outputFailed(failure) }
      switch outcome {
      case .some(.some(let end)):
        try flush(&output)
        return end
      case .some(.none): continue
      case .none:
        try flush(&output)
        try receive()
      }
    }
  }

  private mutating func nextLine<Result>(
    _ body: (Span<UInt8>) -> Result
  ) throws(ClientError) -> Result {
    while true {
      if let result = received.nextLine(body) { return result }
      try receive()
    }
  }

  private func flush(_ output: inout Output) throws(ClientError) {
    do throws(Errno) { try output.flush() } catch { throw .outputFailed(error) }
  }

  /// Waits for more bytes, as long as `--wait` allows.
  private mutating func receive() throws(ClientError) {
    if let waitSeconds {
      var entry = pollfd(fd: socket.rawValue, events: Int16(POLLIN), revents: 0)
      if poll(&entry, 1, CInt(waitSeconds * 1000)) == 0 { throw .timedOut(seconds: waitSeconds) }
    }
    if received.receive(socket.rawValue) <= 0 { throw .brokenOff }
  }
}

/// What the first line of a connection tells.
enum GreetingVerdict: Equatable {
  case welcome
  case refused(text: [UInt8])
  case strange
}

/// Judges the first line of a connection.
/// - Parameter line: without its LF.
/// - Returns: welcome for version 1 of the protocol alone.
func greetingVerdict(_ line: Span<UInt8>) -> GreetingVerdict {
  if case .error(_, let text)? = replyEnd(line) { return .refused(text: text) }
  let expected: StaticString = "OK yhdyspinta 1"
  let count = expected.utf8CodeUnitCount
  guard line.count == count || line.count > count && line[count] == 0x20 else { return .strange }
  let isSame = expected.withUTF8Buffer { bytes in
    for index in bytes.indices where bytes[index] != line[index] { return false }
    return true
  }
  return isSame ? .welcome : .strange
}

/// Reads a status line.
/// - Parameter line: without its LF.
/// - Returns: nil for a data line. The text of an error is what follows code and verb.
func replyEnd(_ line: Span<UInt8>) -> ReplyEnd? {
  switch ReplyLine(line) {
  case .data: return nil
  case .ok: return .ok
  case .error(let code):
    var index = 0
    // `ERR`, the code and the verb are three words.
    for _ in 0..<3 {
      while index < line.count, line[index] != 0x20 { index += 1 }
      while index < line.count, line[index] == 0x20 { index += 1 }
    }
    var text: [UInt8] = []
    while index < line.count {
      text.append(line[index])
      index += 1
    }
    return .error(code: code, text: text)
  }
}
