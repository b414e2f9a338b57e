import Registry

/// Numbers by key: a multimap that is made once as two flat arrays, and beside them the lists that
/// have changed since.
///
/// The keys are sorted, so a look-up is a binary search. The numbers of one key are in order of id;
/// a list that changes is small, so it is kept anew as a whole.
struct KeyedNumbers: Sendable {
  struct Pair: BitwiseCopyable, Hashable {
    let key: UInt64
    let number: UInt32
  }

  private let keys: [UInt64]
  private let starts: [UInt32]
  private let numbers: [UInt32]
  /// Lists that stand in place of those in `numbers`.
  private var changed: [UInt64: [UInt32]] = [:]

  /// - Parameter pairs: in any order; the same pair twice is kept once.
  init(_ pairs: [Pair]) {
    let sorted = pairs.sorted { ($0.key, $0.number) < ($1.key, $1.number) }
    var keys: [UInt64] = []
    var starts: [UInt32] = []
    var numbers: [UInt32] = []
    numbers.reserveCapacity(sorted.count)
    for pair in sorted {
      if keys.last != pair.key {
        keys.append(pair.key)
        starts.append(UInt32(numbers.count))
      } else if numbers.last == pair.number {
        continue
      }
      numbers.append(pair.number)
    }
    starts.append(UInt32(numbers.count))
    self.keys = keys
    self.starts = starts
    self.numbers = numbers
  }

  /// The numbers of a key in order of id; empty if there are none.
  subscript(key: UInt64) -> ArraySlice<UInt32> {
    if !changed.isEmpty, let list = changed[key] { return list[...] }
    return base(key)
  }

  private func base(_ key: UInt64) -> ArraySlice<UInt32> {
    var low = 0
    var high = keys.count
    while low < high {
      let middle = (low + high) / 2
      if keys[middle] < key { low = middle + 1 } else { high = middle }
    }
    guard low < keys.count, keys[low] == key else { return [] }
    return numbers[Int(starts[low])..<Int(starts[low + 1])]
  }

  // MARK: changes

  mutating func erase(_ pairs: [Pair]) {
    for pair in pairs {
      prepare(pair.key)
      guard let place = changed[pair.key]?.firstIndex(of: pair.number) else { continue }
      changed[pair.key]?.remove(at: place)
    }
  }

  /// Puts numbers where their records' ids belong. Every number of the lists has a record.
  mutating func insert(_ pairs: [Pair], _ registry: Registry) {
    for pair in pairs {
      prepare(pair.key)
      let number = Registry.Number(pair.number)
      var low = 0
      var high = changed[pair.key]?.count ?? 0
      while low < high {
        let middle = (low + high) / 2
        let other = changed[pair.key]?[middle] ?? 0
        if registry.precedes(Registry.Number(other), number) {
          low = middle + 1
        } else {
          high = middle
        }
      }
      // A record may name the same thing twice.
      if low < changed[pair.key]?.count ?? 0, changed[pair.key]?[low] == pair.number { continue }
      changed[pair.key]?.insert(pair.number, at: low)
    }
  }

  private mutating func prepare(_ key: UInt64) {
    if changed[key] == nil { changed[key] = Array(base(key)) }
  }
}
