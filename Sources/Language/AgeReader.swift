/// Reads ages in the words of one text; each function looks at one place and takes what is there.
struct AgeReader {
  let list: TokenList

  /// A number and the word behind it.
  struct Number {
    var tenths: Int
    var next: Int
  }

  /// Whether an age may begin with a word at all.
  func mayBegin(at index: Int) -> Bool {
    let token = list.tokens[index]
    return token.shape.contains(.hasDigit)
      || AgeWords.mayBegin(list.folded.span.extracting(token.foldedRange))
  }

  /// Number and unit: `2-vuotias`, `0-6 v`, `1,5-vuotias`, `8kk`, `kaksivuotias`, `two years old`.
  func counted(at index: Int) -> Ages.Mention? {
    if let mention = oneWord(at: index) { return mention }
    if let mention = decimal(at: index) { return mention }
    guard let first = number(at: index) else { return nil }
    var (low, high) = (first, first)
    if first.next < list.tokens.count, list.tokens[first.next].gap == .hyphen,
      let second = number(at: first.next), second.tenths > first.tenths
    {
      high = second
    } else if first.next < list.tokens.count, list.tokens[first.next].gap == .hyphen,
      let mention = oneWord(at: first.next), mention.words.count == 1
    {
      // 3-5v: the unit is in one word with the second number.
      let months = months(low, .years).lowerBound...mention.months.upperBound
      return Ages.Mention(words: index..<mention.words.upperBound, months: months)
    }
    low.next = high.next
    guard let unit = unit(at: low.next) else { return nil }
    // 39 grader is a fever.
    guard unit.unit == .grades ? high.tenths <= 100 : !isTime(index..<unit.next) else {
      return nil
    }
    let bounds = months(low, unit.unit).lowerBound...months(high, unit.unit).upperBound
    return Ages.Mention(words: index..<unit.next, months: bounds)
  }

  /// Number and unit in one word: `2v`, `8kk`, `kaksivuotias`, `treåring`.
  private func oneWord(at index: Int) -> Ages.Mention? {
    let token = list.tokens[index]
    let word = list.folded.span.extracting(token.foldedRange)
    if token.shape.contains(.hasDigit), token.shape.contains(.hasLetter) {
      guard let digits = leadingDigits(word), digits.count < word.count else { return nil }
      let rest = word.extracting(digits.count..<word.count)
      guard let unit = AgeWords.attachedUnit(rest) else { return nil }
      let number = Number(tenths: digits.value * 10, next: index + 1)
      guard unit == .grades || !isTime(index..<index + 1) else { return nil }
      return Ages.Mention(words: index..<index + 1, months: months(number, unit))
    }
    for (name, tenths) in AgeWords.numbers where name.count < word.count {
      guard areEqual(word.extracting(0..<name.count), name.span),
        let unit = AgeWords.compoundUnit(word.extracting(name.count..<word.count))
      else { continue }
      let number = Number(tenths: tenths, next: index + 1)
      return Ages.Mention(words: index..<index + 1, months: months(number, unit))
    }
    return nil
  }

  /// A number in digits, with a decimal perhaps, or as a word.
  func number(at index: Int) -> Number? {
    let token = list.tokens[index]
    let word = list.folded.span.extracting(token.foldedRange)
    if token.shape.contains(.hasDigit) {
      guard let digits = leadingDigits(word), digits.count == word.count else { return nil }
      let next = index + 1
      if next < list.tokens.count, list.tokens[next].gap == .decimal {
        let decimals = list.folded.span.extracting(list.tokens[next].foldedRange)
        guard let tenths = leadingDigits(decimals), tenths.count == 1, decimals.count == 1 else {
          return nil
        }
        return Number(tenths: digits.value * 10 + tenths.value, next: next + 1)
      }
      return Number(tenths: digits.value * 10, next: next)
    }
    for (name, tenths) in AgeWords.numbers where areEqual(word, name.span) {
      return Number(tenths: tenths, next: index + 1)
    }
    return nil
  }

  /// The digits a word begins with, at most three.
  func leadingDigits(_ word: Span<UInt8>) -> (value: Int, count: Int)? {
    var (value, count) = (0, 0)
    while count < word.count, word[count] &- UInt8(ascii: "0") < 10 {
      guard count < 3 else { return nil }
      value = value * 10 + Int(word[count] - UInt8(ascii: "0"))
      count += 1
    }
    return count > 0 && value <= 120 ? (value, count) : nil
  }

  /// A unit that makes an age of the number before it, and the word behind.
  private func unit(at index: Int) -> (unit: AgeWords.Unit, next: Int)? {
    guard index < list.tokens.count else { return nil }
    let token = list.tokens[index]
    guard token.gap == .blank || token.gap == .hyphen || token.gap == .sentence else { return nil }
    let word = list.folded.span.extracting(token.foldedRange)
    if token.gap != .sentence, let unit = AgeWords.unit(word) { return (unit, index + 1) }
    // "1. luokka" has a full stop between.
    if AgeWords.isGradeNoun(word) { return (.grades, index + 1) }
    guard token.gap != .sentence, let unit = AgeWords.timeUnit(word), index + 1 < list.tokens.count,
      list.tokens[index + 1].gap == .blank || list.tokens[index + 1].gap == .hyphen,
      AgeWords.isOld(list.folded.span.extracting(list.tokens[index + 1].foldedRange))
    else { return nil }
    return (unit, index + 2)
  }

  /// A school year named by an ordinal or before its number: `eka luokka`, `årskurs 3`.
  func grade(at index: Int) -> Ages.Mention? {
    guard index + 1 < list.tokens.count else { return nil }
    let word = list.folded.span.extracting(list.tokens[index].foldedRange)
    let following = list.folded.span.extracting(list.tokens[index + 1].foldedRange)
    if AgeWords.isGradeBeforeNumber(word), let number = number(at: index + 1), number.tenths <= 90,
      number.next == index + 2
    {
      return Ages.Mention(words: index..<index + 2, months: months(number, .grades))
    }
    if let grade = AgeWords.ordinal(word), AgeWords.isGradeNoun(following) {
      let number = Number(tenths: grade * 10, next: index + 2)
      return Ages.Mention(words: index..<index + 2, months: months(number, .grades))
    }
    return nil
  }

  /// A word that says an age by itself: `vauva`, `eskari`, `raskaana`, `ekaluokkalainen`.
  func named(at index: Int) -> Ages.Mention? {
    let word = list.folded.span.extracting(list.tokens[index].foldedRange)
    let joined = list.hyphenated(from: index)
    if joined.count > 1,
      let row = AgeWords.named(list.folded.span.extracting(list.joinedRange(joined)))
    {
      return Ages.Mention(
        words: joined, months: row.months, isUnborn: row.isUnborn, isNamed: true)
    }
    if let row = AgeWords.named(word) {
      if index + 1 < list.tokens.count,
        AgeWords.isOther(
          word, before: list.folded.span.extracting(list.tokens[index + 1].foldedRange))
      {
        return nil
      }
      return Ages.Mention(
        words: index..<index + 1, months: row.months, isUnborn: row.isUnborn, isNamed: true)
    }
    guard index + 1 < list.tokens.count, let unit = AgeWords.oneOfUnit(word),
      AgeWords.isOld(list.folded.span.extracting(list.tokens[index + 1].foldedRange))
    else { return nil }
    let months = months(Number(tenths: 10, next: index + 2), unit)
    return Ages.Mention(words: index..<index + 2, months: months)
  }

  /// Widens an age behind `alle`, `under`, `yli`, `over` to all ages below or above.
  func applyBound(to mention: inout Ages.Mention) {
    guard mention.words.lowerBound > 0 else { return }
    let before = mention.words.lowerBound - 1
    switch AgeWords.bound(list.folded.span.extracting(list.tokens[before].foldedRange)) {
    case .below where mention.months.lowerBound > 0:
      mention.months = 0...mention.months.lowerBound - 1
    case .above where mention.months.lowerBound < Ages.childMonthsMax:
      mention.months = mention.months.lowerBound...Ages.childMonthsMax
    default: return
    }
    mention.words = before..<mention.words.upperBound
  }

  /// The months that a number of units means.
  func months(_ number: Number, _ unit: AgeWords.Unit) -> ClosedRange<Int> {
    let tenths = number.tenths
    switch unit {
    case .years:
      let first = tenths * 12 / 10
      // Whole years last until the next birthday; halves are said of about that month.
      return first...first + (tenths % 10 == 0 ? 11 : 3)
    case .months: return tenths / 10...tenths / 10
    case .weeks: return tenths / 10 * 12 / 52...tenths / 10 * 12 / 52
    case .grades:
      // School begins in August of the year in which the child becomes seven.
      let first = (tenths / 10 + 6) * 12
      return first...first + 17
    }
  }
}
