import Testing

@testable import Registry

@Suite struct CivilDateTests {
  @Test(
    "day numbers",
    arguments: [
      ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11_016), ("2026-11-21", 20_778),
      ("0001-01-01", -719_162), ("9999-12-31", 2_932_896),
    ])
  func dayNumbers(text: String, number: Int32) throws {
    let date = try #require(CivilDate(parsing: [UInt8](text.utf8)[...]))
    #expect(date.dayNumber == number)
    #expect(date.description == text)
  }

  @Test(
    "texts that are no date",
    arguments: [
      "", "2026-2-3", "2026-02-30", "2025-02-29", "1900-02-29", "2026-13-01", "2026-00-10",
      "2026-04-31", "2026-01-00", "0000-01-01", "21.11.2026", "2026-11-21T", "2026/11/21",
      "+026-11-21", "２０２６-01-01",
    ])
  func refused(text: String) {
    #expect(CivilDate(parsing: [UInt8](text.utf8)[...]) == nil)
  }

  @Test("every day of four centuries survives the way there and back, weekday by weekday")
  func roundTrip() {
    var date = CivilDate(checkedYear: 1800, month: 1, day: 1)
    var weekday = 2  // 1 January 1800 was a Wednesday
    while date.year < 2200 {
      let (year, month, day) = date.components
      #expect(CivilDate(year: year, month: month, day: day) == date)
      #expect(date.weekday == Weekday.allCases[weekday])
      date = date.adding(days: 1)
      weekday = (weekday + 1) % 7
    }
  }

  @Test("distance and order")
  func distance() throws {
    let first = try #require(CivilDate(year: 2024, month: 2, day: 28))
    let second = try #require(CivilDate(year: 2024, month: 3, day: 1))
    #expect(first.days(to: second) == 2)
    #expect(second.days(to: first) == -2)
    #expect(first < second)
  }
}

@Suite struct LocalTimeTests {
  @Test(
    "the Finnish clock at moments around the changes of the clocks",
    arguments: [
      (0, "1970-01-01T02:00"),
      (-1, "1970-01-01T01:59"),
      // 2026: 29 March and 25 October.
      (1_774_745_999, "2026-03-29T02:59"),
      (1_774_746_000, "2026-03-29T04:00"),
      (1_792_889_999, "2026-10-25T03:59"),
      (1_792_890_000, "2026-10-25T03:00"),
      (1_792_893_600, "2026-10-25T04:00"),
      // 2024: 31 March and 27 October.
      (1_711_846_799, "2024-03-31T02:59"),
      (1_711_846_800, "2024-03-31T04:00"),
      (1_729_990_799, "2024-10-27T03:59"),
      (1_729_990_800, "2024-10-27T03:00"),
      // New Year comes two hours before that of UTC.
      (1_798_754_400, "2027-01-01T00:00"),
    ] as [(Int64, String)])
  func fromSeconds(seconds: Int64, clock: String) {
    #expect(LocalTime(secondsSince1970: seconds).description == clock)
  }

  @Test("every hour of a year comes back as the same moment, but for the hour that comes twice")
  func roundTrip() {
    let year: Int64 = 1_767_218_400  // 2026-01-01T00:00
    var different = 0
    for hour in 0..<Int64(365 * 24) {
      let seconds = year + hour * 3600
      let back = LocalTime(secondsSince1970: seconds).secondsSince1970
      if back != seconds {
        different += 1
        #expect(seconds - back == 3600)
      }
    }
    #expect(different == 1)
  }

  @Test("a reading left out in spring counts as the hour after")
  func skippedHour() throws {
    let skipped = try #require(LocalTime(parsing: bytes("2026-03-29T03:30")))
    #expect(
      LocalTime(secondsSince1970: skipped.secondsSince1970).description == "2026-03-29T04:30")
  }

  @Test(
    "what a clock shows at a reading, or next behind it",
    arguments: [
      ("2026-03-29T02:59", "2026-03-29T02:59"), ("2026-03-29T03:00", "2026-03-29T04:00"),
      ("2026-03-29T03:30", "2026-03-29T04:00"), ("2026-03-29T04:00", "2026-03-29T04:00"),
      ("2026-10-25T03:30", "2026-10-25T03:30"), ("2026-07-01T03:30", "2026-07-01T03:30"),
    ])
  func shown(reading: String, clock: String) {
    #expect(LocalTime(parsing: bytes(reading))?.shown.description == clock)
  }

  @Test(
    "texts that are a time",
    arguments: [
      ("2026-11-21", "2026-11-21T00:00"), ("2026-11-21T14:30", "2026-11-21T14:30"),
      ("2026-12-31T23:59", "2026-12-31T23:59"),
    ])
  func parsed(text: String, clock: String) {
    #expect(LocalTime(parsing: bytes(text))?.description == clock)
  }

  @Test(
    "texts that are no time",
    arguments: [
      "", "2026-11-21T", "2026-11-21T14", "2026-11-21T14:3", "2026-11-21T24:00",
      "2026-11-21T14:60", "2026-11-21 14:30", "2026-11-21T14:30:00", "2026-11-21T14:30Z",
      "2026-11-31T14:30", "2026-11-21T14.30", "14:30",
    ])
  func refused(text: String) {
    #expect(LocalTime(parsing: bytes(text)) == nil)
  }

  @Test("parts, order and steps")
  func parts() throws {
    let time = try #require(LocalTime(parsing: bytes("2026-11-21T23:30")))
    #expect((time.year, time.month, time.day) == (2026, 11, 21))
    #expect((time.hour, time.minute) == (23, 30))
    #expect(time.weekday == .saturday)
    #expect(time.adding(minutes: 45).description == "2026-11-22T00:15")
    #expect(time.adding(minutes: -24 * 60).description == "2026-11-20T23:30")
    #expect(time.adding(days: 10).description == "2026-12-01T23:30")
    #expect(time < time.adding(minutes: 1))
    #expect(!(time < time))
  }

  @Test("parsing part of an array counts from its own beginning")
  func slice() {
    let line = [UInt8]("at=2026-11-21T14:30 x".utf8)
    #expect(LocalTime(parsing: line[3..<19])?.minute == 30)
  }

  private func bytes(_ text: String) -> ArraySlice<UInt8> { [UInt8](text.utf8)[...] }
}
