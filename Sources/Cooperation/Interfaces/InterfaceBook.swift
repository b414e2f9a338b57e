package import Registry
package import Routing

/// All interfaces and templates by the pairs of types that they stand between; made once for an
/// answer that looks at many, at once or a few records at a time.
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

    /// Whether a type is one of the two.
    package func contains(_ type: Registry.Number) -> Bool { type == first || type == second }

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
    let number: Registry.Number
    let view: InterfaceView
    let areas: [Registry.Number]
    let breadth: Int
    let validFrom: CivilDate?
    let validTo: CivilDate?
    /// How things stand before the day of its review, and after.
    let early: InterfaceStatus
    let late: InterfaceStatus

    init(_ number: Registry.Number, _ registry: Registry) {
      let record = registry[number]
      self.number = number
      view = InterfaceView(number, registry)
      areas = registry.targets(.area, of: number)
      breadth = record.all(.between).count
      validFrom = record.date(.validFrom)
      validTo = record.date(.validTo)
      early = view.status(isReviewDue: false)
      late = view.status(isReviewDue: true)
    }

    func isValid(on date: CivilDate) -> Bool {
      validFrom ?? date <= date && date <= validTo ?? date
    }

    func status(on date: CivilDate) -> InterfaceStatus {
      date <= view.reviewBy ?? date ? early : late
    }
  }

  private var rows: [Row] = []
  private var rowOfInterface: [Registry.Number: Int] = [:]
  /// Positions of rows.
  private var interfaces: [Pair: [Int]] = [:]
  private var templates: [Pair: Registry.Number] = [:]
  private var pairs: [Registry.Number: [Pair]] = [:]
  /// The pairs that have a template, in order of the templates' ids.
  package private(set) var neighbours: [Pair] = []
  private var waiting: [NumberList]
  private var unsorted: [Registry.Number] = []

  /// One of which nothing has been read yet.
  package init(toRead registry: Registry) {
    waiting = [registry.numbers(of: .interface), registry.numbers(of: .template)]
  }

  /// A whole one.
  package init(_ registry: Registry) {
    self.init(toRead: registry)
    while !read(1000, registry) {}
  }

  /// Reads so many records more.
  ///
  /// - Returns: whether all have been read.
  package mutating func read(_ count: Int, _ registry: Registry) -> Bool {
    for _ in 0..<count {
      if !waiting.isEmpty {
        if let number = waiting[0].next() {
          add(number, registry)
          continue
        }
        waiting.removeFirst()
        if waiting.isEmpty { unsorted = Array(pairs.keys) }
      } else if let type = unsorted.popLast() {
        pairs[type]?.sort { registry.precedes($0.other(than: type), $1.other(than: type)) }
      } else {
        return true
      }
    }
    return false
  }

  private mutating func add(_ number: Registry.Number, _ registry: Registry) {
    let isInterface = registry[number].kind == .interface
    if isInterface {
      rowOfInterface[number] = rows.count
      rows.append(Row(number, registry))
    }
    for pair in Self.pairs(of: number, registry) {
      if interfaces[pair] == nil, templates[pair] == nil {
        pairs[pair.first, default: []].append(pair)
        pairs[pair.second, default: []].append(pair)
      }
      if isInterface {
        interfaces[pair, default: []].append(rows.count - 1)
      } else if templates[pair] == nil {
        templates[pair] = number
        neighbours.append(pair)
      }
    }
  }

  /// The types that a record stands between, each once; a service counts as its type.
  package static func types(
    between number: Registry.Number, _ registry: Registry
  ) -> [Registry.Number] {
    var types: [Registry.Number] = []
    for side in registry.targets(.between, of: number) {
      let type = registry[side].kind == .service ? registry.target(.type, of: side) : side
      if let type, !types.contains(type) { types.append(type) }
    }
    return types
  }

  /// The pairs of types that a record stands between.
  package static func pairs(of number: Registry.Number, _ registry: Registry) -> [Pair] {
    let types = types(between: number, registry)
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
    var found: [Place] = []
    for row in interfaces[pair] ?? [] {
      if let place = place(of: row, in: area, on: date, router) { found.append(place) }
    }
    found.sort { precedes($0, $1, router) }
    return found.map { rows[$0.row].number }
  }

  /// Where an interface stands among those of its pair.
  private struct Place {
    let row: Int
    /// Steps outwards from the area; most for one that holds everywhere.
    let distance: Int
  }

  /// Nil if it does not hold on the day or in the area.
  private func place(
    of row: Int, in area: Registry.Number?, on date: CivilDate, _ router: Router
  ) -> Place? {
    guard rows[row].isValid(on: date) else { return nil }
    if rows[row].areas.isEmpty { return Place(row: row, distance: .max) }
    guard let area else { return Place(row: row, distance: 0) }
    var nearest: Int?
    for outer in rows[row].areas {
      if let steps = router.steps(from: area, to: outer) { nearest = min(nearest ?? steps, steps) }
    }
    return nearest.map { Place(row: row, distance: $0) }
  }

  private func precedes(_ left: Place, _ right: Place, _ router: Router) -> Bool {
    if left.distance != right.distance { return left.distance < right.distance }
    let (one, other) = (rows[left.row].breadth, rows[right.row].breadth)
    if one != other { return one < other }
    return router.registry.precedes(rows[left.row].number, rows[right.row].number)
  }

  /// How things stand between two types in an area on a day.
  ///
  /// Of several interfaces the nearest speaks. Without one, an interface is missing.
  package func entry(
    at pair: Pair, in area: Registry.Number?, on date: CivilDate, _ router: Router
  ) -> Entry {
    var first: Place?
    for row in interfaces[pair] ?? [] {
      guard let place = place(of: row, in: area, on: date, router) else { continue }
      guard let nearest = first else {
        first = place
        continue
      }
      if precedes(place, nearest, router) { first = place }
    }
    let template = templates[pair]
    guard let first else { return Entry(status: .missing, interface: nil, template: template) }
    return Entry(
      status: rows[first.row].status(on: date), interface: rows[first.row].number,
      template: template)
  }

  /// An interface's record, read.
  package func view(of interface: Registry.Number) -> InterfaceView? {
    rowOfInterface[interface].map { rows[$0].view }
  }

  /// The pairs with a type that have an interface somewhere or a template, in order of the other
  /// type's id.
  package func pairs(with type: Registry.Number) -> [Pair] { pairs[type] ?? [] }

  /// The template of a pair.
  package func template(at pair: Pair) -> Registry.Number? { templates[pair] }
}
