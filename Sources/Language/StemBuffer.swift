/// A folded word being shortened from the right, on the stack.
struct StemBuffer {
  private var bytes: InlineArray<96, UInt8> = InlineArray(repeating: 0)

  /// The last eight bytes, the last one lowest; kept beside the bytes so that asking for an ending
  /// is one comparison.
  private var tail: UInt64 = 0

  /// Bytes left.
  private(set) var count = 0

  /// Takes a word, at most `TokenList.wordBytesMax` bytes of it.
  init(_ word: Span<UInt8>) {
    count = min(word.count, TokenList.wordBytesMax)
    for index in 0..<count {
      bytes[index] = word[index]
      tail = tail << 8 | UInt64(word[index])
    }
  }

  /// The byte so many places before the end, up to 7: 0 is the last one. Zero before the beginning.
  func last(_ place: Int = 0) -> UInt8 {
    UInt8(truncatingIfNeeded: tail >> UInt64(8 * place))
  }

  /// Whether the word ends with these letters, something else before them.
  func ends(_ ending: StemEnding) -> Bool {
    tail & ending.mask == ending.packed && count > ending.count
  }

  /// Whether these letters are all that is left.
  func equals(_ word: StemEnding) -> Bool {
    count == word.count && tail == word.packed
  }

  /// Takes so many bytes off the end.
  mutating func drop(_ number: Int) {
    count -= number
    tail = 0
    for index in max(0, count - 8)..<count { tail = tail << 8 | UInt64(bytes[index]) }
  }

  /// Puts another letter in the place of the last one.
  mutating func replaceLast(_ letter: UInt8) {
    bytes[count - 1] = letter
    tail = tail & ~0xFF | UInt64(letter)
  }

  /// Takes final vowels off, as long as more letters than `kept` remain.
  mutating func dropVowels(keeping kept: Int) {
    while count > kept, Letters.isVowel(last()) { drop(1) }
  }

  /// Puts a word in the place of what is left.
  mutating func become(_ word: StemEnding) {
    count = word.count
    tail = word.packed
    for index in 0..<count {
      bytes[index] = UInt8(truncatingIfNeeded: tail >> UInt64(8 * (count - 1 - index)))
    }
  }

  /// Appends what is left.
  func append(to keys: inout [UInt8]) {
    for index in 0..<count { keys.append(bytes[index]) }
  }
}
