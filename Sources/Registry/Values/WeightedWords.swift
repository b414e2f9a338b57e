/// Words with what they count beside others, 1 being usual: `2 koulukuraattori`, `0.3 rokotus`.
package struct WeightedWords: Equatable, Sendable {
  /// What the words count; `factors` are allowed.
  package let factor: Float
  /// The words.
  package let words: ArraySlice<UInt8>

  /// Least and most that words may count.
  package static let factors: ClosedRange<Float> = 0.1...3

  /// Reads a number of digits with at most one decimal point, a blank, and words.
  ///
  /// - Parameter value: the field's value.
  package init?(parsing value: ArraySlice<UInt8>) {
    guard let blank = value.firstIndex(of: 0x20),
      let factor = Self.number(value[..<blank]), Self.factors.contains(factor)
    else { return nil }
    self.factor = factor
    words = value[(blank + 1)...].drop { $0 == 0x20 }
    if words.isEmpty { return nil }
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Float? {
    var (value, unit): (Float, Float) = (0, 1)
    var hasPoint = false
    guard (1...4).contains(digits.count) else { return nil }
    for byte in digits {
      if byte == UInt8(ascii: "."), !hasPoint {
        hasPoint = true
        continue
      }
      guard byte &- 0x30 < 10 else { return nil }
      value = value * 10 + Float(byte - 0x30)
      if hasPoint { unit *= 10 }
    }
    return value / unit
  }
}
