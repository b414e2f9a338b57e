/// Finds telephone numbers by their shape: at least seven digits in groups.
///
/// A number begins with the trunk's zero, with `+` or with `358`; or it is seven digits in a row,
/// of whatever they are; or it is what is left when the zero or the area code is not said, as
/// `50 123 4567` and `234 5678`. Between groups stand blanks, a dash or brackets, and a full stop
/// or slash where no date can be meant.
///
/// What may follow a number in a question are ages, years and postcodes, so where it ends is
/// decided by the digits that it has already.
struct PhoneNumber {
  /// What stands between two groups; blanks may stand beside a dash or a bracket.
  enum Joint {
    case none, blank, bracket, dash
    /// A full stop or a slash.
    case point
  }

  /// Digits in a row, and what stands before them.
  struct Group {
    var start: Int
    var end: Int
    /// What parts it from the group before.
    var joint = Joint.none
    var count: Int { end - start }
  }

  /// Fewest digits of a number.
  static let digitsMin = 7

  private let text: [UInt8]
  private var groups: [Group]
  private var digits: Int
  /// Whether the number has a country code.
  private var isForeign: Bool

  /// The number that begins at a place, if one does.
  static func range(in text: [UInt8], at start: Int) -> Range<Int>? {
    let byte = text[start]
    guard Masking.isDigit(byte) || byte == UInt8(ascii: "+"),
      start == 0 || !Masking.isDigit(text[start - 1])
    else { return nil }
    var index = start
    if byte == UInt8(ascii: "+") {
      index += 1
      while Mark(text, index).kind == .blank { index += Mark(text, index).length }
    }
    guard let first = group(text, index) else { return nil }
    var number = PhoneNumber(text, first, isForeign: byte == UInt8(ascii: "+"))
    guard let end = number.end() else { return nil }
    return start..<end
  }

  private init(_ text: [UInt8], _ first: Group, isForeign: Bool) {
    self.text = text
    groups = [first]
    digits = first.count
    self.isForeign = isForeign || Self.hasCountryCode(text[first.start..<first.end])
  }

  /// Whether digits begin with a country code although no `+` stands before them.
  private static func hasCountryCode(_ digits: ArraySlice<UInt8>) -> Bool {
    if digits.elementsEqual("358".utf8) { return true }
    guard digits.starts(with: "00".utf8) else { return false }
    // Five digits are a postcode of Helsinki, but for the codes of Finland and Estonia.
    return digits.count == 4 || digits.count > 5 || digits.elementsEqual("00358".utf8)
      || digits.elementsEqual("00372".utf8)
  }

  /// Where it ends; nil if it is no number.
  private mutating func end() -> Int? {
    let first = groups[0]
    let hasTrunk = text[first.start] == UInt8(ascii: "0")
    if isForeign || hasTrunk && first.count >= 2 {
      guard !isWithinDate(first) else { return nil }
      takeGroups()
      return digits >= Self.digitsMin && !isDateOrTime ? groups.last?.end : nil
    }
    if first.count >= Self.digitsMin { return endOfLongGroup() }
    if first.count == 1 { return endOfSingleDigits() }
    return endOfLocalNumber()
  }

  // MARK: groups

  private mutating func takeGroups() {
    while let last = groups.last, let next = Self.next(text, behind: last.end), takes(next) {
      groups.append(next)
      digits += next.count
    }
  }

  /// Whether a group still belongs to the number.
  private func takes(_ next: Group) -> Bool {
    if digits + next.count > 15 || isAge(next) { return false }
    if next.joint == .point, next.count < 3 || isYear(next) { return false }
    // A postcode may begin with a zero, too.
    if groups.count == 1, groups[0].count == 5, !isForeign, next.count < 4 || isYear(next) {
      return false
    }
    // Another number begins.
    if digits >= (isForeign ? 7 : 5), next.count >= Self.digitsMin { return false }
    guard digits >= Self.digitsMin else { return true }
    // It may be whole already.
    if digits >= (isForeign ? 12 : 10) { return false }
    if next.joint != .blank { return true }
    return (2...4).contains(next.count) && !isYear(next)
  }

  /// The group behind a place, if nothing but what may stand within a number parts them.
  private static func next(_ text: [UInt8], behind end: Int) -> Group? {
    var index = end
    var (dashes, brackets, points, blanks) = (0, 0, 0, 0)
    while true {
      let mark = Mark(text, index)
      switch mark.kind {
      case .blank: blanks += 1
      case .dash: dashes += 1
      case .other where "()".utf8.contains(text[index]): brackets += 1
      case .other where "./".utf8.contains(text[index]): points += 1
      case .digit:
        guard dashes + points <= 1, brackets <= 2, points == 0 || blanks == 0,
          var group = group(text, index)
        else { return nil }
        group.joint = points > 0 ? .point : dashes > 0 ? .dash : brackets > 0 ? .bracket : .blank
        return group
      default: return nil
      }
      index += mark.length
    }
  }

  private static func group(_ text: [UInt8], _ start: Int) -> Group? {
    // `+(358)`, `(0)` and the like.
    var start = start
    if start < text.count, text[start] == UInt8(ascii: "(") { start += 1 }
    var end = start
    while end < text.count, Masking.isDigit(text[end]) { end += 1 }
    return end > start ? Group(start: start, end: end) : nil
  }

  // MARK: without a zero

  /// Seven digits and more, and what a dash ties to them.
  private func endOfLongGroup() -> Int {
    var end = groups[0].end
    while Mark(text, end).kind == .dash, let next = Self.next(text, behind: end), !isAge(next) {
      end = next.end
    }
    return end
  }

  /// Digits said one by one: nine or more.
  private func endOfSingleDigits() -> Int? {
    var end = groups[0].end
    var count = 1
    while let next = Self.next(text, behind: end), next.count == 1, next.joint == .blank, count < 15
    {
      end = next.end
      count += 1
    }
    return count >= 9 ? end : nil
  }

  /// `234 5678`, and `50 123 4567`.
  private func endOfLocalNumber() -> Int? {
    let first = groups[0]
    guard text[first.start] != UInt8(ascii: "0"), !isWithinDate(first),
      let second = Self.next(text, behind: first.end), second.joint != .point
    else { return nil }
    if first.count == 3, second.count == 4, !isYear(second) { return second.end }
    let prefix = text[first.start]
    guard first.count == 2, prefix == UInt8(ascii: "4") || prefix == UInt8(ascii: "5"),
      second.count == 3, let third = Self.next(text, behind: second.end), third.joint != .point,
      (3...4).contains(third.count), !isYear(third), !isAge(third)
    else { return nil }
    return third.end
  }
}

// MARK: what is no number

extension PhoneNumber {
  /// Whether a group stands behind digits as part of a date, a time or a range.
  private func isWithinDate(_ group: Group) -> Bool {
    guard group.count <= 2, group.start >= 2, Masking.isDigit(text[group.start - 2]) else {
      return false
    }
    return "-./:,".utf8.contains(text[group.start - 1])
  }

  /// Whether the groups are a date such as `05-12-2026`, hours such as `0800-1600`, or ranges of
  /// hours such as `08-16 09-15`.
  private var isDateOrTime: Bool {
    if isForeign { return false }
    let counts = groups.map(\.count)
    if counts.starts(with: [2, 2, 4]), value(groups[0]) <= 31, value(groups[1]) <= 31,
      isYear(groups[2])
    {
      return true
    }
    if counts.starts(with: [4, 4]), groups[1].joint == .dash, isTime(groups[0]), isTime(groups[1]) {
      return true
    }
    return counts.allSatisfy { $0 <= 2 } && groups.contains { $0.joint == .dash }
  }

  private func isYear(_ group: Group) -> Bool {
    group.count == 4 && (1900...2099).contains(value(group))
  }

  private func isTime(_ group: Group) -> Bool {
    group.count == 4 && value(group) / 100 <= 24 && value(group) % 100 < 60
  }

  private func value(_ group: Group) -> Int {
    text[group.start..<group.end].reduce(0) { $0 * 10 + Int($1 &- 0x30) }
  }

  /// Whether a group counts years, months or children, as the word behind it says.
  private func isAge(_ group: Group) -> Bool {
    guard group.count <= 2 else { return false }
    var index = group.end
    while true {
      let mark = Mark(text, index)
      guard mark.kind == .blank || mark.kind == .dash else { break }
      index += mark.length
    }
    var word: [UInt8] = []
    while case let mark = Mark(text, index), mark.kind == .letter, word.count < 16 {
      for byte in text[index..<min(text.count, index + mark.length)] {
        word.append(byte < 0x80 ? byte | 0x20 : byte)
      }
      index += mark.length
    }
    return Self.units.contains { word.elementsEqual($0.utf8) }
      || Self.unitBeginnings.contains { word.starts(with: $0.utf8) }
  }

  private static let units = ["v", "vk", "vko", "kk", "pv", "lk", "y", "yo", "yr", "yrs"]
  private static let unitBeginnings = [
    "vuo", "viik", "kuu", "päiv", "luok", "lasta", "lapsen", "år", "mån", "veck", "barn", "year",
    "month", "week", "child", "kid",
  ]
}
