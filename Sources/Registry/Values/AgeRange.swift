/// Full years of age, both ends included: `0-6`, `7-`, `18`.
package struct AgeRange: Equatable, Sendable {
  package let first: Int
  /// Nil without an upper end.
  package let last: Int?

  package init?(parsing value: ArraySlice<UInt8>) {
    let parts = value.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard parts.count <= 2, let first = Self.years(parts[0]) else { return nil }
    self.first = first
    if parts.count == 1 {
      last = first
    } else if parts[1].isEmpty {
      last = nil
    } else {
      guard let years = Self.years(parts[1]), years >= first else { return nil }
      last = years
    }
  }

  /// Whether a child of this age, in years, is in the range.
  package func contains(_ age: Double) -> Bool {
    age >= Double(first) && last.map { age < Double($0 + 1) } ?? true
  }

  private static func years(_ digits: ArraySlice<UInt8>) -> Int? {
    guard (1...3).contains(digits.count), digits.allSatisfy({ $0 &- 0x30 < 10 }) else { return nil }
    let years = digits.reduce(0) { $0 * 10 + Int($1 &- 0x30) }
    return years <= 120 ? years : nil
  }
}
