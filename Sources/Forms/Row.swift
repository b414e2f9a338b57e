import Records
package import Registry

/// One record of an answer that is not a record of the registry: a candidate, a link, a count.
package struct Row: Sendable {
  package enum Value: Sendable {
    case text([UInt8])
    case number(Int)
    /// Thousandths, so that 0.873 is 873.
    case thousandths(Int)
    /// As it is written, without zeros at its end.
    case decimal(Decimal)
    /// Several values of one field; an array in JSON even if there is one.
    case list([[UInt8]])
    /// The same, written already: lines of a record, or strings of JSON with commas between.
    case written([UInt8])
  }

  private var fields: [(name: String, value: Value)] = []

  package init() {}

  package mutating func add(_ name: String, _ value: Value) { fields.append((name, value)) }

  /// Adds a text field, unless there is no text.
  package mutating func add(_ name: String, _ text: String?) {
    if let text { fields.append((name, .text(Array(text.utf8)))) }
  }

  package mutating func add(_ name: String, _ bytes: ArraySlice<UInt8>?) {
    if let bytes { fields.append((name, .text(Array(bytes)))) }
  }

  package mutating func add(_ name: String, _ number: Int) {
    fields.append((name, .number(number)))
  }

  /// Adds a number of the server's own, unless there is none.
  package mutating func add(_ name: String, _ number: Decimal?) {
    if let number { fields.append((name, .decimal(number))) }
  }

  /// Adds a field that may repeat, unless there are no values.
  package mutating func add(_ name: String, _ values: [String]) {
    if !values.isEmpty { fields.append((name, .list(values.map { Array($0.utf8) }))) }
  }

  /// Appends the row as rec lines.
  package func writeRec(to bytes: inout [UInt8]) {
    for field in fields {
      switch field.value {
      case .text(let text):
        RecordWriter.appendField(field.name.utf8, text[...], to: &bytes)
      case .number(let number):
        RecordWriter.appendField(field.name.utf8, Array(String(number).utf8)[...], to: &bytes)
      case .thousandths(let value):
        RecordWriter.appendField(field.name.utf8, Self.decimal(value)[...], to: &bytes)
      case .decimal(let value):
        RecordWriter.appendField(field.name.utf8, Array(value.description.utf8)[...], to: &bytes)
      case .list(let values):
        for value in values { RecordWriter.appendField(field.name.utf8, value[...], to: &bytes) }
      case .written(let lines): bytes += lines
      }
    }
  }

  /// The names of its fields, in order.
  package var names: [String] { fields.map(\.name) }

  /// What it has in a field, as text; several values in one cell.
  package func cell(_ name: String) -> [UInt8] {
    guard let field = fields.first(where: { $0.name == name }) else { return [] }
    switch field.value {
    case .text(let text): return text
    case .number(let number): return Array(String(number).utf8)
    case .thousandths(let value): return Self.decimal(value)
    case .decimal(let value): return Array(value.description.utf8)
    case .list(let values): return CSVWriter.cell(of: values)
    case .written(let text): return text
    }
  }

  /// Appends rows as a table; its columns are the fields that any of them has.
  package static func writeCSV(_ rows: [Row], to bytes: inout [UInt8]) {
    var names: [String] = []
    for row in rows {
      for name in row.names where !names.contains(name) { names.append(name) }
    }
    var writer = CSVWriter(appendingTo: bytes)
    bytes = []
    writer.line(names.map { Array($0.utf8) }, isFirst: true)
    for row in rows { writer.line(names.map { row.cell($0) }) }
    bytes = writer.finish()
  }

  /// Appends the row as one JSON object and a line feed.
  package func writeJSON(to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "{"))
    for (index, field) in fields.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      JSONWriter.append(string: field.name.utf8, to: &bytes)
      bytes.append(UInt8(ascii: ":"))
      switch field.value {
      case .text(let text): JSONWriter.append(string: text, to: &bytes)
      case .number(let number): bytes += String(number).utf8
      case .thousandths(let value): bytes += Self.decimal(value)
      case .decimal(let value): bytes += value.description.utf8
      case .list(let values): JSONWriter.append(strings: values, to: &bytes)
      case .written(let strings):
        bytes.append(UInt8(ascii: "["))
        bytes += strings
        bytes.append(UInt8(ascii: "]"))
      }
    }
    bytes += [UInt8(ascii: "}"), 0x0A]
  }

  /// `0.873`, `1.000`.
  private static func decimal(_ thousandths: Int) -> [UInt8] {
    let fraction = String(thousandths % 1000)
    let zeros = String(repeating: "0", count: 3 - fraction.utf8.count)
    return Array("\(thousandths / 1000).\(zeros)\(fraction)".utf8)
  }
}
