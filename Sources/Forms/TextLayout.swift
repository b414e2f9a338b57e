/// Lines for people: at most 80 columns, each behind the `|` that marks a line of another form.
package struct TextLayout: Sendable {
  /// Columns of a line, without the mark.
  package static let columns = 80

  package private(set) var bytes: [UInt8]

  /// - Parameter bytes: what the lines are appended to.
  package init(appendingTo bytes: consuming [UInt8]) { self.bytes = bytes }

  /// Hands the bytes back.
  package consuming func finish() -> [UInt8] { bytes }

  /// Adds one line as it is, or several if it has more than the columns.
  ///
  /// - Parameters:
  ///   - text: line feeds in it part lines.
  ///   - first: blanks before the first line.
  ///   - rest: blanks before the others.
  package mutating func line(_ text: String, first: Int = 0, rest: Int? = nil) {
    let rest = rest ?? first
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
      wrap(paragraph, first: first, rest: rest)
    }
  }

  /// Adds `label   value`, the value wrapped under itself.
  package mutating func pair(_ label: String, _ value: String, indent: Int, width: Int) {
    let head = label + String(repeating: " ", count: max(1, width - label.count))
    let paragraphs = value.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, paragraph) in paragraphs.enumerated() {
      if index == 0 {
        wrap(Substring(head + paragraph), first: indent, rest: indent + width)
      } else {
        wrap(paragraph, first: indent + width, rest: indent + width)
      }
    }
  }

  /// Adds an empty line.
  package mutating func gap() { bytes += [UInt8(ascii: "|"), 0x0A] }

  private mutating func wrap(_ text: Substring, first: Int, rest: Int) {
    var line = String(repeating: " ", count: first)
    var used = first
    var isStart = true
    var blanks = 0
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      if word.isEmpty {
        blanks += 1
        continue
      }
      let width = word.count
      let space = isStart ? blanks : blanks + 1
      if !isStart, used + space + width > Self.columns {
        put(line)
        line = String(repeating: " ", count: rest)
        used = rest
      } else {
        line += String(repeating: " ", count: space)
        used += space
      }
      line += word
      used += width
      isStart = false
      blanks = 0
    }
    put(line)
  }

  private mutating func put(_ line: String) {
    bytes.append(UInt8(ascii: "|"))
    bytes += line.utf8
    bytes.append(0x0A)
  }
}
