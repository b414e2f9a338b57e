import Records

/// A record of the registry, ready to be sent.
///
/// Its text is what `show` answers: `Id: …` first, then the fields in the schema's order, each line
/// ended by LF. The text is the record; fields are found in it when somebody asks, which takes less
/// time than keeping them apart would take memory. Whoever makes a `Record` has checked it.
package struct Record: Sendable {
  /// Where what holds of a record comes from. Edits win over the base, record by record.
  package enum Layer: UInt8, Sendable, CaseIterable {
    /// The files of the package and the administrator.
    case base
    /// Changes made over the socket, kept in the store.
    case edit

    /// As replies and messages say it.
    package var name: String { self == .base ? "base" : "edit" }
  }

  package let kind: Kind
  package let layer: Layer
  /// The record as rec text.
  package let text: [UInt8]
  /// Offset behind the last byte of the id; the id begins behind `Id: `.
  let idEnd: UInt32
  /// Revision of the registry that brought this version.
  package let revision: UInt32
  /// Where it was read.
  package let place: Place

  /// A place in the files that a registry was loaded from.
  package struct Place: Sendable, BitwiseCopyable {
    /// Position in `Registry.files`.
    package let file: UInt32
    /// Line of the record's first field, counted from 1.
    package let line: UInt32

    /// Of a record that no file has.
    static let none = Place(file: .max, line: 0)
  }

  init(
    kind: Kind, text: [UInt8], place: Place = .none, layer: Layer = .base, revision: Int = 0
  ) {
    self.kind = kind
    self.text = text
    self.place = place
    self.layer = layer
    self.revision = UInt32(truncatingIfNeeded: revision)
    idEnd = UInt32(text.firstIndex(of: 0x0A) ?? text.count)
  }

  /// A record as the store has it, which was checked when it was put.
  package init(storedText text: [UInt8], kind: Kind, layer: Layer = .edit, revision: Int = 0) {
    self.init(kind: kind, text: text, layer: layer, revision: revision)
  }

  /// The same record as another revision brought it.
  package func with(layer: Layer, revision: Int) -> Record {
    Record(kind: kind, text: text, place: place, layer: layer, revision: revision)
  }

  /// Lines that say where it is from, behind its own when it is shown. They are not part of it, and
  /// are passed over when it is put back.
  package var origin: [UInt8] { Self.origin(layer, revision: Int(revision)) }

  package static func origin(_ layer: Layer, revision: Int) -> [UInt8] {
    Array("Layer: \(layer.name)\nRevision: \(revision)\n".utf8)
  }

  /// Names of the fields that `origin` has.
  static let originFields = ["Layer", "Revision"]

  /// Whether this is what is left where a record was removed.
  package var isRemoved: Bool { text.isEmpty }

  /// Where the id stands in `text`.
  package var idRange: Range<Int> { min(4, Int(idEnd))..<Int(idEnd) }
  package var id: ArraySlice<UInt8> { text[idRange] }
  /// The id for messages.
  package var idText: String { String(decoding: id, as: UTF8.self) }
  /// The id behind `kind/`.
  package var slug: ArraySlice<UInt8> { id.dropFirst(kind.spec.name.utf8.count + 1) }

  /// The first value of a field, continuation marks included, or nil if the record has none.
  package func first(_ field: FieldName) -> ArraySlice<UInt8>? {
    range(of: field, from: 0).map { text[$0] }
  }

  /// All values of a field.
  package func all(_ field: FieldName) -> [ArraySlice<UInt8>] {
    var values: [ArraySlice<UInt8>] = []
    var from = 0
    while let range = range(of: field, from: from) {
      values.append(text[range])
      from = range.upperBound + 1
    }
    return values
  }

  package func string(_ field: FieldName) -> String? {
    first(field).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Whether it holds on a day: from `Valid_from` to `Valid_to`, both days included.
  package func isValid(on date: CivilDate) -> Bool {
    if let from = first(.validFrom).flatMap({ CivilDate(parsing: $0) }), date < from {
      return false
    }
    if let to = first(.validTo).flatMap({ CivilDate(parsing: $0) }), to < date { return false }
    return true
  }

  /// Whether a single field has this value.
  package func has(_ field: FieldName, _ value: some Sequence<UInt8>) -> Bool {
    first(field)?.elementsEqual(value) ?? false
  }

  /// Finds the value of the next line that begins with a field's name.
  ///
  /// - Parameters:
  ///   - field: the name.
  ///   - from: offset of the beginning of a line.
  /// - Returns: the value's range without its last line feed.
  package func range(of field: FieldName, from: Int) -> Range<Int>? {
    range(ofLineBeginning: field.prefix.span, from: from)
  }

  private func range(ofLineBeginning prefix: Span<UInt8>, from: Int) -> Range<Int>? {
    let bytes = text.span
    var start = from
    while start < bytes.count {
      let isIt = begins(bytes, at: start, with: prefix)
      var end = start
      while end < bytes.count, bytes[end] != 0x0A { end += 1 }
      if isIt {
        while end + 1 < bytes.count, bytes[end + 1] == UInt8(ascii: "+") {
          end += 1
          while end < bytes.count, bytes[end] != 0x0A { end += 1 }
        }
        return start + prefix.count..<end
      }
      start = end + 1
    }
    return nil
  }

  private func begins(_ bytes: Span<UInt8>, at start: Int, with prefix: Span<UInt8>) -> Bool {
    guard bytes.count - start >= prefix.count else { return false }
    for index in prefix.indices where bytes[start + index] != prefix[index] { return false }
    return true
  }

  /// Calls `body` for each field with its row of the schema and its value's range in `text`.
  package func forEachField(_ body: (FieldSpec, Range<Int>) -> Void) {
    let fields = kind.spec.fields
    var position = 0
    var start = 0
    while start < text.count, position < fields.count {
      let prefix = fields[position].prefix
      if begins(text.span, at: start, with: prefix.span),
        let range = range(ofLineBeginning: prefix.span, from: start)
      {
        body(fields[position], range)
        start = range.upperBound + 1
      } else {
        position += 1
      }
    }
  }
}
