/// Finds personal identity codes by their shape.
///
/// A code is DDMMYY, a sign for the century (`+`, `-`, `A`–`F`, `U`–`Y`), three digits and a check
/// character. The date need not exist, the check character need not be right, letters may be of
/// either case, and what stands before and behind does not matter unless it makes a longer number.
/// Blanks may stand between any two parts, full stops within the date; any dash counts as `-`, and
/// so do other signs that a hand puts there. The sign may be left out, or the check character.
/// Source: valtioneuvoston asetus henkilötunnuksista 128/2010, 2 §, changed by 690/2022.
enum IdentityCode {
  /// The code that begins at a place, if one does.
  static func range(in text: [UInt8], at start: Int) -> Range<Int>? {
    guard Masking.isDigit(text[start]), start == 0 || !Masking.isDigit(text[start - 1]),
      let date = date(text, start)
    else { return nil }
    let afterDate = skippingBlanks(text, date.end)
    guard let sign = signLength(text, afterDate) else {
      // Six digits, a blank, three digits and a letter: the sign was left out.
      guard date.isTight, afterDate > date.end,
        let last = digits(3, text, afterDate), last.isTight,
        Mark(text, last.end).kind == .letter, isEnd(text, last.end + 1)
      else { return nil }
      return start..<last.end + 1
    }
    guard let last = digits(3, text, skippingBlanks(text, afterDate + sign)) else { return nil }
    return end(text, last.end, mayLackCheck: date.isTight && last.isTight).map { start..<$0 }
  }

  /// Where a code ends whose last digits end at a place.
  private static func end(_ text: [UInt8], _ index: Int, mayLackCheck: Bool) -> Int? {
    switch Mark(text, index).kind {
    // An ASCII letter; other letters are no check characters.
    case .letter where text[index] < 0x80: return index + 1
    case .digit:
      // With a digit more it would be a longer number, and no code.
      return Mark(text, index + 1).kind == .digit ? nil : index + 1
    case .blank:
      let check = skippingBlanks(text, index)
      let kind = Mark(text, check).kind
      if kind == .digit || kind == .letter && text[check] < 0x80, isEnd(text, check + 1) {
        return check + 1
      }
      return mayLackCheck ? index : nil
    default: return mayLackCheck ? index : nil
    }
  }

  /// Six digits, with blanks or full stops between them.
  private static func date(_ text: [UInt8], _ start: Int) -> (end: Int, isTight: Bool)? {
    if let date = digits(6, text, start) { return date }
    var index = start
    for part in 0..<3 {
      if part > 0 {
        guard index < text.count, text[index] == UInt8(ascii: ".") else { return nil }
        index = skippingBlanks(text, index + 1)
      }
      guard let two = digits(2, text, index) else { return nil }
      index = two.end
    }
    return (index, false)
  }

  /// So many digits, with or without blanks between them.
  private static func digits(
    _ count: Int, _ text: [UInt8], _ start: Int
  ) -> (end: Int, isTight: Bool)? {
    var index = start
    var isTight = true
    for position in 0..<count {
      if position > 0 {
        let next = skippingBlanks(text, index)
        if next > index { isTight = false }
        index = next
      }
      guard Mark(text, index).kind == .digit else { return nil }
      index += 1
    }
    return (index, isTight)
  }

  /// Bytes of the century's sign; nil if none stands there.
  private static func signLength(_ text: [UInt8], _ index: Int) -> Int? {
    let mark = Mark(text, index)
    switch mark.kind {
    case .dash: return mark.length
    case .letter:
      let letter = text[index] | 0x20
      let isSign =
        (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(letter)
        || (UInt8(ascii: "u")...UInt8(ascii: "y")).contains(letter)
      return isSign && text[index] < 0x80 ? 1 : nil
    case .other: return "+/_.=*".utf8.contains(text[index]) ? 1 : nil
    case .digit, .blank, .end: return nil
    }
  }

  private static func skippingBlanks(_ text: [UInt8], _ start: Int) -> Int {
    var index = start
    while case let mark = Mark(text, index), mark.kind == .blank { index += mark.length }
    return index
  }

  private static func isEnd(_ text: [UInt8], _ index: Int) -> Bool {
    let kind = Mark(text, index).kind
    return kind != .digit && kind != .letter
  }
}
