/// When something is, as exactly as one knows: a year, a month, a day, a day with a time, from one
/// to another of these, or open at its end.
///
/// Written `2020`, `2020-08`, `2026-12-01`, `2026-12-01T09:00`, `2020/2021`,
/// `2026-12-01T09:00/11:00`, `2020/..`. Source: ISO 8601-1 reduced precision and intervals,
/// ISO 8601-2 open intervals.
package struct Period: Sendable, Equatable {
  /// A moment's minutes of the day.
  package typealias Minute = Int

  package let first: CivilDate
  /// The last day; nil while it is open.
  package let last: CivilDate?
  /// Minutes of the day at which it begins and ends, where times are told.
  package let begins: Minute?
  package let ends: Minute?

  package init(
    first: CivilDate, last: CivilDate?, begins: Minute? = nil, ends: Minute? = nil
  ) {
    self.first = first
    self.last = last
    self.begins = begins
    self.ends = ends
  }

  package init?(parsing value: ArraySlice<UInt8>) {
    let parts = value.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let start = Self.point(parts[0]) else { return nil }
    guard parts.count == 2 else {
      self.init(first: start.first, last: start.last, begins: start.minute)
      return
    }
    if parts[1].elementsEqual("..".utf8) {
      self.init(first: start.first, last: nil, begins: start.minute)
    } else if let begins = start.minute, let ends = Self.minute(parts[1]) {
      self.init(first: start.first, last: start.last, begins: begins, ends: ends)
    } else if let end = Self.point(parts[1]), (start.minute == nil) == (end.minute == nil) {
      self.init(first: start.first, last: end.last, begins: start.minute, ends: end.minute)
    } else {
      return nil
    }
  }

  private struct Point {
    var first: CivilDate
    var last: CivilDate
    var minute: Minute?
  }

  private static func point(_ bytes: ArraySlice<UInt8>) -> Point? {
    let span = bytes.span
    switch bytes.count {
    case 4:
      guard let year = decimal(in: span, from: 0, digits: 4),
        let first = CivilDate(year: year, month: 1, day: 1),
        let last = CivilDate(year: year, month: 12, day: 31)
      else { return nil }
      return Point(first: first, last: last)
    case 7:
      guard bytes[bytes.startIndex + 4] == UInt8(ascii: "-"),
        let year = decimal(in: span, from: 0, digits: 4),
        let month = decimal(in: span, from: 5, digits: 2),
        let first = CivilDate(year: year, month: month, day: 1)
      else { return nil }
      return Point(first: first, last: first.adding(months: 1).adding(days: -1))
    case 10:
      return CivilDate(parsing: bytes).map { Point(first: $0, last: $0) }
    case 16:
      guard bytes[bytes.startIndex + 10] == UInt8(ascii: "T"),
        let day = CivilDate(parsing: bytes.prefix(10)), let minute = minute(bytes.suffix(5))
      else { return nil }
      return Point(first: day, last: day, minute: minute)
    default: return nil
    }
  }

  /// Reads `09:30`.
  private static func minute(_ bytes: ArraySlice<UInt8>) -> Minute? {
    let span = bytes.span
    guard bytes.count == 5, span[2] == UInt8(ascii: ":"),
      let hour = decimal(in: span, from: 0, digits: 2), hour < 24,
      let minute = decimal(in: span, from: 3, digits: 2), minute < 60
    else { return nil }
    return hour * 60 + minute
  }

  static func problem(with value: ArraySlice<UInt8>) -> String? {
    guard let period = Period(parsing: value) else {
      return "not a time like 2026, 2026-12, 2026-12-01, 2026-12-01T09:00/11:00 or 2020/.."
    }
    if let last = period.last, last < period.first { return "ends before it begins" }
    if period.last == period.first, let begins = period.begins, let ends = period.ends,
      ends < begins
    {
      return "ends before it begins"
    }
    return nil
  }
}

/// How often something comes again: `P2W`, `P1M`, `P6M`, `P4Y`. Source: ISO 8601 durations.
package struct Cadence: Sendable, Equatable {
  package enum Unit: UInt8, Sendable {
    case day = 0x44
    case week = 0x57
    case month = 0x4D
    case year = 0x59
  }

  package let count: Int
  package let unit: Unit

  package init?(parsing value: ArraySlice<UInt8>) {
    guard value.count >= 3, value.first == UInt8(ascii: "P"), let last = value.last,
      let unit = Unit(rawValue: last)
    else { return nil }
    var count = 0
    for byte in value.dropFirst().dropLast() {
      let digit = byte &- UInt8(ascii: "0")
      guard digit < 10, count < 100 else { return nil }
      count = count * 10 + Int(digit)
    }
    guard count > 0 else { return nil }
    self.count = count
    self.unit = unit
  }

  /// The day on which it comes for the n-th time after the first.
  package func date(_ times: Int, after first: CivilDate) -> CivilDate {
    switch unit {
    case .day: first.adding(days: times * count)
    case .week: first.adding(days: times * count * 7)
    case .month: first.adding(months: times * count)
    case .year: first.adding(months: times * count * 12)
    }
  }

  static func problem(with value: ArraySlice<UInt8>) -> String? {
    Cadence(parsing: value) == nil ? "not an interval like P2W, P1M or P4Y" : nil
  }
}
