import Glibc
import Platform
import Wire

/// One run of the client: the settings from options and environment, and which way to ask.
struct Session {
  /// The daemon's socket.
  let socket: String
  /// Form of the answers.
  let form: Form
  /// Language of the answers; nil leaves the daemon's default, for programs.
  let language: Language?
  /// Longest wait for an answer in seconds; nil waits for ever.
  let waitSeconds: Int?
  /// What to ask; empty for the prompt.
  let words: [[UInt8]]
  /// Whether standard output is a terminal.
  let isTerminal: Bool

  /// Completes the options by what environment and terminal say.
  /// - Parameter options: the parsed command line.
  init(_ options: Options) {
    isTerminal = StandardOutput.isTerminal(STDOUT_FILENO)
    form = options.form ?? (isTerminal ? .text : .rec)
    language = options.language ?? (form == .text ? .ofEnvironment : nil)
    waitSeconds = options.waitSeconds
    words = options.words
    socket =
      options.socket.map { String(decoding: $0, as: UTF8.self) }
      ?? Environment.value("YHDYSPINTA_SOCKET") ?? Client.defaultSocket
  }

  /// Asks.
  /// - Returns: the exit status.
  func run() -> ExitStatus {
    do throws(ClientError) {
      if words.isEmpty, isTerminal, StandardOutput.isTerminal(STDIN_FILENO) {
        return try Prompt.run(self)
      }
      if words.isEmpty || words.count == 1 && equal(words[0], "-") {
        return try Batch.run(self)
      }
      return try askOnce()
    } catch {
      if let message = error.message { Complaint.write(message) }
      return error.status
    }
  }

  /// Asks what the words say.
  private func askOnce() throws(ClientError) -> ExitStatus {
    let request = Request(words: words, isForPeople: isTerminal)
    if Framing.hasBlock(request.line.span) {
      return try Batch.run(self, request: request.line)
    }
    var connection = try Connection(path: socket, waitSeconds: waitSeconds)
    var output = makeOutput()
    // Everything goes out at once: the daemon answers the three in one turn.
    connection.send(settingsLine(form: form, language: language) + request.line + [0x0A])
    try connection.readGreeting()
    if case .error(_, let text) = try connection.skipReply() {
      Complaint.write(text)
      return .refused
    }
    return try connection.finish(request, output: &output)
  }

  /// Standard output as this run writes it.
  func makeOutput() -> Output {
    Output(fd: STDOUT_FILENO, isTerminal: isTerminal)
  }
}

extension Connection {
  /// Prints the reply to a request already sent, asking once more when it was a question after all.
  /// - Parameters:
  ///   - request: what was sent.
  ///   - output: where the answer goes.
  /// - Returns: the exit status.
  /// - Throws: `ClientError`.
  mutating func finish(
    _ request: Request, output: inout Output
  ) throws(ClientError) -> ExitStatus {
    var end = try printReply(to: &output)
    if case .error(code: 401, _) = end, let question = request.question {
      send(question + [0x0A])
      end = try printReply(to: &output)
    }
    guard case .error(_, let text) = end else { return .done }
    Complaint.write(text)
    return .refused
  }
}
