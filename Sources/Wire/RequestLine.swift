/// A request line cut into its words.
///
/// `verb [key=value …] [words or free text]`. A word `key=value` with a key of small letters
/// and `-` is an option as long as no other word came before it. A quoted word is never an option. What follows
/// the options is left in one piece, `rest`: verbs that take free text read it as it is, others ask
/// for its `words`. Offsets travel, bytes stay: the line itself is owned by whoever read it.

/// A piece of the request line, by offset; a line is far shorter than 65,536 bytes.
package struct Token: BitwiseCopyable, Sendable {
  /// First byte, counted from 0; behind the opening quote if there is one.
  package var start: UInt16
  /// Twice the bytes up to the blank or the closing quote, and one more if it stood in quotes.
  private var countAndQuotes: UInt16

  package init(start: Int, count: Int, isQuoted: Bool) {
    self.start = UInt16(truncatingIfNeeded: start)
    countAndQuotes = UInt16(truncatingIfNeeded: count << 1) | (isQuoted ? 1 : 0)
  }

  package static var none: Token { Token(start: 0, count: 0, isQuoted: false) }

  /// Whether it stood in quotes, so that escapes count.
  package var isQuoted: Bool { countAndQuotes & 1 == 1 }
  package var isEmpty: Bool { countAndQuotes < 2 }
  package var range: Range<Int> { Int(start)..<Int(start) + Int(countAndQuotes >> 1) }
}

/// The offsets of one request's verb, options and rest.
package struct RequestLine: ~Copyable, Sendable {
  package struct Option: BitwiseCopyable, Sendable {
    package var key: Token
    package var value: Token
  }

  package private(set) var verb = Token.none
  package private(set) var optionCount = 0
  private var options = InlineArray<16, Option>(
    repeating: Option(key: .none, value: .none))
  /// All behind the options, without blanks at either end.
  package private(set) var rest = Token.none

  /// The option at a position from 0 up to `optionCount`.
  package func option(_ position: Int) -> Option { options[position] }

  /// Cuts a line that has neither LF nor CR at its end.
  ///
  /// - Parameter line: at most `WireLimits.lineBytesMax` bytes; the caller has seen to that.
  /// - Throws: `.empty`, `.invalidUTF8`, `.controlCharacter`, `.openQuote`, `.tooManyOptions`.
  package init(parsing line: Span<UInt8>) throws(WireError) {
    try Self.checkText(line)
    var cursor = Self.skipBlanks(line, from: 0)
    guard cursor < line.count else { throw .empty }
    let verbStart = cursor
    while cursor < line.count, !isBlank(line[cursor]) { cursor += 1 }
    verb = Token(start: verbStart, count: cursor - verbStart, isQuoted: false)
    cursor = Self.skipBlanks(line, from: cursor)
    while cursor < line.count, let next = try parseOption(line, at: cursor) {
      cursor = Self.skipBlanks(line, from: next)
    }
    var end = line.count
    while end > cursor, isBlank(line[end - 1]) { end -= 1 }
    rest = Token(start: cursor, count: end - cursor, isQuoted: false)
  }

  /// Takes the options at the end of the rest, behind its words, as those too who type the words
  /// first. Only for a verb whose rest is no free text.
  ///
  /// - Parameters:
  ///   - line: that it was cut from.
  ///   - isKnown: whether the verb has an option whose key stands at a range.
  /// - Throws: `.openQuote`, `.tooManyOptions`.
  package mutating func takeOptionsBehindWords(
    of line: Span<UInt8>, where isKnown: (Range<Int>) -> Bool
  ) throws(WireError) {
    let end = rest.range.upperBound
    var cursor = rest.range.lowerBound
    var tail: Int?
    while cursor < end {
      var keyEnd = cursor
      while keyEnd < end, isOfKey(line[keyEnd], isFirst: keyEnd == cursor) { keyEnd += 1 }
      let isOption =
        keyEnd > cursor && keyEnd < end && line[keyEnd] == UInt8(ascii: "=")
        && isKnown(cursor..<keyEnd)
      if !isOption { tail = nil } else if tail == nil { tail = cursor }
      let next = try nextWord(in: line, at: isOption ? keyEnd + 1 : cursor).next
      cursor = Self.skipBlanks(line, from: next)
    }
    guard let tail else { return }
    cursor = tail
    while cursor < end, let next = try parseOption(line, at: cursor) {
      cursor = Self.skipBlanks(line, from: next)
    }
    var last = tail
    while last > rest.range.lowerBound, isBlank(line[last - 1]) { last -= 1 }
    let start = rest.range.lowerBound
    rest = Token(start: start, count: last - start, isQuoted: false)
  }

  /// - Returns: the offset behind the option, or nil if no option stands there.
  private mutating func parseOption(_ line: Span<UInt8>, at start: Int) throws(WireError) -> Int? {
    var cursor = start
    while cursor < line.count, isOfKey(line[cursor], isFirst: cursor == start) { cursor += 1 }
    guard cursor > start, cursor < line.count, line[cursor] == UInt8(ascii: "=") else { return nil }
    let key = Token(start: start, count: cursor - start, isQuoted: false)
    let (value, next) = try nextWord(in: line, at: cursor + 1)
    guard optionCount < WireLimits.optionsMax else {
      throw .tooManyOptions(limit: WireLimits.optionsMax)
    }
    options[optionCount] = Option(key: key, value: value)
    optionCount += 1
    return next
  }

  private static func skipBlanks(_ line: Span<UInt8>, from start: Int) -> Int {
    var cursor = start
    while cursor < line.count, isBlank(line[cursor]) { cursor += 1 }
    return cursor
  }

  private static func checkText(_ line: Span<UInt8>) throws(WireError) {
    var bits: UInt8 = 0
    var controls: UInt8 = 0
    for index in line.indices {
      let byte = line[index]
      bits |= byte
      controls |= (byte < 0x20 ? 1 : 0) | (byte == 0x7F ? 1 : 0)
    }
    if controls != 0 {
      for index in line.indices {
        let byte = line[index]
        if byte < 0x20 && byte != 0x09 || byte == 0x7F {
          throw .controlCharacter(byte, byte: index + 1)
        }
      }
    }
    guard bits >= 0x80 else { return }
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: line)
    } catch {
      throw .invalidUTF8(byte: error.byteOffsets.lowerBound + 1)
    }
  }
}

/// Whether a byte may stand in the key of an option: a small letter, or `-` behind the first.
package func isOfKey(_ byte: UInt8, isFirst: Bool) -> Bool {
  byte &- 0x61 < 26 || byte == UInt8(ascii: "-") && !isFirst
}

/// Whether a byte parts words: blank or tab.
package func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

/// Reads the word that begins at an offset, quoted or bare.
///
/// - Returns: the word (empty if a blank or the end is there) and the offset behind it.
/// - Throws: `.openQuote`.
package func nextWord(
  in line: Span<UInt8>, at start: Int
) throws(WireError) -> (word: Token, next: Int) {
  var cursor = start
  guard cursor < line.count, line[cursor] == UInt8(ascii: "\"") else {
    while cursor < line.count, !isBlank(line[cursor]) { cursor += 1 }
    return (Token(start: start, count: cursor - start, isQuoted: false), cursor)
  }
  cursor += 1
  while cursor < line.count, line[cursor] != UInt8(ascii: "\"") {
    cursor += line[cursor] == UInt8(ascii: "\\") ? 2 : 1
  }
  guard cursor < line.count, cursor + 1 == line.count || isBlank(line[cursor + 1]) else {
    throw .openQuote(byte: start + 1)
  }
  return (Token(start: start + 1, count: cursor - start - 1, isQuoted: true), cursor + 1)
}
