/// Kinds of folded letters.
enum Letters {
  /// Whether a byte is a folded vowel of the three languages.
  static func isVowel(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"), UInt8(ascii: "y"):
      true
    default: false
    }
  }

  /// Whether a byte is a folded letter of the Latin alphabet.
  static func isLetter(_ byte: UInt8) -> Bool {
    byte &- UInt8(ascii: "a") < 26
  }

  /// Whether a byte is a folded consonant.
  static func isConsonant(_ byte: UInt8) -> Bool {
    isLetter(byte) && !isVowel(byte)
  }
}
