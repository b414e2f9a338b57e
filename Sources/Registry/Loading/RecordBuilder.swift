import Records

/// Checks one record's fields against its kind and writes its text in the schema's order.
struct RecordBuilder {
  let file: String
  private(set) var problems: [LoadProblem] = []
  /// Line of each field in the order of the written text.
  private(set) var lines: [UInt32] = []

  init(file: String) { self.file = file }

  /// The record's kind, by its id.
  ///
  /// - Returns: nil, and a problem, if there is no id or none that can be read.
  mutating func kind(of reader: RecordReader, described: Kind?) -> Kind? {
    let line = Int(reader.fields[0].line)
    guard
      let field = reader.fields.first(where: { reader.name(of: $0).elementsEqual("Id".utf8) })
    else {
      note(line, "Id", "missing; every record needs one, like service/kotka-neuvola")
      return nil
    }
    let id = reader.value(of: field)[...]
    if let problem = Identifier.problem(with: id) {
      note(Int(field.line), "Id", problem)
      return nil
    }
    let kind = Kind(named: id.prefix { $0 != UInt8(ascii: "/") })
    if let kind, let described, kind != described {
      note(
        Int(field.line), "Id",
        "kind \(kind.spec.name) stands under \"%rec: \(described.spec.name)\"")
    }
    return kind
  }

  /// Checks every field and writes the record.
  mutating func text(of reader: RecordReader, kind: Kind) -> [UInt8] {
    let spec = kind.spec
    var counts = InlineArray<64, UInt16>(repeating: 0)
    var placed: [(position: Int, field: RecordField)] = []
    placed.reserveCapacity(reader.fields.count)
    var guess = 0
    for field in reader.fields where !field.isComment(in: reader.bytes) {
      if isOrigin(reader.name(of: field)) { continue }
      guard let position = position(of: field, reader, in: spec, guess: guess) else { continue }
      guess = position + 1
      counts[position] += 1
      if counts[position] == 2, !spec.fields[position].repeats {
        note(Int(field.line), spec.fields[position].name, "stands twice; only one is allowed")
      }
      placed.append((position, field))
    }
    for (position, field) in spec.fields.enumerated()
    where Int(counts[position]) < field.countMin {
      if let message = field.problem(withCount: Int(counts[position]), of: spec) {
        note(Int(reader.fields[0].line), field.name, message)
      }
    }
    if !zip(placed, placed.dropFirst()).allSatisfy({ $0.position <= $1.position }) {
      placed = placed.enumerated().sorted {
        ($0.element.position, $0.offset) < ($1.element.position, $1.offset)
      }.map(\.element)
    }
    return write(placed, reader, spec)
  }

  private mutating func write(
    _ placed: [(position: Int, field: RecordField)], _ reader: RecordReader, _ spec: KindSpec
  ) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(placed.reduce(0) { $0 + $1.field.value.count + 16 })
    var validFrom: CivilDate?
    for (position, field) in placed {
      let row = spec.fields[position]
      let value = field.isFolded ? reader.value(of: field)[...] : reader.bytes[field.value]
      check(value, row, field)
      if field.isFolded, value.contains(0x0A) {
        RecordWriter.appendField(row.name.utf8, value, to: &text)
      } else {
        text.append(contentsOf: row.prefix)
        text.append(contentsOf: value)
        text.append(0x0A)
      }
      if row.name == "Valid_from" { validFrom = CivilDate(parsing: value) }
      if row.name == "Valid_to", let from = validFrom, let to = CivilDate(parsing: value),
        to < from
      {
        note(Int(field.line), row.name, "lies before Valid_from")
      }
      lines.append(UInt32(field.line))
    }
    return text
  }

  private mutating func check(_ value: ArraySlice<UInt8>, _ row: FieldSpec, _ field: RecordField) {
    if let problem = Self.problem(with: value, row) {
      note(Int(field.line), row.name, problem)
    }
  }

  /// What is wrong with one value by itself; nil if nothing.
  static func problem(with value: ArraySlice<UInt8>, _ row: FieldSpec) -> String? {
    if value.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0A }) {
      return "empty; leave the field out"
    }
    return row.type.problem(with: value)
  }

  /// Whether a field only says where a record was from when it was shown.
  private func isOrigin(_ name: ArraySlice<UInt8>) -> Bool {
    Record.originFields.contains { name.elementsEqual($0.utf8) }
  }

  /// Finds the field's row, trying the one behind the last first.
  private mutating func position(
    of field: RecordField, _ reader: RecordReader, in spec: KindSpec, guess: Int
  ) -> Int? {
    let name = reader.name(of: field)
    for candidate in [guess, guess - 1] where spec.fields.indices.contains(candidate) {
      let prefix = spec.fields[candidate].prefix
      if prefix.count == name.count + 2, prefix.starts(with: name) { return candidate }
    }
    if let position = spec.position(ofField: name) { return position }
    let text = String(decoding: name, as: UTF8.self)
    if text == "Withheld" {
      note(
        Int(field.line), text,
        "this copy leaves out what you may not see; to put it back would lose that")
      return nil
    }
    let near = spec.fields.first { $0.name.lowercased() == text.lowercased() }
    note(
      Int(field.line), text,
      "no field of kind \(spec.name)"
        + (near.map { "; did you mean \($0.name)?" } ?? "; \"kinds \(spec.name)\" lists them"))
    return nil
  }

  private mutating func note(_ line: Int, _ field: String?, _ message: String) {
    problems.append(LoadProblem(file: file, line: line, field: field, message: message))
  }
}
