import Language

/// Words, classes and phrases of danger, read once, flat.
///
/// A word of a phrase and a class are *symbols*. A question's word is looked up among the patterns
/// that begin with its first two letters. One of six letters or more that fits none may be one slip
/// of the finger away from a pattern with the same first letter, unless it is an ordinary word.
struct DangerTable: Sendable {
  static let shared = DangerTable(DangerTableBuilder())

  struct Phrase: Sendable {
    var symbols: InlineArray<6, UInt16> = InlineArray(repeating: 0)
    var count = 0
    /// Whether the words stand in this order with nothing between.
    var isFixed = false
    /// Whether they may stand anywhere in the question.
    var isWide = false
    var heedsInformation = false
    var heedsPast = false
  }

  /// A set of symbols as bits.
  struct SymbolSet: Sendable {
    // An inline array is copied whole at each look from a stored property.
    private var bits = [UInt64](repeating: 0, count: symbolsMax / 64)

    /// Most symbols that it holds.
    static let symbolsMax = 2560

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
    /// Whether a word may be a slip away.
    var maySlip: Bool
  }

  /// Shortest word and whole pattern that are compared with a slip; a beginning is longer.
  private static let slipLettersMin = 6

  let phrases: [Phrase]
  let idioms: [Phrase]
  let past: [Phrase]
  let information: [UInt16]
  let hits: UInt16
  let didHit: UInt16
  let not: UInt16
  /// What denies the verb before it, as in Swedish.
  let notBehind: UInt16
  let stops: UInt16
  let now: UInt16

  private var patterns: [Pattern] = []
  /// First pattern of each pair of first letters, and one more.
  private var starts: [UInt32] = []
  private var letters: [UInt8] = []
  private var symbols: [UInt16] = []

  private init(_ builder: consuming DangerTableBuilder) {
    phrases = builder.danger
    idioms = builder.idioms
    past = builder.past
    information = builder.information
    hits = builder.symbol(ofClass: "hits")
    didHit = builder.symbol(ofClass: "did-hit")
    not = builder.symbol(ofClass: "not")
    notBehind = builder.symbol(ofClass: "not-behind")
    stops = builder.symbol(ofClass: "stops")
    now = builder.symbol(ofClass: "now")
    precondition(builder.symbolCount <= SymbolSet.symbolsMax, "too many symbols of danger")
    let rows = builder.patterns.map { (Array($0.key.utf8), $0.value) }
      .sorted { (Self.pair($0.0.span), $0.0.count) < (Self.pair($1.0.span), $1.0.count) }
    for (key, own) in rows {
      let isPrefix = key.last == UInt8(ascii: "*")
      let count = key.count - (isPrefix ? 1 : 0)
      while starts.count <= Self.pair(key.span) { starts.append(UInt32(patterns.count)) }
      let (first, firstSymbol) = (UInt32(letters.count), UInt32(symbols.count))
      letters += key.prefix(count)
      symbols += own
      patterns.append(
        Pattern(
          start: first, count: UInt16(count), symbolCount: UInt16(own.count),
          firstSymbol: firstSymbol, isPrefix: isPrefix,
          maySlip: count >= Self.slipLettersMin + (isPrefix ? 1 : 0)))
    }
    while starts.count <= 1024 { starts.append(UInt32(patterns.count)) }
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
    guard word.count > 1 else { return }
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
    let patterns = self.patterns.span
    let first = Int(word[0] & 31) << 5
    for index in Int(starts[first])..<Int(starts[first + 32])
    where patterns[index].maySlip && isSlip(word, patterns[index]) {
      return append(patterns[index], to: &found)
    }
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
