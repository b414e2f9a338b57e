import Registry

/// What the annual clock has, what is overdue first, then in order of time.
package struct Agenda: Sendable {
  /// What is told together and in this order.
  private struct Key: Hashable, Comparable {
    /// 0 for what is overdue.
    let part: UInt8
    let day: Int32
    /// -1 for what has no time of day.
    let minute: Int16
    let kind: UInt8

    static func < (left: Key, right: Key) -> Bool {
      (left.part, left.day, left.minute, left.kind)
        < (right.part, right.day, right.minute, right.kind)
    }
  }

  /// Found in the order in which they are told.
  private var items: [Key: [AgendaItem]] = [:]
  package private(set) var count = 0
  /// How many of them are overdue.
  package private(set) var overdueCount = 0

  init() {}

  mutating func add(_ item: AgendaItem) {
    let kind = AgendaItem.Kind.allCases.firstIndex(of: item.kind) ?? 0
    let key = Key(
      part: item.isOverdue ? 0 : 1, day: item.first.dayNumber,
      minute: item.begins.map { Int16($0) } ?? -1, kind: UInt8(kind))
    items[key, default: []].append(item)
    count += 1
    if item.isOverdue { overdueCount += 1 }
  }

  /// All items in order, in groups of one day and kind.
  package var groups: [[AgendaItem]] {
    items.keys.sorted().compactMap { items[$0] }
  }

  /// All items in order.
  package var all: [AgendaItem] { groups.flatMap(\.self) }
}
