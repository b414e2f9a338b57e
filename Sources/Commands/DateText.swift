import Registry

/// Days as people of a language write them.
enum DateText {
  /// `21.11.2026`; in English `21 November 2026` would take a table, so `2026-11-21`.
  static func day(_ date: CivilDate, _ language: AnswerLanguage) -> String {
    guard language != .en else { return date.description }
    let (year, month, day) = date.components
    return "\(day).\(month).\(year)"
  }
}
