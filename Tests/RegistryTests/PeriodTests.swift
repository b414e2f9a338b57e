import Registry
import Testing

/// When something is, and how often it comes again.
@Suite struct PeriodTests {
  private func day(_ text: String) throws -> CivilDate {
    try #require(CivilDate(parsing: Array(text.utf8)[...]))
  }

  private func period(_ text: String) throws -> Period {
    try #require(Period(parsing: Array(text.utf8)[...]))
  }

  @Test(arguments: [
    ("2020", "2020-01-01", "2020-12-31"), ("2020-02", "2020-02-01", "2020-02-29"),
    ("2026-12-01", "2026-12-01", "2026-12-01"), ("2020/2021-06", "2020-01-01", "2021-06-30"),
    ("2026-12-01T09:00/11:00", "2026-12-01", "2026-12-01"),
  ])
  func `what is known roughly lasts as long as it may`(
    text: String, first: String, last: String
  ) throws {
    let period = try period(text)
    #expect(try period.first == day(first))
    #expect(try period.last == day(last))
  }

  @Test func `an open end has no last day`() throws {
    #expect(try period("2020/..").last == nil)
  }

  @Test func `times are minutes of the day`() throws {
    let meeting = try period("2026-12-01T09:30/11:00")
    #expect(meeting.begins == 570)
    #expect(meeting.ends == 660)
    let camp = try period("2026-12-01T09:00/2026-12-03T16:00")
    #expect(camp.ends == 960)
    #expect(try camp.last == day("2026-12-03"))
  }

  @Test(arguments: [
    ("P2W", 3, "2026-01-31", "2026-03-14"), ("P1M", 1, "2026-01-31", "2026-02-28"),
    ("P1M", 2, "2026-01-31", "2026-03-31"), ("P4Y", 1, "2024-02-29", "2028-02-29"),
    ("P10D", 2, "2026-12-20", "2027-01-09"),
  ])
  func `what comes again is counted from the first time`(
    text: String, times: Int, first: String, then: String
  ) throws {
    let cadence = try #require(Cadence(parsing: Array(text.utf8)[...]))
    #expect(try cadence.date(times, after: day(first)) == day(then))
  }

  @Test(arguments: ["7.9", "-26", "3514", "0.125", "-0.5", "0", "12.05"])
  func `a decimal is written as it was read`(text: String) throws {
    #expect(try #require(Decimal(parsing: Array(text.utf8)[...])).description == text)
  }
}
