import Records

/// Finds a record's number by its id: open addressing over a power of two, linear probing.
///
/// A slot holds the record's text beside its number, so that answering with a record among
/// 100,000 touches two places in memory, the slot and the text, and not a third between them. At
/// most half full, so that a probe nearly always ends at its first slot.
struct IdTable: Sendable {
  private struct Slot {
    var hash: UInt32
    /// Number plus one, and the layer as the highest bit; 0 is an empty slot.
    var entry: UInt32
    /// The record as `show` answers it: of the base its text, of the edits that and where it is
    /// from. Its id begins behind `Id: ` and ends at the first line feed.
    var text: [UInt8]

    static let empty = Slot(hash: 0, entry: 0, text: [])
    static let layerBit: UInt32 = 1 << 31

    var number: UInt32 { (entry & ~Self.layerBit) - 1 }
  }

  private var slots: [Slot]
  private(set) var count = 0

  init(capacity: Int) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: .empty, count: size)
  }

  /// Over part of a text.
  static func hash(_ bytes: Span<UInt8>, _ range: Range<Int>) -> UInt32 {
    FNV1a(bytes.extracting(range)).folded
  }

  /// The number of the record with the id that stands at a range of some bytes.
  func number(of bytes: Span<UInt8>, _ range: Range<Int>) -> UInt32? {
    slot(of: bytes, range).map { slots[$0].number }
  }

  /// The record with an id as `show` answers it, without the lines that all of the base have in
  /// common, and its layer.
  func text(of bytes: Span<UInt8>, _ range: Range<Int>) -> (text: [UInt8], layer: Record.Layer)? {
    guard let slot = slot(of: bytes, range) else { return nil }
    return (slots[slot].text, slots[slot].entry & Slot.layerBit == 0 ? .base : .edit)
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

  // MARK: changes

  /// Adds a record, unless one of the same id is there already.
  ///
  /// - Returns: the number that stands in the table for that id.
  mutating func insert(_ number: UInt32, _ record: Record) -> UInt32 {
    if let slot = slot(of: record.text.span, record.idRange) { return slots[slot].number }
    if (count + 1) * 2 > slots.count { grow() }
    let hash = Self.hash(record.text.span, record.idRange)
    place(
      Slot(hash: hash, entry: Self.entry(number, record.layer), text: Self.shown(record)))
    count += 1
    return number
  }

  /// Puts another version of a record in place of the one that is there.
  mutating func replace(_ number: UInt32, _ record: Record) {
    guard let slot = slot(of: record.text.span, record.idRange) else { return }
    slots[slot].entry = Self.entry(number, record.layer)
    slots[slot].text = Self.shown(record)
  }

  private static func shown(_ record: Record) -> [UInt8] {
    record.layer == .base ? record.text : record.text + record.origin
  }

  /// Takes a record out, and moves those that were probed past it back.
  mutating func remove(_ record: Record) {
    guard var hole = slot(of: record.text.span, record.idRange) else { return }
    let mask = slots.count - 1
    var index = (hole + 1) & mask
    while slots[index].entry != 0 {
      let home = Int(slots[index].hash) & mask
      // It may move back to the hole unless its home lies behind the hole.
      if (index - home) & mask >= (index - hole) & mask {
        slots[hole] = slots[index]
        hole = index
      }
      index = (index + 1) & mask
    }
    slots[hole] = .empty
    count -= 1
  }

  private static func entry(_ number: UInt32, _ layer: Record.Layer) -> UInt32 {
    (number + 1) | (layer == .edit ? Slot.layerBit : 0)
  }

  private mutating func place(_ slot: Slot) {
    let mask = slots.count - 1
    var index = Int(slot.hash) & mask
    while slots[index].entry != 0 { index = (index + 1) & mask }
    slots[index] = slot
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: .empty, count: old.count * 2)
    for slot in old where slot.entry != 0 { place(slot) }
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
