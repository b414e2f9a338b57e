/// Makes text harmless for a terminal.
///
/// Records hold what people typed. A terminal would act on escape sequences in it: change its title,
/// answer into the command line, or show words in another order than they are stored. All that
/// could do so is shown as an escape instead: `\x1b` for a byte, `\u{202e}` for a character.
enum Visible {
  /// Appends text with everything dangerous spelled out. LF and tab stay.
  /// - Parameters:
  ///   - text: UTF-8; a byte that is none is spelled out too, since terminals in an 8-bit mode act
  ///     on 0x80 to 0x9F.
  ///   - start: where in the text to begin.
  ///   - bytes: where to append.
  static func append(_ text: Span<UInt8>, from start: Int, to bytes: inout [UInt8]) {
    var index = start
    while index < text.count {
      let byte = text[index]
      if byte >= 0x20 && byte < 0x7F || byte == 0x0A || byte == 0x09 {
        bytes.append(byte)
        index += 1
        continue
      }
      let (count, scalar) = character(text, at: index)
      if count == 0 {
        appendEscape("\\x", byte: byte, to: &bytes)
        index += 1
      } else if isDangerous(scalar) {
        if scalar < 0x100 {
          appendEscape("\\x", byte: UInt8(scalar), to: &bytes)
        } else {
          appendEscape("\\u{", byte: UInt8(scalar >> 8), to: &bytes)
          appendHex(UInt8(scalar & 0xFF), to: &bytes)
          bytes.append(UInt8(ascii: "}"))
        }
        index += count
      } else {
        for offset in 0..<count { bytes.append(text[index + offset]) }
        index += count
      }
    }
  }

  /// Whether a terminal may act on a character: C0, DEL, C1, and what overrides the direction of
  /// writing.
  private static func isDangerous(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// Reads one UTF-8 sequence.
  /// - Returns: its length and scalar; length 0 when the bytes are no UTF-8.
  private static func character(
    _ text: Span<UInt8>, at index: Int
  ) -> (count: Int, scalar: UInt32) {
    let first = text[index]
    let count: Int
    var scalar: UInt32
    switch first {
    case 0x00...0x7F: return (1, UInt32(first))
    case 0xC2...0xDF: (count, scalar) = (2, UInt32(first & 0x1F))
    case 0xE0...0xEF: (count, scalar) = (3, UInt32(first & 0x0F))
    case 0xF0...0xF4: (count, scalar) = (4, UInt32(first & 0x07))
    default: return (0, 0)
    }
    guard index + count <= text.count else { return (0, 0) }
    for offset in 1..<count {
      let next = text[index + offset]
      guard next & 0xC0 == 0x80 else { return (0, 0) }
      scalar = scalar << 6 | UInt32(next & 0x3F)
    }
    // A longer spelling than needed could smuggle a control character in.
    let least: UInt32 = count == 2 ? 0x80 : count == 3 ? 0x800 : 0x1_0000
    guard scalar >= least, Unicode.Scalar(scalar) != nil else { return (0, 0) }
    return (count, scalar)
  }

  private static func appendEscape(_ mark: StaticString, byte: UInt8, to bytes: inout [UInt8]) {
    mark.withUTF8Buffer { bytes.append(contentsOf: $0) }
    appendHex(byte, to: &bytes)
  }

  private static func appendHex(_ byte: UInt8, to bytes: inout [UInt8]) {
    for digit in [byte >> 4, byte & 0x0F] { bytes.append(digit < 10 ? 0x30 + digit : 0x57 + digit) }
  }
}
