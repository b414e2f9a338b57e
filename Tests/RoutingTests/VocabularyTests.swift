import Language
import Registry
import Routing
import Testing

@Suite struct VocabularyTests {
  private static let words = """
    Id: vocabulary/neuvola
    Name: Sanasto: neuvola
    Type: type/neuvola
    Word: unikoulu
    Word: vauva valvottaa
    Weight: 2 terveydenhoitaja
    Not: koulun terveydenhoitaja
    Source: test

    Id: vocabulary/neuvola-kotka
    Name: Kotkan omat sanat
    Type: type/neuvola
    Word: nevvola
    Source: test

    Id: vocabulary/varhaiskasvatus
    Name: Sanasto: varhaiskasvatus
    Type: type/varhaiskasvatus
    Word: tarha
    Word: terveydenhoitaja
    Source: test

    Id: vocabulary/kouluterveydenhuolto
    Name: Sanasto: kouluterveydenhuolto
    Type: type/kouluterveydenhuolto
    Word: koulun terveydenhoitaja
    Source: test

    Id: stoplist/fi
    Name: Hukkasanat
    Language: fi
    Stop: mihin kuka ei ja on
    Weak: lapsi lapsen
    Source: test

    Id: stoplist/sv
    Name: Stoppord
    Language: sv
    Stop: vem och var är
    Source: test


    """

  private static func first(_ text: String, _ more: String = "") -> String? {
    let desk = Desk(words + more)
    return desk.registry.id(desk.route(text, in: "kotka").candidates.first?.type)
  }

  @Test(
    "a vocabulary's words find its type, also a second one's",
    arguments: [
      ("unikoulu", "neuvola"), ("unikoulusta", "neuvola"), ("nevvola", "neuvola"),
      ("tarhassa", "varhaiskasvatus"), ("vauva valvottaa", "neuvola"),
    ])
  func finds(text: String, type: String) {
    #expect(Self.first(text) == "type/" + type)
  }

  @Test func aWeightDecidesAmongTypesWithTheSameWord() {
    #expect(Self.first("terveydenhoitaja") == "type/neuvola")
  }

  @Test func whatATypeDoesNotMeanSaysNothingForIt() {
    #expect(Self.first("koulun terveydenhoitaja") == "type/kouluterveydenhuolto")
    let desk = Desk(Self.words)
    let types = desk.route("koulun terveydenhoitaja", in: "kotka").candidates.map {
      desk.registry.id($0.type)
    }
    #expect(!types.contains("type/neuvola"))
  }

  @Test func stopWordsAndWeakWordsDecideNothing() {
    #expect(Self.first("mihin kuka on") == nil)
    #expect(Self.first("lapsen") == nil)
  }

  @Test func wordsOfAVocabularyAreFoundAsThoseOfItsType() {
    let desk = Desk(Self.words)
    let found = desk.router.find(
      words: Array("unikoulu".utf8)[...], kind: nil, area: nil, limit: 9)
    #expect(found.map { desk.registry.id($0) } == ["type/neuvola"])
  }

  @Test(
    "a change of words has a new router made",
    arguments: [
      "Id: vocabulary/neuvola\nName: A\nType: type/neuvola\nWord: aivan muuta\nSource: test\n",
      "Id: vocabulary/uusi\nName: A\nType: type/neuvola\nWord: uusi\nSource: test\n",
      "Id: stoplist/fi\nName: A\nLanguage: fi\nStop: neuvola\nSource: test\n",
    ])
  func changes(text: String) throws {
    let desk = Desk(Self.words)
    var loader = RegistryLoader()
    loader.add(file: "all.rec", bytes: Array((TestRegistry.country + Self.words).utf8))
    let kind = try #require(Kind(named: text.utf8.dropFirst(4).prefix { $0 != 0x2F }))
    let record = Record(storedText: Array(text.utf8), kind: kind, layer: .edit, revision: 2)
    #expect(!desk.router.canApply([.put(record)]))
  }

  @Test(
    "compounds written in pieces are put together",
    arguments: [
      ("uni koulu", "neuvola"), ("päivä koti", "varhaiskasvatus"),
      ("päivä-koti", "varhaiskasvatus"),
      ("päivä kodissa", "varhaiskasvatus"), ("perhe kahvila", "kohtaamispaikka"),
    ])
  func joins(text: String, type: String) {
    #expect(Self.first(text) == "type/" + type)
  }

  @Test func whatIsReadAsAnotherWordIsNamedWithIt() {
    let desk = Desk(Self.words)
    #expect(desk.route("unikuolu", in: "kotka").candidates[0].because == ["unikuolu (unikoulu)"])
    #expect(desk.route("unikoulu", in: "kotka").candidates[0].because == ["unikoulu"])
  }

  @Test func aPhraseCountsMoreThanItsWords() {
    let desk = Desk(Self.words)
    func score(_ text: String) -> Double { desk.route(text, in: "kotka").candidates[0].score }
    #expect(score("vauva valvottaa") > score("unikoulu"))
    #expect(desk.route("valvottaa", in: "kotka").candidates[0].score < score("unikoulu"))
  }
}

/// A dictionary of a few words, so that what the router makes of one is told from what Voikko knows.
private final class SmallDictionary: Morphology {
  let name = "small"
  private let known: [String: [WordReading]]

  init(_ known: [String: [WordReading]]) { self.known = known }

  func readings(of word: ArraySlice<UInt8>) -> [WordReading] {
    known[String(decoding: word, as: UTF8.self)] ?? []
  }
}

@Suite struct MorphologyTests {
  private static func reading(
    _ base: String, _ parts: [Int] = [], isName: Bool = false
  ) -> WordReading {
    WordReading(
      base: Array(base.utf8), partCounts: parts.isEmpty ? [base.count] : parts, isName: isName)
  }

  private static func answer(_ text: String, _ known: [String: [WordReading]]) -> Answer {
    let registry = TestRegistry.registry(
      """
      Id: vocabulary/a
      Name: A
      Type: type/perhetyo
      Word: eroavat
      Word: sukupuu
      Source: test


      """)
    return Router(registry, morphology: SmallDictionary(known)).route(
      Array(text.utf8)[...], area: registry.named("area/kotka"), at: TestRegistry.monday, limit: 3)
  }

  private static func type(_ answer: Answer) -> String? {
    TestRegistry.registry().id(answer.candidates.first?.type)
  }

  @Test func anotherFormOfTheSameBaseFormIsTheWord() {
    let known = ["eroavat": [Self.reading("erota")], "erkani": [Self.reading("erota")]]
    #expect(Self.type(Self.answer("erkani", known)) == "type/perhetyo")
    #expect(Self.type(Self.answer("erkani", [:])) == nil)
  }

  @Test func everyReadingCounts() {
    let known = ["xx": [Self.reading("yy"), Self.reading("päiväkoti")]]
    #expect(Self.type(Self.answer("xx", known)) == "type/varhaiskasvatus")
  }

  @Test func aCompoundIsReadByItsPartsTheHeadLessThanTheRest() {
    let known = ["zz": [Self.reading("päiväkotineuvola", [9, 7])]]
    let answer = Self.answer("zz", known)
    let registry = TestRegistry.registry()
    #expect(
      answer.candidates.compactMap { registry.id($0.type) }.prefix(2) == [
        "type/varhaiskasvatus", "type/neuvola",
      ])
  }

  @Test func derivedPartsAreJoinedAgain() {
    let known = ["zz": [Self.reading("päiväkotiaika", [5, 4, 4])]]
    #expect(Self.type(Self.answer("zz", known)) == "type/varhaiskasvatus")
  }

  @Test func whatSaysNothingHereIsToldByItsBaseFormUnlessItMayBeAName() {
    let known = [
      "keppihevosen": [Self.reading("keppihevonen")],
      "matille": [Self.reading("Matti", isName: true)],
      "Rantaa": [Self.reading("ranta")], "päiväkotiin": [Self.reading("päiväkoti")],
    ]
    let answer = Self.answer("päiväkotiin matille keppihevosen Rantaa qwertyx", known)
    #expect(answer.unmet.map { String(decoding: $0.word, as: UTF8.self) } == ["keppihevonen"])
    #expect(TestRegistry.registry().id(answer.unmet.first?.type) == "type/varhaiskasvatus")
  }

  @Test func aWordOfTheDictionaryIsNoSlipOfTheFinger() {
    #expect(Self.type(Self.answer("neuvolan", [:])) == "type/neuvola")
    #expect(Self.type(Self.answer("neuvila", [:])) == "type/neuvola")
    #expect(Self.type(Self.answer("neuvila", ["neuvila": [Self.reading("neuvila")]])) == nil)
  }
}
