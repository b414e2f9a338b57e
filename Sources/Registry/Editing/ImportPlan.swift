import Records

/// What an import changes: records that are new or other than what holds, found by `Id`, or by
/// `Ptv` where it is given and the id is new.
///
/// Records that are not in the import stay as they are. Importing the same again changes nothing.
package struct ImportPlan: Sendable {
  package private(set) var changes: [Change] = []
  package private(set) var added = 0
  package private(set) var changed = 0
  /// Records that hold already as they came.
  package private(set) var same: [Record] = []
  package var unchanged: Int { same.count }

  /// Compares records with what holds.
  ///
  /// - Parameters:
  ///   - records: each checked by itself, no id twice.
  ///   - registry: what holds; no change is on its way to it.
  package init(_ records: [Record], in registry: borrowing Registry) {
    for record in Self.known(records, registry) {
      let old = registry.number(of: record.id).map { registry[$0] }
      if let old, old.text == record.text {
        same.append(old)
        continue
      }
      if old == nil { added += 1 } else { changed += 1 }
      changes.append(.put(record))
    }
  }

  /// The records under the ids that their `Ptv` has here already.
  private static func known(
    _ records: [Record], _ registry: borrowing Registry
  ) -> [Record] {
    var wanted: [ArraySlice<UInt8>: Int] = [:]
    for (index, record) in records.enumerated()
    where registry.number(of: record.id) == nil {
      if let ptv = record.first(.ptv) { wanted[ptv] = index }
    }
    guard !wanted.isEmpty else { return records }
    let given = Set(records.map { Array($0.id) })
    var renamed: [[UInt8]: [UInt8]] = [:]
    for kind in Schema.kinds.indices.map({ Kind(rawValue: UInt8($0)) })
    where kind.spec.field(named: "Ptv") != nil {
      for number in registry.numbers(of: kind) {
        let record = registry[number]
        guard let ptv = record.first(.ptv), let index = wanted[ptv],
          records[index].kind == kind, !given.contains(Array(record.id))
        else { continue }
        renamed[Array(records[index].id)] = Array(record.id)
      }
    }
    return renamed.isEmpty ? records : records.map { $0.renamed(renamed) }
  }
}

extension Record {
  /// The record with other ids for itself and for what it names.
  fileprivate func renamed(_ ids: [[UInt8]: [UInt8]]) -> Record {
    var result: [UInt8] = []
    forEachField { row, range in
      result.append(contentsOf: row.prefix)
      let id = row.type == .identifier || !row.targets.isEmpty ? identifier(in: range, row) : nil
      if let id, let other = ids[Array(text[id])] {
        result.append(contentsOf: other)
        result.append(contentsOf: text[id.upperBound..<range.upperBound])
      } else {
        result.append(contentsOf: text[range])
      }
      result.append(0x0A)
    }
    return Record(kind: kind, text: result, place: place, layer: layer)
  }
}
