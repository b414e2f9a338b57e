/// Finds a record's number by its id: open addressing over a power of two, linear probing.
///
/// A slot holds the record's text beside its number, so that answering with a record among
/// 100,000 touches two places in memory, the slot and the text, and not a third between them. At
/// most half full, so that a probe nearly always ends at its first slot.
struct IdTable: Sendable {
  private struct Slot {
    var hash: UInt32
    /// Number plus one; 0 is an empty slot.
    var entry: UInt32
    /// The record's text; its id begins behind `Id: ` and ends at the first line feed.
    var text: [UInt8]
  }

  private var slots: [Slot]
  private(set) var count = 0

  init(capacity: Int) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: Slot(hash: 0, entry: 0, text: []), count: size)
  }

  /// FNV-1a with a final mix, over part of a text.
  static func hash(_ bytes: Span<UInt8>, _ range: Range<Int>) -> UInt32 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    let bytes = bytes.extracting(range)
    for index in bytes.indices { hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01b3 }
    return UInt32(truncatingIfNeeded: hash ^ (hash >> 32))
  }

  /// The number of the record with the id that stands at a range of some bytes.
  func number(of bytes: Span<UInt8>, _ range: Range<Int>) -> UInt32? {
    slot(of: bytes, range).map { slots[$0].entry - 1 }
  }

  /// The text of the record with an id.
  func text(of bytes: Span<UInt8>, _ range: Range<Int>) -> [UInt8]? {
    slot(of: bytes, range).map { slots[$0].text }
  }

  private func slot(of bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
    let hash = Self.hash(bytes, range)
    let table = slots.span
    let mask = table.count - 1
    var index = Int(hash) & mask
    while table[index].entry != 0 {
      if table[index].hash == hash, Self.matches(table[index].text, bytes, range) {
        return index
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
        Self.matches(slots[index].text, record.text.span, record.idRange)
      {
        return other
      }
      index = (index + 1) & mask
    }
    slots[index] = Slot(hash: hash, entry: number + 1, text: record.text)
    count += 1
    return number
  }

  private static func matches(
    _ text: borrowing [UInt8], _ bytes: Span<UInt8>, _ range: Range<Int>
  ) -> Bool {
    let text = text.span
    let end = 4 + range.count
    guard end < text.count, text[end] == 0x0A else { return false }
    let id = text.extracting(4..<end)
    let other = bytes.extracting(range)
    var difference: UInt8 = 0
    for index in id.indices { difference |= id[index] ^ other[index] }
    return difference == 0
  }
}
