/// The words of a request's rest, for verbs that take words and not free text.
package struct Words: ~Copyable, Sendable {
  package private(set) var count = 0
  private var tokens = InlineArray<16, Token>(repeating: .none)

  /// The word at a position from 0 up to `count`.
  package subscript(_ position: Int) -> Token { tokens[position] }

  /// No words.
  package init() {}

  /// Cuts `rest` at blanks outside quotes.
  ///
  /// - Throws: `.tooManyWords` beyond `WireLimits.wordsMax`, `.openQuote`.
  package init(of line: Span<UInt8>, in rest: Token) throws(WireError) {
    var cursor = rest.range.lowerBound
    let end = rest.range.upperBound
    while cursor < end {
      if isBlank(line[cursor]) {
        cursor += 1
        continue
      }
      let (word, next) = try nextWord(in: line, at: cursor)
      guard count < WireLimits.wordsMax else { throw .tooManyWords(limit: WireLimits.wordsMax) }
      tokens[count] = word
      count += 1
      cursor = next
    }
  }
}
