/// A sheet as rows of cells: what RFC 4180 describes and spreadsheets make of it.
///
/// The separator is `;`, `,` or a tab: told by a first line `sep=;`, by the caller, or else the one
/// that stands most often in the header. A cell in quotes may hold separators, line ends and
/// doubled quotes. Lines end in LF, CR LF or CR.
package struct Sheet: Sendable {
  package struct Row: Equatable, Sendable {
    /// As a spreadsheet counts, from 1; a line `sep=` is not counted.
    package let number: Int
    package var cells: [String]

    package init(number: Int, cells: [String]) {
      self.number = number
      self.cells = cells
    }
  }

  /// Something odd in a row.
  package struct Problem: Equatable, Sendable {
    package let row: Int
    package let message: String
  }

  /// Rows with something in them; trailing empty cells are left out.
  package private(set) var rows: [Row] = []
  package private(set) var problems: [Problem] = []
  package let separator: UInt8

  /// Takes a sheet apart.
  ///
  /// - Parameters:
  ///   - text: UTF-8 without byte order mark.
  ///   - given: the separator, nil to find it out.
  package init(_ text: [UInt8], separator given: UInt8?) {
    var start = 0
    var told: UInt8?
    if text.count > 4, text.starts(with: "sep=".utf8),
      text.count == 5 || text[5] == 0x0A || text[5] == 0x0D, Self.separators.contains(text[4])
    {
      told = text[4]
      start = 5
      if start < text.count, text[start] == 0x0D { start += 1 }
      if start < text.count, text[start] == 0x0A { start += 1 }
    }
    separator = given ?? told ?? Self.likeliest(in: text[start...])
    var reader = SheetReader(text, from: start, separator: separator)
    var number = 0
    while let cells = reader.next() {
      number += 1
      for message in reader.problems { problems.append(Problem(row: number, message: message)) }
      if number > ConvertLimits.rowsMax {
        problems.append(
          Problem(
            row: number,
            message: "more than \(ConvertLimits.rowsMax) rows; split the sheet; "
              + "this row and those behind it were left out"))
        break
      }
      if !reader.isBroken, cells.contains(where: { !$0.isEmpty }) {
        rows.append(Row(number: number, cells: cells))
      }
    }
  }

  private static let separators: [UInt8] = [UInt8(ascii: ";"), 0x09, UInt8(ascii: ",")]

  /// The separator that stands most often in the first line that holds anything, quotes aside.
  static func likeliest(in text: ArraySlice<UInt8>) -> UInt8 {
    let candidates = separators
    var counts = [0, 0, 0]
    var isQuoted = false
    for byte in text {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == 0x0A || byte == 0x0D {
        if counts.contains(where: { $0 > 0 }) { break }
        continue
      }
      if let index = candidates.firstIndex(of: byte) { counts[index] += 1 }
    }
    let most = counts.max() ?? 0
    return candidates[counts.firstIndex(of: most) ?? 0]
  }
}

/// Reads rows one by one.
struct SheetReader {
  private let text: [UInt8]
  private let separator: UInt8
  private var offset: Int
  /// Of the row read last.
  private(set) var problems: [String] = []
  /// Whether the row read last cannot be trusted.
  private(set) var isBroken = false

  init(_ text: [UInt8], from start: Int, separator: UInt8) {
    self.text = text
    self.separator = separator
    offset = start
  }

  /// The cells of the next row, without empty ones at its end; nil behind the last.
  mutating func next() -> [String]? {
    problems = []
    isBroken = false
    guard offset < text.count else { return nil }
    var cells: [String] = []
    var count = 0
    while true {
      let cell = cell()
      count += 1
      if count <= ConvertLimits.columnsMax {
        cells.append(cell)
      } else if !cell.isEmpty {
        problems.append("more than \(ConvertLimits.columnsMax) columns; the rest was left out")
        skipLine()
        break
      }
      guard offset < text.count else { break }
      if text[offset] == separator {
        offset += 1
        continue
      }
      endLine()
      break
    }
    while cells.last?.isEmpty == true { cells.removeLast() }
    return cells
  }

  private mutating func endLine() {
    let isCR = text[offset] == 0x0D
    offset += 1
    if isCR, offset < text.count, text[offset] == 0x0A { offset += 1 }
  }

  private mutating func skipLine() {
    while offset < text.count, text[offset] != 0x0A { offset += 1 }
    if offset < text.count { offset += 1 }
  }

  private mutating func cell() -> String {
    if offset < text.count, text[offset] == UInt8(ascii: "\"") { return quoted() }
    let start = offset
    while offset < text.count, !isEnd(text[offset]) { offset += 1 }
    let value = text[start..<offset]
    // `="0400"` is how some programs keep a spreadsheet from reading a number.
    if value.starts(with: "=\"".utf8), value.last == UInt8(ascii: "\""), value.count > 3 {
      return String(decoding: value.dropFirst(2).dropLast(), as: UTF8.self)
    }
    return String(decoding: value, as: UTF8.self)
  }

  private mutating func quoted() -> String {
    offset += 1
    var value: [UInt8] = []
    while offset < text.count {
      let byte = text[offset]
      offset += 1
      guard byte == UInt8(ascii: "\"") else {
        value.append(byte)
        continue
      }
      if offset < text.count, text[offset] == UInt8(ascii: "\"") {
        value.append(byte)
        offset += 1
        continue
      }
      let rest = offset
      while offset < text.count, !isEnd(text[offset]) { offset += 1 }
      if offset > rest {
        problems.append("text behind a closing quote; it was kept")
        value += text[rest..<offset]
      }
      return String(decoding: value, as: UTF8.self)
    }
    // What follows may be many rows; none of it can be trusted.
    isBroken = true
    problems.append("a quote is opened and never closed; this row and all behind it were left out")
    return ""
  }

  private func isEnd(_ byte: UInt8) -> Bool {
    byte == separator || byte == 0x0A || byte == 0x0D
  }
}
