import Registry

/// Whom to call: the chain that never ends in nothing as long as anybody can be called.
///
/// The service's contacts, nearest area first; the contacts of the service that it is part of; the
/// owner's contacts that belong to no service; the owner's own number, or that of the organisation
/// it belongs to; general guidance of the municipality, the region, the country. One that is away,
/// or that has neither number nor address, gives way to its deputies, and then to the next. Only
/// contacts that are valid on the day count, and never internal ones, nor any that who asks may not
/// see.
struct ContactChain {
  let router: Router
  /// The municipality or region that the caller lives in, if known.
  let area: Registry.Number?
  let time: LocalTime
  /// ISO 639 code of the language that the caller is served in, if known.
  let language: [UInt8]?
  /// Who asks.
  let viewer: Viewer

  /// Longest chain of organisations or services followed upwards.
  private static let stepsMax = 4
  /// Contacts whose deputies are followed.
  private static let deputiesMax = 16
  /// Contacts that are looked at for one that answers at this hour.
  private static let looksMax = 16

  private var registry: Registry { _read { yield router.registry } }
  private var areas: AreaTree { _read { yield router.areas } }
  private var orgs: OrgTable { _read { yield router.orgs } }
  private var contacts: ContactTable { _read { yield router.contacts } }

  /// - Parameters:
  ///   - named: contacts that go before the chain's first link.
  ///   - service: whose contacts are the first link.
  ///   - owner: whose roles are the second.
  /// - Returns: nil if nobody can be reached at all.
  func choice(
    named: [UInt32] = [], service: Registry.Number?, owner: Registry.Number?
  ) -> ContactChoice? {
    var found = named.isEmpty ? nil : pick(from: named[...])
    if found == nil { found = service.flatMap { contact(ofService: $0) } }
    if found == nil { found = owner.flatMap { contact(ofOwner: $0) } }
    guard var found else { return guidance() }
    if case .closed = found.open { found.now = openNow(service: service, owner: owner, found) }
    return found
  }

  /// General guidance: of the area, then of what it lies in; without an area the country's.
  func guidance() -> ContactChoice? {
    if let area {
      for outer in areas.outwards(from: area) {
        if let found = pick(from: contacts.guidance(of: outer)) { return found }
        if let own = orgs.own(of: Registry.Number(outer)), let found = switchboard(of: own) {
          return found
        }
      }
    }
    return pick(from: contacts.countryGuidance)
  }

  // MARK: the steps

  /// The first link: contacts of the service, or of the one that it is part of.
  func contact(ofService service: Registry.Number) -> ContactChoice? {
    for service in wholes(of: service) {
      if let found = pick(from: named(by: service)[...]) { return found }
    }
    return nil
  }

  /// The second link: roles of the owner, and its switchboard.
  func contact(ofOwner owner: Registry.Number) -> ContactChoice? {
    var org = owner
    for _ in 0..<Self.stepsMax {
      if let found = pick(from: contacts.contacts(of: org)) { return found }
      if let found = switchboard(of: org) { return found }
      guard let parent = registry.target(.parent, of: org) else { return nil }
      org = parent
    }
    return nil
  }

  /// What a service, and those that it is part of, have of contacts.
  enum Own {
    /// None that is given out on the day.
    case none
    /// Such as are not there, and have no deputies that are.
    case away
    /// One that answers, or whose deputy does.
    case there
  }

  /// What the first link would give, without looking up who it is.
  func own(of service: Registry.Number) -> Own {
    var own = Own.none
    for whole in wholes(of: service) {
      for contact in named(by: whole).lazy.map({ Registry.Number($0) }) {
        if contacts.row(of: contact).isGiven(on: time.date) { own = .away }
        guard isGiven(contact), distance(to: contact) != nil else { continue }
        if isAvailable(contact) || deputy(of: contact) != nil { return .there }
      }
    }
    return own
  }

  /// A service and those that it is part of.
  private func wholes(of service: Registry.Number) -> [Registry.Number] {
    var wholes = [service]
    while wholes.count < Self.stepsMax, let last = wholes.last,
      case let row = router.services.row(of: last.rawValue), row.isPart
    {
      wholes.append(Registry.Number(row.whole))
    }
    return wholes
  }

  /// The contacts that a service names, then those that name it.
  private func named(by service: Registry.Number) -> [UInt32] {
    var own = registry.targets(.contact, of: service).map(\.rawValue)
    for contact in contacts.contacts(naming: service) where !own.contains(contact) {
      own.append(contact)
    }
    return own
  }

  private func switchboard(of org: Registry.Number) -> ContactChoice? {
    let record = registry[org]
    let phone = record.string(.phone)
    let email = record.string(.email)
    guard phone != nil || email != nil else { return nil }
    return ContactChoice(contact: nil, org: org, phone: phone, email: email)
  }

  // MARK: among contacts

  private struct Ranked {
    let number: Registry.Number
    /// Steps from the area to the contact's; contacts without an area stand behind all others.
    let distance: Int
    let speaks: Bool
    let isAvailable: Bool

    func isEqual(to other: Ranked) -> Bool {
      distance == other.distance && speaks == other.speaks
    }
  }

  /// The best of some contacts that is there; each that is not gives way to its deputies before the
  /// next comes.
  private func pick(from numbers: ArraySlice<UInt32>) -> ContactChoice? {
    var rest = ranked(numbers)[...]
    while let first = rest.first {
      if first.isAvailable {
        // Who answers now goes before who does not, among those who are equals otherwise.
        let equals = rest.prefix { $0.isEqual(to: first) }.filter(\.isAvailable)
        let open = equals.count > 1 ? equals.first { isOpen($0.number) } : nil
        return choice(of: (open ?? first).number)
      }
      if let deputy = deputy(of: first.number) {
        var choice = choice(of: deputy)
        choice.deputyFor = first.number
        return choice
      }
      rest = rest.dropFirst()
    }
    return nil
  }

  /// Those that can be given to who asks, the best first, of equals in the order given.
  private func ranked(_ numbers: ArraySlice<UInt32>) -> [Ranked] {
    var ranked: [Ranked] = []
    for number in numbers.lazy.map({ Registry.Number($0) }) where isGiven(number) {
      guard let distance = distance(to: number) else { continue }
      let entry = Ranked(
        number: number, distance: distance, speaks: speaks(number),
        isAvailable: isAvailable(number))
      // Few as they are, and mostly in order already.
      let place = ranked.lastIndex { other in
        other.distance != distance ? other.distance < distance : other.speaks || !entry.speaks
      }
      ranked.insert(entry, at: place.map { $0 + 1 } ?? 0)
    }
    return ranked
  }

  /// Whether a contact can be given to who asks, if it can be reached.
  private func isGiven(_ number: Registry.Number) -> Bool {
    let row = contacts.row(of: number)
    return row.isGiven(on: time.date)
      && (viewer.hidden.isEmpty && (row.isPublic || viewer.sees >= .desk)
        || viewer.sees(registry[number]))
  }

  /// Whether a contact is there and has a number or an address.
  private func isAvailable(_ number: Registry.Number) -> Bool {
    contacts.row(of: number).isReachable && isPresent(number)
  }

  /// The first deputy that is there, the deputies' own deputies behind them all.
  func deputy(of absent: Registry.Number) -> Registry.Number? {
    deputies(of: absent).first { isGiven($0) && isAvailable($0) }
  }

  /// All deputies in order, the deputies' own behind them; each once, also where they stand for
  /// each other.
  private func deputies(of contact: Registry.Number) -> [Registry.Number] {
    var waiting = [contact]
    var next = 0
    while next < waiting.count, next < Self.deputiesMax {
      for deputy in registry.targets(.deputy, of: waiting[next])
      where !waiting.contains(deputy) {
        waiting.append(deputy)
      }
      next += 1
    }
    return Array(waiting.dropFirst())
  }

  /// Whether a contact's deputies, or theirs, lead back to it.
  func standsForItself(_ contact: Registry.Number) -> Bool {
    var waiting = registry.targets(.deputy, of: contact)
    var next = 0
    while next < waiting.count, next < Self.deputiesMax {
      if waiting[next] == contact { return true }
      for deputy in registry.targets(.deputy, of: waiting[next])
      where !waiting.contains(deputy) {
        waiting.append(deputy)
      }
      next += 1
    }
    return false
  }

  /// Who answers at this hour while the contact chosen does not: its deputies, then the service's
  /// other contacts, then the owner's.
  private func openNow(
    service: Registry.Number?, owner: Registry.Number?, _ chosen: ContactChoice
  ) -> ContactChoice.Now? {
    var others: [Registry.Number] = []
    for contact in [chosen.contact, chosen.deputyFor].compactMap(\.self) {
      others += deputies(of: contact)
    }
    for service in service.map({ wholes(of: $0) }) ?? [] {
      others += ranked(named(by: service)[...]).map(\.number)
    }
    if let owner {
      others += ranked(contacts.contacts(of: owner).prefix(Self.looksMax)).map(\.number)
    }
    let open = others.prefix(Self.looksMax).first {
      isGiven($0) && isAvailable($0) && isOpen($0)
    }
    guard let open else { return nil }
    let choice = choice(of: open)
    return choice.open.map {
      ContactChoice.Now(contact: open, phone: choice.phone, email: choice.email, open: $0)
    }
  }

  private func choice(of number: Registry.Number) -> ContactChoice {
    let record = registry[number]
    return ContactChoice(
      contact: number, org: registry.target(.org, of: number), phone: record.string(.phone),
      email: record.string(.email), hours: record.string(.hours),
      open: record.openingHours?.state(at: time))
  }

  // MARK: one contact

  /// Whether a contact is not away on the day.
  func isPresent(_ contact: Registry.Number) -> Bool {
    guard contacts.row(of: contact).mayBeAbsent else { return true }
    return !registry[contact].all(.absent).contains {
      DateRange(parsing: $0)?.contains(time.date) ?? false
    }
  }

  private func isOpen(_ contact: Registry.Number) -> Bool {
    registry[contact].openingHours?.isOpen(at: time) ?? false
  }

  private func speaks(_ contact: Registry.Number) -> Bool {
    guard let language else { return true }
    return registry[contact].all(.language).contains { $0.elementsEqual(language) }
  }

  /// Steps outwards to the nearest area of a contact; nil if none of them covers the place.
  private func distance(to contact: Registry.Number) -> Int? {
    guard let area else { return 0 }
    let own = contacts.areas(of: contact)
    if own.isEmpty { return .max }
    return own.compactMap { areas.distance(from: area, to: Registry.Number($0)) }.min()
  }
}

extension Record {
  /// Hours, when they are registered; those that cannot be read are refused at loading.
  var openingHours: OpeningHours? {
    guard let value = first(.hours) else { return nil }
    return try? OpeningHours(parsing: value)
  }
}
