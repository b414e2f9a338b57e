package import Registry
package import Routing

/// Where cooperation is led, from the top down. The raw value is the wire's word.
package enum CooperationLevel: String, Sendable, CaseIterable {
  case political, management, expert, field
}

/// A structure of cooperation, read.
package struct NetworkView: Sendable {
  package let number: Registry.Number
  package let level: CooperationLevel
  package let members: [Registry.Number]
  package let chair: Registry.Number?
  package let coordinator: Registry.Number?
  /// Contacts and bodies.
  package let core: [Registry.Number]
  package let areas: [Registry.Number]
  /// The network that it belongs to.
  package let whole: Registry.Number?
  /// Networks that belong to it.
  package let parts: [Registry.Number]
  package let cadence: Cadence?
  /// The meeting that was put down, which may have passed.
  package let meeting: CivilDate?

  package init(_ number: Registry.Number, _ registry: Registry) {
    self.number = number
    let record = registry[number]
    level = record.string(.level).flatMap { CooperationLevel(rawValue: $0) } ?? .field
    members = registry.targets(.member, of: number)
    chair = registry.target(.chair, of: number)
    coordinator = registry.target(.coordinator, of: number)
    core = registry.targets(.core, of: number)
    areas = registry.targets(.area, of: number)
    whole = registry.target(.partOf, of: number)
    parts = registry.sources(of: number, field: .partOf).filter {
      registry[$0].kind == .network
    }
    cadence = record.first(.cadence).flatMap { Cadence(parsing: $0) }
    meeting = record.date(.nextMeeting)
  }

  /// The first meeting on or behind a day: the one put down, or that of the cadence from it on; nil
  /// if none is known.
  package func nextMeeting(from day: CivilDate) -> CivilDate? {
    guard let meeting else { return nil }
    if meeting >= day { return meeting }
    return cadence?.next(from: day, after: meeting)
  }

  /// The networks that hold on a day and concern an area, those of a higher level first, of one
  /// level in order of id.
  ///
  /// - Parameters:
  ///   - area: nil for all.
  ///   - level: nil for all.
  ///   - day: on which they hold.
  ///   - router: with the registry.
  /// - Returns: their numbers.
  package static func networks(
    in area: Registry.Number?, level: CooperationLevel?, on day: CivilDate, _ router: Router
  ) -> [Registry.Number] {
    var byLevel: [CooperationLevel: [Registry.Number]] = [:]
    for number in router.registry.numbers(of: .network) {
      let record = router.registry[number]
      guard record.isValid(on: day), area.map({ router.concerns(number, area: $0) }) ?? true,
        let own = record.string(.level).flatMap({ CooperationLevel(rawValue: $0) }),
        level == nil || own == level
      else { continue }
      byLevel[own, default: []].append(number)
    }
    return CooperationLevel.allCases.flatMap { byLevel[$0] ?? [] }
  }
}
