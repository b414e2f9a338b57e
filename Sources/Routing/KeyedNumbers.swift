/// Numbers by key: a multimap that is made once and then only read, as two flat arrays.
///
/// The keys are sorted, so a look-up is a binary search; numbers of one key keep their order.
struct KeyedNumbers: Sendable {
  struct Pair: BitwiseCopyable {
    let key: UInt64
    let number: UInt32
  }

  private let keys: [UInt64]
  private let starts: [UInt32]
  private let numbers: [UInt32]

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

  /// The numbers of a key in increasing order; empty if there are none.
  subscript(key: UInt64) -> ArraySlice<UInt32> {
    var low = 0
    var high = keys.count
    while low < high {
      let middle = (low + high) / 2
      if keys[middle] < key { low = middle + 1 } else { high = middle }
    }
    guard low < keys.count, keys[low] == key else { return [] }
    return numbers[Int(starts[low])..<Int(starts[low + 1])]
  }
}
