import Language

/// Words, classes and phrases of danger, read once, flat.
///
/// A word of a phrase and a class are *symbols*. A question's word is looked up among the patterns
/// that begin with its first two letters. One of six letters or more that fits none may be one slip
/// of the finger away from a pattern with the same first letter, unless it is an ordinary word.
/// Phrases are filed under the one of their symbols that fits fewest words.
struct DangerTable: Sendable {
  static let shared = DangerTable(DangerTableBuilder())

  struct Phrase: Sendable {
    var symbols: InlineArray<6, UInt16> = InlineArray(repeating: 0)
    var count = 0
    /// Bits of the words that only stand by and lose nothing to a manner of speaking.
    var bystanders: UInt8 = 0
    /// Whether the words stand in this order with nothing between.
    var isFixed = false
    /// Whether they may stand anywhere in the question.
    var isWide = false
    /// What holds it back.
    var heeds: Holds = []
  }

  /// Why a phrase may say no danger now.
  struct Holds: OptionSet, Sendable {
    let rawValue: UInt8

    /// A subject is asked about, or a service for it.
    static let information = Holds(rawValue: 1)
    /// It has happened before.
    static let past = Holds(rawValue: 2)
    /// It is settled.
    static let over = Holds(rawValue: 4)
    /// Who was gone is back.
    static let found = Holds(rawValue: 8)
    /// Who strikes asks for help to stop.
    static let remorse = Holds(rawValue: 16)
    /// It is play, or told.
    static let play = Holds(rawValue: 32)
    /// It is long ago.
    static let longAgo = Holds(rawValue: 64)
    /// A service is asked for that does not act today.
    static let service = Holds(rawValue: 128)
  }

  /// Phrases that mean one thing, to be looked up by a symbol.
  struct PhraseList: Sendable {
    let phrases: [Phrase]
    /// Numbers of phrases, those of one key behind another.
    private var numbers: [UInt16] = []
    /// First number of each symbol, and one more.
    private var starts: [UInt16] = []

    /// - Parameters:
    ///   - phrases: all phrases.
    ///   - widths: how many words each symbol fits.
    init(_ phrases: [Phrase], widths: [Int]) {
      self.phrases = phrases
      precondition(phrases.count < Int(UInt16.max), "too many phrases of danger")
      let keys = phrases.map { phrase in
        var key = phrase.symbols[0]
        for index in 1..<max(1, phrase.count)
        where widths[Int(phrase.symbols[index])] < widths[Int(key)] {
          key = phrase.symbols[index]
        }
        return key
      }
      let order = phrases.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }
      numbers = order.map { UInt16($0) }
      for (place, number) in order.enumerated() {
        while starts.count <= Int(keys[number]) { starts.append(UInt16(place)) }
      }
      while starts.count <= widths.count { starts.append(UInt16(order.count)) }
    }

    /// Appends the numbers of the phrases that are filed under a symbol.
    func appendNumbers(under symbol: UInt16, to found: inout [UInt16]) {
      for place in Int(starts[Int(symbol)])..<Int(starts[Int(symbol) + 1]) {
        found.append(numbers[place])
      }
    }
  }

  /// A set of symbols as bits.
  struct SymbolSet: Sendable {
    // An inline array is copied whole at each look from a stored property.
    private var bits = [UInt64](repeating: 0, count: symbolsMax / 64)

    /// Most symbols that it holds.
    static let symbolsMax = 4096

    mutating func insert(_ symbol: UInt16) {
      bits[Int(symbol >> 6)] |= 1 << UInt64(symbol & 63)
    }

    func contains(_ symbol: UInt16) -> Bool {
      bits[Int(symbol >> 6)] & 1 << UInt64(symbol & 63) != 0
    }
  }

  private struct Pattern: BitwiseCopyable {
    var start: UInt32
    var count: UInt16
    var symbolCount: UInt16
    var firstSymbol: UInt32
    /// Whether any ending may follow.
    var isPrefix: Bool
  }

  /// Shortest word and whole pattern that are compared with a slip; a beginning is longer.
  private static let slipLettersMin = 6

  let danger: PhraseList
  let idioms: PhraseList
  /// What holds phrases back; what each of them holds stands in its `heeds`.
  let holds: PhraseList
  let hits: UInt16
  let didHit: UInt16
  let not: UInt16
  /// What denies the verb before it, as in Swedish.
  let notBehind: UInt16
  let stops: UInt16
  let now: UInt16
  let again: UInt16
  let ages: AgeSymbols

  /// What makes an age of a number and the words behind it.
  struct AgeSymbols: Sendable {
    /// A number below 18, and one below 10 in letters.
    let number: UInt16
    let smallNumber: UInt16
    /// `v` behind a number, or `year` before `old`.
    let unit: UInt16
    let year: UInt16
    let old: UInt16
    /// What somebody of such an age is.
    let child: UInt16
    let missingChild: UInt16
    let young: UInt16
  }

  private var patterns: [Pattern] = []
  /// First pattern of each pair of first letters, and one more.
  private var starts: [UInt32] = []
  private var letters: [UInt8] = []
  private var symbols: [UInt16] = []
  /// The patterns that a word may be a slip away from, by first letter, and their letters as bits.
  private var slipPatterns: [UInt32] = []
  private var slipLetters: [UInt32] = []
  /// First of each letter, and one more.
  private var slipStarts: [UInt32] = []

  private init(_ builder: consuming DangerTableBuilder) {
    let widths = builder.widths
    danger = PhraseList(builder.danger, widths: widths)
    idioms = PhraseList(builder.idioms, widths: widths)
    holds = PhraseList(builder.holds, widths: widths)
    hits = builder.symbol(ofClass: "hits")
    didHit = builder.symbol(ofClass: "did-hit")
    not = builder.symbol(ofClass: "not")
    notBehind = builder.symbol(ofClass: "not-behind")
    stops = builder.symbol(ofClass: "stops")
    now = builder.symbol(ofClass: "now")
    again = builder.symbol(ofClass: "again")
    ages = AgeSymbols(
      number: builder.symbol(ofClass: "number"),
      smallNumber: builder.symbol(ofClass: "small-number"),
      unit: builder.symbol(ofClass: "age-unit"), year: builder.symbol(ofClass: "year"),
      old: builder.symbol(ofClass: "old"), child: builder.symbol(ofClass: "child"),
      missingChild: builder.symbol(ofClass: "missing-child"),
      young: builder.symbol(ofClass: "young"))
    precondition(builder.widths.count <= SymbolSet.symbolsMax, "too many symbols of danger")
    // Every run must find the same slips: patterns of one length stand in the alphabet's order.
    let rows = builder.patterns.sorted { $0.key < $1.key }.map { (Array($0.key.utf8), $0.value) }
      .enumerated().sorted {
        (Self.pair($0.element.0.span), $0.element.0.count, $0.offset)
          < (Self.pair($1.element.0.span), $1.element.0.count, $1.offset)
      }
    for (_, (key, symbolsOfKey)) in rows {
      let isPrefix = key.last == UInt8(ascii: "*")
      let count = key.count - (isPrefix ? 1 : 0)
      while starts.count <= Self.pair(key.span) { starts.append(UInt32(patterns.count)) }
      let (first, firstSymbol) = (UInt32(letters.count), UInt32(symbols.count))
      letters += key.prefix(count)
      symbols += symbolsOfKey
      patterns.append(
        Pattern(
          start: first, count: UInt16(count), symbolCount: UInt16(symbolsOfKey.count),
          firstSymbol: firstSymbol, isPrefix: isPrefix))
      guard count >= Self.slipLettersMin + (isPrefix ? 1 : 0) else { continue }
      while slipStarts.count <= Int(key[0] & 31) { slipStarts.append(UInt32(slipPatterns.count)) }
      slipPatterns.append(UInt32(patterns.count - 1))
      let own = Array(key.prefix(count))
      slipLetters.append(Self.letterBits(own.span))
    }
    while starts.count <= 1024 { starts.append(UInt32(patterns.count)) }
    while slipStarts.count <= 32 { slipStarts.append(UInt32(slipPatterns.count)) }
  }

  /// The first two letters as a number below 1024.
  private static func pair(_ word: Span<UInt8>) -> Int {
    Int(word[0] & 31) << 5 | (word.count > 1 ? Int(word[1] & 31) : 0)
  }

  // MARK: words

  /// Appends the symbols of a question's word.
  func appendSymbols(of word: Span<UInt8>, hasDigit: Bool, to found: inout [UInt16]) {
    if hasDigit, let short = Self.withoutNumber(word) {
      appendExact(short.span, to: &found)
      return
    }
    let before = found.count
    appendExact(word, to: &found)
    if found.count == before, word.count >= Self.slipLettersMin { appendSlip(word, to: &found) }
  }

  /// Appends the symbols of the patterns that a word fits letter by letter.
  private func appendExact(_ word: Span<UInt8>, to found: inout [UInt16]) {
    let (patterns, letters) = (self.patterns.span, self.letters.span)
    let pair = Self.pair(word)
    for index in Int(starts[pair])..<Int(starts[pair + 1]) {
      let pattern = patterns[index]
      let count = Int(pattern.count)
      guard pattern.isPrefix ? word.count >= count : word.count == count else { continue }
      let start = Int(pattern.start)
      var same = 0
      while same < count, word[same] == letters[start + same] { same += 1 }
      if same == count { append(pattern, to: &found) }
    }
  }

  /// Appends the symbols of the first pattern that is one slip away.
  private func appendSlip(_ word: Span<UInt8>, to found: inout [UInt16]) {
    let (letters, bits) = (slipLetters.span, Self.letterBits(word))
    let first = Int(word[0] & 31)
    for index in Int(slipStarts[first])..<Int(slipStarts[first + 1])
    // A slip takes one letter at most out of a word.
    where (letters[index] & ~bits).nonzeroBitCount <= 1 {
      let pattern = patterns[Int(slipPatterns[index])]
      if isSlip(word, pattern) { return append(pattern, to: &found) }
    }
  }

  /// Which letters a word has, as bits.
  private static func letterBits(_ word: Span<UInt8>) -> UInt32 {
    var bits: UInt32 = 0
    for index in word.indices { bits |= 1 << UInt32(word[index] & 31) }
    return bits
  }

  private func append(_ pattern: Pattern, to found: inout [UInt16]) {
    let first = Int(pattern.firstSymbol)
    for index in first..<first + Int(pattern.symbolCount) { found.append(symbols[index]) }
  }

  /// `#v` for `2v` and any number below 18; nil for others.
  private static func withoutNumber(_ word: Span<UInt8>) -> [UInt8]? {
    var (count, value) = (0, 0)
    while count < word.count, count < 3, word[count] &- UInt8(ascii: "0") < 10 {
      value = value * 10 + Int(word[count] - UInt8(ascii: "0"))
      count += 1
    }
    guard count > 0, value < 18 else { return nil }
    var short = [UInt8(ascii: "#")]
    for index in count..<word.count { short.append(word[index]) }
    return short
  }

  /// Whether one letter more, fewer, changed, or two exchanged make a word of a pattern.
  private func isSlip(_ word: Span<UInt8>, _ pattern: Pattern) -> Bool {
    let all = self.letters.span
    let (start, count) = (Int(pattern.start), Int(pattern.count))
    guard pattern.isPrefix ? word.count + 1 >= count : abs(word.count - count) <= 1 else {
      return false
    }
    var same = 0
    while same < count, same < word.count, word[same] == all[start + same] { same += 1 }
    // A whole word with one letter behind it, or a beginning that lacks its last.
    guard same < count, same < word.count else { return true }
    // Whether what follows is the same.
    func rest(_ own: Int, _ other: Int) -> Bool {
      let right = count - other
      guard right >= 0, pattern.isPrefix ? word.count - own >= right : word.count - own == right
      else { return false }
      for step in 0..<right where word[own + step] != all[start + other + step] { return false }
      return true
    }
    if rest(same + 1, same + 1) || rest(same + 1, same) || rest(same, same + 1) { return true }
    return same + 1 < count && same + 1 < word.count && word[same] == all[start + same + 1]
      && word[same + 1] == all[start + same] && rest(same + 2, same + 2)
  }
}
