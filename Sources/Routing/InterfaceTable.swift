import Registry

/// Interfaces by the types and services that they stand between, with what decides whether they
/// hold somewhere on a day.
struct InterfaceTable: Sendable {
  private struct Row: Sendable {
    /// Days; `.min` and `.max` when open.
    var validFrom: Int32 = .min
    var validTo: Int32 = .max
    /// None means everywhere.
    var areas: [UInt32] = []
  }

  private let first: Int
  private let rows: [Row]
  private let byPart: KeyedNumbers

  init(_ registry: Registry) {
    let numbers = registry.range(of: .interface)
    first = numbers.lowerBound
    var rows: [Row] = []
    var pairs: [KeyedNumbers.Pair] = []
    for index in numbers {
      let record = registry.records[index]
      let number = Registry.Number(index)
      var row = Row()
      row.areas = registry.targets(.area, of: number).map(\.rawValue)
      row.validFrom =
        record.first(.validFrom).flatMap { CivilDate(parsing: $0) }?.dayNumber ?? .min
      row.validTo = record.first(.validTo).flatMap { CivilDate(parsing: $0) }?.dayNumber ?? .max
      rows.append(row)
      for part in registry.targets(.between, of: number) {
        pairs.append(.init(key: UInt64(part.rawValue), number: number.rawValue))
      }
    }
    self.rows = rows
    byPart = KeyedNumbers(pairs)
  }

  /// Interfaces of any of some types and services that hold on a day and cover an area, in order of
  /// id; without an area those that hold everywhere.
  func interfaces(
    of parts: [Registry.Number], on date: CivilDate, area: Registry.Number?, _ tree: AreaTree
  ) -> [Registry.Number] {
    var found: [UInt32] = []
    for part in parts {
      for interface in byPart[UInt64(part.rawValue)] where !found.contains(interface) {
        let row = rows[Int(interface) - first]
        guard row.validFrom <= date.dayNumber, date.dayNumber <= row.validTo else { continue }
        let covers =
          row.areas.isEmpty
          || area.map { inner in
            row.areas.contains { tree.covers(Registry.Number($0), inner) }
          } ?? false
        if covers { found.append(interface) }
      }
    }
    return found.sorted().map { Registry.Number($0) }
  }
}
