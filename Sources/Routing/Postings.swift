/// For each word the entries that have it: one flat array and where each word's part begins, and
/// beside them what has come and gone since they were made.
///
/// Lists may be long, so a change costs nothing but itself; entries that came since stand behind.
struct Postings: Sendable {
  private struct Change {
    var gone: Set<UInt32> = []
    var come: [UInt32] = []
  }

  private let starts: [UInt32]
  private let entries: [UInt32]
  private var changes: [UInt32: Change] = [:]

  /// - Parameters:
  ///   - keys: number of the word of each entry.
  ///   - values: the entries; those of one word keep their order.
  ///   - count: how many words there are.
  init(keys: [UInt32], values: [UInt32], count: Int) {
    var starts = [UInt32](repeating: 0, count: count + 2)
    for key in keys { starts[Int(key) + 2] += 1 }
    for index in starts.indices.dropFirst() { starts[index] += starts[index - 1] }
    // `starts[key + 1]` is where the key's next entry goes, and ends up where its last one ends.
    var entries = [UInt32](repeating: 0, count: values.count)
    for (index, key) in keys.enumerated() {
      entries[Int(starts[Int(key) + 1])] = values[index]
      starts[Int(key) + 1] += 1
    }
    starts.removeLast()
    self.starts = starts
    self.entries = entries
  }

  /// The entries of a word; none for a word that is newer than the postings.
  subscript(key: UInt32) -> ArraySlice<UInt32> {
    let base = base(key)
    guard !changes.isEmpty, let change = changes[key] else { return base }
    if change.gone.isEmpty { return base + change.come }
    return base.filter { !change.gone.contains($0) } + change.come[...]
  }

  /// Whether a word has an entry.
  func hasEntries(_ key: UInt32) -> Bool {
    let base = base(key)
    guard let change = changes[key] else { return !base.isEmpty }
    // An entry may stand in a list twice, for a word that a record has twice.
    return !change.come.isEmpty || base.contains { !change.gone.contains($0) }
  }

  private func base(_ key: UInt32) -> ArraySlice<UInt32> {
    guard Int(key) + 1 < starts.count else { return [] }
    return entries[Int(starts[Int(key)])..<Int(starts[Int(key) + 1])]
  }

  // MARK: changes

  mutating func insert(_ entry: UInt32, _ key: UInt32) {
    if changes[key, default: Change()].gone.remove(entry) != nil { return }
    changes[key]?.come.append(entry)
  }

  mutating func erase(_ entry: UInt32, _ key: UInt32) {
    if let place = changes[key]?.come.firstIndex(of: entry) {
      changes[key]?.come.remove(at: place)
    } else {
      changes[key, default: Change()].gone.insert(entry)
    }
  }
}
