import Records

/// Words by number: each distinct word once, in one arena, found by open addressing.
///
/// Used for forms as written, for stems and for the words that `find` searches. Numbers count from
/// 0 in the order in which words came.
struct WordTable: Sendable {
  private struct Slot: BitwiseCopyable {
    var hash: UInt32
    /// Number plus one; 0 is an empty slot.
    var entry: UInt32
  }

  private var arena: [UInt8] = []
  private var starts: [UInt32] = [0]
  private var slots: [Slot]

  /// - Parameter capacity: words expected; the table grows when there are more.
  init(capacity: Int = 1024) {
    var size = 64
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: Slot(hash: 0, entry: 0), count: size)
    arena.reserveCapacity(capacity * 8)
    starts.reserveCapacity(capacity + 1)
  }

  var count: Int { starts.count - 1 }

  /// Where a word's bytes stand in the arena.
  func range(of word: UInt32) -> Range<Int> {
    Int(starts[Int(word)])..<Int(starts[Int(word) + 1])
  }

  /// A word's bytes.
  subscript(word: UInt32) -> ArraySlice<UInt8> { arena[range(of: word)] }

  /// The number of a word, or nil if it is not here.
  func number(of bytes: Span<UInt8>) -> UInt32? {
    let entry = slots[slot(of: bytes, hash: Self.hash(bytes))].entry
    return entry == 0 ? nil : entry - 1
  }

  /// The number of a word, which is added if it is new.
  mutating func insert(_ bytes: Span<UInt8>) -> UInt32 {
    let hash = Self.hash(bytes)
    let index = slot(of: bytes, hash: hash)
    if slots[index].entry != 0 { return slots[index].entry - 1 }
    let number = UInt32(count)
    for position in bytes.indices { arena.append(bytes[position]) }
    starts.append(UInt32(arena.count))
    slots[index] = Slot(hash: hash, entry: number + 1)
    if count * 2 > slots.count { grow() }
    return number
  }

  /// The slot that holds the word, or the empty one where it belongs.
  private func slot(of bytes: Span<UInt8>, hash: UInt32) -> Int {
    let table = slots.span
    let mask = table.count - 1
    var index = Int(hash) & mask
    while table[index].entry != 0 {
      if table[index].hash == hash, matches(table[index].entry - 1, bytes) { return index }
      index = (index + 1) & mask
    }
    return index
  }

  private func matches(_ word: UInt32, _ bytes: Span<UInt8>) -> Bool {
    let range = range(of: word)
    guard range.count == bytes.count else { return false }
    let own = arena.span
    for index in bytes.indices where own[range.lowerBound + index] != bytes[index] { return false }
    return true
  }

  private mutating func grow() {
    var larger = Array(repeating: Slot(hash: 0, entry: 0), count: slots.count * 2)
    let mask = larger.count - 1
    for slot in slots where slot.entry != 0 {
      var index = Int(slot.hash) & mask
      while larger[index].entry != 0 { index = (index + 1) & mask }
      larger[index] = slot
    }
    slots = larger
  }

  private static func hash(_ bytes: Span<UInt8>) -> UInt32 { FNV1a(bytes).folded }
}
