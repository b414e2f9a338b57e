import Routing
import Testing

@testable import Cooperation
@testable import Registry

@Suite struct ClarityTests {
  private typealias Year = YearRegistry

  private func contact(_ slug: String, _ org: String) -> String {
    "Id: contact/\(slug)\nName: \(slug)\nKind: role\nOrg: org/\(org)\n\n"
  }

  private func interface(_ slug: String, _ more: String, area: String = "alue") -> String {
    """
    Id: interface/\(slug)
    Name: \(slug)
    Between: type/kerho
    Between: type/neuvola
    Area: area/\(area)
    Task: Yhdessä.
    \(more)


    """
  }

  private func clarity(_ records: String, in area: String? = nil) throws -> (Clarity, Registry) {
    let router = Year.router(records)
    let number = try area.map { try Year.area($0, router) }
    return (ClarityReader.clarity(router, in: number, on: Year.today), router.registry)
  }

  @Test(
    arguments: [
      ("Cadence: Kerran kuussa", [Clarity.Counted.meetings]),
      ("Lead: org/alue", [.lead]),
      ("Basis: practice", [.basis]),
      ("Contact: contact/a", [.regionContact]),
      ("Contact: contact/i", [.municipalityContact]),
      ("Contact: contact/y", []),
      ("Contact: contact/i\nContact: contact/i2", [.municipalityContact]),
      ("Contact: contact/a\nContact: contact/y", [.regionContact, .bothSides]),
      ("Contact: contact/mennyt", []),
      ("Lead: org/alue\nAgreed: 2026-01-01", [.lead]),
      (
        "Lead: org/alue\nAgreed: 2026-01-01\nConfirmed: org/alue 2026-01-02 agreed",
        [
          .lead, .agreed,
        ]
      ),
      (
        "Lead: org/alue\nAgreed: 2025-01-01\nReview_by: 2026-11-19\nConfirmed: org/alue 2026-01-02 agreed",
        [.lead]
      ),
    ])
  func `an interface has what its record says`(fields: String, expected: [Clarity.Counted]) throws {
    let contacts =
      contact("a", "alue") + contact("i", "itala") + contact("i2", "itala")
      + contact("y", "yhdistys")
      + "Id: contact/mennyt\nName: m\nKind: role\nOrg: org/alue\nValid_to: 2026-01-01\n\n"
    let (clarity, _) = try clarity(contacts + interface("i", fields))
    for counted in Clarity.Counted.allCases {
      let share = try #require(clarity.shares[counted])
      #expect(share.all == 1)
      #expect((share.having == 1) == expected.contains(counted), "\(counted)")
    }
  }

  @Test func `only interfaces that hold and concern the area are counted`() throws {
    let records =
      interface("a", "Lead: org/alue") + interface("b", "Basis: statute", area: "itala")
      + interface("c", "Lead: org/alue", area: "muu")
      + interface("d", "Lead: org/alue\nValid_to: 2026-01-01")
    func share(_ area: String?) throws -> Clarity.Share? {
      try clarity(records, in: area).0.shares[.lead]
    }
    #expect(try share(nil) == Clarity.Share(having: 2, all: 3))
    #expect(try share("itala") == Clarity.Share(having: 1, all: 2))
    #expect(try share("lansila") == Clarity.Share(having: 1, all: 1))
  }

  @Test(
    arguments: [
      (0, 3, "0"), (1, 3, "33.3"), (2, 3, "66.7"), (3, 3, "100"), (1, 8, "12.5"), (1, 16, "6.3"),
      (8, 41, "19.5"),
    ])
  func `a share has one decimal`(having: Int, all: Int, expected: String) {
    #expect(Clarity.Share(having: having, all: all).percent?.description == expected)
    #expect(Clarity.Share().percent == nil)
  }

  private let questions = """
    Id: question/b
    Name: Toinen
    Number: 2
    Theme: cooperation
    Counted: lead

    Id: question/a
    Name: Työnjako
    Number: 1
    Theme: division-of-work

    Id: question/c
    Name: Ensimmäinen
    Number: 1
    Theme: cooperation


    """

  private func answer(_ slug: String, _ area: String, _ round: String, _ good: String) -> String {
    """
    Id: answer/\(slug)
    Name: \(slug)
    Question: question/b
    Area: area/\(area)
    Round: \(round)
    Poor: 10
    Neutral: 10
    Good: \(good)


    """
  }

  @Test func `questions stand by theme and number, what no question asks is told besides`() throws {
    let (clarity, registry) = try clarity(questions)
    #expect(
      clarity.questions.map { registry[$0.number].string(.name) ?? "" } == [
        "Ensimmäinen", "Toinen", "Työnjako",
      ])
    #expect(clarity.questions.map(\.counted) == [nil, .lead, nil])
    #expect(!clarity.unasked.contains(.lead) && clarity.unasked.count == 6)
  }

  @Test func `later rounds stand beside the first`() throws {
    let records =
      questions + answer("own", "alue", "2026-05", "30.5")
      + answer("base", "maa", "2023-05", "26.2")
      + answer("other", "muu", "2024", "90")
    let (clarity, registry) = try clarity(records, in: "itala")
    let answers = clarity.questions[1].answers
    #expect(answers.map { registry[$0.number].idText } == ["answer/base", "answer/own"])
    #expect(answers.map(\.isBaseline) == [true, false])
    #expect(answers.map { $0.change?.description } == [nil, "4.3"])
  }
}
