package import Registry

/// Whether somebody whom a service names itself can be called.
package enum Presence: Sendable, Equatable {
  /// The service names nobody who is given out on the day.
  case none
  /// Those that it names are away, and so are their deputies.
  case away
  case there
}

/// What a service's row says, for lists that go through all services.
package struct ServiceFacts: Sendable {
  package let type: Registry.Number
  package let owners: [Registry.Number]
  package let areas: [Registry.Number]
  /// Whether it is given as a duty, by its owner or bought.
  package let isDuty: Bool
  /// Full years, first and last.
  package let ages: ClosedRange<Int>
  /// The service that it is part of.
  package let whole: Registry.Number?
}

extension Router {
  /// What a service's row says; nil if it is not given on the day.
  package func facts(of service: Registry.Number, on date: CivilDate) -> ServiceFacts? {
    let row = services.row(of: service.rawValue)
    guard row.isValid(on: date), row.type != .max else { return nil }
    return ServiceFacts(
      type: Registry.Number(row.type),
      owners: services.owners(of: service.rawValue).map { Registry.Number($0) },
      areas: services.areas(of: service.rawValue).map { Registry.Number($0) },
      isDuty: row.nature == .statutory || row.nature == .purchased,
      ages: Int(row.ageFirst)...max(Int(row.ageFirst), Int(row.ageLast)),
      whole: row.isPart ? Registry.Number(row.whole) : nil)
  }

  /// Services of a type registered for exactly that area, on whatever day, in order of id.
  package func services(of type: Registry.Number, registeredFor area: Registry.Number)
    -> [Registry.Number]
  {
    services.services(of: type, in: area.rawValue).map { Registry.Number($0) }
  }

  /// Whether bodies have a type of service as a duty that others could claim; where the organiser
  /// by law is an association or a parish, nobody has.
  package func isDuty(_ type: Registry.Number) -> Bool {
    let organizer = types[type].organizer
    return organizer != .thirdSector && organizer != .parish
  }

  /// The municipality's or region's body that organises a type by law, service or none; nil in
  /// Åland, and where the organiser is neither.
  package func lawfulBody(
    for type: Registry.Number, in municipality: Registry.Number
  ) -> Registry.Number? {
    if areas.nearest(.province, from: municipality) != nil { return nil }
    switch types[type].organizer {
    case .municipality: return body(of: municipality)
    // Helsinki lies in no region and organises itself what a region would.
    case .region: return body(of: region(of: municipality) ?? municipality)
    case .thirdSector, .parish, .state, .private: return nil
    }
  }

  /// The area itself and all that it lies within, nearest first.
  package func outwards(from area: Registry.Number) -> [Registry.Number] {
    areas.outwards(from: area).map { Registry.Number($0) }
  }

  /// Whether somebody whom a service names itself, or whom what it is part of names, can be called
  /// at a time, by one who may see so much.
  package func presence(
    at service: Registry.Number, at time: LocalTime, to viewer: Viewer
  ) -> Presence {
    let chain = ContactChain(
      router: self, area: nil, time: time, language: nil, viewer: viewer)
    return switch chain.own(of: service) {
    case .none: .none
    case .away: .away
    case .there: .there
    }
  }

  /// The contacts that a service names, then those that name it.
  package func contacts(of service: Registry.Number) -> [Registry.Number] {
    var own = registry.targets(.contact, of: service)
    for contact in contacts.contacts(naming: service).lazy.map({ Registry.Number($0) })
    where !own.contains(contact) {
      own.append(contact)
    }
    return own
  }

  /// The services that a contact names, then those that name it.
  package func services(of contact: Registry.Number) -> [Registry.Number] {
    var own = registry.targets(.service, of: contact)
    for service in registry.sources(of: contact, field: .contact)
    where registry[service].kind == .service && !own.contains(service) {
      own.append(service)
    }
    return own
  }
}
