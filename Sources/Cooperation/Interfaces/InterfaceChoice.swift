package import Registry
package import Routing

/// The interfaces that are asked for by one or two sides, and the templates for which there is none.
package struct InterfaceChoice: Sendable {
  package struct Side: Sendable {
    /// The type that is meant, or that of the service that is.
    package var type: Registry.Number?
    /// What may stand for it in an interface: the type and its services, or a service and its type.
    package var parts: [Registry.Number]

    package init(type: Registry.Number?, parts: [Registry.Number]) {
      self.type = type
      self.parts = parts
    }
  }

  /// Those that hold on the day and have to do with the area, the one between the fewest first: it
  /// is the one meant.
  package private(set) var interfaces: [Registry.Number] = []
  /// Templates of the sides' types where nothing holds, in order of id.
  package private(set) var missing: [Registry.Number] = []

  /// - Parameters:
  ///   - router: with the registry.
  ///   - sides: one, or both.
  ///   - area: only what has to do with it; nil for all.
  ///   - date: on which the interfaces are to hold.
  package init(
    _ router: Router, between sides: [Side], in area: Registry.Number?, on date: CivilDate
  ) {
    let registry = router.registry
    var found: [(number: Registry.Number, breadth: Int)] = []
    for number in Self.records(of: .interface, with: sides.first?.parts ?? [], registry) {
      let between = registry.targets(.between, of: number)
      guard sides.allSatisfy({ side in between.contains { side.parts.contains($0) } }),
        registry[number].isValid(on: date)
      else { continue }
      if let area, !router.concerns(number, area: area) { continue }
      found.append((number, between.count))
    }
    interfaces = found.sorted { left, right in
      left.breadth != right.breadth
        ? left.breadth < right.breadth : registry.precedes(left.number, right.number)
    }.map(\.number)
    var there: Set<InterfaceBook.Pair> = []
    for interface in interfaces {
      there.formUnion(InterfaceBook.pairs(of: interface, registry))
    }
    let type = sides.first?.type
    for template in Self.records(of: .template, with: type.map { [$0] } ?? [], registry)
    where registry[template].isValid(on: date) {
      let pairs = InterfaceBook.pairs(of: template, registry).filter { isMeant($0, sides) }
      if !pairs.isEmpty, !pairs.contains(where: { there.contains($0) }) {
        missing.append(template)
      }
    }
  }

  /// Records of a kind that name any of some types or services as a side, each once, in order of id.
  private static func records(
    of kind: Kind, with parts: [Registry.Number], _ registry: Registry
  ) -> [Registry.Number] {
    var found: Set<Registry.Number> = []
    for part in parts {
      for number in registry.sources(of: part, field: .between)
      where registry[number].kind == kind { found.insert(number) }
    }
    return found.sorted { registry.precedes($0, $1) }
  }

  private func isMeant(_ pair: InterfaceBook.Pair, _ sides: [Side]) -> Bool {
    let types = sides.map(\.type)
    if types.count == 2 {
      return [types[0], types[1]] == [pair.first, pair.second]
        || [types[1], types[0]] == [pair.first, pair.second]
    }
    return types.contains(pair.first) || types.contains(pair.second)
  }
}
