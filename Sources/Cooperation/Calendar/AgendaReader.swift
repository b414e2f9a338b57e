package import Registry
package import Routing

/// Looks through the registry for what the annual clock has: reviews of interfaces, meetings of
/// networks, contacts and services to be checked, measures whose schedule ends, events, and records
/// that stop holding.
///
/// It reads so many records at a time, and keeps what it finds by day, so that nothing has to be
/// sorted that was found in order.
package struct AgendaReader: Sendable {
  private let router: Router
  private let area: Registry.Number?
  private let range: AgendaRange
  private var lists: [NumberList]
  private var found = Agenda()

  private var registry: Registry { _read { yield router.registry } }

  /// Kinds whose records have a place in the year, in the order in which they are told.
  private static let kinds: [Kind] = [
    .interface, .network, .event, .measure, .contact, .service, .type, .goal, .org, .area,
  ]

  /// - Parameters:
  ///   - router: with the registry.
  ///   - area: only what concerns this area; nil for all.
  ///   - range: the days and kinds asked for.
  package init(_ router: Router, in area: Registry.Number?, _ range: AgendaRange) {
    self.router = router
    self.area = area
    self.range = range
    lists = Self.kinds.reversed().map { router.registry.numbers(of: $0) }
  }

  /// Looks at so many records more, or at fewer of which much is found.
  ///
  /// - Parameter records: how many.
  /// - Returns: whether there are no more.
  package mutating func read(_ records: Int) -> Bool {
    var left = records
    while left > 0 {
      guard let number = next() else { return true }
      let before = found.count
      read(number)
      left -= 1 + (found.count - before) / 4
    }
    return false
  }

  /// What was found; all of it once `read` has said so.
  package consuming func agenda() -> Agenda { found }

  /// The whole agenda at once, for whoever may take the time.
  package static func agenda(
    _ router: Router, in area: Registry.Number?, _ range: AgendaRange
  ) -> Agenda {
    var reader = AgendaReader(router, in: area, range)
    while !reader.read(10_000) {}
    return reader.agenda()
  }

  private mutating func next() -> Registry.Number? {
    while !lists.isEmpty {
      if let number = lists[lists.count - 1].next() { return number }
      lists.removeLast()
    }
    return nil
  }

  // MARK: one record

  private mutating func read(_ number: Registry.Number) {
    let record = registry[number]
    switch record.kind {
    case .interface: add(.review, record.date(.reviewBy), number, record)
    case .network: readMeetings(of: number, record)
    case .event: readEvent(number, record)
    case .measure:
      let schedule = record.first(.schedule).flatMap { Period(parsing: $0) }
      add(.measure, schedule?.last, number, record)
    case .contact, .service:
      add(.verification, record.date(.verified)?.adding(months: range.months), number, record)
    default: break
    }
    add(.expiry, record.date(.validTo), number, record)
  }

  private mutating func add(
    _ kind: AgendaItem.Kind, _ day: CivilDate?, _ number: Registry.Number, _ record: Record
  ) {
    guard let day, range.takes(kind, from: day, to: day) else { return }
    let isOverdue = range.isOverdue(kind, on: day)
    guard record.isValid(on: isOverdue ? range.today : day), concerns(number) else { return }
    found.add(AgendaItem(kind, of: number, day, isOverdue: isOverdue))
  }

  private mutating func readMeetings(of number: Registry.Number, _ record: Record) {
    guard let first = record.date(.nextMeeting) else { return }
    let cadence = record.first(.cadence).flatMap { Cadence(parsing: $0) }
    repeats(Period(first: first, last: first), cadence, .meeting, number, record)
  }

  private mutating func readEvent(_ number: Registry.Number, _ record: Record) {
    guard let period = record.first(.when).flatMap({ Period(parsing: $0) }),
      let kind = record.string(.kind).flatMap({ AgendaItem.Kind(rawValue: $0) })
    else { return }
    let cadence = record.first(.cadence).flatMap { Cadence(parsing: $0) }
    repeats(period, cadence, kind, number, record)
  }

  /// Adds a period each time that it comes within the range. One that is open at its end counts for
  /// the day on which it begins.
  private mutating func repeats(
    _ period: Period, _ cadence: Cadence?, _ kind: AgendaItem.Kind, _ number: Registry.Number,
    _ record: Record
  ) {
    let last = period.last ?? period.first
    func item(_ first: CivilDate, _ last: CivilDate, isOverdue: Bool = false) -> AgendaItem {
      AgendaItem(
        kind, of: number, first, to: last, begins: period.begins, ends: period.ends,
        isOverdue: isOverdue)
    }
    guard range.kinds.contains(kind), concerns(number) else { return }
    guard let cadence else {
      add(item(period.first, last, isOverdue: range.isOverdue(kind, on: last)), record)
      return
    }
    let begin = range.days.lowerBound.adding(days: -max(0, period.first.days(to: last)))
    var times = cadence.timesAtLeast(from: period.first, to: begin)
    while true {
      let first = cadence.date(times, after: period.first)
      guard first <= range.days.upperBound else { return }
      // The last day of a month comes before the first of the next, whatever its length.
      let behind = cadence.date(times, after: last.adding(days: 1))
      add(item(first, behind.adding(days: -1)), record)
      times += 1
    }
  }

  private mutating func add(_ item: AgendaItem, _ record: Record) {
    guard range.takes(item.kind, from: item.first, to: item.last),
      record.isValid(on: item.isOverdue ? range.today : item.first)
    else { return }
    found.add(item)
  }

  private func concerns(_ number: Registry.Number) -> Bool {
    guard let area else { return true }
    guard registry[number].kind == .measure else { return router.concerns(number, area: area) }
    return registry.targets(.actor, of: number).contains { router.concerns($0, area: area) }
  }
}
