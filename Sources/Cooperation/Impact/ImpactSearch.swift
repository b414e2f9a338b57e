package import Registry
package import Routing

/// What would be left without if a record went, reckoned a little at a time.
///
/// Nothing is removed: links are followed to whoever names the record, and what a field would have
/// left is counted. With an organisation go its contacts. For parties, interfaces and family
/// centres, which no single field tells, each municipality is asked what there is besides.
package struct ImpactSearch: Sendable {
  /// What is looked at at once.
  private enum Unit: Sendable {
    case link(from: Registry.Number, field: UInt8)
    /// A contact's services, where they may not name it themselves.
    case service(Registry.Number)
    case party(type: Registry.Number, place: Int)
    case given(place: Int)
    case pair(InterfaceBook.Pair, place: Int)
    case centre(place: Int)
  }

  private struct Key: Hashable {
    let kind: String
    let number: Registry.Number
    let other: Registry.Number?
  }

  private let router: Router
  private let number: Registry.Number
  private let area: Registry.Number?
  private let time: LocalTime
  private var book: InterfaceBook
  private var isReady = false
  private var scope: GapScope
  private var gone: Set<Registry.Number>
  private var units: [Unit] = []
  private var next = 0
  private var places: [Key: Int] = [:]
  /// What would be lost; in order once all is done.
  package private(set) var losses: [Loss] = []

  private var registry: Registry { _read { yield router.registry } }

  /// - Parameters:
  ///   - number: the record that would go.
  ///   - router: with the registry.
  ///   - area: only what concerns this area; nil for all.
  ///   - time: as of when.
  package init(
    of number: Registry.Number, _ router: Router, area: Registry.Number?, at time: LocalTime
  ) {
    self.router = router
    self.number = number
    self.area = area
    self.time = time
    book = InterfaceBook(toRead: router.registry)
    scope = GapScope(router, area: area)
    gone = [number]
    if router.registry[number].kind == .org {
      gone.formUnion(
        router.registry.sources(of: number, field: .org).filter {
          router.registry[$0].kind == .contact
        })
    }
    units = makeUnits()
  }

  private mutating func makeUnits() -> [Unit] {
    var units: [Unit] = []
    for one in gone.sorted(by: { registry.precedes($0, $1) }) {
      units += registry.incoming(to: one).map { .link(from: $0.from, field: $0.field) }
      if registry[one].kind == .contact {
        units += registry.targets(.service, of: one).map { .service($0) }
      }
    }
    let reach = scope.places(in: registry.targets(.area, of: number))
    switch registry[number].kind {
    case .org:
      for type in registry.numbers(of: .type) {
        units += reach.map { .party(type: type, place: $0) }
      }
    case .service: units += reach.map { .given(place: $0) }
    case .interface:
      for pair in InterfaceBook.pairs(of: number, registry) {
        units += reach.map { .pair(pair, place: $0) }
      }
    case .network where registry[number].first(.form) != nil:
      units += reach.map { .centre(place: $0) }
    default: break
    }
    return units
  }

  /// Reckons on.
  ///
  /// - Parameter effort: about how many links to follow; 4 take some hundredths of a millisecond.
  /// - Returns: whether all was reckoned.
  package mutating func advance(_ effort: Int = 4) -> Bool {
    guard isReady else {
      isReady = book.read(effort, router.registry)
      return false
    }
    let end = min(units.count, next + effort)
    while next < end {
      look(at: units[next])
      next += 1
    }
    guard next == units.count else { return false }
    // By kind, then the more municipalities the earlier, then as found.
    let order = losses.enumerated().map { index, loss in
      UInt64(clamping: loss.weight) << 48 | UInt64(clamping: 1023 - loss.municipalities) << 32
        | UInt64(clamping: index)
    }.sorted()
    losses = order.map { losses[Int($0 & 0xFFFF_FFFF)] }
    return true
  }

  private mutating func look(at unit: Unit) {
    switch unit {
    case .link(let from, let field): look(atField: field, of: from)
    case .service(let service): lookAtContacts(of: service)
    case .party(let type, let place): lookAtParties(type, place)
    case .given(let place): lookAtServices(place)
    case .pair(let pair, let place): lookAtInterfaces(pair, place)
    case .centre(let place): lookAtCentres(place)
    }
  }

  // MARK: fields

  private mutating func look(atField field: UInt8, of from: Registry.Number) {
    guard isLeft(from) else { return }
    let kind = registry[from].kind
    let spec = kind.spec.fields[Int(field)]
    let name = FieldName(spec.name)
    if kind == .service, name == .contact { return lookAtContacts(of: from) }
    guard let (loss, needs) = rule(kind, spec) else { return }
    if lacks(needs, registry.targets(name, of: from)) { lose(loss, from) }
    // Who leads is a side as well.
    if kind == .interface, name == .lead || name == .participant,
      lacks(2, InterfaceView(from, registry).parties)
    {
      lose(.interfaceWithoutSide, from)
    }
  }

  /// Whether too few of some records would be left, of those that hold on the day.
  private func lacks(_ needs: Int, _ numbers: [Registry.Number]) -> Bool {
    let before = numbers.filter { registry[$0].isValid(on: time.date) }
    return before.count >= needs && before.filter { !gone.contains($0) }.count < needs
  }

  private func rule(_ kind: Kind, _ spec: FieldSpec) -> (kind: LossKind, needs: Int)? {
    if let rule = LossKind.rule(kind, FieldName(spec.name)) { return rule }
    return spec.countMin > 0 ? (.incomplete, spec.countMin) : nil
  }

  private mutating func lookAtContacts(of service: Registry.Number) {
    guard isLeft(service) else { return }
    let contacts = router.contacts(of: service).filter { registry[$0].isValid(on: time.date) }
    if !contacts.contains(where: { !gone.contains($0) }) { lose(.serviceWithoutContact, service) }
  }

  /// Whether a record would still be there, holds on the day and concerns the area.
  private func isLeft(_ number: Registry.Number) -> Bool {
    !gone.contains(number) && registry[number].isValid(on: time.date)
      && (area.map { router.concerns(number, area: $0) } ?? true)
  }

  // MARK: municipalities

  private mutating func lookAtParties(_ type: Registry.Number, _ place: Int) {
    let parties = router.parties(for: type, in: scope.places[place], at: time)
      .filter { $0.basis != .guidance && $0.owner != nil }
    guard parties.contains(where: { $0.owner == number }) else { return }
    // What others offer of their own will takes over nobody's duty.
    let isFree = !router.isDuty(type)
    let isOthers = parties.contains { party in
      guard let service = party.service else { return party.owner != number }
      if party.owner == number { return registry.targets(.owner, of: service).count > 1 }
      return isFree || router.facts(of: service, on: time.date)?.isDuty ?? false
    }
    if !isOthers { lose(.typeWithoutParty, type, place: place) }
  }

  private mutating func lookAtServices(_ place: Int) {
    guard let facts = router.facts(of: number, on: time.date) else { return }
    let municipality = scope.places[place]
    for outer in router.outwards(from: municipality) {
      for other in router.services(of: facts.type, registeredFor: outer) where other != number {
        if router.facts(of: other, on: time.date) != nil { return }
      }
    }
    let isByLaw = router.lawfulBody(for: facts.type, in: municipality) != nil
    lose(isByLaw ? .typeByLawOnly : .typeWithoutParty, facts.type, place: place)
  }

  private mutating func lookAtInterfaces(_ pair: InterfaceBook.Pair, _ place: Int) {
    let here = book.interfaces(at: pair, in: scope.places[place], on: time.date, router)
    guard here == [number] else { return }
    lose(.pairWithoutInterface, pair.first, other: pair.second, place: place)
  }

  private mutating func lookAtCentres(_ place: Int) {
    guard let type = registry.number(of: GapSearch.familyCentre) else { return }
    let municipality = scope.places[place]
    let parties = router.parties(for: type, in: municipality, at: time)
    if parties.contains(where: { $0.basis == .registered }) { return }
    let outwards = router.outwards(from: municipality)
    let others = registry.numbers(of: .network).contains { network in
      network != number && registry[network].first(.form) != nil
        && registry[network].isValid(on: time.date)
        && registry.targets(.area, of: network).contains { outwards.contains($0) }
    }
    if !others { lose(.noFamilyCentre, type, place: place) }
  }

  // MARK: losses

  /// Notes a record's own loss, once.
  private mutating func lose(_ kind: LossKind, _ number: Registry.Number) {
    let key = Key(kind: kind.word, number: number, other: nil)
    guard places[key] == nil else { return }
    places[key] = losses.count
    var loss = Loss(kind, number)
    var areas = registry.targets(.area, of: number)
    for field in [FieldName.org, .actor] where areas.isEmpty {
      areas = registry.target(field, of: number).map { registry.targets(.area, of: $0) } ?? []
    }
    if registry[number].kind == .area { areas = [number] }
    loss.municipalities = scope.places(in: areas).count
    losses.append(loss)
  }

  /// Counts one municipality more.
  private mutating func lose(
    _ kind: LossKind, _ number: Registry.Number, other: Registry.Number? = nil, place: Int
  ) {
    let key = Key(kind: kind.word, number: number, other: other)
    let position = places[key] ?? losses.count
    if position == losses.count {
      places[key] = position
      losses.append(Loss(kind, number))
      losses[position].other = other
    }
    losses[position].municipalities += 1
  }
}
