import Testing

@testable import Wire

@Suite struct RequestLineTests {
  @Test(
    arguments: [
      ("ping", "ping|"), ("  ping  ", "ping|"), ("\tping\t", "ping|"),
      ("show org/kotka", "show|org/kotka"), ("show\ta \t b ", "show|a \t b"),
      ("näytä äö", "näytä|äö"), ("\"ping\" x", "\"ping\"|x"),
    ])
  func `blanks and tabs part the verb from the rest`(line: String, outline parts: String) throws {
    #expect(try outline(line) == parts)
  }

  @Test(
    arguments: [
      ("route in=Kotka neuvola", "route|in=Kotka|neuvola"),
      ("route  in=Kotka\tn=3   neuvola ", "route|in=Kotka|n=3|neuvola"),
      ("use as=json", "use|as=json|"), ("use in=", "use|in=|"),
      ("use in= as=rec x", "use|in=|as=rec|x"), ("use in=a=b", "use|in=a=b|"),
      (#"use in="a b" x"#, "use|in=a b|x"), (#"use in="" x"#, "use|in=|x"),
      (#"use in="a\"b\\c\nd" x"#, "use|in=a\"b\\c\nd|x"), (#"use in=a\b"#, #"use|in=a\b|"#),
      (#"use in=a"b x"#, #"use|in=a"b|x"#), ("use in=ä", "use|in=ä|"),
      ("import dry-run=yes", "import|dry-run=yes|"),
    ])
  func `options stand behind the verb`(line: String, outline parts: String) throws {
    #expect(try outline(line) == parts)
  }

  @Test(
    arguments: [
      ("show x in=Kotka", "show|x in=Kotka"), (#"show "in=Kotka""#, #"show|"in=Kotka""#),
      ("show In=Kotka", "show|In=Kotka"), ("show =x", "show|=x"), ("show in =x", "show|in =x"),
      ("show -a=x", "show|-a=x"), ("show a1=x", "show|a1=x"), ("show ä=x", "show|ä=x"),
      ("in=Kotka", "in=Kotka|"), ("show in=a B in=c", "show|in=a|B in=c"),
    ])
  func `what only looks like an option is left in the rest`(
    line: String, outline parts: String
  ) throws {
    #expect(try outline(line) == parts)
  }

  @Test(
    arguments: [
      ("who neuvola in=Kotka", "who|in=Kotka|neuvola"),
      ("who as=json neuvola in=Kotka  n=1 ", "who|as=json|in=Kotka|n=1|neuvola"),
      (#"who a b in="c d""#, "who|in=c d|a b"), ("who in=Kotka a", "who|in=Kotka|a"),
      ("who a in=Kotka b", "who|a in=Kotka b"), ("who a x=Kotka", "who|a x=Kotka"),
      ("who a x=1 in=Kotka", "who|in=Kotka|a x=1"), (#"who a "in=Kotka""#, #"who|a "in=Kotka""#),
      ("who in=Kotka", "who|in=Kotka|"), ("who a in=", "who|in=|a"), ("who", "who|"),
    ])
  func `options that a verb has may stand behind its words`(
    text: String, outline wanted: String
  ) throws {
    let bytes = Array(text.utf8)
    var line = try RequestLine(parsing: bytes.span)
    try line.takeOptionsBehindWords(of: bytes.span) { key in
      ["in", "n", "as"].contains(String(decoding: bytes[key], as: UTF8.self))
    }
    let parts = try outline(line, bytes)
    #expect(parts == wanted)
  }

  @Test(
    arguments: [
      ("", .empty), ("   ", .empty), ("\t", .empty),
      ("ping\u{1}", .controlCharacter(1, byte: 5)), ("\u{0}", .controlCharacter(0, byte: 1)),
      ("ping \u{7F}x", .controlCharacter(127, byte: 6)),
      ("ping\rx", .controlCharacter(13, byte: 5)), ("ä\u{1B}", .controlCharacter(27, byte: 3)),
      (#"use in="Kotka"#, .openQuote(byte: 8)), (#"use in="a"b"#, .openQuote(byte: 8)),
      (#"use in="a\""#, .openQuote(byte: 8)), (#"use in=""#, .openQuote(byte: 8)),
      (#"use in="a\"#, .openQuote(byte: 8)),
      (#"use in="a\b""#, .badEscape(byte: 10)), (#"use in="\t""#, .badEscape(byte: 9)),
    ] as [(String, WireError)])
  func `a malformed line is refused, with the place`(line: String, expected: WireError) {
    #expect(error { () throws(WireError) in _ = try outline(line) } == expected)
  }

  @Test(
    arguments: [
      ([0x70, 0xFF], 2), ([0xC3], 1), ([0x70, 0x20, 0xC0, 0x80], 3), ([0x61, 0xED, 0xA0, 0x80], 2),
    ] as [([UInt8], Int)])
  func `a line that is not UTF-8 is refused, with the place`(bytes: [UInt8], byte: Int) {
    let found = error { () throws(WireError) in _ = try RequestLine(parsing: bytes.span) }
    #expect(found == .invalidUTF8(byte: byte))
  }

  @Test func `there may be as many options as the limit`() throws {
    let most = "use" + String(repeating: " a=b", count: WireLimits.optionsMax)
    #expect(try outline(most).split(separator: "|").count == WireLimits.optionsMax + 1)
    #expect(
      error { () throws(WireError) in _ = try outline(most + " a=b") }
        == .tooManyOptions(limit: WireLimits.optionsMax))
  }

  @Test func `a line of the limit's length keeps its last byte`() throws {
    let bytes = Array("find ".utf8) + [UInt8](repeating: 0x61, count: WireLimits.lineBytesMax - 5)
    let line = try RequestLine(parsing: bytes.span)
    #expect(line.rest.range == 5..<WireLimits.lineBytesMax)
    let quoted = Array("find in=\"".utf8) + bytes.dropFirst(10) + Array("\"".utf8)
    let option = try RequestLine(parsing: quoted.span).option(0)
    #expect(option.value.range == 9..<WireLimits.lineBytesMax - 1)
    #expect(option.value.isQuoted)
  }
}

@Suite struct WordsTests {
  @Test(
    arguments: [
      ("", []), ("a", ["a"]), ("a b\tc", ["a", "b", "c"]), (#""a b" c"#, ["a b", "c"]),
      (#""" "a\"b""#, ["", "a\"b"]), ("a=b", ["a=b"]), (#"a"b c""#, [#"a"b"#, #"c""#]),
      (#"a\nb "a\nb""#, [#"a\nb"#, "a\nb"]), ("  a  ", ["a"]),
    ])
  func `blanks outside quotes part words`(rest: String, expected: [String]) throws {
    #expect(try words(Array(rest.utf8)) == expected.map { Array($0.utf8) })
  }

  @Test func `there may be as many words as the limit`() throws {
    let most = Array(String(repeating: "a ", count: WireLimits.wordsMax).utf8)
    #expect(try words(most).count == WireLimits.wordsMax)
    #expect(
      error { () throws(WireError) in _ = try words(most + [0x61]) }
        == .tooManyWords(limit: WireLimits.wordsMax))
  }

  @Test(arguments: [(#"a "b"#, 3), (#""a"b"#, 1), (#"a "b\""#, 3), (#"x """"#, 3)])
  func `a quote left open is refused, with the place`(rest: String, byte: Int) {
    let found = error { () throws(WireError) in _ = try words(Array(rest.utf8)) }
    #expect(found == .openQuote(byte: byte))
  }
}
