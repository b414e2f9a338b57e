import Testing

@testable import Records

@Suite struct RecordProblemTests {
  @Test(arguments: [
    "no field", " Id: a", "1d: a", "Id", "ä: x", "I-d: x", ": x", "Id : x", "  ", "\"", "|a",
  ])
  func `a line without a field's name is reported and skipped`(line: String) {
    let text = "Id: a\n\(line)\nName: b\n"
    #expect(problems(text) == [problem(2, .noFieldName)])
    #expect(outline(text) == ["record Id=a Name=b"])
  }

  @Test(
    arguments: [
      ("+ a\nId: a\n", 1), ("Id: a\n\n+ b\n", 3), ("Id: a\n# c\n+ b\n", 3),
      ("# c\n+ b\n", 2), ("Id: a\n???\n+ b\n", 3),
    ])
  func `a continuation of nothing is reported at its line`(text: String, line: Int) {
    #expect(problems(text).filter { $0.reason == .nothingToContinue }.map(\.line) == [line])
  }

  @Test(
    arguments: [
      ("N: a\\", 1, "a"), ("N: a\\\n", 1, "a"), ("N: a\\\r\n", 1, "a"), ("N: a\n+ b\\\n", 2, "a⏎b"),
      ("N: a\\\n\\", 2, "a"), ("N:\\", 1, ""),
    ])
  func `a backslash with nothing to join is reported at its line`(
    text: String, line: Int, value: String
  ) {
    #expect(problems(text) == [problem(line, .nothingToJoin)])
    #expect(outline(text) == ["record N=\(value)"])
  }

  @Test(
    arguments: [
      ("Id: a\u{0}\n", 1, 0), ("Id: a\n\nN: \u{1B}[31m\n", 3, 27), ("N: a\n+ \u{7F}\n", 2, 127),
      ("N: a\rb\n", 1, 13), ("# \u{8}\n", 1, 8), ("\n\n\u{C}\n", 3, 12),
    ] as [(String, Int, UInt8)])
  func `a control character is reported at its line`(text: String, line: Int, value: UInt8) {
    #expect(problems(text).first == problem(line, .controlCharacter(value)))
  }

  @Test func `a tab is no control character`() {
    #expect(problems("N: a\tb\n") == [])
  }

  @Test func `every control character is reported`() {
    let text = "A: \u{1}\nB: b\nC: \u{2}\u{3}\n"
    #expect(
      problems(text) == [
        problem(1, .controlCharacter(1)), problem(3, .controlCharacter(2)),
        problem(3, .controlCharacter(3)),
      ])
  }

  @Test(
    arguments: [
      [0xFF], [0xC3], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE4],
    ] as [[UInt8]])
  func `text that is not UTF-8 is reported at its line`(bytes: [UInt8]) {
    let text = Array("Id: ä\n\nName: b".utf8) + bytes + Array("\nNote: c\n".utf8)
    #expect(problems(text) == [problem(3, .invalidUTF8)])
  }

  @Test func `a file that is no record file is given up at the limit`() {
    let text = [UInt8](repeating: 1, count: 20_000) + [0x0A, 1]
    let found = problems(text)
    #expect(found.count == RecordLimits.problemsMax + 1)
    #expect(found.last?.reason == .tooManyProblems(limit: RecordLimits.problemsMax))
  }

  @Test func `reading goes on behind a problem`() {
    let text = "Id: a\n???\n\n+ x\nId: b\n!!!\nName: c\\\n"
    #expect(outline(text) == ["record Id=a", "record Id=b Name=c"])
    #expect(
      problems(text) == [
        problem(2, .noFieldName), problem(4, .nothingToContinue), problem(6, .noFieldName),
        problem(7, .nothingToJoin),
      ])
  }

  @Test(
    arguments: [
      (.fileTooLong(limit: 9), "file longer than 9 bytes; split it"),
      (.invalidUTF8, "not UTF-8; save the file in UTF-8"),
      (.controlCharacter(27), "control character 27; remove it"),
      (
        .lineTooLong(limit: 9),
        "line longer than 9 bytes; continue it on lines beginning with \"+ \""
      ),
      (.valueTooLong(limit: 9), "value longer than 9 bytes; shorten it"),
      (.recordTooLong(limit: 9), "record longer than 9 bytes; split it"),
      (.tooManyFields(limit: 9), "more than 9 fields in one record; split it"),
      (
        .noFieldName,
        "not a field; write \"Name: value\", \"+ continuation\", \"# comment\" or an empty line"
      ),
      (.nothingToContinue, "\"+\" continues no field; write the field's name first"),
      (.nothingToJoin, "\"\\\" at the end of the last line joins nothing; remove it"),
    ] as [(RecordProblem.Reason, String)])
  func `messages say what is wrong and what to do`(reason: RecordProblem.Reason, text: String) {
    #expect(problem(1, reason).message == text)
  }
}
