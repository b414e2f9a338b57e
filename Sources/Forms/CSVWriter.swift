import Records
package import Registry

/// Tables for spreadsheets: a header of field names, then a row a record. Source: RFC 4180, with `;`
/// between cells, as spreadsheets in Finland and Sweden read and write them.
///
/// Every line stands behind the `|` that marks a line of another form, those within a quoted cell
/// too. Several values of a field share a cell, parted by `|`; a `|` or `\` in one of them has a `\`
/// before it. A cell that a spreadsheet would run
/// as a formula gets a `'` before it, which `yhdyspinta-convert` takes off again.
package struct CSVWriter {
  package private(set) var bytes: [UInt8]

  /// - Parameter bytes: what the lines are appended to.
  package init(appendingTo bytes: consuming [UInt8]) { self.bytes = bytes }

  /// Hands the bytes back.
  package consuming func finish() -> [UInt8] { bytes }

  /// Writes a line of cells.
  ///
  /// - Parameters:
  ///   - cells: UTF-8.
  ///   - isFirst: whether it is the first of the table, which begins with a byte order mark:
  ///     without it spreadsheets take UTF-8 for something else.
  package mutating func line(_ cells: [[UInt8]], isFirst: Bool = false) {
    bytes.append(UInt8(ascii: "|"))
    if isFirst { bytes += [0xEF, 0xBB, 0xBF] }
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ";")) }
      append(cell)
    }
    bytes.append(0x0A)
  }

  /// Writes the header of a kind: its fields.
  package mutating func header(of kind: KindSpec, withholds: Bool = false) {
    let names = kind.fields.map { Array($0.name.utf8) }
    line(withholds ? names + [Array("Withheld".utf8)] : names, isFirst: true)
  }

  /// Writes a record of a kind whose header has been written.
  package mutating func row(_ shown: ShownRecord, withholds: Bool = false) {
    let record = shown.record
    var cells = record.kind.spec.fields.map { field in
      let values = record.all(FieldName(field.name)).map { Unfolding.value($0) }
      return field.repeats ? Self.cell(of: values) : values.first ?? []
    }
    if withholds { cells.append(Array(shown.withheld.joined(separator: "|").utf8)) }
    line(cells)
  }

  /// Several values in one cell.
  static func cell(of values: [[UInt8]]) -> [UInt8] {
    var cell: [UInt8] = []
    for (index, value) in values.enumerated() {
      if index > 0 { cell.append(UInt8(ascii: "|")) }
      for byte in value {
        if byte == UInt8(ascii: "|") || byte == UInt8(ascii: "\\") {
          cell.append(UInt8(ascii: "\\"))
        }
        cell.append(byte)
      }
    }
    return cell
  }

  /// Bytes at the beginning of a cell that make a spreadsheet compute. Source: OWASP, CSV Injection.
  private static let formulaMarks: [UInt8] = Array("=+-@\t\r".utf8)

  private mutating func append(_ cell: [UInt8]) {
    let isFormula = cell.first.map { Self.formulaMarks.contains($0) || $0 == 0x27 } ?? false
    let needsQuotes = cell.contains { $0 == 0x3B || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }
    if needsQuotes { bytes.append(0x22) }
    if isFormula { bytes.append(0x27) }
    for byte in cell {
      bytes.append(byte)
      if byte == 0x22 { bytes.append(0x22) }
      // A line of the answer ends here, and the next one needs its mark.
      if byte == 0x0A { bytes.append(UInt8(ascii: "|")) }
    }
    if needsQuotes { bytes.append(0x22) }
  }
}
