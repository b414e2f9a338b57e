import Testing

@testable import yhdyspinta

@Suite struct VisibleTests {
  private func visible(_ bytes: [UInt8]) -> String {
    var shown: [UInt8] = []
    Visible.append(bytes.span, from: 0, to: &shown)
    return String(decoding: shown, as: UTF8.self)
  }

  @Test func `ordinary text stays`() {
    let text = "Äitiys- ja lastenneuvola\tKotka – ☎ 👩‍👧\n"
    #expect(visible(Array(text.utf8)) == text)
  }

  @Test(arguments: [
    ("\u{1b}]0;x\u{07}", #"\x1b]0;x\x07"#), ("\r\u{7f}", #"\x0d\x7f"#), ("\u{9b}31m", #"\x9b31m"#),
    ("a\u{202e}b\u{2066}", #"a\u{202e}b\u{2066}"#), ("\u{0}", #"\x00"#),
  ])
  func `what a terminal would act on is spelled out`(text: String, shown: String) {
    #expect(visible(Array(text.utf8)) == shown)
  }

  @Test func `bytes that are no UTF-8 are spelled out`() {
    #expect(visible([0x61, 0x9B, 0x62]) == #"a\x9bb"#)
    #expect(visible([0xC0, 0x9B]) == #"\xc0\x9b"#)
    #expect(visible([0xE0, 0x82, 0x9B]) == #"\xe0\x82\x9b"#)
    #expect(visible([0xC3]) == #"\xc3"#)
    #expect(visible([0xED, 0xA0, 0x80]) == #"\xed\xa0\x80"#)
  }

  @Test func `no control character passes, whatever comes in`() {
    var state: UInt64 = 20
    for _ in 0..<2000 {
      var bytes: [UInt8] = []
      for _ in 0..<24 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        // Mostly bytes in which control characters hide.
        bytes.append(
          state >> 63 == 0
            ? UInt8(state >> 32 & 0xFF) : [0xC2, 0x9B, 0xE2, 0x80][Int(state >> 40 & 3)])
      }
      let shown = visible(bytes).unicodeScalars
      let isClean = shown.allSatisfy { scalar in
        switch scalar.value {
        case 0x09, 0x0A: true
        case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069, 0xFFFD: false
        default: true
        }
      }
      #expect(isClean, "\(bytes)")
    }
  }
}
