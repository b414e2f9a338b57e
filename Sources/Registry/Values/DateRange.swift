/// Two dates with `/` between them, both days included. Source: ISO 8601 time interval.
package struct DateRange: Equatable, Sendable {
  package let first: CivilDate
  package let last: CivilDate

  package init?(parsing value: ArraySlice<UInt8>) {
    let parts = value.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard parts.count == 2, let first = CivilDate(parsing: parts[0]),
      let last = CivilDate(parsing: parts[1])
    else { return nil }
    self.first = first
    self.last = last
  }

  package func contains(_ date: CivilDate) -> Bool { first <= date && date <= last }

  static func problem(with value: ArraySlice<UInt8>) -> String? {
    guard let range = DateRange(parsing: value) else {
      return "not two dates like 2026-07-01/2026-07-31"
    }
    return range.last < range.first ? "ends before it begins" : nil
  }
}
