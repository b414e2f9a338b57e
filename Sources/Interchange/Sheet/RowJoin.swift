import Registry

/// Joins rows that tell one record: sheets often have a row for each area or owner.
///
/// Rows with the same Id or the same PTV id are one record if they agree in every field that does
/// not repeat; values of the others are put together. Rows that disagree stay what they are, and
/// are told.
struct RowJoin {
  private(set) var problems: [ConvertProblem] = []

  mutating func joined(_ drafts: [RecordDraft]) -> [RecordDraft] {
    var places: [String: Int] = [:]
    var result: [RecordDraft] = []
    for draft in drafts {
      guard let name = draft.first("Id") ?? draft.first("Ptv") else {
        result.append(draft)
        continue
      }
      let key = "\(draft.kind.rawValue) \(name)"
      guard let index = places[key] else {
        places[key] = result.count
        result.append(draft)
        continue
      }
      let row = Self.row(of: result[index])
      if agree(result[index], draft) {
        for field in draft.fields where draft.kind.spec.field(named: field.name)?.repeats == true {
          result[index].add(field.name, field.value)
        }
        problems.append(draft.problem(nil, "tells the same record as row \(row); joined", .note))
      } else {
        problems.append(draft.problem(nil, "has the id of row \(row), but other values"))
        result.append(draft)
      }
    }
    return result
  }

  private func agree(_ one: RecordDraft, _ other: RecordDraft) -> Bool {
    one.kind.spec.fields.allSatisfy { field in
      field.repeats || one.first(field.name) == other.first(field.name)
    }
  }

  private static func row(of draft: RecordDraft) -> Int {
    if case .row(_, let row) = draft.place { return row }
    return 0
  }
}
