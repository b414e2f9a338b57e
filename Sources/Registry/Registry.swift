import Records

/// The registry as a value: all records, found by id, with their links in both directions.
///
/// Records are in order of kind and id. A number is a record's place in that order and holds for
/// this value only. What is here has been validated as a whole: every reference names a record.
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

  package let records: [Record]
  /// Names of the files that the records came from.
  package let files: [String]
  /// 1 for the first registry of a process, one more for each that replaced it.
  package let revision: Int
  private let ids: IdTable
  private let incoming: [[Incoming]]
  private let kindStarts: [Int]

  init(
    records: [Record], files: [String], revision: Int, ids: IdTable, incoming: [[Incoming]]
  ) {
    self.records = records
    self.files = files
    self.revision = revision
    self.ids = ids
    self.incoming = incoming
    var starts: [Int] = []
    var index = 0
    for kind in Schema.kinds.indices {
      while index < records.count, records[index].kind.rawValue < kind { index += 1 }
      starts.append(index)
    }
    kindStarts = starts + [records.count]
  }

  /// A registry without records.
  package static var empty: Registry {
    Registry(
      records: [], files: [], revision: 0, ids: IdTable(capacity: 0), incoming: [])
  }

  package subscript(_ number: Number) -> Record { records[Int(number.rawValue)] }

  /// The record with the id that stands at a range of some bytes.
  package func number(of bytes: Span<UInt8>, _ range: Range<Int>) -> Number? {
    ids.number(of: bytes, range).map { Number($0) }
  }

  /// The text of the record with the id that stands at a range of some bytes, ready to be sent.
  package func text(of bytes: Span<UInt8>, _ range: Range<Int>) -> [UInt8]? {
    ids.text(of: bytes, range)
  }

  package func number(of id: ArraySlice<UInt8>) -> Number? {
    number(of: id.span, 0..<id.count)
  }

  package func number(of id: String) -> Number? {
    number(of: Array(id.utf8)[...])
  }

  /// The numbers of a kind's records, in order of id.
  package func numbers(of kind: Kind) -> Range<Int> {
    kindStarts[Int(kind.rawValue)]..<kindStarts[Int(kind.rawValue) + 1]
  }

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
