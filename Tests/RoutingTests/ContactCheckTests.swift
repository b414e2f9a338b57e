import Registry
import Routing
import Testing

/// What `check` reports, and that an answer passes over it.
@Suite struct ContactCheckTests {
  @Test func nothingIsReportedWhereSomebodyAnswers() {
    let desk = Desk(service("Contact: contact/a") + contact("a", "Phone: +99945600000"))
    #expect(problems(desk) == [])
  }

  @Test func aContactWithoutNumberAndAddressIsReported() {
    let desk = Desk(service("Contact: contact/a") + contact("a", "Title: Hoitaja"))
    #expect(problems(desk) == ["contact/a no-way-to-reach"])
    let email = Desk(service("Contact: contact/a") + contact("a", "Email: a@example.org"))
    #expect(problems(email) == [])
  }

  @Test(
    "an absence is reported while nobody stands in",
    arguments: [
      ("", "contact/a absent-without-deputy"),
      ("Deputy: contact/away", "contact/a no-deputy-reachable"),
      ("Deputy: contact/silent", "contact/a no-deputy-reachable"),
      ("Deputy: contact/internal", "contact/a no-deputy-reachable"),
      ("Deputy: contact/there", nil), ("Deputy: contact/away\nDeputy: contact/there", nil),
      // The deputy is away and has a deputy of its own.
      ("Deputy: contact/represented", nil),
    ])
  func absence(deputies: String, problem: String?) {
    let fields = deputies.isEmpty ? "" : deputies + "\n"
    let desk = Desk(
      service("Contact: contact/a")
        + contact("a", "Phone: +99945600000\n" + fields + absent) + others)
    #expect(problems(desk).filter { $0.hasPrefix("contact/a ") } == (problem.map { [$0] } ?? []))
    #expect(!problems(desk, at: "2026-12-01").contains { $0.hasPrefix("contact/a ") })
  }

  @Test(
    "deputies who stand for each other are reported, each of the circle",
    arguments: [
      (["a b", "b a"], ["a", "b"]), (["a a"], ["a"]), (["a b", "b c", "c a"], ["a", "b", "c"]),
      (["a b", "b c", "c b"], ["b", "c"]), (["a b", "b c"], []), (["a b c", "b c"], []),
    ] as [([String], [String])])
  func circles(chains: [String], reported: [String]) {
    let text = chains.map { chain in
      let slugs = chain.split(separator: " ").map(String.init)
      let deputies = slugs.dropFirst().map { "Deputy: contact/\($0)" }.joined(separator: "\n")
      return contact(slugs[0], "Phone: +99945600000\n" + deputies)
    }
    let named = Set(chains.map { String($0.prefix(1)) })
    let others = ["a", "b", "c"].filter { !named.contains($0) }
      .map { contact($0, "Phone: +99945600000") }
    let desk = Desk(service("Contact: contact/a") + (text + others).joined())
    #expect(problems(desk) == reported.map { "contact/\($0) deputy-loop" })
  }

  @Test(
    "hours that do not open once within a year are reported, of contacts and of services",
    arguments: [
      ("off", true), ("Mo-Fr 08:00-16:00; off", true), ("Feb 29 08:00-16:00", true),
      ("Mo-Fr 08:00-16:00; Jan-Dec off", true), ("Dec 24 08:00-09:00", false),
      ("Nov 22 08:00-09:00", false), ("24/7", false), ("PH 10:00-11:00", false),
    ])
  func hours(hours: String, isReported: Bool) {
    let desk = Desk(
      service("Contact: contact/a\nHours: \(hours)")
        + contact("a", "Phone: +99945600000\nHours: \(hours)"))
    let expected = ["contact/a hours-never-open", "service/a hours-never-open"]
    #expect(problems(desk) == (isReported ? expected : []))
  }

  @Test func aServiceWithoutAContactIsReportedThoughItsOwnerAnswers() {
    #expect(problems(Desk(service())) == ["service/a service-without-contact"])
    // A contact that names the service is one of its own.
    let named = Desk(service() + contact("a", "Phone: +99945600000\nService: service/a"))
    #expect(problems(named) == [])
  }

  @Test func aServiceHasTheContactOfWhatItIsPartOf() {
    let part = service("Part_of: service/a").replacing("Id: service/a", with: "Id: service/b")
    let desk = Desk(service("Contact: contact/a") + part + contact("a", "Phone: +99945600000"))
    #expect(problems(desk) == [])
  }

  @Test func aChainThatEndsAtGuidanceIsReported() {
    // Hamina has neither a number nor a contact; the country has guidance.
    let desk = Desk(service().replacing("kymenlaakso-hva", with: "hamina"))
    #expect(problems(desk) == ["service/a ends-at-guidance"])
    let contact = desk.who("neuvola", in: "hamina").candidates[0].contact
    #expect(contact?.phone != nil)
  }

  @Test func oneOwnerOfSeveralThatNobodyReachesIsEnough() {
    let owners = service().replacing(
      "Owner: org/kymenlaakso-hva", with: "Owner: org/kotka\nOwner: org/hamina")
    #expect(problems(Desk(owners)) == ["service/a ends-at-guidance"])
    #expect(problems(Desk(owners), in: "kotka") == ["service/a service-without-contact"])
  }

  @Test func withoutGuidanceNobodyAnswersAndTheAnswerIsStillThere() throws {
    let text = TestRegistry.country.replacing(
      "Phone: +999450000001\nArea: area/maa\nVisibility: public",
      with: "Phone: +999450000001\nArea: area/helsinki\nVisibility: internal")
    var loader = RegistryLoader()
    loader.add(file: "country.rec", bytes: Array(text.utf8))
    loader.add(
      file: "test.rec",
      bytes: Array(
        service().replacing("kymenlaakso-hva", with: "maarianhamina")
          .replacing("area/kymenlaakso", with: "area/saaret").utf8))
    let desk = Desk(try loader.finish(revision: 1))
    #expect(problems(desk) == ["service/a ends-nowhere"])
    let answer = desk.who("neuvola", in: "maarianhamina")
    #expect(desk.lines(answer) == ["registered neuvola maarianhamina a"])
    #expect(answer.candidates[0].contact == nil)
  }

  @Test func whatIsNotValidIsPassedOver() {
    let desk = Desk(
      service("Valid_to: 2026-11-22") + contact("a", "Title: Hoitaja\nValid_to: 2026-11-22"))
    #expect(problems(desk) == [])
    #expect(problems(desk, at: "2026-11-22").count == 2)
  }

  @Test func onlyTheAreaAskedAboutIsLookedAt() {
    let other = service().replacing("Id: service/a", with: "Id: service/b")
      .replacing("area/kymenlaakso", with: "area/hamina")
    let desk = Desk(service() + other)
    let (a, b) = ("service/a service-without-contact", "service/b service-without-contact")
    #expect(problems(desk, in: "kotka") == [a])
    #expect(problems(desk, in: "hamina") == [a, b])
    #expect(problems(desk, in: "kymenlaakso") == [a, b])
    #expect(problems(desk, in: "helsinki") == [])
  }

  @Test func aContactOfAnotherMunicipalityAnswersForNobodyHere() {
    let desk = Desk(
      service("Contact: contact/a") + contact("a", "Phone: +99945600000\nArea: area/hamina"))
    // It has one, so what is reported is nothing; the owner answers in Kotka.
    #expect(problems(desk, in: "kotka") == [])
    #expect(problems(desk) == [])
    #expect(desk.who("neuvola", in: "kotka").candidates[0].contact?.contact == nil)
  }

  @Test func whatTheViewerMayNotSeeIsNotTold() {
    let desk = Desk(
      service("Contact: contact/a")
        + contact("a", "Phone: +99945600000\nVisibility: internal\n" + absent))
    let own = Viewer(sees: .desk, owners: [Array("org/kymenlaakso-hva".utf8)])
    // That nobody can be given is plain to all; why, only to those who see the contact.
    let (told, service) = ("contact/a absent-without-deputy", "service/a service-without-contact")
    #expect(problems(desk) == [service])
    #expect(problems(desk, viewer: own) == [told, service])
    #expect(problems(desk, viewer: .all) == [told, service])
    #expect(problems(desk, viewer: Viewer.all.blind) == [service])
  }

  // MARK: short words

  private func problems(
    _ desk: Desk, in area: String? = nil, at day: String? = nil,
    viewer: Viewer = Viewer(sees: .desk)
  ) -> [String] {
    var check = ContactCheck(
      router: desk.router, area: area.map { desk.registry.named("area/" + $0) },
      time: day.map { TestRegistry.time($0) } ?? TestRegistry.monday, viewer: viewer)
    let numbers =
      Array(desk.registry.numbers(of: .contact)) + Array(desk.registry.numbers(of: .service))
    return numbers.flatMap { number in
      check.problems(of: number).map { "\(desk.registry[number].idText) \($0.rawValue)" }
    }
  }

  private let absent = "Absent: 2026-11-20/2026-11-30"

  private var others: String {
    contact("away", "Phone: +99945600001\n" + absent) + contact("silent", "Title: Hoitaja")
      + contact("internal", "Phone: +99945600002\nVisibility: internal")
      + contact("there", "Phone: +99945600003")
      + contact("represented", "Phone: +99945600004\nDeputy: contact/there\n" + absent)
  }

  private func service(_ fields: String = "") -> String {
    """
    Id: service/a
    Name: Neuvola
    Type: type/neuvola
    Owner: org/kymenlaakso-hva
    Area: area/kymenlaakso
    Nature: statutory
    \(fields.isEmpty ? "Level: early" : fields)
    Source: test


    """
  }

  private func contact(_ slug: String, _ fields: String) -> String {
    """
    Id: contact/\(slug)
    Name: Ajanvaraus
    Kind: role
    Org: org/kymenlaakso-hva
    \(fields)
    Source: test


    """
  }
}
