import Testing

@testable import Forms

@Suite struct ObjectWriterTests {
  @Test func `objects stand within objects, and nothing stands for nothing`() {
    var bytes: [UInt8] = Array("|".utf8)
    ObjectWriter.append(to: &bytes) { object in
      object.add("none", nil as String?)
      object.add("text", "a\"b")
      object.add("number", 7)
      object.array("empty", [] as [Int]) { object, _ in _ = object }
      object.array("list", [1, 2]) { element, part in part.add("n", element) }
      object.object("part") { $0.add("x", "y") }
    }
    #expect(
      String(decoding: bytes, as: UTF8.self)
        == #"|{"text":"a\"b","number":7,"list":[{"n":1},{"n":2}],"part":{"x":"y"}}"#)
  }
}
