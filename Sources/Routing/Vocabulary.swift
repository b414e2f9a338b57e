import Language

/// What the types are called: their names and words as phrases, found by the stems in them.
///
/// A phrase is one name of one type or one value of its vocabulary. What a word is worth falls with the number of
/// types that use it: `koulukuraattori` says all, `koulu` little, `lapsi` nearly nothing.
struct Vocabulary: Sendable {
  struct Phrase: BitwiseCopyable {
    /// Place of the type among the types.
    var type: UInt32
    /// Where its words stand in `words`.
    var start: UInt32
    var count: UInt32
    /// How many of its words are no stop words.
    var contentCount: UInt32 = 0
    /// What its words count beside others', as its vocabulary says.
    var factor: Float
    var isName: Bool
  }

  /// Words that say nothing for a type when they stand together.
  struct Exclusion: Sendable {
    /// Place of the type among the types.
    var type: UInt32
    /// Those that are no stop words.
    var forms: [UInt32]
    /// Those of its forms that are stop words, which must stand there as they are.
    var stopForms: [UInt32] = []
    /// The stems of the others.
    var stems: [UInt32] = []
  }

  let phrases: [Phrase]
  private let exclusions: [Exclusion]
  /// Exclusions by the stem of their first word.
  private let exclusionsByStem: Postings
  /// Forms of the phrases' words, one phrase behind the other.
  let words: [UInt32]
  /// Phrases by stem.
  let byStem: Postings
  /// Phrases as their words see them.
  let uses: PhraseUses
  /// For each form of the lexicon whether it is a stop word of phrases.
  private let isStop: [Bool]
  /// 0–1 for each stem.
  private(set) var weights: [Float] = []
  /// What the weights are made of.
  private var worth: StemWorth
  /// The forms that stand in phrases, stop words left out, without doubles.
  let forms: [UInt32]
  /// For each form of the lexicon whether it is one of them.
  private let isOwn: [Bool]
  /// Stems of compounds by the stem of a part: `koulukuraattori` by `kuraattori`.
  let byPart: Postings
  var typeCount: Int { worth.typeCount }

  init(_ builder: VocabularyBuilder, lexicon: Lexicon, stopWords: StopWords) {
    let stemOf = lexicon.stemOfForm
    words = builder.words
    let stop = stopWords.forms(in: lexicon)
    exclusions = builder.exclusions.map { exclusion in
      var exclusion = exclusion
      exclusion.stopForms = exclusion.forms.filter { stop.contains($0) }
      exclusion.forms.removeAll { stop.contains($0) }
      exclusion.stems = exclusion.forms.map { stemOf[Int($0)] }
      return exclusion
    }.filter { !$0.stems.isEmpty }
    exclusionsByStem = Postings(
      keys: exclusions.map { $0.stems[0] }, values: Array(0..<UInt32(exclusions.count)),
      count: lexicon.stems.count)
    worth = builder.worth
    var phrases = builder.phrases
    var keys: [UInt32] = []
    var values: [UInt32] = []
    var isUsed = [Bool](repeating: false, count: lexicon.forms.count)
    var forms: [UInt32] = []
    var isStop = [Bool](repeating: false, count: lexicon.forms.count)
    for index in phrases.indices {
      let phrase = phrases[index]
      for place in Int(phrase.start)..<Int(phrase.start + phrase.count) {
        let form = words[place]
        let stem = stemOf[Int(form)]
        guard !stop.contains(form) else {
          isStop[Int(form)] = true
          continue
        }
        phrases[index].contentCount += 1
        keys.append(stem)
        values.append(UInt32(index))
        if !isUsed[Int(form)] {
          isUsed[Int(form)] = true
          forms.append(form)
        }
      }
    }
    self.forms = forms
    isOwn = isUsed
    self.isStop = isStop
    self.phrases = phrases
    let byStem = Postings(keys: keys, values: values, count: lexicon.stems.count)
    self.byStem = byStem
    let (words, worth) = (builder.words, builder.worth)
    uses = PhraseUses(count: lexicon.stems.count) { stem in
      byStem[stem].map { number in
        var use = Self.use(of: stem, in: phrases, number, words, worth, lexicon)
        use.isStrong =
          !use.hasOthers && worth.isWeak(stem, lexicon)
          && stopWords.weak.number(of: lexicon.forms[use.form].span) == nil
        return use
      }
    }
    byPart = Self.parts(of: forms, lexicon)
    addWeights(lexicon)
  }

  private static func use(
    of stem: UInt32, in phrases: [Phrase], _ number: UInt32, _ words: [UInt32],
    _ worth: StemWorth, _ lexicon: Lexicon
  ) -> PhraseUses.Use {
    let phrase = phrases[Int(number)]
    let own = words[Int(phrase.start)..<Int(phrase.start + phrase.count)]
    let form = own.first { lexicon.stemOfForm[Int($0)] == stem } ?? .max
    let affinity = phrase.isName ? nameAffinity : worth.affinity(of: stem, type: phrase.type)
    return PhraseUses.Use(
      phrase: number, form: form, alone: PhraseWorth.alone(phrase, affinity: affinity),
      factor: phrase.factor, type: UInt16(phrase.type), hasOthers: phrase.count > 1)
  }

  /// A type's own name is never chance.
  private static let nameAffinity: Float = 0.8

  /// The exclusions whose first word has a stem.
  func exclusions(beginningWith stem: UInt32) -> [Exclusion] {
    exclusionsByStem[stem].map { exclusions[Int($0)] }
  }

  /// How much of a type's own a stem is in a phrase.
  func affinity(of stem: UInt32, in phrase: Phrase) -> Float {
    phrase.isName ? Self.nameAffinity : worth.affinity(of: stem, type: phrase.type)
  }

  /// The forms of a phrase.
  func forms(of phrase: Phrase) -> ArraySlice<UInt32> {
    words[Int(phrase.start)..<Int(phrase.start + phrase.count)]
  }

  /// Whether a form is a stop word.
  func isStop(_ form: UInt32) -> Bool { Int(form) < isStop.count && isStop[Int(form)] }

  /// Whether a stem is one of the weak words'.
  func isWeak(_ stem: UInt32, _ lexicon: Lexicon) -> Bool { worth.isWeak(stem, lexicon) }

  /// Whether a form stands in a phrase and is no stop word.
  func isForm(_ form: UInt32) -> Bool { Int(form) < isOwn.count && isOwn[Int(form)] }

  /// Takes the vocabulary's long words apart into two of its own words.
  private static func parts(of forms: [UInt32], _ lexicon: Lexicon) -> Postings {
    let own = Set(forms)
    let known = Set(forms.map { lexicon.stemOfForm[Int($0)] })
    var keys: [UInt32] = []
    var values: [UInt32] = []
    for form in forms {
      let word = lexicon.forms[form]
      guard word.count >= 8 else { continue }
      let whole = lexicon.stemOfForm[Int(form)]
      for cut in (word.startIndex + 4)...(word.endIndex - 4) {
        // The vocabulary is in the base form, so its compounds end in one; they begin with any.
        let ending = word[cut...]
        guard let tailForm = lexicon.forms.number(of: ending.span), own.contains(tailForm),
          let head = lexicon.stem(of: word[..<cut]), known.contains(head)
        else { continue }
        let tail = lexicon.stemOfForm[Int(tailForm)]
        for part in [head, tail] where part != whole {
          keys.append(part)
          values.append(whole)
        }
        break
      }
    }
    return Postings(keys: keys, values: values, count: lexicon.stems.count)
  }

  // MARK: weights

  /// Weighs the stems that the lexicon has newly got.
  mutating func addWeights(_ lexicon: Lexicon) {
    for stem in weights.count..<lexicon.stems.count {
      weights.append(worth.weight(of: UInt32(stem), lexicon))
    }
  }

  /// Tells a service's stems that its type's phrases have from those that only it has.
  func complete(_ kept: inout ServiceWords.Kept) { worth.complete(&kept) }

  /// Notes that a service of a type has a stem that no phrase of the type has.
  mutating func note(type: UInt32, stem: UInt32, _ lexicon: Lexicon) {
    if worth.note(type: type, stem: stem) { weigh(stem: stem, lexicon) }
  }

  /// Takes back what was noted.
  mutating func forget(type: UInt32, stem: UInt32, _ lexicon: Lexicon) {
    if worth.forget(type: type, stem: stem) { weigh(stem: stem, lexicon) }
  }

  private mutating func weigh(stem: UInt32, _ lexicon: Lexicon) {
    weights[Int(stem)] = worth.weight(of: stem, lexicon)
  }
}
