import Registry

/// Gaps that come out in order: the more residents, then municipalities, the earlier; then by kind,
/// then by id, then as they were put in.
struct GapHeap: Sendable {
  private struct Entry: Sendable {
    /// The smaller the earlier.
    let key: UInt64
    let number: Registry.Number
    let isClosed: Bool
    let position: Int
  }

  private let present: Registry
  /// What the numbers of closed gaps are of.
  private let past: Registry
  /// Each before the two at twice its place and one more.
  private var entries: [Entry] = []

  init(_ present: Registry, past: Registry?) {
    self.present = present
    self.past = past ?? present
  }

  /// Puts a gap in by its position, which is behind all others.
  mutating func put(_ gap: Gap, at position: Int) {
    let residents = UInt64(clamping: gap.residents ?? 0)
    let municipalities = UInt64(clamping: gap.municipalities)
    let key =
      (0xFFFF_FFFF - min(residents, 0xFFFF_FFFF)) << 32
      | (0xFFFF - min(municipalities, 0xFFFF)) << 16 | UInt64(clamping: gap.weight)
    var place = entries.count
    entries.append(
      Entry(key: key, number: gap.number, isClosed: gap.change == .closed, position: position))
    while place > 0, precedes(place, (place - 1) / 2) {
      entries.swapAt(place, (place - 1) / 2)
      place = (place - 1) / 2
    }
  }

  /// Takes the first one out; nil if there is none.
  mutating func popFirst() -> Int? {
    guard let last = entries.popLast() else { return nil }
    guard let first = entries.first else { return last.position }
    entries[0] = last
    var place = 0
    while true {
      var least = place
      if 2 * place + 1 < entries.count, precedes(2 * place + 1, least) { least = 2 * place + 1 }
      if 2 * place + 2 < entries.count, precedes(2 * place + 2, least) { least = 2 * place + 2 }
      if least == place { return first.position }
      entries.swapAt(place, least)
      place = least
    }
  }

  private func precedes(_ left: Int, _ right: Int) -> Bool {
    let (one, other) = (entries[left], entries[right])
    if one.key != other.key { return one.key < other.key }
    if !one.isClosed, !other.isClosed {
      if one.number == other.number { return one.position < other.position }
      return present.precedes(one.number, other.number)
    }
    let records = (
      (one.isClosed ? past : present)[one.number], (other.isClosed ? past : present)[other.number]
    )
    let kinds = (records.0.kind.rawValue, records.1.kind.rawValue)
    if kinds.0 != kinds.1 { return kinds.0 < kinds.1 }
    if !records.0.id.elementsEqual(records.1.id) {
      return records.0.id.lexicographicallyPrecedes(records.1.id)
    }
    return one.position < other.position
  }
}
