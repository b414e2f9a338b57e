package import Registry
package import Routing

/// Who does what where: types of service down, and across municipalities, regions or owners.
///
/// What holds is found out for one type in one municipality at a time (`fact`), so that whoever
/// writes a long answer stops where it likes; `MatrixWalk` goes through them all. A table's cells
/// are made of a type's facts (`cells`).
package struct Matrix: Sendable {
  /// What stands across. The raw value is the wire's word.
  package enum Layout: String, Sendable, CaseIterable {
    case owner, municipality, region
  }

  /// What holds of a type in one municipality.
  package struct Fact: Sendable, Equatable {
    package var municipality: Registry.Number
    /// Who bears the responsibility. Several claim it against each other; none means that nobody
    /// is known to.
    package var responsible: [Registry.Number]
    /// Whether services are registered, or the law alone says who it is.
    package var basis: Basis
    /// Who else gives such services there, or is a party of an interface with its neighbours.
    package var participants: [Registry.Number]
    /// How things stand with each neighbouring type, in order of these. What is missing stands here
    /// where a template is and different bodies bear the two types.
    package var interfaces: [InterfaceBook.Entry]

    package var isMissing: Bool { responsible.isEmpty }
    package var isDoubled: Bool { responsible.count > 1 }
  }

  /// What holds of a type, in the order of the matrix's municipalities.
  package struct Row: Sendable, Equatable {
    package var type: Registry.Number
    package var facts: [Fact]
  }

  package let types: [Registry.Number]
  /// The municipalities of its area, in order of id.
  package let municipalities: [Registry.Number]
  package let layout: Layout
  /// What stands at the pairs of types.
  package private(set) var book: InterfaceBook
  package let router: Router
  private let time: LocalTime
  /// Who bears each type in each municipality, as far as has been found out; nil for nobody.
  private var bearers: [Task: Registry.Number?] = [:]
  private var registry: Registry { _read { yield router.registry } }

  private struct Task: Hashable {
    let type: Registry.Number
    let municipality: Registry.Number
  }

  /// - Parameters:
  ///   - router: with the registry.
  ///   - types: the rows, in their order.
  ///   - area: a municipality, or what has some; nil for the whole country.
  ///   - layout: what stands across; nil for owners in a municipality, regions in a country, and
  ///     municipalities in all else.
  ///   - time: as of when.
  package init(
    _ router: Router, types: [Registry.Number], in area: Registry.Number?, by layout: Layout?,
    at time: LocalTime
  ) {
    self.router = router
    self.types = types
    self.time = time
    book = InterfaceBook(toRead: router.registry)
    var municipalities = router.municipalities(in: area)
    // What is smaller than a municipality is answered for by that.
    if municipalities.isEmpty, let own = area.flatMap({ router.municipality(of: $0) }) {
      municipalities = [own]
    }
    self.municipalities = municipalities
    let isCountry = area.map { router.registry[$0].string(.kind) == "country" } ?? true
    self.layout =
      layout ?? (municipalities.count == 1 ? .owner : isCountry ? .region : .municipality)
  }

  /// Reads so many interfaces more; all must have been read before facts are asked for.
  ///
  /// - Returns: whether all have been read.
  package mutating func readInterfaces(_ count: Int) -> Bool {
    book.read(count, router.registry)
  }

  /// What holds of a type in a municipality.
  package mutating func fact(of type: Registry.Number, in municipality: Registry.Number) -> Fact {
    let parties = router.parties(for: type, in: municipality, at: time)
    bearers[Task(type: type, municipality: municipality)] = .some(Self.bearer(in: parties))
    let responsible = responsible(type, municipality, parties)
    var fact = Fact(
      municipality: municipality, responsible: responsible,
      basis: parties.first?.basis ?? .guidance, participants: [], interfaces: [])
    for party in parties where party.service != nil { add(party.owner, to: &fact) }
    for pair in book.pairs(with: type) {
      let entry = book.entry(at: pair, in: municipality, on: time.date, router)
      if entry.interface == nil, !isExpected(entry, at: pair, of: type, fact) { continue }
      if !fact.interfaces.contains(entry) { fact.interfaces.append(entry) }
      guard let view = entry.interface.flatMap({ book.view(of: $0) }) else { continue }
      for org in view.parties where router.isHere(org, in: municipality) { add(org, to: &fact) }
    }
    return fact
  }

  private func responsible(
    _ type: Registry.Number, _ municipality: Registry.Number, _ parties: [Party]
  ) -> [Registry.Number] {
    var owners: [Registry.Number] = []
    for service in router.claims(for: type, in: municipality, on: time.date) {
      let all = registry.targets(.owner, of: service)
      let owner = all.first { router.isHere($0, in: municipality) } ?? all.first
      if let owner, !owners.contains(owner) { owners.append(owner) }
    }
    if owners.count > 1 { return owners }
    return Self.bearer(in: parties).map { [$0] } ?? []
  }

  /// The body of the first party; nil where there is only somebody to ask.
  private static func bearer(in parties: [Party]) -> Registry.Number? {
    guard let first = parties.first, first.basis != .guidance else { return nil }
    return first.owner
  }

  private mutating func bearer(
    of type: Registry.Number, in municipality: Registry.Number
  ) -> Registry.Number? {
    let task = Task(type: type, municipality: municipality)
    if let known = bearers[task] { return known }
    let found = Self.bearer(in: router.parties(for: type, in: municipality, at: time))
    bearers[task] = .some(found)
    return found
  }

  /// Whether an agreement that is missing is to be expected: there is a template, and the two types
  /// are borne by different bodies.
  private mutating func isExpected(
    _ entry: InterfaceBook.Entry, at pair: InterfaceBook.Pair, of type: Registry.Number,
    _ fact: Fact
  ) -> Bool {
    guard entry.template != nil, !fact.isMissing else { return false }
    let other = bearer(of: pair.other(than: type), in: fact.municipality)
    return other.map { !fact.responsible.contains($0) } ?? false
  }

  private func add(_ org: Registry.Number?, to fact: inout Fact) {
    guard let org, !fact.responsible.contains(org), !fact.participants.contains(org) else {
      return
    }
    fact.participants.append(org)
  }
}

extension Matrix {
  /// All types, in order of id.
  package static func types(_ registry: Registry) -> [Registry.Number] {
    Array(registry.numbers(of: .type))
  }

  /// A type and those that are narrower, itself first.
  package static func types(_ registry: Registry, under type: Registry.Number)
    -> [Registry.Number]
  {
    var types = [type]
    var next = 0
    while next < types.count {
      for narrower in registry.sources(of: types[next], field: .broader)
      where registry[narrower].kind == .type && !types.contains(narrower) {
        types.append(narrower)
      }
      next += 1
    }
    return types
  }

  /// The types of a level, in order of id.
  package static func types(_ registry: Registry, ofLevel level: String) -> [Registry.Number] {
    registry.numbers(of: .type).filter { registry[$0].has(.level, level.utf8) }
  }
}

/// Goes through a matrix step by step.
package struct MatrixWalk: Sendable {
  private static let interfacesOfStep = 5

  package private(set) var matrix: Matrix
  /// What the last step found out, if it did.
  package private(set) var newest: Matrix.Fact?
  private var isReady = false
  private var next = 0
  private var facts: [Matrix.Fact] = []

  package init(_ matrix: Matrix) { self.matrix = matrix }

  /// Whether all rows have come.
  package var isDone: Bool { matrix.municipalities.isEmpty || next == matrix.types.count }

  /// Reads some interfaces, or finds out a fact.
  ///
  /// - Returns: the row that it completes, if it does.
  package mutating func step() -> Matrix.Row? {
    newest = nil
    guard isReady else {
      isReady = matrix.readInterfaces(Self.interfacesOfStep)
      return nil
    }
    guard !isDone else { return nil }
    let type = matrix.types[next]
    let fact = matrix.fact(of: type, in: matrix.municipalities[facts.count])
    newest = fact
    facts.append(fact)
    guard facts.count == matrix.municipalities.count else { return nil }
    defer {
      facts = []
      facts.reserveCapacity(matrix.municipalities.count)
      next += 1
    }
    return Matrix.Row(type: type, facts: facts)
  }
}
