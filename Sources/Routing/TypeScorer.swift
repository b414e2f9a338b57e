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
    /// Whether the form is known to be the word that is meant, so that others with the stem are at
    /// best its relatives.
    var isSure = false
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
  private let lexicon: Lexicon
  private var table: [Float]
  private let wordCount: Int

  /// A scorer for a question of so many words.
  init(_ vocabulary: Vocabulary, _ lexicon: Lexicon, wordCount: Int) {
    self.vocabulary = vocabulary
    self.lexicon = lexicon
    self.wordCount = wordCount
    table = Array(repeating: 0, count: wordCount * vocabulary.typeCount)
  }

  /// What of a phrase stands in the question.
  private struct Part: BitwiseCopyable {
    var weight: Float = 0
    /// Words that are no stop words.
    var count: UInt8 = 0
    var first: UInt8 = .max
    var last: UInt8 = 0
  }

  /// Takes what the types' phrases make of the hits.
  mutating func add(_ hits: [Hit], stopForms: [UInt32]) {
    let parts = parts(hits, stopForms: stopForms)
    for hit in hits {
      for entry in vocabulary.byStem[hit.stem] {
        let phrase = vocabulary.phrases[Int(entry)]
        var value = worth(hit.stem, in: phrase, parts[Int(entry)]) * hit.quality
        // What was guessed is not made surer by what the word itself would count.
        value *= hit.quality < 0.5 ? min(1, phrase.factor) : phrase.factor
        if let form = hit.form, !has(form, phrase) {
          value *= hit.isShort ? 0.5 : hit.isSure ? 0.6 : 0.85
        }
        raise(word: hit.word, type: Int(phrase.type), to: value)
      }
    }
  }

  /// For each phrase what of it stands in the question, stop words too, each counted once.
  private func parts(_ hits: [Hit], stopForms: [UInt32]) -> [Part] {
    var parts = [Part](repeating: Part(), count: vocabulary.phrases.count)
    for (index, hit) in hits.enumerated()
    where !hits[..<index].contains(where: { $0.stem == hit.stem }) {
      let weight = vocabulary.weights[Int(hit.stem)] * hit.quality
      for phrase in vocabulary.byStem[hit.stem] {
        parts[Int(phrase)].weight += weight
        if hit.quality > 0.4 { parts[Int(phrase)].count += 1 }
        parts[Int(phrase)].first = min(parts[Int(phrase)].first, UInt8(hit.word))
        parts[Int(phrase)].last = max(parts[Int(phrase)].last, UInt8(hit.word))
      }
    }
    for (index, form) in stopForms.enumerated() where !stopForms[..<index].contains(form) {
      for phrase in vocabulary.phrases(withStopForm: form) {
        parts[Int(phrase)].weight += Vocabulary.stopWeight
      }
    }
    return parts
  }

  /// Most words between those of a phrase, beyond which they may belong to different matters.
  private static let gapMax = 3
  /// Least that a word is worth in a phrase that stands in the question whole: together words say
  /// more than the many types that use each of them.
  private static let worthInWhole: Float = 0.45
  private static let weakWorthInWhole: Float = 0.2
  /// What is left of a word whose phrase has stop words, too, that the question has not.
  private static let shareWithoutStops: Float = 0.5

  /// What a word counts in a phrase of which a part stands in the question.
  private func worth(_ stem: UInt32, in phrase: Vocabulary.Phrase, _ part: Part) -> Float {
    let weight = vocabulary.weights[Int(stem)]
    let share = min(1, part.weight / max(phrase.weight, 0.001))
    if phrase.contentCount <= 1 {
      if phrase.count == 1 { return weight * (phrase.isName ? 1.1 : 1) }
      guard share > 0.95 else { return weight * Self.shareWithoutStops }
      return max(weight, floor(of: stem)) * 1.1
    }
    guard part.count >= UInt8(clamping: phrase.contentCount) else {
      // A type's own name is never chance.
      let affinity =
        phrase.isName ? 0.8 : vocabulary.affinity(of: stem, in: phrase, lexicon)
      return weight * affinity * (0.3 + 0.6 * share)
    }
    guard Int(part.last) - Int(part.first) < Int(phrase.count) + Self.gapMax else {
      return weight * 0.6
    }
    return max(weight, floor(of: stem)) * (share > 0.95 ? 1.25 : 0.95)
  }

  private func floor(of stem: UInt32) -> Float {
    vocabulary.isWeak(stem, lexicon) ? Self.weakWorthInWhole : Self.worthInWhole
  }

  /// Takes back what words said for a type that they do not mean where they stand together.
  mutating func exclude(_ hits: [Hit], stopForms: [UInt32]) {
    let sure = hits.filter { $0.quality > 0.6 }
    for (index, first) in sure.enumerated()
    where !sure[..<index].contains(where: { $0.stem == first.stem }) {
      for exclusion in vocabulary.exclusions(beginningWith: first.stem)
      where exclusion.stopForms.allSatisfy({ stopForms.contains($0) }) {
        exclude(exclusion, sure)
      }
    }
  }

  private mutating func exclude(_ exclusion: Vocabulary.Exclusion, _ sure: [Hit]) {
    var meant: [Hit] = []
    for place in exclusion.stems.indices {
      let count = meant.count
      // A form that is known is compared itself: stems are shared by strangers.
      meant += sure.filter { hit in
        hit.isSure ? exclusion.forms[place] == hit.form : exclusion.stems[place] == hit.stem
      }
      if meant.count == count { return }
    }
    for hit in meant { table[hit.word * vocabulary.typeCount + Int(exclusion.type)] = 0 }
  }

  /// Takes what a service's own words say for its type.
  mutating func add(_ hit: Hit, type: Int, isName: Bool) {
    let value = vocabulary.weights[Int(hit.stem)] * hit.quality * (isName ? 0.45 : 0.7)
    raise(word: hit.word, type: type, to: value)
  }

  /// The types that have a score, best first.
  func scores() -> [Score] {
    let types = vocabulary.typeCount
    var scores: [Score] = []
    for type in 0..<types {
      var score = Score(type: type, value: 0, words: [])
      for word in 0..<wordCount where table[word * types + type] > 0 {
        score.words.append((word, table[word * types + type]))
      }
      score.value = Self.sum(score.words.map(\.value))
      if score.value > 0 { scores.append(score) }
    }
    return scores.sorted { ($1.value, $0.type) < ($0.value, $1.type) }
  }

  private mutating func raise(word: Int, type: Int, to value: Float) {
    let index = word * vocabulary.typeCount + type
    if value > table[index] { table[index] = value }
  }

  /// What the words say together. The first ones count whole; in a long story every type finds
  /// some word, so that many small ones say little.
  private static func sum(_ values: [Float]) -> Float {
    var (sum, share) = (Float(0), Float(1))
    for value in values.sorted(by: >) {
      sum += value * share
      share *= 0.95
    }
    return sum
  }

  private func has(_ form: UInt32, _ phrase: Vocabulary.Phrase) -> Bool {
    vocabulary.words[Int(phrase.start)..<Int(phrase.start + phrase.count)].contains(form)
  }
}
