/// Ages that no unit follows, and times that look like ages.
extension AgeReader {
  /// Most words that are looked back over for whom a number is said of.
  private static let reachMax = 7

  /// Oldest age of somebody spoken of, and of who speaks, when no unit is said.
  private static let bareYearsMax = (child: 25, speaker: 99)

  /// A number that somebody's age is by what stands before it: `tyttö on jo 15`, `lapset 2 ja 4`,
  /// `täyttää kolme`, `I am 21`; or `18 täyttävä`.
  func bare(at index: Int) -> Ages.Mention? {
    let token = list.tokens[index]
    guard token.gap != .decimal, let number = number(at: index),
      !token.shape.contains(.hasDigit) || list.folded[Int(token.foldedStart)] != UInt8(ascii: "0"),
      token.shape.contains(.hasDigit) || number.tenths > 10,
      number.tenths % 10 == 0 || number.tenths % 10 == 5
    else { return nil }
    var months = months(number, .years)
    var end = number.next
    if end < list.tokens.count {
      let following = word(end)
      if AgeWords.isTurning(following.span), list.tokens[end].gap == .blank {
        return Ages.Mention(words: index..<end + 1, months: months)
      }
      if list.tokens[end].gap == .hyphen { return nil }
      if list.tokens[end].gap == .blank {
        if let unit = AgeWords.timeUnit(following.span), !isTime(index..<end + 1) {
          months = self.months(number, unit)
          end += 1
        } else if AgeWords.isCounted(following.span) {
          return nil
        }
      }
    }
    guard let speaks = subject(before: index) else { return nil }
    let isUnit = end > number.next
    let years = number.tenths / 10
    guard
      speaks
        ? !isUnit && (10...Self.bareYearsMax.speaker).contains(years)
        : isUnit || years <= Self.bareYearsMax.child
    else { return nil }
    return Ages.Mention(words: index..<end, months: months)
  }

  /// Whether the one a number is said of speaks (`olen 17`) or is spoken of; nil if there is none.
  private func subject(before index: Int) -> Bool? {
    var place = index - 1
    while place >= 0, index - place <= Self.reachMax {
      let gap = list.tokens[place + 1].gap
      guard gap == .blank || gap == .punctuation else { return nil }
      let word = word(place)
      switch AgeWords.part(word.span) {
      case .spokenOf: return false
      case .speaker: return true
      case .filler: break
      case nil:
        // The other children's ages.
        guard let number = number(at: place), number.next == place + 1, number.tenths <= 250 else {
          return nil
        }
      }
      place -= 1
    }
    return nil
  }

  /// A decimal whose unit is in one word with it: `2,5v`.
  func decimal(at index: Int) -> Ages.Mention? {
    guard index + 1 < list.tokens.count, list.tokens[index + 1].gap == .decimal,
      let whole = leadingDigits(word(index).span), let tenths = leadingDigits(word(index + 1).span),
      tenths.count == 1, let unit = attachedUnit(behind: 1, of: index + 1)
    else { return nil }
    let number = Number(tenths: whole.value * 10 + tenths.value, next: index + 2)
    return Ages.Mention(words: index..<index + 2, months: months(number, unit))
  }

  /// The unit behind the first bytes of a word.
  private func attachedUnit(behind count: Int, of index: Int) -> AgeWords.Unit? {
    let rest = word(index).dropFirst(count)
    return rest.isEmpty ? nil : AgeWords.attachedUnit(rest.span)
  }

  /// A week of pregnancy: `rv 38`, `rv38`, `olen viikolla 30`.
  func pregnancyWeek(at index: Int) -> Ages.Mention? {
    let first = word(index)
    if list.tokens[index].shape.contains(.hasDigit), first.count > 2 {
      let (letters, digits) = (first.prefix(2), first.dropFirst(2))
      if AgeWords.isPregnancyWeek(letters.span), leadingDigits(digits.span) != nil {
        return unborn(index..<index + 1)
      }
    }
    guard index + 1 < list.tokens.count, list.tokens[index + 1].shape.contains(.hasDigit) else {
      return nil
    }
    if AgeWords.isPregnancyWeek(first.span) { return unborn(index..<index + 2) }
    guard index > 0, AgeWords.isWeek(first.span), AgeWords.part(word(index - 1).span) == .speaker
    else {
      return nil
    }
    return unborn(index..<index + 2)
  }

  private func unborn(_ words: Range<Int>) -> Ages.Mention {
    Ages.Mention(words: words, months: 0...0, isUnborn: true, isNamed: true)
  }

  /// One age of two mentions: `1v 2kk`.
  func joined(_ years: Ages.Mention, _ months: Ages.Mention) -> Ages.Mention? {
    guard !years.isNamed, !months.isNamed, years.words.upperBound == months.words.lowerBound,
      list.tokens[months.words.lowerBound].gap == .blank, years.months.count == 12,
      years.months.lowerBound % 12 == 0, months.months.count == 1, months.months.lowerBound < 12
    else { return nil }
    let whole = years.months.lowerBound + months.months.lowerBound
    return Ages.Mention(
      words: years.words.lowerBound..<months.words.upperBound, months: whole...whole)
  }

  /// Whether words that may be an age are a time by what stands beside them: `11 kk töissä`,
  /// `3 v sitten`, `odottanut 5 kk`.
  func isTime(_ words: Range<Int>) -> Bool {
    if words.upperBound < list.tokens.count, list.tokens[words.upperBound].gap == .blank,
      AgeWords.isTimeBehind(word(words.upperBound).span)
    {
      return true
    }
    return words.lowerBound > 0 && list.tokens[words.lowerBound].gap == .blank
      && AgeWords.isTimeBefore(word(words.lowerBound - 1).span)
  }

  private func word(_ index: Int) -> ArraySlice<UInt8> {
    list.folded[list.tokens[index].foldedRange]
  }
}
