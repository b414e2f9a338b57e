/// Lower case without marks: `Äitiys` becomes `aitiys`, `Åbo` `abo`, `šekki` `sekki`.
///
/// People type a caller's words without dots, rings and capitals, so that is what words are
/// compared by. Latin letters become one or two ASCII letters; Cyrillic ones small letters;
/// letters of other scripts stay as they are. The difference between `lähde` and `lahde` is not
/// lost altogether: `Token.accents` remembers where marks were.
package enum Folding {
  /// Appends a text folded: its words, parted by one blank each. Hyphens part words too.
  package static func appendFolded(_ text: Span<UInt8>, to folded: inout [UInt8]) {
    var index = 0
    var inWord = false
    var partPending = false
    while index < text.count {
      let scalar = Scalar(at: index, in: text)
      switch scalar.role {
      case .letter, .digit:
        if !inWord, partPending { folded.append(UInt8(ascii: " ")) }
        inWord = true
        partPending = true
        _ = append(scalar, from: text, at: index, to: &folded)
      case .mark, .dropped: break
      case .hyphen, .blank, .stop, .separator: inWord = false
      }
      index += scalar.count
    }
  }

  /// Appends one letter or digit folded.
  /// - Returns: whether a mark was taken off the letter.
  static func append(
    _ scalar: Scalar, from text: Span<UInt8>, at index: Int, to folded: inout [UInt8]
  ) -> Bool {
    switch scalar.value {
    case 0x41...0x5A:
      folded.append(UInt8(scalar.value) | 0x20)
      return false
    case 0..<0x80:
      folded.append(UInt8(scalar.value))
      return false
    case 0xC0...0x17F:
      appendLatin(scalar.value, to: &folded)
      return true
    case 0x218...0x21B:
      folded.append(scalar.value < 0x21A ? UInt8(ascii: "s") : UInt8(ascii: "t"))
      return true
    case 0x400...0x42F:
      let small = scalar.value + (scalar.value < 0x410 ? 0x50 : 0x20)
      folded.append(UInt8(0xC0 | small >> 6))
      folded.append(UInt8(0x80 | small & 0x3F))
      return false
    default:
      for offset in 0..<scalar.count { folded.append(text[index + offset]) }
      return false
    }
  }

  private static func appendLatin(_ value: UInt32, to folded: inout [UInt8]) {
    let letter = latin[Int(value) - 0xC0]
    folded.append(letter)
    switch value {
    case 0xC6, 0xE6, 0x152, 0x153: folded.append(UInt8(ascii: "e"))
    case 0xDE, 0xFE: folded.append(UInt8(ascii: "h"))
    case 0xDF: folded.append(UInt8(ascii: "s"))
    case 0x132, 0x133: folded.append(UInt8(ascii: "j"))
    default: break
    }
  }

  /// The first folded letter of U+00C0–U+017F; the two signs among them are never asked for.
  private static let latin: [UInt8] = Array(
    ("aaaaaaaceeeeiiiidnooooo*ouuuuyts" + "aaaaaaaceeeeiiiidnooooo*ouuuuyty"
      + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllllll"
      + "lnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)
}
