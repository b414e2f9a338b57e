package import Registry
package import Routing

/// Reads the readings of an indicator, so many at a time, into series of one group, area and
/// timing.
package struct ComparisonReader: Sendable {
  private struct Key: Hashable {
    /// Place of the group in the schema; -1 for everybody.
    let group: Int
    let area: Registry.Number
    /// The schema's word; empty where the reading does not say.
    let timing: String
  }

  private let router: Router
  private let indicator: Registry.Number
  private let area: Registry.Number?
  private let group: String?
  private let day: CivilDate
  private let isUpBetter: Bool
  private let sources: [Registry.Number]
  private var next = 0
  private var series: [Key: [Comparison.Reading]] = [:]

  private var registry: Registry { _read { yield router.registry } }

  /// - Parameters:
  ///   - indicator: a record of that kind.
  ///   - area: only readings that concern it; nil for all.
  ///   - group: only of this group, the schema's word; nil for all.
  ///   - day: on which they hold.
  ///   - router: with the registry.
  package init(
    of indicator: Registry.Number, in area: Registry.Number?, group: String?, on day: CivilDate,
    _ router: Router
  ) {
    self.router = router
    self.indicator = indicator
    self.area = area
    self.group = group
    self.day = day
    isUpBetter = router.registry[indicator].has(.better, "up".utf8)
    sources = router.registry.sources(of: indicator, field: .indicator)
  }

  /// Looks at so many readings more.
  ///
  /// - Parameter count: how many.
  /// - Returns: whether there are no more.
  package mutating func read(_ count: Int) -> Bool {
    let end = min(sources.count, next + count)
    while next < end {
      let number = sources[next]
      next += 1
      // Goals name indicators in a field of the same name.
      guard registry[number].kind == .reading, registry[number].isValid(on: day),
        area.map({ router.concerns(number, area: $0) }) ?? true,
        let reading = reading(number), group == nil || reading.group == group
      else { continue }
      let place = reading.group.map { Self.places[$0] ?? Self.places.count } ?? -1
      let key = Key(group: place, area: reading.area, timing: reading.timing ?? "")
      series[key, default: []].append(reading)
    }
    return next == sources.count
  }

  private static let places = Dictionary(
    uniqueKeysWithValues: Comparison.groups.enumerated().map { ($0.element, $0.offset) })

  private func reading(_ number: Registry.Number) -> Comparison.Reading? {
    let record = registry[number]
    guard let area = registry.target(.area, of: number), let value = record.decimal(.value),
      let year = record.string(.year).flatMap({ Int($0) })
    else { return nil }
    let country = record.decimal(.countryValue)
    let recorded = record.string(.rating).flatMap { Comparison.Rating(rawValue: $0) }
    let derived = country.map {
      Comparison.rating(of: value, beside: $0, isUpBetter: isUpBetter)
    }
    return Comparison.Reading(
      number: number, area: area, group: record.string(.group), timing: record.string(.timing),
      year: year, value: value, country: country, rating: recorded ?? derived,
      isRecorded: recorded != nil)
  }

  /// The comparison, once `read` has said that there are no more.
  package consuming func comparison() -> Comparison {
    let keys = series.keys.sorted { left, right in
      if left.group != right.group { return left.group < right.group }
      if left.area != right.area { return registry.precedes(left.area, right.area) }
      return left.timing < right.timing
    }
    return Comparison(
      indicator: indicator,
      series: keys.compactMap { series[$0] }.map { Self.overYears($0, registry) })
  }

  /// Puts readings in order of year, each with what has changed since the year before.
  private static func overYears(
    _ readings: [Comparison.Reading], _ registry: Registry
  ) -> [Comparison.Reading] {
    var sorted = readings.sorted { left, right in
      left.year != right.year
        ? left.year < right.year : registry.precedes(left.number, right.number)
    }
    for index in sorted.indices.dropFirst() where sorted[index - 1].year < sorted[index].year {
      let before = sorted[index - 1].value.thousandths
      sorted[index].change = Decimal(thousandths: sorted[index].value.thousandths - before)
    }
    return sorted
  }
}
