import Records

/// The registry as a value: all records, found by id, with their links in both directions.
///
/// A number is a record's place in `records` and holds for this value and those made of it by
/// changes. A registry that was just made is in order of kind and id. Records added since stand
/// behind the others, so that no number moves; `numbers(of:)` gives the order of ids all the same.
/// What is here has been validated as a whole: every reference names a record.
package struct Registry: Sendable {
  /// A record's place in `records`.
  package struct Number: Hashable, Sendable, BitwiseCopyable {
    package let rawValue: UInt32

    package init(_ rawValue: UInt32) { self.rawValue = rawValue }
  }

  /// A link as its target sees it.
  package struct Incoming: Sendable, BitwiseCopyable {
    package let from: Number
    /// Position of the field among those of the linking record's kind.
    package let field: UInt8
  }

  /// Lines that say where all records of the base are from.
  package private(set) var baseOrigin: [UInt8] = []
  /// By number; where one was removed stands a record without text.
  package internal(set) var records: [Record]
  /// Names of the files that the records of the base came from.
  package let files: [String]
  /// Counted up by one with each change.
  package internal(set) var revision: Int
  var ids: IdTable
  var incoming: [[Incoming]]
  /// Numbers of the records added since the registry was made, in order of kind and id.
  var added: [UInt32] = []
  /// Records of each kind.
  private(set) var counts: [Int] = []
  /// How many records there were when it was made.
  let baseCount: Int
  private let kindStarts: [Int]

  init(
    records: [Record], files: [String], revision: Int, ids: IdTable, incoming: [[Incoming]]
  ) {
    self.records = records
    self.files = files
    self.revision = revision
    self.ids = ids
    self.incoming = incoming
    baseCount = records.count
    let base = records.first { $0.layer == .base }
    baseOrigin = Record.origin(.base, revision: base.map { Int($0.revision) } ?? revision)
    var starts: [Int] = []
    var index = 0
    for kind in Schema.kinds.indices {
      while index < records.count, records[index].kind.rawValue < kind { index += 1 }
      starts.append(index)
    }
    kindStarts = starts + [records.count]
    counts = zip(kindStarts, kindStarts.dropFirst()).map { $1 - $0 }
  }

  /// A registry without records.
  package static var empty: Registry {
    Registry(
      records: [], files: [], revision: 0, ids: IdTable(capacity: 0), incoming: [])
  }

  package subscript(_ number: Number) -> Record { records[Int(number.rawValue)] }

  /// The same records under other revisions: that of the whole, and the one that brought the files'.
  package func with(revision: Int, baseRevision: Int) -> Registry {
    var registry = self
    registry.revision = revision
    registry.baseOrigin = Record.origin(.base, revision: baseRevision)
    for index in records.indices where records[index].layer == .base {
      registry.records[index] = records[index].with(layer: .base, revision: baseRevision)
    }
    return registry
  }

  /// How many records there are.
  package var count: Int { ids.count }

  /// How many records of a kind there are.
  package func count(of kind: Kind) -> Int { counts[Int(kind.rawValue)] }

  mutating func count(_ kind: Kind, by change: Int) { counts[Int(kind.rawValue)] += change }

  /// Whether no record was added or removed since it was made, so that numbers are in order of kind
  /// and id without a gap.
  package var isCompact: Bool { count == baseCount && records.count == baseCount }

  // MARK: finding

  /// The record with the id that stands at a range of some bytes.
  package func number(of bytes: Span<UInt8>, _ range: Range<Int>) -> Number? {
    ids.number(of: bytes, range).map { Number($0) }
  }

  /// The record with the id that stands at a range of some bytes, ready to be sent; behind one of
  /// the base `baseOrigin` is to follow.
  package func text(
    of bytes: Span<UInt8>, _ range: Range<Int>
  ) -> (text: [UInt8], layer: Record.Layer)? {
    ids.text(of: bytes, range)
  }

  package func number(of id: ArraySlice<UInt8>) -> Number? {
    number(of: id.span, 0..<id.count)
  }

  package func number(of id: String) -> Number? {
    number(of: Array(id.utf8)[...])
  }

  // MARK: order

  /// Numbers of a kind's records in a registry that is compact, for tables beside it.
  package func range(of kind: Kind) -> Range<Int> {
    precondition(isCompact, "tables are made beside a registry in order")
    return baseRange(of: kind)
  }

  private func baseRange(of kind: Kind) -> Range<Int> {
    kindStarts[Int(kind.rawValue)]..<kindStarts[Int(kind.rawValue) + 1]
  }

  /// The numbers of a kind's records, or of all, in order of kind and id.
  package func numbers(of kind: Kind? = nil) -> NumberList {
    guard let kind else {
      return NumberList(records, base: 0..<baseCount, added: added[...])
    }
    let start = added.partition { records[Int($0)].kind.rawValue >= kind.rawValue }
    let end = added.partition { records[Int($0)].kind.rawValue > kind.rawValue }
    return NumberList(records, base: baseRange(of: kind), added: added[start..<end])
  }

  /// Whether a record stands before another in order of kind and id.
  package func precedes(_ left: Number, _ right: Number) -> Bool {
    if left.rawValue < baseCount, right.rawValue < baseCount {
      return left.rawValue < right.rawValue
    }
    return self[left].precedes(self[right])
  }

  // MARK: links

  /// Links that name a record, in order of the linking record.
  package func incoming(to number: Number) -> [Incoming] { incoming[Int(number.rawValue)] }

  /// Records that name a record in a given field.
  package func sources(of number: Number, field: FieldName) -> [Number] {
    incoming(to: number).compactMap { link in
      self[link.from].kind.spec.fields[Int(link.field)].prefix == field.prefix ? link.from : nil
    }
  }

  /// The record that a field's first value names.
  package func target(_ field: FieldName, of number: Number) -> Number? {
    self[number].first(field).flatMap { self.number(of: $0) }
  }

  /// The records that a field's values name, in the order of the values.
  package func targets(_ field: FieldName, of number: Number) -> [Number] {
    self[number].all(field).compactMap { self.number(of: $0) }
  }
}

extension Registry.Number {
  package init(_ index: Int) { self.init(UInt32(truncatingIfNeeded: index)) }
}

extension Record {
  /// Whether it stands before another in order of kind and id.
  func precedes(_ other: Record) -> Bool {
    kind != other.kind
      ? kind.rawValue < other.kind.rawValue : id.lexicographicallyPrecedes(other.id)
  }
}

extension RandomAccessCollection {
  /// Where the elements begin that a condition holds of; it holds of none before and all behind.
  func partition(_ condition: (Element) -> Bool) -> Index {
    var low = startIndex
    var count = self.count
    while count > 0 {
      let half = count / 2
      let middle = index(low, offsetBy: half)
      if condition(self[middle]) {
        count = half
      } else {
        low = index(after: middle)
        count -= half + 1
      }
    }
    return low
  }
}
