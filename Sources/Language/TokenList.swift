/// The words of one text, kept in arrays that serve text after text without new memory.
///
/// A word is letters and digits. Apostrophes and soft hyphens inside it count for nothing; a hyphen
/// parts words. The folded words stand one behind another without anything between, so the joined
/// form of neighbours, `äiti-lapsi` as `aitilapsi`, is there for the asking (`joinedRange`). A case
/// ending behind a colon, `THL:ssä`, belongs to the word in the text but not to its folded form.
package struct TokenList: Sendable {
  /// Longest folded word in bytes; what goes beyond is cut off. The longest words that people
  /// use, compounds of five parts, have about 60.
  package static let wordBytesMax = 96

  /// The words in order.
  package private(set) var tokens: [Token] = []

  /// Their folded bytes, one word behind another.
  package private(set) var folded: [UInt8] = []

  /// A list without words.
  package init() {}

  /// Takes the words of a text in place of those it had.
  package mutating func tokenize(_ text: Span<UInt8>) {
    tokens.removeAll(keepingCapacity: true)
    folded.removeAll(keepingCapacity: true)
    var index = 0
    var gap = GapReader()
    while index < text.count {
      let scalar = Scalar(at: index, in: text)
      switch scalar.role {
      case .letter, .digit:
        index = takeWord(from: index, in: text, gap: gap.gap(before: scalar, in: self))
        gap = GapReader(afterWord: true)
      case let role:
        gap.add(scalar, role: role)
        if role == .hyphen { noteHyphen(at: index, in: text) }
        index += scalar.count
      }
    }
  }

  /// Takes the words of a text in place of those it had.
  package mutating func tokenize(_ text: ArraySlice<UInt8>) {
    tokenize(text.span)
  }

  /// Bytes of neighbouring words in `folded`, joined to one.
  /// - Parameter words: indices of `tokens`, at least one.
  /// - Returns: their place in `folded`.
  package func joinedRange(_ words: Range<Int>) -> Range<Int> {
    tokens[words.lowerBound].foldedRange
      .lowerBound..<tokens[words.upperBound - 1].foldedRange
      .upperBound
  }

  /// The words that hyphens join to the one at an index: the index alone when none does.
  package func hyphenated(from index: Int) -> Range<Int> {
    var end = index + 1
    while end < tokens.count, tokens[end].gap == .hyphen { end += 1 }
    return index..<end
  }

  /// The marks of neighbouring words, as `Token.accents` of the joined word.
  package func accents(_ words: Range<Int>) -> UInt64 {
    let start = tokens[words.lowerBound].foldedStart
    return words.reduce(into: 0) { accents, index in
      accents |= tokens[index].accents << UInt64(tokens[index].foldedStart - start)
    }
  }

  /// Takes the word that begins at an index.
  /// - Returns: the index behind it.
  private mutating func takeWord(from start: Int, in text: Span<UInt8>, gap: Token.Gap) -> Int {
    let foldedStart = folded.count
    var token = Token(
      start: UInt32(start), count: 0, foldedStart: UInt32(foldedStart), foldedCount: 0,
      accents: 0, gap: gap, shape: [])
    var index = start
    var end = start
    scan: while index < text.count {
      let scalar = Scalar(at: index, in: text)
      switch scalar.role {
      case .letter, .digit:
        take(scalar, at: index, in: text, to: &token)
        end = index + scalar.count
      case .mark:
        noteMark(on: &token)
        end = index + scalar.count
      case .dropped: break
      case .hyphen, .blank, .stop, .separator: break scan
      }
      index += scalar.count
    }
    if let ending = CaseEnding.behindColon(at: end, in: text) {
      end = ending
      token.shape.insert(.colonEnding)
    }
    token.count = UInt32(end - start)
    token.foldedCount = UInt32(folded.count - foldedStart)
    tokens.append(token)
    return end
  }

  private mutating func take(
    _ scalar: Scalar, at index: Int, in text: Span<UInt8>, to token: inout Token
  ) {
    if scalar.role == .digit {
      token.shape.insert(.hasDigit)
    } else if !scalar.isCapital {
      if !token.shape.isEmpty { token.shape.insert(.hasSmall) }
      token.shape.insert(.hasLetter)
    } else {
      if token.shape.isEmpty { token.shape.insert(.capitalized) }
      token.shape.insert(.hasLetter)
    }
    let place = folded.count - Int(token.foldedStart)
    // A letter folds to at most four bytes.
    guard place + 4 <= Self.wordBytesMax else { return }
    if Folding.append(scalar, from: text, at: index, to: &folded), place < 64 {
      token.accents |= 1 << UInt64(place)
    }
  }

  /// Notes a combining mark on the letter before it.
  private func noteMark(on token: inout Token) {
    let place = folded.count - Int(token.foldedStart) - 1
    if (0..<64).contains(place) { token.accents |= 1 << UInt64(place) }
  }

  /// Notes a hyphen that stands directly behind a word and has no word behind it.
  private mutating func noteHyphen(at index: Int, in text: Span<UInt8>) {
    guard let last = tokens.indices.last, tokens[last].range.upperBound == index else { return }
    let next = index + Scalar(at: index, in: text).count
    if next < text.count {
      let role = Scalar(at: next, in: text).role
      if role == .letter || role == .digit { return }
    }
    tokens[last].shape.insert(.openHyphen)
  }
}

/// Watches what stands between two words.
private struct GapReader {
  private var gap: Token.Gap
  private var scalars = 0
  private var last: UInt32 = 0

  init(afterWord: Bool = false) {
    gap = afterWord ? .blank : .beginning
  }

  mutating func add(_ scalar: Scalar, role: Scalar.Role) {
    scalars += 1
    last = scalar.value
    guard gap != .beginning, gap != .sentence else { return }
    switch role {
    case .stop: gap = .sentence
    case .hyphen: gap = scalars == 1 ? .hyphen : .punctuation
    case .separator: gap = .punctuation
    case .letter, .digit, .mark, .dropped, .blank: if gap == .hyphen { gap = .punctuation }
    }
  }

  /// The gap, now that the next word begins.
  func gap(before scalar: Scalar, in list: TokenList) -> Token.Gap {
    let isPoint = last == UInt32(UInt8(ascii: ".")) || last == UInt32(UInt8(ascii: ","))
    if scalars == 1, isPoint, scalar.role == .digit, let previous = list.tokens.last,
      previous.shape == .hasDigit
    {
      return .decimal
    }
    return gap
  }
}
