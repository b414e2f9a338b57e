/// Why a text is no opening hours, and where.
package struct OpeningHoursError: Error, Equatable, Sendable {
  /// Place of the offending part, the first byte is column 1. What stands before it is ASCII, so
  /// bytes and characters count the same.
  package let column: Int

  /// What is wrong there.
  package let problem: Problem

  /// Everything that can be wrong.
  package enum Problem: Equatable, Sendable {
    case empty
    case emptyRule
    case unknownWord
    case unsupported
    case expectedDay
    case expectedMonth
    case expectedTimes
    case expectedTime
    case expectedHyphen
    case noSuchTime
    case noSuchDate
    case emptySpan
    case spanTooLong
    case expectedEnd
    case commaBetweenRules
  }

  /// The reason as a sentence without place, for a person who edits the record.
  package var text: StaticString {
    switch problem {
    case .empty: "no opening hours given"
    case .emptyRule: "a rule is missing before or after ';'"
    case .unknownWord: "not a day (Mo Tu We Th Fr Sa Su PH), month (Jan-Dec), time, off or closed"
    case .unsupported: "this part of opening_hours is not supported"
    case .expectedDay: "a day is expected: Mo Tu We Th Fr Sa Su, or PH outside a range"
    case .expectedMonth: "a month is expected: Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"
    case .expectedTimes: "times are missing; all day is 00:00-24:00"
    case .expectedTime: "a time is written with four digits, 08:00"
    case .expectedHyphen: "the end of the time is missing, write 08:00-16:00"
    case .noSuchTime: "no such time"
    case .noSuchDate: "no such day of the year"
    case .emptySpan: "the time begins and ends at the same minute; all day is 00:00-24:00"
    case .spanTooLong: "one time cannot be longer than 24 hours"
    case .expectedEnd: "nothing more may follow in this rule; separate rules by ';'"
    case .commaBetweenRules: "separate rules by ';'; ',' only joins days or times"
    }
  }
}

extension OpeningHoursError: CustomStringConvertible {
  package var description: String { "column \(column): \(text)" }
}
