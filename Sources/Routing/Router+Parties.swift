package import Registry

/// Who bears a type of service somewhere, without whom to call: what maps and lists of gaps read.
package struct Party: Sendable, Equatable {
  package var basis: Basis
  /// The registered service; nil where the law alone says who it is.
  package var service: Registry.Number?
  /// Nil where nobody can be named.
  package var owner: Registry.Number?
}

extension Router {
  /// The parties for a type of service in an area, the most exact first; never empty.
  ///
  /// - Parameters:
  ///   - type: a record of kind `type`.
  ///   - area: a municipality or region; nil for those of the whole country alone.
  ///   - time: as of when.
  /// - Returns: at least one.
  package func parties(
    for type: Registry.Number, in area: Registry.Number?, at time: LocalTime
  ) -> [Party] {
    Resolver(router: self, area: area, time: time, age: nil, wanted: nil).parties(for: type).map {
      Party(basis: $0.basis, service: $0.service, owner: $0.owner)
    }
  }

  /// Steps outwards from an area to the nearest of those that a body is for; nil if none of them
  /// covers it.
  package func distance(from area: Registry.Number, toOwner org: Registry.Number) -> Int? {
    orgs.distance(from: area, to: org)
  }

  /// A municipality's or region's own body.
  package func body(of area: Registry.Number) -> Registry.Number? { orgs.own(of: area) }

  /// The municipalities that are an area or lie within it, in order of id; all if there is none.
  package func municipalities(in area: Registry.Number?) -> [Registry.Number] {
    registry.numbers(of: .area).filter { number in
      areas.kind(of: number) == .municipality
        && (area.map { areas.covers($0, number) } ?? true)
    }
  }

  /// The municipality that an area is or lies within.
  package func municipality(of area: Registry.Number) -> Registry.Number? {
    areas.nearest(.municipality, from: area)
  }

  /// The wellbeing region that an area is or lies within; Helsinki and Åland lie in none.
  package func region(of area: Registry.Number) -> Registry.Number? {
    areas.nearest(.region, from: area)
  }
}

extension Router {
  /// How many areas outwards `outer` stands from `inner`; 0 for itself, nil if it does not cover it.
  package func steps(from inner: Registry.Number, to outer: Registry.Number) -> Int? {
    areas.distance(from: inner, to: outer)
  }
}
