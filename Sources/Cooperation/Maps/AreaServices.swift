package import Registry
package import Routing

/// Looks in pieces for the services that are given in an area on a day.
package struct AreaServices: Sendable {
  /// Services looked at in one piece; some hundredths of a millisecond.
  package static let servicesOfPiece = 8

  package let area: Registry.Number?
  package let type: Registry.Number?
  private let date: CivilDate
  private var numbers: NumberList
  private var isComplete = false

  /// - Parameters:
  ///   - area: nil for the whole country.
  ///   - type: only services of this type; nil for all.
  ///   - date: on which they are given.
  ///   - registry: to look in.
  package init(
    in area: Registry.Number?, type: Registry.Number?, on date: CivilDate, _ registry: Registry
  ) {
    self.area = AreaScale(of: area, registry) == .country ? nil : area
    self.type = type
    self.date = date
    numbers = registry.numbers(of: .service)
  }

  /// Looks at the next services; nil when there are no more.
  package mutating func next(_ router: Router) -> [Registry.Number]? {
    guard !isComplete else { return nil }
    let registry = router.registry
    var found: [Registry.Number] = []
    for _ in 0..<Self.servicesOfPiece {
      guard let number = numbers.next() else {
        isComplete = true
        break
      }
      if let type, registry.target(.type, of: number) != type { continue }
      if let area, !router.concerns(number, area: area) { continue }
      if registry[number].isValid(on: date) { found.append(number) }
    }
    return found
  }

  /// The owners of a service that have to do with the area, or all if none has.
  package func owners(of service: Registry.Number, _ router: Router) -> [Registry.Number] {
    let all = router.registry.targets(.owner, of: service)
    guard let area, all.count > 1 else { return all }
    let near = all.filter { router.concerns($0, area: area) }
    return near.isEmpty ? all : near
  }
}
