import Registry
import Routing

/// Contacts, and how old what is known of contacts and services is.
extension GapSearch {
  /// Services that a gap of a contact names at most.
  private static let servicesMax = 20

  /// A contact lacks a deputy if it would leave a service with nobody, or if it is a person who
  /// answers for no service but for something else. A general number without a service is answered
  /// by whoever is on duty.
  mutating func findNoDeputy(_ unit: Unit) {
    guard case .record(let contact) = unit, let record = valid(contact),
      record.visibility != .internal,
      !registry.targets(.deputy, of: contact).contains(where: { valid($0) != nil })
    else { return }
    let areas = areas(of: contact)
    if scope.places(in: areas).isEmpty { return }
    let services = router.services(of: contact).filter { valid($0) != nil }
    if services.isEmpty, !record.has(.kind, "person".utf8) { return }
    let alone = services.filter { service in
      !router.contacts(of: service).contains { $0 != contact && valid($0) != nil }
    }
    if !services.isEmpty, alone.isEmpty { return }
    found(
      at: contact, areas: areas, type: services.first.flatMap { type(of: $0) },
      owner: registry.target(.org, of: contact), with: Array(alone.prefix(Self.servicesMax)))
  }

  /// A contact that is away now or in the coming days leaves nobody if neither a deputy nor another
  /// contact of its service is there. Absences are told only to those who may see them.
  mutating func findAllAbsent(_ unit: Unit) {
    guard case .record(let contact) = unit, registry[contact].first(.absent) != nil,
      let record = valid(contact), shown.sees(record)
    else { return }
    let services = router.services(of: contact).filter { valid($0) != nil }
    for (day, last) in days(of: contact) where isAway(contact, on: day) {
      let moment = LocalTime(day, minuteOfDay: 12 * 60)
      let left = services.filter { router.presence(at: $0, at: moment, to: viewer) != .there }
      if !services.isEmpty, left.isEmpty { continue }
      found(
        at: contact, areas: areas(of: contact), type: left.first.flatMap { type(of: $0) },
        owner: registry.target(.org, of: contact), with: Array(left.prefix(Self.servicesMax)),
        detail: .away(from: day, to: last))
      return
    }
  }

  /// Days on which somebody of a contact's chain goes away while it is away itself, with the last
  /// day of its own absence; in order.
  private func days(of contact: Registry.Number) -> [(day: CivilDate, last: CivilDate)] {
    let today = time.date
    let end = today.adding(days: settings.daysAhead)
    var days: [(day: CivilDate, last: CivilDate)] = []
    let deputies = registry.targets(.deputy, of: contact).flatMap { absences(of: $0) }
    for absence in absences(of: contact) where absence.last >= today && absence.first <= end {
      for day in [absence.first] + deputies.map(\.first) where absence.contains(max(day, today)) {
        let day = max(day, today)
        if day <= end { days.append((day, absence.last)) }
      }
    }
    return days.sorted { $0.day < $1.day }
  }

  private func absences(of contact: Registry.Number) -> [DateRange] {
    registry[contact].all(.absent).compactMap { DateRange(parsing: $0) }
  }

  /// Whether a contact is away on a day and none of its deputies is there.
  private mutating func isAway(_ contact: Registry.Number, on day: CivilDate) -> Bool {
    var check =
      memory.days[day]
      ?? ContactCheck(
        router: router, area: nil, time: LocalTime(day, minuteOfDay: 12 * 60), viewer: shown)
    let problems = check.problems(of: contact)
    memory.days[day] = check
    return problems.contains(.absentWithoutDeputy) || problems.contains(.noDeputyReachable)
  }

  /// A contact is to be checked as often as the settings say, and so is a service that was checked
  /// once. A service that never was is known by its contacts.
  mutating func findNotVerified(_ unit: Unit) {
    guard case .record(let number) = unit, let record = valid(number) else { return }
    let verified = record.date(.verified)
    if let verified {
      guard verified.adding(months: settings.months) < time.date else { return }
    } else if record.kind == .service {
      return
    }
    guard record.kind == .service else {
      let org = registry.target(.org, of: number)
      return found(at: number, areas: areas(of: number), owner: org, detail: .verified(verified))
    }
    guard let facts = router.facts(of: number, on: time.date) else { return }
    found(
      at: number, areas: facts.areas, reach: answered(by: number, facts), type: facts.type,
      owner: facts.owners.first, with: Array(facts.owners.dropFirst()),
      detail: .verified(verified))
  }

  // MARK: what they are for

  /// A record, unless it does not hold on the day.
  func valid(_ number: Registry.Number) -> Record? {
    let record = registry[number]
    return record.isValid(on: time.date) ? record : nil
  }

  private func type(of service: Registry.Number) -> Registry.Number? {
    registry.target(.type, of: service)
  }

  /// What a contact is for: its own areas, or those of its services, or those of its organisation.
  private func areas(of contact: Registry.Number) -> [Registry.Number] {
    let own = registry.targets(.area, of: contact)
    if !own.isEmpty { return own }
    var areas: [Registry.Number] = []
    for service in router.services(of: contact) {
      for area in registry.targets(.area, of: service) where !areas.contains(area) {
        areas.append(area)
      }
    }
    if !areas.isEmpty { return areas }
    return registry.target(.org, of: contact).map { registry.targets(.area, of: $0) } ?? []
  }
}
