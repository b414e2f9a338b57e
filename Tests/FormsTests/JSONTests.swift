import Foundation
import TestSupport
import Testing

@testable import Forms
@testable import Registry

@Suite struct JSONTests {
  private func json(_ text: String) -> String {
    var bytes: [UInt8] = []
    JSONWriter.append(string: text.utf8, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// What another reader of JSON makes of a line.
  private func parsed(_ line: String) throws -> [String: Any] {
    let value = try JSONSerialization.jsonObject(with: Data(line.utf8))
    return try #require(value as? [String: Any])
  }

  @Test(
    arguments: [
      ("", #""""#), ("a", #""a""#), (#"a"b"#, #""a\"b""#), (#"a\b"#, #""a\\b""#),
      ("a\nb\tc", #""a\nb\tc""#), ("\u{0}\u{1F}\r", #""\u0000\u001f\u000d""#), ("äö", #""äö""#),
      ("\u{1F600}", "\"\u{1F600}\""), ("a/b", #""a/b""#), ("\u{7F}", "\"\u{7F}\""),
    ])
  func `a string is escaped where JSON wants it`(text: String, expected: String) {
    #expect(json(text) == expected)
  }

  @Test func `any text comes back from another reader`() throws {
    var random = Seeded()
    let pieces = [
      "a", "\"", "\\", "\n", "\t", "\r", "\u{0}", "\u{8}", "\u{1F}", "\u{7F}", "ä", "\u{2028}",
      "\u{1F600}", "/", "\\u0041", "{", "}",
    ]
    for _ in 0..<500 {
      let text = random.text(of: pieces, count: 0...10)
      let back = try parsed("{\"a\":\(json(text))}")["a"] as? String
      #expect(back.map { Array($0.utf8) } == Array(text.utf8))
      #expect(!json(text).utf8.contains(0x0A))
    }
  }

  @Test func `a record is one object a line, with arrays for what may repeat`() throws {
    let registry = try Fixture.registry()
    var bytes: [UInt8] = []
    let number = try Fixture.number("service/kerho", registry)
    JSONWriter.append(ShownRecord(registry[number], to: .all), to: &bytes)
    #expect(
      String(decoding: bytes, as: UTF8.self)
        == #"{"Id":"service/kerho","Name":"Kerho","Name_en":"Club","Type":"type/kerho","#
        + #""Owner":["org/kunta","org/yhdistys"],"Nature":"voluntary","Area":["area/kunta"],"#
        + #""Language":["fi"],"Word":["leikki","kerho"],"#
        + #""Description":"Kerho on avoin.\nTule mukaan!"}"# + "\n")
  }

  @Test func `every record can be read by another reader`() throws {
    let registry = try Fixture.registry()
    for record in registry.records {
      var bytes: [UInt8] = []
      JSONWriter.append(ShownRecord(record, to: .all), to: &bytes)
      let object = try parsed(String(decoding: bytes, as: UTF8.self))
      #expect(object["Id"] as? String == record.idText)
      #expect(object["Name"] as? String == record.string(.name))
      for (name, value) in object {
        let row = try #require(record.kind.spec.field(named: name))
        #expect((value is [String]) == row.repeats)
      }
    }
  }

  @Test func `a row's numbers are numbers and its lists arrays`() throws {
    var row = Row()
    row.add("Name", "a \"b\"\nc")
    row.add("Rank", 3)
    row.add("Score", .thousandths(873))
    row.add("Word", ["x"])
    row.add("Id", Array("org/a".utf8)[...])
    var bytes: [UInt8] = []
    row.writeJSON(to: &bytes)
    let line = String(decoding: bytes, as: UTF8.self)
    #expect(
      line == #"{"Name":"a \"b\"\nc","Rank":3,"Score":0.873,"Word":["x"],"Id":"org/a"}"# + "\n")
    #expect(try parsed(line)["Score"] as? Double == 0.873)
  }
}
