package import Registry

/// Which part of the annual clock is asked for.
package struct AgendaRange: Sendable {
  /// The day from which things are overdue; the first that is not.
  package let today: CivilDate
  /// The first and last day, both included.
  package let days: ClosedRange<CivilDate>
  package let kinds: Set<AgendaItem.Kind>
  /// Months after which a contact or a service is to be checked again.
  package let months: Int

  /// Months unless somebody says otherwise: a year, before PTV warns at 15 and hides at 18.
  package static let monthsDefault = 12

  package init(
    today: CivilDate, days: ClosedRange<CivilDate>,
    kinds: Set<AgendaItem.Kind> = Set(AgendaItem.Kind.allCases), months: Int = monthsDefault
  ) {
    self.today = today
    self.days = days
    self.kinds = kinds
    self.months = months
  }

  /// A year from a day on.
  package static func year(from today: CivilDate) -> AgendaRange {
    AgendaRange(today: today, days: today...today.adding(months: 12).adding(days: -1))
  }

  /// Whether a deadline is overdue.
  func isOverdue(_ kind: AgendaItem.Kind, on day: CivilDate) -> Bool {
    kind.isDeadline && day < today
  }

  /// Whether something from one day to another is asked for. What is overdue belongs to every range
  /// that has today in it, however long ago it was due.
  func takes(_ kind: AgendaItem.Kind, from first: CivilDate, to last: CivilDate) -> Bool {
    guard kinds.contains(kind) else { return false }
    if first <= days.upperBound, days.lowerBound <= last { return true }
    return isOverdue(kind, on: last) && days.contains(today)
  }
}

extension Cadence {
  /// How many times it surely comes between two days at least; the next of them may come later.
  ///
  /// - Parameters:
  ///   - first: the day of the first time.
  ///   - day: a later day.
  /// - Returns: a number of times that is not too great.
  func timesAtLeast(from first: CivilDate, to day: CivilDate) -> Int {
    let daysMax =
      switch unit {
      case .day: 1
      case .week: 7
      case .month: 31
      case .year: 366
      }
    return max(0, first.days(to: day) / (count * daysMax))
  }

  /// The first time on or behind a day.
  ///
  /// - Parameters:
  ///   - day: the day.
  ///   - first: the day of the first time, which is the earliest.
  /// - Returns: its day.
  package func next(from day: CivilDate, after first: CivilDate) -> CivilDate {
    var times = timesAtLeast(from: first, to: day)
    while date(times, after: first) < day { times += 1 }
    return date(times, after: first)
  }
}
