import Routing
import Testing

@testable import Cooperation
@testable import Registry

@Suite struct AgendaTests {
  private typealias Year = YearRegistry

  /// `2027-05-01 review interface/x`, with what else there is to say behind it.
  private func lines(
    _ records: String, in area: String? = nil, from: String = "2026-11-20",
    to: String = "2027-11-19", kinds: Set<AgendaItem.Kind> = Set(AgendaItem.Kind.allCases),
    months: Int = 12
  ) throws -> [String] {
    let router = Year.router(records)
    let range = AgendaRange(
      today: Year.today, days: Year.day(from)...Year.day(to), kinds: kinds, months: months)
    let number = try area.map { try Year.area($0, router) }
    return AgendaReader.agenda(router, in: number, range).all.map { item in
      var line = "\(item.first) \(item.kind.rawValue) \(router.registry[item.number].idText)"
      if item.last != item.first { line += " to \(item.last)" }
      if let begins = item.begins { line += " at \(begins)" }
      if let ends = item.ends { line += "-\(ends)" }
      return item.isOverdue ? line + " overdue" : line
    }
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

  private func event(_ slug: String, _ more: String, kind: String = "training") -> String {
    "Id: event/\(slug)\nName: \(slug)\nKind: \(kind)\n\(more)\n\n"
  }

  // MARK: what is due

  @Test func `what is overdue comes first, the oldest first, then the days to come`() throws {
    let records =
      interface("tuleva", "Review_by: 2027-05-01")
      + interface("vanha", "Review_by: 2020-01-31") + interface("eilinen", "Review_by: 2026-11-19")
      + interface("tanaan", "Review_by: 2026-11-20") + interface("kaukana", "Review_by: 2027-11-20")
    #expect(
      try lines(records) == [
        "2020-01-31 review interface/vanha overdue", "2026-11-19 review interface/eilinen overdue",
        "2026-11-20 review interface/tanaan", "2027-05-01 review interface/tuleva",
      ])
  }

  @Test func `what is overdue belongs to ranges with today in them alone`() throws {
    let records = interface("vanha", "Review_by: 2020-01-31")
    #expect(try lines(records, from: "2027-01-01", to: "2027-12-31").isEmpty)
    #expect(try lines(records, from: "2019-01-01", to: "2019-12-31").isEmpty)
    let then = try lines(records, from: "2020-01-01", to: "2020-12-31")
    #expect(then == ["2020-01-31 review interface/vanha overdue"])
    #expect(try lines(records, from: "2026-11-20", to: "2026-11-20").count == 1)
  }

  @Test func `contacts and services are to be checked again so many months later`() throws {
    let records = """
      Id: contact/c
      Name: Rooli
      Kind: role
      Org: org/itala
      Verified: 2026-02-28

      Id: contact/vanha
      Name: Rooli
      Kind: role
      Org: org/itala
      Verified: 2025-06-01

      Id: contact/ei-koskaan
      Name: Rooli
      Kind: role
      Org: org/itala

      Id: service/s
      Name: Kerho
      Type: type/kerho
      Owner: org/itala
      Area: area/itala
      Verified: 2026-08-31


      """
    #expect(
      try lines(records) == [
        "2026-06-01 verification contact/vanha overdue", "2027-02-28 verification contact/c",
        "2027-08-31 verification service/s",
      ])
    #expect(
      try lines(records, months: 18) == [
        "2026-12-01 verification contact/vanha", "2027-08-28 verification contact/c",
      ])
    #expect(try lines(records, in: "lansila").isEmpty)
    #expect(try lines(records, in: "itala").count == 3)
  }

  @Test func `a measure is due when its schedule ends, and where its actors are`() throws {
    func measure(_ slug: String, _ more: String) -> String {
      """
      Id: measure/\(slug)
      Name: \(slug)
      Goal: goal/g
      Actor: org/itala
      Level: early
      \(more)


      """
    }
    let records =
      "Id: goal/g\nName: Tavoite\nNumber: I\nArea: area/alue\n\n" + measure("a", "Schedule: 2027")
      + measure("b", "Schedule: 2020/..") + measure("c", "Schedule: 2025/2026-10")
      + measure("d", "Schedule: 2020\nValid_to: 2020-12-31") + measure("e", "Note: avoin")
    let range = ("2026-11-20", "2027-12-31")
    let found = try lines(records, from: range.0, to: range.1)
    #expect(found == ["2026-10-31 measure measure/c overdue", "2027-12-31 measure measure/a"])
    #expect(try lines(records, in: "lansila", from: range.0, to: range.1).isEmpty)
  }

  @Test func `a record that stops holding is told before, and nothing of it behind that day`()
    throws
  {
    let records =
      interface("paattyy", "Review_by: 2027-03-01\nValid_to: 2027-01-31")
      + interface("paattynyt", "Review_by: 2026-01-01\nValid_to: 2026-06-30")
      + interface("alkaa", "Review_by: 2027-03-01\nValid_from: 2027-02-01")
    #expect(
      try lines(records) == [
        "2027-01-31 expiry interface/paattyy", "2027-03-01 review interface/alkaa",
      ])
  }

  // MARK: what comes again

  @Test func `a network meets again and again from the meeting that was put down`() throws {
    let records = """
      Id: network/n
      Name: Verkosto
      Level: field
      Member: org/itala
      Area: area/itala
      Cadence: P1M
      Next_meeting: 2026-08-31


      """
    #expect(
      try lines(records, to: "2027-03-31") == [
        "2026-11-30 meeting network/n", "2026-12-31 meeting network/n",
        "2027-01-31 meeting network/n", "2027-02-28 meeting network/n",
        "2027-03-31 meeting network/n",
      ])
  }

  @Test func `a meeting without cadence is one, and none when it has passed`() throws {
    let records = """
      Id: network/n
      Name: Verkosto
      Level: field
      Member: org/itala
      Area: area/itala
      Next_meeting: 2026-12-01

      Id: network/mennyt
      Name: Verkosto
      Level: field
      Member: org/itala
      Area: area/itala
      Next_meeting: 2026-11-01


      """
    #expect(try lines(records) == ["2026-12-01 meeting network/n"])
  }

  @Test(
    arguments: [
      ("When: 2026-12-10T09:00/12:30", ["2026-12-10 training event/e at 540-750"]),
      ("When: 2026-12-10/2026-12-12", ["2026-12-10 training event/e to 2026-12-12"]),
      ("When: 2027-02", ["2027-02-01 training event/e to 2027-02-28"]),
      (
        "When: 2027-02\nCadence: P6M",
        [
          "2027-02-01 training event/e to 2027-02-28", "2027-08-01 training event/e to 2027-08-31",
        ]
      ),
      (
        "When: 2025-09/2025-10\nCadence: P1Y",
        [
          "2027-09-01 training event/e to 2027-10-31"
        ]
      ),
      (
        "When: 2024-11-15/2024-11-20\nCadence: P1Y",
        [
          "2026-11-15 training event/e to 2026-11-20", "2027-11-15 training event/e to 2027-11-20",
        ]
      ),
      ("When: 2020-02-29\nCadence: P1Y", ["2027-02-28 training event/e"]),
      ("When: 2026-10-01", []),
      ("When: 2027-06-01/..", ["2027-06-01 training event/e"]),
      (
        "When: 2020-01-06\nCadence: P26W",
        [
          "2026-12-28 training event/e", "2027-06-28 training event/e",
        ]
      ),
    ])
  func `events stand where they fall in the year`(fields: String, expected: [String]) throws {
    #expect(try lines(event("e", fields)) == expected)
  }

  @Test func `the times of a cadence are those that counting one by one gives`() throws {
    let first = Year.day("2019-01-31")
    for text in ["P1D", "P9D", "P1W", "P3W", "P1M", "P5M", "P1Y", "P4Y"] {
      let cadence = try #require(Cadence(parsing: Array(text.utf8)[...]))
      for days in stride(from: -40, through: 4000, by: 37) {
        let day = first.adding(days: days)
        var times = 0
        while cadence.date(times, after: first) < day { times += 1 }
        #expect(cadence.next(from: day, after: first) == cadence.date(times, after: first))
        #expect(cadence.timesAtLeast(from: first, to: day) <= times)
      }
    }
  }

  @Test func `a review that is an event is overdue, other events just passed`() throws {
    let records =
      event("r", "When: 2026-10-01", kind: "review")
      + event("s", "When: 2026-10-01", kind: "survey")
    #expect(try lines(records) == ["2026-10-01 review event/r overdue"])
  }

  // MARK: which of it

  @Test func `of a day those without a time come first, then by time, then by kind`() throws {
    let records =
      event("b", "When: 2026-12-01T13:00") + event("a", "When: 2026-12-01T09:00")
      + event("c", "When: 2026-12-01") + interface("i", "Review_by: 2026-12-01")
    #expect(
      try lines(records) == [
        "2026-12-01 review interface/i", "2026-12-01 training event/c",
        "2026-12-01 training event/a at 540", "2026-12-01 training event/b at 780",
      ])
  }

  @Test func `only the kinds asked for, and only what concerns the area`() throws {
    let records =
      interface("i", "Review_by: 2026-12-01", area: "itala")
      + event("e", "When: 2026-12-01\nArea: area/maa")
      + event("m", "When: 2026-12-01\nArea: area/muu")
    #expect(try lines(records, kinds: [.review]) == ["2026-12-01 review interface/i"])
    #expect(
      try lines(records, in: "lansila") == ["2026-12-01 training event/e"])
    #expect(try lines(records, in: "alue").count == 2)
  }

  @Test func `reading in pieces finds what reading at once finds`() throws {
    let records = (0..<50).map { interface("i\($0)", "Review_by: 2027-01-0\($0 % 9 + 1)") }.joined()
    let router = Year.router(records)
    let range = AgendaRange.year(from: Year.today)
    var reader = AgendaReader(router, in: nil, range)
    var pieces = 1
    while !reader.read(7) { pieces += 1 }
    let found = reader.agenda()
    #expect(pieces > 8 && found.count == 50)
    #expect(found.all == AgendaReader.agenda(router, in: nil, range).all)
  }

  @Test func `an item says whose matter it is and where`() throws {
    let router = Year.router(
      interface("i", "Review_by: 2026-12-01\nLead: org/alue\nParticipant: org/itala")
        + """
        Id: contact/c
        Name: Rooli
        Kind: role
        Org: org/itala
        Verified: 2026-02-28


        """)
    let registry = router.registry
    let items = AgendaReader.agenda(router, in: nil, .year(from: Year.today)).all
    #expect(
      items.map { $0.owners(registry).map { registry[$0].idText } } == [
        ["org/alue"], ["org/itala"],
      ])
    #expect(
      items.map { $0.areas(registry).map { registry[$0].idText } } == [
        ["area/alue"], ["area/itala"],
      ])
  }
}
