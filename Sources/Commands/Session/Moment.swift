import Registry
import Routing

/// What `at=` means: a time, whose registry may be an earlier one, or a revision.
enum Moment {
  /// - Parameters:
  ///   - text: `2026-11-21`, `2026-11-21T14:30`, or the number of a revision.
  ///   - core: says what is present.
  /// - Returns: the time that validity, absence and hours are taken at, and the moment in the past
  ///   whose registry is asked; nil for the present one, which also answers for the future.
  /// - Throws: `.badValue`.
  static func resolve(
    _ text: String, _ core: borrowing Core
  ) throws(CommandError) -> (time: LocalTime, past: PastMoment?) {
    let now = LocalTime(secondsSince1970: core.effects.now())
    if !text.isEmpty, text.utf8.allSatisfy({ $0 &- 0x30 < 10 }) {
      let present = core.registry.revision
      guard let number = Int(text), number >= 1, number <= present else {
        throw .badValue(option: "at", text: "no such revision; the last one is \(present)")
      }
      if number == present { return (now, nil) }
      if let missing = core.storeMissing { throw .badValue(option: "at", text: missing) }
      let past = PastMoment.revision(number)
      let time = core.past.time(of: past).map { LocalTime(secondsSince1970: $0) }
      return (time ?? now, past)
    }
    guard let time = LocalTime(parsing: Array(text.utf8)[...]) else {
      throw .badValue(
        option: "at", text: "not a time like 2026-11-21 or 2026-11-21T14:30, nor a revision")
    }
    // A day alone means the registry as the day left it; a minute, as the minute did.
    let isDay = text.utf8.count == 10
    let end = (isDay ? time.adding(days: 1) : time.adding(minutes: 1)).secondsSince1970 - 1
    return (time, end < core.changedAt ? .time(end) : nil)
  }
}
