import Registry

/// Service types as the resolution asks for them, in order of id.
struct TypeTable: Sendable {
  struct Row: Sendable {
    /// Who organises it by law.
    var organizer: OrgKind
    /// The ages that its statutory services name, all together; nil if none names one.
    var ages: ClosedRange<Int>?
  }

  let first: Int
  private(set) var rows: [Row]

  init(_ registry: Registry, services: ServiceTable) {
    let numbers = registry.range(of: .type)
    first = numbers.lowerBound
    rows = numbers.map { Row(organizer: OrgKind(registry.records[$0].first(.organizer)) ?? .state) }
    for service in services.all
    where service.nature == .statutory && service.namesAge {
      let index = Int(service.type) - first
      guard rows.indices.contains(index) else { continue }
      let own = Int(service.ageFirst)...max(Int(service.ageFirst), Int(service.ageLast))
      let before = rows[index].ages ?? own
      rows[index].ages =
        min(before.lowerBound, own.lowerBound)...max(before.upperBound, own.upperBound)
    }
  }

  var count: Int { rows.count }

  subscript(type: Registry.Number) -> Row { rows[Int(type.rawValue) - first] }

  func number(at index: Int) -> Registry.Number { Registry.Number(first + index) }
}

extension ServiceTable.Row {
  var namesAge: Bool { ageFirst > 0 || ageLast < 255 }
}
