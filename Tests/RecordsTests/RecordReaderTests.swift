import Testing

@testable import Records

@Suite struct RecordReaderTests {
  @Test(
    arguments: [
      ("Id: a\nName: b\n", ["record Id=a Name=b"]),
      ("Id: a", ["record Id=a"]),
      ("", []),
      ("\n\n", []),
      ("\n\nId: a\n\n\n\nId: b\n\n", ["record Id=a", "record Id=b"]),
      ("a1_B: x\n", ["record a1_B=x"]),
      ("A: 1\nA: 2\n", ["record A=1 A=2"]),
    ])
  func `empty lines part records`(text: String, elements: [String]) {
    #expect(outline(text) == elements)
    #expect(problems(text) == [])
  }

  @Test(
    arguments: [
      ("N:x", "x"), ("N: x", "x"), ("N:  x", " x"), ("N:\tx", "x"), ("N: \tx", "\tx"),
      ("N: x ", "x "), ("N:", ""), ("N: ", ""), ("N: a: b", "a: b"), ("N: # b", "# b"),
      ("N: + b", "+ b"), ("N: %rec: b", "%rec: b"), ("N: äö", "äö"), ("N: a\\b", "a\\b"),
    ])
  func `one blank behind the colon is no part of the value`(line: String, value: String) {
    #expect(outline(line) == ["record N=\(value)"])
  }

  @Test(
    arguments: [
      ("N: a\n+ b\n", "a⏎b"), ("N: a\n+b\n", "a⏎b"), ("N: a\n+\n+ b\n", "a⏎⏎b"),
      ("N: a\n+  b\n", "a⏎ b"), ("N: a\n+\tb\n", "a⏎\tb"), ("N:\n+ b\n", "⏎b"),
      ("N: a\n+ + b\n", "a⏎+ b"), ("N: a\n+ # b\n", "a⏎# b"), ("N: a\n+ B: c\n", "a⏎B: c"),
      ("N: a\n+", "a⏎"),
    ])
  func `plus continues the value on a new line`(text: String, value: String) {
    #expect(outline(text) == ["record N=\(value)"])
    #expect(problems(text) == [])
  }

  @Test(
    arguments: [
      ("N: a\\\nb\n", "ab"), ("N: a\\\nb\\\nc\n", "abc"), ("N: a \\\n b\n", "a  b"),
      ("N: a\\\n+ b\n", "a+ b"), ("N: a\n+ b\\\nc\n", "a⏎bc"), ("N: a\\\nb\n+ c\n", "ab⏎c"),
      ("N: a\\\nB: c\n", "aB: c"), ("N: a\\\n# c\n", "a# c"), ("N: a\\\\\nb\n", "a\\b"),
      // The empty line is joined and ends the joining.
      ("N: a\\\n\n+ b\n", "a⏎b"), ("N: a\\\\\n\n+ b\n", "a\\⏎b"), ("N:\\\nb\n", "b"),
    ])
  func `a backslash at the end joins the next line`(text: String, value: String) {
    #expect(outline(text) == ["record N=\(value)"])
    #expect(problems(text) == [])
  }

  @Test(
    arguments: [
      ("Id: a\r\nName: b\r\n\r\nId: c\r\n", ["record Id=a Name=b", "record Id=c"]),
      ("N: a\r\n+ b\r\n+\r\n+ c\r\n", ["record N=a⏎b⏎⏎c"]),
      ("N: a\\\r\nb\r\n", ["record N=ab"]),
      ("# c\r\nId: a\r", ["comment # c", "record Id=a"]),
      ("Id: a\r\nName: b\n", ["record Id=a Name=b"]),
    ])
  func `lines may end in CR LF`(text: String, elements: [String]) {
    #expect(outline(text) == elements)
    #expect(problems(text) == [])
  }

  @Test func `a byte order mark is dropped`() {
    #expect(outline("\u{FEFF}Id: a\n") == ["record Id=a"])
    #expect(problems("\u{FEFF}Id: a\nb\n") == [problem(2, .noFieldName)])
  }

  @Test(
    arguments: [
      ("# a\n#b\n\n#\nId: a\n", ["comment # a", "comment #b", "comment #", "record Id=a"]),
      ("Id: a\n# c\nName: b\n", ["record Id=a #= c Name=b"]),
      ("Id: a\n# c\n\n# d\n", ["record Id=a #= c", "comment # d"]),
      ("# a\\\nId: a\n", ["comment # a\\", "record Id=a"]),
    ])
  func `a comment between fields stays in its record`(text: String, elements: [String]) {
    #expect(outline(text) == elements)
    #expect(problems(text) == [])
  }

  @Test(
    arguments: [
      (
        "%rec: area\n%key: Id\n\nId: area/a\n",
        ["descriptor %rec=area %key=Id", "record Id=area/a"]
      ),
      ("%rec: area\n# c\n%doc: d\n+ e\n", ["descriptor %rec=area #= c %doc=d⏎e"]),
      ("Id: a\n%rec: area\n", ["record Id=a %rec=area"]),
    ])
  func `fields with a percent sign describe what follows`(text: String, elements: [String]) {
    #expect(outline(text) == elements)
    #expect(problems(text) == [])
  }

  @Test func `each field knows the line of its name`() {
    var reader = RecordReader(Array("# x\n\nA: 1\n+ 2\n# c\nB: 3\\\n4\n\nC: 5\n".utf8))
    var lines: [[Int32]] = []
    while reader.next() != nil { lines.append(reader.fields.map(\.line)) }
    #expect(lines == [[], [3, 5, 6], [9]])
  }

  @Test func `a value is appended to what is there`() {
    var reader = RecordReader(Array("N:\n+ a\n".utf8))
    #expect(reader.next() != nil)
    var bytes = Array("x\\".utf8)
    reader.appendValue(of: reader.fields[0], to: &bytes)
    #expect(bytes == Array("x\\\na".utf8))
  }
}
