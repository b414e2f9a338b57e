/// Reads GNU rec text, element by element, over bytes.
///
/// The form: `Name: value` lines; `+ text` continues the value on a new line; a `\` at the end of
/// a line joins the next one to it; `#` begins a comment line; empty lines end a record; a record
/// whose fields begin with `%` describes those that follow. LF or CR LF. The bytes stay in one
/// array and fields are ranges into it, so that reading costs one pass and no copies; a value that
/// spans lines is unfolded on demand. Nothing here knows kinds or field types.
///
/// Problems are collected, never thrown: the line at fault is skipped and reading goes on, because
/// whoever mends a file wants the whole list. Source: GNU recutils manual, "The Rec Format".

/// One field as it stands in the text.
package struct RecordField: BitwiseCopyable, Sendable {
  package var nameStart: Int32
  package var nameCount: Int32
  /// First byte behind the colon and one blank.
  package var valueStart: Int32
  /// To the end of the last line that belongs to it, continuation marks included.
  package var valueCount: Int32
  /// Line of the name, counted from 1.
  package var line: Int32
  /// Whether the value spans lines, so that its meaning differs from its bytes.
  package var isFolded: Bool

  /// Whether this is a comment between a record's fields: its name is `#`, its value the text.
  package func isComment(in bytes: [UInt8]) -> Bool { bytes[Int(nameStart)] == UInt8(ascii: "#") }
  package var name: Range<Int> { Int(nameStart)..<Int(nameStart) + Int(nameCount) }
  package var value: Range<Int> { Int(valueStart)..<Int(valueStart) + Int(valueCount) }
}

package struct RecordReader: Sendable {
  package enum Element: Sendable {
    /// `# …`; the range has the mark and no line feed.
    case comment(Range<Int>)
    /// Its fields are in `fields`.
    case record
    /// A record of `%` fields; they are in `fields`.
    case descriptor
  }

  package let bytes: [UInt8]
  /// Fields of the element read last.
  package private(set) var fields: [RecordField] = []
  package private(set) var problems: [RecordProblem] = []
  private var offset = 0
  private var line = 1
  /// Whether this element's fields beyond the limit have been reported.
  private var isFull = false

  /// - Parameter bytes: a whole file. Beyond `RecordLimits.fileBytesMax` nothing is read.
  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    fields.reserveCapacity(32)
    if bytes.count > RecordLimits.fileBytesMax {
      note(.fileTooLong(limit: RecordLimits.fileBytesMax))
      offset = bytes.count
      return
    }
    checkText()
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
  }

  /// Reads the next comment, descriptor or record.
  ///
  /// - Returns: nil at the end of the text.
  package mutating func next() -> Element? {
    fields.removeAll(keepingCapacity: true)
    isFull = false
    while offset < bytes.count {
      if problems.count >= RecordLimits.problemsMax { return giveUp() }
      let start = offset
      let end = endOfLine(from: start)
      let content = trimmed(start, end)
      switch content.isEmpty ? 0x0A : bytes[start] {
      case 0x0A:
        advance(behind: end)
        if !fields.isEmpty { return finished() }
      case UInt8(ascii: "#"):
        // A comment between fields ends nothing, as in recutils; alone it is an element.
        if !fields.isEmpty { append(comment: content) }
        advance(behind: end)
        if fields.isEmpty { return .comment(content) }
      case UInt8(ascii: "+"):
        note(.nothingToContinue)
        advance(behind: end)
      default:
        readField(content, lineEnd: end)
      }
    }
    return fields.isEmpty ? nil : finished()
  }

  /// Reads no more of a text that is none: a binary file would have a problem at each byte.
  private mutating func giveUp() -> Element? {
    note(.tooManyProblems(limit: RecordLimits.problemsMax))
    offset = bytes.count
    fields.removeAll(keepingCapacity: true)
    return nil
  }

  private mutating func finished() -> Element {
    let isDescriptor = bytes[fields[0].name.lowerBound] == UInt8(ascii: "%")
    guard let last = fields.last else { return .record }
    if last.value.upperBound - fields[0].name.lowerBound > RecordLimits.recordBytesMax {
      problems.append(
        RecordProblem(
          line: Int(fields[0].line), reason: .recordTooLong(limit: RecordLimits.recordBytesMax)))
    }
    return isDescriptor ? .descriptor : .record
  }

  /// Reads a field whose first line is given, with all its continuations.
  private mutating func readField(_ content: Range<Int>, lineEnd: Int) {
    let fieldLine = line
    guard let colon = colonBehindName(content) else {
      note(.noFieldName)
      advance(behind: lineEnd)
      return
    }
    var valueStart = colon + 1
    if valueStart < content.upperBound, isBlank(bytes[valueStart]) { valueStart += 1 }
    var valueEnd = content.upperBound
    var joins = endsInBackslash(valueStart..<valueEnd)
    var isFolded = joins
    checkLength(content)
    advance(behind: lineEnd)
    while offset < bytes.count {
      let isMark = bytes[offset] == UInt8(ascii: "+")
      guard joins || isMark else { break }
      let end = endOfLine(from: offset)
      let next = trimmed(offset, end)
      checkLength(next)
      valueEnd = next.upperBound
      joins = endsInBackslash(next)
      isFolded = true
      advance(behind: end)
    }
    if joins {
      // `line` is already behind the last one.
      problems.append(RecordProblem(line: line - 1, reason: .nothingToJoin))
      valueEnd -= 1
    }
    append(
      RecordField(
        nameStart: Int32(content.lowerBound), nameCount: Int32(colon - content.lowerBound),
        valueStart: Int32(valueStart), valueCount: Int32(valueEnd - valueStart),
        line: Int32(fieldLine), isFolded: isFolded))
  }

  private mutating func append(comment: Range<Int>) {
    append(
      RecordField(
        nameStart: Int32(comment.lowerBound), nameCount: 1,
        valueStart: Int32(comment.lowerBound + 1), valueCount: Int32(comment.count - 1),
        line: Int32(line), isFolded: false))
  }

  private mutating func append(_ field: RecordField) {
    if field.value.count > RecordLimits.valueBytesMax {
      problems.append(
        RecordProblem(
          line: Int(field.line), reason: .valueTooLong(limit: RecordLimits.valueBytesMax)))
    }
    if fields.count < RecordLimits.fieldsMax {
      fields.append(field)
    } else if !isFull {
      isFull = true
      problems.append(
        RecordProblem(
          line: Int(field.line), reason: .tooManyFields(limit: RecordLimits.fieldsMax)))
    }
  }

  // MARK: lines

  private func endOfLine(from start: Int) -> Int {
    let span = bytes.span
    var index = start
    while index < span.count, span[index] != 0x0A { index += 1 }
    return index
  }

  /// The line without a CR at its end.
  private func trimmed(_ start: Int, _ end: Int) -> Range<Int> {
    end > start && bytes[end - 1] == 0x0D ? start..<end - 1 : start..<end
  }

  private mutating func advance(behind end: Int) {
    offset = end < bytes.count ? end + 1 : end
    line += 1
  }

  private func endsInBackslash(_ range: Range<Int>) -> Bool {
    !range.isEmpty && bytes[range.upperBound - 1] == UInt8(ascii: "\\")
  }

  /// `[a-zA-Z%][a-zA-Z0-9_]*` and a colon, as recutils has it.
  private func colonBehindName(_ content: Range<Int>) -> Int? {
    let span = bytes.span
    var index = content.lowerBound
    guard isLetter(span[index]) || span[index] == UInt8(ascii: "%") else { return nil }
    index += 1
    while index < content.upperBound {
      let byte = span[index]
      if byte == UInt8(ascii: ":") { return index }
      guard isLetter(byte) || byte &- 0x30 < 10 || byte == UInt8(ascii: "_") else { return nil }
      index += 1
    }
    return nil
  }

  // MARK: problems

  private mutating func note(_ reason: RecordProblem.Reason) {
    problems.append(RecordProblem(line: line, reason: reason))
  }

  private mutating func checkLength(_ content: Range<Int>) {
    if content.count > RecordLimits.lineBytesMax {
      note(.lineTooLong(limit: RecordLimits.lineBytesMax))
    }
  }

  /// Notes bytes that no record may hold, once for the whole text.
  private mutating func checkText() {
    var line = 1
    var counted = 0
    for (offset, reason) in Self.unreadable(bytes.span) {
      line += bytes[counted..<offset].count { $0 == 0x0A }
      counted = offset
      problems.append(RecordProblem(line: line, reason: reason))
    }
  }

  private static func unreadable(_ span: Span<UInt8>) -> [(Int, RecordProblem.Reason)] {
    var found: [(Int, RecordProblem.Reason)] = []
    for index in span.indices where span[index] < 0x20 || span[index] == 0x7F {
      if found.count == RecordLimits.problemsMax { break }
      let byte = span[index]
      if byte == 0x0A || byte == 0x09 { continue }
      if byte == 0x0D, index + 1 == span.count || span[index + 1] == 0x0A { continue }
      found.append((index, .controlCharacter(byte)))
    }
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: span)
    } catch {
      found.append((error.byteOffsets.lowerBound, .invalidUTF8))
    }
    return found.sorted { $0.0 < $1.0 }
  }
}

private func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
