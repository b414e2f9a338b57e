package import Registry
package import Routing

/// One side of an interface: who bears it in a place, and whom to call there.
package struct InterfaceSide: Sendable {
  /// The type or service that the interface names.
  package var part: Registry.Number
  /// Nil where nobody can be named, as for a municipality's duty in a whole region.
  package var owner: Registry.Number?
  package var contact: ContactChoice?
}

/// Finds out who stands on the sides of interfaces at a moment.
package struct InterfaceSides: Sendable {
  private let router: Router
  private let area: Registry.Number?
  private let time: LocalTime
  private let viewer: Viewer
  private var registry: Registry { _read { yield router.registry } }

  /// - Parameters:
  ///   - router: with the registry.
  ///   - area: where the matter is, if known.
  ///   - time: as of when.
  ///   - viewer: who asks; only contacts that they may see are named.
  package init(
    _ router: Router, in area: Registry.Number?, at time: LocalTime, to viewer: Viewer
  ) {
    self.router = router
    self.area = area
    self.time = time
    self.viewer = viewer
  }

  /// The sides of an interface, in its order.
  ///
  /// Of the contacts that the interface itself names, those go first that belong to a service of the
  /// side's type, then others of its owner; without any, whom `route` would name.
  package func sides(of interface: Registry.Number) -> [InterfaceSide] {
    let parts = registry.targets(.between, of: interface)
    let contacts = registry.targets(.contact, of: interface)
    let place = place(of: interface)
    let types = parts.map { type(of: $0) }
    return parts.map { part in
      let (service, owner) = party(of: part, in: place)
      let named = owner.map { owner in
        self.named(contacts, for: part, of: owner, besides: types)
      }
      return side(part, service, owner, named: named ?? [], in: place)
    }
  }

  /// The sides that an interface between types would have.
  package func sides(between types: [Registry.Number]) -> [InterfaceSide] {
    types.map { type in
      let (service, owner) = party(of: type, in: area)
      return side(type, service, owner, named: [], in: area)
    }
  }

  private func side(
    _ part: Registry.Number, _ service: Registry.Number?, _ owner: Registry.Number?,
    named: [Registry.Number], in place: Registry.Number?
  ) -> InterfaceSide {
    guard owner != nil else { return InterfaceSide(part: part, owner: nil, contact: nil) }
    let contact = router.contact(
      named: named, service: service, owner: owner, in: place, at: time, viewer: viewer)
    return InterfaceSide(part: part, owner: owner, contact: contact)
  }

  /// The place asked about, or else the only one that the interface is for.
  private func place(of interface: Registry.Number) -> Registry.Number? {
    let own = registry.targets(.area, of: interface)
    if let area, own.isEmpty || own.contains(where: { router.covers($0, area) }) { return area }
    return own.count == 1 ? own[0] : area
  }

  /// Who bears a type or gives a service in a place.
  private func party(
    of part: Registry.Number, in place: Registry.Number?
  ) -> (service: Registry.Number?, owner: Registry.Number?) {
    guard registry[part].kind == .service else {
      let first = router.parties(for: part, in: place, at: time).first
      return first?.basis == .guidance ? (nil, nil) : (first?.service, first?.owner)
    }
    let owners = registry.targets(.owner, of: part)
    let own = owners.first { owner in
      place.map { router.distance(from: $0, toOwner: owner) != nil } ?? true
    }
    return (part, own ?? owners.first)
  }

  private func type(of part: Registry.Number) -> Registry.Number {
    registry.target(.type, of: part) ?? part
  }

  private func named(
    _ contacts: [Registry.Number], for part: Registry.Number, of owner: Registry.Number,
    besides types: [Registry.Number]
  ) -> [Registry.Number] {
    let own = type(of: part)
    var first: [Registry.Number] = []
    var others: [Registry.Number] = []
    for contact in contacts where registry.target(.org, of: contact) == owner {
      let services =
        registry.targets(.service, of: contact)
        + registry.sources(of: contact, field: .contact).filter { registry[$0].kind == .service }
      let linked = services.map { type(of: $0) }
      if linked.contains(own) {
        first.append(contact)
      } else if !linked.contains(where: { types.contains($0) }) {
        others.append(contact)
      }
    }
    return first + others
  }
}
