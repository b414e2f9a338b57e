/// One row for each record of a kind: those from when the router was made by their place, those of
/// records added since by number.
struct Rows<Row: Sendable>: Sendable {
  private let first: Int
  private(set) var base: [Row]
  private var added: [UInt32: Row] = [:]

  /// - Parameters:
  ///   - base: the rows of consecutive numbers.
  ///   - first: number of the first.
  init(_ base: [Row], first: Int) {
    self.base = base
    self.first = first
  }

  subscript(number: UInt32) -> Row {
    let index = Int(number) - first
    if base.indices.contains(index) { return base[index] }
    guard let row = added[number] else { preconditionFailure("no record of this kind") }
    return row
  }

  /// The row of a record that may be new; nil if it has none yet.
  func row(of number: UInt32) -> Row? {
    let index = Int(number) - first
    return base.indices.contains(index) ? base[index] : added[number]
  }

  mutating func set(_ row: Row, of number: UInt32) {
    let index = Int(number) - first
    if base.indices.contains(index) { base[index] = row } else { added[number] = row }
  }

  /// Forgets a removed record's row. One from the base stays and is never asked for again.
  mutating func remove(_ number: UInt32) { added[number] = nil }
}
