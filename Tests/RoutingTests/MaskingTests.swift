import Routing
import Testing

/// What is left of a text, blanks drawn together.
private func rest(_ text: String) -> (text: String, count: Int) {
  var bytes = Array(text.utf8)
  let count = Masking.mask(&bytes)
  let words = bytes.split(whereSeparator: { $0 == 0x20 }).map {
    String(decoding: $0, as: UTF8.self)
  }
  return (words.joined(separator: " "), count)
}

private func hasDigit(_ text: String) -> Bool { text.utf8.contains { $0 &- 0x30 < 10 } }

@Suite struct IdentityCodeTests {
  /// Fictional persons: their individual numbers, 900–999, are given to nobody. From the table of
  /// the Finnish Digital and Population Data Services Agency (DVV), as listed at
  /// dimarchi.net/test/new-ssn; `131052-308T` is the example in the agency's own guidance, and
  /// those of 010190 illustrate the new signs at telp.fi, with a wrong check character.
  static let vectors = [
    "010594Y9032", "010594Y9021", "020594X903P", "020594X902N", "030594W903B", "030694W9024",
    "040594V9030", "040594V902Y", "050594U903M", "050594U902L", "010516B903X", "010516B902W",
    "020516C903K", "020516C902J", "030516D9037", "030516D9026", "010501E9032", "020502E902X",
    "020503F9037", "020504A902E", "020504B904H", "131052-308T", "010190-999K", "010190Y999K",
    // A wrong check character, a day that does not exist.
    "010594Y9033", "320594Y9032",
  ]

  @Test(arguments: vectors)
  func `a code is blanked wherever it stands`(_ code: String) {
    for code in [code, code.lowercased()] {
      #expect(rest(code) == ("", 1))
      #expect(rest("lapsi \(code) hakee") == ("lapsi hakee", 1))
      #expect(rest("hetu\(code),neuvola") == ("hetu ,neuvola", 1))
      #expect(rest("(\(code))") == ("( )", 1))
      #expect(rest("äiti\(code)") == ("äiti", 1))
      #expect(rest("\(code)/\(code);\(code)") == ("/ ;", 3))
    }
  }

  @Test(arguments: vectors)
  func `blanks, dashes and full stops do not hide a code`(_ code: String) {
    let letters = Array(code)
    let (date, sign, last) = (String(letters[..<6]), letters[6], String(letters[7...]))
    let dotted = "\(date.prefix(2)).\(date.dropFirst(2).prefix(2)).\(date.suffix(2))"
    for shape in [
      "\(date) \(sign) \(last)", "\(date)\(sign) \(last)", "\(date) \(sign)\(last)",
      "\(date)\u{A0}\(sign)\u{202F}\(last)", "\(dotted)\(sign)\(last)", "\(dotted) \(sign) \(last)",
      letters.map(String.init).joined(separator: " "),
      "\(date)\(sign)\(last.prefix(3)) \(last.suffix(1))",
    ] {
      #expect(rest("äiti \(shape), Kotka") == ("äiti , Kotka", 1), "\(shape)")
    }
    for dash in ["‐", "‑", "‒", "–", "—", "―", "−", "﹣", "-", "\u{AD}", "/", "_", "+", "*"] {
      #expect(rest("\(date)\(dash)\(last) neuvola") == ("neuvola", 1), "\(dash)")
    }
  }

  @Test(
    arguments: [
      "131052 308T", "131052308T", "131052-308", "131052 - 308", "0105949032", "010594 9032",
      "01051994-903M", "31051994-903M",
    ])
  func `a code without its sign or its check character goes, too`(_ code: String) {
    let (text, count) = rest("neuvola \(code)")
    #expect(!hasDigit(text) && count == 1, "\(text)")
  }

  @Test(
    arguments: [
      // G is not a sign; a digit too many.
      "010594G9032", "010594Y90323", "131052", "131052-30", "13105-2308T",
    ])
  func `what is no code stays`(_ text: String) {
    #expect(rest(text) == (text, 0))
  }
}

@Suite struct PhoneNumberTests {
  @Test(
    arguments: [
      "0401234567", "040 1234567", "040-1234567", "040 123 4567", "040 123 45 67", "040-123-4567",
      "040.123.4567", "0400 123456", "0400-123456", "050 12 34 567", "044 123456", "0457 123 4567",
      "09 1234567", "09 123 4567", "(09) 123 4567", "(05) 2345678", "05-2345678", "05/234 5678",
      "05 12 34 56", "05 234 567", "016 1234", "+358401234567", "+358 40 123 4567",
      "+358 40 1234567", "+358 (0)40 123 4567", "(+358) 40 123 4567", "+358-40-123-4567",
      "00358401234567", "00358 40 123 4567", "358401234567", "358 40 123 4567", "+46 70 123 45 67",
      "+372 512 3456", "0046 70 123 45 67", "+ 358 40 1234567", "040–123–4567",
      "040\u{A0}123\u{A0}4567", "0 4 0 1 2 3 4 5 6 7", "1234567", "234 5678", "50 123 4567",
      "0800 123 456", "040 123\u{AD}4567",
    ])
  func `a number is blanked and counted once`(_ number: String) {
    for text in [
      number, "soita \(number)", "\(number) soittaa", "puh.\(number)!", "äiti, \(number), Kotka",
      "lapsi 2-vuotias \(number) Kotka", "\(number) lapsi 12-vuotias",
    ] {
      let (left, count) = rest(text)
      let ages = left.replacing("12-vuotias", with: "").replacing("2-vuotias", with: "")
      #expect(!hasDigit(ages) && count == 1, "\(text): \(left)")
      #expect(left.contains("vuotias") == text.contains("vuotias"), "\(text): \(left)")
    }
  }

  @Test func `several numbers are several`() {
    #expect(rest("0401234567 tai 050 765 4321") == ("tai", 2))
    #expect(rest("0401234567, 0507654321") == (",", 2))
    #expect(rest("131052-308T 0401234567 matti@example.org") == ("", 3))
  }

  @Test(
    arguments: [
      "2-vuotias", "8-luokkalainen", "0-6-vuotiaat", "3 v ja 12 v", "lapset 0, 2, 5 ja 7",
      "48100 Kotka", "00100 Helsinki", "02600 Espoo 2 lasta", "00100 12 15-vuotiasta",
      "24.12.2026", "05.12.2026", "5.12.2026 klo 08.30", "1.3.2020-31.12.2020",
      "01.03.2020–31.12.2020", "2026-11-21", "2026-01-01/2026-02-01", "05-12-2026", "05 12 2026",
      "01/2026-06/2026", "klo 08.00-16.00", "08:00–16:00", "08-16", "ma 08-16 ti 09-15",
      "08-16 09-15", "0800-1600", "112", "116117", "116 117", "116111", "0800", "10-v",
      "vuonna 2019", "2019-2020", "3,5 kk", "1990-luvulla", "1 500 euroa", "120 000 euroa",
      "§ 7 ja § 12", "", "7a luokka", "luokat 1-6 ja 7-9", "viikko 47/2026", "18+",
    ])
  func `ages, dates, times and short numbers stay`(_ text: String) {
    #expect(rest(text) == (text, 0))
  }

  @Test(
    arguments: [
      ("0401234567 2 lasta", "2 lasta"), ("05 2345678 12-vuotias", "12-vuotias"),
      ("05 234 5678 15 v poika", "15 v poika"), ("040 1234567 24.12.2026", "24.12.2026"),
      ("05 2345678 48100 Kotka", "48100 Kotka"), ("010594-903M 2 v", "2 v"),
      ("+358 5 234 5678 11 år", "11 år"), ("00100 0401234567", "00100"),
      ("klo 8-16 0401234567", "klo 8-16"),
    ])
  func `what stands behind a number is not taken for a part of it`(text: String, left: String) {
    #expect(rest(text).text == left)
    #expect(rest(text).count == 1)
  }
}

@Suite struct EmailAddressTests {
  @Test(
    arguments: [
      "matti.meikalainen@example.org", "äiti_72@example.org", "a+b@c.fi", "x@localhost",
      "väinö@yhdistys-ö.fi",
    ])
  func `an address is blanked`(_ address: String) {
    #expect(rest("neuvola \(address), Kotka") == ("neuvola , Kotka", 1))
    #expect(rest("<\(address)>\u{A0}neuvola") == ("< >\u{A0}neuvola", 1))
  }

  @Test(arguments: ["@neuvola", "neuvola @ Kotka", "klo@", "@"])
  func `an at sign alone is none`(_ text: String) {
    #expect(rest(text) == (text, 0))
  }
}

@Suite struct MaskingTests {
  @Test func `bytes keep their places, and what fills them is chosen`() {
    var bytes = Array("ä 131052–308T ö 0401234567".utf8)
    #expect(Masking.mask(&bytes, with: UInt8(ascii: "*")) == 2)
    #expect(String(decoding: bytes, as: UTF8.self) == "ä ************* ö **********")
  }

  @Test func `random texts lose every digit of codes and numbers and no other word`() {
    for seed in 1...400 as ClosedRange<UInt64> {
      var random = RandomChanges(seed: seed)
      var parts: [String] = []
      var expected = 0
      for _ in 0..<Int.random(in: 1...12, using: &random) {
        switch Int.random(in: 0...3, using: &random) {
        case 0:
          let code = IdentityCodeTests.vectors.randomElement(using: &random) ?? ""
          parts.append(Bool.random(using: &random) ? code : code.lowercased())
          expected += 1
        case 1:
          let digits = (0..<7).map { _ in String(Int.random(in: 0...9, using: &random)) }
          let prefix = ["040", "+358 50 ", "045-", "0400 "].randomElement(using: &random) ?? ""
          parts.append(prefix + digits.joined())
          expected += 1
        default:
          parts.append(RandomChanges.words.randomElement(using: &random) ?? "")
        }
        parts.append([", ", "; ", " ja ", "! ", " – "].randomElement(using: &random) ?? "")
      }
      let (left, count) = rest(parts.joined())
      #expect(!hasDigit(left), "seed \(seed): \(parts.joined())")
      #expect(count == expected, "seed \(seed): \(parts.joined())")
      let words = parts.filter { RandomChanges.words.contains($0) }
      let kept = left.split(whereSeparator: { " ,;!–".contains($0) }).filter { $0 != "ja" }
      #expect(kept.map(String.init) == words, "seed \(seed)")
    }
  }

  @Test func `nothing but blanks is written, and nothing within a letter`() {
    let pieces = [
      "0", "4", "1", "05", " ", "-", "(", ")", "+", "@", ".", "/", "ä", "\u{A0}", "–", "a", "v",
    ]
    for seed in 1...3000 as ClosedRange<UInt64> {
      var random = RandomChanges(seed: seed)
      let text = (0..<Int.random(in: 0...60, using: &random))
        .map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      let before = Array(text.utf8)
      var after = before
      _ = Masking.mask(&after)
      #expect(
        zip(before, after).allSatisfy { $0 == $1 || $1 == 0x20 } && after.count == before.count)
      #expect(String(validating: after, as: UTF8.self) != nil, "\(text)")
      // Cut anywhere, it does no harm either.
      var cut = Array(before.prefix(before.count / 2))
      _ = Masking.mask(&cut)
    }
  }

  @Test(
    arguments: ["1 ", "a", "ä", "+", "040 ", "1 1 1 1 1 1-", "a.", "131052-308T", "  ", "1."])
  func `the longest line is masked to its end`(_ piece: String) {
    var bytes = Array(String(repeating: piece, count: 8192 / piece.utf8.count).utf8)
    bytes += Array(", 0401234567".utf8)
    _ = Masking.mask(&bytes)
    #expect(bytes.suffix(10).allSatisfy { $0 == 0x20 })
  }
}
