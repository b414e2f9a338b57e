/// Numbers in order of kind and id: those from when the registry was made, with what was added
/// since in between and what was removed left out.
package struct NumberList: Sequence, IteratorProtocol, Sendable {
  private let records: [Record]
  private var base: Range<Int>
  private var added: ArraySlice<UInt32>

  init(_ records: [Record], base: Range<Int>, added: ArraySlice<UInt32>) {
    self.records = records
    self.base = base
    self.added = added
  }

  package mutating func next() -> Registry.Number? {
    while let index = base.first, records[index].isRemoved { base = index + 1..<base.upperBound }
    guard let index = base.first else { return added.popFirst().map { Registry.Number($0) } }
    if let other = added.first, records[Int(other)].precedes(records[index]) {
      added.removeFirst()
      return Registry.Number(other)
    }
    base = index + 1..<base.upperBound
    return Registry.Number(index)
  }
}
