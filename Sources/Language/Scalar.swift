/// One Unicode scalar read from UTF-8, and what it means for words.
///
/// Everything that looks at text goes through here, so a letter folds alike in a name, a vocabulary
/// word and a question. The caller has usually validated the text; bytes that are no UTF-8 are
/// separators of one byte, never a trap.
struct Scalar: BitwiseCopyable {
  /// The code point; U+FFFD for a byte that is no UTF-8.
  let value: UInt32

  /// Bytes it takes in the text, 1–4.
  let count: Int

  /// Reads the scalar that begins at an index of a text.
  init(at index: Int, in text: Span<UInt8>) {
    let first = text[index]
    guard first >= 0x80 else {
      self.init(value: UInt32(first), count: 1)
      return
    }
    let count = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard (0xC2...0xF4).contains(first), index + count <= text.count else {
      self.init(value: 0xFFFD, count: 1)
      return
    }
    var value = UInt32(first) & (0xFF >> UInt32(count + 1))
    for offset in 1..<count {
      let byte = text[index + offset]
      guard byte & 0xC0 == 0x80 else {
        self.init(value: 0xFFFD, count: 1)
        return
      }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    self.init(value: value, count: count)
  }

  private init(value: UInt32, count: Int) {
    self.value = value
    self.count = count
  }

  /// The part a scalar plays in a text.
  enum Role: BitwiseCopyable {
    /// A letter of any script.
    case letter
    /// One of 0–9.
    case digit
    /// A combining mark: belongs to the letter before it.
    case mark
    /// Nothing at all: apostrophes and invisible characters do not part a word.
    case dropped
    /// A hyphen, or an en dash as between numbers.
    case hyphen
    /// A blank.
    case blank
    /// Ends a sentence.
    case stop
    /// Anything else parts words.
    case separator
  }

  /// What it is.
  var role: Role {
    value < 0x80 ? asciiRole : otherRole
  }

  private var asciiRole: Role {
    switch UInt8(truncatingIfNeeded: value) {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): .letter
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    case UInt8(ascii: "'"), UInt8(ascii: "`"): .dropped
    case UInt8(ascii: "-"): .hyphen
    case UInt8(ascii: " "), UInt8(ascii: "\t"): .blank
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "\n"): .stop
    default: .separator
    }
  }

  private var otherRole: Role {
    switch value {
    case 0xB4, 0xAD, 0x2BC, 0x2019, 0x200C, 0x200D, 0x2060, 0xFEFF: .dropped
    case 0x2010, 0x2011, 0x2013: .hyphen
    case 0xA0, 0x2000...0x200A, 0x202F, 0x3000: .blank
    case 0x2026: .stop
    case 0x300...0x36F: .mark
    case 0xAA, 0xB5, 0xBA: .letter
    case 0x80...0xBF, 0xD7, 0xF7: .separator
    // Punctuation, currencies, arrows, mathematics, symbols; CJK punctuation; private use, specials.
    case 0x2000...0x2BFF, 0x3001...0x3004, 0x3008...0x3020, 0xE000...0xF8FF, 0xFFF0...0xFFFF:
      .separator
    case 0x1F000...: .separator
    default: .letter
    }
  }

  /// Whether it is a capital letter, for the scripts that folding knows.
  var isCapital: Bool {
    switch value {
    case 0x41...0x5A, 0xC0...0xDE, 0x400...0x42F, 0x178: true
    case 0x139...0x148, 0x179...0x17E: value & 1 == 1
    case 0x100...0x137, 0x14A...0x177, 0x218...0x21B: value & 1 == 0
    default: false
    }
  }
}
