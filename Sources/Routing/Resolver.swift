import Registry

/// From a type and a place to the parties that are responsible.
///
/// Registered services whose area covers the place come first, because somebody has stated them;
/// without one the law's organiser answers. A voluntary service never stands above the duty that
/// the law gives to somebody, unless the question asks for it by its name or for such an owner.
/// Where the organiser by law is itself an association or a parish, no such order holds among them.
struct Resolver {
  let router: Router
  /// The municipality or region, if known.
  let area: Registry.Number?
  let time: LocalTime
  /// Full years, first and last that are possible; nil while unknown.
  let age: ClosedRange<Int>?
  /// The words of the question by which services are told from each other; nil for `who`.
  let wanted: WantedWords?

  /// One party for a type, before its contact is looked for.
  struct Party {
    var basis: Basis
    var service: Registry.Number?
    var owner: Registry.Number?
  }

  /// The parties for a type, the most exact first; never empty.
  func parties(for type: Registry.Number) -> [Party] {
    let lawful = lawful(type)
    let services = ranked(type, lawful)
    var parties: [Party] = []
    // How many of them go before what the law says.
    var exact = 0
    for entry in services where !parties.contains(where: { $0.owner == entry.owner }) {
      parties.append(Party(basis: .registered, service: entry.service, owner: entry.owner))
      if entry.isAsked || entry.rank == .duty { exact = parties.count }
    }
    guard let lawful else {
      return parties.isEmpty ? [unnamed(type)] : parties
    }
    let organizer = router.types[type].organizer
    let stands = services.contains { isOrganizers($0.owner, organizer, lawful) }
    if !stands, !isFree(organizer) || parties.isEmpty {
      parties.insert(Party(basis: .statute, service: nil, owner: lawful), at: exact)
    }
    return parties
  }

  // MARK: registered services

  /// How a service stands to the duty of its type; the smaller goes first.
  private enum Rank: Int, Comparable {
    case duty
    case offer

    static func < (left: Rank, right: Rank) -> Bool { left.rawValue < right.rawValue }
  }

  private struct Entry {
    let service: Registry.Number
    let owner: Registry.Number?
    let rank: Rank
    /// Whether the question asks for it by its own name, or for its owner's kind.
    let isAsked: Bool
    /// Whether the owner is of the kind of the type's organiser.
    let isOfKind: Bool
    /// Whether its type's organiser is an association or a parish, whose kind then goes first.
    let isFree: Bool
    /// How the question's words meet its own.
    let match: WantedWords.Match
    /// Part of another service, and for something that neither that nor the question speaks of.
    let isSpecial: Bool
    /// Order of how it is given: by the owner as its duty, bought, of free will.
    let nature: Int
    let isPart: Bool
    let distance: Int
  }

  private func ranked(_ type: Registry.Number, _ lawful: Registry.Number?) -> [Entry] {
    var entries = collected(type, lawful, age: age)
    // An age that no service names is a reason to doubt the age, not to answer less.
    if entries.isEmpty, age != nil { entries = collected(type, lawful, age: nil) }
    if entries.count > 1 { entries.sort { goesBefore($0, $1) } }
    return entries
  }

  /// Whether a service goes before another of its type.
  ///
  /// What is asked for by name goes first, then duties before offers. Among duties the nearest area
  /// goes first, so the municipality's own before the region's, unless the name of the one says
  /// more exactly what is asked; but what is only part of another service, and for something else,
  /// stands behind. The rest decides among services of the same area.
  private func goesBefore(_ left: Entry, _ right: Entry) -> Bool {
    if left.isAsked != right.isAsked { return left.isAsked }
    if left.rank != right.rank { return left.rank < right.rank }
    if left.isFree, left.isOfKind != right.isOfKind { return left.isOfKind }
    if left.match.nameWeight != right.match.nameWeight {
      return left.match.nameWeight > right.match.nameWeight
    }
    if left.isSpecial != right.isSpecial { return right.isSpecial }
    if left.distance != right.distance { return left.distance < right.distance }
    if left.isOfKind != right.isOfKind { return left.isOfKind }
    if left.match.ownWeight != right.match.ownWeight {
      return left.match.ownWeight > right.match.ownWeight
    }
    if left.nature != right.nature { return left.nature < right.nature }
    if left.match.weight != right.match.weight { return left.match.weight > right.match.weight }
    if left.isPart != right.isPart { return right.isPart }
    if left.match.foreignCount != right.match.foreignCount {
      return left.match.foreignCount < right.match.foreignCount
    }
    return router.registry.precedes(left.service, right.service)
  }

  private func collected(
    _ type: Registry.Number, _ lawful: Registry.Number?, age: ClosedRange<Int>?
  ) -> [Entry] {
    var entries: [Entry] = []
    func add(_ service: UInt32, distance: Int) {
      let row = router.services.row(of: service)
      guard row.isValid(on: time.date), row.serves(age),
        !entries.contains(where: { $0.service.rawValue == service })
      else { return }
      entries.append(entry(service, row, lawful, distance: distance))
    }
    guard let area else {
      for service in router.services.nationwideServices(of: type) { add(service, distance: 0) }
      return entries
    }
    for (distance, outer) in router.areas.outwards(from: area).enumerated() {
      for service in router.services.services(of: type, in: outer) {
        add(service, distance: distance)
      }
    }
    return entries
  }

  private func entry(
    _ service: UInt32, _ row: ServiceTable.Row, _ lawful: Registry.Number?, distance: Int
  ) -> Entry {
    let owner = owner(of: service)
    let kind = owner.map { router.orgs.kind(of: $0) }
    let organizer = router.types[Registry.Number(row.type)].organizer
    let whole = row.isPart ? row.whole : nil
    let wanted = wanted ?? .nothing(router.tables)
    let match = wanted.match(with: service, partOf: whole)
    let isOfOther = whole.map { router.services.row(of: $0).type != row.type } ?? false
    let isKindNamed = kind.map { wanted.kinds.contains($0) } ?? false
    return Entry(
      service: Registry.Number(service), owner: owner, rank: rank(row, owner, lawful),
      isAsked: match.isByName || isKindNamed, isOfKind: kind == organizer,
      isFree: isFree(organizer), match: match,
      isSpecial: row.isPart && match.ownWeight == 0 && (isOfOther || match.foreignCount > 0),
      nature: nature(row), isPart: row.isPart, distance: distance)
  }

  private func nature(_ row: ServiceTable.Row) -> Int {
    switch row.nature {
    case .statutory: 0
    case .purchased, nil: 1
    case .voluntary: 2
    }
  }

  private func rank(
    _ row: ServiceTable.Row, _ owner: Registry.Number?, _ lawful: Registry.Number?
  ) -> Rank {
    let organizer = router.types[Registry.Number(row.type)].organizer
    if isFree(organizer) { return .duty }
    switch row.nature {
    case .statutory, .purchased: return .duty
    case .voluntary, nil: return isOrganizers(owner, organizer, lawful) ? .duty : .offer
    }
  }

  /// Whether an owner is the organiser by law, or of its kind. What such an owner gives is its
  /// duty, whatever it is called.
  private func isOrganizers(
    _ owner: Registry.Number?, _ organizer: OrgKind, _ lawful: Registry.Number?
  ) -> Bool {
    guard let owner else { return false }
    return owner == lawful || router.orgs.kind(of: owner) == organizer
  }

  /// Whether nobody has a duty by law that would go before the others.
  private func isFree(_ organizer: OrgKind) -> Bool {
    organizer == .thirdSector || organizer == .parish
  }

  /// Of several owners the one whose own area covers the place most narrowly.
  private func owner(of service: UInt32) -> Registry.Number? {
    let owners = router.services.owners(of: service)
    guard owners.count > 1, let area else { return owners.first.map { Registry.Number($0) } }
    var best: (owner: UInt32, distance: Int)?
    for owner in owners {
      guard let distance = router.orgs.distance(from: area, to: Registry.Number(owner)),
        distance < best?.distance ?? .max
      else { continue }
      best = (owner, distance)
    }
    return (best?.owner ?? owners.first).map { Registry.Number($0) }
  }

  // MARK: the law

  /// The organisation that organises a type here by law, if that is one.
  private func lawful(_ type: Registry.Number) -> Registry.Number? {
    // Åland has legislation of its own: there only what is registered answers.
    guard let area, router.areas.nearest(.province, from: area) == nil else { return nil }
    let organizer = router.types[type].organizer
    switch organizer {
    case .municipality: return ownMunicipality
    case .region:
      if let region = router.areas.nearest(.region, from: area) {
        return router.orgs.own(of: region)
      }
      // Helsinki lies in no region and organises itself what a region would.
      return ownMunicipality
    case .thirdSector, .parish, .state, .private:
      let nearest = router.orgs.nearest(organizer, to: area)
      return nearest.count == 1 ? nearest.first.map { Registry.Number($0) } : nil
    }
  }

  private var ownMunicipality: Registry.Number? {
    guard let area, let municipality = router.areas.nearest(.municipality, from: area) else {
      return nil
    }
    return router.orgs.own(of: municipality)
  }

  /// The answer where neither a service nor an organiser is known.
  private func unnamed(_ type: Registry.Number) -> Party {
    if area == nil || ownMunicipality == nil {
      // Who it is depends on the municipality; the kind of organiser is known all the same.
      return Party(basis: .statute, service: nil, owner: nil)
    }
    return Party(basis: .guidance, service: nil, owner: ownMunicipality)
  }
}
