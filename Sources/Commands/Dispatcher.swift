import Forms
import Registry
import Routing
import Wire

/// From a request line to its reply. Runs to its end on the loop's thread; nothing here waits.
package enum Dispatcher {
  /// Answers one line.
  ///
  /// - Parameters:
  ///   - line: without LF or CR, at most `WireLimits.lineBytesMax` bytes.
  ///   - core: what is answered from.
  ///   - session: what the connection has set.
  ///   - reply: what the answer is appended to.
  package static func answer(
    _ line: Span<UInt8>, _ core: inout Core, _ session: inout Session, _ reply: inout Reply
  ) {
    if Shortcut.answered(line, core, session, &reply) {
      core.requests += 1
      return
    }
    answer(line, block: nil, &core, &session, &reply)
  }

  /// Answers a request whose records have come.
  package static func answer(
    _ block: consuming BlockInput, _ core: inout Core, _ session: inout Session,
    _ reply: inout Reply
  ) {
    if let refusal = block.refusal {
      reply.bytes += refusal
      return
    }
    let line = block.line
    if block.isTooLong {
      core.errors += 1
      reply.error(.blockTooLong(limit: block.bytesMax), verb: echo(of: line.span))
      return
    }
    answer(line.span, block: block.bytes, &core, &session, &reply)
  }

  private static func answer(
    _ line: Span<UInt8>, block: [UInt8]?, _ core: inout Core, _ session: inout Session,
    _ reply: inout Reply
  ) {
    let start = reply.bytes.count
    do throws(CommandError) {
      var parsed = try parse(line)
      guard let row = CommandTable.index.row(of: line, parsed.verb.range) else {
        throw .unknownVerb(nearest: Suggestions.verb(like: line, parsed.verb.range))
      }
      let spec = CommandTable.rows[row]
      guard session.rights.include(spec.access) else { throw .notAllowed(needed: spec.access) }
      try takeOptionsBehindWords(of: line, spec, &parsed)
      let moment = spec.takesMoment ? try moment(parsed, line, core) : nil
      let request = try request(parsed, spec, line, session, at: moment?.time, block)
      if spec.hasBlock, block == nil {
        reply.waiting = .block(
          BlockInput(line: copy(of: line), refusal: nil, bytesMax: core.blockBytesMax))
        return
      }
      try run(request, line, as: moment?.past, &core, &session, &reply)
      if reply.waitsToBeAskedAgain { return }
    } catch {
      core.errors += 1
      reply.bytes.removeSubrange(start...)
      reply.error(error, verb: echo(of: line))
      if block == nil { drainBlock(behind: line, from: start, &reply) }
    }
    core.requests += 1
  }

  /// Has the records behind a refused request read to their end before its error is sent.
  private static func drainBlock(
    behind line: Span<UInt8>, from start: Int, _ reply: inout Reply
  ) {
    guard Framing.hasBlock(line) else { return }
    let refusal = Array(reply.bytes[start...])
    reply.bytes.removeSubrange(start...)
    reply.waiting = .block(BlockInput(line: copy(of: line), refusal: refusal, bytesMax: 0))
  }

  /// Runs a request as of now, or from the registry of a moment in the past.
  private static func run(
    _ request: borrowing Request, _ line: Span<UInt8>, as past: PastMoment?, _ core: inout Core,
    _ session: inout Session, _ reply: inout Reply
  ) throws(CommandError) {
    guard let past else { return try request.spec.run(line, request, &core, &session, &reply) }
    guard var router = core.past.router(at: past) else {
      reply.waiting = .past(past)
      return
    }
    let viewer = session.rights.viewer
    session.rights.viewer = viewer.looking(at: router.registry, from: core.registry)
    swap(&core.router, &router)
    defer {
      swap(&core.router, &router)
      session.rights.viewer = viewer
    }
    try request.spec.run(line, request, &core, &session, &reply)
  }

  /// Answers a line that was longer than the limit and has been dropped.
  ///
  /// - Parameters:
  ///   - beginning: what is known of it.
  ///   - core: counts it.
  ///   - reply: what the refusal is appended to.
  package static func refuseLongLine(
    _ beginning: Span<UInt8>, _ core: inout Core, _ reply: inout Reply
  ) {
    core.requests += 1
    core.errors += 1
    let start = reply.bytes.count
    reply.error(.malformed(.lineTooLong(limit: WireLimits.lineBytesMax)), verb: "-")
    drainBlock(behind: beginning, from: start, &reply)
  }

  private static func parse(_ line: Span<UInt8>) throws(CommandError) -> RequestLine {
    do throws(WireError) {
      return try RequestLine(parsing: line)
    } catch {
      throw .malformed(error)
    }
  }

  // MARK: options

  /// Free text is read as it is; elsewhere options may stand behind the words, too.
  private static func takeOptionsBehindWords(
    of line: Span<UInt8>, _ spec: CommandSpec, _ parsed: inout RequestLine
  ) throws(CommandError) {
    switch spec.rest {
    case .text: return
    case .words, .name: break
    }
    do throws(WireError) {
      try parsed.takeOptionsBehindWords(of: line) { spec.hasOption(line, $0) }
    } catch {
      // What has an open quote is refused when its words are read; a name may have one.
      if case .tooManyOptions = error { throw .malformed(error) }
    }
  }

  /// The moment of `at=`, and which registry it asks for if that is not the present one.
  private static func moment(
    _ parsed: borrowing RequestLine, _ line: Span<UInt8>, _ core: borrowing Core
  ) throws(CommandError) -> (time: LocalTime, past: PastMoment?)? {
    for position in 0..<parsed.optionCount {
      let option = parsed.option(position)
      guard matches(line, option.key.range, "at") else { continue }
      return try Moment.resolve(string(line, option.value.range), core)
    }
    return nil
  }

  /// Checks options and words against the row, and reads what every verb takes.
  private static func request(
    _ parsed: consuming RequestLine, _ spec: CommandSpec, _ line: Span<UInt8>,
    _ session: borrowing Session, at: LocalTime?, _ block: [UInt8]?
  ) throws(CommandError) -> Request {
    var form = session.form
    var document: DocumentForm?
    var language = session.language
    for position in 0..<parsed.optionCount {
      let option = parsed.option(position)
      for other in 0..<position
      where equal(line, parsed.option(other).key.range, option.key.range) {
        throw .optionTwice(string(line, option.key.range))
      }
      if matches(line, option.key.range, "as") {
        let word = string(line, option.value.range)
        document = spec.documents.first { $0.rawValue == word }
        let names = spec.documents.map(\.rawValue)
        if document == nil, spec.isDocument {
          throw .badValue(option: "as", text: "not one of \(names.joined(separator: ", "))")
        }
        if document == nil { form = try choice(of: option.value, line, "as", besides: names) }
      } else if matches(line, option.key.range, "lang") {
        language = try choice(of: option.value, line, "lang")
      } else if !spec.options.contains(where: { matches(line, option.key.range, $0.name) }) {
        let allowed = (CommandTable.commonOptions + spec.options).map(\.name)
        throw .unknownOption(string(line, option.key.range), allowed: allowed.sorted())
      }
    }
    let words = try words(parsed, spec, line)
    return Request(
      spec: spec, line: parsed, words: words, form: form, document: document,
      language: language, at: at, block: block)
  }

  private static func words(
    _ parsed: borrowing RequestLine, _ spec: CommandSpec, _ line: Span<UInt8>
  ) throws(CommandError) -> Words {
    guard case .words(let count) = spec.rest else {
      if parsed.rest.isEmpty { throw .wrongWords(usage: spec.usage) }
      return Words()
    }
    let words: Words
    do throws(WireError) {
      words = try Words(of: line, in: parsed.rest)
    } catch {
      throw .malformed(error)
    }
    guard count.contains(words.count) else { throw .wrongWords(usage: spec.usage) }
    return words
  }

  private static func choice<Choice: RawRepresentable & CaseIterable>(
    of value: Token, _ line: Span<UInt8>, _ option: String, besides: [String] = []
  ) throws(CommandError) -> Choice where Choice.RawValue == String {
    guard let choice = Choice(rawValue: string(line, value.range)) else {
      let names = (Choice.allCases.map(\.rawValue) + besides).joined(separator: ", ")
      throw .badValue(option: option, text: "not one of \(names)")
    }
    return choice
  }

  /// The verb as an error reply repeats it: as typed if it looks like one, otherwise `-`.
  package static func echo(of line: Span<UInt8>) -> String {
    var start = 0
    while start < line.count, isBlank(line[start]) { start += 1 }
    var end = start
    while end < line.count, !isBlank(line[end]) { end += 1 }
    guard end > start, end - start <= WireLimits.verbBytesMax else { return "-" }
    let text = string(line, start..<end)
    let isVerb = text.unicodeScalars.allSatisfy {
      ("a"..."z").contains($0) || $0 == "-" || $0 == "å" || $0 == "ä" || $0 == "ö"
    }
    return isVerb ? text : "-"
  }
}

private func equal(_ line: Span<UInt8>, _ left: Range<Int>, _ right: Range<Int>) -> Bool {
  guard left.count == right.count else { return false }
  for offset in 0..<left.count
  where line[left.lowerBound + offset] != line[right.lowerBound + offset] { return false }
  return true
}

/// Part of a line as a string, for messages.
func string(_ line: Span<UInt8>, _ range: Range<Int>) -> String {
  String(decoding: copy(of: line.extracting(range)), as: UTF8.self)
}

/// The bytes, to be kept.
func copy(of bytes: Span<UInt8>) -> [UInt8] {
  var copy: [UInt8] = []
  copy.reserveCapacity(bytes.count)
  for index in bytes.indices { copy.append(bytes[index]) }
  return copy
}
