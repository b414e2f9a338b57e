import TestSupport
import Testing

@testable import Language

@Suite struct FoldingTests {
  @Test(
    "letters fold to plain small ones",
    arguments: [
      ("Äitiys", "aitiys"), ("ÅBO", "abo"), ("Šekki", "sekki"), ("café", "cafe"),
      ("Žižek", "zizek"), ("Straße", "strasse"), ("Ærø", "aero"), ("Łódź", "lodz"),
      ("a\u{308}iti", "aiti"), ("A\u{30A}bo", "abo"), ("Ștefan", "stefan"),
      ("child's", "childs"), ("child’s", "childs"), ("per\u{AD}he", "perhe"),
      ("Школа", "школа"), ("ЁЛКА", "ёлка"), ("日本", "日本"), ("2-vuotias", "2 vuotias"),
      ("  Äiti,  isä! ", "aiti isa"), ("", ""), ("…", ""),
    ])
  func fold(text: String, expected: String) {
    var folded: [UInt8] = []
    Folding.appendFolded(bytes(text).span, to: &folded)
    #expect(String(decoding: folded, as: UTF8.self) == expected)
  }

  @Test("every Latin letter of two bytes becomes ASCII letters")
  func latin() {
    for value in 0xC0...0x17F as ClosedRange<UInt32> where value != 0xD7 && value != 0xF7 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      var folded: [UInt8] = []
      Folding.appendFolded(bytes(String(scalar)).span, to: &folded)
      #expect((1...2).contains(folded.count))
      #expect(folded.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) })
    }
  }

  @Test("capitals and small letters fold alike and are told apart")
  func capitals() {
    for value in 0x41...0x42F as ClosedRange<UInt32> {
      guard let scalar = Unicode.Scalar(value), scalar.properties.isUppercase else { continue }
      guard value < 0x180 || value >= 0x400 else { continue }
      let small = scalar.properties.lowercaseMapping
      // İ has a small letter of two scalars.
      guard small.unicodeScalars.count == 1 else { continue }
      #expect(folded(String(scalar)) == folded(small), "\(scalar)")
      #expect(words(String(scalar)).tokens[0].shape.contains(.capitalized), "\(scalar)")
      #expect(!words(small).tokens[0].shape.contains(.capitalized), "\(small)")
    }
  }

  @Test("bytes that are no UTF-8 part words and trap nowhere")
  func malformed() {
    var generator = Seeded()
    for _ in 0..<2000 {
      let text = (0..<20).map { _ in UInt8.random(in: 0x60...0xFF, using: &generator) }
      var list = TokenList()
      list.tokenize(text.span)
      #expect(list.tokens.allSatisfy { $0.range.upperBound <= text.count })
    }
    var list = TokenList()
    list.tokenize([0x61, 0xC3, 0x62, 0xE2, 0x82, 0x63][...])
    #expect(list.tokens.map(\.range) == [0..<1, 2..<3, 5..<6])
  }
}
