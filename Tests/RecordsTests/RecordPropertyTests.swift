import TestSupport
import Testing

@testable import Records

@Suite struct RecordPropertyTests {
  @Test func `what is written is read back`() {
    var random = Seeded()
    for _ in 0..<2000 {
      let document = self.document(&random)
      let bytes = document.written()
      let (read, problems) = RecordDocument.reading(bytes)
      #expect(read == document && problems == [], "\(String(decoding: bytes, as: UTF8.self))")
      #expect(read.written() == bytes)
    }
  }

  @Test func `the reader and a naive one agree on any lines`() {
    var random = Seeded()
    for _ in 0..<2000 {
      let text = lines(&random)
      let naive = NaiveReader(text)
      #expect(outline(text) == naive.elements, "\(text.debugDescription)")
      #expect(problems(text) == naive.problems, "\(text.debugDescription)")
    }
  }

  @Test func `any bytes can be read`() {
    var random = Seeded()
    for _ in 0..<2000 {
      let bytes = (0..<random.int(0...60)).map { _ in
        random.once(in: 2)
          ? UInt8(truncatingIfNeeded: random.next()) : random.one(of: Array("A: \n+#%\\\r".utf8))
      }
      let (document, _) = RecordDocument.reading(bytes)
      #expect(document.elements.count <= bytes.count)
    }
  }

  /// Lines of every sort, mostly ended by LF.
  private func lines(_ random: inout Seeded) -> String {
    let sorts = [
      "A: x", "B:", "C:  y ", "D:z", "+ y", "+", "+  z", "# c", "#", "", "", "A: x\\", "+ z\\",
      "+\\", "\\", "B: \\\\", "%rec: t", "foo", " A: b", "E: ä", "E:\tt",
    ]
    var text = ""
    for _ in 0..<random.int(0...12) {
      text += random.one(of: sorts) + (random.once(in: 5) ? "\r\n" : "\n")
    }
    if random.once(in: 3) { text += random.one(of: sorts) }
    return text
  }

  private func document(_ random: inout Seeded) -> RecordDocument {
    let elements = (0..<random.int(0...5)).map { _ -> RecordDocument.Element in
      if random.once(in: 4) { return .comment(comment(&random)) }
      let isDescriptor = random.once(in: 4)
      var fields = [field(isDescriptor ? ["%rec", "%key"] : ["Id", "a", "B_2"], &random)]
      for _ in 0..<random.int(0...4) {
        if random.once(in: 5) {
          fields.append(.init(name: Array("#".utf8), value: Array(comment(&random).dropFirst())))
        } else {
          fields.append(field(isDescriptor ? ["%doc", "X"] : ["Id", "Name", "%x"], &random))
        }
      }
      return isDescriptor ? .descriptor(fields) : .record(fields)
    }
    return RecordDocument(elements: elements)
  }

  private func comment(_ random: inout Seeded) -> [UInt8] {
    Array(("#" + random.text(of: [" ", "a", "#", "+", "\\", ":", "ä", "\t"], count: 0...6)).utf8)
  }

  private func field(_ names: [String], _ random: inout Seeded) -> RecordDocument.Field {
    let name = Array(random.one(of: names).utf8)
    let pieces = [" ", "a", "\n", "+", "#", ":", "%", "\\", "ä", "\t", "\n+ ", "Id: "]
    while true {
      let value = Array(random.text(of: pieces, count: 0...8).utf8)
      if RecordWriter.isWritable(value[...]) { return .init(name: name, value: value) }
    }
  }
}

/// The form once more, line by line over strings, slow and short.
private struct NaiveReader {
  private(set) var elements: [String] = []
  private(set) var problems: [RecordProblem] = []
  private var fields: [String] = []

  init(_ text: String) {
    var lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map {
      String($0.last == "\r" ? $0.dropLast() : $0)
    }
    if lines.last == "" { lines.removeLast() }
    var at = 0
    while at < lines.count {
      let line = lines[at]
      at += 1
      if line.isEmpty {
        flush()
      } else if line.hasPrefix("#") {
        if fields.isEmpty {
          elements.append("comment \(line)")
        } else {
          fields.append("#=\(line.dropFirst())")
        }
      } else if line.hasPrefix("+") {
        problems.append(problem(at, .nothingToContinue))
      } else if let match = line.wholeMatch(of: /([A-Za-z%][A-Za-z0-9_]*):[ \t]?(.*)/) {
        var value = String(match.2)
        var joins = value.hasSuffix("\\")
        while at < lines.count, joins || lines[at].hasPrefix("+") {
          if joins {
            value.removeLast()
            value += lines[at]
          } else {
            value += "⏎" + lines[at].trimmingPrefix(/\+ ?/)
          }
          joins = lines[at].hasSuffix("\\")
          at += 1
        }
        if joins {
          problems.append(problem(at, .nothingToJoin))
          value.removeLast()
        }
        fields.append("\(match.1)=\(value)")
      } else {
        problems.append(problem(at, .noFieldName))
      }
    }
    flush()
  }

  private mutating func flush() {
    guard let first = fields.first else { return }
    elements.append(
      (first.hasPrefix("%") ? "descriptor " : "record ") + fields.joined(separator: " "))
    fields = []
  }
}
