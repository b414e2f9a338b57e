import Registry
import Routing
import Testing

@Suite struct MatchingTests {
  @Test(
    "words in other forms, parts and with slips find their type",
    arguments: [
      ("kenelle kuuluu neuvola", "neuvola"), ("neuvolan ajanvaraus", "neuvola"),
      ("NEUVOLASSA", "neuvola"), ("neuvla", "neuvola"), ("paivakodista", "varhaiskasvatus"),
      ("päiväkotipaikka", "varhaiskasvatus"), ("päiväktoi", "varhaiskasvatus"),
      ("var finns dagis", "varhaiskasvatus"), ("maternity clinic", "neuvola"),
      ("kouluterveydenhoitajalle", "kouluterveydenhuolto"), ("ruoka-apua", "diakonia"),
    ])
  func finds(text: String, type: String) {
    let desk = Desk()
    let answer = desk.route(text + " Kotka")
    #expect(desk.registry.id(answer.candidates.first?.type) == "type/" + type)
  }

  @Test(
    "a question that says nothing gets guidance and is asked for its meaning",
    arguments: ["", "?", "kenelle kuuluu", "mikä lapsi", "xyzzy"])
  func nothing(_ text: String) {
    let desk = Desk()
    let answer = desk.route(text, in: "kotka")
    #expect(desk.lines(answer) == ["guidance - kotka -"])
    #expect(answer.candidates[0].contact?.phone == "+999450000285")
    #expect(answer.ask == .meaning)
  }

  @Test func aPlaceInTheTextWins() {
    let desk = Desk()
    let answer = desk.route("päiväkoti Haminassa", in: "kotka")
    #expect(desk.registry.id(answer.candidates[0].municipality) == "area/hamina")
  }

  @Test func aServicesOwnWordFindsItsTypeInItsArea() {
    let desk = Desk(
      """
      Id: service/kuutti
      Name: Kuutti-ryhmä
      Type: type/perhetyo
      Owner: org/kymenlaakso-hva
      Nature: statutory
      Area: area/kotka
      Word: taaperouinti
      Source: test
      """)
    #expect(
      desk.lines(desk.route("taaperouinti Kotka")) == [
        "registered perhetyo kymenlaakso-hva kuutti"
      ])
    #expect(
      desk.lines(desk.route("Kuutissa Kotka")) == ["registered perhetyo kymenlaakso-hva kuutti"])
    #expect(desk.lines(desk.route("taaperouinti Hamina")) == ["guidance - hamina -"])
  }

  @Test func closeTypesOfDifferentAgesAskForTheAge() {
    let desk = Desk(
      """
      Id: service/neuvola
      Name: Neuvola
      Type: type/neuvola
      Owner: org/kymenlaakso-hva
      Nature: statutory
      Area: area/kymenlaakso
      Age: 0-6
      Source: test

      Id: service/koulu
      Name: Kouluterveydenhuolto
      Type: type/kouluterveydenhuolto
      Owner: org/kymenlaakso-hva
      Nature: statutory
      Area: area/kymenlaakso
      Age: 7-17
      Source: test
      """)
    #expect(desk.route("rokotus Kotka").ask == .age)
    #expect(desk.lines(desk.route("rokotus 9-vuotiaalle Kotka")).first?.contains("koulu") == true)
    #expect(desk.lines(desk.route("rokotus 5-vuotiaalle Kotka")).first?.contains("neuvola") == true)
    #expect(desk.route("rokotus 5-vuotiaalle Kotka").ask == nil)
  }

  @Test func closeTypesOfDifferentOwnersAskForTheMeaning() {
    let desk = Desk()
    #expect(desk.route("päiväkoti perheohjaaja Kotka").ask == .meaning)
    #expect(desk.route("päiväkoti Kotka").ask == nil)
  }

  @Test func aLongQuestionIsReadToItsBound() {
    let text = String(repeating: "lapsi ja päiväkoti ", count: 400) + "Kotka"
    #expect(!Desk().route(text).candidates.isEmpty)
  }

  @Test func theLimitHolds() {
    let answer = Desk().route("neuvola päiväkoti perhetyö diakonia Kotka", limit: 1)
    #expect(answer.candidates.count == 1)
  }

  @Test func anEmptyRegistryStillAnswers() {
    let router = Router(.empty)
    let answer = router.route(
      Array("neuvola Kotka".utf8)[...], area: nil, at: TestRegistry.monday, limit: 3)
    #expect(answer.candidates.map(\.basis) == [.guidance])
    #expect(router.area(named: Array("Kotka".utf8)[...]) == .unknown(nearest: nil))
    #expect(
      router.find(words: Array("a".utf8)[...], kind: nil, area: nil, limit: 1).isEmpty)
  }
}
