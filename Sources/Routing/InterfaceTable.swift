import Registry

/// Interfaces by the types and services that they stand between, with what decides whether they
/// hold somewhere on a day.
struct InterfaceTable: Sendable {
  struct Row: Sendable {
    /// Days; `.min` and `.max` when open.
    var validFrom: Int32 = .min
    var validTo: Int32 = .max
    /// None means everywhere.
    var areas: [UInt32] = []
    /// The types and services that it stands between.
    var parts: [UInt32] = []
  }

  /// All that is kept of one interface.
  struct Kept {
    var row = Row()

    fileprivate func pairs(_ number: UInt32) -> [KeyedNumbers.Pair] {
      row.parts.map { .init(key: UInt64($0), number: number) }
    }
  }

  private var rows: Rows<Row>
  private var byPart: KeyedNumbers

  init(_ registry: Registry) {
    let numbers = registry.range(of: .interface)
    var rows: [Row] = []
    var pairs: [KeyedNumbers.Pair] = []
    for index in numbers {
      let kept = Self.kept(of: registry.records[index], registry)
      rows.append(kept.row)
      pairs += kept.pairs(UInt32(truncatingIfNeeded: index))
    }
    self.rows = Rows(rows, first: numbers.lowerBound)
    byPart = KeyedNumbers(pairs)
  }

  /// What of an answer interfaces are looked for.
  struct Matter {
    /// The type and the service of one candidate.
    let own: [Registry.Number]
    /// Those of the other candidates.
    var others: [Registry.Number] = []
    /// The municipality or region, if known.
    let area: Registry.Number?
    let date: CivilDate
  }

  /// Interfaces of a candidate's type or service that hold on the day and cover the area; without
  /// an area those that hold everywhere.
  ///
  /// The most exact first: those whose other side is the matter of another candidate, then those of
  /// the service itself, then those of the nearer area, then those between fewer; of equals the
  /// order of id.
  func interfaces(
    of matter: Matter, _ tree: AreaTree, _ registry: Registry
  ) -> [Registry.Number] {
    var found: [Found] = []
    for part in matter.own {
      for interface in byPart[UInt64(part.rawValue)]
      where !found.contains(where: { $0.number.rawValue == interface }) {
        let row = rows[interface]
        guard row.validFrom <= matter.date.dayNumber, matter.date.dayNumber <= row.validTo,
          let distance = distance(to: row, from: matter.area, tree)
        else { continue }
        let meets = row.parts.contains { side in
          let side = Registry.Number(side)
          return !matter.own.contains(side) && matter.others.contains(side)
        }
        // The candidate's service stands behind its type.
        let isOfService = matter.own.dropFirst().contains { row.parts.contains($0.rawValue) }
        found.append(
          Found(
            number: Registry.Number(interface),
            order: (meets ? 0 : 1, isOfService ? 0 : 1, distance, row.parts.count)))
      }
    }
    found.sort { left, right in
      left.order != right.order
        ? left.order < right.order : registry.precedes(left.number, right.number)
    }
    return found.map(\.number)
  }

  private struct Found {
    let number: Registry.Number
    let order: (Int, Int, Int, Int)
  }

  /// Steps outwards to the nearest area where an interface holds; nil if it does not hold here.
  private func distance(
    to row: Row, from area: Registry.Number?, _ tree: AreaTree
  ) -> Int? {
    if row.areas.isEmpty { return .max }
    guard let area else { return nil }
    return row.areas.compactMap { tree.distance(from: area, to: Registry.Number($0)) }.min()
  }

  // MARK: changes

  /// What is kept of an interface's record.
  static func kept(of record: Record, _ registry: Registry) -> Kept {
    func numbers(_ field: FieldName) -> [UInt32] {
      record.all(field).compactMap { registry.number(of: $0)?.rawValue }
    }
    var kept = Kept()
    kept.row.parts = numbers(.between)
    kept.row.areas = numbers(.area)
    kept.row.validFrom =
      record.first(.validFrom).flatMap { CivilDate(parsing: $0) }?.dayNumber ?? .min
    kept.row.validTo =
      record.first(.validTo).flatMap { CivilDate(parsing: $0) }?.dayNumber ?? .max
    return kept
  }

  mutating func apply(_ changes: [Replacement<Kept>], _ registry: Registry) {
    for change in changes { byPart.erase(change.gone { $0.pairs(change.number) }) }
    for change in changes {
      byPart.insert(change.come { $0.pairs(change.number) }, registry)
      if let new = change.new {
        rows.set(new.row, of: change.number)
      } else {
        rows.remove(change.number)
      }
    }
  }
}
