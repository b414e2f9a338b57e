import Testing

@testable import Records

@Suite struct RecordWriterTests {
  @Test(
    arguments: [
      ("x", "N: x\n"), ("", "N:\n"), (" x ", "N:  x \n"), ("a\nb", "N: a\n+ b\n"),
      ("a\n\nb", "N: a\n+ \n+ b\n"), ("\na", "N: \n+ a\n"), ("a\n", "N: a\n+ \n"),
      ("+ a\n# b", "N: + a\n+ # b\n"), ("äö", "N: äö\n"),
    ])
  func `a field is written with a continuation for each further line`(
    value: String, text: String
  ) {
    var bytes: [UInt8] = []
    RecordWriter.appendField("N".utf8, Array(value.utf8)[...], to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == text)
  }

  @Test(
    arguments: [
      ("", true), ("a\nb\tc", true), ("a\\b", true), ("\\a", true), ("a\\", false),
      ("a\\\nb", false), ("a\rb", false), ("a\u{0}", false), ("a\u{7F}", false), ("ä", true),
      ("\\", false), ("a\n\\", false),
    ])
  func `what every reader would not read back is not writable`(value: String, isWritable: Bool) {
    #expect(RecordWriter.isWritable(Array(value.utf8)[...]) == isWritable)
  }

  @Test(arguments: [
    "# a\n# b\n\n%rec: area\n%key: Id\n\nId: a\nName: b\n+ c\n# d\nNote: e\n\n# f\n\nId: g\n", "",
    "# a\n", "Id: a\n",
  ])
  func `text in the written form is written as it was`(text: String) {
    let bytes = Array(text.utf8)
    #expect(String(decoding: RecordDocument.reading(bytes).0.written(), as: UTF8.self) == text)
  }

  @Test(
    arguments: [
      ("Id:a\r\n\r\n\r\n#b\r\n", "Id: a\n\n#b\n"), ("# c\nId: a\\\nb\n+c", "# c\n\nId: ab\n+ c\n"),
      ("\u{FEFF}Id:\tx\n", "Id: x\n"),
    ])
  func `text in another form is written in the one form`(text: String, written: String) {
    let document = RecordDocument.reading(Array(text.utf8)).0
    #expect(String(decoding: document.written(), as: UTF8.self) == written)
  }
}
