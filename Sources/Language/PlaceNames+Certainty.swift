extension PlaceNames {
  /// How sure a one-word name is, by what else it may be and where it stands.
  /// - Returns: nil when the words around it say that it is something else.
  func certainty(
    _ name: Name, ending: PlaceEnding, of index: Int, in list: TokenList
  ) -> Certainty? {
    if name.wariness == .none, name.sense == .none { return .certain }
    let token = list.tokens[index]
    // II is a number more often than Ii.
    if token.foldedCount <= 3, Self.isShouted(token) {
      if list.tokens.count == 1 { return .possible }
      guard list.tokens.contains(where: { $0.foldedCount > 3 && Self.isShouted($0) }) else {
        return nil
      }
    }
    let isInsideSentence = token.gap != .beginning && token.gap != .sentence
    let isCapital =
      isInsideSentence && token.shape.contains(.capitalized) && token.shape.contains(.hasSmall)
    let isPlaceCase = ending == .inside || ending == .outside
    if isPlaceCase || ending == .none,
      role(of: index..<index + 1, ending: ending, in: list, isName: { _ in false }) == .home
    {
      return .certain
    }
    if name.sense.speaks(at: index, ending: ending, in: list) {
      guard isCapital, name.wariness != .person, name.sense != .make else { return nil }
    }
    if name.wariness == .none { return .certain }
    if ending == .genitive, PlaceSense.isJoined(index + 1, in: list, PlaceHead.words) {
      return .certain
    }
    let isBehindPreposition =
      index > 0
      && PlacePreposition.contains(
        list.folded.span.extracting(list.tokens[index - 1].foldedRange))
    if isBehindPreposition, ending == .none, isCapital { return .certain }
    if !isPlaceCase || name.wariness == .person, PlaceSense.isPerson(index, in: list) { return nil }
    let isLikely =
      standsApart(index, in: list) || isBehindPreposition && ending == .none
      || ending == .inhabitant
    switch name.wariness {
    case .none: return .certain
    case .word:
      if isCapital || isPlaceCase { return .certain }
      return isLikely ? .likely : .possible
    case .everyForm:
      if isCapital { return .certain }
      if isLikely || isPlaceCase && isBesideHead(index, in: list) { return .likely }
      return .possible
    case .person:
      if ending == .inside { return .certain }
      if ending == .outside { return nil }
      return isLikely ? .likely : ending == .genitive ? .possible : nil
    }
  }

  /// Whether a word is written in capitals alone.
  private static func isShouted(_ token: Token) -> Bool {
    token.shape.contains(.capitalized) && !token.shape.contains(.hasSmall)
  }

  /// Whether a name stands as in a note: "neuvola, salo", "neuvola salo", "Salo: neuvola".
  private func standsApart(_ index: Int, in list: TokenList) -> Bool {
    let count = list.tokens.count
    if index == count - 1, count <= 3 { return true }
    let isBehind = index == 0 || !list.isJoined(index)
    return isBehind && (index == count - 1 || !list.isJoined(index + 1))
  }

  /// Whether the word before or behind a name is an office's, a school's or the like.
  private func isBesideHead(_ index: Int, in list: TokenList) -> Bool {
    PlaceSense.isJoined(index + 1, in: list, PlaceHead.words)
      || index > 0 && list.isJoined(index)
        && PlaceHead.words.contains(head: list.placeHead(index - 1))
  }
}
