extension PlaceNames {
  /// A place found in a text.
  package struct Match: Equatable, Sendable {
    /// Indices of the words that name it, with `hyvinvointialue` behind a region.
    package var words: Range<Int>

    /// The area.
    package var document: UInt32

    /// How the name is inflected.
    package var ending: PlaceEnding

    /// How sure it is that a place is meant.
    package var certainty: Certainty

    /// Whether the name is of a place in the area and not the area's own.
    package var isPart: Bool
  }

  /// How sure it is that words mean a place. Take the best; a possible place only counts where
  /// nothing else is known and no other sense of the word fits.
  package enum Certainty: UInt8, Comparable, Sendable {
    case possible
    case likely
    case certain

    package static func < (left: Certainty, right: Certainty) -> Bool {
      left.rawValue < right.rawValue
    }
  }

  /// Appends the places that a text names, in order of the text. Of several names that begin with
  /// the same word the longest count; areas of the same name are all there, in the order in which
  /// they were given.
  package func appendMatches(in list: TokenList, to matches: inout [Match]) {
    var index = 0
    while index < list.tokens.count {
      let first = matches.count
      var longest = 0
      forEachUse(of: index, in: list) { use, ending in
        let name = names[Int(use.name)]
        guard use.position == 0, name.wordCount >= longest,
          let last = lastEnding(of: use.name, from: index, in: list, first: ending)
        else { return }
        if name.wordCount > longest { matches.removeSubrange(first...) }
        longest = name.wordCount
        if let match = match(name, at: index, ending: last, accents: use.accents, in: list) {
          Self.add(match, to: &matches, from: first)
        }
      }
      index += max(1, longest)
    }
  }

  private func match(
    _ name: Name, at index: Int, ending: PlaceEnding, accents: UInt64, in list: TokenList
  ) -> Match? {
    var words = index..<index + name.wordCount
    if name.isRegion, words.upperBound < list.tokens.count,
      PlaceKindWord.contains(
        list.folded.span.extracting(list.tokens[words.upperBound].foldedRange))
    {
      words = index..<words.upperBound + 1
    }
    let isMarked = accents != 0 && list.tokens[index].accents & accents == accents
    let certainty: Certainty? =
      isMarked && name.wariness != .person
      ? .certain : certainty(name, ending: ending, of: index, in: list)
    guard let certainty else { return nil }
    return Match(
      words: words, document: name.document, ending: ending, certainty: certainty,
      isPart: name.isPart)
  }

  /// Adds a match, or makes the one that is there of the same area surer.
  private static func add(_ match: Match, to matches: inout [Match], from first: Int) {
    for index in first..<matches.count where matches[index].document == match.document {
      if matches[index].certainty < match.certainty { matches[index] = match }
      return
    }
    matches.append(match)
  }

  /// The ending of a name of which the first word stands at an index, or nil when another word of
  /// it is missing.
  private func lastEnding(
    of name: UInt32, from index: Int, in list: TokenList, first: PlaceEnding
  ) -> PlaceEnding? {
    var last = first
    for position in 1..<max(1, names[Int(name)].wordCount) {
      guard index + position < list.tokens.count, list.tokens[index + position].gap != .sentence
      else { return nil }
      var found: PlaceEnding?
      forEachUse(of: index + position, in: list) { use, ending in
        if use.name == name, use.position == UInt32(position) { found = found ?? ending }
      }
      guard let found else { return nil }
      last = max(last, found)
    }
    return last
  }

  /// Calls the body with each use of a stem that a word begins with, if the rest of the word is an
  /// ending of it; the longest stems first.
  func forEachUse(
    of index: Int, in list: TokenList, _ body: (StemUse, PlaceEnding) -> Void
  ) {
    let token = list.tokens[index]
    let word = list.folded.span.extracting(token.foldedRange)
    var lengths = filter.lengths(in: word)
    while lengths != 0 {
      let count = 63 - lengths.leadingZeroBitCount
      lengths ^= 1 << UInt64(count)
      if let term = stems.term(word.extracting(0..<count)) {
        let marks = count >= 64 ? token.accents : token.accents & (1 << UInt64(count) - 1)
        for place in stems.documentRange(of: term) {
          let use = uses[Int(stems.documents[place])]
          // A mark that the name does not have makes another word of it.
          guard marks & ~use.accents == 0 else { continue }
          if let ending = PlaceEnding(
            word.extracting(count..<word.count), after: word[count - 1], endings: use.endings)
          {
            body(use, ending)
          }
        }
      }
    }
  }
}
