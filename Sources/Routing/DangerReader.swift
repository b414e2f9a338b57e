import Language

/// Looks for the phrases of danger in the words of one question.
///
/// Each word becomes the symbols of the classes and words that it fits, and all symbols of the
/// question one set of bits: nearly every phrase fails by one look at it. Only for the others are
/// places compared. About fifteen microseconds a question, half of it for slips of the finger.
struct DangerReader {
  private let table = DangerTable.shared
  private let list: TokenList
  private let count: Int
  /// The symbols of all words, one word behind another; `none` where one was taken away.
  private var symbols: [UInt16] = []
  /// Where each word's symbols begin, and one more.
  private var starts: [Int] = [0]
  /// All symbols of the question.
  private var present = DangerTable.SymbolSet()

  /// Most words that may stand between those of a phrase.
  private static let gapMax = 7
  private static let none = UInt16.max

  /// Reads the first words of a question.
  init(_ list: TokenList, count: Int) {
    self.list = list
    self.count = count
    symbols.reserveCapacity(64)
    starts.reserveCapacity(count + 1)
    for token in list.tokens.prefix(count) {
      table.appendSymbols(
        of: list.folded.span.extracting(token.foldedRange),
        hasDigit: token.shape.contains(.hasDigit), to: &symbols)
      starts.append(symbols.count)
    }
    for symbol in symbols { present.insert(symbol) }
    if present.contains(table.hits) || present.contains(table.didHit) { clearNegated() }
    if clearIdioms() {
      present = DangerTable.SymbolSet()
      for symbol in symbols where symbol != Self.none { present.insert(symbol) }
    }
  }

  /// Where the words of the first phrase stand that nothing holds back, in order.
  func places() -> [Int]? {
    let isInformation = table.information.contains { present.contains($0) }
    // What has happened before and goes on is not over.
    let isPast = !present.contains(table.now) && table.past.contains { find($0) != nil }
    let phrases = table.phrases.span
    for index in phrases.indices where mayStand(phrases[index]) {
      let phrase = phrases[index]
      if phrase.heedsInformation && isInformation || phrase.heedsPast && isPast { continue }
      if let places = find(phrase) { return places }
    }
    return nil
  }

  // MARK: phrases

  /// Whether all symbols of a phrase are somewhere.
  private func mayStand(_ phrase: DangerTable.Phrase) -> Bool {
    for index in 0..<phrase.count where !present.contains(phrase.symbols[index]) { return false }
    return true
  }

  private func find(_ phrase: DangerTable.Phrase) -> [Int]? {
    guard mayStand(phrase) else { return nil }
    if phrase.isFixed { return fixedPlaces(of: phrase) }
    let width = phrase.isWide ? count : phrase.count + Self.gapMax
    for start in 0..<count where starts[start] < starts[start + 1] {
      var taken: [Int] = []
      if place(phrase, from: 0, within: start..<min(count, start + width), &taken) {
        return taken.sorted()
      }
    }
    return nil
  }

  private func has(_ word: Int, _ symbol: UInt16) -> Bool {
    for index in starts[word]..<starts[word + 1] where symbols[index] == symbol { return true }
    return false
  }

  /// Gives each symbol of a phrase, from one on, a word of its own.
  private func place(
    _ phrase: DangerTable.Phrase, from index: Int, within range: Range<Int>, _ taken: inout [Int]
  ) -> Bool {
    if index == phrase.count { return true }
    for word in range where has(word, phrase.symbols[index]) && !taken.contains(word) {
      taken.append(word)
      if place(phrase, from: index + 1, within: range, &taken) { return true }
      taken.removeLast()
    }
    return false
  }

  /// Where words stand directly one after the other.
  private func fixedPlaces(of phrase: DangerTable.Phrase) -> [Int]? {
    guard count >= phrase.count else { return nil }
    for start in 0...count - phrase.count
    where (0..<phrase.count).allSatisfy({ has(start + $0, phrase.symbols[$0]) }) {
      return Array(start..<start + phrase.count)
    }
    return nil
  }

  // MARK: what takes a meaning away

  /// Takes deeds away that a negation denies: `ei lyö`, `slår mig inte`, `does not hit`.
  private mutating func clearNegated() {
    for word in 0..<count
    where (has(word, table.hits) || has(word, table.didHit)) && isNegated(word) {
      clear(word)
    }
  }

  private mutating func clear(_ word: Int) {
    for index in starts[word]..<starts[word + 1] { symbols[index] = Self.none }
  }

  private func isNegated(_ word: Int) -> Bool {
    for before in (max(0, word - 2)..<word).reversed() {
      if list.tokens[before + 1].gap != .blank || has(before, table.stops) { break }
      if has(before, table.not) { return true }
    }
    // Swedish puts it behind the verb and whom it concerns.
    for behind in word + 1..<max(word + 1, min(count, word + 4)) {
      if list.tokens[behind].gap != .blank { break }
      if has(behind, table.notBehind) { return true }
    }
    return false
  }

  /// Takes manners of speaking away.
  /// - Returns: whether anything may have been taken away, here or before.
  private mutating func clearIdioms() -> Bool {
    var isChanged = symbols.contains(Self.none)
    for idiom in table.idioms {
      guard let places = find(idiom) else { continue }
      for place in places { clear(place) }
      isChanged = true
    }
    return isChanged
  }
}
