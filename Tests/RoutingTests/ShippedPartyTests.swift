import Registry
import Routing
import Testing

/// Whose matter it is by the registry that is shipped: the service and the owner that are named
/// first, and who answers. Asked by type and area, so that no vocabulary decides.
@Suite struct ShippedPartyTests {
  private var desk: Desk { ShippedDataTests.desk }

  struct Case: Sendable, CustomTestStringConvertible {
    let type: String
    let area: String
    let owner: String
    let service: String?

    init(_ type: String, _ area: String, _ owner: String, _ service: String? = nil) {
      self.type = type
      self.area = area
      self.owner = owner
      self.service = service
    }

    var testDescription: String { "\(type) in \(area)" }
  }

  @Test(
    "a type and a place find the owner, and its service where one is registered",
    arguments: [
      // Registered by the municipality or for it.
      Case("neuvola", "hamina", "kymenlaakso-hva", "hamina-neuvola"),
      Case("neuvola", "iitti", "paijat-hame-hva"),
      Case("varhaiskasvatus", "kotka", "kotka", "kotka-varhaiskasvatus"),
      Case("perusopetus", "pyhtaa", "pyhtaa", "pyhtaa-perusopetus"),
      Case("nuorisotyo", "kouvola", "kouvola", "kouvola-nuorisotyo"),
      Case("liikuntapalvelut", "kotka", "kotka", "kotka-liikuntapalvelut"),
      Case("lastensuojelu", "virolahti", "kymenlaakso-hva", "kymenlaakso-lastensuojelu"),
      Case("perhetyo", "pyhtaa", "kymenlaakso-hva", "kymenlaakso-perhetyo"),
      Case("opiskeluhuolto", "miehikkala", "kymenlaakso-hva", "miehikkala-opiskeluhuolto"),
      // By law alone.
      Case("varhaiskasvatus", "oulu", "oulu"),
      Case("neuvola", "oulu", "pohjois-pohjanmaa-hva"),
      // Helsinki organises itself what elsewhere a region does.
      Case("lastensuojelu", "helsinki", "helsinki"),
      Case("perheneuvola", "helsinki", "helsinki"),
      Case("varhaiskasvatus", "helsinki", "helsinki"),
      // The state's bodies.
      Case("toimeentulotuki", "kotka", "kela", "kela-toimeentulotuki"),
      Case("kotihoidontuki", "helsinki", "kela", "kela-kotihoidontuki"),
      Case("ankkuri", "rovaniemi", "poliisi", "poliisi-ankkuri"),
      // Åland has its own bodies.
      Case("neuvola", "jomala", "ahs", "ahvenanmaa-neuvola"),
      Case("lastensuojelu", "maarianhamina", "kst", "ahvenanmaa-lastensuojelu"),
      Case("toimeentulotuki", "maarianhamina", "kst", "ahvenanmaa-toimeentulotuki"),
      Case("varhaiskasvatus", "jomala", "jomala", "ahvenanmaa-varhaiskasvatus"),
      Case("ankkuri", "maarianhamina", "alands-polismyndighet", "ahvenanmaa-poliisi"),
      // Parishes.
      Case("seurakunnan-perhetyo", "hamina", "haminan-seurakunta"),
      Case("perheasiain-neuvottelukeskus", "oulu", "evl", "evl-perheasiain-neuvottelukeskus"),
    ])
  func owner(_ expected: Case) {
    let registry = desk.registry
    let first = desk.who(expected.type, in: expected.area).candidates[0]
    #expect(registry.id(first.owner) == "org/" + expected.owner)
    if let service = expected.service {
      #expect(registry.id(first.service) == "service/" + service)
    }
  }

  @Test(
    "words of a service's own find it, and no others",
    arguments: [
      ("neuvolan ajanvaraus, Hamina", "hamina-neuvola"),
      ("Kotkassa 3-vuotias tarvitsee tarhapaikan", "kotka-varhaiskasvatus"),
      ("varhaiskasvatuksen kuraattori Kotkassa", "kotka-varhaiskasvatuksen-kuraattori"),
      ("lastensuojelu Kouvola", "kymenlaakso-lastensuojelu"),
      ("lastensuojelun jälkihuolto Kouvola", "kymenlaakso-jalkihuolto"),
      ("perhetyö Kouvola", "kymenlaakso-perhetyo"),
      ("Alvari-perhetyö Kouvola", "kety-alvari-perhetyo"),
    ])
  func service(question: String, service: String) {
    let first = desk.route(question).candidates[0]
    #expect(desk.registry.id(first.service) == "service/" + service)
  }

  @Test func aPartOfAServiceIsNowhereNamedBeforeTheWholeUnasked() {
    let (registry, router) = (desk.registry, desk.router)
    for type in registry.numbers(of: .type) {
      for area in ["kotka", "hamina", "kouvola", "pyhtaa", "miehikkala", "virolahti"] {
        let answer = router.who(
          type, area: registry.named("area/" + area), at: TestRegistry.monday, limit: 1)
        guard let service = answer.candidates[0].service,
          let whole = registry.target(.partOf, of: service),
          registry.target(.type, of: whole) == type
        else { continue }
        // A branch in the place stands for the region's service; nothing else may.
        #expect(
          registry.targets(.area, of: service) != registry.targets(.area, of: whole),
          "\(registry[service].idText) before \(registry[whole].idText)")
      }
    }
  }

  @Test func noVoluntaryOfferOfAnotherStandsBeforeTheDuty() {
    let (registry, router) = (desk.registry, desk.router)
    let duties = ["municipality", "wellbeing-region", "state"]
    for type in registry.numbers(of: .type) {
      guard duties.contains(registry[type].string(.organizer) ?? "") else { continue }
      for area in ["kotka", "hamina", "kouvola", "helsinki", "oulu", "lappeenranta"] {
        let answer = router.who(
          type, area: registry.named("area/" + area), at: TestRegistry.monday, limit: 1)
        let owner = answer.candidates[0].owner
        let kind = owner.flatMap { registry[$0].string(.kind) } ?? ""
        #expect(duties.contains(kind), "\(registry[type].idText) in \(area): \(kind)")
      }
    }
  }

  @Test func whatIsFoundByCheckIsAnsweredAllTheSame() {
    let (registry, router) = (desk.registry, desk.router)
    var check = ContactCheck(
      router: router, area: nil, time: TestRegistry.monday, viewer: Viewer(sees: .desk))
    for service in registry.numbers(of: .service) {
      let problems = check.problems(of: service)
      #expect(!problems.contains(.endsNowhere), "\(registry[service].idText)")
      #expect(!problems.contains(.hoursNeverOpen), "\(registry[service].idText)")
    }
    for contact in registry.numbers(of: .contact) {
      let problems = check.problems(of: contact)
      #expect(!problems.contains(.noWayToReach) && !problems.contains(.deputyLoop))
    }
  }
}
