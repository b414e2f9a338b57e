import Testing

@testable import Records

@Suite struct RecordLimitsTests {
  private func field(_ name: String, lineBytes: Int) -> String {
    "\(name): " + String(repeating: "x", count: lineBytes - name.utf8.count - 2)
  }

  @Test(arguments: ["\n", "\r\n", ""])
  func `a line may be as long as the limit`(end: String) {
    let limit = RecordLimits.lineBytesMax
    #expect(problems("A: 1\n" + field("N", lineBytes: limit) + end) == [])
    #expect(
      problems("A: 1\n" + field("N", lineBytes: limit + 1) + end)
        == [problem(2, .lineTooLong(limit: limit))])
  }

  @Test func `a continuation may be as long as the limit`() {
    let limit = RecordLimits.lineBytesMax
    let most = "+" + String(repeating: "x", count: limit - 1)
    #expect(problems("N: 1\n" + most + "\n") == [])
    #expect(problems("N: 1\n+ 2\n" + most + "x\n") == [problem(3, .lineTooLong(limit: limit))])
  }

  @Test func `a value may be as long as the limit`() {
    let limit = RecordLimits.valueBytesMax
    // Continuation marks count: what is bounded is the text in the file.
    let part = String(repeating: "x", count: 10_000)
    let most = "A: 1\nN: \(part)\n+ \(part)\n+ " + String(repeating: "x", count: limit - 20_006)
    #expect(problems(most + "\n") == [])
    #expect(problems(most + "x\n") == [problem(2, .valueTooLong(limit: limit))])
  }

  @Test func `a record may be as long as the limit`() {
    let limit = RecordLimits.recordBytesMax
    let part = field("N", lineBytes: 9999) + "\n"
    let most = "# c\n\n" + String(repeating: part, count: 6) + field("N", lineBytes: limit - 60_000)
    #expect(problems(most + "\n\nN: 1\n") == [])
    #expect(problems(most + "x\n") == [problem(3, .recordTooLong(limit: limit))])
  }

  @Test func `a record may have as many fields as the limit`() {
    let limit = RecordLimits.fieldsMax
    let most = String(repeating: "N: 1\n", count: limit)
    #expect(problems(most + "\n" + most) == [])
    #expect(outline(most).first?.split(separator: " ").count == limit + 1)
  }

  @Test func `fields beyond the limit are reported once a record and dropped`() {
    let limit = RecordLimits.fieldsMax
    let many = String(repeating: "N: 1\n", count: limit + 3)
    #expect(
      problems(many + "\n" + many) == [
        problem(limit + 1, .tooManyFields(limit: limit)),
        problem(limit + 4 + limit + 1, .tooManyFields(limit: limit)),
      ])
    #expect(outline(many).first?.split(separator: " ").count == limit + 1)
  }

  @Test func `a file beyond the limit is not read`() {
    let limit = RecordLimits.fileBytesMax
    // Never written to, so that the memory is not really taken.
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: limit + 1) { _, count in
      count = limit + 1
    }
    #expect(problems(bytes) == [problem(1, .fileTooLong(limit: limit))])
  }
}
