/// For each word the entries that have it: one flat array and where each word's part begins.
struct Postings: Sendable {
  private let starts: [UInt32]
  private let entries: [UInt32]

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

  /// How many words there are.
  var count: Int { starts.count - 1 }

  /// The entries of a word.
  subscript(key: UInt32) -> ArraySlice<UInt32> {
    entries[Int(starts[Int(key)])..<Int(starts[Int(key) + 1])]
  }
}
