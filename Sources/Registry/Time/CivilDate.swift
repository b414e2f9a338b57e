/// A day of the Gregorian calendar without time or zone, written `2026-11-21` (ISO 8601).
///
/// It is kept as the number of days since 1970-01-01, so ordering, equality and distances are one
/// integer operation. The calendar is extended backwards before 1582. Years 1–9999 can be read and
/// written; arithmetic may leave that range, writing then shows more than four digits.
package struct CivilDate: Sendable, Hashable, Comparable {
  /// Days since 1970-01-01, negative before it.
  package let dayNumber: Int32

  /// The day with this number of days since 1970-01-01.
  package init(dayNumber: Int32) {
    self.dayNumber = dayNumber
  }

  /// The day of the calendar, or nil when there is no such day.
  /// - Parameters:
  ///   - year: 1–9999.
  ///   - month: 1–12.
  ///   - day: 1–31, at most the length of the month.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Self.days(inMonth: month, ofYear: year)).contains(day)
    else { return nil }
    self.init(checkedYear: year, month: month, day: day)
  }

  /// The day of a year, month and day known to exist.
  /// - Note: Source: Howard Hinnant, "chrono-compatible low-level date algorithms",
  ///   `days_from_civil`. Years begin in March, so that the leap day is the last of the year.
  init(checkedYear year: Int, month: Int, day: Int) {
    let marchYear = month <= 2 ? year - 1 : year
    let era = marchYear.flooredDivision(by: 400)
    let yearOfEra = marchYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    dayNumber = Int32(era * 146_097 + dayOfEra - 719_468)
  }

  /// Year, month and day together; ask once when several are needed.
  /// - Note: Source: as `init(checkedYear:month:day:)`, `civil_from_days`.
  package var components: (year: Int, month: Int, day: Int) {
    let shifted = Int(dayNumber) + 719_468
    let era = shifted.flooredDivision(by: 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * marchMonth + 2) / 5 + 1
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// The year, such as 2026.
  package var year: Int { components.year }

  /// The month, 1–12.
  package var month: Int { components.month }

  /// The day of the month, 1–31.
  package var day: Int { components.day }

  /// The day of the week. 1970-01-01 was a Thursday.
  package var weekday: Weekday {
    let fromMonday = (Int(dayNumber) + 3).flooredRemainder(by: 7)
    return Weekday.allCases[fromMonday]
  }

  /// The day so many days later, or earlier when negative.
  package func adding(days: Int) -> CivilDate {
    CivilDate(dayNumber: dayNumber + Int32(days))
  }

  /// The same day of the month so many months later, or earlier when negative; of a shorter month
  /// its last day.
  package func adding(months: Int) -> CivilDate {
    let count = year * 12 + month - 1 + months
    let (year, month) = (count >= 0 ? count / 12 : (count - 11) / 12, (count % 12 + 12) % 12 + 1)
    // The last day of a shorter month stands for those that it does not have.
    for day in stride(from: day, through: 1, by: -1) {
      if let date = CivilDate(year: year, month: month, day: day) { return date }
    }
    return self
  }

  /// Days from this day to the other, negative when the other is earlier.
  package func days(to other: CivilDate) -> Int {
    Int(other.dayNumber) - Int(dayNumber)
  }

  package static func < (left: CivilDate, right: CivilDate) -> Bool {
    left.dayNumber < right.dayNumber
  }

  /// Length of a month in days.
  static func days(inMonth month: Int, ofYear year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

/// A day of the week in the order of ISO 8601; the raw value is its number there.
package enum Weekday: UInt8, Sendable, CaseIterable {
  case monday = 1
  case tuesday, wednesday, thursday, friday, saturday, sunday
}

extension FixedWidthInteger {
  /// The quotient rounded down, also below zero.
  func flooredDivision(by divisor: Self) -> Self {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }

  /// What flooring division leaves: never negative.
  func flooredRemainder(by divisor: Self) -> Self {
    let remainder = self % divisor
    return remainder < 0 ? remainder + divisor : remainder
  }
}
