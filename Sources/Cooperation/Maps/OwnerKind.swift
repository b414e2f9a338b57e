package import Registry

/// What kind of body bears a responsibility. The raw value is the wire's word; in the order in
/// which maps show them.
package enum OwnerKind: String, Sendable, CaseIterable {
  case municipality
  case wellbeingRegion = "wellbeing-region"
  case thirdSector = "third-sector"
  case parish
  case state
  case `private`

  /// That of a body; what does not say is private.
  package init(of org: Registry.Number, _ registry: Registry) {
    self = registry[org].string(.kind).flatMap { OwnerKind(rawValue: $0) } ?? .private
  }

  /// That of the body which organises a type by law.
  package init(organizing type: Registry.Number, _ registry: Registry) {
    self = registry[type].string(.organizer).flatMap { OwnerKind(rawValue: $0) } ?? .private
  }
}

extension InterfaceBook.Pair {
  /// Whether the law gives both types to one body of each place, so that there is nobody to agree
  /// with: to the municipality, or to the wellbeing region.
  ///
  /// - Parameters:
  ///   - registry: the types' own.
  ///   - isCity: whether the place is a city that has the duties of a region, too.
  /// - Returns: whether one body has both.
  func isOneBodys(_ registry: Registry, isCity: Bool = false) -> Bool {
    let kinds = [first, second].map { OwnerKind(organizing: $0, registry) }
    let local: Set<OwnerKind> = [.municipality, .wellbeingRegion]
    return local.isSuperset(of: kinds) && (isCity || kinds[0] == kinds[1])
  }
}
