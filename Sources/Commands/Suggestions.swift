import Language

/// The nearest of a few names, for whoever mistyped one.
enum Suggestions {
  /// Verbs that a shell's or another service's user would try first.
  private static let habits = [
    "exit": "quit", "bye": "quit", "get": "show", "search": "find", "ask": "route", "ls": "list",
    "commands": "verbs", "status": "stats", "set": "use",
  ]

  static func verb(like line: Span<UInt8>, _ range: Range<Int>) -> String? {
    let typed = string(line, range).lowercased()
    if let habit = habits[typed] { return habit }
    return nearest(
      to: typed, among: CommandTable.rows.flatMap { [$0.verb, $0.alias].compactMap(\.self) })
  }

  /// The name at the smallest distance: one edit for short names, two for longer ones.
  static func nearest(to typed: String, among names: [String]) -> String? {
    let limit = typed.utf8.count < 5 ? 1 : 2
    let word = folded(typed)
    var best: (name: String, distance: Int)?
    for name in names {
      let other = folded(name)
      guard let distance = EditDistance.between(word.span, other.span, limit: limit),
        distance < best?.distance ?? .max
      else { continue }
      best = (name, distance)
    }
    return best?.name
  }

  /// Without letter case and marks, so that `nayta` is nearest to `näytä`.
  private static func folded(_ text: String) -> [UInt8] {
    var folded: [UInt8] = []
    Folding.appendFolded(Array(text.utf8).span, to: &folded)
    return folded
  }
}
