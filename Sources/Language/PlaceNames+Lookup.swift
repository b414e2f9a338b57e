extension PlaceNames {
  /// The area that a text names and names alone: a name in any language, any letter case, inflected
  /// as in speech (`kotkassa`), or a code (`285`).
  /// - Parameters:
  ///   - text: what somebody wrote for an area.
  ///   - list: memory that the caller keeps between calls; its contents are lost.
  /// - Returns: the area's document, of several the one given first; nil when there is none.
  package func lookup(_ text: Span<UInt8>, scratch list: inout TokenList) -> UInt32? {
    if let code = codes.term(text) { return codes.documents[codes.documentRange(of: code)].first }
    list.tokenize(text)
    guard !list.tokens.isEmpty else { return nil }
    // The name as listed goes before an inflected one: Kemi before a Kem that nobody has.
    if let whole = wholeNames.term(list.folded.span) {
      return names[Int(wholeNames.documents[wholeNames.documentRange(of: whole).lowerBound])]
        .document
    }
    var matches: [Match] = []
    appendMatches(in: list, to: &matches)
    return matches.first { $0.words == list.tokens.indices }?.document
  }

  /// The name most like a text, for a question back to somebody who wrote one that is none.
  /// - Parameters:
  ///   - text: what somebody wrote for an area.
  ///   - list: memory that the caller keeps between calls; its contents are lost.
  /// - Returns: the area and the bytes of its name in `spelling`; nil when no name is within two
  ///   slips, one for short ones.
  package func nearest(
    to text: Span<UInt8>, scratch list: inout TokenList
  ) -> (document: UInt32, spelling: ArraySlice<UInt8>)? {
    list.tokenize(text)
    let limit = list.folded.count < 5 ? 1 : 2
    guard !list.tokens.isEmpty,
      let nearest = wholeNames.nearest(to: list.folded.span, within: limit)
    else { return nil }
    let index = wholeNames.documents[wholeNames.documentRange(of: nearest.term).lowerBound]
    let name = names[Int(index)]
    return (name.document, spellings[name.spelling])
  }

  /// The place that a misspelt word of a text may mean (`Kovoulassa`). Ask only about words that
  /// mean nothing else: it looks at all stems, about 0.1 ms.
  /// - Parameters:
  ///   - index: the word.
  ///   - list: the text.
  /// - Returns: a likely match with one slip, a possible one with two in a word of eight letters or
  ///   more; nil when no name is that near.
  package func misspelt(_ index: Int, in list: TokenList) -> Match? {
    let word = list.folded.span.extracting(list.tokens[index].foldedRange)
    var best: (use: StemUse, ending: PlaceEnding, slips: Int)?
    func consider(_ count: Int) {
      guard count >= 4 else { return }
      let rest = word.extracting(count..<word.count)
      stems.forEachTerm(within: count < 8 ? 1 : 2, of: word.extracting(0..<count)) { term, slips in
        guard slips < best?.slips ?? 3 else { return }
        let last = stems.bytes[stems.byteRange(of: term).upperBound - 1]
        for place in stems.documentRange(of: term) {
          let use = uses[Int(stems.documents[place])]
          guard names[Int(use.name)].wordCount == 1,
            let ending = PlaceEnding(rest, after: last, endings: use.endings)
              ?? PlaceEnding.misspelt(rest)
          else { continue }
          best = (use, ending, slips)
          return
        }
      }
    }
    consider(word.count)
    for ending in PlaceEnding.strippable where ending.count < word.count {
      var packed: UInt64 = 0
      for place in word.count - ending.count..<word.count {
        packed = packed << 8 | UInt64(word[place])
      }
      if packed == ending.packed { consider(word.count - ending.count) }
    }
    return best.map { best in
      Match(
        words: index..<index + 1, document: names[Int(best.use.name)].document,
        ending: best.ending, certainty: best.slips == 1 ? .likely : .possible)
    }
  }
}
