import Registry
import Routing
import Testing

@Suite struct FindTests {
  let desk = Desk()

  private func find(
    _ words: String, kind: Kind? = nil, in area: String? = nil, limit: Int = 20
  ) -> [String] {
    desk.router.find(
      words: Array(words.utf8)[...], kind: kind,
      area: area.map { desk.registry.named("area/" + $0) }, limit: limit
    ).map { desk.registry[$0].idText }
  }

  @Test func theWordItselfThenItsBeginning() {
    #expect(
      find("kotka") == ["area/kotka", "org/kotka", "org/kotkan-seurakunta"])
  }

  @Test func aWordInAnotherForm() {
    #expect(find("neuvolassa", kind: .type) == ["type/neuvola"])
  }

  @Test func allWordsMustBeThere() {
    #expect(find("kotkan seurak") == ["org/kotkan-seurakunta"])
    #expect(find("kotkan neuvola").isEmpty)
  }

  @Test func theKindAndTheAreaNarrow() {
    #expect(find("kotka", kind: .area) == ["area/kotka"])
    #expect(find("kymenlaakson", in: "kotka") == ["area/kymenlaakso", "org/kymenlaakso-hva"])
    #expect(find("kymenlaakson", in: "helsinki").isEmpty)
  }

  @Test func theLimitHolds() { #expect(find("k", limit: 2).count == 2) }

  @Test func nothingFindsNothing() {
    #expect(find("").isEmpty)
    #expect(find("???").isEmpty)
  }
}
