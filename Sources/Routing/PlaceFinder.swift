import Language
import Registry

/// Which municipality or region a text names.
///
/// Of several places the surest counts, a municipality before the region around it, where somebody
/// lives or goes before where they work or come from (`muutti Haminasta Kotkaan`), a municipality's
/// own name before that of a place in another one, and then the last. A word that may be a place or
/// something else is one only where no place is known otherwise and the vocabulary does not know
/// the word.
struct PlaceFinder: Sendable {
  struct Found {
    var area: Registry.Number
    /// The words of all places in the text, which say nothing about types.
    var words: [Int]
  }

  private let names: PlaceNames
  private let areas: AreaTree

  /// The fields of an area's record that are kept here.
  static let fields: [FieldName] = nameFields + [.code, .place]
  private static let nameFields: [FieldName] = [.name, .nameSv, .nameEn]

  init(_ registry: Registry, areas: AreaTree) {
    self.areas = areas
    // Of areas with the same name the first one is meant, as a rule the municipality.
    let numbers = registry.range(of: .area).map { Registry.Number($0) }
    let order = numbers.sorted {
      (Self.rank(areas.kind(of: $0)), $0.rawValue) < (Self.rank(areas.kind(of: $1)), $1.rawValue)
    }
    let own = order.map { number in
      let record = registry[number]
      let names = Self.nameFields.compactMap { record.first($0) }
      return PlaceNames.Area(
        names: names, code: record.first(.code) ?? [], document: number.rawValue)
    }
    // Behind them all: an area's own name goes before a place of that name in another one.
    let parts = order.map { number in
      PlaceNames.Area(
        names: registry[number].all(.place), code: [], document: number.rawValue, isPart: true)
    }
    names = PlaceNames(own + parts)
  }

  private static func rank(_ kind: AreaTree.AreaKind) -> Int {
    switch kind {
    case .municipality: 0
    case .familyCentre: 1
    case .region: 2
    case .province: 3
    case .country: 4
    }
  }

  /// The area that a text is the name or the code of.
  func area(named text: ArraySlice<UInt8>) -> Registry.Number? {
    var list = TokenList()
    return names.lookup(text.span, scratch: &list).map { Registry.Number($0) }
  }

  /// The name most like a text.
  func nearest(to text: ArraySlice<UInt8>) -> String? {
    var list = TokenList()
    return names.nearest(to: text.span, scratch: &list).map {
      String(decoding: $0.spelling, as: UTF8.self)
    }
  }

  /// The place that a question is about.
  ///
  /// - Parameters:
  ///   - list: the question's words.
  ///   - words: how many of them are looked at.
  ///   - isKnown: whether the place is known otherwise, so that doubtful names do not count.
  ///   - isWord: whether the word at a place is a stop word or one of the vocabulary.
  /// - Returns: nil if no place is named.
  func find(
    in list: TokenList, words: Int, isKnown: Bool, isWord: (Int) -> Bool
  ) -> Found? {
    var matches: [PlaceNames.Match] = []
    names.appendMatches(in: list, to: &matches)
    matches.removeAll { match in
      match.words.upperBound > words
        || match.certainty == .possible && (isKnown || match.words.contains(where: isWord))
    }
    if matches.allSatisfy({ PlaceNames.isOrigin($0, in: list) }) {
      let isKnown = isKnown || !matches.isEmpty
      matches += misspelt(list, words, isKnown: isKnown) { word in
        matches.contains { $0.words.contains(word) } || isWord(word)
      }
    }
    guard var best = matches.first else { return nil }
    for match in matches.dropFirst() where isBetter(match, than: best, matches, list) {
      best = match
    }
    var found = Found(area: Registry.Number(best.document), words: [])
    for match in matches { found.words += match.words }
    return found
  }

  /// Names with a slip of the finger among the words that mean nothing else and stand or end as a
  /// place does.
  private func misspelt(
    _ list: TokenList, _ words: Int, isKnown: Bool, isWord: (Int) -> Bool
  ) -> [PlaceNames.Match] {
    var matches: [PlaceNames.Match] = []
    for word in 0..<words {
      // Where a place is known, only a long name is sure enough to go before it.
      guard list.tokens[word].foldedCount >= (isKnown ? 9 : 5),
        PlaceNames.mayBePlace(word, in: list, isSure: isKnown), !isWord(word),
        let match = names.misspelt(word, in: list), match.certainty == .likely
      else { continue }
      matches.append(match)
    }
    return matches
  }

  /// Whether a place counts before one that stands earlier in the text, or at the same words.
  private func isBetter(
    _ match: PlaceNames.Match, than earlier: PlaceNames.Match, _ all: [PlaceNames.Match],
    _ list: TokenList
  ) -> Bool {
    let role = names.role(of: match, in: list, others: all)
    let earlierRole = names.role(of: earlier, in: list, others: all)
    // A likely place where somebody goes counts before a certain one where they come from.
    let isSameWay = (role == .elsewhere) == (earlierRole == .elsewhere)
    if match.certainty != earlier.certainty,
      isSameWay || min(match.certainty, earlier.certainty) == .possible
    {
      return match.certainty > earlier.certainty
    }
    if match.words == earlier.words { return false }
    let (inner, outer) = (Registry.Number(match.document), Registry.Number(earlier.document))
    if inner != outer {
      if areas.covers(outer, inner), role != .elsewhere { return true }
      if areas.covers(inner, outer), earlierRole != .elsewhere { return false }
    }
    if role != earlierRole { return role > earlierRole }
    return match.isPart == earlier.isPart || earlier.isPart
  }
}
