extension OpeningHours {
  /// A stretch of the day that is open on some weekdays of every ordinary week.
  package struct WeeklySpan: Sendable, Equatable {
    package let days: [Weekday]
    /// Minutes from midnight, 0–1439.
    package let begin: Int
    /// Minutes from the same midnight, up to 2880.
    package let end: Int
  }

  /// The ordinary week: what holds all the year on days that are no public holidays. Seasons and
  /// holidays are not in it.
  package var weekly: [WeeklySpan] {
    var found: [(span: Span, days: [Weekday])] = []
    for weekday in Weekday.allCases {
      for span in spans(on: weekday) {
        if let index = found.firstIndex(where: { $0.span == span }) {
          found[index].days.append(weekday)
        } else {
          found.append((span, [weekday]))
        }
      }
    }
    return found.map { WeeklySpan(days: $0.days, begin: $0.span.begin, end: $0.span.end) }
  }

  /// The spans of the last rule that speaks about a weekday; without those that are taken away.
  private func spans(on weekday: Weekday) -> [Span] {
    var spans: [Span] = []
    for rule in rules where rule.seasons.isEmpty {
      guard rule.days.isEmpty || rule.days.contains(Days(weekday)) else { continue }
      if !rule.closes {
        spans = rule.spans
      } else if rule.spans.isEmpty {
        spans = []
      } else {
        for closed in rule.spans { spans = spans.flatMap { $0.without(closed) } }
      }
    }
    return spans
  }
}

extension OpeningHours.Span {
  /// What is left when another stretch is taken away.
  fileprivate func without(_ other: Self) -> [Self] {
    guard other.begin < end, begin < other.end else { return [self] }
    var rest: [Self] = []
    if begin < other.begin { rest.append(Self(begin: begin, end: other.begin)) }
    if other.end < end { rest.append(Self(begin: other.end, end: end)) }
    return rest
  }
}
