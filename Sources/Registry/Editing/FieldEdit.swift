import Records

/// One change of one field of a record: what `set` and `unset` are made of.
package enum FieldEdit: Sendable, Equatable {
  /// The field has these values and no others.
  case set(String, [[UInt8]])
  /// The field is left out.
  case unset(String)
  /// The field has one value less.
  case take(String, [UInt8])

  package var field: String {
    switch self {
    case .set(let name, _), .unset(let name), .take(let name, _): name
    }
  }
}

extension Record {
  /// The record with fields changed, checked against its kind and written in its order.
  ///
  /// - Throws: what is wrong, each problem with the record's id.
  package func edited(by edits: [FieldEdit]) throws(LoadFailure) -> Record {
    var problems = edits.compactMap { problem(with: $0) }
    guard problems.isEmpty else { throw LoadFailure(problems: problems) }
    let block = RecordBlock(rewritten(by: edits), named: idText)
    problems = block.problems.map {
      LoadProblem(file: idText, line: 0, field: $0.field, message: $0.message)
    }
    guard problems.isEmpty, let record = block.records.first else {
      throw LoadFailure(problems: problems)
    }
    return record
  }

  private func problem(with edit: FieldEdit) -> LoadProblem? {
    func problem(_ message: String) -> LoadProblem {
      LoadProblem(file: idText, line: 0, field: edit.field, message: message)
    }
    if edit.field == "Id" {
      return problem("stays; put the record under its new id and remove the old one")
    }
    guard kind.spec.field(named: edit.field) != nil else {
      let near = kind.spec.fields.first { $0.name.lowercased() == edit.field.lowercased() }
      return problem(
        "no field of kind \(kind.spec.name)"
          + (near.map { "; did you mean \($0.name)?" }
            ?? "; \"kinds \(kind.spec.name)\" lists them"))
    }
    switch edit {
    case .set(_, let values):
      let isWritable = values.allSatisfy { RecordWriter.isWritable($0[...]) }
      return isWritable ? nil : problem("control characters, or \"\\\" at the end of a line")
    case .unset(let name):
      return first(FieldName(name)) == nil ? problem("is not there") : nil
    case .take(let name, let value):
      let has = all(FieldName(name)).contains { Unfolding.value($0).elementsEqual(value) }
      return has ? nil : problem("has no such value")
    }
  }

  /// The text with the edits made, fields not yet in their order.
  private func rewritten(by edits: [FieldEdit]) -> [UInt8] {
    var result: [UInt8] = []
    forEachField { row, range in
      for edit in edits where edit.field == row.name {
        guard case .take(_, let value) = edit,
          !Unfolding.value(text[range]).elementsEqual(value)
        else { return }
      }
      result.append(contentsOf: text[(range.lowerBound - row.prefix.count)..<range.upperBound])
      result.append(0x0A)
    }
    for case .set(let name, let values) in edits {
      for value in values { RecordWriter.appendField(name.utf8, value[...], to: &result) }
    }
    return result
  }
}
