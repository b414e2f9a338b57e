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
