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
    let record = Record(kind: kind, text: rewritten(by: edits))
    problems = edits.flatMap { record.problems(in: $0.field) }
    guard problems.isEmpty else { throw LoadFailure(problems: problems) }
    return record
  }

  /// What is wrong with the values of one field, as a file's would be.
  private func problems(in field: String) -> [LoadProblem] {
    guard let row = kind.spec.field(named: field) else { return [] }
    let values = all(FieldName(field)).map { Unfolding.value($0)[...] }
    var messages = values.compactMap { RecordBuilder.problem(with: $0, row) }
    if let message = row.problem(withCount: values.count, of: kind.spec) {
      messages.append(message)
    }
    if field == "Valid_from" || field == "Valid_to", isNeverValid {
      messages.append("lies before Valid_from")
    }
    return messages.map { LoadProblem(file: idText, line: 0, field: field, message: $0) }
  }

  private var isNeverValid: Bool {
    guard let from = first(.validFrom).flatMap({ CivilDate(parsing: $0) }),
      let to = first(.validTo).flatMap({ CivilDate(parsing: $0) })
    else { return false }
    return to < from
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
      if values.contains(where: \.isEmpty) { return problem("empty; leave the field out") }
      if !values.allSatisfy({ $0.isUTF8 }) { return problem("not UTF-8") }
      let isWritable = values.allSatisfy { RecordWriter.isWritable($0[...]) }
      return isWritable ? nil : problem("control characters, or \"\\\" at the end of a line")
    case .unset(let name):
      return first(FieldName(name)) == nil ? problem("is not there") : nil
    case .take(let name, let value):
      let has = all(FieldName(name)).contains { Unfolding.value($0).elementsEqual(value) }
      return has ? nil : problem("has no such value")
    }
  }

  /// The text with the edits made, in the schema's order.
  private func rewritten(by edits: [FieldEdit]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count + 256)
    var next = 0
    let fields = kind.spec.fields
    // Takes the new values of fields up to a position, which had none before.
    func appendSet(upTo position: Int) {
      while next < position {
        for case .set(let name, let values) in edits where name == fields[next].name {
          for value in values { RecordWriter.appendField(name.utf8, value[...], to: &result) }
        }
        next += 1
      }
    }
    forEachField { row, range in
      if fields[min(next, fields.count - 1)].prefix != row.prefix {
        appendSet(upTo: kind.spec.position(ofField: row.prefix.dropLast(2)) ?? next)
      }
      for edit in edits where edit.field == row.name {
        guard case .take(_, let value) = edit,
          !Unfolding.value(text[range]).elementsEqual(value)
        else { return }
      }
      result.append(contentsOf: text[(range.lowerBound - row.prefix.count)..<range.upperBound])
      result.append(0x0A)
    }
    appendSet(upTo: fields.count)
    return result
  }
}

extension [UInt8] {
  fileprivate var isUTF8: Bool { (try? UTF8Span(validating: span)) != nil }
}
