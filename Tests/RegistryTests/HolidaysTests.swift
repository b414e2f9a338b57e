import Testing

@testable import Registry

@Suite struct HolidaysTests {
  @Test(
    "Easter Sundays",
    arguments: [
      (1961, 4, 2), (1991, 3, 31), (2000, 4, 23), (2008, 3, 23), (2011, 4, 24), (2019, 4, 21),
      (2024, 3, 31), (2025, 4, 20), (2026, 4, 5), (2027, 3, 28), (2028, 4, 16), (2038, 4, 25),
      (2049, 4, 18), (2076, 4, 19),
    ])
  func easter(year: Int, month: Int, day: Int) {
    #expect(FinnishHolidays.easter(year: year) == CivilDate(year: year, month: month, day: day))
  }

  @Test("the holidays of 2026, and no other days")
  func year2026() {
    expectHolidays(
      of: 2026,
      [
        "2026-01-01 uudenvuodenpäivä", "2026-01-06 loppiainen", "2026-04-03 pitkäperjantai",
        "2026-04-05 pääsiäispäivä", "2026-04-06 toinen pääsiäispäivä", "2026-05-01 vappu",
        "2026-05-14 helatorstai", "2026-05-24 helluntaipäivä", "2026-06-20 juhannuspäivä",
        "2026-10-31 pyhäinpäivä", "2026-12-06 itsenäisyyspäivä", "2026-12-25 joulupäivä",
        "2026-12-26 tapaninpäivä",
      ])
  }

  @Test("the holidays of 2027, and no other days")
  func year2027() {
    expectHolidays(
      of: 2027,
      [
        "2027-01-01 uudenvuodenpäivä", "2027-01-06 loppiainen", "2027-03-26 pitkäperjantai",
        "2027-03-28 pääsiäispäivä", "2027-03-29 toinen pääsiäispäivä", "2027-05-01 vappu",
        "2027-05-06 helatorstai", "2027-05-16 helluntaipäivä", "2027-06-26 juhannuspäivä",
        "2027-11-06 pyhäinpäivä", "2027-12-06 itsenäisyyspäivä", "2027-12-25 joulupäivä",
        "2027-12-26 tapaninpäivä",
      ])
  }

  @Test(
    "eves, name days and other days of flags are no public holidays",
    arguments: [
      "2026-12-24", "2026-06-19", "2026-12-31", "2026-04-04", "2026-04-30", "2026-02-05",
      "2026-02-28", "2026-11-08", "2026-05-10", "2026-01-05", "2026-01-07", "2026-06-21",
    ])
  func ordinaryDays(day: String) throws {
    let date = try #require(CivilDate(parsing: [UInt8](day.utf8)[...]))
    #expect(FinnishHolidays.name(of: date) == nil)
  }

  @Test("thirteen holidays each year, twelve when Ascension Day is May Day")
  func countPerYear() {
    for year in 1992...2150 {
      let ascension = FinnishHolidays.easter(year: year).adding(days: 39)
      let together = ascension.month == 5 && ascension.day == 1
      #expect(holidays(of: year).count == (together ? 12 : 13), "year \(year)")
    }
  }

  @Test("Easter is a Sunday after the equinox in every year of four centuries")
  func easterBounds() {
    for year in 1800...2199 {
      let easter = FinnishHolidays.easter(year: year)
      #expect(easter.weekday == .sunday)
      let (_, month, day) = easter.components
      #expect((322...425).contains(month * 100 + day))
    }
  }

  private func expectHolidays(of year: Int, _ expected: [String]) {
    #expect(holidays(of: year) == expected)
  }

  private func holidays(of year: Int) -> [String] {
    var found: [String] = []
    var date = CivilDate(checkedYear: year, month: 1, day: 1)
    while date.year == year {
      if let name = FinnishHolidays.name(of: date) { found.append("\(date) \(name)") }
      date = date.adding(days: 1)
    }
    return found
  }
}
