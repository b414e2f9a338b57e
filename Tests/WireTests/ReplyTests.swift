import Testing

@testable import Wire

@Suite struct ReplyLineTests {
  @Test(
    arguments: [
      ("OK", .ok), ("OK count=3 revision=1", .ok), ("OK ", .ok), ("OK yhdyspinta 1", .ok),
      ("ERR 404 show no record", .error(code: 404)), ("ERR 400 - empty request", .error(code: 400)),
      ("ERR 503", .error(code: 503)), ("ERR 4040 x", .error(code: 404)),
      ("ERR x", .error(code: 0)), ("ERR ", .error(code: 0)), ("ERR 4 x", .error(code: 4)),
    ] as [(String, ReplyLine)])
  func `a status line ends a reply`(line: String, expected: ReplyLine) {
    #expect(ReplyLine(Array(line.utf8).span) == expected)
  }

  @Test(arguments: [
    "", "O", "K", "ok", "Ok", " OK", "OKa: x", "OK: x", "OK\tx", "|OK", "|ERR 404 x", "+ OK",
    "Note: OK", "ERR", "ERRx", "ERR: 404", "err 404", "{\"OK\":1}", "E", "ER", "ERROR 404", "+",
  ])
  func `a line of data is not taken for a status`(line: String) {
    #expect(ReplyLine(Array(line.utf8).span) == .data)
  }
}

@Suite struct ReplyCodeTests {
  @Test func `a code keeps its meaning for ever`() {
    #expect(
      ReplyCode.allCases.map { "\($0.rawValue) \($0)" } == [
        "400 malformed", "401 unknownVerb", "402 badOption", "403 notAllowed", "404 notFound",
        "409 changed", "413 tooLong", "422 invalidRecord", "500 fault", "503 busy",
        "507 cannotWrite",
      ])
  }

  @Test(
    arguments: [
      (.empty, 400, "empty request"),
      (.invalidUTF8(byte: 3), 400, "not UTF-8 at byte 3"),
      (.controlCharacter(27, byte: 5), 400, "control character 27 at byte 5"),
      (.lineTooLong(limit: 8192), 413, "line longer than 8192 bytes"),
      (.openQuote(byte: 8), 400, "quote at byte 8 is not closed, or text follows it directly"),
      (.badEscape(byte: 8), 400, #"only \" \\ and \n are escapes, at byte 8"#),
      (.tooManyOptions(limit: 16), 400, "more than 16 options"),
      (.tooManyWords(limit: 16), 400, "more than 16 words"),
    ] as [(WireError, Int, String)])
  func `each fault of a line has its code and text`(error: WireError, code: Int, text: String) {
    #expect(error.code.rawValue == code)
    #expect(error.text == text)
  }
}
