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
    return matches.first { $0.words.lowerBound == 0 && isWhole($0.words.upperBound, of: list) }?
      .document
  }

  /// Whether behind the words of a name nothing stands but `kaupunki` or the like.
  private func isWhole(_ end: Int, of list: TokenList) -> Bool {
    (end..<list.tokens.count).allSatisfy {
      PlaceHead.municipality.contains(head: list.placeHead($0))
    }
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
}
