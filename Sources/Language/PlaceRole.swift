extension PlaceNames {
  /// What a text says of a place: whether somebody lives there.
  package enum Role: UInt8, Comparable, Sendable {
    /// Where they work, study, are on holiday or come from.
    case elsewhere
    /// Not said.
    case named
    /// Where they live or move to.
    case home

    package static func < (left: Role, right: Role) -> Bool { left.rawValue < right.rawValue }
  }

  /// What the words around a name say of the place. The nearest word of the clause counts, one
  /// before the name rather than one behind it; a participle behind it (`Iitissä asuva`) first.
  /// - Parameters:
  ///   - match: the name.
  ///   - list: the text.
  ///   - others: all names of the text; behind another one a word says nothing of this one.
  /// - Returns: what is said; `named` if nothing is.
  package func role(of match: Match, in list: TokenList, others: [Match]) -> Role {
    role(of: match.words, ending: match.ending, in: list) { word in
      others.contains { $0.words.contains(word) }
    }
  }

  func role(
    of words: Range<Int>, ending: PlaceEnding, in list: TokenList, isName: (Int) -> Bool
  ) -> Role {
    if Self.isOrigin(words, ending, in: list) { return .elsewhere }
    let count = list.tokens.count
    if words.upperBound < count, list.isJoined(words.upperBound) {
      let head = list.placeHead(words.upperBound)
      if Self.livingThere.contains(head: head) { return .home }
      if Self.workingThere.contains(head: head) { return .elsewhere }
    }
    var index = words.lowerBound - 1
    while index >= max(0, words.lowerBound - Self.reach), list.isJoined(index + 1), !isName(index) {
      let head = list.placeHead(index)
      if Self.conjunctions.contains(head: head) { break }
      if let role = Self.role(of: head) { return role }
      index -= 1
    }
    index = words.upperBound
    while index < min(count, words.upperBound + Self.reach - 2), list.isJoined(index),
      !isName(index)
    {
      let head = list.placeHead(index)
      if Self.conjunctions.contains(head: head) { break }
      if let role = Self.role(of: head) { return role }
      index += 1
    }
    return .named
  }

  private static func role(of head: UInt64) -> Role? {
    if home.contains(head: head) { return .home }
    return elsewhere.contains(head: head) ? .elsewhere : nil
  }

  /// Whether a name stands in a case of coming from (Haminasta, Tampereelta), or behind `from`.
  package static func isOrigin(_ match: Match, in list: TokenList) -> Bool {
    isOrigin(match.words, match.ending, in: list)
  }

  private static func isOrigin(
    _ words: Range<Int>, _ ending: PlaceEnding, in list: TokenList
  ) -> Bool {
    if ending == .none, words.lowerBound > 0 {
      return from.contains(head: list.placeHead(words.lowerBound - 1))
    }
    guard ending == .inside || ending == .outside else { return false }
    let word = list.folded[list.tokens[words.upperBound - 1].foldedRange]
    return word.suffix(3).elementsEqual("sta".utf8) || word.suffix(3).elementsEqual("lta".utf8)
  }

  /// How many words before a name are looked at; two less behind it.
  private static let reach = 5

  private static let from: PlaceWords = "from fran"

  private static let livingThere: PlaceWords = "asuv* asuneen asunut"
  private static let workingThere: PlaceWords = "tyosken* tyossa opiskel*"

  private static let home: PlaceWords = """
    asu* koti kotini kotimme kotikun* kotipaik* kotiosoi* muutt* muutimme muutin muutit muuteta*
    bor bodde bott bo boende bosatt* flytt* hemort hemkommu* live lives living lived resid* moved
    moving move moves home
    """

  private static let elsewhere: PlaceWords = """
    tyosken* toissa toihin tyopaik* tyomatk* tyossa opiskel* lomal* lomai* mokil* mokki vieraile*
    vierailu* kaymassa kaynnil* syntyny* syntyi* syntyisi* kotoisin entin* aiemmin aikaisem* ennen
    jobb* arbeta* studer* fodd tidigare semester work* study* studies student born formerly
    previous* holiday visit*
    """

  private static let conjunctions: PlaceWords = """
    mutta vaan vaikka ja seka kun koska eli men och fast eftersom nar but and while because when
    """
}
