import Language

/// Which of the registry's stems a question's words mean.
///
/// A word as it stands, or another form of it, is taken at once. Only when there is none the word
/// is taken apart, looked for inside the vocabulary's compounds, and read with slips of the
/// finger: each step guesses more, so each counts less.
struct WordMatcher {
  let lexicon: Lexicon
  let vocabulary: Vocabulary
  let spelling: WordIndex

  typealias Hit = TypeScorer.Hit

  /// What a question's word may mean; empty for a word that says nothing here.
  func hits(for word: ArraySlice<UInt8>, at place: Int) -> [Hit] {
    if let form = lexicon.forms.number(of: word.span) {
      let stem = lexicon.stemOfForm[Int(form)]
      return [Hit(word: place, stem: stem, form: form, quality: 1)] + containing(stem, place)
    }
    if let stem = lexicon.stem(of: word) {
      return [Hit(word: place, stem: stem, form: nil, quality: 0.92)] + containing(stem, place)
    }
    let parts = parts(of: word, at: place)
    if parts.count > 1 { return parts }
    let corrected = corrections(of: word, at: place)
    return corrected.isEmpty ? parts : corrected
  }

  /// The words nearest to a word: at most one slip away for 5–7 letters, two for more.
  private func corrections(of word: ArraySlice<UInt8>, at place: Int) -> [Hit] {
    guard word.count >= 5 else { return [] }
    var least = word.count >= 8 ? 2 : 1
    var stems: [UInt32] = []
    spelling.forEachTerm(within: least, of: word.span) { term, slips in
      guard slips <= least else { return }
      if slips < least { stems.removeAll() }
      least = slips
      for stem in spelling.documents[spelling.documentRange(of: term)]
      where !stems.contains(stem) {
        stems.append(stem)
      }
    }
    return stems.map { Hit(word: place, stem: $0, form: nil, quality: 0.75) }
  }

  /// Compounds of the vocabulary that have the word as a part.
  private func containing(_ stem: UInt32, _ place: Int) -> [Hit] {
    guard vocabulary.weights[Int(stem)] > 0.3 else { return [] }
    return vocabulary.byPart[stem].map {
      Hit(word: place, stem: $0, form: nil, quality: 0.35)
    }
  }

  /// The two known words that make up a word, or the longest known one that it begins or ends with.
  private func parts(of word: ArraySlice<UInt8>, at place: Int) -> [Hit] {
    guard word.count >= 7 else { return [] }
    var single: (stem: UInt32, count: Int, isHead: Bool)?
    for cut in stride(from: word.endIndex - 3, through: word.startIndex + 3, by: -1) {
      let head = known(word[..<cut])
      let tail = known(word[cut...])
      if let head, let tail {
        return [
          Hit(word: place, stem: head, form: nil, quality: 0.7),
          Hit(word: place, stem: tail, form: nil, quality: 0.6),
        ]
      }
      if let head, cut - word.startIndex >= 5, cut - word.startIndex > single?.count ?? 0 {
        single = (head, cut - word.startIndex, true)
      }
      if let tail, word.endIndex - cut >= 5, word.endIndex - cut > single?.count ?? 0 {
        single = (tail, word.endIndex - cut, false)
      }
    }
    guard let single else { return [] }
    return [
      Hit(word: place, stem: single.stem, form: nil, quality: single.isHead ? 0.6 : 0.5)
    ]
  }

  /// The stem of a part, if the vocabulary has it. Swedish joins parts with an `s`.
  private func known(_ part: ArraySlice<UInt8>) -> UInt32? {
    if let stem = lexicon.stem(of: part), !vocabulary.byStem[stem].isEmpty { return stem }
    guard part.count > 4, part.last == UInt8(ascii: "s"),
      let stem = lexicon.stem(of: part.dropLast()), !vocabulary.byStem[stem].isEmpty
    else { return nil }
    return stem
  }
}
