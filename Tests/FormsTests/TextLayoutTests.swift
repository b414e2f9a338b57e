import TestSupport
import Testing

@testable import Forms

@Suite struct TextLayoutTests {
  /// The lines that a layout has made, without their marks.
  private func lines(_ write: (inout TextLayout) -> Void) -> [String] {
    var layout = TextLayout(appendingTo: [])
    write(&layout)
    let text = String(decoding: layout.finish(), as: UTF8.self)
    #expect(text.hasSuffix("\n"))
    return text.dropLast().split(separator: "\n", omittingEmptySubsequences: false).map { line in
      #expect(line.first == "|")
      return String(line.dropFirst())
    }
  }

  private let word = String(repeating: "x", count: 26)

  @Test func `a line of all columns stays one line`() {
    let full = "\(word) \(word) \(word)"
    #expect(full.count == TextLayout.columns)
    #expect(lines { $0.line(full) } == [full])
    #expect(lines { $0.line(full + "x") } == ["\(word) \(word)", word + "x"])
    #expect(lines { $0.line(full, first: 1) } == [" \(word) \(word)", " \(word)"])
  }

  @Test func `a long line goes on under its own indent`() {
    #expect(
      lines { $0.line("\(word) \(word) \(word) a", first: 3, rest: 5) }
        == ["   \(word) \(word)", "     \(word) a"])
  }

  @Test func `letters count, not bytes`() {
    let word = String(repeating: "ä", count: 80)
    #expect(lines { $0.line(word) } == [word])
    #expect(lines { $0.line("ä " + word) } == ["ä", word])
  }

  @Test(
    arguments: [
      ("a   b", ["a   b"]), ("  a", ["  a"]), ("a\nb", ["a", "b"]), ("", [""]),
      ("a\n\nb", ["a", "", "b"]),
    ])
  func `blanks and line ends of a text are kept`(text: String, expected: [String]) {
    #expect(lines { $0.line(text) } == expected)
  }

  @Test func `a word longer than the columns is not cut`() {
    let long = String(repeating: "y", count: 100)
    #expect(lines { $0.line("a \(long) b", first: 2) } == ["  a", "  \(long)", "  b"])
  }

  @Test func `a value is wrapped under itself, beside its label`() {
    #expect(
      lines { $0.pair("Nimi", "\(word) \(word)\n\(word)", indent: 2, width: 20) }
        == [
          "  Nimi" + String(repeating: " ", count: 16) + "\(word) \(word)",
          String(repeating: " ", count: 22) + word,
        ])
    #expect(
      lines { $0.pair("Nimi", "\(word) \(word) \(word)", indent: 2, width: 20) }.last
        == String(repeating: " ", count: 22) + word)
  }

  @Test func `a label wider than its place keeps a blank before the value`() {
    #expect(lines { $0.pair("abcdef", "x", indent: 0, width: 4) } == ["abcdef x"])
    #expect(lines { $0.pair("", "x", indent: 1, width: 4) } == ["     x"])
  }

  @Test func `a gap is an empty line`() {
    #expect(
      lines { layout in
        layout.line("a")
        layout.gap()
        layout.line("b")
      } == ["a", "", "b"])
  }

  @Test func `what was there before comes first`() {
    var layout = TextLayout(appendingTo: Array("x\n".utf8))
    layout.line("a")
    #expect(layout.finish() == Array("x\n|a\n".utf8))
  }

  @Test func `no line is wider than the columns, and no word is lost or cut`() {
    var random = Seeded()
    for _ in 0..<300 {
      let words = (0..<random.int(0...60)).map { _ in
        random.text(of: ["a", "ö", "-", "bc"], count: 1...14)
      }
      let text = words.joined(separator: " ")
      let (first, rest) = (random.int(0...6), random.int(0...20))
      let plain = lines { $0.line(text, first: first, rest: rest) }
      let pair = lines { $0.pair("Nimi", text, indent: first, width: 20) }
      for line in plain + pair { #expect(line.count <= TextLayout.columns) }
      #expect(plain.flatMap { $0.split(separator: " ") } == words.map { $0[...] })
      #expect(pair.flatMap { $0.split(separator: " ") }.dropFirst() == words.map { $0[...] }[...])
      for line in plain.dropFirst() where !line.isEmpty {
        #expect(line.prefix { $0 == " " }.count == rest)
      }
      // The next word would not have had room.
      for (line, next) in zip(plain, plain.dropFirst()) {
        let word = next.split(separator: " ").first ?? ""
        #expect(line.count + 1 + word.count > TextLayout.columns)
      }
    }
  }
}
