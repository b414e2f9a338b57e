import TestSupport
import Testing
import Wire

@testable import Commands
@testable import Registry

@Suite struct CommandTableTests {
  private var names: [String] {
    CommandTable.rows.flatMap { [$0.verb, $0.alias].compactMap(\.self) }
  }

  @Test func `rows are in order of verb`() {
    #expect(CommandTable.rows.map(\.verb) == CommandTable.rows.map(\.verb).sorted())
  }

  @Test func `a verb or alias stands once`() {
    #expect(Set(names).count == names.count)
  }

  @Test func `verbs and aliases can be typed and repeated in an error`() {
    for name in names {
      #expect(name.wholeMatch(of: /[a-zåäö]+(-[a-zåäö]+)*/) != nil, "\(name)")
      #expect(name.utf8.count <= WireLimits.verbBytesMax)
    }
  }

  @Test func `a usage begins with the verb and shows its options`() {
    for spec in CommandTable.rows {
      #expect(spec.usage.split(separator: " ").first == spec.verb[...])
      let shown = spec.usage.matches(of: /\[([a-z-]+)=/).map { String($0.1) }
      let common = CommandTable.commonOptions.map(\.name)
      let own = spec.options.map(\.name)
      #expect(Set(shown).subtracting(common) == Set(own), "\(spec.usage)")
      #expect(Set(own + common).count == own.count + common.count, "\(spec.verb)")
    }
  }

  @Test func `an example is a request of its verb`() throws {
    for spec in CommandTable.rows {
      let bytes = Array(spec.example.utf8)
      let line = try RequestLine(parsing: bytes.span)
      #expect(String(decoding: bytes[line.verb.range], as: UTF8.self) == spec.verb)
      let known = (spec.options + CommandTable.commonOptions).map(\.name)
      for position in 0..<line.optionCount {
        let key = String(decoding: bytes[line.option(position).key.range], as: UTF8.self)
        #expect(known.contains(key), "\(spec.example)")
      }
      switch spec.rest {
      case .text, .name: #expect(!line.rest.isEmpty, "\(spec.example)")
      case .words(let range):
        let words = try Words(of: bytes.span, in: line.rest)
        #expect(range.contains(words.count), "\(spec.example)")
      }
    }
  }

  @Test func `every verb and option is explained in each language, in a line`() {
    let options = CommandTable.rows.flatMap(\.options) + CommandTable.commonOptions
    let summaries = CommandTable.rows.map(\.summary) + options.map(\.summary)
    for language in AnswerLanguage.allCases {
      for summary in summaries {
        #expect(!summary[language].isEmpty && summary[language].count <= 56, "\(summary)")
      }
    }
    for spec in CommandTable.rows { #expect((1...Version.protocolNumber).contains(spec.since)) }
  }

  @Test func `only what changes the daemon asks for the right to`() {
    func verbs(_ access: CommandSpec.Access) -> [String] {
      CommandTable.rows.filter { $0.access == access }.map(\.verb)
    }
    #expect(verbs(.administrator) == ["backup", "purge", "reload"])
    #expect(
      verbs(.editor) == ["absent", "confirm", "import", "put", "remove", "set", "unset", "verify"])
  }

  @Test func `the index says what the table says`() {
    var rows: [String: Int] = [:]
    for (row, spec) in CommandTable.rows.enumerated() {
      for name in [spec.verb, spec.alias].compactMap(\.self) { rows[name] = row }
    }
    func row(_ name: String) -> Int? {
      let line = Array(" \(name) ".utf8)
      return CommandTable.index.row(of: line.span, 1..<line.count - 1)
    }
    for (name, expected) in rows { #expect(row(name) == expected) }
    var random = Seeded()
    let letters = ["a", "e", "h", "i", "l", "n", "o", "p", "s", "t", "u", "w", "ä", "sh", "li"]
    for _ in 0..<2000 {
      let name = random.text(of: letters, count: 0...6)
      #expect(row(name) == rows[name], "\(name)")
    }
    for name in names { #expect(row(name + "x") == nil && row(String(name.dropLast())) == nil) }
    #expect(row(String(repeating: "a", count: 33)) == nil)
  }
}

@Suite struct SuggestionTests {
  @Test(
    arguments: [
      ("shwo", "show"), ("sho", "show"), ("show", "show"), ("shw", "show"), ("SHOW", "show"),
      ("lists", "list"), ("rout", "route"), ("ruote", "route"), ("interfaces", "interface"),
      ("kenele", "kenelle"), ("get", "show"), ("exit", "quit"), ("search", "find"),
      ("commands", "verbs"), ("xyzzy", nil), ("", nil), ("neuvola", nil),
    ])
  func `a mistyped verb leads to the nearest one`(typed: String, verb: String?) {
    let line = Array(typed.utf8)
    #expect(Suggestions.verb(like: line.span, 0..<line.count) == verb)
  }

  @Test(
    arguments: [
      ("kerho", "kerho"), ("kerro", "kerho"), ("kehro", "kerho"), ("kerhot", "kerho"),
      ("keno", nil), ("ker", nil), ("", nil),
    ])
  func `short names allow one slip, longer ones two`(typed: String, name: String?) {
    #expect(Suggestions.nearest(to: typed, among: ["kerho", "neuvola"]) == name)
  }

  @Test func `of two as near the first is taken`() {
    #expect(Suggestions.nearest(to: "bb", among: ["ab", "ba"]) == "ab")
  }
}
