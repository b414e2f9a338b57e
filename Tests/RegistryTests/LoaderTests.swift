import Testing

@testable import Registry

@Suite struct LoaderTests {
  @Test func `all problems come at once, in order of file and line`() {
    let first = """
      Id: org/b
      Name: B
      Kind: foo
      Parent: org/ei
      Phone: 1

      nonsense
      Id: org/c
      Kind: state
      """
    let second = """
      Id: org/b
      Name: B
      Kind: state
      Web: x

      Id: area/a
      Name: A\u{1}
      Kind: province
      Code: 91
      Within: area/a
      """
    #expect(
      // Files keep the order in which they were read, whatever their names.
      problems([("2.rec", first), ("1.rec", second), ("0.rec", "+ x\n")]) == [
        "2.rec:3: Kind: not one of "
          + "municipality, wellbeing-region, third-sector, parish, state, private",
        "2.rec:4: Parent: names org/ei, which does not exist",
        "2.rec:5: Phone: \(phone)",
        "2.rec:7: not a field; write \"Name: value\", \"+ continuation\", \"# comment\" "
          + "or an empty line",
        "2.rec:8: Name: missing; every org needs it",
        "1.rec:1: Id: org/b stands already in 2.rec:1",
        "1.rec:4: Web: not an address like https://www.example.org/",
        "1.rec:7: Name: has a control character; remove it",
        "1.rec:7: control character 1; remove it",
        "1.rec:10: Within: goes in a circle: area/a → area/a; take one of them away",
        "0.rec:1: \"+\" continues no field; write the field's name first",
      ])
  }

  private let phone =
    "not a number like +358401234567 (E.164, no blanks) or a short number like 112"

  @Test func `a fault of a record is not repeated at those that name it`() {
    let text = "Id: org/a\nName: A\nKind: foo\n\nId: org/b\nName: B\nKind: state\nParent: org/a\n"
    #expect(problems(text).count == 1)
  }

  @Test func `a file given twice is refused, not fatal`() {
    let text = "Id: org/a\nName: A\nKind: state\n"
    #expect(
      problems([("a.rec", text), ("a.rec", text)])
        == ["a.rec:1: Id: org/a stands already in a.rec:1"])
  }

  @Test func `a message is one line whatever the file holds`() {
    let found = problems("Id: a\n+ OK\u{1B}/b\nName: A\n")
    #expect(found.count == 2)
    for text in found { #expect(text.utf8.allSatisfy { $0 >= 0x20 }) }
  }

  @Test(
    arguments: [
      (LoadProblem(file: "a.rec", line: 3, field: "Id", message: "m"), "a.rec:3: Id: m"),
      (LoadProblem(file: "a.rec", line: 3, field: nil, message: "m"), "a.rec:3: m"),
      (LoadProblem(file: "a.rec", line: 0, field: nil, message: "m"), "a.rec: m"),
    ])
  func `a problem is file, line, field and message`(problem: LoadProblem, text: String) {
    #expect(problem.text == text)
  }

  @Test func `a record's text has the schema's order and one form`() throws {
    let text = """
      Note: a\r
      + b\r
      # c
      Kind:  state
      Name:A
      Area: area/b
      Area: area/a
      Id: org/a\\


      """
    let areas = "Id: area/a\nName: A\nKind: country\n\nId: area/b\nName: B\nKind: country\n"
    #expect(
      problems([("a.rec", areas), ("x.rec", text)])
        == [
          "x.rec:4: Kind: not one of "
            + "municipality, wellbeing-region, third-sector, parish, state, private"
        ])
    let right = text.split(separator: "  ").joined(separator: " ")
    let registry = try load([("a.rec", areas), ("x.rec", right)])
    let record = registry[try number("org/a", registry)]
    #expect(
      String(decoding: record.text, as: UTF8.self)
        == "Id: org/a\nName: A\nKind: state\nArea: area/b\nArea: area/a\nNote: a\n+ b\n")
    #expect((record.place.file, record.place.line) == (1, 1))
  }

  @Test func `a revision is what the caller says`() throws {
    #expect(try load([("base.rec", baseText)], revision: 7).revision == 7)
  }

  @Test func `no files make an empty registry`() throws {
    let registry = try load([])
    #expect(registry.records.isEmpty)
    #expect(registry.range(of: .interface) == 0..<0)
    #expect(registry.number(of: "area/maa") == nil)
    #expect(Registry.empty.number(of: "") == nil)
  }
}
