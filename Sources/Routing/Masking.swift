/// Blanks what tells who a question is about, before anything else reads it: personal identity
/// codes, telephone numbers and e-mail addresses.
///
/// None of them says whose matter something is, so nothing is lost. What is needed for that stays:
/// ages, years, dates, times, school classes, postcodes, and short service numbers such as 112 and
/// 116117, which are nobody's. Longer service numbers, such as those that begin with 0800, look
/// like any other number and go. In doubt a few digits too many are blanked rather than one code
/// read, with one exception: what is too long for a code, such as a code with a digit too many, is
/// none.
///
/// Bytes keep their places: each of what is blanked becomes one blank, so that words keep their
/// order and what stood before and behind does not grow together.
package enum Masking {
  /// Replaces what must not be read.
  ///
  /// - Parameters:
  ///   - text: UTF-8.
  ///   - filling: what each byte becomes.
  /// - Returns: how many codes, numbers and addresses there were.
  package static func mask(_ text: inout [UInt8], with filling: UInt8 = 0x20) -> Int {
    guard mayHold(text) else { return 0 }
    // Codes first: the digits of a code may look like a number, and a part of it must not go alone.
    return mask(&text, filling) { IdentityCode.range(in: $0, at: $1) }
      + mask(&text, filling) { PhoneNumber.range(in: $0, at: $1) }
      + mask(&text, filling) { EmailAddress.range(in: $0, at: $1) }
  }

  /// Whether there may be something: seven digits or an at sign. Most questions have neither.
  private static func mayHold(_ text: [UInt8]) -> Bool {
    var digits = 0
    for byte in text {
      if isDigit(byte) {
        digits += 1
        if digits == 7 { return true }
      } else if byte == UInt8(ascii: "@") {
        return true
      }
    }
    return false
  }

  private static func mask(
    _ text: inout [UInt8], _ filling: UInt8, _ range: ([UInt8], Int) -> Range<Int>?
  ) -> Int {
    var count = 0
    var start = 0
    while start < text.count {
      guard let found = range(text, start) else {
        start += 1
        continue
      }
      for index in found { text[index] = filling }
      count += 1
      start = found.upperBound
    }
    return count
  }

  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
}

/// What stands at a place of a text, as far as codes and numbers are concerned.
struct Mark {
  enum Kind {
    case digit, letter, blank, dash, other
    /// Behind the last byte.
    case end
  }

  let kind: Kind
  /// In bytes; no more than there are.
  let length: Int

  init(_ text: [UInt8], _ index: Int) {
    guard index < text.count else {
      (kind, length) = (.end, 0)
      return
    }
    let byte = text[index]
    if byte < 0x80 {
      kind = Self.ascii(byte)
      length = 1
      return
    }
    let second = index + 1 < text.count ? text[index + 1] : 0
    let third = index + 2 < text.count ? text[index + 2] : 0
    let whole: Int
    switch byte {
    case 0xC2:
      // U+00A0, a blank that does not break; U+00AD, a soft hyphen.
      kind = second == 0xA0 ? .blank : second == 0xAD ? .dash : .other
      whole = 2
    case 0xC3...0xDF: (kind, whole) = (.letter, 2)
    case 0xE0...0xEF: (kind, whole) = (Self.wide(byte, second, third), 3)
    case 0xF0...: (kind, whole) = (.other, 4)
    default: (kind, whole) = (.other, 1)
    }
    length = min(whole, text.count - index)
  }

  private static func ascii(_ byte: UInt8) -> Kind {
    if Masking.isDigit(byte) { return .digit }
    if Masking.isLetter(byte) { return .letter }
    switch byte {
    case 0x20, 0x09: return .blank
    case UInt8(ascii: "-"): return .dash
    default: return .other
    }
  }

  /// Dashes and blanks of three bytes, which word processors and telephones make.
  private static func wide(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Kind {
    switch (first, second, third) {
    // U+2010–U+2015 hyphens and dashes, U+2212 minus, U+2043, U+FE58, U+FE63, U+FF0D.
    case (0xE2, 0x80, 0x90...0x95), (0xE2, 0x88, 0x92), (0xE2, 0x81, 0x83), (0xEF, 0xB9, 0x98),
      (0xEF, 0xB9, 0xA3), (0xEF, 0xBC, 0x8D):
      .dash
    // U+2000–U+200D, U+202F, U+205F, U+2060, U+3000, U+FEFF, with and without a width.
    case (0xE2, 0x80, 0x80...0x8D), (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F), (0xE2, 0x81, 0xA0),
      (0xE3, 0x80, 0x80), (0xEF, 0xBB, 0xBF):
      .blank
    default: .other
    }
  }
}
