/// Reads the text form that `OpeningHours` describes, from left to right without going back.
struct OpeningHoursParser {
  private let bytes: ArraySlice<UInt8>
  private var position: Int

  /// Starts at the first byte of a text.
  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    position = bytes.startIndex
  }

  /// All rules of the text, at least one.
  mutating func rules() throws(OpeningHoursError) -> [OpeningHours.Rule] {
    skipBlanks()
    if next == nil { throw error(.empty) }
    var rules = [try rule()]
    while next != nil {
      try expectEndOfRule()
      skipBlanks()
      if next == nil { throw error(.emptyRule) }
      rules.append(try rule())
    }
    return rules
  }

  private mutating func rule() throws(OpeningHoursError) -> OpeningHours.Rule {
    var rule = OpeningHours.Rule()
    if next == UInt8(ascii: ";") { throw error(.emptyRule) }
    if take("24/7") {
      rule.spans = [OpeningHours.Span(begin: 0, end: 1440)]
      skipBlanks()
      return rule
    }
    if monthAhead != nil { rule.seasons = try seasons() }
    if daysAhead != nil { rule.days = try days() }
    if digitAhead { rule.spans = try spans() }
    if take("off") || take("closed") {
      rule.closes = true
      skipBlanks()
    } else if rule.spans.isEmpty {
      throw error(endOfRuleAhead ? .expectedTimes : wordProblem)
    }
    return rule
  }

  private mutating func expectEndOfRule() throws(OpeningHoursError) {
    switch next {
    case UInt8(ascii: ";"): position += 1
    case UInt8(ascii: ","): throw error(.commaBetweenRules)
    case UInt8(ascii: "+"), UInt8(ascii: "|"), UInt8(ascii: "\""): throw error(.unsupported)
    default: throw error(.expectedEnd)
    }
  }
}

// MARK: - Seasons and days

extension OpeningHoursParser {
  private static let months: [String] = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
  private static let weekdays: [String] = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"]
  private static let unsupported: [String] = [
    "SH", "week", "easter", "sunrise", "sunset", "dawn", "dusk", "(", "[", "\"", "open", "unknown",
  ]

  private mutating func seasons() throws(OpeningHoursError) -> [OpeningHours.Season] {
    var seasons = [try season()]
    while take(",") {
      skipBlanks()
      seasons.append(try season())
    }
    return seasons
  }

  private mutating func season() throws(OpeningHoursError) -> OpeningHours.Season {
    let month = try takeMonth()
    guard let day = try takeDate(ofMonth: month) else {
      let last = take("-") ? try takeMonth() : month
      return season(from: (month, 1), to: (last, 31))
    }
    guard take("-") else { return season(from: (month, day), to: (month, day)) }
    skipBlanks()
    let lastMonth = digitAhead ? month : try takeMonth()
    guard let lastDay = try takeDate(ofMonth: lastMonth) else { throw error(.noSuchDate) }
    return season(from: (month, day), to: (lastMonth, lastDay))
  }

  private func season(
    from first: (month: Int, day: Int), to last: (month: Int, day: Int)
  ) -> OpeningHours.Season {
    OpeningHours.Season(
      first: OpeningHours.Season.place(month: first.month, day: first.day),
      last: OpeningHours.Season.place(month: last.month, day: last.day))
  }

  private mutating func takeMonth() throws(OpeningHoursError) -> Int {
    skipBlanks()
    guard let month = monthAhead else { throw error(.expectedMonth) }
    position += 3
    skipBlanks()
    return month
  }

  /// Takes a day of the month if one stands here; digits with a colon behind them are a time.
  private mutating func takeDate(ofMonth month: Int) throws(OpeningHoursError) -> Int? {
    var end = position
    var day = 0
    while end < bytes.endIndex, let digit = Self.digit(bytes[end]), day < 100 {
      day = day * 10 + digit
      end += 1
    }
    if end == position || byte(at: end) == UInt8(ascii: ":") { return nil }
    // 29 February is a day in some years, so the lengths are those of a leap year.
    guard (1...CivilDate.days(inMonth: month, ofYear: 2000)).contains(day) else {
      throw error(.noSuchDate)
    }
    position = end
    skipBlanks()
    return day
  }

  private mutating func days() throws(OpeningHoursError) -> OpeningHours.Days {
    var days: OpeningHours.Days = []
    repeat {
      skipBlanks()
      guard let first = daysAhead else { throw error(.expectedDay) }
      position += 2
      skipBlanks()
      days.insert(first)
      if first != .publicHoliday, take("-") {
        skipBlanks()
        guard let last = daysAhead, last != .publicHoliday else { throw error(.expectedDay) }
        position += 2
        skipBlanks()
        days.insert(range(from: first, to: last))
      }
    } while take(",")
    return days
  }

  /// Weekdays from one to another, over Sunday if need be.
  private func range(
    from first: OpeningHours.Days, to last: OpeningHours.Days
  ) -> OpeningHours.Days {
    var days = first
    var day = first
    while day != last {
      day = OpeningHours.Days(rawValue: day.rawValue << 1)
      if day.isEmpty { day = OpeningHours.Days(.monday) }
      days.insert(day)
    }
    return days
  }

  /// The month whose name stands here, 1–12.
  private var monthAhead: Int? {
    Self.months.firstIndex { isAhead($0) }.map { $0 + 1 }
  }

  /// The weekday or `PH` that stands here.
  private var daysAhead: OpeningHours.Days? {
    if isAhead("PH") { return .publicHoliday }
    return Self.weekdays.firstIndex { isAhead($0) }
      .map { OpeningHours.Days(Weekday.allCases[$0]) }
  }

  /// What to say of text that begins no part of a rule.
  private var wordProblem: OpeningHoursError.Problem {
    Self.unsupported.contains { isAhead($0) } ? .unsupported : .unknownWord
  }
}

// MARK: - Times

extension OpeningHoursParser {
  private mutating func spans() throws(OpeningHoursError) -> [OpeningHours.Span] {
    var spans = [try span()]
    while take(",") {
      skipBlanks()
      if monthAhead != nil || daysAhead != nil { throw error(.commaBetweenRules) }
      spans.append(try span())
    }
    return spans
  }

  private mutating func span() throws(OpeningHoursError) -> OpeningHours.Span {
    let start = position
    let begin = try takeTime(latest: 1439)
    skipBlanks()
    if next == UInt8(ascii: "+") { throw error(.unsupported) }
    guard take("-") else { throw error(.expectedHyphen) }
    skipBlanks()
    var end = try takeTime(latest: 2880)
    if end == begin { throw error(.emptySpan, at: start) }
    if end < begin { end += 1440 }
    if end - begin > 1440 { throw error(.spanTooLong, at: start) }
    skipBlanks()
    return OpeningHours.Span(begin: begin, end: end)
  }

  /// Takes `hh:mm` as minutes since midnight.
  private mutating func takeTime(latest: Int) throws(OpeningHoursError) -> Int {
    let ahead = bytes[position...].prefix(5)
    let text = ahead.span
    guard text.count == 5, text[2] == UInt8(ascii: ":"),
      let hour = decimal(in: text, from: 0, digits: 2),
      let minute = decimal(in: text, from: 3, digits: 2)
    else { throw error(.expectedTime) }
    guard minute < 60, hour * 60 + minute <= latest else { throw error(.noSuchTime) }
    position += 5
    return hour * 60 + minute
  }
}

// MARK: - Bytes

extension OpeningHoursParser {
  /// The byte to be read next, nil at the end.
  private var next: UInt8? { byte(at: position) }

  private func byte(at index: Int) -> UInt8? {
    index < bytes.endIndex ? bytes[index] : nil
  }

  private var digitAhead: Bool { next.flatMap(Self.digit) != nil }

  private var endOfRuleAhead: Bool { next == nil || next == UInt8(ascii: ";") }

  private static func digit(_ byte: UInt8) -> Int? {
    let digit = byte &- UInt8(ascii: "0")
    return digit < 10 ? Int(digit) : nil
  }

  private func isAhead(_ word: String) -> Bool {
    bytes[position...].starts(with: word.utf8)
  }

  private mutating func take(_ word: String) -> Bool {
    guard isAhead(word) else { return false }
    position += word.utf8.count
    return true
  }

  private mutating func skipBlanks() {
    while next == UInt8(ascii: " ") { position += 1 }
  }

  private func error(
    _ problem: OpeningHoursError.Problem, at place: Int? = nil
  ) -> OpeningHoursError {
    OpeningHoursError(column: (place ?? position) - bytes.startIndex + 1, problem: problem)
  }
}
