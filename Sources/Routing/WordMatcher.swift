import Language
import Registry

/// Which of the vocabulary's words a question's words mean.
///
/// A word as it stands, another form of it by the dictionary, or another form by its stem is taken
/// at once. Only when there is none the word is taken apart, looked for inside the vocabulary's
/// compounds, and, unless the dictionary knows it, read with slips of the finger: each step guesses
/// more, so each counts less.
struct WordMatcher {
  let tables: Tables
  let question: Question

  typealias Hit = TypeScorer.Hit

  /// What a word was found to be.
  struct Match {
    var hits: [Hit] = []
    /// The vocabulary's word that was read in place of one that is misspelt.
    var correction: UInt32?
    /// What the dictionary says of it; empty where it was not asked.
    var readings: [WordReading] = []
  }

  private var lexicon: Lexicon { _read { yield tables.indices.lexicon } }
  private var vocabulary: Vocabulary { _read { yield tables.indices.vocabulary } }

  /// What a question's word may mean; no hits for a word that says nothing here.
  func match(_ place: Int) -> Match {
    let word = question.folded(place)
    var match = Match()
    let form = lexicon.form(of: word.span)
    if let form, vocabulary.isForm(form) { match.hits = exact(form, place) }
    match.readings = readings(place)
    if match.hits.isEmpty, areStopWords(match.readings) { return Match() }
    // A form that stands in some phrase says no less than its base form.
    match.hits += lemmas(match.readings, place).filter { $0.form != form }
    if !match.hits.isEmpty {
      if let stem = match.hits.first?.stem { match.hits += containing(stem, place) }
      return match
    }
    let isKnown = !match.readings.isEmpty
    if let form {
      let stem = lexicon.stemOfForm[Int(form)]
      match.hits = [
        Hit(word: place, stem: stem, form: form, isShort: isShort(stem), quality: 1)
      ]
    } else if let stem = lexicon.stem(of: word) {
      match.hits = [Hit(word: place, stem: stem, form: nil, quality: quality(of: stem, isKnown))]
    }
    if let stem = match.hits.first?.stem, !vocabulary.byStem[stem].isEmpty {
      match.hits += containing(stem, place)
      return match
    }
    // A service may have the word all the same, so a guess stands beside what is known.
    addGuesses(to: &match, place)
    return match
  }

  /// The vocabulary's word that a question's word is, letter for letter; less sure than one that is
  /// looked for.
  func exact(_ place: Int) -> Hit? {
    guard question.list.tokens[place].shape.contains(.hasLetter),
      let form = lexicon.form(of: question.folded(place).span), vocabulary.isForm(form)
    else { return nil }
    return Hit(
      word: place, stem: lexicon.stemOfForm[Int(form)], form: form, isSure: true, quality: 0.6)
  }

  /// The vocabulary's word that neighbouring words make up: `varhais kasvatus`.
  func joined(_ places: Range<Int>) -> [Hit] {
    let bytes = question.list.folded[question.list.joinedRange(places)]
    let place = places.lowerBound
    guard bytes.count >= 6, bytes.count <= TokenList.wordBytesMax else { return [] }
    if let form = lexicon.form(of: bytes.span), vocabulary.isForm(form) {
      return [Hit(word: place, stem: lexicon.stemOfForm[Int(form)], form: form, quality: 0.95)]
    }
    guard bytes.count >= 8, let stem = lexicon.stem(of: bytes), lexicon.stems[stem].count > 5,
      !vocabulary.byStem[stem].isEmpty
    else { return [] }
    return [Hit(word: place, stem: stem, form: nil, quality: 0.85)]
  }

  // MARK: the word itself

  /// Whether a word is a form of stop words alone: `kelle`, of `kuka`.
  private func areStopWords(_ readings: [WordReading]) -> Bool {
    !readings.isEmpty && readings.allSatisfy { tables.stopWords.contains($0.folded[...]) }
  }

  private func exact(_ form: UInt32, _ place: Int) -> [Hit] {
    let stem = lexicon.stemOfForm[Int(form)]
    let isSure = tables.indices.lemmas.isKnown(form)
    let hit = Hit(
      word: place, stem: stem, form: form, isShort: isShort(stem), isSure: isSure, quality: 1)
    return [hit]
  }

  /// Keys of two letters are shared by words that have nothing to do with each other.
  private func isShort(_ stem: UInt32) -> Bool { lexicon.stems[stem].count < 3 }

  /// What the dictionary says, asked for words of letters alone.
  private func readings(_ place: Int) -> [WordReading] {
    guard let morphology = tables.morphology else { return [] }
    let token = question.list.tokens[place]
    guard !token.shape.contains(.hasDigit), token.foldedCount > 1 else { return [] }
    return morphology.readings(of: question.text[token.range])
  }

  /// The vocabulary's words that share a base form with a word.
  private func lemmas(_ readings: [WordReading], _ place: Int) -> [Hit] {
    var hits: [Hit] = []
    for (rank, reading) in readings.enumerated() {
      func add(_ form: UInt32) {
        guard !hits.contains(where: { $0.form == form }) else { return }
        hits.append(
          Hit(
            word: place, stem: lexicon.stemOfForm[Int(form)], form: form, isSure: true,
            quality: rank == 0 ? 0.98 : 0.93))
      }
      if let form = lexicon.form(of: reading.folded.span), vocabulary.isForm(form) { add(form) }
      for form in tables.indices.lemmas.forms(of: reading.folded) { add(form) }
    }
    return hits
  }

  /// What another word of the same stem is worth. To a word that the dictionary knows it is a
  /// relative at best: had the vocabulary the word itself, its base form would have been found.
  private func quality(of stem: UInt32, _ isKnown: Bool) -> Float {
    if !isKnown { return 0.92 }
    return lexicon.stems[stem].count > 3 ? 0.65 : 0.4
  }

  /// Compounds of the vocabulary that have the word as a part.
  private func containing(_ stem: UInt32, _ place: Int) -> [Hit] {
    guard vocabulary.weights[Int(stem)] > 0.3 else { return [] }
    return vocabulary.byPart[stem].map {
      Hit(word: place, stem: $0, form: nil, quality: 0.35)
    }
  }

  // MARK: guesses

  private func addGuesses(to match: inout Match, _ place: Int) {
    let word = question.folded(place)
    for reading in match.readings where reading.parts.count > 1 {
      let parts = parts(of: reading, at: place)
      if !parts.isEmpty {
        match.hits += parts
        return
      }
    }
    let parts = parts(of: word, at: place)
    if parts.count > 1 || !match.readings.isEmpty {
      match.hits += parts
      return
    }
    let corrected = corrections(of: word, at: place)
    match.hits += corrected.isEmpty ? parts : corrected
    match.correction = corrected.first?.form
  }

  /// What a part of a compound counts. The last one says what kind of thing it is, the others of
  /// what: `varhaiskasvatus + hakemus` is about the former.
  private static let modifierQuality: Float = 0.8
  private static let headQuality: Float = 0.5
  /// One whose head says nothing here may be about anything.
  private static let loneModifierQuality: Float = 0.65

  /// The longest runs of a compound's parts that the vocabulary knows, from its beginning.
  private func parts(of reading: WordReading, at place: Int) -> [Hit] {
    var hits: [Hit] = []
    var start = 0
    while start < reading.parts.count {
      var end = reading.parts.count - (start == 0 ? 1 : 0)
      while end > start {
        let isHead = end == reading.parts.count
        let run = reading.parts[start..<end].flatMap(\.self)
        let stem = isHead ? ending(run[...]) : beginning(run[...])
        if let stem {
          hits.append(
            Hit(
              word: place, stem: stem, form: nil,
              quality: isHead ? Self.headQuality : Self.modifierQuality))
          break
        }
        end -= 1
      }
      start = max(end, start + 1)
    }
    if hits.count == 1, hits[0].quality > Self.loneModifierQuality {
      hits[0].quality = Self.loneModifierQuality
    }
    return hits
  }

  /// The two known words that make up a word, or the longest known one that it begins or ends with.
  private func parts(of word: ArraySlice<UInt8>, at place: Int) -> [Hit] {
    guard word.count >= 8 else { return [] }
    var single: (stem: UInt32, count: Int, isHead: Bool)?
    for cut in stride(from: word.endIndex - 2, through: word.startIndex + 4, by: -1) {
      let head = beginning(word[..<cut])
      let tail = word.endIndex - cut < 4 ? nil : ending(word[cut...])
      if let head, let tail {
        return [
          Hit(word: place, stem: head, form: nil, quality: 0.7),
          Hit(word: place, stem: tail, form: nil, quality: Self.headQuality),
        ]
      }
      let (before, behind) = (cut - word.startIndex, word.endIndex - cut)
      if let head, before >= 5, before > single?.count ?? 0 { single = (head, before, true) }
      if let tail, behind >= 5, behind > single?.count ?? 0 { single = (tail, behind, false) }
    }
    guard let single else { return [] }
    return [
      Hit(word: place, stem: single.stem, form: nil, quality: single.isHead ? 0.6 : 0.5)
    ]
  }

  /// The stem of a compound's beginning: the plain word or its genitive, Finnish or Swedish.
  private func beginning(_ part: ArraySlice<UInt8>) -> UInt32? {
    if let stem = exact(part) { return stem }
    switch part.last {
    case UInt8(ascii: "n"): return inflected(part)
    case UInt8(ascii: "s"): return exact(part.dropLast())
    default: return nil
    }
  }

  /// The stem of a compound's ending, in any form.
  private func ending(_ part: ArraySlice<UInt8>) -> UInt32? { exact(part) ?? inflected(part) }

  private func exact(_ part: ArraySlice<UInt8>) -> UInt32? {
    guard let form = lexicon.form(of: part.span) else { return nil }
    let stem = lexicon.stemOfForm[Int(form)]
    return vocabulary.byStem[stem].isEmpty ? nil : stem
  }

  /// Short keys are shared by too many words to prove anything inside a word.
  private func inflected(_ part: ArraySlice<UInt8>) -> UInt32? {
    guard let stem = lexicon.stem(of: part), lexicon.stems[stem].count > 3,
      !vocabulary.byStem[stem].isEmpty
    else { return nil }
    return stem
  }

  // MARK: slips of the finger

  /// The vocabulary's words nearest to a word, or else those whose stems are nearest to its stem.
  private func corrections(of word: ArraySlice<UInt8>, at place: Int) -> [Hit] {
    let whole = nearest(to: word, in: tables.indices.spelling, at: place)
    if !whole.isEmpty { return whole }
    var key: [UInt8] = []
    Stem.appendKey(of: word.span, to: &key)
    guard key.count >= 6, key.count < word.count else { return [] }
    return nearest(to: key[...], in: tables.indices.stemSpelling, at: place).map { hit in
      var hit = hit
      hit.quality *= 0.85
      return hit
    }
  }

  /// Shorter words are read with one slip at most.
  private static let twoSlipsMin = 9

  /// At most two slips away, and then not in the first letter, where people seldom slip.
  private func nearest(
    to word: ArraySlice<UInt8>, in spelling: WordIndex, at place: Int
  ) -> [Hit] {
    guard word.count >= 5 else { return [] }
    var least = word.count >= Self.twoSlipsMin ? 2 : 1
    var forms: [UInt32] = []
    spelling.forEachTerm(within: least, of: word.span) { term, slips in
      guard slips <= least,
        slips < 2 || spelling.bytes[spelling.byteRange(of: term).lowerBound] == word.first
      else { return }
      if slips < least { forms.removeAll() }
      least = slips
      for form in spelling.documents[spelling.documentRange(of: term)]
      where !forms.contains(form) {
        forms.append(form)
      }
    }
    // One slip in a short word makes another word as easily as not.
    let quality: Float = word.count < 6 ? 0.45 : least < 2 ? 0.75 : 0.65
    return forms.map {
      Hit(
        word: place, stem: lexicon.stemOfForm[Int($0)], form: $0, isSure: true, quality: quality)
    }
  }
}
