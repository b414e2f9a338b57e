package import Registry
package import Routing

/// Counts, region by region, who gives services and how things stand where they meet: what a map of
/// a whole country shows. Made in pieces.
package struct CountrySurvey: Sendable {
  private static let interfacesOfPiece = 3

  /// One region, or what stands for one where there is none: Helsinki, Åland.
  package struct Row: Sendable {
    package let area: Registry.Number
    package internal(set) var municipalities = 0
    /// Services by kind of owner, in order of `OwnerKind.allCases`.
    package internal(set) var services = [Int](repeating: 0, count: OwnerKind.allCases.count)
    /// Interfaces by status, in order of `InterfaceStatus.allCases`.
    package internal(set) var statuses = [Int](
      repeating: 0, count: InterfaceStatus.allCases.count)
    fileprivate var met: Set<InterfaceBook.Pair> = []

    package func services(of kind: OwnerKind) -> Int {
      OwnerKind.allCases.firstIndex(of: kind).map { services[$0] } ?? 0
    }

    package func count(of status: InterfaceStatus) -> Int {
      InterfaceStatus.allCases.firstIndex(of: status).map { statuses[$0] } ?? 0
    }
  }

  /// In order of id.
  package private(set) var rows: [Row] = []
  /// Services that are given everywhere.
  package private(set) var nationwide = 0
  private var rowOfArea: [Registry.Number: Int] = [:]
  private let time: LocalTime
  private let type: Registry.Number?
  private var neighbours: Neighbours
  private var services: AreaServices
  private var interfaces: [Registry.Number]
  private var next = 0
  private var hasTemplates = false
  private var isAtInterfaces = false
  private var isComplete = false

  package init(
    type: Registry.Number?, at time: LocalTime, _ router: Router
  ) {
    self.time = time
    let registry = router.registry
    services = AreaServices(in: nil, type: type, on: time.date, registry)
    let all = Array(registry.numbers(of: .interface))
    interfaces =
      type.map { type in
        all.filter { number in
          InterfaceBook.types(between: number, registry).contains(type)
        }
      } ?? all
    let places = router.municipalities(in: nil).map {
      (municipality: $0, area: router.regionOrPlace(of: $0))
    }
    for (municipality, area) in places.sorted(by: { registry.precedes($0.area, $1.area) }) {
      let place = rowOfArea[area] ?? rows.count
      if place == rows.count { rows.append(Row(area: area)) }
      rowOfArea[area] = place
      rowOfArea[municipality] = place
      rows[place].municipalities += 1
    }
    self.type = type
    neighbours = Neighbours(registry)
  }

  /// Does the next piece.
  ///
  /// - Returns: whether all has been counted.
  package mutating func proceed(_ router: Router) -> Bool {
    if isComplete { return true }
    let registry = router.registry
    if !hasTemplates {
      hasTemplates = neighbours.read(5, registry)
      return false
    }
    if !isAtInterfaces {
      guard let found = services.next(router) else {
        isAtInterfaces = true
        return false
      }
      for service in found { count(service: service, router) }
      return false
    }
    let end = min(interfaces.count, next + Self.interfacesOfPiece)
    for number in interfaces[next..<end] where registry[number].isValid(on: time.date) {
      count(interface: number, router)
    }
    next = end
    guard next == interfaces.count else { return false }
    countMissing(router)
    isComplete = true
    return true
  }

  /// The rows that some areas are in; nil for all of them.
  private func places(of areas: [Registry.Number], _ router: Router) -> Set<Int>? {
    if areas.isEmpty { return nil }
    var places: Set<Int> = []
    for area in areas {
      if AreaScale(of: area, router.registry) == .country { return nil }
      if let place = rowOfArea[area] {
        places.insert(place)
      } else if let municipality = router.municipality(of: area),
        let place = rowOfArea[municipality]
      {
        places.insert(place)
      }
    }
    return places
  }

  private mutating func count(service: Registry.Number, _ router: Router) {
    let registry = router.registry
    guard let owner = registry.target(.owner, of: service) else { return }
    guard let places = places(of: registry.targets(.area, of: service), router) else {
      nationwide += 1
      return
    }
    let kind = OwnerKind.allCases.firstIndex(of: OwnerKind(of: owner, registry)) ?? 0
    for place in places { rows[place].services[kind] += 1 }
  }

  private mutating func count(interface: Registry.Number, _ router: Router) {
    let registry = router.registry
    let status = InterfaceView(interface, registry).status(on: time.date)
    let index = InterfaceStatus.allCases.firstIndex(of: status) ?? 0
    let pairs = InterfaceBook.pairs(of: interface, registry)
    let places = places(of: registry.targets(.area, of: interface), router)
    for place in places ?? Set(rows.indices) {
      rows[place].statuses[index] += 1
      rows[place].met.formUnion(pairs)
    }
  }

  private mutating func countMissing(_ router: Router) {
    let registry = router.registry
    let index = InterfaceStatus.allCases.firstIndex(of: .missing) ?? 0
    let all = neighbours.pairs(with: type)
    let ofTwo = all.filter { !$0.isOneBodys(registry) }
    let ofCity = all.filter { !$0.isOneBodys(registry, isCity: true) }
    for place in rows.indices {
      let expected = AreaScale.isCity(rows[place].area, router) ? ofCity : ofTwo
      rows[place].statuses[index] = expected.count { !rows[place].met.contains($0) }
    }
  }
}
