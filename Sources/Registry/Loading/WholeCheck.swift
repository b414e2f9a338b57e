import Records

/// What only the whole set of records can tell: ids that stand twice, references that name
/// nothing or the wrong kind, chains that come back to where they began. On the way it makes the
/// id table and the links as their targets see them.
struct WholeCheck {
  let records: [Record]
  let files: [String]
  let fieldLines: [UInt32]
  let fieldStarts: [UInt32]
  private(set) var ids: IdTable
  private(set) var incoming: [[Registry.Incoming]]
  private(set) var problems: [LoadProblem] = []

  init(records: [Record], files: [String], fieldLines: [UInt32], fieldStarts: [UInt32]) {
    self.records = records
    self.files = files
    self.fieldLines = fieldLines
    self.fieldStarts = fieldStarts
    ids = IdTable(capacity: records.count)
    incoming = Array(repeating: [], count: records.count)
  }

  mutating func run() {
    for number in records.indices {
      let first = Int(ids.insert(UInt32(number), records[number]))
      guard first != number else { continue }
      let place = records[first].place
      note(
        number, 0, "Id",
        "\(records[number].idText) stands already in \(files[Int(place.file)]):\(place.line)")
    }
    for number in records.indices { checkReferences(of: number) }
    for kind in Schema.kinds.indices {
      for field in Schema.kinds[kind].fields where field.isAcyclic {
        checkCycles(of: FieldName(field.name), kind: Kind(rawValue: UInt8(kind)))
      }
    }
  }

  private mutating func checkReferences(of number: Int) {
    let record = records[number]
    var ordinal = 0
    var found: [(position: Int, target: UInt32)] = []
    var missing: [(ordinal: Int, name: String, value: Range<Int>)] = []
    let fields = record.kind.spec.fields
    var position = 0
    record.forEachField { row, range in
      defer { ordinal += 1 }
      guard !row.targets.isEmpty else { return }
      while fields[position].name != row.name { position += 1 }
      let id = record.identifier(in: range, row)
      if let target = ids.number(of: record.text.span, id) {
        found.append((position, target))
      } else {
        missing.append((ordinal, row.name, id))
      }
    }
    for link in found {
      incoming[Int(link.target)].append(
        .init(from: .init(UInt32(number)), field: UInt8(link.position)))
    }
    for fault in missing {
      let id = record.text[fault.value]
      // What is no id at all has been reported where it was read.
      guard Identifier.problem(with: id) == nil else { continue }
      note(
        number, fault.ordinal, fault.name,
        "names \(String(decoding: id, as: UTF8.self)), which does not exist")
    }
  }

  /// Follows one field's chains and reports each cycle once, at the first of its records.
  private mutating func checkCycles(of field: FieldName, kind: Kind) {
    enum Mark { case new, open, done }
    var marks = [Int: Mark]()
    for start in records.indices where records[start].kind == kind && marks[start] == nil {
      var path: [(number: Int, rest: [Int])] = [(start, targets(of: start, field))]
      marks[start] = .open
      while var top = path.popLast() {
        guard let next = top.rest.popLast() else {
          marks[top.number] = .done
          continue
        }
        path.append(top)
        switch marks[next] {
        case nil, .new:
          marks[next] = .open
          path.append((next, targets(of: next, field)))
        case .open:
          let from = path.firstIndex { $0.number == next } ?? 0
          report(cycle: path[from...].map(\.number), field)
        case .done: break
        }
      }
    }
  }

  private func targets(of number: Int, _ field: FieldName) -> [Int] {
    records[number].all(field).reversed().compactMap { id in
      ids.number(of: id.span, 0..<id.count).map { Int($0) }
    }
  }

  private mutating func report(cycle: [Int], _ field: FieldName) {
    let first = cycle.min() ?? 0
    let chain = (cycle + [cycle[0]]).map { records[$0].idText }.joined(separator: " → ")
    let position = cycle.firstIndex(of: first) ?? 0
    let next = records[cycle[(position + 1) % cycle.count]].id
    var ordinal = 0
    var index = 0
    records[first].forEachField { row, range in
      let isLink = row.prefix == field.prefix && records[first].text[range] == next
      if isLink, ordinal == 0 { ordinal = index }
      index += 1
    }
    note(
      first, ordinal, String(decoding: field.bytes, as: UTF8.self),
      "goes in a circle: \(chain); take one of them away")
  }

  /// Notes a problem of a record's field, which is counted in its written text from 0.
  private mutating func note(_ number: Int, _ ordinal: Int, _ field: String, _ message: String) {
    let record = records[number]
    guard record.layer == .base else {
      let file = "\(record.idText) (revision \(record.revision))"
      problems.append(LoadProblem(file: file, line: 0, field: field, message: message))
      return
    }
    let line = fieldLines[Int(fieldStarts[number]) + ordinal]
    problems.append(
      LoadProblem(
        file: files[Int(records[number].place.file)], line: Int(line), field: field,
        message: message))
  }
}
