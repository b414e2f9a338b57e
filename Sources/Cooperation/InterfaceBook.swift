package import Registry
package import Routing

/// All interfaces and templates by the pairs of types that they stand between; made once for an
/// answer that looks at many.
package struct InterfaceBook: Sendable {
  /// Two types in order of their numbers.
  package struct Pair: Hashable, Sendable {
    package let first: Registry.Number
    package let second: Registry.Number

    package init(_ one: Registry.Number, _ other: Registry.Number) {
      let isInOrder = one.rawValue <= other.rawValue
      first = isInOrder ? one : other
      second = isInOrder ? other : one
    }

    /// The type that stands on the other side of one of the two.
    package func other(than type: Registry.Number) -> Registry.Number {
      type == first ? second : first
    }
  }

  /// What stands at a pair of types in an area.
  package struct Entry: Sendable, Equatable {
    package var status: InterfaceStatus
    /// The interface; nil where it is missing.
    package var interface: Registry.Number?
    /// What the law or common practice expects there, if that is known.
    package var template: Registry.Number?
  }

  /// What is asked of an interface's record again and again.
  private struct Row: Sendable {
    let view: InterfaceView
    let areas: [Registry.Number]
    let breadth: Int
    let validFrom: CivilDate?
    let validTo: CivilDate?

    init(_ number: Registry.Number, _ registry: Registry) {
      let record = registry[number]
      view = InterfaceView(number, registry)
      areas = registry.targets(.area, of: number)
      breadth = record.all(.between).count
      validFrom = record.date(.validFrom)
      validTo = record.date(.validTo)
    }

    func isValid(on date: CivilDate) -> Bool {
      validFrom ?? date <= date && date <= validTo ?? date
    }
  }

  private let rows: [Registry.Number: Row]
  private let interfaces: [Pair: [Registry.Number]]
  private let templates: [Pair: Registry.Number]
  private let pairs: [Registry.Number: [Pair]]
  /// The pairs that have a template, in order of the templates' ids.
  package let neighbours: [Pair]

  package init(_ registry: Registry) {
    var rows: [Registry.Number: Row] = [:]
    var interfaces: [Pair: [Registry.Number]] = [:]
    for number in registry.numbers(of: .interface) {
      rows[number] = Row(number, registry)
      for pair in Self.pairs(of: number, registry) { interfaces[pair, default: []].append(number) }
    }
    var templates: [Pair: Registry.Number] = [:]
    var neighbours: [Pair] = []
    for number in registry.numbers(of: .template) {
      for pair in Self.pairs(of: number, registry) where templates[pair] == nil {
        templates[pair] = number
        neighbours.append(pair)
      }
    }
    var pairs: [Registry.Number: [Pair]] = [:]
    for pair in Set(interfaces.keys).union(templates.keys) {
      pairs[pair.first, default: []].append(pair)
      pairs[pair.second, default: []].append(pair)
    }
    for type in pairs.keys {
      pairs[type]?.sort { registry.precedes($0.other(than: type), $1.other(than: type)) }
    }
    self.rows = rows
    self.pairs = pairs
    self.interfaces = interfaces
    self.templates = templates
    self.neighbours = neighbours
  }

  /// The pairs of types that a record stands between; a service counts as its type.
  package static func pairs(of number: Registry.Number, _ registry: Registry) -> [Pair] {
    var types: [Registry.Number] = []
    for side in registry.targets(.between, of: number) {
      let type = registry[side].kind == .service ? registry.target(.type, of: side) : side
      if let type, !types.contains(type) { types.append(type) }
    }
    var pairs: [Pair] = []
    for (index, one) in types.enumerated() {
      for other in types.dropFirst(index + 1) { pairs.append(Pair(one, other)) }
    }
    return pairs
  }

  /// Interfaces between two types that hold on a day in an area or around it, nearest first, then
  /// between the fewest.
  package func interfaces(
    at pair: Pair, in area: Registry.Number?, on date: CivilDate, _ router: Router
  ) -> [Registry.Number] {
    let registry = router.registry
    var found: [(number: Registry.Number, distance: Int, breadth: Int)] = []
    for number in interfaces[pair] ?? [] {
      guard let row = rows[number], row.isValid(on: date) else { continue }
      let distance: Int
      if row.areas.isEmpty {
        distance = .max
      } else if let area {
        guard let steps = row.areas.compactMap({ router.steps(from: area, to: $0) }).min() else {
          continue
        }
        distance = steps
      } else {
        distance = 0
      }
      found.append((number, distance, row.breadth))
    }
    return found.sorted { left, right in
      if left.distance != right.distance { return left.distance < right.distance }
      if left.breadth != right.breadth { return left.breadth < right.breadth }
      return registry.precedes(left.number, right.number)
    }.map(\.number)
  }

  /// How things stand between two types in an area on a day.
  ///
  /// Of several interfaces the nearest speaks. Without one, an interface is missing.
  package func entry(
    at pair: Pair, in area: Registry.Number?, on date: CivilDate, _ router: Router
  ) -> Entry {
    let template = templates[pair]
    guard let number = interfaces(at: pair, in: area, on: date, router).first,
      let view = view(of: number)
    else { return Entry(status: .missing, interface: nil, template: template) }
    return Entry(status: view.status(on: date), interface: number, template: template)
  }

  /// An interface's record, read.
  package func view(of interface: Registry.Number) -> InterfaceView? { rows[interface]?.view }

  /// The pairs with a type that have an interface somewhere or a template, in order of the other
  /// type's id.
  package func pairs(with type: Registry.Number) -> [Pair] { pairs[type] ?? [] }

  /// The template of a pair.
  package func template(at pair: Pair) -> Registry.Number? { templates[pair] }
}
