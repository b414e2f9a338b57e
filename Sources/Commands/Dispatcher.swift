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
    core.requests += 1
    if Shortcut.answered(line, core, session, &reply) { return }
    do throws(CommandError) {
      let parsed = try parse(line)
      guard let row = CommandTable.index.row(of: line, parsed.verb.range) else {
        throw .unknownVerb(nearest: Suggestions.verb(like: line, parsed.verb.range))
      }
      let spec = CommandTable.rows[row]
      if spec.access == .administrator, !session.isAdministrator { throw .notAdministrator }
      let request = try request(parsed, spec, line, session)
      try spec.run(line, request, &core, &session, &reply)
    } catch {
      core.errors += 1
      reply.error(error, verb: echo(of: line))
    }
  }

  /// Answers a line that was longer than the limit and has been dropped.
  package static func refuseLongLine(_ core: inout Core, _ reply: inout Reply) {
    core.requests += 1
    core.errors += 1
    reply.error(.malformed(.lineTooLong(limit: WireLimits.lineBytesMax)), verb: "-")
  }

  private static func parse(_ line: Span<UInt8>) throws(CommandError) -> RequestLine {
    do throws(WireError) {
      return try RequestLine(parsing: line)
    } catch {
      throw .malformed(error)
    }
  }

  /// Checks options and words against the row, and reads what every verb takes.
  private static func request(
    _ parsed: consuming RequestLine, _ spec: CommandSpec, _ line: Span<UInt8>,
    _ session: borrowing Session
  ) throws(CommandError) -> Request {
    var form = session.form
    var language = session.language
    for position in 0..<parsed.optionCount {
      let option = parsed.option(position)
      for other in 0..<position
      where equal(line, parsed.option(other).key.range, option.key.range) {
        throw .optionTwice(string(line, option.key.range))
      }
      if matches(line, option.key.range, "as") {
        form = try choice(of: option.value, line, "as")
      } else if matches(line, option.key.range, "lang") {
        language = try choice(of: option.value, line, "lang")
      } else if !spec.options.contains(where: { matches(line, option.key.range, $0.name) }) {
        let allowed = (CommandTable.commonOptions + spec.options).map(\.name)
        throw .unknownOption(string(line, option.key.range), allowed: allowed.sorted())
      }
    }
    let words = try words(parsed, spec, line)
    return Request(spec: spec, line: parsed, words: words, form: form, language: language)
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
    of value: Token, _ line: Span<UInt8>, _ option: String
  ) throws(CommandError) -> Choice where Choice.RawValue == String {
    guard let choice = Choice(rawValue: string(line, value.range)) else {
      let names = Choice.allCases.map(\.rawValue).joined(separator: ", ")
      throw .badValue(option: option, text: "not one of \(names)")
    }
    return choice
  }

  /// The verb as an error reply repeats it: as typed if it looks like one, otherwise `-`.
  private static func echo(of line: Span<UInt8>) -> String {
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
  var bytes: [UInt8] = []
  bytes.reserveCapacity(range.count)
  for index in range { bytes.append(line[index]) }
  return String(decoding: bytes, as: UTF8.self)
}
