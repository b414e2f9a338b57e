import Registry

/// Whom to call: the chain that never ends in nothing as long as anybody can be called.
///
/// The service's contacts, nearest area first, each before its deputies; the contacts of the
/// service that it is part of; the owner's contacts that belong to no service; the owner's own
/// number, or that of the organisation it belongs to; general guidance of the municipality, the
/// region, the country. Only contacts that are valid on the day and not absent count, and never
/// internal ones, nor any that who asks may not see.
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

  private var registry: Registry { _read { yield router.registry } }
  private var areas: AreaTree { _read { yield router.areas } }
  private var orgs: OrgTable { _read { yield router.orgs } }
  private var contacts: ContactTable { _read { yield router.contacts } }

  func choice(service: Registry.Number?, owner: Registry.Number?) -> ContactChoice? {
    if let service, let found = contact(ofService: service) { return found }
    if let owner, let found = contact(ofOwner: owner) { return found }
    return guidance()
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

  private func contact(ofService service: Registry.Number) -> ContactChoice? {
    var service = service
    for _ in 0..<Self.stepsMax {
      var own = registry.targets(.contact, of: service).map(\.rawValue)
      for contact in contacts.contacts(naming: service) where !own.contains(contact) {
        own.append(contact)
      }
      if let found = pick(from: own[...]) { return found }
      guard let whole = registry.target(.partOf, of: service) else { return nil }
      service = whole
    }
    return nil
  }

  private func contact(ofOwner owner: Registry.Number) -> ContactChoice? {
    var org = owner
    for _ in 0..<Self.stepsMax {
      if let found = pick(from: contacts.contacts(of: org)) { return found }
      if let found = switchboard(of: org) { return found }
      guard let parent = registry.target(.parent, of: org) else { return nil }
      org = parent
    }
    return nil
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
    let isPresent: Bool
  }

  /// The best of some contacts, or the first deputy of the best that has one.
  private func pick(from numbers: ArraySlice<UInt32>) -> ContactChoice? {
    var ranked: [Ranked] = []
    for number in numbers {
      if let entry = rank(Registry.Number(number)) { ranked.append(entry) }
    }
    ranked.sort { left, right in
      if left.distance != right.distance { return left.distance < right.distance }
      if left.speaks != right.speaks { return left.speaks }
      return left.isPresent && !right.isPresent
    }
    guard let best = ranked.first else { return nil }
    if best.isPresent {
      // Who answers now goes before who does not, among those who are equals otherwise.
      let equals = ranked.prefix {
        $0.distance == best.distance && $0.speaks == best.speaks && $0.isPresent
      }
      let open = equals.count > 1 ? equals.first { isOpen($0.number) } : nil
      return choice(of: (open ?? best).number)
    }
    for entry in ranked {
      if entry.isPresent { return choice(of: entry.number) }
      if let deputy = deputy(of: entry.number) { return deputy }
    }
    return nil
  }

  /// Whether a contact can be given to who asks.
  private func isUsable(_ number: Registry.Number) -> Bool {
    let row = contacts.row(of: number)
    return row.isUsable(on: time.date)
      && (viewer.hidden.isEmpty && (row.isPublic || viewer.sees >= .desk)
        || viewer.sees(registry[number]))
  }

  private func rank(_ number: Registry.Number) -> Ranked? {
    guard isUsable(number), let distance = distance(to: number)
    else { return nil }
    let isPresent = isPresent(number)
    return Ranked(
      number: number, distance: distance, speaks: speaks(number), isPresent: isPresent)
  }

  /// The first present deputy, the deputies' own deputies behind them all.
  private func deputy(of absent: Registry.Number) -> ContactChoice? {
    var waiting = registry.targets(.deputy, of: absent)
    var seen = Set(waiting + [absent])
    var next = 0
    while next < waiting.count {
      let number = waiting[next]
      if isUsable(number), isPresent(number) {
        var choice = choice(of: number)
        choice.deputyFor = absent
        return choice
      }
      for deputy in registry.targets(.deputy, of: number) where seen.insert(deputy).inserted {
        waiting.append(deputy)
      }
      next += 1
    }
    return nil
  }

  private func choice(of number: Registry.Number) -> ContactChoice {
    let record = registry[number]
    return ContactChoice(
      contact: number, org: registry.target(.org, of: number), phone: record.string(.phone),
      email: record.string(.email), hours: record.string(.hours),
      open: record.openingHours?.state(at: time))
  }

  // MARK: one contact

  private func isPresent(_ contact: Registry.Number) -> Bool {
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
