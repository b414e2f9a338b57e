import Registry

/// Service types as the resolution asks for them, in order of id.
struct TypeTable: Sendable {
  struct Row: Sendable {
    /// Who organises it by law.
    var organizer: OrgKind
    /// The ages that its statutory services name, all together; nil if none names one.
    var ages: ClosedRange<Int>?
    /// The different ages among them, and how many services name each.
    fileprivate var named: [(ages: ClosedRange<Int>, services: Int)] = []
  }

  /// The fields of a type's record that the table keeps.
  static let fields: [FieldName] = [.organizer]

  let first: Int
  private(set) var rows: [Row]

  init(_ registry: Registry, services: ServiceTable) {
    let numbers = registry.range(of: .type)
    first = numbers.lowerBound
    rows = numbers.map { Row(organizer: OrgKind(registry.records[$0].first(.organizer)) ?? .state) }
    for service in services.all { count(service, by: 1) }
    for index in rows.indices { rows[index].join() }
  }

  var count: Int { rows.count }

  subscript(type: Registry.Number) -> Row { rows[Int(type.rawValue) - first] }

  func number(at index: Int) -> Registry.Number { Registry.Number(first + index) }

  /// Takes changes of services.
  mutating func apply(_ changes: [Replacement<ServiceTable.Kept>]) {
    for change in changes {
      for (kept, step) in [(change.old, -1), (change.new, 1)] {
        guard let kept, let index = count(kept.row, by: step) else { continue }
        rows[index].join()
      }
    }
  }

  /// Counts a service's ages for its type.
  ///
  /// - Returns: the place of the type if the service names an age that counts.
  @discardableResult
  private mutating func count(_ service: ServiceTable.Row, by step: Int) -> Int? {
    let index = Int(service.type) - first
    guard service.nature == .statutory, service.namesAge, rows.indices.contains(index) else {
      return nil
    }
    let ages = Int(service.ageFirst)...max(Int(service.ageFirst), Int(service.ageLast))
    if let place = rows[index].named.firstIndex(where: { $0.ages == ages }) {
      rows[index].named[place].services += step
    } else {
      rows[index].named.append((ages, step))
    }
    return index
  }
}

extension TypeTable.Row {
  /// Joins the ages that any service names.
  fileprivate mutating func join() {
    named.removeAll { $0.services == 0 }
    guard let first = named.map(\.ages.lowerBound).min(),
      let last = named.map(\.ages.upperBound).max()
    else {
      ages = nil
      return
    }
    ages = first...last
  }
}

extension ServiceTable.Row {
  var namesAge: Bool { ageFirst > 0 || ageLast < 255 }
}
