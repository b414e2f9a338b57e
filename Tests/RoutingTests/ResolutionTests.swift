import Registry
import Routing
import Testing

@Suite struct ResolutionTests {
  @Test(
    "without a registered service the law's organiser answers",
    arguments: [
      ("neuvola", "kotka", "statute neuvola kymenlaakso-hva -"),
      ("neuvola", "karhula", "statute neuvola kymenlaakso-hva -"),
      ("varhaiskasvatus", "kotka", "statute varhaiskasvatus kotka -"),
      ("diakonia", "kotka", "statute diakonia kotkan-seurakunta -"),
      ("kohtaamispaikka", "kotka", "statute kohtaamispaikka majakka -"),
      // No region lies around Helsinki: it organises itself what a region would.
      ("neuvola", "helsinki", "statute neuvola helsinki -"),
      // Two state bodies cover the country, so neither is the one.
      ("toimeentulotuki", "kotka", "guidance toimeentulotuki kotka -"),
      ("diakonia", "hamina", "guidance diakonia hamina -"),
      // A province has an order of its own.
      ("neuvola", "maarianhamina", "guidance neuvola maarianhamina -"),
      // A region asked for a municipal duty: whose it is remains open.
      ("varhaiskasvatus", "kymenlaakso", "statute varhaiskasvatus - -"),
    ])
  func statute(type: String, area: String, expected: String) {
    let desk = Desk()
    #expect(desk.lines(desk.who(type, in: area)) == [expected])
  }

  @Test func theMunicipalityIsThatOfAFamilyCentreArea() {
    let desk = Desk()
    let answer = desk.who("neuvola", in: "karhula")
    #expect(desk.registry.id(answer.candidates.first?.municipality) == "area/kotka")
  }

  @Test func aRegisteredServiceGoesBeforeTheLaw() {
    let desk = Desk(
      """
      Id: service/kymenlaakso-neuvola
      Name: Neuvola
      Type: type/neuvola
      Owner: org/kymenlaakso-hva
      Area: area/kymenlaakso
      Nature: statutory
      Source: test
      """)
    let expected = ["registered neuvola kymenlaakso-hva kymenlaakso-neuvola"]
    #expect(desk.lines(desk.who("neuvola", in: "kotka")) == expected)
    #expect(desk.lines(desk.who("neuvola", in: "helsinki")) == ["statute neuvola helsinki -"])
  }

  @Test func inAProvinceWhatIsRegisteredAnswers() {
    let desk = Desk(
      """
      Id: service/saaret-neuvola
      Name: Rådgivningen
      Type: type/neuvola
      Owner: org/maarianhamina
      Area: area/saaret
      Source: test
      """)
    #expect(
      desk.lines(desk.who("neuvola", in: "maarianhamina")) == [
        "registered neuvola maarianhamina saaret-neuvola"
      ])
  }

  @Test func theNarrowerAreaGoesFirst() {
    let desk = Desk(services("perhetyo", [("a", "kymenlaakso"), ("b", "kotka")]))
    #expect(
      desk.lines(desk.who("perhetyo", in: "kotka")) == ["registered perhetyo kymenlaakso-hva b"])
    #expect(
      desk.lines(desk.who("perhetyo", in: "hamina")) == ["registered perhetyo kymenlaakso-hva a"])
  }

  @Test func aVoluntaryServiceStandsBehindTheDuty() {
    let desk = Desk(voluntary)
    #expect(
      desk.lines(desk.who("perhetyo", in: "kotka")) == [
        "statute perhetyo kymenlaakso-hva -", "registered perhetyo majakka majakka-koti",
      ])
    #expect(
      desk.lines(desk.route("perhetyö Kotka")) == [
        "statute perhetyo kymenlaakso-hva -", "registered perhetyo majakka majakka-koti",
      ])
  }

  @Test func aVoluntaryServiceAskedForByNameGoesFirst() {
    let desk = Desk(voluntary)
    #expect(
      desk.lines(desk.route("Majakan perhetyö Kotka")).first
        == "registered perhetyo majakka majakka-koti")
  }

  @Test func anAssociationsTypeHasNoDutyToStandBehind() {
    let desk = Desk(
      """
      Id: service/majakka-kahvila
      Name: Perhekahvila
      Type: type/kohtaamispaikka
      Owner: org/majakka
      Area: area/kotka
      Nature: voluntary
      Source: test

      Id: service/kotka-kahvila
      Name: Avoin olohuone
      Type: type/kohtaamispaikka
      Owner: org/kotka
      Area: area/kymenlaakso
      Nature: statutory
      Source: test
      """)
    #expect(
      desk.lines(desk.who("kohtaamispaikka", in: "kotka")) == [
        "registered kohtaamispaikka majakka majakka-kahvila",
        "registered kohtaamispaikka kotka kotka-kahvila",
      ])
  }

  @Test func aDutyRegisteredByAnotherStandsBesideTheLaws() {
    let desk = Desk(
      """
      Id: service/kotka-perhetyo
      Name: Kaupungin perhetyö
      Type: type/perhetyo
      Owner: org/kotka
      Area: area/kotka
      Nature: statutory
      Source: test
      """)
    #expect(
      desk.lines(desk.who("perhetyo", in: "kotka")) == [
        "registered perhetyo kotka kotka-perhetyo", "statute perhetyo kymenlaakso-hva -",
      ])
  }

  @Test func ofSeveralOwnersTheOneOfTheMunicipalityAnswers() {
    let desk = Desk(
      """
      Id: service/paivahoito
      Name: Päivähoito
      Type: type/varhaiskasvatus
      Owner: org/hamina
      Owner: org/kotka
      Nature: statutory
      Area: area/hamina
      Area: area/kotka
      Source: test
      """)
    #expect(
      desk.lines(desk.who("varhaiskasvatus", in: "kotka")) == [
        "registered varhaiskasvatus kotka paivahoito"
      ])
  }

  @Test(
    "a service counts while it is valid",
    arguments: [
      ("2026-05-31", "statute"), ("2026-06-01", "registered"), ("2026-06-30", "registered"),
      ("2026-07-01", "statute"),
    ])
  func validity(day: String, basis: String) {
    let desk = Desk(
      """
      Id: service/kesa
      Name: Kesäneuvola
      Type: type/neuvola
      Owner: org/kymenlaakso-hva
      Area: area/kotka
      Nature: statutory
      Valid_from: 2026-06-01
      Valid_to: 2026-06-30
      Source: test
      """)
    let answer = desk.who("neuvola", in: "kotka", at: TestRegistry.time(day))
    #expect(answer.candidates.map(\.basis.rawValue) == [basis])
  }

  @Test func theAgeChoosesAmongServices() {
    let desk = Desk(
      """
      Id: service/isot
      Name: Nuorten perhetyö
      Type: type/perhetyo
      Owner: org/kymenlaakso-hva
      Area: area/kotka
      Age: 13-17
      Nature: statutory
      Source: test

      Id: service/pienet
      Name: Pikkulasten perhetyö
      Type: type/perhetyo
      Owner: org/kymenlaakso-hva
      Area: area/kotka
      Age: 0-6
      Nature: statutory
      Source: test
      """)
    #expect(
      desk.lines(desk.route("perhetyö 3-vuotiaalle, Kotka")) == [
        "registered perhetyo kymenlaakso-hva pienet"
      ])
    #expect(
      desk.lines(desk.route("perhetyö 15-vuotiaalle, Kotka")) == [
        "registered perhetyo kymenlaakso-hva isot"
      ])
    // The parent's age is not the child's.
    let ofType = desk.route("perhetyö, 35-vuotias äiti, Kotka").candidates.filter {
      desk.registry.id($0.type) == "type/perhetyo"
    }
    #expect(ofType.count == 1)
  }

  @Test func whatHelsinkiRegistersIsItsDuty() {
    let desk = Desk(
      """
      Id: service/helsinki-neuvola
      Name: Neuvolat
      Type: type/neuvola
      Owner: org/helsinki
      Area: area/helsinki
      Source: test
      """)
    #expect(
      desk.lines(desk.who("neuvola", in: "helsinki")) == [
        "registered neuvola helsinki helsinki-neuvola"
      ])
  }

  @Test func oneCandidateForATypeAndAnOwner() {
    let desk = Desk(services("perhetyo", [("a", "kotka"), ("b", "kotka"), ("c", "kymenlaakso")]))
    #expect(desk.who("perhetyo", in: "kotka", limit: 10).candidates.count == 1)
  }

  @Test func withoutAMunicipalityTheTypeAnswersAndAsks() {
    let desk = Desk()
    let answer = desk.route("mistä päiväkoti")
    #expect(desk.lines(answer) == ["statute varhaiskasvatus - -"])
    #expect(answer.ask == .municipality)
  }

  @Test func aNationwideServiceAnswersWithoutAMunicipality() {
    let desk = Desk(
      """
      Id: service/kela-tuki
      Name: Toimeentulotuki
      Type: type/toimeentulotuki
      Owner: org/kela
      Area: area/maa
      Nature: statutory
      Source: test
      """)
    let answer = desk.route("toimeentulotuki")
    #expect(desk.lines(answer) == ["registered toimeentulotuki kela kela-tuki"])
    #expect(answer.ask == .municipality)
  }

  @Test func interfacesOfTheTypeThatHoldThereAreNamed() {
    let desk = Desk(
      """
      Id: interface/a
      Name: Kotkassa
      Between: type/neuvola
      Between: type/varhaiskasvatus
      Area: area/kotka
      Task: Yhteinen työ
      Source: test

      Id: interface/b
      Name: Kaikkialla
      Between: type/perhetyo
      Between: type/neuvola
      Task: Yhteinen työ
      Source: test

      Id: interface/c
      Name: Muinoin
      Between: type/perhetyo
      Between: type/neuvola
      Task: Yhteinen työ
      Valid_to: 2020-12-31
      Source: test
      """)
    func interfaces(_ area: String) -> [String] {
      desk.who("neuvola", in: area).candidates[0].interfaces.map { desk.registry[$0].idText }
    }
    #expect(interfaces("kotka") == ["interface/a", "interface/b"])
    #expect(interfaces("hamina") == ["interface/b"])
  }

  /// Statutory services of the region, one for each slug and area.
  private func services(_ type: String, _ places: [(String, String)]) -> String {
    places.map { slug, area in
      """
      Id: service/\(slug)
      Name: Palvelu
      Type: type/\(type)
      Owner: org/kymenlaakso-hva
      Nature: statutory
      Area: area/\(area)
      Source: test
      """
    }.joined(separator: "\n\n")
  }

  private let voluntary = """
    Id: service/majakka-koti
    Name: Majakan kotikäynnit
    Type: type/perhetyo
    Owner: org/majakka
    Nature: voluntary
    Area: area/kotka
    Source: test
    """
}
