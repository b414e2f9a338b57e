import Testing

/// The manual of the protocol says what the daemon does: its tables are the daemon's, and its
/// examples are played as transcripts.
struct ProtocolManualTests {
  /// One verb of the daemon's table.
  private struct Verb {
    var name = ""
    var alias: String?
    var usage = ""
  }

  private func verbs() throws -> [Verb] {
    var verbs: [Verb] = []
    for line in try Daemon().connect().ask("verbs") {
      let parts = line.split(separator: ": ", maxSplits: 1).map(String.init)
      guard parts.count == 2 else { continue }
      switch parts[0] {
      case "Verb": verbs.append(Verb(name: parts[1]))
      case "Alias": verbs[verbs.count - 1].alias = parts[1]
      case "Usage": verbs[verbs.count - 1].usage = parts[1]
      default: break
      }
    }
    return verbs
  }

  /// Keys of the options in a usage line; those in capitals stand for fields of records.
  private func options(_ usage: String) -> [Substring] {
    usage.split(whereSeparator: { $0 == " " || $0 == "[" || $0 == "]" })
      .filter { $0.contains("=") }.compactMap { $0.split(separator: "=").first }
      .filter { $0.first?.isLowercase == true }
  }

  @Test func `every verb is in the manual with its alias and options`() throws {
    let section = try Manual("yhdyspinta-protocol.7").section("VERBS")
    let verbs = try verbs()
    #expect(verbs.count >= 28)
    for verb in verbs {
      let item = ".It Ic \(verb.name)"
      guard let head = section.first(where: { $0 == item || $0.hasPrefix(item + " ") }) else {
        Issue.record("\(verb.name) is not in the manual")
        continue
      }
      if let alias = verb.alias { #expect(head.hasSuffix(" Pq Ic \(alias)"), "\(verb.name)") }
      for option in options(verb.usage) {
        #expect(head.contains("Cm \(option)="), "\(verb.name): \(option)=")
      }
    }
    let named = section.filter { $0.hasPrefix(".It Ic ") }.map { $0.split(separator: " ")[2] }
    #expect(named.map(String.init) == verbs.map(\.name), "order or verbs that are no more")
  }

  @Test func `every verb, alias and option is in a transcript`() throws {
    let requests = try Transcript.all().flatMap(\.requests)
    for verb in try verbs() {
      for name in [verb.name, verb.alias].compactMap(\.self) {
        let isPlayed = requests.contains { $0 == name || $0.hasPrefix("\(name) ") }
        #expect(isPlayed, "no transcript asks \(name)")
      }
      for option in options(verb.usage) {
        let isPlayed = requests.contains {
          $0.hasPrefix("\(verb.name) ") && $0.contains(" \(option)=")
        }
        #expect(isPlayed, "no transcript asks \(verb.name) with \(option)=")
      }
    }
  }

  @Test func `every code is in the manual and in a transcript`() throws {
    let manual = try Manual("yhdyspinta-protocol.7").section("CODES")
    let replies = try Transcript.all().flatMap(\.exchanges)
    let codes = try Project.lines("Sources/Wire/ReplyCode.swift")
      .filter { $0.contains("case ") && $0.contains(" = ") }.map { $0.suffix(3) }
    #expect(!codes.isEmpty)
    for code in codes {
      #expect(manual.contains(".It \(code)"), "\(code) is not in the manual")
      // Connections are counted by a daemon of its own: ConnectionLimitTests.
      if code == "503" { continue }
      let isPlayed = replies.contains { exchange in
        switch exchange {
        case .exactly(let text), .beginning(let text): text.hasPrefix("ERR \(code) ")
        default: false
        }
      }
      #expect(isPlayed, "no transcript is answered \(code)")
    }
  }

  @Test func `kinds and fields are those of the schema`() throws {
    let manual = try Manual("yhdyspinta-protocol.7")
    let everywhere = fields(manual.section("Fields of every kind"))
    let peer = try Daemon().connect()
    let kinds = try peer.ask("kinds").filter { $0.hasPrefix("Kind: ") }.map { $0.dropFirst(6) }
    #expect(kinds.count >= 6)
    for kind in kinds {
      let own = fields(manual.section(String(kind)))
      #expect(!own.isEmpty, "\(kind) is not in the manual")
      var schema: [String] = []
      for line in try peer.ask("kinds \(kind)") {
        let parts = line.split(separator: ": ", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { continue }
        switch (parts[0], parts[1]) {
        case ("Field", let name): schema.append(name)
        case ("Type", let type): schema[schema.count - 1] += " \(type)"
        case ("Required", "yes"): schema[schema.count - 1] += " required"
        case ("Repeats", "yes"): schema[schema.count - 1] += " repeats"
        case ("Personal", "yes"): schema[schema.count - 1] += " personal"
        case ("Searched", "yes"): schema[schema.count - 1] += " searched"
        default: break
        }
      }
      let wanted = Set(schema.map(words))
      #expect(Set((everywhere + own).map(words)) == wanted, "\(kind)")
    }
  }

  /// A field's name, type and traits, in any order.
  private func words(_ text: String) -> Set<Substring> { Set(text.split(separator: " ")) }

  /// Fields of a section: name, type, traits. What a reference refers to is left out.
  private func fields(_ section: ArraySlice<Substring>) -> [String] {
    section.filter { $0.hasPrefix(".It Li ") && $0.contains(" Pq ") }.map { line in
      let parts = line.dropFirst(7).split(separator: " Pq ")
      let traits = parts[1].split(separator: ", ").map { $0.split(separator: " ")[0] }
      return ([parts[0]] + traits).joined(separator: " ")
    }
  }

  @Test func `every example of the manual is played`() throws {
    let transcripts = try Transcript.all()
    let examples = try Manual("yhdyspinta-protocol.7").dialogues.flatMap(exchanges)
    #expect(examples.count >= 30)
    for example in examples where !transcripts.contains(where: { $0.contains(example) }) {
      Issue.record("no transcript plays \(example)")
    }
  }

  /// Cuts a display into requests, or requests sent together, with their replies.
  private func exchanges(_ display: [Substring]) -> [[Exchange]] {
    var found: [[Exchange]] = []
    for line in display {
      let text = line.dropFirst(3)
      if line.hasPrefix("C: ") {
        // A request behind a reply begins the next exchange.
        if found.last?.contains(where: { !isSent($0) }) ?? true { found.append([]) }
        found[found.count - 1].append(.sent(text))
      } else if line.hasPrefix("S:") {
        let isCut = text.hasSuffix(" ...")
        found[found.count - 1].append(isCut ? .beginning(text.dropLast(3)) : .exactly(text))
      } else {
        found[found.count - 1].append(.gap)
      }
    }
    return found
  }

  private func isSent(_ exchange: Exchange) -> Bool {
    if case .sent = exchange { true } else { false }
  }
}
