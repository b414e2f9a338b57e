extension OpeningHours {
  /// How far ahead `state(at:)` looks for the next change, in days: a year, so that what is closed
  /// for a summer says when it opens.
  package static let daysAheadMax = 366

  /// Open or closed, and until when.
  package enum State: Sendable, Equatable {
    /// Open; the first minute that is closed again, nil when none comes within `daysAheadMax`.
    case open(until: LocalTime?)
    /// Closed; the first minute that is open again, nil when none comes within `daysAheadMax`.
    case closed(next: LocalTime?)
  }

  /// Whether it is open in the minute that begins at a time.
  package func isOpen(at time: LocalTime) -> Bool {
    // A span ends before the second midnight at the latest, so only yesterday can reach into today.
    isOpen(minute: time.minuteOfDay, ofDay: time.date)
      || isOpen(minute: time.minuteOfDay + 1440, ofDay: time.date.adding(days: -1))
  }

  /// Whether it is open, and when that changes next. Adjoining spans count as one. A change at a
  /// time that the spring change of clocks leaves out comes when the clocks have been changed.
  package func state(at time: LocalTime) -> State {
    let openNow = isOpen(at: time)
    let last = time.adding(days: repeatsWeekly ? 7 : Self.daysAheadMax)
    var moment = time
    // Openness changes only where a span begins or ends, so walking from one to the next is enough.
    while let change = nextBoundary(after: moment, until: last.date), change <= last {
      if isOpen(at: change) != openNow {
        return openNow ? .open(until: change.shown) : .closed(next: change.shown)
      }
      moment = change
    }
    return openNow ? .open(until: nil) : .closed(next: nil)
  }

  /// Whether each week is as the one before.
  private var repeatsWeekly: Bool {
    rules.allSatisfy { $0.seasons.isEmpty && !$0.days.contains(.publicHoliday) }
  }

  /// Whether the rules for the day on which a span begins open a minute counted from its midnight,
  /// 0–2879.
  private func isOpen(minute: Int, ofDay date: CivilDate) -> Bool {
    var open = false
    for rule in rules where rule.applies(to: date) {
      if !rule.closes {
        open = rule.covers(minute: minute)
      } else if rule.spans.isEmpty || rule.covers(minute: minute) {
        open = false
      }
    }
    return open
  }

  /// The first begin or end of any span after a time, of days up to the one given.
  private func nextBoundary(after time: LocalTime, until last: CivilDate) -> LocalTime? {
    var date = time.date.adding(days: -1)
    var nearest: Int64?
    while date <= last {
      let midnight = LocalTime(date).clockMinutes
      // No span of this or a later day begins before its midnight.
      if let nearest, nearest <= midnight, date > time.date { break }
      for rule in rules where rule.applies(to: date) {
        for span in rule.spans {
          let (begin, end) = (midnight + Int64(span.begin), midnight + Int64(span.end))
          if end > time.clockMinutes {
            nearest = min(nearest ?? .max, begin > time.clockMinutes ? begin : end)
          }
        }
      }
      date = date.adding(days: 1)
    }
    return nearest.map { LocalTime(clockMinutes: $0) }
  }
}
