import Testing

@testable import Registry

@Suite struct HoursTests {
  @Test(
    "open or closed at a time",
    arguments: [
      // 2026-11-23 is a Monday.
      ("Mo-Fr 08:00-16:00", "2026-11-23T08:00", true),
      ("Mo-Fr 08:00-16:00", "2026-11-23T07:59", false),
      ("Mo-Fr 08:00-16:00", "2026-11-23T15:59", true),
      ("Mo-Fr 08:00-16:00", "2026-11-23T16:00", false),
      ("Mo-Fr 08:00-16:00", "2026-11-22T12:00", false),
      ("Mo-Th 08:00-16:00; Fr 08:00-14:00; PH off", "2026-11-27T14:30", false),
      ("Mo-Th 08:00-16:00; Fr 08:00-14:00; PH off", "2026-11-26T14:30", true),
      ("Mo,We 09:00-12:00,13:00-15:00", "2026-11-25T12:30", false),
      ("Mo,We 09:00-12:00,13:00-15:00", "2026-11-25T13:30", true),
      ("Mo,We 09:00-12:00,13:00-15:00", "2026-11-24T13:30", false),
      ("Sa-Su 10:00-15:00", "2026-11-22T10:00", true),
      ("Fr-Mo 10:00-15:00", "2026-11-23T10:00", true),
      ("Fr-Mo 10:00-15:00", "2026-11-24T10:00", false),
      ("Sa, Su 10:00 - 15:00 ; Mo off", "2026-11-22T10:00", true),
      ("24/7", "2026-11-22T03:00", true),
      ("08:00-16:00", "2026-11-22T12:00", true),
      ("off", "2026-11-23T12:00", false),
      // A later rule takes the whole day.
      ("Mo-Fr 08:00-16:00; Fr 10:00-12:00", "2026-11-27T08:30", false),
      ("Mo-Fr 08:00-16:00; Fr 10:00-12:00", "2026-11-27T11:00", true),
      ("Fr 10:00-12:00; Mo-Fr 08:00-16:00", "2026-11-27T08:30", true),
      ("Mo-Fr 08:00-16:00; We 12:00-13:00 off", "2026-11-25T12:30", false),
      ("Mo-Fr 08:00-16:00; We 12:00-13:00 off", "2026-11-25T13:30", true),
      ("Mo-Fr 08:00-16:00; We closed", "2026-11-25T13:30", false),
      // Past midnight.
      ("22:00-06:00", "2026-11-23T23:00", true),
      ("22:00-06:00", "2026-11-23T05:59", true),
      ("22:00-06:00", "2026-11-23T06:00", false),
      ("Fr 22:00-06:00", "2026-11-28T03:00", true),
      ("Fr 22:00-06:00", "2026-11-27T03:00", false),
      ("Fr 22:00-30:00", "2026-11-28T05:00", true),
      ("Fr 22:00-06:00; Sa off", "2026-11-28T03:00", true),
      ("Mo 16:00-00:00", "2026-11-23T23:59", true),
      ("Mo 16:00-00:00", "2026-11-24T00:00", false),
      ("Mo 00:00-24:00", "2026-11-23T00:00", true),
      // Public holidays: Epiphany 2026-01-06 was a Tuesday.
      ("Mo-Fr 08:00-16:00", "2026-01-06T12:00", true),
      ("Mo-Fr 08:00-16:00; PH off", "2026-01-06T12:00", false),
      ("PH off; Mo-Fr 08:00-16:00", "2026-01-06T12:00", true),
      ("Sa-Su,PH 10:00-14:00", "2026-01-06T12:00", true),
      ("PH,Sa 10:00-14:00", "2026-01-07T12:00", false),
      ("Mo-Fr 08:00-16:00; PH 10:00-12:00", "2026-01-06T15:00", false),
      ("24/7; PH off", "2026-04-03T12:00", false),
      // Eves are ordinary days.
      ("Mo-Fr 08:00-16:00; PH off", "2026-06-19T12:00", true),
      ("Mo-Fr 08:00-16:00; Jun 19-25 Fr off", "2026-06-19T12:00", false),
      ("Mo-Fr 08:00-16:00; Jun 19-25 Fr off", "2026-06-18T12:00", true),
      ("Mo-Fr 08:00-16:00; Dec 24 off", "2026-12-24T12:00", false),
      // Seasons.
      ("Mo-Fr 08:00-16:00; Jun-Aug Mo-Fr 09:00-15:00", "2026-07-01T08:30", false),
      ("Mo-Fr 08:00-16:00; Jun-Aug Mo-Fr 09:00-15:00", "2026-09-01T08:30", true),
      ("Mo-Fr 08:00-16:00; Jul off", "2026-07-31T12:00", false),
      ("Nov-Feb 10:00-14:00", "2026-01-15T12:00", true),
      ("Nov-Feb 10:00-14:00", "2026-03-15T12:00", false),
      ("Jan,Mar-Apr 10:00-14:00", "2026-03-31T12:00", true),
      ("Dec 15-Jan 6 off", "2026-01-06T12:00", false),
      ("10:00-14:00; Dec 15-Jan 6 off", "2026-01-07T12:00", true),
      ("10:00-14:00; Dec 15-Jan 6 off", "2026-12-31T12:00", false),
      // A month and times are told apart from a month and a date.
      ("Dec 08:00-16:00", "2026-12-15T12:00", true),
    ])
  func openAt(hours: String, time: String, open: Bool) throws {
    #expect(try parse(hours).isOpen(at: moment(time)) == open)
  }

  @Test(
    "when it changes next",
    arguments: [
      ("Mo-Fr 08:00-16:00", "2026-11-23T08:00", "open until 2026-11-23T16:00"),
      ("Mo-Fr 08:00-16:00", "2026-11-23T07:00", "closed next 2026-11-23T08:00"),
      ("Mo-Fr 08:00-16:00", "2026-11-27T16:00", "closed next 2026-11-30T08:00"),
      ("Mo-Fr 08:00-16:00; PH off", "2026-12-24T17:00", "closed next 2026-12-28T08:00"),
      ("Mo,We 09:00-12:00,13:00-15:00", "2026-11-23T12:00", "closed next 2026-11-23T13:00"),
      ("Mo 08:00-12:00,12:00-16:00", "2026-11-23T09:00", "open until 2026-11-23T16:00"),
      ("Mo 08:00-14:00,12:00-16:00", "2026-11-23T09:00", "open until 2026-11-23T16:00"),
      ("Fr 16:00-24:00; Sa 00:00-02:00", "2026-11-27T17:00", "open until 2026-11-28T02:00"),
      ("22:00-06:00", "2026-11-23T23:00", "open until 2026-11-24T06:00"),
      ("22:00-06:00", "2026-11-24T02:00", "open until 2026-11-24T06:00"),
      ("24/7", "2026-11-24T02:00", "open"),
      ("24/7; PH off", "2026-12-04T02:00", "open until 2026-12-06T00:00"),
      ("off", "2026-11-24T02:00", "closed"),
      ("Jul 10:00-12:00", "2026-11-24T02:00", "closed next 2027-07-01T10:00"),
      // A year ahead, and no more: the next leap day but one is too far.
      ("Dec 24 10:00-12:00", "2026-12-24T12:00", "closed next 2027-12-24T10:00"),
      ("Feb 29 10:00-12:00", "2027-03-01T10:00", "closed next 2028-02-29T10:00"),
      ("Feb 29 10:00-12:00", "2027-02-27T10:00", "closed"),
      ("Mo-Fr 08:00-16:00; Jul off", "2026-06-30T17:00", "closed next 2026-08-03T08:00"),
      ("24/7; Jul off", "2026-09-01T12:00", "open until 2027-07-01T00:00"),
      // Behind holidays: over Christmas, over Easter, over Epiphany on a Tuesday.
      ("Mo-Fr 08:00-16:00; PH off; Dec 24 off", "2027-12-23T16:00", "closed next 2027-12-27T08:00"),
      ("Mo-Fr 08:00-16:00; PH off", "2026-04-02T16:00", "closed next 2026-04-07T08:00"),
      ("Mo-Fr 08:00-16:00; PH off", "2026-01-05T18:00", "closed next 2026-01-07T08:00"),
      ("Mo-Fr 08:00-16:00; PH off", "2026-04-30T16:00", "closed next 2026-05-04T08:00"),
      ("Mo-Fr 08:00-16:00; PH off", "2027-12-06T10:00", "closed next 2027-12-07T08:00"),
      ("24/7; PH 10:00-12:00", "2026-12-05T12:00", "open until 2026-12-06T00:00"),
      ("08:00-16:00; 12:00-12:30 off", "2026-11-24T11:00", "open until 2026-11-24T12:00"),
      ("08:00-16:00; 12:00-12:30 off", "2026-11-24T12:00", "closed next 2026-11-24T12:30"),
      // The clocks change in the night; the face of the clock decides.
      ("22:00-06:00", "2026-03-28T23:00", "open until 2026-03-29T06:00"),
      ("22:00-06:00", "2026-10-25T03:30", "open until 2026-10-25T06:00"),
      // What would change while no clock shows the time, changes when clocks go on.
      ("Sa 22:00-03:30", "2026-03-28T23:00", "open until 2026-03-29T04:00"),
      ("Su 03:15-12:00", "2026-03-28T23:00", "closed next 2026-03-29T04:00"),
      ("Su 03:00-12:00", "2026-03-28T23:00", "closed next 2026-03-29T04:00"),
      ("Su 02:59-12:00", "2026-03-28T23:00", "closed next 2026-03-29T02:59"),
      ("Sa 22:00-03:30", "2026-10-24T23:00", "open until 2026-10-25T03:30"),
    ])
  func state(hours: String, time: String, expected: String) throws {
    let text =
      switch try parse(hours).state(at: moment(time)) {
      case .open(let until?): "open until \(until)"
      case .open(nil): "open"
      case .closed(let next?): "closed next \(next)"
      case .closed(nil): "closed"
      }
    #expect(text == expected)
  }

  @Test("opening hours around the change of clocks, asked by moment")
  func changeOfClocks() throws {
    let night = try parse("Sa 22:00-04:00")
    // 2026-03-29 00:59 UTC is 02:59 here, 01:00 UTC is 04:00.
    #expect(night.isOpen(at: LocalTime(secondsSince1970: 1_774_745_999)))
    #expect(!night.isOpen(at: LocalTime(secondsSince1970: 1_774_746_000)))
    // 2026-10-25 00:30 and 01:30 UTC are both 03:30.
    #expect(night.isOpen(at: LocalTime(secondsSince1970: 1_792_888_200)))
    #expect(night.isOpen(at: LocalTime(secondsSince1970: 1_792_891_800)))
  }

  @Test(
    "texts that are refused, where and why",
    arguments: [
      ("", 1, .empty),
      ("   ", 4, .empty),
      ("; Mo 08:00-16:00", 1, .emptyRule),
      ("Mo 08:00-16:00;", 16, .emptyRule),
      ("Mo 08:00-16:00;;Tu off", 16, .emptyRule),
      ("ma-pe 08:00-16:00", 1, .unknownWord),
      ("mo 08:00-16:00", 1, .unknownWord),
      ("Mo-Fr klo 8-16", 7, .unknownWord),
      ("Mo-Fr", 6, .expectedTimes),
      ("Jun-Aug", 8, .expectedTimes),
      ("Mo-Fr ; Sa off", 7, .expectedTimes),
      ("Mo- 08:00-16:00", 5, .expectedDay),
      ("Mo-PH 08:00-16:00", 4, .expectedDay),
      ("Mo,SH 08:00-16:00", 4, .expectedDay),
      ("Jun-Mo 08:00-16:00", 5, .expectedMonth),
      ("Dec 24,26 off", 8, .expectedMonth),
      ("Feb 30 off", 5, .noSuchDate),
      ("Jun 0 off", 5, .noSuchDate),
      ("Jun 15-Aug off", 12, .noSuchDate),
      ("Mo-Fr 8-16", 7, .expectedTime),
      ("Mo-Fr 8:00-16:00", 7, .expectedTime),
      ("Mo-Fr 08.00-16.00", 7, .expectedTime),
      ("Mo-Fr 08:00", 12, .expectedHyphen),
      ("Mo-Fr 08:00–16:00", 12, .expectedHyphen),
      ("Mo-Fr 08:00-", 13, .expectedTime),
      ("Mo-Fr 24:00-26:00", 7, .noSuchTime),
      ("Mo-Fr 08:60-16:00", 7, .noSuchTime),
      ("Mo-Fr 08:00-48:01", 13, .noSuchTime),
      ("Mo-Fr 08:00-32:01", 7, .spanTooLong),
      ("Mo-Fr 08:00-08:00", 7, .emptySpan),
      ("Mo-Fr 08:00+", 12, .unsupported),
      ("Mo-Fr 08:00-16:00+", 18, .unsupported),
      ("SH off", 1, .unsupported),
      ("Mo[1] 08:00-16:00", 3, .unsupported),
      ("week 10 off", 1, .unsupported),
      ("sunrise-sunset", 1, .unsupported),
      ("Mo-Fr 08:00-16:00 \"soita ensin\"", 19, .unsupported),
      ("Mo-Fr 08:00-16:00 || off", 19, .unsupported),
      ("Mo-Fr 08:00-16:00, Sa 10:00-14:00", 20, .commaBetweenRules),
      ("Mo-Fr off, Sa 10:00-14:00", 10, .commaBetweenRules),
      ("Mo-Fr 08:00-16:00 Sa 10:00-14:00", 19, .expectedEnd),
      ("24/7 aina", 6, .expectedEnd),
      ("Mo-Fr 08:00-16:00\tSa off", 18, .expectedEnd),
      ("Mo-Fr 08:00-16:00,", 19, .expectedTime),
    ] as [(String, Int, OpeningHoursError.Problem)])
  func refused(hours: String, column: Int, problem: OpeningHoursError.Problem) {
    #expect(throws: OpeningHoursError(column: column, problem: problem)) { try parse(hours) }
  }

  @Test("column counts from the beginning of the slice, and the text names it")
  func columnOfSlice() {
    let line = [UInt8]("Hours: Mo-Fr 8-16".utf8)
    let error = #expect(throws: OpeningHoursError.self) { try OpeningHours(parsing: line[7...]) }
    #expect(error?.description == "column 7: a time is written with four digits, 08:00")
  }

  @Test("any bytes are either read or refused, never a trap")
  func noTraps() {
    var state: UInt64 = 20_261_121
    let parts: [String] = [
      "Mo", "Fr", "PH", "-", ",", ";", " ", "08:00", "16:00", "24/7", "off", "Jun", "Dec", "24",
      "ä", "+", "99:99", "0",
    ]
    for _ in 0..<20_000 {
      var text = ""
      for _ in 0..<6 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += parts[Int(state >> 33) % parts.count]
      }
      guard let hours = try? parse(text) else { continue }
      _ = hours.state(at: LocalTime(CivilDate(dayNumber: Int32(20_000 + state % 1000))))
    }
  }

  @Test("the next change agrees with asking every minute")
  func agreesWithMinutes() throws {
    let all = [
      "Mo-Fr 08:00-16:00; PH off", "22:00-06:00; We off", "Fr 20:00-44:00; Sa 01:00-03:00 off",
      "Dec 20-Jan 6 off; PH 10:00-12:00", "24/7; Dec 24 12:00-30:00 off",
    ]
    for hours in try all.map(parse) {
      for step in 0..<40 {
        let start = try moment("2026-12-18T00:00").adding(minutes: step * 701)
        let now = hours.isOpen(at: start)
        let change = (1...14 * 1440).lazy.map { start.adding(minutes: $0) }
          .first { hours.isOpen(at: $0) != now }
        let state = hours.state(at: start)
        guard change == nil else {
          #expect(state == (now ? .open(until: change) : .closed(next: change)))
          continue
        }
        let far = start.adding(days: 14)
        switch state {
        case .open(let until): #expect(now && until ?? .init(far.date) >= .init(far.date))
        case .closed(let next): #expect(!now && next ?? .init(far.date) >= .init(far.date))
        }
      }
    }
  }

  private func parse(_ text: String) throws(OpeningHoursError) -> OpeningHours {
    try OpeningHours(parsing: [UInt8](text.utf8)[...])
  }

  private func moment(_ text: String) throws -> LocalTime {
    try #require(LocalTime(parsing: [UInt8](text.utf8)[...]))
  }
}
