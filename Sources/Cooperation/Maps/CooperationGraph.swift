package import Registry
package import Routing

/// The graph of an area: bodies, types and services as nodes; who is responsible, what a service
/// is, and what has been agreed as edges. Found in pieces.
package struct CooperationGraph: Sendable {
  /// What an edge says. The raw value is the wire's word.
  package enum Relation: String, Sendable {
    /// From a body to the service or type that it is responsible for.
    case owner
    /// From a service to its type.
    case type
    /// Between two services or types.
    case interface
    /// Between two types of different bodies, where only a template stands.
    case missing
  }

  package struct Edge: Sendable {
    package let relation: Relation
    package let from: Registry.Number
    package let to: Registry.Number
    /// The interface, or the template where it is missing.
    package var record: Registry.Number?
    package var status: InterfaceStatus?
    /// Whether the law alone says it, and no service is registered.
    package var isByLaw = false
  }

  private enum Step {
    case templates, services, types, interfaces, missing, complete
  }

  /// Bodies, then types, then services, each in order of id, once it is complete.
  package private(set) var nodes: [Registry.Number] = []
  package private(set) var edges: [Edge] = []

  private let time: LocalTime
  private let type: Registry.Number?
  private var neighbours: Neighbours
  private var services: AreaServices
  private var owners: Set<Registry.Number> = []
  private var types: Set<Registry.Number> = []
  private var present: Set<Registry.Number> = []
  private var found: [Registry.Number] = []
  private var allTypes: [Registry.Number]
  private var interfaces: [Registry.Number]
  private var met: Set<InterfaceBook.Pair> = []
  private var next = 0
  private var step = Step.templates

  /// - Parameters:
  ///   - area: nil for the whole country.
  ///   - type: only what has to do with this type; nil for all.
  ///   - time: as of when.
  ///   - registry: to look in.
  package init(
    of area: Registry.Number?, type: Registry.Number?, at time: LocalTime, _ registry: Registry
  ) {
    self.time = time
    self.type = type
    neighbours = Neighbours(registry)
    services = AreaServices(in: area, type: type, on: time.date, registry)
    allTypes = type.map { [$0] } ?? Array(registry.numbers(of: .type))
    interfaces = Array(registry.numbers(of: .interface))
  }

  /// Does the next piece.
  ///
  /// - Returns: whether the graph is complete.
  package mutating func proceed(_ router: Router) -> Bool {
    switch step {
    case .templates:
      if neighbours.read(5, router.registry) { step = .services }
    case .services:
      guard let found = services.next(router) else {
        // Whose matter it is by law depends on the place.
        step = services.area == nil ? .interfaces : .types
        return false
      }
      for service in found { add(service: service, router) }
    case .types:
      piece(allTypes, 1, then: .interfaces) { $0.add(byLaw: $1, router) }
    case .interfaces:
      piece(interfaces, 3, then: .missing) { $0.add(interface: $1, router) }
    case .missing:
      let isCity = AreaScale.isCity(services.area, router)
      for pair in neighbours.pairs where !met.contains(pair) {
        guard types.contains(pair.first), types.contains(pair.second),
          !pair.isOneBodys(router.registry, isCity: isCity)
        else { continue }
        edges.append(
          Edge(
            relation: .missing, from: pair.first, to: pair.second,
            record: neighbours.template(at: pair), status: .missing))
      }
      complete(router.registry)
    case .complete: break
    }
    return step == .complete
  }

  private mutating func piece(
    _ numbers: [Registry.Number], _ count: Int, then following: Step,
    _ body: (inout CooperationGraph, Registry.Number) -> Void
  ) {
    let end = min(numbers.count, next + count)
    for number in numbers[next..<end] { body(&self, number) }
    next = end
    guard next == numbers.count else { return }
    (next, step) = (0, following)
  }

  private mutating func complete(_ registry: Registry) {
    nodes = owners.sorted { registry.precedes($0, $1) }
    nodes += types.sorted { registry.precedes($0, $1) }
    nodes += found
    step = .complete
  }

  // MARK: parts

  private mutating func add(service: Registry.Number, _ router: Router) {
    let registry = router.registry
    guard let type = registry.target(.type, of: service) else { return }
    found.append(service)
    present.insert(service)
    types.insert(type)
    for owner in services.owners(of: service, router) {
      owners.insert(owner)
      edges.append(Edge(relation: .owner, from: owner, to: service))
    }
    edges.append(Edge(relation: .type, from: service, to: type))
  }

  private mutating func add(byLaw type: Registry.Number, _ router: Router) {
    guard !types.contains(type) else { return }
    let parties = router.parties(for: type, in: services.area, at: time)
    let party = parties.first { $0.service == nil && $0.basis == .statute && $0.owner != nil }
    guard let owner = party?.owner else { return }
    types.insert(type)
    owners.insert(owner)
    edges.append(Edge(relation: .owner, from: owner, to: type, isByLaw: true))
  }

  private mutating func add(interface: Registry.Number, _ router: Router) {
    let registry = router.registry
    guard registry[interface].isValid(on: time.date) else { return }
    if let area = services.area, !router.concerns(interface, area: area) { return }
    let pairs = InterfaceBook.pairs(of: interface, registry)
    if let type, !pairs.contains(where: { $0.contains(type) }) { return }
    met.formUnion(pairs)
    let status = InterfaceView(interface, registry).status(on: time.date)
    var sides: [Registry.Number] = []
    for side in registry.targets(.between, of: interface) {
      guard let node = node(ofSide: side, registry), !sides.contains(node) else { continue }
      sides.append(node)
    }
    guard let first = sides.first else { return }
    for side in sides.dropFirst() {
      edges.append(
        Edge(
          relation: .interface, from: first, to: side, record: interface, status: status))
    }
  }

  /// A service that is in the graph, or else the type, which comes into it.
  private mutating func node(
    ofSide side: Registry.Number, _ registry: Registry
  ) -> Registry.Number? {
    if present.contains(side) { return side }
    let isService = registry[side].kind == .service
    guard let type = isService ? registry.target(.type, of: side) : side else { return nil }
    types.insert(type)
    return type
  }
}
