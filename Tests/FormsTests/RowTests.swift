import Testing

@testable import Forms

@Suite struct RowTests {
  private func rec(_ row: Row) -> String {
    var bytes: [UInt8] = []
    row.writeRec(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func `as rec each value has its line, in the order of adding`() {
    var row = Row()
    row.add("Step", 2)
    row.add("Word", ["b", "a"])
    row.add("Name", "x\ny")
    row.add("Score", .thousandths(1000))
    #expect(rec(row) == "Step: 2\nWord: b\nWord: a\nName: x\n+ y\nScore: 1.000\n")
  }

  @Test func `what does not apply is left out`() {
    var row = Row()
    row.add("Name", nil as String?)
    row.add("Id", nil as ArraySlice<UInt8>?)
    row.add("Word", [])
    var json: [UInt8] = []
    row.writeJSON(to: &json)
    #expect(rec(row) == "")
    #expect(json == Array("{}\n".utf8))
  }

  @Test(
    arguments: [
      (0, "0.000"), (1, "0.001"), (10, "0.010"), (873, "0.873"), (999, "0.999"), (1000, "1.000"),
      (12_345, "12.345"),
    ])
  func `thousandths have three digits behind the point`(value: Int, text: String) {
    var row = Row()
    row.add("Score", .thousandths(value))
    #expect(rec(row) == "Score: \(text)\n")
  }

  @Test func `the forms are those of the protocol`() {
    #expect(Form.allCases.map(\.rawValue) == ["rec", "json", "text", "csv"])
  }
}
