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

  @Test func aDeputysDeputyAnswersLast() {
    let desk = Desk(
      service + contact("a", "Service: service/neuvola\nDeputy: contact/b\n" + absent)
        + contact("b", "Deputy: contact/c\n" + absent) + contact("c", ""))
    #expect(desk.contact(desk.who("neuvola", in: "kotka")) == "contact/c")
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
