/// What a word counts in a phrase, by how much of the phrase stands in the question.
enum PhraseWorth {
  /// Most words between those of a phrase, beyond which they may belong to different matters.
  private static let gapMax = 3
  /// Least that a word is worth in a phrase that stands in the question whole: together words say
  /// more than the many types that use each of them.
  private static let inWhole: Float = 0.45
  private static let weakInWhole: Float = 0.2
  /// What is left of a word whose phrase has stop words, too, that the question has not.
  private static let withoutStops: Float = 0.5

  /// What a word's weight counts while nothing else of the phrase is there.
  static func alone(_ phrase: Vocabulary.Phrase, affinity: Float) -> Float {
    if phrase.count == 1 { return phrase.isName ? 1.1 : 1 }
    if phrase.contentCount <= 1 { return withoutStops }
    return affinity * partial(1, of: phrase)
  }

  /// What a word of a phrase is worth of which so many words are there.
  ///
  /// - Parameters:
  ///   - weight: the word's.
  ///   - isWeak: whether it is a weak word.
  ///   - affinity: how much of the type's own it is.
  ///   - phrase: in which the word stands.
  ///   - count: words of the phrase that are there, stop words left out.
  ///   - span: how far the first of them stands from the last.
  ///   - hasStops: whether all its stop words are there.
  /// - Returns: the weight, more in a phrase that is there whole, less in one that is not.
  static func worth(
    _ weight: Float, isWeak: Bool, affinity: Float, in phrase: Vocabulary.Phrase, count: Int,
    span: Int, hasStops: Bool
  ) -> Float {
    if count < phrase.contentCount { return weight * affinity * partial(count, of: phrase) }
    if phrase.contentCount > 1, span >= Int(phrase.count) + gapMax { return weight * 0.6 }
    let least = max(weight, isWeak ? weakInWhole : inWhole)
    if phrase.contentCount <= 1 { return hasStops ? least * 1.1 : weight * withoutStops }
    return least * (hasStops ? 1.25 : 0.95)
  }

  private static func partial(_ count: Int, of phrase: Vocabulary.Phrase) -> Float {
    0.3 + 0.6 * Float(count) / Float(max(1, phrase.contentCount))
  }
}
