/// Reads the texts of `DangerWords` and `DangerPhrases`, and gives words and classes their symbols.
struct DangerTableBuilder {
  /// The phrases of danger, those that nothing holds back first.
  private(set) var danger: [DangerTable.Phrase] = []
  private(set) var idioms: [DangerTable.Phrase] = []
  private(set) var past: [DangerTable.Phrase] = []
  private(set) var information: [UInt16] = []
  /// The symbols of each pattern, as it is written.
  private(set) var patterns: [String: [UInt16]] = [:]
  private(set) var symbolCount = 0
  private var classes: [String: UInt16] = [:]
  private var words: [String: UInt16] = [:]

  init() {
    let classes = [
      DangerWords.people, DangerWords.deeds, DangerWords.signs, DangerWords.ills,
    ]
    for row in classes.joined() {
      let symbol = newSymbol()
      precondition(self.classes.updateValue(symbol, forKey: row.name) == nil, "\(row.name) twice")
      for word in Self.words(of: row.words) { patterns[String(word), default: []].append(symbol) }
    }
    add(DangerPhrases.violence)
    add(DangerPhrases.illness, heedsInformation: true)
    for text in [
      DangerPhrases.suicide, DangerPhrases.childAlone, DangerPhrases.abuse,
      DangerPhrases.violenceBefore, DangerPhrases.subjects,
    ] {
      add(text, heedsInformation: true, heedsPast: true)
    }
    idioms = phrases(DangerPhrases.idioms)
    past = phrases(DangerPhrases.past)
    information = Self.words(of: DangerPhrases.information).map { symbol(of: $0) }
    // A word that has a symbol is taken for itself and not for another with a slip.
    let sound = newSymbol()
    for word in Self.words(of: DangerPhrases.soundWords) {
      patterns[String(word), default: []].append(sound)
    }
  }

  /// The symbol of a class.
  func symbol(ofClass name: String) -> UInt16 {
    guard let symbol = classes[name] else { preconditionFailure("no class of words: \(name)") }
    return symbol
  }

  private static func words(of text: String) -> [Substring] {
    text.split { $0 == " " || $0 == "\n" }
  }

  private mutating func newSymbol() -> UInt16 {
    defer { symbolCount += 1 }
    return UInt16(symbolCount)
  }

  private mutating func symbol(of word: Substring) -> UInt16 {
    if word.first == "<" { return symbol(ofClass: String(word.dropFirst().dropLast())) }
    if let known = words[String(word)] { return known }
    let symbol = newSymbol()
    words[String(word)] = symbol
    patterns[String(word), default: []].append(symbol)
    return symbol
  }

  private mutating func add(
    _ text: String, heedsInformation: Bool = false, heedsPast: Bool = false
  ) {
    for var phrase in phrases(text) {
      phrase.heedsInformation = heedsInformation
      phrase.heedsPast = heedsPast
      danger.append(phrase)
    }
  }

  /// The phrases of a table.
  private mutating func phrases(_ text: String) -> [DangerTable.Phrase] {
    text.split { $0 == "|" || $0 == "\n" }.compactMap { line in
      var phrase = DangerTable.Phrase()
      var line = line.drop { $0 == " " }
      phrase.isFixed = line.first == "="
      phrase.isWide = line.first == "~"
      if phrase.isFixed || phrase.isWide { line = line.dropFirst() }
      for word in line.split(separator: " ") {
        phrase.symbols[phrase.count] = symbol(of: word)
        phrase.count += 1
      }
      return phrase.count == 0 ? nil : phrase
    }
  }
}
