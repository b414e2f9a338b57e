/// Quotes and escapes: `\"`, `\\`, `\n` inside `"…"`. What `appendWord` writes, `appendText` reads
/// back byte for byte.
package enum Quoting {
  /// Appends what a token means, escapes resolved.
  ///
  /// - Throws: `.badEscape`.
  package static func appendText(
    of token: Token, in line: Span<UInt8>, to bytes: inout [UInt8]
  ) throws(WireError) {
    var cursor = token.range.lowerBound
    let end = token.range.upperBound
    while cursor < end {
      let byte = line[cursor]
      if token.isQuoted, byte == UInt8(ascii: "\\") {
        cursor += 1
        guard cursor < end, let plain = unescaped(line[cursor]) else {
          throw .badEscape(byte: cursor)
        }
        bytes.append(plain)
      } else {
        bytes.append(byte)
      }
      cursor += 1
    }
  }

  /// Appends one command-line argument as one word of a request.
  ///
  /// `key=some value` becomes `key="some value"`; a word with blanks, quotes or line feeds is
  /// quoted whole; any other stays as it is.
  ///
  /// - Parameters:
  ///   - argument: as the shell gave it.
  ///   - mayBeOption: false behind the first word that is no option, where the reader takes
  ///     `key=some value` for a word like any other, so that it is quoted whole.
  ///   - bytes: what the word is appended to.
  package static func appendWord(
    _ argument: Span<UInt8>, mayBeOption: Bool = true, to bytes: inout [UInt8]
  ) {
    var start = 0
    var key = 0
    while mayBeOption, key < argument.count, isOfKey(argument[key], isFirst: key == 0) { key += 1 }
    if key > 0, key < argument.count, argument[key] == UInt8(ascii: "=") {
      start = key + 1
      for index in 0..<start { bytes.append(argument[index]) }
    }
    guard needsQuotes(argument, from: start) else {
      for index in start..<argument.count { bytes.append(argument[index]) }
      return
    }
    bytes.append(UInt8(ascii: "\""))
    for index in start..<argument.count {
      switch argument[index] {
      case UInt8(ascii: "\""): bytes += [UInt8(ascii: "\\"), UInt8(ascii: "\"")]
      case UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), UInt8(ascii: "\\")]
      case 0x0A: bytes += [UInt8(ascii: "\\"), UInt8(ascii: "n")]
      default: bytes.append(argument[index])
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func needsQuotes(_ argument: Span<UInt8>, from start: Int) -> Bool {
    if start == 0, argument.isEmpty { return true }
    for index in start..<argument.count {
      let byte = argument[index]
      if isBlank(byte) || byte == 0x0A || byte == UInt8(ascii: "\"") { return true }
    }
    return false
  }

  private static func unescaped(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): byte
    case UInt8(ascii: "n"): 0x0A
    default: nil
    }
  }
}
