import Language
import Registry

/// Which municipality or region a text names.
///
/// Of several places the surest counts, a municipality before the region around it, where somebody
/// is or goes before where they come from (`muutti Haminasta Kotkaan`), and then the last. A word
/// that may be a place or something else is one only where no place is known otherwise and the
/// vocabulary does not know the word.
struct PlaceFinder: Sendable {
  struct Found {
    var area: Registry.Number
    /// The words of all places in the text, which say nothing about types.
    var words: [Int]
  }

  private let names: PlaceNames
  private let areas: AreaTree

  /// The fields of an area's record that are kept here.
  static let fields: [FieldName] = nameFields + [.code]
  private static let nameFields: [FieldName] = [.name, .nameSv, .nameEn]

  init(_ registry: Registry, areas: AreaTree) {
    self.areas = areas
    // Of areas with the same name the first one is meant, as a rule the municipality.
    let numbers = registry.range(of: .area).map { Registry.Number($0) }
    let order = numbers.sorted {
      (Self.rank(areas.kind(of: $0)), $0.rawValue) < (Self.rank(areas.kind(of: $1)), $1.rawValue)
    }
    names = PlaceNames(
      order.map { number in
        let record = registry[number]
        let names = Self.nameFields.compactMap { record.first($0) }
        return PlaceNames.Area(
          names: names, code: record.first(.code) ?? [], document: number.rawValue)
      })
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
    if matches.isEmpty, !isKnown { matches = misspelt(list, words, isWord) }
    guard var best = matches.first else { return nil }
    for match in matches.dropFirst() where !isBetter(best, than: match, list) { best = match }
    return Found(area: Registry.Number(best.document), words: matches.flatMap { Array($0.words) })
  }

  /// Names with a slip of the finger among the words that mean nothing else.
  private func misspelt(
    _ list: TokenList, _ words: Int, _ isWord: (Int) -> Bool
  ) -> [PlaceNames.Match] {
    (0..<words).compactMap { word in
      guard list.tokens[word].foldedCount >= 5, !isWord(word),
        let match = names.misspelt(word, in: list), match.certainty == .likely
      else { return nil }
      return match
    }
  }

  private func isBetter(
    _ left: PlaceNames.Match, than right: PlaceNames.Match, _ list: TokenList
  ) -> Bool {
    if left.certainty != right.certainty { return left.certainty > right.certainty }
    let (inner, outer) = (Registry.Number(left.document), Registry.Number(right.document))
    if inner != outer {
      if areas.covers(outer, inner) { return true }
      if areas.covers(inner, outer) { return false }
    }
    let (isLeftOrigin, isRightOrigin) = (isOrigin(left, list), isOrigin(right, list))
    return isLeftOrigin != isRightOrigin ? isRightOrigin : false
  }

  /// Whether a name stands in a case of coming from: Haminasta, Tampereelta.
  private func isOrigin(_ match: PlaceNames.Match, _ list: TokenList) -> Bool {
    guard match.ending == .inside || match.ending == .outside else { return false }
    let word = list.folded[list.tokens[match.words.upperBound - 1].foldedRange]
    return word.suffix(3).elementsEqual("sta".utf8) || word.suffix(3).elementsEqual("lta".utf8)
  }
}
