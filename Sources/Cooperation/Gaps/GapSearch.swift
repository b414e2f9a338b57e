package import Registry
package import Routing

/// Looks for gaps in a registry, a little at a time.
///
/// What is looked at one by one is a unit: a record, a municipality, or a type or pair of types with
/// some municipalities. Each row of `GapKind` says what its units are and which function looks at
/// one; the functions stand in the extensions of this type. A finding names one municipality, or is
/// a record's alone; `GapFold` makes rows of them.
package struct GapSearch: Sendable {
  /// What is looked at at once.
  enum Unit: Sendable {
    case record(Registry.Number)
    /// Position in the scope.
    case municipality(Int)
    case type(Registry.Number, place: Int)
    case neighbours(InterfaceBook.Pair, place: Int)
  }

  let router: Router
  let time: LocalTime
  /// Who asks: what they would be answered with.
  let viewer: Viewer
  /// Whose absences may be told; of the past less than of the present.
  let shown: Viewer
  let settings: GapSettings
  private(set) var book: InterfaceBook
  var scope: GapScope
  var check: ContactCheck
  var memory = Memory()
  private(set) var findings: [GapFinding] = []
  private let kinds: [Int]
  private var isReady = false
  private var kind = 0
  /// What is left to be looked at for the kind; nil before it begins.
  private var queue: Queue?

  var registry: Registry { _read { yield router.registry } }

  /// Units in order. They are not gathered beforehand: there may be many.
  private struct Queue: Sendable {
    /// Whose each record is a unit.
    var lists: [NumberList] = []
    /// What is a unit with each municipality.
    var types: [Registry.Number] = []
    var pairs: [InterfaceBook.Pair] = []
    /// Whether each municipality alone is a unit.
    var isPlaces = false
    var placeCount = 0
    private var row = 0
    private var place = 0

    mutating func next() -> Unit? {
      while !lists.isEmpty {
        if let number = lists[0].next() { return .record(number) }
        lists.removeFirst()
      }
      if place == placeCount {
        place = 0
        row += 1
      }
      guard place < placeCount else { return nil }
      defer { place += 1 }
      if row < types.count { return .type(types[row], place: place) }
      if row < pairs.count { return .neighbours(pairs[row], place: place) }
      return isPlaces && row == 0 ? .municipality(place) : nil
    }
  }

  /// What is kept from one unit to the next.
  struct Memory: Sendable {
    /// By type and municipality, the first party.
    var parties: [Owned: Party] = [:]
    /// Pairs of bodies that have been found to claim the same type in an area.
    var claims: Set<Claim> = []
    /// Interfaces by the types that they stand between.
    var interfaces: [[Registry.Number]: [Registry.Number]] = [:]
    /// Checks of coming days.
    var days: [CivilDate: ContactCheck] = [:]
    /// Areas of each body's contacts who serve in Swedish; an empty list is everywhere.
    var swedish: [Registry.Number: [[Registry.Number]]] = [:]
    /// Areas of networks that are family centres.
    var centres: [Registry.Number]?
    /// By main goal, who acts in its plan; by subgoal and actor, who has a measure.
    var plan = PlanActors()
  }

  struct Owned: Hashable, Sendable {
    let type: Registry.Number
    let place: Int
  }

  struct Claim: Hashable, Sendable {
    let type: Registry.Number
    let area: Registry.Number
    let pair: InterfaceBook.Pair
  }

  /// - Parameters:
  ///   - router: with the registry.
  ///   - area: only what concerns this area; nil for all.
  ///   - time: as of when.
  ///   - viewer: who asks.
  ///   - shown: how much of contacts they may be told; the same but for the past.
  ///   - settings: what is looked for.
  package init(
    _ router: Router, area: Registry.Number?, at time: LocalTime, to viewer: Viewer,
    showing shown: Viewer? = nil, settings: GapSettings = GapSettings()
  ) {
    self.router = router
    self.time = time
    self.viewer = viewer
    self.shown = shown ?? viewer
    self.settings = settings
    book = InterfaceBook(toRead: router.registry)
    scope = GapScope(router, area: area)
    check = ContactCheck(router: router, area: area, time: time, viewer: viewer)
    kinds = GapKind.all.indices.filter { settings.kinds?.contains($0) ?? true }
  }

  /// Looks on.
  ///
  /// - Parameter effort: about how many records to look at; 3 take some hundredths of a millisecond.
  /// - Returns: whether all was looked at.
  package mutating func advance(_ effort: Int = 3) -> Bool {
    guard isReady else {
      isReady = book.read(effort, registry)
      return false
    }
    var effort = effort
    while kind < kinds.count {
      let row = GapKind.all[kinds[kind]]
      if queue == nil { queue = queue(of: row.subject) }
      while effort > 0 {
        guard let unit = queue?.next() else { break }
        effort -= cost(of: unit)
        row.find(&self, unit)
      }
      if effort <= 0 { return false }
      kind += 1
      queue = nil
    }
    return true
  }

  private func cost(of unit: Unit) -> Int {
    switch unit {
    case .record: 1
    case .municipality: 4
    case .type: 2
    case .neighbours: 4
    }
  }

  private func queue(of subject: GapKind.Subject) -> Queue {
    var queue = Queue()
    queue.placeCount = scope.places.count
    switch subject {
    case .records(let kinds): queue.lists = kinds.map { registry.numbers(of: $0) }
    case .municipalities: queue.isPlaces = true
    case .types: queue.types = Array(registry.numbers(of: .type))
    case .neighbours: queue.pairs = book.neighbours
    }
    return queue
  }

  // MARK: findings

  /// Notes what a municipality lacks.
  mutating func found(
    at number: Registry.Number, place: Int, twin: Registry.Number? = nil,
    type: Registry.Number? = nil, owner: Registry.Number?, with: [Registry.Number] = []
  ) {
    findings.append(
      GapFinding(
        kind: kinds[kind], number: number, twin: twin, place: place, type: type, owner: owner,
        with: with))
  }

  /// Notes what is wrong with a record that is for some areas, unless they lie elsewhere.
  ///
  /// - Parameters:
  ///   - number: the record.
  ///   - areas: what it is for; nothing for everywhere.
  ///   - twin: another record without which it would be another gap.
  ///   - reach: the municipalities that it concerns; nil for all of the areas.
  ///   - type: of service.
  ///   - owner: who can mend it.
  ///   - with: other records in it.
  ///   - detail: what its text says.
  mutating func found(
    at number: Registry.Number, areas: [Registry.Number], twin: Registry.Number? = nil,
    reach: [Int]? = nil, type: Registry.Number? = nil, owner: Registry.Number?,
    with: [Registry.Number] = [], detail: Gap.Detail = .none
  ) {
    let places = scope.places(in: areas)
    guard !places.isEmpty else { return }
    findings.append(
      GapFinding(
        kind: kinds[kind], number: number, twin: twin, reach: reach ?? places, areas: areas,
        type: type, owner: owner, with: with, detail: detail))
  }

  /// The party that a question about a type in a municipality gets first.
  mutating func party(for type: Registry.Number, place: Int) -> Party? {
    let key = Owned(type: type, place: place)
    if let known = memory.parties[key] { return known }
    let party = router.parties(for: type, in: scope.places[place], at: time).first
    memory.parties[key] = party
    return party
  }

  /// That party's body; nil where there is none.
  mutating func owner(of type: Registry.Number, place: Int) -> Registry.Number? {
    let party = party(for: type, place: place)
    return party?.basis == .guidance ? nil : party?.owner
  }
}

/// One thing that was found, before what is the same in several municipalities is put together.
struct GapFinding: Sendable {
  /// Position in `GapKind.all`.
  let kind: Int
  let number: Registry.Number
  /// Another record without which it would be another gap.
  var twin: Registry.Number?
  /// The municipality, by its position in the scope; nil if it is the record's alone.
  var place: Int?
  /// The municipalities that a record's own gap concerns.
  var reach: [Int] = []
  /// What the record is for.
  var areas: [Registry.Number] = []
  var type: Registry.Number?
  var owner: Registry.Number?
  var with: [Registry.Number] = []
  var detail = Gap.Detail.none
}
