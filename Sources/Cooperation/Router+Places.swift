import Registry
import Routing

/// Where a municipality belongs, and who has to do with it.
extension Router {
  /// The wellbeing region that a municipality lies in, or else its province, or else itself.
  func regionOrPlace(of municipality: Registry.Number) -> Registry.Number {
    region(of: municipality)
      ?? outwards(from: municipality).first { registry[$0].has(.kind, "province".utf8) }
      ?? municipality
  }

  /// Whether a body has to do with an area; one without an area works anywhere.
  func isHere(_ org: Registry.Number, in area: Registry.Number) -> Bool {
    distance(from: area, toOwner: org) != nil || registry[org].first(.area) == nil
  }
}
