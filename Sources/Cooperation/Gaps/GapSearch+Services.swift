import Registry
import Routing

/// Parties and services.
extension GapSearch {
  /// The type whose absence `no-meeting-place` tells.
  static let meetingPlace = "type/kohtaamispaikka"
  static let familyCentre = "type/perhekeskus"

  mutating func findNoParty(_ unit: Unit) {
    guard case .type(let type, let place) = unit, registry[type].idText != Self.meetingPlace,
      owner(of: type, place: place) == nil
    else { return }
    let isRegions = registry[type].string(.organizer) == "wellbeing-region"
    let municipality = scope.places[place]
    let region = isRegions ? router.region(of: municipality) : nil
    let body = region.flatMap { router.body(of: $0) } ?? router.body(of: municipality)
    found(at: type, place: place, type: type, owner: body)
  }

  mutating func findDoubled(_ unit: Unit) {
    guard case .record(let service) = unit,
      let facts = router.facts(of: service, on: time.date), facts.isDuty,
      router.isDuty(facts.type), !scope.places(in: facts.areas).isEmpty
    else { return }
    for (rival, areas) in rivals(of: service, facts) {
      guard let other = router.facts(of: rival, on: time.date), other.isDuty,
        facts.whole != rival, other.whole != service, facts.ages.overlaps(other.ages),
        let owner = facts.owners.first, let second = other.owners.first,
        !produces(service, other.owners), !produces(rival, facts.owners),
        !isPart(owner, of: second), !isPart(second, of: owner),
        isFirst(Claim(type: facts.type, area: areas[0], pair: .init(owner, second)))
      else { continue }
      found(
        at: service, areas: areas, twin: rival, type: facts.type, owner: owner,
        with: [rival, second])
    }
  }

  /// Notes that two claim the same, which is found from both sides.
  private mutating func isFirst(_ claim: Claim) -> Bool {
    memory.claims.insert(claim).inserted
  }

  /// Services of the same type without a common owner, whose area is around one of a service's
  /// own, with the areas in which they meet, in order of id.
  private func rivals(
    of service: Registry.Number, _ facts: ServiceFacts
  ) -> [(service: Registry.Number, areas: [Registry.Number])] {
    var rivals: [(service: Registry.Number, areas: [Registry.Number])] = []
    for area in facts.areas.sorted(by: { registry.precedes($0, $1) }) {
      for outer in router.outwards(from: area) {
        for rival in router.services(of: facts.type, registeredFor: outer) where rival != service {
          if let place = rivals.firstIndex(where: { $0.service == rival }) {
            rivals[place].areas.append(area)
            continue
          }
          let owners = router.facts(of: rival, on: time.date)?.owners ?? []
          if !owners.isEmpty, !owners.contains(where: { facts.owners.contains($0) }) {
            rivals.append((rival, [area]))
          }
        }
      }
    }
    return rivals
  }

  /// Whether a body is part of another.
  private func isPart(_ body: Registry.Number, of other: Registry.Number) -> Bool {
    var parent = registry.target(.parent, of: body)
    while let whole = parent {
      if whole == other { return true }
      parent = registry.target(.parent, of: whole)
    }
    return false
  }

  /// Whether any of some bodies produces a service.
  private func produces(_ service: Registry.Number, _ bodies: [Registry.Number]) -> Bool {
    registry.targets(.producer, of: service).contains { bodies.contains($0) }
  }

  mutating func findCircular(_ unit: Unit) {
    guard case .record(let number) = unit else { return }
    if registry[number].kind == .interface { return findCircularInterface(number) }
    guard let facts = router.facts(of: number, on: time.date),
      registry[number].first(.producer) != nil
    else { return }
    for (rival, areas) in rivals(of: number, facts) {
      guard let other = router.facts(of: rival, on: time.date),
        produces(number, other.owners), produces(rival, facts.owners),
        let owner = facts.owners.first, let second = other.owners.first,
        isFirst(Claim(type: facts.type, area: areas[0], pair: .init(number, rival)))
      else { continue }
      found(
        at: number, areas: areas, twin: rival, type: facts.type, owner: owner,
        with: [rival, second], detail: .producers)
    }
  }

  /// Two interfaces contradict each other if they stand between the same types, for a common area
  /// or both for all, and name different leads. One for a smaller area does not: it is the nearer.
  private mutating func findCircularInterface(_ number: Registry.Number) {
    guard registry[number].isValid(on: time.date), let lead = registry.target(.lead, of: number)
    else { return }
    let types = InterfaceBook.types(between: number, registry).sorted { $0.rawValue < $1.rawValue }
    let areas = registry.targets(.area, of: number)
    for earlier in memory.interfaces[types] ?? [] {
      let others = registry.targets(.area, of: earlier)
      let common = areas.filter { others.contains($0) }
      guard let other = registry.target(.lead, of: earlier), other != lead,
        !common.isEmpty || areas.isEmpty && others.isEmpty
      else { continue }
      found(
        at: earlier, areas: common, twin: number, type: types.first, owner: other,
        with: [number, lead])
    }
    memory.interfaces[types, default: []].append(number)
  }

  mutating func findNoContactAnswers(_ unit: Unit) {
    guard case .record(let service) = unit, let problem = check.problems(of: service).last,
      let facts = router.facts(of: service, on: time.date)
    else { return }
    found(
      at: service, areas: facts.areas, reach: answered(by: service, facts), type: facts.type,
      owner: facts.owners.first, with: Array(facts.owners.dropFirst()), detail: .contact(problem))
  }

  /// The municipalities where questions about its type get a service as the first answer. Where
  /// another goes before it, nobody is led astray.
  mutating func answered(by service: Registry.Number, _ facts: ServiceFacts) -> [Int] {
    var places: [Int] = []
    for place in scope.places(in: facts.areas)
    where party(for: facts.type, place: place)?.service == service {
      places.append(place)
    }
    return places
  }
}
