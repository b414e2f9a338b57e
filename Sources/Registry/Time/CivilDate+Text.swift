extension CivilDate {
  /// Reads `2026-11-21`: exactly ten bytes, and a day that exists.
  /// - Returns: nil for anything else, such as `2026-2-3` or `2026-02-30`.
  package init?(parsing bytes: Span<UInt8>) {
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = decimal(in: bytes, from: 0, digits: 4),
      let month = decimal(in: bytes, from: 5, digits: 2),
      let day = decimal(in: bytes, from: 8, digits: 2)
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// Reads `2026-11-21` from part of an array; see `init(parsing:)` of a span.
  package init?(parsing bytes: ArraySlice<UInt8>) {
    self.init(parsing: bytes.span)
  }

  /// Appends `2026-11-21`.
  package func write(to bytes: inout [UInt8]) {
    let (year, month, day) = components
    appendDecimal(year, digits: 4, to: &bytes)
    bytes.append(UInt8(ascii: "-"))
    appendDecimal(month, digits: 2, to: &bytes)
    bytes.append(UInt8(ascii: "-"))
    appendDecimal(day, digits: 2, to: &bytes)
  }
}

extension CivilDate: CustomStringConvertible {
  package var description: String {
    var bytes: [UInt8] = []
    write(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// The number written in exactly so many decimal digits at a place, or nil when one is no digit or
/// the text ends before.
func decimal(in bytes: Span<UInt8>, from start: Int, digits: Int) -> Int? {
  guard start + digits <= bytes.count else { return nil }
  var value = 0
  for index in start..<start + digits {
    let digit = bytes[index] &- UInt8(ascii: "0")
    guard digit < 10 else { return nil }
    value = value * 10 + Int(digit)
  }
  return value
}

/// Appends a number that is not negative in at least so many digits, zeros first.
func appendDecimal(_ value: Int, digits: Int, to bytes: inout [UInt8]) {
  if value >= 10 || digits > 1 {
    appendDecimal(value / 10, digits: digits - 1, to: &bytes)
  }
  bytes.append(UInt8(ascii: "0") + UInt8(value % 10))
}
