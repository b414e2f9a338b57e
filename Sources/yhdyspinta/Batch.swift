import Glibc
import Platform
import Wire

/// Requests from standard input, one a line, pipelined: `yhdyspinta - < requests`; or the records
/// behind one request: `yhdyspinta import < records`.
///
/// Replies come out whole, with their status lines and bars, so that a program can tell where one
/// ends. Both directions go on at the same time: a daemon whose answers nobody reads stops reading,
/// and a client that first sent everything would then wait for ever.
struct Batch: ~Copyable {
  /// Unsent bytes at which standard input is left waiting.
  private static let unsentBytesMax = 262_144

  private let socket: OwnedDescriptor
  private let path: String
  private let waitSeconds: Int?
  private var output: Output
  private var received = LineBuffer()
  private var isInputOpen = true
  /// The request whose records standard input has; nil if it has requests.
  private let request: [UInt8]?
  private var counter = RequestCounter()
  private var unsent: [UInt8]
  private var sentBytes = 0
  private var lastByte: UInt8 = 0x0A
  private var replyCount = 0
  /// Replies not asked for on standard input: the greeting and the settings.
  private var ownReplies = 2
  private var worst = ExitStatus.done
  /// Whether the input ended where it should not have.
  private var endsEarly = false
  private var hasShutDown = false

  /// Asks everything on standard input.
  /// - Parameter session: socket, form and language.
  /// - Returns: the worst status of all replies.
  /// - Throws: `ClientError`.
  static func run(_ session: Session) throws(ClientError) -> ExitStatus {
    try run(session, request: nil)
  }

  /// Sends standard input as the records of one request.
  /// - Parameters:
  ///   - session: socket, form and language.
  ///   - request: the line, without its LF.
  /// - Returns: the status of the reply.
  /// - Throws: `ClientError`.
  static func run(
    _ session: Session, request: [UInt8]?
  ) throws(ClientError) -> ExitStatus {
    var batch = try Batch(session, request)
    while !batch.isDone { try batch.turn() }
    return batch.worst
  }

  private init(_ session: Session, _ request: [UInt8]?) throws(ClientError) {
    do throws(SocketError) {
      socket = try UnixSocket.connect(
        path: session.socket, timeout: session.waitSeconds.map { .seconds($0) })
    } catch {
      throw .unreachable(error)
    }
    // Neither direction may stop the other.
    _ = fcntl(socket.rawValue, F_SETFL, O_NONBLOCK)
    path = session.socket
    waitSeconds = session.waitSeconds
    output = session.makeOutput()
    unsent = settingsLine(form: session.form, language: session.language)
    self.request = request
    if let request {
      counter.take(request + [0x0A])
      unsent += request + [0x0A]
    }
  }

  private var requestCount: Int { counter.count }

  private var isDone: Bool {
    !isInputOpen && sentBytes == unsent.count && ownReplies == 0 && replyCount == requestCount
  }

  /// Waits until something can be done, and does it.
  private mutating func turn() throws(ClientError) {
    let hasRoom = unsent.count - sentBytes < Batch.unsentBytesMax
    let wantsToSend = sentBytes < unsent.count
    var entries = [
      pollfd(
        fd: isInputOpen && hasRoom ? STDIN_FILENO : -1, events: Int16(POLLIN), revents: 0),
      pollfd(
        fd: socket.rawValue, events: Int16(POLLIN | (wantsToSend ? POLLOUT : 0)), revents: 0),
    ]
    let isWaiting = ownReplies > 0 || replyCount < requestCount
    let ready = poll(&entries, 2, isWaiting ? waitSeconds.map { CInt($0 * 1000) } ?? -1 : -1)
    if ready == 0, let waitSeconds { throw .timedOut(seconds: waitSeconds) }
    if ready <= 0 { return }
    if entries[0].revents != 0 { readInput() }
    // Sent at once, without waiting for another turn to say that there is room.
    if sentBytes < unsent.count { try sendMore() }
    if endsEarly, !hasShutDown, sentBytes == unsent.count {
      hasShutDown = true
      shutdown(socket.rawValue, CInt(SHUT_WR))
    }
    if entries[1].revents & Int16(POLLIN | POLLHUP | POLLERR) != 0 { try receiveMore() }
  }

  /// Takes what standard input has; a last line without LF gets one.
  private mutating func readInput() {
    var room = [UInt8](repeating: 0, count: 65_536)
    let count = read(STDIN_FILENO, &room, room.count)
    if count > 0 {
      take(room[..<count])
    } else if count < 0, errno == EINTR || errno == EAGAIN {
      return
    } else {
      isInputOpen = false
      if lastByte != 0x0A { take([0x0A]) }
      guard counter.isInBlock else { return }
      if request != nil {
        take(Array(".\n".utf8)[...])
      } else {
        // Half of some records is none: the daemon drops them when it hears no more.
        Complaint.write("the input ended before the \".\" that ends records; they were not kept")
        endsEarly = true
      }
    }
  }

  /// Takes input to be sent. Behind the end of the records of a single request nothing is sent.
  private mutating func take(_ bytes: ArraySlice<UInt8>) {
    lastByte = bytes.last ?? lastByte
    guard request != nil else {
      counter.take(bytes)
      unsent += bytes
      return
    }
    var rest = bytes
    while !rest.isEmpty, counter.isInBlock {
      let end = rest.firstIndex(of: 0x0A).map { $0 + 1 } ?? rest.endIndex
      counter.take(rest[..<end])
      unsent += rest[..<end]
      rest = rest[end...]
    }
    if !counter.isInBlock { isInputOpen = false }
  }

  private mutating func sendMore() throws(ClientError) {
    let count = unsent.withUnsafeBytes {
      Socket.send(socket.rawValue, UnsafeRawBufferPointer(rebasing: $0[sentBytes...]))
    }
    if count > 0 {
      sentBytes += count
      if sentBytes == unsent.count {
        unsent.removeAll(keepingCapacity: true)
        sentBytes = 0
      }
    } else if count != Int(-EAGAIN) {
      // The daemon has closed; what it said before that is still to be read.
      unsent.removeAll()
      sentBytes = 0
      isInputOpen = false
    }
  }

  private mutating func receiveMore() throws(ClientError) {
    let count = received.receive(socket.rawValue)
    if count == Int(-EAGAIN) { return }
    if count <= 0 {
      guard endsEarly else { throw .brokenOff }
      worst = .refused
      counter = RequestCounter()
      replyCount = 0
      return
    }
    while try takeLine() {}
    do throws(Errno) { try output.flush() } catch { throw .outputFailed(error) }
  }

  /// Deals with one line.
  /// - Returns: false when no whole line is held.
  private mutating func takeLine() throws(ClientError) -> Bool {
    var failure: Errno?
    let isGreeting = ownReplies == 2
    let isOwn = ownReplies > 0
    let isSingle = request != nil
    var verdict = GreetingVerdict.welcome
    let outcome = received.nextLine { line -> ReplyEnd? in
      if isGreeting { verdict = greetingVerdict(line) }
      let end = replyEnd(line)
      // A single request is answered as on the command line, without the status line.
      if !isOwn, !isSingle || end == nil {
        do throws(Errno) { try output.append(line, isBare: isSingle) } catch { failure = error }
      }
      return end
    }
    if let failure { throw .outputFailed(failure) }
    guard let found = outcome else { return false }
    switch verdict {
    case .welcome: break
    case .refused(let text): throw .turnedAway(text: text)
    case .strange: throw .strange(socket: path)
    }
    guard let end = found else { return true }
    if case .error(_, let text) = end {
      worst = .refused
      if isOwn || isSingle { Complaint.write(text) }
    }
    if isOwn { ownReplies -= 1 } else { replyCount += 1 }
    return true
  }
}
