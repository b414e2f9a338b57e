extension PlaceNames {
  /// The place that a misspelt word of a text may mean (`Kovoulassa`). Ask only about words that
  /// mean nothing else: it looks at all stems that begin with the same letter, a few microseconds.
  /// - Parameters:
  ///   - index: the word.
  ///   - list: the text.
  /// - Returns: a likely match with one slip, two in a name of nine letters or more; nil when no
  ///   name is that near, or when the word is one as it stands.
  package func misspelt(_ index: Int, in list: TokenList) -> Match? {
    // The words around a name as it stands were looked at, whatever came of it.
    var isNameAsItIs = false
    forEachUse(of: index, in: list) { use, _ in
      if use.position == 0, names[Int(use.name)].wordCount == 1 { isNameAsItIs = true }
    }
    if isNameAsItIs { return nil }
    let word = list.folded.span.extracting(list.tokens[index].foldedRange)
    let shape = list.tokens[index].shape
    let isName = shape.contains(.capitalized) && shape.contains(.hasSmall)
    // The first letter is seldom missed.
    let terms = stems.terms(withPrefix: word.extracting(0..<1))
    var best: Candidate?
    consider(word, word.count, terms, isName: isName, best: &best)
    for ending in PlaceEnding.strippable where ending.count < word.count {
      var packed: UInt64 = 0
      for place in word.count - ending.count..<word.count {
        packed = packed << 8 | UInt64(word[place])
      }
      guard packed == ending.packed else { continue }
      consider(word, word.count - ending.count, terms, isName: isName, best: &best)
    }
    return best.map { best in
      Match(
        words: index..<index + 1, document: names[Int(best.use.name)].document,
        ending: best.ending, certainty: .likely, isPart: best.isPart)
    }
  }

  /// A name that a misspelt word may be.
  private struct Candidate {
    var use: StemUse
    var ending: PlaceEnding
    var slips: Int
    var isPart: Bool

    func isBetter(than other: Candidate) -> Bool {
      slips != other.slips ? slips < other.slips : !isPart && other.isPart
    }
  }

  /// Compares the beginning of a word with stems, and takes the nearest that the rest of the word
  /// is an ending of.
  private func consider(
    _ word: Span<UInt8>, _ count: Int, _ terms: Range<WordIndex.Term>, isName: Bool,
    best: inout Candidate?
  ) {
    // Short words have too many neighbours. Small letters make a name of six letters at least, a
    // place in an area one of eight.
    guard count >= (isName ? 4 : 6) else { return }
    let isPartPossible = count >= (isName ? 7 : 8)
    let limit = count < 9 ? 1 : 2
    let (front, rest) = (word.extracting(0..<count), word.extracting(count..<word.count))
    let signature = LetterSignature(front)
    let bytes = stems.bytes
    let letters = bytes.span
    for term in terms
    where stems.signatures[Int(term.rawValue)].mayBeWithin(limit, of: signature) {
      let range = stems.byteRange(of: term)
      guard abs(range.count - count) <= limit,
        let slips = EditDistance.between(
          front, letters.extracting(range), limit: limit)
      else { continue }
      for place in stems.documentRange(of: term) {
        let use = uses[Int(stems.documents[place])]
        let name = names[Int(use.name)]
        guard name.wordCount == 1, name.wariness == .none || isName,
          !name.isPart || isPartPossible
        else { continue }
        let last = letters[range.upperBound - 1]
        let regular = PlaceEnding(rest, after: last, endings: use.endings)
        guard let ending = regular ?? PlaceEnding.misspelt(rest) else { continue }
        let candidate = Candidate(
          use: use, ending: ending, slips: slips + (regular == nil ? 1 : 0), isPart: name.isPart)
        if (1...2).contains(candidate.slips), best.map(candidate.isBetter) ?? true {
          best = candidate
        }
      }
    }
  }

  /// Whether a word that is no name as it is written looks like one: it has a capital inside a
  /// sentence, is inflected as a place, or stands where a place stands in a note.
  /// - Parameters:
  ///   - index: the word.
  ///   - list: the text.
  ///   - isSure: whether it must be a capital or a case of place.
  /// - Returns: whether it is worth comparing with all names.
  package static func mayBePlace(_ index: Int, in list: TokenList, isSure: Bool) -> Bool {
    let token = list.tokens[index]
    let isInside = token.gap != .beginning && token.gap != .sentence
    if isInside, token.shape.contains(.capitalized), token.shape.contains(.hasSmall) { return true }
    let word = list.folded.span.extracting(token.foldedRange)
    var tail: UInt64 = 0
    for place in max(0, word.count - 3)..<word.count { tail = tail << 8 | UInt64(word[place]) }
    if localTails.contains(tail) { return true }
    guard !isSure else { return false }
    return index == list.tokens.count - 1 || list.tokens[index + 1].gap == .punctuation
      || index == 0 && list.tokens.count <= 2
      || index > 0
        && PlacePreposition.contains(
          list.folded.span.extracting(list.tokens[index - 1].foldedRange))
      || tail == 0x6E656E  // -nen: kouvlalainen
  }

  /// The last three letters of the cases of place.
  private static let localTails: [UInt64] = ["ssa", "sta", "lla", "lta", "lle", "aan"].map {
    ($0 as String).utf8.reduce(0) { $0 << 8 | UInt64($1) }
  }
}
