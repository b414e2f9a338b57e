import Glibc
import Platform
import Wire

/// Questions one after another at a prompt; the terminal itself does the line editing.
enum Prompt {
  /// What invites the next line.
  private static let invitation = "yhdyspinta> "
  /// How long a reply's connection is watched for the end that follows `quit`, in milliseconds: the
  /// daemon closes in the same turn, and nobody notices such a wait at a prompt.
  private static let farewellMilliseconds: CInt = 5

  /// Asks until the input ends or the daemon says goodbye.
  /// - Parameter session: socket, form and language.
  /// - Returns: the status of the last reply.
  /// - Throws: `ClientError`.
  static func run(_ session: Session) throws(ClientError) -> ExitStatus {
    var output = session.makeOutput()
    var input = LineBuffer(bytes: 8192)
    var status = ExitStatus.done
    var connection = try open(session)
    while true {
      try invite()
      guard let line = nextLine(&input) else { break }
      if line.allSatisfy(isBlank) { continue }
      let request = Request(typed: line)
      if isClosed(connection.rawValue, milliseconds: 0) {
        // After a long silence or a restart of the daemon; what `use` had set is gone.
        connection = try open(session)
        Complaint.write("connected anew; settings made with use are forgotten")
      }
      connection.send(request.line + [0x0A])
      if Framing.hasBlock(request.line.span), !sendRecords(&input, connection) { break }
      status = try connection.finish(request, output: &output)
      if isClosed(connection.rawValue, milliseconds: farewellMilliseconds) { return status }
    }
    // The cursor stands behind the invitation.
    try? StandardOutput.write("\n", STDOUT_FILENO)
    return status
  }

  /// Sends the records that a request is followed by, as they are typed, up to a single `.`.
  /// - Returns: false if the input ended before.
  private static func sendRecords(
    _ input: inout LineBuffer, _ connection: borrowing Connection
  ) -> Bool {
    while let line = nextLine(&input) {
      connection.send(line + [0x0A])
      if line == [UInt8(ascii: ".")] { return true }
    }
    return false
  }

  /// Connects and sets form and language.
  private static func open(_ session: Session) throws(ClientError) -> Connection {
    var connection = try Connection(path: session.socket, waitSeconds: session.waitSeconds)
    connection.send(settingsLine(form: session.form, language: session.language))
    try connection.readGreeting()
    if case .error(_, let text) = try connection.skipReply() { Complaint.write(text) }
    return connection
  }

  private static func invite() throws(ClientError) {
    do throws(Errno) { try StandardOutput.write(invitation, STDOUT_FILENO) } catch {
      throw .outputFailed(error)
    }
  }

  /// Reads a line from the terminal; nil at its end.
  private static func nextLine(_ input: inout LineBuffer) -> [UInt8]? {
    while true {
      let line = input.nextLine { line -> [UInt8] in
        line.withUnsafeBufferPointer { [UInt8]($0) }
      }
      if let line { return line }
      var room = [UInt8](repeating: 0, count: 4096)
      let count = read(STDIN_FILENO, &room, room.count)
      if count < 0, errno == EINTR { continue }
      if count <= 0 {
        if input.isEmpty { return nil }
        input.append([0x0A])
      } else {
        input.append([UInt8](room[..<count]))
      }
    }
  }

  /// Whether the daemon has closed, with nothing more to read.
  private static func isClosed(_ fd: CInt, milliseconds: CInt) -> Bool {
    var entry = pollfd(fd: fd, events: Int16(POLLIN), revents: 0)
    guard poll(&entry, 1, milliseconds) > 0 else { return false }
    var byte: UInt8 = 0
    return recv(fd, &byte, 1, CInt(MSG_PEEK) | CInt(MSG_DONTWAIT)) <= 0
  }
}
