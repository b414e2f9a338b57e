package import Registry
package import Routing

/// Makes a map of an area, piece by piece.
package struct MapSurvey: Sendable {
  private static let templatesOfPiece = 5
  private static let typesOfPiece = 1
  private static let interfacesOfPiece = 3

  package private(set) var map = CooperationMap()
  package let area: Registry.Number?
  private let time: LocalTime
  private var neighbours: Neighbours
  private let type: Registry.Number?
  /// Types that may stand on the map; nil for all.
  private var wanted: Set<Registry.Number>?
  private var services: AreaServices
  private var types: [Registry.Number]
  private var interfaces: [Registry.Number]
  private var missing: [InterfaceBook.Pair] = []
  private var next = 0
  private var step = Step.templates

  private enum Step {
    case templates, services, types, interfaces, missing, complete
  }

  /// - Parameters:
  ///   - area: nil for the whole country.
  ///   - type: only what has to do with this type; nil for all.
  ///   - time: as of when.
  ///   - router: with the registry.
  package init(
    of area: Registry.Number?, type: Registry.Number?, at time: LocalTime,
    _ router: Router
  ) {
    self.area = area
    self.time = time
    let registry = router.registry
    neighbours = Neighbours(registry)
    types = Array(registry.numbers(of: .type))
    self.type = type
    services = AreaServices(in: area, type: nil, on: time.date, registry)
    interfaces = Array(registry.numbers(of: .interface))
  }

  /// A type and those that it meets anywhere: the map of one type shows these, too.
  private static func neighbours(
    of type: Registry.Number, _ neighbours: Neighbours, _ registry: Registry
  ) -> [Registry.Number] {
    var pairs = neighbours.pairs
    for side in [type] + registry.sources(of: type, field: .type) {
      for interface in registry.sources(of: side, field: .between)
      where registry[interface].kind == .interface {
        pairs += InterfaceBook.pairs(of: interface, registry)
      }
    }
    var found = [type]
    for pair in pairs where pair.contains(type) {
      let other = pair.other(than: type)
      if !found.contains(other) { found.append(other) }
    }
    return found
  }

  /// Does the next piece.
  ///
  /// - Returns: whether the map is complete.
  package mutating func proceed(_ router: Router) -> Bool {
    let registry = router.registry
    switch step {
    case .templates:
      guard neighbours.read(Self.templatesOfPiece, registry) else { return false }
      missing = neighbours.pairs(with: type)
      if let type {
        types = Self.neighbours(of: type, neighbours, registry)
        wanted = Set(types)
      }
      step = .services
    case .services:
      guard let found = services.next(router) else {
        step = .types
        return false
      }
      for service in found {
        if let wanted, !(registry.target(.type, of: service).map(wanted.contains) ?? false) {
          continue
        }
        map.add(service: service, ownedBy: services.owners(of: service, router), registry)
      }
    case .types:
      forEach(of: types, Self.typesOfPiece, then: .interfaces) { survey, type in
        survey.map.add(type: type, byLaw: survey.services.area, at: survey.time, router)
      }
    case .interfaces:
      forEach(of: interfaces, Self.interfacesOfPiece, then: .missing) { survey, number in
        survey.add(number, router)
      }
    case .missing:
      let isCity = AreaScale.isCity(area, router)
      forEach(of: missing, Self.interfacesOfPiece, then: .complete) { survey, pair in
        guard !pair.isOneBodys(registry, isCity: isCity) else { return }
        survey.map.add(missing: pair, template: survey.neighbours.template(at: pair), registry)
      }
    case .complete: return true
    }
    return step == .complete
  }

  private mutating func add(_ number: Registry.Number, _ router: Router) {
    let registry = router.registry
    guard registry[number].isValid(on: time.date) else { return }
    if let area = services.area, !router.concerns(number, area: area) { return }
    if let type {
      let pairs = InterfaceBook.pairs(of: number, registry)
      guard pairs.contains(where: { $0.contains(type) }) else { return }
    }
    map.add(interface: number, on: time.date, registry)
  }

  private mutating func forEach<Element>(
    of elements: [Element], _ count: Int, then following: Step,
    _ body: (inout MapSurvey, Element) -> Void
  ) {
    let end = min(elements.count, next + count)
    for element in elements[next..<end] { body(&self, element) }
    next = end
    guard next == elements.count else { return }
    next = 0
    step = following
  }
}
