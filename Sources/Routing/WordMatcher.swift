import Language

/// Which of the registry's stems a question's words mean.
///
/// A word as it stands, or another form of it, is taken at once. Only when there is none the word
/// is taken apart, looked for inside the vocabulary's compounds, and read with slips of the
/// finger: each step guesses more, so each counts less.
struct WordMatcher {
  let tables: Tables

  private var lexicon: Lexicon { _read { yield tables.indices.lexicon } }
  private var vocabulary: Vocabulary { _read { yield tables.indices.vocabulary } }
  private var spelling: WordIndex { _read { yield tables.indices.spelling } }

  typealias Hit = TypeScorer.Hit

  /// What a question's word may mean; empty for a word that says nothing here.
  func hits(for word: ArraySlice<UInt8>, at place: Int) -> [Hit] {
    var known: [Hit] = []
    if let form = lexicon.form(of: word.span) {
      let stem = lexicon.stemOfForm[Int(form)]
      let isShort = lexicon.stems[stem].count < 3
      known = [Hit(word: place, stem: stem, form: form, isShort: isShort, quality: 1)]
    } else if let stem = lexicon.stem(of: word) {
      known = [Hit(word: place, stem: stem, form: nil, quality: 0.92)]
    }
    if let stem = known.first?.stem, !vocabulary.byStem[stem].isEmpty {
      return known + containing(stem, place)
    }
    return known + guesses(for: word, at: place)
  }

  /// What a word may mean that the types' vocabulary does not have. A service may have it all the
  /// same, so a guess stands beside what is known.
  private func guesses(for word: ArraySlice<UInt8>, at place: Int) -> [Hit] {
    let parts = parts(of: word, at: place)
    if parts.count > 1 { return parts }
    let corrected = corrections(of: word, at: place)
    return corrected.isEmpty ? parts : corrected
  }

  /// The words nearest to a word: at most one slip away for 5–7 letters, two for more, and then
  /// not in the first letter, where people seldom slip.
  private func corrections(of word: ArraySlice<UInt8>, at place: Int) -> [Hit] {
    guard word.count >= 5 else { return [] }
    var least = word.count >= 8 ? 2 : 1
    var stems: [UInt32] = []
    spelling.forEachTerm(within: least, of: word.span) { term, slips in
      guard slips <= least,
        slips < 2 || spelling.bytes[spelling.byteRange(of: term).lowerBound] == word.first
      else { return }
      if slips < least { stems.removeAll() }
      least = slips
      for stem in spelling.documents[spelling.documentRange(of: term)]
      where !stems.contains(stem) {
        stems.append(stem)
      }
    }
    // Two slips in a word of eight letters make another word as easily as not.
    let quality: Float = least < 2 ? 0.75 : word.count < 10 ? 0.45 : 0.7
    return stems.map { Hit(word: place, stem: $0, form: nil, quality: quality) }
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
    guard word.count >= 8 else { return [] }
    var single: (stem: UInt32, count: Int, isHead: Bool)?
    for cut in stride(from: word.endIndex - 2, through: word.startIndex + 4, by: -1) {
      let head = beginning(word[..<cut])
      let tail = word.endIndex - cut < 4 ? nil : ending(word[cut...])
      if let head, let tail {
        return [
          Hit(word: place, stem: head, form: nil, quality: 0.7),
          Hit(word: place, stem: tail, form: nil, quality: 0.6),
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
}
