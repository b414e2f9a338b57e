/// A word of a text: where it stands, and where its folded form is kept in the `TokenList`.
package struct Token: BitwiseCopyable, Sendable {
  /// First byte of the word in the text.
  package var start: UInt32

  /// Bytes of the word in the text; what a case ending behind a colon (`THL:ssä`) takes is in.
  package var count: UInt32

  /// First byte of the folded word in `TokenList.folded`.
  package var foldedStart: UInt32

  /// Bytes of the folded word, 1 – `TokenList.wordBytesMax`.
  package var foldedCount: UInt32

  /// Bit i is set when folded byte i comes from a letter that lost a mark; byte 64 and later are
  /// not told.
  package var accents: UInt64

  /// What stands between this word and the one before.
  package var gap: Gap

  /// How the word is written.
  package var shape: Shape

  /// Bytes of the word in the text.
  package var range: Range<Int> { Int(start)..<Int(start + count) }

  /// Bytes of the folded word in `TokenList.folded`.
  package var foldedRange: Range<Int> { Int(foldedStart)..<Int(foldedStart + foldedCount) }

  /// What parts a word from the one before it.
  package enum Gap: UInt8, BitwiseCopyable, Sendable {
    /// Nothing stands before: the first word.
    case beginning
    /// Blanks alone.
    case blank
    /// One hyphen, nothing else.
    case hyphen
    /// One comma or point between digits.
    case decimal
    /// The end of a sentence.
    case sentence
    /// Anything else: commas, brackets, slashes.
    case punctuation
  }

  /// How a word is written.
  package struct Shape: OptionSet, BitwiseCopyable, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) {
      self.rawValue = rawValue
    }

    /// The first letter is a capital.
    package static let capitalized = Shape(rawValue: 1)
    /// A letter behind the first is small.
    package static let hasSmall = Shape(rawValue: 2)
    /// There is a digit in it.
    package static let hasDigit = Shape(rawValue: 4)
    /// There is a letter in it.
    package static let hasLetter = Shape(rawValue: 8)
    /// A case ending behind a colon was left out of the folded form.
    package static let colonEnding = Shape(rawValue: 16)
    /// A hyphen follows that joins it to no word: `aamu- ja iltapäivätoiminta`.
    package static let openHyphen = Shape(rawValue: 32)
  }
}
