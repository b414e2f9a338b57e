import TestSupport
import Testing

@testable import Wire

@Suite struct QuotingTests {
  private func word(_ argument: String, mayBeOption: Bool = true) -> String {
    var bytes: [UInt8] = []
    Quoting.appendWord(Array(argument.utf8).span, mayBeOption: mayBeOption, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(
    arguments: [
      ("a", "a"), ("", #""""#), ("a b", #""a b""#), ("a\tb", "\"a\tb\""), ("a\nb", #""a\nb""#),
      (#"a"b"#, #""a\"b""#), (#"a\b"#, #"a\b"#), (#"a\ b"#, #""a\\ b""#), ("äö", "äö"),
      ("in=Kotka", "in=Kotka"), ("in=a b", #"in="a b""#), ("in=", "in="), ("In=a b", #""In=a b""#),
      (#"in=""#, #"in="\"""#), ("=a b", #""=a b""#),
    ])
  func `an argument is quoted where the protocol wants it`(argument: String, quoted: String) {
    #expect(word(argument) == quoted)
  }

  @Test func `behind other words nothing is an option, so that all of it is quoted`() {
    #expect(word("in=a b", mayBeOption: false) == #""in=a b""#)
    #expect(word("in=a", mayBeOption: false) == "in=a")
  }

  @Test func `arguments come back byte for byte`() throws {
    var random = Seeded()
    let pieces = ["a", "b", "=", "in=", " ", "\t", "\n", "\"", "\\", "ä", "\\n", "/", "\u{1F600}"]
    for _ in 0..<5000 {
      let options = (0..<random.int(0...3)).map { _ in
        "\(random.one(of: ["in", "as", "x"]))=" + random.text(of: pieces, count: 0...6)
      }
      let arguments = (0..<random.int(0...4)).map { position in
        // The first must not look like an option, or it is one.
        (position == 0 ? "/" : "") + random.text(of: pieces, count: 0...6)
      }
      var bytes = Array("show".utf8)
      for option in options {
        bytes.append(0x20)
        Quoting.appendWord(Array(option.utf8).span, to: &bytes)
      }
      for argument in arguments {
        bytes.append(0x20)
        Quoting.appendWord(Array(argument.utf8).span, mayBeOption: false, to: &bytes)
      }
      let line = try RequestLine(parsing: bytes.span)
      var found: [String] = []
      for position in 0..<line.optionCount {
        let option = line.option(position)
        let value = try meaning(of: option.value, in: bytes)
        found.append("\(string(bytes, option.key))=\(String(decoding: value, as: UTF8.self))")
      }
      let rest = try words(Array(bytes[line.rest.range]))
      found += rest.map { String(decoding: $0, as: UTF8.self) }
      #expect(found == options + arguments, "\(String(decoding: bytes, as: UTF8.self))")
    }
  }

  @Test func `any line is cut or refused`() {
    var random = Seeded()
    let pieces = ["a", "in=", " ", "\"", "\\", "ä", "\\n", "\t", "\u{1}", "="]
    for _ in 0..<5000 {
      var bytes = Array(random.text(of: pieces, count: 0...20).utf8)
      if random.once(in: 4) { bytes = Array(bytes.dropLast(random.int(0...2))) }
      let refused = error { () throws(WireError) in
        let line = try RequestLine(parsing: bytes.span)
        #expect(!line.verb.isEmpty && line.rest.range.upperBound <= bytes.count)
        _ = try Words(of: bytes.span, in: line.rest)
      }
      #expect(refused?.code == nil || refused?.code == .malformed)
    }
  }
}
