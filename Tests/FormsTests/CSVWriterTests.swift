import TestSupport
import Testing

@testable import Forms
@testable import Registry

/// A table reads back as what was written, and computes nothing.
@Suite struct CSVWriterTests {
  private func line(_ cells: [String], isFirst: Bool = false) -> String {
    var writer = CSVWriter(appendingTo: [])
    writer.line(cells.map { Array($0.utf8) }, isFirst: isFirst)
    return String(decoding: writer.finish(), as: UTF8.self)
  }

  @Test func `cells stand between semicolons, behind the mark of a line`() {
    #expect(line(["a", "", "b c"]) == "|a;;b c\n")
    #expect(line([""]) == "|\n")
  }

  @Test func `a table begins with a byte order mark`() {
    #expect(line(["Id"], isFirst: true) == "|\u{FEFF}Id\n")
  }

  @Test(arguments: [
    ("a;b", "|\"a;b\"\n"), ("a\"b", "|\"a\"\"b\"\n"), ("a\nb", "|\"a\n|b\"\n"),
    ("a\rb", "|\"a\rb\"\n"), ("\n", "|\"\n|\"\n"), ("a|b", "|a|b\n"), ("a,b", "|a,b\n"),
  ])
  func `what parts cells or lines is quoted`(cell: String, line: String) {
    #expect(self.line([cell]) == line)
  }

  @Test(arguments: ["=1+1", "+358401234567", "-1", "@SUM(A1)", "\tx", "\r=1", "'x", "=\"a;b\""])
  func `no cell is computed`(cell: String) throws {
    let line = line([cell])
    let first = try #require(line.dropFirst().first { $0 != "\"" })
    #expect(first == "'")
    #expect(try read(line) == [[cell]])
  }

  @Test func `several values share a cell, and are told apart again`() throws {
    let values = ["a|b", "c\\d", "\\|", "", "e"]
    let cell = CSVWriter.cell(of: values.map { Array($0.utf8) })
    #expect(parts(String(decoding: cell, as: UTF8.self)) == values)
  }

  @Test func `whatever is written reads back`() throws {
    var random = Seeded()
    let pieces = [
      ";", "\"", "\n", "\r", "|", "\\", "'", "=", "+", "-", "@", "\t", "a", "å", " ", "OK ", ".",
      "\u{2028}", "\u{FEFF}",
    ]
    for _ in 0..<500 {
      let table = (0..<random.int(1...4)).map { _ in
        (0..<3).map { _ in
          let values = (0..<random.int(1...3)).map { _ in
            Array(random.text(of: pieces, count: 0...6).utf8)
          }
          return String(decoding: CSVWriter.cell(of: values), as: UTF8.self)
        }
      }
      var writer = CSVWriter(appendingTo: [])
      for cells in table { writer.line(cells.map { Array($0.utf8) }) }
      let bytes = writer.finish()
      #expect(try read(String(decoding: bytes, as: UTF8.self)) == table)
    }
  }

  // MARK: a reader as simple as can be

  /// The cells of a table, marks and apostrophes taken off. Works on scalars: a CR and LF are two.
  private func read(_ text: String) throws -> [[String]] {
    var rest = Array(text.unicodeScalars)[...]
    var lines: [[String]] = []
    while !rest.isEmpty {
      let mark = rest.popFirst()
      try #require(mark == "|", "a line without its mark: \(text)")
      var cells: [String] = []
      while true {
        cells.append(plain(try cell(&rest)))
        let end = try next(&rest)
        if end == "\n" { break }
        try #require(end == ";")
      }
      lines.append(cells)
    }
    return lines
  }

  private func cell(_ rest: inout ArraySlice<UnicodeScalar>) throws -> String {
    var text = String.UnicodeScalarView()
    guard rest.first == "\"" else {
      while let next = rest.first, next != ";", next != "\n" { text.append(rest.removeFirst()) }
      return String(text)
    }
    rest.removeFirst()
    while true {
      let next = try self.next(&rest)
      if next == "\"" {
        guard rest.first == "\"" else { return String(text) }
        rest.removeFirst()
      }
      text.append(next)
      guard next == "\n" else { continue }
      let mark = rest.popFirst()
      try #require(mark == "|", "a line within a cell, unmarked")
    }
  }

  private func next(_ rest: inout ArraySlice<UnicodeScalar>) throws -> UnicodeScalar {
    let next = rest.popFirst()
    return try #require(next)
  }

  private func plain(_ cell: String) -> String {
    let scalars = Array(cell.unicodeScalars)
    let marks: [UnicodeScalar] = ["=", "+", "-", "@", "\t", "\r", "'"]
    guard scalars.count > 1, scalars[0] == "'", marks.contains(scalars[1]) else { return cell }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars.dropFirst())
    return String(text)
  }

  private func parts(_ cell: String) -> [String] {
    var parts = [""]
    var isEscaped = false
    for character in cell {
      if isEscaped || (character != "|" && character != "\\") {
        parts[parts.count - 1].append(character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else {
        parts.append("")
      }
    }
    return parts
  }
}
