/// Reads the texts of `DangerWords` and `DangerPhrases`, and gives words and classes their symbols.
struct DangerTableBuilder {
  /// The phrases of danger, those that least holds back first.
  private(set) var danger: [DangerTable.Phrase] = []
  private(set) var idioms: [DangerTable.Phrase] = []
  private(set) var holds: [DangerTable.Phrase] = []
  /// The symbols of each pattern, as it is written.
  private(set) var patterns: [String: [UInt16]] = [:]
  /// How many words each symbol fits, roughly.
  private(set) var widths: [Int] = []
  private var classes: [String: UInt16] = [:]
  private var words: [String: UInt16] = [:]

  init() {
    let classes = [
      DangerWords.people, DangerWords.deeds, DangerWords.signs, DangerWords.ills,
      DangerWords.things, DangerWords.events, DangerWords.calls,
      DangerWords.moods,
    ]
    for row in classes.joined() {
      let symbol = newSymbol()
      precondition(self.classes.updateValue(symbol, forKey: row.name) == nil, "\(row.name) twice")
      for word in Set(Self.words(of: row.words)) { add(symbol, to: word) }
    }
    for row in DangerPhrases.tables {
      danger += phrases(row.text).map { phrase in
        var phrase = phrase
        phrase.heeds = row.heeds
        return phrase
      }
    }
    idioms = phrases(DangerPhrases.idioms)
    for row in DangerPhrases.holds {
      holds += phrases(row.text).map { phrase in
        var phrase = phrase
        phrase.heeds = row.hold
        return phrase
      }
    }
    // A word that has a symbol is taken for itself and not for another with a slip.
    let sound = newSymbol()
    for word in Self.words(of: DangerPhrases.soundWords) { add(sound, to: word) }
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
    widths.append(0)
    return UInt16(widths.count - 1)
  }

  private mutating func add(_ symbol: UInt16, to pattern: Substring) {
    patterns[String(pattern), default: []].append(symbol)
    widths[Int(symbol)] += 1
  }

  private mutating func symbol(of word: Substring) -> UInt16 {
    if word.first == "<" { return symbol(ofClass: String(word.dropFirst().dropLast())) }
    if let known = words[String(word)] { return known }
    let symbol = newSymbol()
    words[String(word)] = symbol
    add(symbol, to: word)
    return symbol
  }

  /// The phrases of a table.
  private mutating func phrases(_ text: String) -> [DangerTable.Phrase] {
    text.split { $0 == "|" || $0 == "\n" }.compactMap { line in
      var phrase = DangerTable.Phrase()
      var line = line.drop { $0 == " " }
      phrase.isFixed = line.first == "="
      phrase.isWide = line.first == "~"
      if phrase.isFixed || phrase.isWide { line = line.dropFirst() }
      for var word in line.split(separator: " ") {
        if word.first == "+" {
          word = word.dropFirst()
          phrase.bystanders |= 1 << UInt8(phrase.count)
        }
        phrase.symbols[phrase.count] = symbol(of: word)
        phrase.count += 1
      }
      // One without a word of its own would take nothing away.
      precondition(phrase.bystanders != 1 << UInt8(phrase.count) - 1 || phrase.count == 0)
      return phrase.count == 0 ? nil : phrase
    }
  }
}
