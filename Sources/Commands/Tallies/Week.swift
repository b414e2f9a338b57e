package import Registry

/// A week of ISO 8601, Monday to Sunday, written `2026-W47`: the finest time that a tally knows.
package struct Week: Sendable, Hashable, Comparable {
  /// Weeks since that of 1 January 1970.
  let number: Int

  init(number: Int) { self.number = number }

  /// The week of a day.
  package init(_ date: CivilDate) {
    // 1 January 1970 was a Thursday, and the week's year is that of its Thursday.
    let fromMonday = Int(date.dayNumber) + 3
    number = fromMonday >= 0 ? fromMonday / 7 : (fromMonday - 6) / 7
  }

  /// The week at a moment, on a Finnish wall.
  package init(secondsSince1970 seconds: Int64) {
    self.init(LocalTime(secondsSince1970: seconds).date)
  }

  /// Reads `2026-W47`; nil if there is no such week.
  package init?(_ text: String) {
    let parts = text.split(separator: "-W", omittingEmptySubsequences: false)
    guard parts.count == 2, let year = Int(parts[0]), let week = Int(parts[1]),
      // 4 January is always in the first week.
      let first = CivilDate(year: year, month: 1, day: 4)
    else { return nil }
    self.init(number: Week(first).number + week - 1)
    guard self.text == text else { return nil }
  }

  package var text: String {
    let thursday = CivilDate(dayNumber: Int32(number * 7))
    let year = thursday.year
    guard let newYear = CivilDate(year: year, month: 1, day: 1) else { return "-" }
    let week = newYear.days(to: thursday) / 7 + 1
    return "\(year)-W\(week < 10 ? "0" : "")\(week)"
  }

  /// The week so many weeks later, or earlier when negative.
  package func adding(_ weeks: Int) -> Week { Week(number: number + weeks) }

  package static func < (left: Week, right: Week) -> Bool { left.number < right.number }
}
