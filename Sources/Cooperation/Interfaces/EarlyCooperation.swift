package import Registry
package import Routing

/// Whom to ask in, with the family's consent, when somebody's worry about a child grows: those who
/// meet the same families next door, as the interfaces name them.
///
/// Source: early open cooperation of Nurmijärvi (clinic, early education, school and youth services
/// in partnership with child protection; police and parish take part).
package struct EarlyCooperation: Sendable {
  /// Somebody to ask in.
  package struct Partner: Sendable, Equatable {
    /// Nil when phone and e-mail are the body's own.
    package var contact: Registry.Number?
    package var org: Registry.Number
    package var phone: String?
  }

  /// Interfaces of an answer that are looked at, the most exact first.
  private static let interfacesMax = 3
  /// Most partners that are named.
  private static let partnersMax = 6

  private let router: Router
  private let time: LocalTime
  private let viewer: Viewer
  private var registry: Registry { _read { yield router.registry } }

  /// - Parameters:
  ///   - router: with the registry.
  ///   - time: as of when.
  ///   - viewer: who asks; only contacts that they may see are named.
  package init(_ router: Router, at time: LocalTime, to viewer: Viewer) {
    self.router = router
    self.time = time
    self.viewer = viewer
  }

  /// The partners of a candidate's service: first those on the other sides of its interfaces, then
  /// others whom the interfaces name; none where the place is not known.
  package func partners(of candidate: Candidate) -> [Partner] {
    guard let area = candidate.municipality ?? candidate.area else { return [] }
    var partners: [Partner] = []
    func add(_ choice: ContactChoice?, _ org: Registry.Number) {
      guard partners.count < Self.partnersMax else { return }
      let partner = Partner(contact: choice?.contact, org: org, phone: choice?.phone)
      let isThere = partners.contains {
        $0.contact == partner.contact && (partner.contact != nil || $0.org == org)
      }
      if !isThere, partner.contact == nil || partner.contact != candidate.contact?.contact {
        partners.append(partner)
      }
    }
    let interfaces = candidate.interfaces.prefix(Self.interfacesMax)
    let sides = InterfaceSides(router, in: area, at: time, to: viewer)
    for interface in interfaces {
      for side in sides.sides(of: interface) where type(of: side.part) != candidate.type {
        if let owner = side.owner { add(side.contact, owner) }
      }
    }
    for interface in interfaces {
      for contact in registry.targets(.contact, of: interface) {
        guard let org = registry.target(.org, of: contact), org != candidate.owner,
          !partners.contains(where: { $0.org == org }), router.isHere(org, in: area)
        else { continue }
        add(reached(contact, of: org, in: area), org)
      }
    }
    return partners
  }

  /// Who takes a notification of child welfare in a place.
  package func notified(in area: Registry.Number?) -> Candidate? {
    guard let type = registry.number(of: Worry.notifiedType) else { return nil }
    return router.who(type, area: area, at: time, limit: 1, viewer: viewer).candidates.first
  }

  private func reached(
    _ contact: Registry.Number, of org: Registry.Number, in area: Registry.Number
  ) -> ContactChoice? {
    router.contact(
      named: [contact], service: nil, owner: org, in: area, at: time, viewer: viewer)
  }

  private func type(of part: Registry.Number) -> Registry.Number {
    registry.target(.type, of: part) ?? part
  }
}
