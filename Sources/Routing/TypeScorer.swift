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

  /// What of a phrase stands in the question, stop words left out.
  private struct Part: BitwiseCopyable {
    var count: UInt8 = 0
    var first: UInt8 = .max
    var last: UInt8 = 0
  }

  /// Takes what the types' phrases make of the hits.
  mutating func add(_ hits: [Hit], stopForms: [UInt32]) {
    var parts = [Part](repeating: Part(), count: vocabulary.phrases.count)
    /// Phrases of which more than one word may be there.
    var fuller: [UInt32] = []
    for (index, hit) in hits.enumerated() {
      let worth = vocabulary.weights[Int(hit.stem)] * hit.quality
      let isNew = hit.quality > 0.4 && !hits[..<index].contains { $0.stem == hit.stem }
      let row = hit.word * vocabulary.typeCount
      for use in vocabulary.uses[hit.stem] {
        var value = worth * use.alone * Self.factor(of: hit, use.form, use.factor)
        if use.isStrong, hit.form == use.form { value /= StemWorth.weakShare }
        let place = row + Int(use.type)
        if value > table[place] { table[place] = value }
        guard isNew, use.hasOthers else { continue }
        let part = parts[Int(use.phrase)]
        parts[Int(use.phrase)] = Part(
          count: part.count + 1, first: min(part.first, UInt8(hit.word)),
          last: max(part.last, UInt8(hit.word)))
        let isFuller =
          part.count == 1
          || part.count == 0 && vocabulary.phrases[Int(use.phrase)].contentCount == 1
        if isFuller { fuller.append(use.phrase) }
      }
    }
    for phrase in fuller { add(phrase, parts[Int(phrase)], hits, stopForms) }
  }

  /// Takes what a phrase says of which several words are there.
  private mutating func add(
    _ number: UInt32, _ part: Part, _ hits: [Hit], _ stopForms: [UInt32]
  ) {
    let phrase = vocabulary.phrases[Int(number)]
    let forms = vocabulary.forms(of: phrase)
    let hasStops = forms.allSatisfy { !vocabulary.isStop($0) || stopForms.contains($0) }
    for form in forms where !vocabulary.isStop(form) {
      let stem = lexicon.stemOfForm[Int(form)]
      for hit in hits where hit.stem == stem {
        let worth = PhraseWorth.worth(
          vocabulary.weights[Int(stem)], isWeak: vocabulary.isWeak(stem, lexicon),
          affinity: vocabulary.affinity(of: stem, in: phrase), in: phrase,
          count: Int(part.count), span: Int(part.last) - Int(part.first), hasStops: hasStops)
        let value = worth * hit.quality * Self.factor(of: hit, form, phrase.factor)
        raise(word: hit.word, type: Int(phrase.type), to: value)
      }
    }
  }

  /// What a hit counts in a phrase that has a form of its stem and a factor.
  private static func factor(of hit: Hit, _ form: UInt32, _ factor: Float) -> Float {
    // What was guessed is not made surer by what the word itself would count.
    let factor = hit.quality < 0.5 ? min(1, factor) : factor
    guard let own = hit.form, own != form else { return factor }
    return factor * (hit.isShort ? 0.5 : hit.isSure ? 0.6 : 0.85)
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
}
