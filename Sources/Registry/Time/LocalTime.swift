/// A reading of the clock on a Finnish wall (Europe/Helsinki), to the minute.
///
/// Opening hours, absences and `at=` speak of this clock, so nothing else in the registry knows of
/// zones. It is two hours ahead of UTC, three in summer time: from the last Sunday of March
/// 01:00 UTC to the last Sunday of October 01:00 UTC (directive 2000/84/EC; right from 1996 on).
/// The time zone database is not asked, which keeps this module pure; should the rule change, it
/// changes in `summerTime(ofYear:)` alone.
///
/// On the spring Sunday 03:00–03:59 do not exist and in autumn they come twice. Two moments an
/// hour apart then have the same reading, and order and differences are those of the readings.
package struct LocalTime: Sendable, Hashable, Comparable {
  /// The calendar day.
  package let date: CivilDate

  /// Minutes since midnight by the clock, 0–1439.
  package let minuteOfDay: Int

  /// Midnight, or a later minute, of a day.
  /// - Parameters:
  ///   - date: the calendar day.
  ///   - minuteOfDay: 0–1439; anything else is a programming error.
  package init(_ date: CivilDate, minuteOfDay: Int = 0) {
    precondition((0..<1440).contains(minuteOfDay), "minute outside the day")
    self.date = date
    self.minuteOfDay = minuteOfDay
  }

  /// What the clock shows at a moment.
  /// - Parameter seconds: since 1970-01-01 00:00 UTC, leap seconds not counted.
  package init(secondsSince1970 seconds: Int64) {
    let day = seconds.flooredDivision(by: 86_400)
    let summer = Self.summerTime(ofYear: CivilDate(dayNumber: Int32(day)).year)
    let offset: Int64 = summer.contains(seconds) ? 3 * 3600 : 2 * 3600
    self.init(clockMinutes: (seconds + offset).flooredDivision(by: 60))
  }

  /// The reading so many clock minutes after 1970-01-01 00:00 on the wall.
  init(clockMinutes: Int64) {
    let day = clockMinutes.flooredDivision(by: 1440)
    self.init(
      CivilDate(dayNumber: Int32(day)), minuteOfDay: Int(clockMinutes - day * 1440))
  }

  /// Clock minutes since 1970-01-01 00:00 on the wall, as if no clock were ever changed.
  var clockMinutes: Int64 { Int64(date.dayNumber) * 1440 + Int64(minuteOfDay) }

  /// The moment in seconds since 1970-01-01 00:00 UTC.
  ///
  /// Of a reading that comes twice it is the first, in summer time; a reading that does not exist
  /// counts as the one an hour later.
  package var secondsSince1970: Int64 {
    let summer = Self.summerTime(ofYear: date.year)
    let inSummerTime = clockMinutes * 60 - 3 * 3600
    return summer.contains(inSummerTime) ? inSummerTime : clockMinutes * 60 - 2 * 3600
  }

  /// The reading itself, or, if the spring change of clocks leaves it out, the first one after it
  /// that a clock shows.
  package var shown: LocalTime {
    let later = LocalTime(secondsSince1970: secondsSince1970)
    return later == self ? self : LocalTime(date, minuteOfDay: later.hour * 60)
  }

  /// The year, such as 2026.
  package var year: Int { date.year }

  /// The month, 1–12.
  package var month: Int { date.month }

  /// The day of the month, 1–31.
  package var day: Int { date.day }

  /// The hour, 0–23.
  package var hour: Int { minuteOfDay / 60 }

  /// The minute of the hour, 0–59.
  package var minute: Int { minuteOfDay % 60 }

  /// The day of the week.
  package var weekday: Weekday { date.weekday }

  /// The same reading so many days later, or earlier when negative.
  package func adding(days: Int) -> LocalTime {
    LocalTime(date.adding(days: days), minuteOfDay: minuteOfDay)
  }

  /// The reading so many minutes later by the face of the clock, or earlier when negative.
  package func adding(minutes: Int) -> LocalTime {
    LocalTime(clockMinutes: clockMinutes + Int64(minutes))
  }

  package static func < (left: LocalTime, right: LocalTime) -> Bool {
    left.clockMinutes < right.clockMinutes
  }

  /// The seconds since 1970 that are summer time in a year.
  private static func summerTime(ofYear year: Int) -> Range<Int64> {
    changeOfClocks(year: year, month: 3)..<changeOfClocks(year: year, month: 10)
  }

  /// 01:00 UTC on the last Sunday of a month of 31 days.
  private static func changeOfClocks(year: Int, month: Int) -> Int64 {
    let last = CivilDate(checkedYear: year, month: month, day: 31)
    let sunday = last.adding(days: -Int(last.weekday.rawValue % 7))
    return Int64(sunday.dayNumber) * 86_400 + 3600
  }
}
