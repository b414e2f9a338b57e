import Language

/// How well each type fits a question, and which of its words said so.
///
/// Each word of the question gives each type the best of what the type's phrases make of it; a
/// type's score is the sum. So ten phrases with the same word count no more than one, and a phrase
/// whose words all stand in the question counts more than each of them alone.
struct TypeScorer {
  /// A stem that a word of the question may mean.
  struct Hit: BitwiseCopyable {
    /// Place of the word among the question's words.
    var word: Int
    var stem: UInt32
    /// The form, if the word stands in the registry exactly so.
    var form: UInt32?
    /// Whether the stem is so short that words share it which have nothing to do with each other.
    var isShort = false
    /// 0–1: 1 for a word as it stands, less the more had to be guessed.
    var quality: Float
  }

  struct Score {
    var type: Int
    var value: Float
    /// The words that gave it, by place, with what each gave.
    var words: [(word: Int, value: Float)]
  }

  let vocabulary: Vocabulary
  private var table: [Float]
  private let wordCount: Int

  /// A scorer for a question of so many words.
  init(_ vocabulary: Vocabulary, wordCount: Int) {
    self.vocabulary = vocabulary
    self.wordCount = wordCount
    table = Array(repeating: 0, count: wordCount * vocabulary.typeCount)
  }

  /// Takes what the types' phrases make of the hits.
  mutating func add(_ hits: [Hit], matched: [Float]) {
    for hit in hits {
      let weight = vocabulary.weights[Int(hit.stem)]
      for entry in vocabulary.byStem[hit.stem] {
        let phrase = vocabulary.phrases[Int(entry)]
        let part = min(1, matched[Int(entry)] / max(phrase.weight, 0.001))
        var value = weight * hit.quality * Self.factor(part, of: phrase)
        if let form = hit.form, !has(form, phrase) { value *= hit.isShort ? 0.6 : 0.85 }
        raise(word: hit.word, type: Int(phrase.type), to: value)
      }
    }
  }

  /// Takes what a service's own words say for its type.
  mutating func add(_ hit: Hit, type: Int, isName: Bool) {
    let value = vocabulary.weights[Int(hit.stem)] * hit.quality * (isName ? 0.45 : 0.7)
    raise(word: hit.word, type: type, to: value)
  }

  /// For each phrase the weight of its words that stand in the question, stop words too, each
  /// counted once.
  func matched(_ hits: [Hit], stopForms: [UInt32]) -> [Float] {
    var matched = [Float](repeating: 0, count: vocabulary.phrases.count)
    for (index, hit) in hits.enumerated()
    where !hits[..<index].contains(where: { $0.stem == hit.stem }) {
      let weight = vocabulary.weights[Int(hit.stem)] * hit.quality
      for phrase in vocabulary.byStem[hit.stem] { matched[Int(phrase)] += weight }
    }
    for (index, form) in stopForms.enumerated() where !stopForms[..<index].contains(form) {
      for phrase in vocabulary.phrases(withStopForm: form) {
        matched[Int(phrase)] += Vocabulary.stopWeight
      }
    }
    return matched
  }

  /// The types that have a score, best first.
  func scores() -> [Score] {
    let types = vocabulary.typeCount
    var scores: [Score] = []
    for type in 0..<types {
      var score = Score(type: type, value: 0, words: [])
      for word in 0..<wordCount where table[word * types + type] > 0 {
        score.value += table[word * types + type]
        score.words.append((word, table[word * types + type]))
      }
      if score.value > 0 { scores.append(score) }
    }
    return scores.sorted { ($1.value, $0.type) < ($0.value, $1.type) }
  }

  private mutating func raise(word: Int, type: Int, to value: Float) {
    let index = word * vocabulary.typeCount + type
    if value > table[index] { table[index] = value }
  }

  /// What a word counts in a phrase of which a part, 0–1 of its weight, stands in the question.
  private static func factor(_ part: Float, of phrase: Vocabulary.Phrase) -> Float {
    if phrase.count == 1 { return phrase.isName ? 1.1 : 1 }
    if part > 0.95 { return 1.25 }
    return part < 0.5 ? 0.5 * part : 0.25 + 1.3 * (part - 0.5)
  }

  private func has(_ form: UInt32, _ phrase: Vocabulary.Phrase) -> Bool {
    vocabulary.words[Int(phrase.start)..<Int(phrase.start + phrase.count)].contains(form)
  }
}
