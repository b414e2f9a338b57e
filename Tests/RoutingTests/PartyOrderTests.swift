import Registry
import Routing
import Testing

/// Which of several services of a type answers, and which goes first.
@Suite struct PartyOrderTests {
  @Test func theMunicipalitysOwnServiceGoesBeforeTheRegions() {
    let desk = Desk(
      service("alue", "Perhetyö", "kymenlaakso-hva", "kymenlaakso")
        + service("kunta", "Perhetyö", "kotka", "kotka"))
    #expect(
      desk.lines(desk.who("perhetyo", in: "kotka")) == [
        "registered perhetyo kotka kunta", "registered perhetyo kymenlaakso-hva alue",
      ])
    #expect(desk.lines(desk.who("perhetyo", in: "hamina")).first?.hasSuffix(" alue") == true)
  }

  @Test(
    "the nearest service answers, unless the name of another says what is asked",
    arguments: [
      ("perhetyö Kotka", "kotka-perhetyo"), ("perhetyön ajanvaraus Kotka", "kotka-perhetyo"),
      ("perhetyön vauvaryhmä Kotka", "ryhma"), ("perhetyö Hamina", "alue"),
    ])
  func nearest(question: String, service: String) {
    let desk = Desk(
      self.service("alue", "Perhetyö", "kymenlaakso-hva", "kymenlaakso", "Word: ajanvaraus")
        + self.service("kotka-perhetyo", "Perhetyö", "kymenlaakso-hva", "kotka")
        + self.service("ryhma", "Vauvaryhmä", "kymenlaakso-hva", "kymenlaakso"))
    #expect(slug(desk.route(question), desk) == service)
  }

  @Test(
    "a part of a service stands behind it, unless asked for by words of its own",
    arguments: [
      ("perhetyö Kotka", "perhetyo"), ("perhetyötä 2-vuotiaalle Kotka", "perhetyo"),
      ("perhetyön kuraattori Kotka", "a-kuraattori"), ("perhetyö tulkki Kotka", "a-kuraattori"),
    ])
  func part(question: String, service: String) {
    // The part's id comes first and its area is narrower, which must not help it.
    let desk = Desk(
      self.service(
        "a-kuraattori", "Perhetyön kuraattori", "kymenlaakso-hva", "kotka",
        "Part_of: service/perhetyo\nWord: tulkki")
        + self.service("perhetyo", "Perhetyö", "kymenlaakso-hva", "kymenlaakso"))
    #expect(slug(desk.route(question), desk) == service)
  }

  @Test func aBranchIsAPartThatAnswersForItsPlace() {
    let desk = Desk(
      service("alue", "Perhetyö", "kymenlaakso-hva", "kymenlaakso")
        + service(
          "kotka", "Kotkan perhetyö", "kymenlaakso-hva", "kotka", "Part_of: service/alue"))
    #expect(slug(desk.route("perhetyö Kotka"), desk) == "kotka")
    #expect(slug(desk.who("perhetyo", in: "kotka"), desk) == "kotka")
    #expect(slug(desk.who("perhetyo", in: "hamina"), desk) == "alue")
  }

  @Test func whoNamesTheWholeBeforeItsPart() {
    let desk = Desk(
      service("a", "Perhetyön kuraattori", "kymenlaakso-hva", "kotka", "Part_of: service/b")
        + service("b", "Perhetyö", "kymenlaakso-hva", "kotka"))
    #expect(slug(desk.who("perhetyo", in: "kotka"), desk) == "b")
  }

  @Test func whatTheOwnerDoesItselfGoesBeforeWhatItBuysAndWhatIsVoluntary() {
    func entry(_ slug: String, _ nature: String) -> String {
      service(slug, "Perhetyö", "kymenlaakso-hva", "kotka")
        .replacing("Nature: statutory", with: "Nature: \(nature)")
    }
    let desk = Desk(entry("a", "voluntary") + entry("b", "purchased") + entry("c", "statutory"))
    #expect(slug(desk.route("perhetyö Kotka"), desk) == "c")
    let without = Desk(entry("a", "voluntary") + entry("b", "purchased"))
    #expect(slug(without.route("perhetyö Kotka"), without) == "b")
  }

  @Test(
    "an association's offer goes first only for who asks for associations or by its name",
    arguments: [
      ("perhetyö Kotka", "-"), ("lastenhoitoapua perhetyöstä Kotka", "-"),
      ("järjestön perhetyö Kotka", "koti"), ("vapaaehtoinen perhetyö Kotka", "koti"),
      ("vapaaehtoista perhetyötä Kotka", "koti"), ("frivilligt perhetyö Kotka", "koti"),
      ("yhdistyksen perhetyö Kotka", "koti"), ("Majakan perhetyö Kotka", "koti"),
    ])
  func offer(question: String, service: String) {
    let desk = Desk(
      self.service("koti", "Kotikäynnit", "majakka", "kotka")
        .replacing("Nature: statutory", with: "Nature: voluntary"))
    let answer = desk.route(question)
    #expect(slug(answer, desk) == service)
    // The duty stays in the answer, and the offer too.
    #expect(Set(answer.candidates.compactMap { desk.registry.id($0.owner) }).count == 2)
  }

  private func slug(_ answer: Answer, _ desk: Desk) -> String {
    answer.candidates[0].service.map { String(decoding: desk.registry[$0].slug, as: UTF8.self) }
      ?? "-"
  }

  private func service(
    _ slug: String, _ name: String, _ owner: String, _ area: String, _ more: String? = nil
  ) -> String {
    """
    Id: service/\(slug)
    Name: \(name)
    Type: type/perhetyo
    Owner: org/\(owner)
    Nature: statutory
    Area: area/\(area)
    \(more ?? "Level: early")
    Source: test


    """
  }
}
