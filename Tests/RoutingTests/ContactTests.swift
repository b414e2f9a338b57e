import Registry
import Routing
import Testing

@Suite struct ContactTests {
  @Test func theServicesContactAnswers() {
    let desk = Desk(service + contact("a", "Service: service/neuvola"))
    let answer = desk.who("neuvola", in: "kotka")
    #expect(desk.contact(answer) == "contact/a")
    #expect(answer.candidates.first?.contact?.phone == "+99945600000")
  }

  @Test func theContactOfTheNarrowerAreaGoesFirst() {
    let desk = Desk(
      service + contact("a", "Area: area/kymenlaakso\nService: service/neuvola")
        + contact("b", "Area: area/kotka\nService: service/neuvola")
        + contact("c", "Area: area/hamina\nService: service/neuvola"))
    #expect(desk.contact(desk.who("neuvola", in: "kotka")) == "contact/b")
    #expect(desk.contact(desk.who("neuvola", in: "hamina")) == "contact/c")
    #expect(desk.contact(desk.who("neuvola", in: "kymenlaakso")) == "contact/a")
  }

  @Test func anInternalOrInvalidContactIsNotGivenOut() {
    let desk = Desk(
      service + contact("a", "Service: service/neuvola\nVisibility: internal")
        + contact("b", "Service: service/neuvola\nValid_to: 2025-12-31")
        + contact("c", "Service: service/neuvola\nVisibility: desk"))
    #expect(desk.contact(desk.who("neuvola", in: "kotka")) == "contact/c")
  }

  @Test func ofAnAbsentContactTheDeputyAnswers() {
    let desk = Desk(
      service
        + contact(
          "a", "Service: service/neuvola\nDeputy: contact/b\nDeputy: contact/c\n" + absent)
        + contact("b", absent) + contact("c", ""))
    let answer = desk.who("neuvola", in: "kotka")
    #expect(desk.contact(answer) == "contact/c")
    #expect(desk.registry.id(answer.candidates[0].contact?.deputyFor) == "contact/a")
    let later = desk.who("neuvola", in: "kotka", at: TestRegistry.time("2026-12-01"))
    #expect(desk.contact(later) == "contact/a")
    #expect(later.candidates[0].contact?.deputyFor == nil)
  }

  @Test func whoStandForEachOtherAndAreBothAwayGiveWayToTheNextLink() {
    let others =
      contact("b", "Deputy: contact/c\n" + absent) + contact("c", "Deputy: contact/a\n" + absent)
    let away = "Service: service/neuvola\nDeputy: contact/b\nDeputy: contact/a\n" + absent
    let next = Desk(
      service + contact("a", away) + others + contact("d", "Service: service/neuvola"))
    #expect(next.contact(next.who("neuvola", in: "kotka")) == "contact/d")
    let none = Desk(service + contact("a", away) + others)
    #expect(none.who("neuvola", in: "kotka").candidates[0].contact?.phone == "+999450000010")
    let later = TestRegistry.time("2026-12-01")
    #expect(none.contact(none.who("neuvola", in: "kotka", at: later)) == "contact/a")
  }

  @Test func aDeputysDeputyAnswersLast() {
    let desk = Desk(
      service + contact("a", "Service: service/neuvola\nDeputy: contact/b\n" + absent)
        + contact("b", "Deputy: contact/c\n" + absent) + contact("c", ""))
    #expect(desk.contact(desk.who("neuvola", in: "kotka")) == "contact/c")
  }

  @Test func theDeputiesOfTheFirstContactGoBeforeTheOtherContacts() {
    let desk = Desk(
      service
        + contact("a", "Service: service/neuvola\nDeputy: contact/d\nDeputy: contact/e\n" + absent)
        + contact("b", "Service: service/neuvola") + contact("d", absent) + contact("e", ""))
    let answer = desk.who("neuvola", in: "kotka")
    #expect(desk.contact(answer) == "contact/e")
    #expect(desk.registry.id(answer.candidates[0].contact?.deputyFor) == "contact/a")
  }

  @Test func withoutAPresentDeputyTheNextContactAnswersInItsOwnName() {
    let desk = Desk(
      service
        + contact("a", "Service: service/neuvola\nDeputy: contact/d\n" + absent)
        + contact("b", "Service: service/neuvola") + contact("d", absent))
    let answer = desk.who("neuvola", in: "kotka")
    #expect(desk.contact(answer) == "contact/b")
    #expect(answer.candidates[0].contact?.deputyFor == nil)
  }

  @Test func anAbsentEqualOfAPresentContactGivesWayToIt() {
    let desk = Desk(
      service + contact("a", "Service: service/neuvola\nHours: Mo-Fr 12:00-16:00")
        + contact("b", "Service: service/neuvola\nDeputy: contact/c\n" + absent)
        + contact("c", "Hours: 24/7"))
    #expect(desk.contact(desk.who("neuvola", in: "kotka")) == "contact/a")
  }

  @Test func whoHasNeitherPhoneNorEmailGivesWayToItsDeputies() {
    let desk = Desk(
      service
        + silent("a", "Service: service/neuvola\nDeputy: contact/b\nDeputy: contact/c")
        + silent("b", "Title: Hoitaja") + contact("c", ""))
    let answer = desk.who("neuvola", in: "kotka")
    #expect(desk.contact(answer) == "contact/c")
    #expect(desk.registry.id(answer.candidates[0].contact?.deputyFor) == "contact/a")
    let alone = Desk(service + silent("a", "Service: service/neuvola"))
    #expect(alone.who("neuvola", in: "kotka").candidates[0].contact?.phone == "+999450000010")
  }

  @Test func aDeputyThatIsInternalOrNoLongerValidIsPassedOver() {
    let desk = Desk(
      service
        + contact(
          "a",
          "Service: service/neuvola\nDeputy: contact/b\nDeputy: contact/c\nDeputy: contact/d\n"
            + absent) + contact("b", "Visibility: internal")
        + contact("c", "Valid_to: 2026-11-22") + contact("d", ""))
    #expect(desk.contact(desk.who("neuvola", in: "kotka")) == "contact/d")
  }

  @Test func whileAContactIsClosedItsOpenDeputyIsNamedBeside() {
    let desk = Desk(
      service
        + contact(
          "a",
          "Hours: Mo-Fr 08:00-09:00\nService: service/neuvola\nDeputy: contact/b\n"
            + "Deputy: contact/c") + contact("b", "Hours: Mo-Fr 08:00-09:00")
        + contact("c", "Hours: 24/7"))
    let closed = desk.who("neuvola", in: "kotka").candidates[0].contact
    #expect(desk.registry.id(closed?.contact) == "contact/a")
    #expect(desk.registry.id(closed?.now?.contact) == "contact/c")
    #expect(closed?.now?.open == .open(until: nil))
    let early = desk.who("neuvola", in: "kotka", at: TestRegistry.time("2026-11-23T08:30"))
    #expect(early.candidates[0].contact?.now == nil)
  }

  @Test func whileAllAreClosedNobodyIsNamedBeside() {
    let desk = Desk(
      service
        + contact("a", "Hours: Mo-Fr 08:00-09:00\nService: service/neuvola\nDeputy: contact/b")
        + contact("b", "Title: Hoitaja")
        + contact("c", "Hours: 24/7\nService: service/neuvola\n" + absent))
    #expect(desk.who("neuvola", in: "kotka").candidates[0].contact?.now == nil)
  }

  @Test func theOwnersOpenRoleIsNamedBesideAClosedContact() {
    let desk = Desk(
      service + contact("a", "Hours: Mo-Fr 08:00-09:00\nService: service/neuvola")
        + contact("b", "Hours: 24/7\nArea: area/kymenlaakso\nVisibility: public"))
    let contact = desk.who("neuvola", in: "kotka").candidates[0].contact
    #expect(desk.registry.id(contact?.contact) == "contact/a")
    #expect(desk.registry.id(contact?.now?.contact) == "contact/b")
  }

  @Test func amongEqualsTheOpenOneAnswers() {
    let desk = Desk(
      service + contact("a", "Service: service/neuvola\nHours: Mo-Fr 08:00-09:00")
        + contact("b", "Service: service/neuvola\nHours: Mo-Fr 09:00-16:00"))
    let open = desk.who("neuvola", in: "kotka")
    #expect(desk.contact(open) == "contact/b")
    let closes = TestRegistry.time("2026-11-23T16:00")
    #expect(open.candidates[0].contact?.open == .open(until: closes))
    let early = desk.who("neuvola", in: "kotka", at: TestRegistry.time("2026-11-23T08:30"))
    #expect(desk.contact(early) == "contact/a")
    let night = desk.who("neuvola", in: "kotka", at: TestRegistry.time("2026-11-23T22:00"))
    #expect(desk.contact(night) == "contact/a")
  }

  @Test func theCallersLanguageDecidesAmongEquals() {
    let desk = Desk(
      service + contact("a", "Service: service/neuvola\nLanguage: fi")
        + contact("b", "Service: service/neuvola\nLanguage: sv"))
    #expect(desk.contact(desk.who("neuvola", in: "kotka")) == "contact/a")
    #expect(desk.contact(desk.who("neuvola", in: "kotka", language: "sv")) == "contact/b")
  }

  @Test func withoutAContactTheOwnersRoleMailboxAnswers() {
    let desk = Desk(
      service + contact("a", "Area: area/hamina\nVisibility: public")
        + contact("b", "Area: area/kymenlaakso\nVisibility: public")
        + contact("c", "Area: area/kotka\nVisibility: desk"))
    #expect(desk.contact(desk.who("neuvola", in: "kotka")) == "contact/b")
  }

  @Test func withoutAMailboxTheSwitchboardAnswers() {
    let desk = Desk(service)
    let choice = desk.who("neuvola", in: "kotka").candidates[0].contact
    #expect(choice?.contact == nil)
    #expect(desk.registry.id(choice?.org) == "org/kymenlaakso-hva")
    #expect(choice?.phone == "+999450000010")
  }

  @Test func withoutASwitchboardGuidanceAnswers() {
    let desk = Desk(
      """
      Id: contact/haminan-neuvonta
      Name: Kaupungin neuvonta
      Kind: role
      Org: org/hamina
      Email: neuvonta@example.org
      Area: area/hamina
      Visibility: public
      Source: test
      """)
    #expect(desk.contact(desk.who("varhaiskasvatus", in: "hamina")) == "contact/haminan-neuvonta")
    #expect(desk.contact(desk.route("blaa blaa, Hamina")) == "contact/haminan-neuvonta")
    #expect(
      desk.contact(desk.who("varhaiskasvatus", in: "maarianhamina"))
        == "contact/kansalaisneuvonta")
  }

  @Test func theServiceThatItIsPartOfLendsItsContact() {
    let desk = Desk(
      service + contact("a", "Service: service/neuvola") + """
        Id: service/imetys
        Name: Imetysohjaus
        Type: type/perhetyo
        Owner: org/hamina
        Nature: statutory
        Area: area/hamina
        Part_of: service/neuvola
        Source: test


        """)
    #expect(desk.contact(desk.who("perhetyo", in: "hamina")) == "contact/a")
  }

  /// A contact that cannot be reached.
  private func silent(_ slug: String, _ fields: String) -> String {
    contact(slug, fields).replacing("Phone: +99945600000\n", with: "")
  }

  private let absent = "Absent: 2026-11-20/2026-11-30"

  private let service = """
    Id: service/neuvola
    Name: Neuvola
    Type: type/neuvola
    Owner: org/kymenlaakso-hva
    Nature: statutory
    Area: area/kymenlaakso
    Source: test


    """

  private func contact(_ slug: String, _ fields: String) -> String {
    """
    Id: contact/\(slug)
    Name: Neuvolan ajanvaraus
    Kind: role
    Org: org/kymenlaakso-hva
    Phone: +99945600000
    \(fields.isEmpty ? "Title: Hoitaja" : fields)
    Source: test


    """
  }
}
