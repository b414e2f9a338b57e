/// Case endings that stand behind a colon: `THL:ssä`, `adhd:ta`, `Kela:n`, Swedish `FPA:s`.
enum CaseEnding {
  /// Where such an ending ends, or nil when none stands at an index: a colon, then letters that
  /// are an ending, then no letter.
  static func behindColon(at index: Int, in text: Span<UInt8>) -> Int? {
    guard index < text.count, text[index] == UInt8(ascii: ":") else { return nil }
    var letters: InlineArray<4, UInt8> = InlineArray(repeating: 0)
    var count = 0
    var end = index + 1
    while end < text.count {
      let scalar = Scalar(at: end, in: text)
      guard scalar.role == .letter else {
        if scalar.role == .digit { return nil }
        break
      }
      guard count < letters.count, let letter = plainLetter(scalar.value) else { return nil }
      letters[count] = letter
      count += 1
      end += scalar.count
    }
    guard count > 0 else { return nil }
    let packed = letters.indices.reduce(0 as UInt32) { $0 << 8 | UInt32(letters[$1]) }
    return all.contains(packed) ? end : nil
  }

  /// The endings, each packed into four bytes behind one another.
  private static let all: [UInt32] = [
    "n", "t", "a", "ta", "tta", "na", "ssa", "sta", "lla", "lta", "lle", "ksi", "an", "en", "in",
    "on", "un", "yn", "hin", "han", "hen", "hon", "hyn", "seen", "ita", "ia", "ien", "s",
    "ns", "et", "e", "ar", "er", "kin", "ja",
  ].map { ending in
    let bytes = Array(ending.utf8)
    return (0..<4).reduce(0) { $0 << 8 | UInt32($1 < bytes.count ? bytes[$1] : 0) }
  }

  /// The small letter without dots, for those that endings are made of.
  private static func plainLetter(_ value: UInt32) -> UInt8? {
    switch value {
    case 0x41...0x5A: UInt8(value) | 0x20
    case 0x61...0x7A: UInt8(value)
    case 0xC4, 0xE4: UInt8(ascii: "a")
    case 0xD6, 0xF6: UInt8(ascii: "o")
    default: nil
    }
  }
}
