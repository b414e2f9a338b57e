package import Registry
package import Routing

/// Readings of an indicator over years, groups and areas, each beside the whole country.
package struct Comparison: Sendable {
  /// How a value stands beside that of the whole country. The raw value is the wire's word.
  package enum Rating: String, Sendable, CaseIterable {
    case good, neutral, worrying
  }

  /// One value.
  package struct Reading: Sendable, Equatable {
    package let number: Registry.Number
    package let area: Registry.Number
    /// The schema's word; nil where the reading is of everybody.
    package let group: String?
    package let year: Int
    package let value: Decimal
    package let country: Decimal?
    /// As recorded, or else derived of the two values.
    package let rating: Rating?
    /// Whether the record has the rating itself.
    package let isRecorded: Bool
    /// What has changed since the reading before of the same area and group; nil for the first.
    package internal(set) var change: Decimal?

    /// How far the value is from that of the whole country.
    package var difference: Decimal? {
      country.map { Decimal(thousandths: value.thousandths - $0.thousandths) }
    }
  }

  package let indicator: Registry.Number
  /// In order of group, area and year: groups as the schema has them, areas by id.
  package let readings: [Reading]

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
    self.indicator = indicator
    let registry = router.registry
    let better = registry[indicator].string(.better)
    var readings: [Reading] = []
    for number in registry.sources(of: indicator, field: .indicator)
    where registry[number].kind == .reading && registry[number].isValid(on: day) {
      if let area, !router.concerns(number, area: area) { continue }
      guard let reading = Self.reading(number, better: better, registry),
        group == nil || reading.group == group
      else { continue }
      readings.append(reading)
    }
    self.readings = Self.sorted(readings, registry)
  }

  private static func reading(
    _ number: Registry.Number, better: String?, _ registry: Registry
  ) -> Reading? {
    let record = registry[number]
    guard let area = registry.target(.area, of: number), let value = record.decimal(.value),
      let year = record.string(.year).flatMap({ Int($0) })
    else { return nil }
    let country = record.decimal(.countryValue)
    let recorded = record.string(.rating).flatMap { Rating(rawValue: $0) }
    let derived = country.map { rating(of: value, beside: $0, isUpBetter: better == "up") }
    return Reading(
      number: number, area: area, group: record.string(.group), year: year, value: value,
      country: country, rating: recorded ?? derived, isRecorded: recorded != nil)
  }

  /// The words of groups, in order.
  package static let groups: [String] = {
    guard case .choice(let choices) = Kind.reading.spec.field(named: "Group")?.type else {
      return []
    }
    return choices.map(\.name)
  }()

  private static func sorted(_ readings: [Reading], _ registry: Registry) -> [Reading] {
    let order = Dictionary(
      uniqueKeysWithValues: groups.enumerated().map { ($0.element, $0.offset) })
    func place(_ reading: Reading) -> Int {
      reading.group.map { order[$0] ?? groups.count } ?? -1
    }
    var sorted = readings.sorted { left, right in
      let (one, other) = (place(left), place(right))
      if one != other { return one < other }
      if left.area != right.area { return registry.precedes(left.area, right.area) }
      if left.year != right.year { return left.year < right.year }
      return registry.precedes(left.number, right.number)
    }
    for index in sorted.indices.dropFirst() {
      let (before, now) = (sorted[index - 1], sorted[index])
      guard before.area == now.area, before.group == now.group, before.year < now.year else {
        continue
      }
      sorted[index].change = Decimal(
        thousandths: now.value.thousandths - before.value.thousandths)
    }
    return sorted
  }

  // MARK: rating

  /// A difference up to half a unit is none: the values are printed in whole units, those of the
  /// whole country in tenths.
  static let toleranceThousandths = 500
  /// Nor is one of up to a twentieth of the whole country's value.
  static let toleranceDivisor = 20

  /// How a value stands beside that of the whole country: good or worrying where it is better or
  /// worse by more than half a unit and by more than a twentieth of that value, neutral otherwise.
  ///
  /// - Parameters:
  ///   - value: of the area.
  ///   - country: of the whole country.
  ///   - isUpBetter: whether more is better.
  /// - Returns: the rating.
  /// - Note: The Kymenlaakso plan rates by colours that no text has; the tolerance is this
  ///   registry's own.
  package static func rating(
    of value: Decimal, beside country: Decimal, isUpBetter: Bool
  ) -> Rating {
    let difference = value.thousandths - country.thousandths
    let tolerance = max(toleranceThousandths, abs(country.thousandths) / toleranceDivisor)
    if abs(difference) <= tolerance { return .neutral }
    return (difference > 0) == isUpBetter ? .good : .worrying
  }
}
