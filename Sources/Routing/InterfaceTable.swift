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
  }

  /// All that is kept of one interface.
  struct Kept {
    var row = Row()
    /// The types and services that it stands between.
    var parts: [UInt32]

    fileprivate func pairs(_ number: UInt32) -> [KeyedNumbers.Pair] {
      parts.map { .init(key: UInt64($0), number: number) }
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

  /// Interfaces of any of some types and services that hold on a day and cover an area, in order of
  /// id; without an area those that hold everywhere.
  func interfaces(
    of parts: [Registry.Number], on date: CivilDate, area: Registry.Number?, _ tree: AreaTree,
    _ registry: Registry
  ) -> [Registry.Number] {
    var found: [Registry.Number] = []
    for part in parts {
      for interface in byPart[UInt64(part.rawValue)]
      where !found.contains(Registry.Number(interface)) {
        let row = rows[interface]
        guard row.validFrom <= date.dayNumber, date.dayNumber <= row.validTo else { continue }
        let covers =
          row.areas.isEmpty
          || area.map { inner in
            row.areas.contains { tree.covers(Registry.Number($0), inner) }
          } ?? false
        if covers { found.append(Registry.Number(interface)) }
      }
    }
    return found.sorted { registry.precedes($0, $1) }
  }

  // MARK: changes

  /// What is kept of an interface's record.
  static func kept(of record: Record, _ registry: Registry) -> Kept {
    func numbers(_ field: FieldName) -> [UInt32] {
      record.all(field).compactMap { registry.number(of: $0)?.rawValue }
    }
    var kept = Kept(parts: numbers(.between))
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
