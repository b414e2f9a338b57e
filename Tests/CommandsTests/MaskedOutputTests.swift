import Registry
import TestSupport
import Testing

@testable import Commands

/// Nothing of a code or a number comes back, whatever a request does with it.
@Suite struct MaskedOutputTests {
  /// Marks of the secrets; nothing in the registry or in a reply's own figures has them.
  private static let secrets = [
    ("131052-308T", ["131052", "308"]), ("131052A308t", ["131052", "308"]),
    ("131052 - 308 T", ["131052", "308"]), ("13.10.52-308T", ["13.10", "308"]),
    ("0405558866", ["0405", "8866"]), ("040 555 8866", ["555", "8866"]),
    ("+358 40 555 8866", ["555", "8866"]), ("erkki.esimerkki@example.org", ["erkki", "example"]),
  ]

  private static let shapes = [
    "route neuvola %", "route % kerho", "route as=text %", "route as=json leikki,%!", "kenelle %",
    "route in=\"%\" kerho", "route at=\"%\" kerho", "route n=\"%\" kerho", "who %", "who kerho %",
    "who in=\"%\" kerho", "find %", "find kind=\"%\" kerho", "show \"%\"", "show \"contact/%\"",
    "list \"%\"", "list type=\"%\" service", "list owner=\"%\" service", "links \"%\"",
    "path \"%\" area/maa", "interface \"%\"", "help \"%\"", "kinds \"%\"", "use in=\"%\"",
    "use as=\"%\"", "wrong \"%\"", "wrong right=\"%\" service/kerho", "stats \"%\"",
    "stats type=\"%\" words", "history limit=\"%\" x", "\"%\"", "% neuvola", "route \"%",
    "remove \"%\"", "verify \"contact/%\"", "route lang=\"%\" kerho",
  ]

  @Test(arguments: secrets)
  func `no reply repeats it`(secret: String, marks: [String]) throws {
    for shape in Self.shapes {
      var desk = try Conversation(isAdministrator: true)
      desk.core.storeMissing = nil
      let line = shape.replacing("%", with: secret)
      let reply = String(decoding: desk.reply(to: Array(line.utf8)).bytes, as: UTF8.self)
      for mark in marks { #expect(!reply.contains(mark), "\(line): \(reply)") }
      for part in ["stats", "stats words", "stats wrong"] {
        let counts = desk.ask(part).joined(separator: "\n")
        for mark in marks { #expect(!counts.contains(mark), "\(line): \(counts)") }
      }
    }
  }

  @Test(arguments: secrets)
  func `no history keeps it as the reason of a change`(secret: String, marks: [String]) throws {
    for shape in [
      "set reason=\"%\" org/kunta Note=a", "unset reason=\"%\" org/kunta Phone",
      "verify reason=\"%\" service/kerho", "remove reason=\"%\" service/kerho",
      "absent reason=\"%\" contact/ohjaaja 2026-12-01/2026-12-05",
      "import reason=\"asia %, soitto\"\nId: area/uusi\nName: U\nKind: municipality\nCode: 998\n.",
      "put reason=\"asia %, soitto\"\nId: area/uusi\nName: U\nKind: municipality\nCode: 998\n.",
    ] {
      var talk = try EditingConversation()
      let reply = talk.ask(
        shape.replacing("%", with: secret), as: EditingConversation.administrator)
      #expect(reply == ["kept later"], "\(shape)")
      let reason = talk.staged.last?.revision.reason ?? ""
      #expect(reason.contains("*"), "\(shape)")
      for mark in marks { #expect(!reason.contains(mark), "\(shape): \(reason)") }
    }
  }

  @Test func `random questions lose what must not be read`() throws {
    var random = Seeded()
    var desk = try Conversation()
    let words = ["kerho", "leikki", "neuvola", "Pikkulassa", "hetu", "puh", "lapsi", "2-vuotias"]
    for _ in 0..<500 {
      let (secret, marks) = random.one(of: Self.secrets)
      let before = random.text(of: words.map { $0 + " " }, count: 0...4)
      let after = random.text(of: words.map { " " + $0 }, count: 0...4)
      let glue = random.one(of: ["", ":", "(", ", ", "/", "ä"])
      let form = random.one(of: ["", "as=json ", "as=text ", "as=csv "])
      let line =
        "route \(form)\(before)\(glue)\(secret)\(random.one(of: ["", ",", ")", "!"]))\(after)"
      let reply = desk.ask(line).joined(separator: "\n")
      for mark in marks { #expect(!reply.contains(mark), "\(line): \(reply)") }
      let says = form == "" ? "Masked: 1" : form == "as=json " ? "\"Masked\":1" : ""
      #expect(reply.contains(says), "\(line): \(reply)")
    }
  }

  @Test func `the first record says how many were masked, and only then`() throws {
    var desk = try Conversation()
    let masked = desk.ask("route n=2 kerho 131052-308T ja 0405558866")
    #expect(masked.filter { $0.hasPrefix("Masked") } == ["Masked: 2"])
    let place = try #require(masked.firstIndex(of: "Masked: 2"))
    #expect(place < masked.firstIndex(of: "Rank: 2") ?? .max)
    #expect(!desk.ask("route kerho 2-vuotias 12345").contains { $0.hasPrefix("Masked") })
  }

  @Test(arguments: [("fi", "älä kirjoita"), ("sv", "skriv inte"), ("en", "do not type")])
  func `the clerk is told so in each language`(language: String, words: String) throws {
    var desk = try Conversation()
    let lines = desk.ask("route as=text lang=\(language) kerho 131052-308T")
    #expect(lines.first?.contains(words) == true, "\(lines)")
    #expect(lines.allSatisfy { $0.count <= 81 })
  }
}
