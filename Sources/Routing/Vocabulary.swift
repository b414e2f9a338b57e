import Language

/// What the types are called: their names and words as phrases, found by the stems in them.
///
/// A phrase is one name or one `Word` of one type. What a word is worth falls with the number of
/// types that use it: `koulukuraattori` says all, `koulu` little, `lapsi` nearly nothing.
struct Vocabulary: Sendable {
  struct Phrase: BitwiseCopyable {
    /// Place of the type among the types.
    var type: UInt32
    /// Where its words stand in `words`.
    var start: UInt32
    var count: UInt32
    /// Sum of its words' weights.
    var weight: Float = 0
    var isName: Bool
  }

  /// The phrases' weights follow those of their words.
  private(set) var phrases: [Phrase]
  /// Forms of the phrases' words, one phrase behind the other.
  let words: [UInt32]
  /// Phrases by stem.
  let byStem: Postings
  private let byStopForm: KeyedNumbers
  private let stop: Set<UInt32>
  /// 0–1 for each stem.
  private(set) var weights: [Float] = []
  /// What the weights are made of.
  private var worth: StemWorth
  /// What a stop word counts towards the completeness of a phrase: `ei voi odottaa` is not said by
  /// `odottaa` alone.
  static let stopWeight: Float = 0.2
  /// The forms that stand in phrases, stop words left out, without doubles.
  let forms: [UInt32]
  /// Stems of compounds by the stem of a part: `koulukuraattori` by `kuraattori`.
  let byPart: Postings
  var typeCount: Int { worth.typeCount }

  init(_ builder: VocabularyBuilder, lexicon: Lexicon) {
    let stemOf = lexicon.stemOfForm
    words = builder.words
    let stop = Self.forms(of: StopWords.stop, in: lexicon)
    self.stop = stop
    worth = builder.worth
    phrases = builder.phrases
    var keys: [UInt32] = []
    var values: [UInt32] = []
    var isUsed = [Bool](repeating: false, count: lexicon.forms.count)
    var forms: [UInt32] = []
    var stopPairs: [KeyedNumbers.Pair] = []
    for index in phrases.indices {
      let phrase = phrases[index]
      for place in Int(phrase.start)..<Int(phrase.start + phrase.count) {
        let form = words[place]
        let stem = stemOf[Int(form)]
        guard !stop.contains(form) else {
          stopPairs.append(.init(key: UInt64(form), number: UInt32(index)))
          continue
        }
        keys.append(stem)
        values.append(UInt32(index))
        if !isUsed[Int(form)] {
          isUsed[Int(form)] = true
          forms.append(form)
        }
      }
    }
    self.forms = forms
    byStem = Postings(keys: keys, values: values, count: lexicon.stems.count)
    byStopForm = KeyedNumbers(stopPairs)
    byPart = Self.parts(of: forms, lexicon)
    addWeights(lexicon)
    for index in phrases.indices { weigh(index, lexicon) }
  }

  /// Phrases that have a stop word, by its form.
  func phrases(withStopForm form: UInt32) -> ArraySlice<UInt32> { byStopForm[UInt64(form)] }

  private static func forms(of list: [[UInt8]], in lexicon: Lexicon) -> Set<UInt32> {
    Set(list.compactMap { lexicon.forms.number(of: $0.span) })
  }

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
    for phrase in byStem[stem] { weigh(Int(phrase), lexicon) }
  }

  private mutating func weigh(_ index: Int, _ lexicon: Lexicon) {
    let phrase = phrases[index]
    var weight: Float = 0
    for form in words[Int(phrase.start)..<Int(phrase.start + phrase.count)] {
      let stem = lexicon.stemOfForm[Int(form)]
      weight += stop.contains(form) ? Self.stopWeight : weights[Int(stem)]
    }
    phrases[index].weight = weight
  }
}
