import Language

/// Looks for the phrases of danger in the words of one question.
///
/// Each word becomes the symbols of the classes and words that it fits, and all symbols of the
/// question one set of bits. Only phrases that are filed under a symbol of the question are looked
/// at, and places are compared only for those of which all symbols are there.
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
  /// The same, each once.
  private var distinct: [UInt16] = []

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
      noteAge()
    }
    notePresent()
    if present.contains(table.hits) || present.contains(table.didHit) { clearNegated() }
    if clearIdioms() { notePresent() }
  }

  /// Where the words of the first phrase stand that nothing holds back, in order.
  func places() -> [Int]? {
    let holds = activeHolds()
    for number in candidates(table.danger) {
      let phrase = table.danger.phrases[Int(number)]
      guard phrase.heeds.isDisjoint(with: holds) else { continue }
      if let places = find(phrase) { return places.sorted() }
    }
    return nil
  }

  /// What holds phrases back in this question.
  private func activeHolds() -> DangerTable.Holds {
    var holds: DangerTable.Holds = []
    for number in candidates(table.holds) {
      let phrase = table.holds.phrases[Int(number)]
      if !holds.isSuperset(of: phrase.heeds), find(phrase) != nil { holds.formUnion(phrase.heeds) }
    }
    // What has happened before and goes on is not over.
    if present.contains(table.now) {
      holds.remove(.past)
      if holds.isDisjoint(with: [.information, .service]) { holds.remove(.longAgo) }
    }
    if present.contains(table.again) { holds.subtract([.past, .longAgo, .over, .found]) }
    return holds
  }

  // MARK: words

  private mutating func notePresent() {
    present = DangerTable.SymbolSet()
    distinct.removeAll(keepingCapacity: true)
    for symbol in symbols where symbol != Self.none && !present.contains(symbol) {
      present.insert(symbol)
      distinct.append(symbol)
    }
  }

  /// Makes a child of the last word if an age ends there: `4 v`, `nine year old`.
  private mutating func noteAge() {
    let (word, ages) = (starts.count - 2, table.ages)
    let number: Int
    if word > 0, has(word, ages.unit) {
      number = word - 1
    } else if word > 1, has(word, ages.old), has(word - 1, ages.year) {
      number = word - 2
    } else {
      return
    }
    guard has(number, ages.number) else { return }
    symbols.append(ages.child)
    symbols.append(ages.missingChild)
    if list.tokens[number].foldedRange.count == 1 || has(number, ages.smallNumber) {
      symbols.append(ages.young)
    }
    starts[word + 1] = symbols.count
  }

  // MARK: phrases

  /// The numbers of the phrases of which all symbols are somewhere, ascending.
  private func candidates(_ list: DangerTable.PhraseList) -> [UInt16] {
    var found: [UInt16] = []
    for symbol in distinct { list.appendNumbers(under: symbol, to: &found) }
    found.removeAll { !mayStand(list.phrases[Int($0)]) }
    found.sort()
    return found
  }

  /// Whether all symbols of a phrase are somewhere.
  private func mayStand(_ phrase: DangerTable.Phrase) -> Bool {
    for index in 0..<phrase.count where !present.contains(phrase.symbols[index]) { return false }
    return true
  }

  /// Where each word of a phrase stands, in its own order.
  private func find(_ phrase: DangerTable.Phrase) -> [Int]? {
    if phrase.isFixed { return fixedPlaces(of: phrase) }
    let width = phrase.isWide ? count : phrase.count + Self.gapMax
    for start in 0..<count where starts[start] < starts[start + 1] {
      var taken: [Int] = []
      if place(phrase, from: 0, within: start..<min(count, start + width), &taken) { return taken }
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
    for number in candidates(table.idioms) {
      let idiom = table.idioms.phrases[Int(number)]
      while let places = find(idiom) {
        for (index, place) in places.enumerated() where idiom.bystanders & 1 << UInt8(index) == 0 {
          clear(place)
        }
        isChanged = true
      }
    }
    return isChanged
  }
}
