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
    /// Whether it is of the whole year or of its end, the schema's word; nil where it does not say.
    package let timing: String?
    package let year: Int
    package let value: Decimal
    package let country: Decimal?
    /// As recorded, or else derived of the two values.
    package let rating: Rating?
    /// Whether the record has the rating itself.
    package let isRecorded: Bool
    /// What has changed since the reading before of the same area, group and timing; nil for the first.
    package internal(set) var change: Decimal?

    /// How far the value is from that of the whole country.
    package var difference: Decimal? {
      country.map { Decimal(thousandths: value.thousandths - $0.thousandths) }
    }
  }

  package let indicator: Registry.Number
  /// The readings of one group, area and timing each, in order of year; groups as the schema has them, then
  /// areas by id.
  package let series: [[Reading]]

  /// All readings in order.
  package var readings: [Reading] { series.flatMap(\.self) }

  /// Compares at once, for whoever may take the time.
  ///
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
    var reader = ComparisonReader(of: indicator, in: area, group: group, on: day, router)
    while !reader.read(10_000) {}
    self = reader.comparison()
  }

  init(indicator: Registry.Number, series: [[Reading]]) {
    self.indicator = indicator
    self.series = series
  }

  /// The words of groups, in order.
  package static let groups: [String] = {
    guard case .choice(let choices) = Kind.reading.spec.field(named: "Group")?.type else {
      return []
    }
    return choices.map(\.name)
  }()

  // MARK: rating

  /// A difference up to half a unit is none: the plan prints the region's values in whole units and
  /// those of the whole country in tenths.
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
  /// - Note: The Kymenlaakso plan rates by colours that its text has not; the tolerance is this
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
