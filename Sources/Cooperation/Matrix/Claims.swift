package import Registry
package import Routing

extension Router {
  /// The services by which different bodies claim the same responsibility in a place.
  ///
  /// Two services contradict each other if both are statutory or purchased, their ages overlap, no
  /// body or part of it owns both, neither is part of the other, and neither's owner produces the
  /// other. Where the organiser by law is an association or a parish, nobody has a duty that others
  /// could claim.
  ///
  /// - Parameters:
  ///   - type: a record of kind `type`.
  ///   - area: a municipality.
  ///   - date: on which the services are given.
  /// - Returns: those that stand against at least one other; none if nobody contradicts anybody.
  package func claims(
    for type: Registry.Number, in area: Registry.Number, on date: CivilDate
  ) -> [Registry.Number] {
    let organizer = registry[type].string(.organizer)
    if organizer == "third-sector" || organizer == "parish" { return [] }
    let services = services(of: type, in: area, on: date)
    // Mostly they are one body's, and there is nothing to compare.
    let first = services.first.map { registry.target(.owner, of: $0) }
    let isOthers = services.contains { registry.target(.owner, of: $0) != first }
    guard isOthers else { return [] }
    let claims = services.compactMap { Claim($0, registry) }
    return claims.filter { claim in claims.contains { claim.contradicts($0) } }.map(\.service)
  }
}

/// What a service says about who bears a responsibility.
private struct Claim {
  let service: Registry.Number
  let owners: [Registry.Number]
  /// The owners and those that they are part of.
  let bodies: Set<Registry.Number>
  let producers: [Registry.Number]
  let whole: Registry.Number?
  let ages: AgeRange?

  /// Nil if the service is given without a duty to.
  init?(_ service: Registry.Number, _ registry: Registry) {
    let record = registry[service]
    let nature = record.string(.nature)
    guard nature == "statutory" || nature == "purchased" else { return nil }
    self.service = service
    owners = registry.targets(.owner, of: service)
    var bodies = Set(owners)
    for owner in owners {
      var outer = registry.target(.parent, of: owner)
      while let body = outer, bodies.insert(body).inserted {
        outer = registry.target(.parent, of: body)
      }
    }
    self.bodies = bodies
    producers = registry.targets(.producer, of: service)
    whole = registry.target(.partOf, of: service)
    ages = record.first(.age).flatMap { AgeRange(parsing: $0) }
  }

  func contradicts(_ other: Claim) -> Bool {
    service != other.service && whole != other.service && other.whole != service
      && !owners.contains { other.bodies.contains($0) || other.producers.contains($0) }
      && !other.owners.contains { bodies.contains($0) }
      && !producers.contains { other.owners.contains($0) }
      && overlaps(other)
  }

  private func overlaps(_ other: Claim) -> Bool {
    guard let ages, let others = other.ages else { return true }
    return ages.first <= others.last ?? .max && others.first <= ages.last ?? .max
  }
}
