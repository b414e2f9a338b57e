/// Finds a verb's row by its name or alias: open addressing over a small power of two.
struct VerbIndex: Sendable {
  private let names: [[UInt8]]
  private let rows: [Int]
  /// A power of two, and at least twice the names.
  private static let slotCount = 256
  private var slots = [UInt8](repeating: 0, count: slotCount)

  init(_ table: [CommandSpec]) {
    var names: [[UInt8]] = []
    var rows: [Int] = []
    for (row, spec) in table.enumerated() {
      for name in [spec.verb, spec.alias].compactMap(\.self) {
        names.append(Array(name.utf8))
        rows.append(row)
      }
    }
    precondition(names.count < slots.count / 2, "the verb index is too small for its table")
    self.names = names
    self.rows = rows
    for (entry, name) in names.enumerated() {
      var slot = Self.hash(name.span, 0..<name.count)
      while slots[slot] != 0 { slot = (slot + 1) & (Self.slotCount - 1) }
      slots[slot] = UInt8(entry + 1)
    }
  }

  /// The row of the verb that stands at a range, or nil.
  func row(of line: Span<UInt8>, _ range: Range<Int>) -> Int? {
    guard range.count <= 32 else { return nil }
    var slot = Self.hash(line, range)
    while slots[slot] != 0 {
      let entry = Int(slots[slot]) - 1
      if isName(names[entry], line, range) { return rows[entry] }
      slot = (slot + 1) & (Self.slotCount - 1)
    }
    return nil
  }

  private func isName(_ name: [UInt8], _ line: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard name.count == range.count else { return false }
    for index in name.indices where name[index] != line[range.lowerBound + index] { return false }
    return true
  }

  private static func hash(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    var hash: UInt32 = 0x811c_9dc5
    for index in range { hash = (hash ^ UInt32(bytes[index])) &* 0x0100_0193 }
    return Int(hash ^ (hash >> 16)) & (Self.slotCount - 1)
  }
}
