package import Registry
import Routing

/// How large an area is, for what is drawn of it.
package enum AreaScale: Sendable, Equatable {
  /// One municipality or a part of one.
  case municipality
  /// Several municipalities, as a wellbeing region or a province has.
  case region
  case country

  /// - Parameters:
  ///   - area: nil for the whole country.
  ///   - registry: with the area's record.
  package init(of area: Registry.Number?, _ registry: Registry) {
    guard let area else {
      self = .country
      return
    }
    switch registry[area].string(.kind) {
    case "country": self = .country
    case "wellbeing-region", "province": self = .region
    default: self = .municipality
    }
  }

  /// Whether an area is a municipality that has the duties of a wellbeing region, too, as Helsinki
  /// has.
  static func isCity(_ area: Registry.Number?, _ router: Router) -> Bool {
    guard let area else { return false }
    return AreaScale(of: area, router.registry) == .municipality && router.region(of: area) == nil
  }
}
