/// A number with at most six digits before the point and three behind it: `7.9`, `-26`, `3514`.
///
/// Kept as thousandths, so that what is written is what was read and sums are exact.
package struct Decimal: Sendable, Hashable, Comparable {
  package let thousandths: Int

  package init(thousandths: Int) { self.thousandths = thousandths }

  /// Reads `7.9` or `-26`; nil for anything else.
  package init?(parsing value: ArraySlice<UInt8>) {
    var digits = value
    let isNegative = digits.first == UInt8(ascii: "-")
    if isNegative { digits = digits.dropFirst() }
    let parts = digits.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), (1...6).contains(parts[0].count),
      let whole = Self.digits(parts[0])
    else { return nil }
    var fraction = 0
    if parts.count == 2 {
      guard (1...3).contains(parts[1].count), let read = Self.digits(parts[1]) else { return nil }
      fraction = read
      for _ in parts[1].count..<3 { fraction *= 10 }
    }
    let size = whole * 1000 + fraction
    thousandths = isNegative ? -size : size
  }

  private static func digits(_ bytes: ArraySlice<UInt8>) -> Int? {
    var value = 0
    for byte in bytes {
      let digit = byte &- UInt8(ascii: "0")
      guard digit < 10 else { return nil }
      value = value * 10 + Int(digit)
    }
    return value
  }

  package static func < (left: Decimal, right: Decimal) -> Bool {
    left.thousandths < right.thousandths
  }
}

extension Decimal: CustomStringConvertible {
  /// `7.9`, without zeros at the end.
  package var description: String {
    let size = abs(thousandths)
    var text = (thousandths < 0 ? "-" : "") + String(size / 1000)
    var fraction = size % 1000
    guard fraction > 0 else { return text }
    text += "."
    var digits = 100
    while fraction > 0 {
      text += String(fraction / digits)
      fraction %= digits
      digits /= 10
    }
    return text
  }
}

extension Record {
  /// The first value of a decimal field.
  package func decimal(_ field: FieldName) -> Decimal? {
    first(field).flatMap { Decimal(parsing: $0) }
  }

  /// The first value of a date field.
  package func date(_ field: FieldName) -> CivilDate? {
    first(field).flatMap { CivilDate(parsing: $0) }
  }
}
