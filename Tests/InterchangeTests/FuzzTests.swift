import Interchange
import Registry
import TestSupport
import Testing

/// Whatever comes in, the conversion ends, says what was wrong, and writes only what loads.
@Suite struct FuzzTests {
  private let sheets = SheetConverter(Support.registry, settings: settings(kind: .service))
  private let answers = PtvConverter(Support.registry, settings: settings(kind: nil))

  private static func settings(kind: Kind?) -> ConvertSettings {
    // Guessing is the same work for every text, and most of the time.
    Support.settings {
      $0.guesses = false
      $0.kind = kind
    }
  }

  private func convert(_ bytes: [UInt8], isSheet: Bool) -> ConvertResult {
    let files = [InputFile(name: "-", bytes: bytes)]
    return isSheet ? sheets.convert(files) : answers.convert(files, generalDescriptions: [])
  }

  private func expectSound(_ bytes: [UInt8], isSheet: Bool, isLoaded: Bool = true) {
    let result = convert(bytes, isSheet: isSheet)
    #expect([0, 1, 3].contains(result.exitStatus))
    if result.exitStatus == 3 { #expect(result.bytes.isEmpty) }
    if result.exitStatus != 0 { #expect(!result.problems.isEmpty) }
    if isLoaded, !result.bytes.isEmpty { #expect(Support.problems(with: result.bytes) == []) }
  }

  @Test func `random bytes`() {
    var random = Seeded()
    for _ in 0..<300 {
      let bytes = (0..<random.int(0...400)).map { _ in UInt8(random.int(0...255)) }
      expectSound(bytes, isSheet: true)
      expectSound(bytes, isSheet: false)
    }
  }

  @Test func `pieces of sheets and answers in any order`() {
    var random = Seeded()
    let pieces = [
      "Name", "Type", "Owner", "Area", ";", ",", "\t", "\"", "\"\"", "\n", "\r\n", "neuvola",
      "Kotka",
      "org/kotka", "285", "'=1", "|", "1.2.2026", "0-6", "+358 40", "ä", "\u{FEFF}", "sep=;", "Id",
      "Hours",
      "ma-pe 8-16", "-", "Phone", "\\",
    ]
    let tokens = [
      "{", "}", "[", "]", ":", ",", "\"", "\"id\"", "\"serviceNames\"", "\"areas\"", "null", "true",
      "12", "-", "\"value\"", "\"type\"", "\"language\"", "\"fi\"", "\"serviceHours\"", "\\u00e4",
      "\"openingHour\"", "\"organizations\"", "\"itemList\"", "\"phoneNumbers\"", " ",
    ]
    for _ in 0..<400 {
      expectSound(Array(random.text(of: pieces, count: 0...80).utf8), isSheet: true)
      expectSound(Array(random.text(of: tokens, count: 0...80).utf8), isSheet: false)
    }
  }

  @Test(arguments: ["organization.json", "services.csv"])
  func `files cut anywhere`(_ name: String) {
    let bytes = Support.fixture(name)
    #expect(bytes.count > 100)
    let isSheet = name.hasSuffix(".csv")
    for end in bytes.indices {
      let result = convert(Array(bytes[..<end]), isSheet: isSheet)
      // One JSON text that is not whole is none.
      if !isSheet { #expect(result.exitStatus == 3, "\(end)") }
      #expect([0, 1, 3].contains(result.exitStatus))
    }
  }

  @Test(arguments: ["services.json", "channels.json"])
  func `values of answers changed for others`(_ name: String) {
    var random = Seeded()
    let bytes = Support.fixture(name)
    let others = ["null", "[]", "{}", "7", "\"x\"", "true", "[[[]]]", "\"\\u0000\\n\\\\\""]
    for _ in 0..<60 {
      var text = String(decoding: bytes, as: UTF8.self)
      for _ in 0..<random.int(1...8) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        var changed = lines
        let index = random.int(0...lines.count - 1)
        guard let mark = lines[index].firstRange(of: "\": ") else { continue }
        let isOpen = lines[index].last == "[" || lines[index].last == "{"
        if isOpen { continue }
        let comma = lines[index].last == "," ? "," : ""
        changed[index] = lines[index][..<mark.upperBound] + random.one(of: others) + comma
        text = changed.joined(separator: "\n")
      }
      expectSound(Array(text.utf8), isSheet: false)
    }
  }
}
