package import Registry

/// Looks for contacts and services from which a caller would be led nowhere: deputies who stand for
/// each other in a circle, absences without anybody instead, services whose chain ends at general
/// guidance. What is found does not stop an answer, which takes the next link; it is told to those
/// who can mend it.
///
/// Only contacts that who asks may see are looked at, and a service's chain is the one that they
/// would be answered with.
package struct ContactCheck: Sendable {
  /// What is wrong. The raw value is the wire's word; in the order in which they are told.
  package enum Problem: String, Sendable, CaseIterable {
    /// A contact's deputies lead back to it.
    case deputyLoop = "deputy-loop"
    /// A contact has neither phone nor e-mail.
    case noWayToReach = "no-way-to-reach"
    /// A contact is away and names no deputy.
    case absentWithoutDeputy = "absent-without-deputy"
    /// A contact is away and none of its deputies is there and can be reached.
    case noDeputyReachable = "no-deputy-reachable"
    /// Opening hours that do not open within a year.
    case hoursNeverOpen = "hours-never-open"
    /// A service has no contact of its own; its owner's answers.
    case serviceWithoutContact = "service-without-contact"
    /// Neither a service nor its owner can be reached; general guidance answers.
    case endsAtGuidance = "ends-at-guidance"
    /// Nobody answers for a service at all.
    case endsNowhere = "ends-nowhere"
  }

  private let router: Router
  private let area: Registry.Number?
  private let time: LocalTime
  private let viewer: Viewer
  /// Within a municipality its contacts count; within more than that, those of any part of it.
  private let chain: ContactChain
  /// By hours as registered, many times the same: whether they never open.
  private var neverOpen: [ArraySlice<UInt8>: Bool] = [:]

  private var registry: Registry { _read { yield router.registry } }

  /// - Parameters:
  ///   - router: with the registry.
  ///   - area: only what concerns this area; nil for all.
  ///   - time: as of when, for validity, absence and opening hours.
  ///   - viewer: who asks.
  package init(router: Router, area: Registry.Number?, time: LocalTime, viewer: Viewer) {
    self.router = router
    self.area = area
    self.time = time
    self.viewer = viewer
    chain = ContactChain(
      router: router, area: area.flatMap { Self.place(of: $0, router) }, time: time,
      language: nil, viewer: viewer)
  }

  private static func place(of area: Registry.Number, _ router: Router) -> Registry.Number? {
    switch router.areas.kind(of: area) {
    case .municipality, .familyCentre: area
    case .country, .province, .region: nil
    }
  }

  /// What is wrong with a contact or a service; nothing for records of other kinds.
  package mutating func problems(of number: Registry.Number) -> [Problem] {
    let kind = registry[number].kind
    guard kind == .contact || kind == .service else { return [] }
    if let area, !router.concerns(number, area: area) { return [] }
    return kind == .contact ? problems(ofContact: number) : problems(ofService: number)
  }

  // MARK: contacts

  private mutating func problems(ofContact number: Registry.Number) -> [Problem] {
    let record = registry[number]
    let row = router.contacts.row(of: number)
    guard row.isValid(on: time.date), viewer.sees(record) else { return [] }
    var problems: [Problem] = []
    if chain.standsForItself(number) { problems.append(.deputyLoop) }
    if !row.isReachable { problems.append(.noWayToReach) }
    if !chain.isPresent(number), chain.deputy(of: number) == nil {
      let hasDeputies = record.first(.deputy) != nil
      problems.append(hasDeputies ? .noDeputyReachable : .absentWithoutDeputy)
    }
    if neverOpens(record) { problems.append(.hoursNeverOpen) }
    return problems
  }

  private mutating func neverOpens(_ record: Record) -> Bool {
    guard let hours = record.first(.hours) else { return false }
    if let known = neverOpen[hours] { return known }
    let isSo = record.openingHours?.state(at: time) == .closed(next: nil)
    neverOpen[hours] = isSo
    return isSo
  }

  // MARK: services

  private mutating func problems(ofService number: Registry.Number) -> [Problem] {
    guard router.services.row(of: number.rawValue).isValid(on: time.date) else { return [] }
    var problems: [Problem] = neverOpens(registry[number]) ? [.hoursNeverOpen] : []
    let own = chain.own(of: number)
    if case .there = own { return problems }
    if owners(of: number).allSatisfy({ chain.contact(ofOwner: $0) != nil }) {
      if case .none = own { problems.append(.serviceWithoutContact) }
    } else {
      problems.append(guidance(for: number) == nil ? .endsNowhere : .endsAtGuidance)
    }
    return problems
  }

  /// The owners that would answer: those of the place, or all.
  private func owners(of service: Registry.Number) -> [Registry.Number] {
    let all = router.services.owners(of: service.rawValue).map { Registry.Number($0) }
    guard let area else { return all }
    let own = all.filter { router.orgs.distance(from: area, to: $0) != nil }
    return own.isEmpty ? all : own
  }

  /// General guidance in the place asked about, or else in the first that the service is for.
  private func guidance(for service: Registry.Number) -> ContactChoice? {
    let first = router.services.areas(of: service.rawValue).first.map { Registry.Number($0) }
    return ContactChain(
      router: router, area: area ?? first, time: time, language: nil, viewer: viewer
    ).guidance()
  }
}
