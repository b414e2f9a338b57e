/// Finds a record's number by its id: open addressing over a power of two, linear probing.
///
/// The table holds hashes and numbers only; ids stay in the records' texts. At most half full, so
/// that a probe nearly always ends at its first slot.
struct IdTable: Sendable {
  private struct Slot: BitwiseCopyable {
    var hash: UInt32
    /// Number plus one; 0 is an empty slot.
    var entry: UInt32
  }

  private var slots: [Slot]
  private(set) var count = 0

  init(capacity: Int) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: Slot(hash: 0, entry: 0), count: size)
  }

  /// FNV-1a with a final mix, over part of a text.
  static func hash(_ bytes: Span<UInt8>, _ range: Range<Int>) -> UInt32 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for index in range { hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01b3 }
    return UInt32(truncatingIfNeeded: hash ^ (hash >> 32))
  }

  /// - Parameter range: where the id stands in `bytes`.
  func number(of bytes: Span<UInt8>, _ range: Range<Int>, in records: [Record]) -> UInt32? {
    let hash = Self.hash(bytes, range)
    let table = slots.span
    let mask = table.count - 1
    var index = Int(hash) & mask
    while table[index].entry != 0 {
      if table[index].hash == hash {
        let number = table[index].entry - 1
        if Self.matches(records[Int(number)], bytes, range) { return number }
      }
      index = (index + 1) & mask
    }
    return nil
  }

  /// Adds a number, unless a record of the same id is there already.
  ///
  /// - Returns: the number that stands in the table for that id.
  mutating func insert(_ number: UInt32, in records: [Record]) -> UInt32 {
    let record = records[Int(number)]
    let hash = Self.hash(record.text.span, record.idRange)
    let mask = slots.count - 1
    var index = Int(hash) & mask
    while slots[index].entry != 0 {
      let other = slots[index].entry - 1
      if slots[index].hash == hash,
        Self.matches(records[Int(other)], record.text.span, record.idRange)
      {
        return other
      }
      index = (index + 1) & mask
    }
    slots[index] = Slot(hash: hash, entry: number + 1)
    count += 1
    return number
  }

  private static func matches(
    _ record: Record, _ bytes: Span<UInt8>, _ range: Range<Int>
  ) -> Bool {
    let text = record.text.span
    guard Int(record.idEnd) - 4 == range.count else { return false }
    let shift = 4 - range.lowerBound
    for index in range where text[index + shift] != bytes[index] { return false }
    return true
  }
}
