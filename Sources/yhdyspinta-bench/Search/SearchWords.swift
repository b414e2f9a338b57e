/// A question as a query of SQLite's FTS5.
enum SearchWords {
  /// From how many letters on a word is also looked for by its beginning.
  static let prefixLettersMin = 5

  /// The words of a text as FTS5's own tokenizer `unicode61` parts it.
  /// - Parameter text: any.
  /// - Returns: runs of letters and digits in small letters, in order, each once.
  static func words(of text: String) -> [String] {
    var words: [String] = []
    for run in text.lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
      let word = String(run)
      if !words.contains(word) { words.append(word) }
    }
    return words
  }

  /// A query that any of the words meets.
  /// - Parameters:
  ///   - text: the question.
  ///   - prefixes: whether words of five letters or more are looked for by their first two thirds,
  ///     at least five letters, since Finnish words change at their ends.
  /// - Returns: an expression of FTS5; empty when there is no word.
  static func matchExpression(_ text: String, prefixes: Bool) -> String {
    words(of: text).map { word in
      guard prefixes, word.count >= prefixLettersMin else { return "\"\(word)\"" }
      return "\"\(word.prefix(max(prefixLettersMin, word.count * 2 / 3)))\" *"
    }.joined(separator: " OR ")
  }
}
