import Testing

@testable import Language

@Suite struct TokenListTests {
  @Test(
    "words of a text",
    arguments: [
      ("Kenelle kuuluu neuvola?", ["kenelle", "kuuluu", "neuvola"]),
      ("äiti-lapsi-ryhmä", ["aiti", "lapsi", "ryhma"]),
      ("2-vuotias, 5v", ["2", "vuotias", "5v"]),
      ("0–6-vuotiaat", ["0", "6", "vuotiaat"]),
      ("adhd:ta THL:ssä Kela:n", ["adhd", "thl", "kela"]),
      ("kysymys:missä", ["kysymys", "missa"]),
      ("klo 12:30", ["klo", "12", "30"]),
      ("S:t Karins", ["s", "karins"]),
      ("child's play", ["childs", "play"]),
      ("a/b (c)", ["a", "b", "c"]),
      ("", []),
      ("?!", []),
    ])
  func words(text: String, expected: [String]) {
    #expect(folded(text) == expected)
  }

  @Test("ranges point into the text, with a case ending behind a colon")
  func ranges() {
    let text = "Äiti soittaa THL:ään."
    let list = LanguageTests.words(text)
    let parts = list.tokens.map { String(decoding: bytes(text)[$0.range], as: UTF8.self) }
    #expect(parts == ["Äiti", "soittaa", "THL", "ään"])
    let ending = LanguageTests.words("THL:ssä on")
    #expect(ending.tokens[0].range == 0..<8)
    #expect(ending.tokens[0].shape.contains(.colonEnding))
  }

  @Test("the joined form of words that hyphens join")
  func joined() {
    let list = LanguageTests.words("etelä-karjala on iso-äiti")
    #expect(list.hyphenated(from: 0) == 0..<2)
    #expect(list.hyphenated(from: 2) == 2..<3)
    let joined = list.folded[list.joinedRange(0..<2)]
    #expect(String(decoding: joined, as: UTF8.self) == "etelakarjala")
    #expect(list.accents(0..<2) == 0b1_0000)
    #expect(list.accents(3..<5) == 0b1000)
  }

  @Test("what parts words")
  func gaps() {
    let list = LanguageTests.words("yksi kaksi-kolme, neljä. Viisi 1,5 (kuusi) - seitsemän; 1, 2")
    #expect(
      list.tokens.map(\.gap) == [
        .beginning, .blank, .hyphen, .punctuation, .sentence, .blank, .decimal, .punctuation,
        .punctuation, .punctuation, .punctuation,
      ])
  }

  @Test("how words are written")
  func shapes() {
    let list = LanguageTests.words("Kotka THL 5v 12 aamu- ja kotka")
    #expect(list.tokens[0].shape == [.capitalized, .hasSmall, .hasLetter])
    #expect(list.tokens[1].shape == [.capitalized, .hasLetter])
    #expect(list.tokens[2].shape == [.hasDigit, .hasLetter, .hasSmall])
    #expect(list.tokens[3].shape == .hasDigit)
    #expect(list.tokens[4].shape.contains(.openHyphen))
    #expect(!list.tokens[6].shape.contains(.capitalized))
  }

  @Test("accents are told by folded byte")
  func accents() {
    #expect(LanguageTests.words("lähdetään").tokens[0].accents == 0b1100_0010)
    #expect(LanguageTests.words("lahti").tokens[0].accents == 0)
    #expect(LanguageTests.words("a\u{308}iti").tokens[0].accents == 1)
  }

  @Test("a word longer than the limit is cut, the next one is whole")
  func longWord() {
    let list = LanguageTests.words(String(repeating: "ä", count: 500) + " kotka")
    #expect(list.tokens[0].foldedCount <= UInt32(TokenList.wordBytesMax))
    #expect(list.tokens[0].range == 0..<1000)
    #expect(list.folded[list.tokens[1].foldedRange] == bytes("kotka")[...])
  }

  @Test("a list forgets the text before")
  func reuse() {
    var list = LanguageTests.words("yksi kaksi kolme")
    list.tokenize(bytes("neljä")[...])
    #expect(list.tokens.count == 1)
    #expect(list.folded == bytes("nelja"))
  }
}
