package import Registry
import Routing

/// What a map of responsibilities shows of an area: which kind of owner gives which type of
/// service, and what has been agreed where two of them meet.
///
/// Services of one type and one kind of owner are one node, so that the map of a region with a
/// thousand services is as readable as that of a village. It is made in pieces.
package struct CooperationMap: Sendable {
  package struct Node: Sendable {
    package let type: Registry.Number
    package let kind: OwnerKind
    /// Registered services; none where the law alone says whose matter it is.
    package internal(set) var services: [Registry.Number] = []
    /// Each once; none where nobody can be named.
    package internal(set) var owners: [Registry.Number] = []
  }

  /// What stands between two nodes.
  package struct Meeting: Sendable {
    package var status: InterfaceStatus
    /// Nil where it is missing.
    package var interface: Registry.Number?
    package var template: Registry.Number?
  }

  package struct Edge: Sendable {
    /// Places in `nodes`, the smaller first.
    package let first: Int
    package let second: Int
    package internal(set) var meetings: [Meeting] = []

    /// How the worst of them stands.
    package var status: InterfaceStatus {
      meetings.map(\.status).max { $0.weight < $1.weight } ?? .missing
    }
  }

  package private(set) var nodes: [Node] = []
  package private(set) var edges: [Edge] = []

  /// What stands anywhere, each once, as a list tells it.
  package struct Item: Sendable {
    package let meeting: Meeting
    /// Types or services.
    package let sides: [Registry.Number]
  }
  /// Interfaces in order of id, then what is missing.
  package private(set) var items: [Item] = []
  private struct Key: Hashable {
    let kind: OwnerKind
    let type: Registry.Number
  }
  private var places: [Key: Int] = [:]
  private var placesOfType: [Registry.Number: [Int]] = [:]
  private var edgePlaces: [InterfaceBook.Pair: Int] = [:]
  private var met: Set<InterfaceBook.Pair> = []

  init() {}

  // MARK: nodes

  private mutating func place(of type: Registry.Number, _ kind: OwnerKind) -> Int {
    let key = Key(kind: kind, type: type)
    if let place = places[key] { return place }
    nodes.append(Node(type: type, kind: kind))
    let place = nodes.count - 1
    places[key] = place
    placesOfType[type, default: []].append(place)
    return place
  }

  mutating func add(
    service: Registry.Number, ownedBy owners: [Registry.Number], _ registry: Registry
  ) {
    guard let type = registry.target(.type, of: service) else { return }
    for owner in owners {
      let place = place(of: type, OwnerKind(of: owner, registry))
      // Services come one by one, so the same stands last if at all.
      if nodes[place].services.last != service { nodes[place].services.append(service) }
      if !nodes[place].owners.contains(owner) { nodes[place].owners.append(owner) }
    }
  }

  /// Adds the body that the law names, unless services of its kind are registered.
  mutating func add(
    type: Registry.Number, byLaw area: Registry.Number?, at time: LocalTime, _ router: Router
  ) {
    let registry = router.registry
    let kind = OwnerKind(organizing: type, registry)
    guard places[Key(kind: kind, type: type)] == nil else { return }
    let parties = router.parties(for: type, in: area, at: time)
    let party = parties.first { party in
      party.service == nil && party.basis == .statute
        && party.owner.map { OwnerKind(of: $0, registry) == kind } ?? false
    }
    let hasDuty = kind == .municipality || kind == .wellbeingRegion || kind == .state
    guard party != nil || hasDuty else { return }
    let place = place(of: type, kind)
    if let owner = party?.owner { nodes[place].owners = [owner] }
  }

  // MARK: edges

  /// Adds an interface between the nodes that stand for its sides.
  mutating func add(interface: Registry.Number, on date: CivilDate, _ registry: Registry) {
    let view = InterfaceView(interface, registry)
    let meeting = Meeting(
      status: view.status(on: date), interface: interface, template: nil)
    let sides = registry.targets(.between, of: interface).compactMap {
      place(ofSide: $0, parties: view.parties, registry)
    }
    for pair in InterfaceBook.pairs(of: interface, registry) { met.insert(pair) }
    guard let first = sides.first else { return }
    items.append(
      Item(meeting: meeting, sides: registry.targets(.between, of: interface)))
    // Between many, lines from the first to each of the others say as much as all would.
    for side in sides.dropFirst() where side != first { add(meeting, between: first, side) }
  }

  /// Adds what the law or common practice expects of two bodies where nothing has been registered.
  mutating func add(
    missing pair: InterfaceBook.Pair, template: Registry.Number?, _ registry: Registry
  ) {
    guard !met.contains(pair),
      let first = place(ofSide: pair.first, parties: [], registry),
      let second = place(ofSide: pair.second, parties: [], registry), first != second
    else { return }
    let meeting = Meeting(status: .missing, interface: nil, template: template)
    items.append(Item(meeting: meeting, sides: [pair.first, pair.second]))
    add(meeting, between: first, second)
  }

  private mutating func add(_ meeting: Meeting, between one: Int, _ other: Int) {
    let pair = InterfaceBook.Pair(Registry.Number(one), Registry.Number(other))
    if let place = edgePlaces[pair] {
      edges[place].meetings.append(meeting)
    } else {
      edgePlaces[pair] = edges.count
      edges.append(Edge(first: min(one, other), second: max(one, other), meetings: [meeting]))
    }
  }

  /// The node that stands for a side: of a service its own; of a type that whose owners take part,
  /// or that of who organises it by law, or the first.
  private func place(
    ofSide side: Registry.Number, parties: [Registry.Number], _ registry: Registry
  ) -> Int? {
    guard registry[side].kind == .service else {
      let all = placesOfType[side] ?? []
      let kind = OwnerKind(organizing: side, registry)
      return all.first { nodes[$0].kind == kind }
        ?? all.first { nodes[$0].owners.contains { parties.contains($0) } } ?? all.first
    }
    guard let type = registry.target(.type, of: side),
      let owner = registry.target(.owner, of: side)
    else { return nil }
    return places[Key(kind: OwnerKind(of: owner, registry), type: type)]
      ?? place(ofSide: type, parties: parties, registry)
  }
}
