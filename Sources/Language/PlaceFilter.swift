import Records

/// Says at which lengths a word may begin with one of many stems, before these are looked at.
///
/// One bit for each of 65,536 hashes (8 KiB, which stays in the cache): of the lengths at which no
/// stem ends, one in twenty is asked for in vain when there are 3,000 stems.
struct PlaceFilter: Sendable {
  private var bits: [UInt64] = []
  private var bytesMax = 0

  /// Longest stem in bytes that is told; what is longer is taken for one at that length.
  private static let lengthMax = 63

  /// A filter without stems.
  init() {}

  init(_ stems: WordIndex) {
    bits = Array(repeating: 0, count: 1024)
    for number in 0..<stems.termCount {
      let range = stems.byteRange(of: WordIndex.Term(rawValue: UInt32(number)))
      var hash = FNV1a()
      for place in range.prefix(Self.lengthMax) { hash.add(stems.bytes[place]) }
      let bit = Self.bit(hash.value)
      bits[bit >> 6] |= 1 << UInt64(bit & 63)
      bytesMax = max(bytesMax, min(range.count, Self.lengthMax))
    }
  }

  /// The lengths at which a stem may end in a word, as bits: bit 5 for one of five bytes.
  func lengths(in word: Span<UInt8>) -> UInt64 {
    var lengths: UInt64 = 0
    var hash = FNV1a()
    for index in 0..<min(word.count, bytesMax) {
      hash.add(word[index])
      let bit = Self.bit(hash.value)
      lengths |= (bits[bit >> 6] >> UInt64(bit & 63) & 1) << UInt64(index + 1)
    }
    return lengths
  }

  private static func bit(_ hash: UInt64) -> Int {
    Int(truncatingIfNeeded: ((hash ^ hash >> 32) &* 0x9E37_79B9_7F4A_7C15) >> 48)
  }
}
