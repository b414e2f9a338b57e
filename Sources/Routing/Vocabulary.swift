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

  private(set) var phrases: [Phrase]
  /// Forms of the phrases' words, one phrase behind the other.
  let words: [UInt32]
  /// Phrases by stem.
  let byStem: Postings
  private let byStopForm: KeyedNumbers
  /// 0–1 for each stem.
  let weights: [Float]
  /// What a stop word counts towards the completeness of a phrase: `ei voi odottaa` is not said by
  /// `odottaa` alone.
  static let stopWeight: Float = 0.2
  /// The forms that stand in phrases, stop words left out, without doubles.
  let forms: [UInt32]
  /// Stems of compounds by the stem of a part: `koulukuraattori` by `kuraattori`.
  let byPart: Postings
  let typeCount: Int

  init(_ builder: VocabularyBuilder, lexicon: Lexicon) {
    let stemOf = lexicon.stemOfForm
    typeCount = builder.typeCount
    words = builder.words
    let stop = Self.forms(of: StopWords.stop, in: lexicon)
    weights = builder.weights(lexicon)
    var phrases = builder.phrases
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
          phrases[index].weight += Self.stopWeight
          stopPairs.append(.init(key: UInt64(form), number: UInt32(index)))
          continue
        }
        phrases[index].weight += weights[Int(stem)]
        keys.append(stem)
        values.append(UInt32(index))
        if !isUsed[Int(form)] {
          isUsed[Int(form)] = true
          forms.append(form)
        }
      }
    }
    self.phrases = phrases
    self.forms = forms
    byStem = Postings(keys: keys, values: values, count: lexicon.stems.count)
    byStopForm = KeyedNumbers(stopPairs)
    byPart = Self.parts(of: forms, lexicon, weights)
  }

  /// Phrases that have a stop word, by its form.
  func phrases(withStopForm form: UInt32) -> ArraySlice<UInt32> { byStopForm[UInt64(form)] }

  private static func forms(of list: [[UInt8]], in lexicon: Lexicon) -> Set<UInt32> {
    Set(list.compactMap { lexicon.forms.number(of: $0.span) })
  }

  /// Takes the vocabulary's long words apart into two of its own words.
  private static func parts(
    of forms: [UInt32], _ lexicon: Lexicon, _ weights: [Float]
  ) -> Postings {
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
        for part in [head, tail] where part != whole && weights[Int(part)] > 0.2 {
          keys.append(part)
          values.append(whole)
        }
        break
      }
    }
    return Postings(keys: keys, values: values, count: lexicon.stems.count)
  }
}

/// Collects phrases while the registry's records are read.
struct VocabularyBuilder {
  let typeCount: Int
  private(set) var phrases: [Vocabulary.Phrase] = []
  private(set) var words: [UInt32] = []
  /// Types that have a stem in a phrase.
  private var phraseUsers: TypeBits
  /// Types that have it only in the words of a service.
  private var users: TypeBits

  init(typeCount: Int) {
    self.typeCount = typeCount
    users = TypeBits(typeCount: typeCount)
    phraseUsers = TypeBits(typeCount: typeCount)
  }

  mutating func add(type: Int, forms: [UInt32], isName: Bool, lexicon: Lexicon) {
    guard !forms.isEmpty else { return }
    phrases.append(
      Vocabulary.Phrase(
        type: UInt32(type), start: UInt32(words.count), count: UInt32(forms.count),
        isName: isName))
    words += forms
    for form in forms { phraseUsers.insert(type, stem: lexicon.stemOfForm[Int(form)]) }
  }

  /// Notes that a service of a type has a stem that no phrase of the type has.
  mutating func note(type: Int, stem: UInt32) { users.insert(type, stem: stem) }

  /// Whether a phrase of the type has the stem.
  func hasPhrase(type: Int, stem: UInt32) -> Bool { phraseUsers.contains(type, stem: stem) }

  /// What each stem is worth: 1 when one type alone uses it, falling with the logarithm of how many
  /// do. Use by services alone counts half; weak words keep an eighth.
  func weights(_ lexicon: Lexicon) -> [Float] {
    let all = max(1, logarithm(Float(typeCount + 1)))
    var weights = (0..<UInt32(lexicon.stems.count)).map { stem in
      let users = Float(phraseUsers.count(stem: stem)) + 0.5 * Float(users.count(stem: stem))
      return max(0, 1 - logarithm(max(1, users)) / all)
    }
    var isWeak = Set<UInt32>()
    for word in StopWords.weak {
      // Keys of two letters are shared by words that have nothing to do with each other.
      if let stem = lexicon.stem(of: word.span), lexicon.stems[stem].count > 2 {
        isWeak.insert(stem)
      }
    }
    for stem in isWeak { weights[Int(stem)] *= 0.125 }
    return weights
  }

  /// Natural logarithm; this module imports no mathematics.
  private func logarithm(_ value: Float) -> Float {
    // value = mantissa * 2^exponent with the mantissa in 1..<2; atanh series for the mantissa.
    let ratio = (value.significand - 1) / (value.significand + 1)
    let square = ratio * ratio
    let series = 2 * ratio * (1 + square * (1 / 3 + square * (1 / 5 + square / 7)))
    return Float(value.exponent) * 0.693_147_2 + series
  }
}

/// For each stem a set of types.
private struct TypeBits {
  private let wordsPerStem: Int
  private var bits: [UInt64] = []

  init(typeCount: Int) { wordsPerStem = max(1, (typeCount + 63) / 64) }

  mutating func insert(_ type: Int, stem: UInt32) {
    let index = Int(stem) * wordsPerStem + type / 64
    if index >= bits.count {
      let needed = (Int(stem) + 1) * wordsPerStem
      bits.append(contentsOf: repeatElement(0, count: needed - bits.count))
    }
    bits[index] |= 1 << UInt64(type % 64)
  }

  func contains(_ type: Int, stem: UInt32) -> Bool {
    let index = Int(stem) * wordsPerStem + type / 64
    return index < bits.count && bits[index] & (1 << UInt64(type % 64)) != 0
  }

  func count(stem: UInt32) -> Int {
    let start = Int(stem) * wordsPerStem
    guard start < bits.count else { return 0 }
    return bits[start..<start + wordsPerStem].reduce(0) { $0 + $1.nonzeroBitCount }
  }
}
