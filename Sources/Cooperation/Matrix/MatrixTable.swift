package import Registry
import Routing

/// A matrix laid out: its columns and what stands in their cells.
extension Matrix {
  /// What somebody is in a cell. The raw value is the wire's word.
  package enum Role: String, Sendable, CaseIterable {
    /// Bears the responsibility.
    case responsible
    /// Claims the responsibility, and another does, too.
    case doubled
    /// Gives such services without a duty to, or is a party of an interface.
    case participant
    /// Nobody bears the responsibility.
    case missing
  }

  package struct Column: Sendable, Equatable {
    /// An area or a body; nil for nobody, where a responsibility is missing.
    package var head: Registry.Number?
    /// Places of its municipalities among the matrix's.
    package var municipalities: [Int]
  }

  /// What somebody is, and in how many of a column's municipalities.
  package struct Mark: Sendable, Equatable {
    package var role: Role
    /// Nil where nobody is.
    package var org: Registry.Number?
    package var municipalities: Int
  }

  package struct Cell: Sendable, Equatable {
    /// In the order of the roles, then of the municipalities.
    package var marks: [Mark] = []
    /// The worst of the type's interfaces that concern the column; nil if it has none.
    package var status: InterfaceStatus?
    /// That interface; nil where it is missing.
    package var interface: Registry.Number?
    /// What would be agreed there.
    package var template: Registry.Number?

    /// Whether somebody has a role.
    package func has(_ role: Role) -> Bool { marks.contains { $0.role == role } }
  }

  /// Who has a part in rows, for the columns of a table.
  package struct Owners: Sendable {
    fileprivate var found: Set<Registry.Number> = []
    fileprivate var isMissing = false

    package init() {}

    /// Takes those of a row.
    package mutating func add(_ row: Row) {
      for fact in row.facts {
        if fact.isMissing { isMissing = true }
        for org in fact.responsible { found.insert(org) }
        for org in fact.participants { found.insert(org) }
      }
    }
  }

  /// What stands across.
  ///
  /// - Parameter rows: all rows, where owners stand across; of no account otherwise.
  /// - Returns: the columns in order.
  package func columns(of rows: [Row]) -> [Column] {
    var owners = Owners()
    if layout == .owner { for row in rows { owners.add(row) } }
    return columns(of: owners)
  }

  /// What stands across.
  ///
  /// - Parameter owners: of all rows, where owners stand across; of no account otherwise.
  /// - Returns: the columns in order.
  package func columns(of owners: Owners) -> [Column] {
    switch layout {
    case .municipality:
      municipalities.enumerated().map { Column(head: $1, municipalities: [$0]) }
    case .region: regionColumns
    case .owner: ownerColumns(of: owners)
    }
  }

  /// Regions in order of id; Helsinki, which lies in none, is a column of its own.
  private var regionColumns: [Column] {
    var columns: [Column] = []
    var places: [Registry.Number: Int] = [:]
    for (index, municipality) in municipalities.enumerated() {
      let head = router.regionOrPlace(of: municipality)
      if let place = places[head] {
        columns[place].municipalities.append(index)
      } else {
        places[head] = columns.count
        columns.append(Column(head: head, municipalities: [index]))
      }
    }
    return columns.sorted { left, right in
      guard let left = left.head, let right = right.head else { return false }
      return router.registry.precedes(left, right)
    }
  }

  /// Bodies by kind, then in order of id; behind them nobody, where a responsibility is missing.
  private func ownerColumns(of owners: Owners) -> [Column] {
    let registry = router.registry
    let kinds = [
      "municipality", "wellbeing-region", "third-sector", "parish", "state", "private",
    ]
    func order(_ org: Registry.Number) -> Int {
      registry[org].string(.kind).flatMap { kinds.firstIndex(of: $0) } ?? kinds.count
    }
    let sorted = owners.found.map { (number: $0, order: order($0)) }.sorted { left, right in
      left.order != right.order
        ? left.order < right.order : registry.precedes(left.number, right.number)
    }
    let all = Array(municipalities.indices)
    var columns = sorted.map { Column(head: $0.number, municipalities: all) }
    if owners.isMissing { columns.append(Column(head: nil, municipalities: all)) }
    return columns
  }

  /// The cells of a row, one for each column.
  package func cells(of row: Row, in columns: [Column]) -> [Cell] {
    layout == .owner ? ownerCells(of: row, columns) : columns.map { cell(of: row, $0) }
  }

  private func cell(of row: Row, _ column: Column) -> Cell {
    var cell = Cell()
    for place in column.municipalities {
      let fact = row.facts[place]
      forEachMark(of: fact) { role, org in cell.add(role, org) }
      for entry in fact.interfaces { cell.add(entry) }
    }
    cell.sort()
    return cell
  }

  private func ownerCells(of row: Row, _ columns: [Column]) -> [Cell] {
    var cells = columns.map { _ in Cell() }
    var places: [Registry.Number?: Int] = [:]
    for (place, column) in columns.enumerated() { places[column.head] = place }
    for fact in row.facts {
      forEachMark(of: fact) { role, org in
        if let place = places[org] { cells[place].add(role, org) }
      }
      for entry in fact.interfaces {
        let view = entry.interface.flatMap { book.view(of: $0) }
        for org in view?.parties ?? fact.responsible {
          if let place = places[org] { cells[place].add(entry) }
        }
      }
    }
    for place in cells.indices { cells[place].sort() }
    return cells
  }

  /// Calls `body` with what each is in a municipality, who bears the responsibility first.
  package func forEachMark(of fact: Fact, _ body: (Role, Registry.Number?) -> Void) {
    if fact.isMissing { body(.missing, nil) }
    for org in fact.responsible { body(fact.isDoubled ? .doubled : .responsible, org) }
    for org in fact.participants { body(.participant, org) }
  }
}

extension Matrix.Cell {
  fileprivate mutating func add(_ role: Matrix.Role, _ org: Registry.Number?) {
    if let index = marks.firstIndex(where: { $0.role == role && $0.org == org }) {
      marks[index].municipalities += 1
    } else {
      marks.append(.init(role: role, org: org, municipalities: 1))
    }
  }

  /// Keeps the worst of the interfaces; of equals the first.
  fileprivate mutating func add(_ entry: InterfaceBook.Entry) {
    if let status, status.weight >= entry.status.weight { return }
    status = entry.status
    interface = entry.interface
    template = entry.template
  }

  fileprivate mutating func sort() {
    let marks = marks
    self.marks = Matrix.Role.allCases.flatMap { role in marks.filter { $0.role == role } }
  }
}

extension InterfaceStatus {
  /// How much there is to be done about it; the more the greater.
  package var weight: Int {
    switch self {
    case .agreed: 0
    case .unconfirmed: 1
    case .missing: 2
    case .lapsed: 3
    case .disputed: 4
    }
  }
}
