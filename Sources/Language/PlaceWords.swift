/// A few words, some of them only beginnings, to compare the words around a place name with.
///
/// Eight letters are enough to tell them apart, so a word is one number and asking is a walk over
/// a short array of numbers: no allocation, about 20 ns.
struct PlaceWords: Sendable, ExpressibleByStringLiteral {
  private struct Entry: BitwiseCopyable {
    var letters: UInt64
    var mask: UInt64
  }

  private let entries: [Entry]

  /// Folded words parted by blanks or line ends; one that ends in `*` stands for all that begin
  /// so. Of words of eight letters and more the first eight count.
  init(stringLiteral text: String) {
    entries = text.split(whereSeparator: \.isWhitespace).map { word in
      let isBeginning = word.hasSuffix("*")
      let bytes = Array((isBeginning ? word.dropLast() : word).utf8.prefix(8))
      let mask: UInt64 =
        isBeginning && bytes.count < 8 ? ~(.max >> UInt64(8 * bytes.count)) : .max
      return Entry(letters: Self.head(bytes.span), mask: mask)
    }
  }

  /// Whether a folded word is one of them.
  func contains(_ word: Span<UInt8>) -> Bool { contains(head: Self.head(word)) }

  /// Whether a word that begins with these letters is one of them.
  func contains(head: UInt64) -> Bool {
    for entry in entries where head & entry.mask == entry.letters { return true }
    return false
  }

  /// The first eight letters of a word as one number, the first one highest.
  static func head(_ word: Span<UInt8>) -> UInt64 {
    var head: UInt64 = 0
    for index in 0..<8 { head = head << 8 | (index < word.count ? UInt64(word[index]) : 0) }
    return head
  }
}

extension TokenList {
  /// The first letters of a word, as `PlaceWords` compares them.
  func placeHead(_ index: Int) -> UInt64 {
    PlaceWords.head(folded.span.extracting(tokens[index].foldedRange))
  }

  /// Whether a word and the one before it stand in one clause: only blanks or hyphens part them.
  func isJoined(_ index: Int) -> Bool {
    switch tokens[index].gap {
    case .blank, .hyphen, .decimal: true
    case .beginning, .sentence, .punctuation: false
    }
  }
}
