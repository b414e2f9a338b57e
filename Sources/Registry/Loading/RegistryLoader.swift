import Records

/// Makes a registry of record files: all of it or nothing.
///
/// Files are added one by one; each record is checked against its kind's row of the schema and
/// written in the schema's order. `finish` checks what only the whole can tell: ids that stand
/// twice, references that name nothing, chains that come back. Every problem is kept, because
/// whoever mends a file wants the whole list. Pure: the caller reads the files.
package struct RegistryLoader {
  private var files: [String] = []
  /// Those of the files, as they were read.
  package private(set) var records: [Record] = []
  /// Line of each field of each record, in the order of its text; starts per record.
  private(set) var fieldLines: [UInt32] = []
  private(set) var fieldStarts: [UInt32] = []
  var problems: [LoadProblem] = []
  /// What the store has made of some ids: a record, or nil where one was removed.
  private var edits: [[UInt8]: Record?] = [:]

  package init() {}

  /// A number that tells whether the files' records are those of another time, whatever file each
  /// stands in.
  package var digest: UInt64 {
    var digest = UInt64(records.count)
    for record in records {
      let hash = FNV1a(record.text.span).value
      digest &+= hash ^ (hash >> 29)
    }
    return digest
  }

  /// Adds what the store keeps of a record; it wins over the files, whatever the order.
  ///
  /// - Parameters:
  ///   - id: the record's.
  ///   - text: the record as it was checked when it was put; nil if it was removed.
  ///   - revision: the one that brought it.
  package mutating func add(edit id: [UInt8], text: [UInt8]?, revision: Int) {
    guard let text else {
      edits[id] = .some(nil)
      return
    }
    // Read again: a schema that has grown may have more to say about it.
    let name = "\(String(decoding: id, as: UTF8.self)) (revision \(revision))"
    let block = RecordBlock(text, named: name)
    problems += block.problems
    guard let record = block.records.first else { return }
    edits[id] = record.with(layer: .edit, revision: revision)
  }

  /// Takes the files' records that the store has others for away, and adds the store's.
  private mutating func layEditsOver() {
    guard !edits.isEmpty else { return }
    var kept: [Record] = []
    var starts: [UInt32] = []
    var hidden: [[UInt8]: Record.Place] = [:]
    for (index, record) in records.enumerated() {
      let id = Array(record.id)
      guard edits[id] != nil else {
        kept.append(record)
        starts.append(fieldStarts[index])
        continue
      }
      // Twice is wrong even where an edit hides both.
      if let first = hidden.updateValue(record.place, forKey: id) {
        note(
          files[Int(record.place.file)], Int(record.place.line), "Id",
          "\(record.idText) stands already in \(files[Int(first.file)]):\(first.line)")
      }
    }
    for case let record? in edits.values {
      kept.append(record)
      starts.append(.max)
    }
    records = kept
    fieldStarts = starts
  }

  /// Adds a file's records.
  ///
  /// - Parameters:
  ///   - name: the file's name as problems are to print it.
  ///   - bytes: all that is in it.
  package mutating func add(file name: String, bytes: [UInt8]) {
    guard !isFull else { return }
    files.append(name)
    var described: Kind?
    var reader = RecordReader(bytes)
    while !isFull, let element = reader.next() {
      switch element {
      case .comment: continue
      case .descriptor: described = descriptorKind(reader, file: name)
      case .record: addRecord(reader, described: described, file: name)
      }
    }
    for problem in reader.problems {
      note(name, problem.line, nil, problem.message)
    }
    if isFull {
      note(name, 0, nil, "more than \(Self.problemsMax) errors so far; nothing more was read")
    }
  }

  /// Problems of all files; behind so many nothing more is read. It keeps a wrong directory from
  /// costing more memory than a right one.
  package static let problemsMax = 10_000

  private var isFull: Bool { problems.count >= Self.problemsMax }

  /// Checks the whole and makes the registry.
  ///
  /// - Parameters:
  ///   - revision: what the registry is to say of itself.
  ///   - baseRevision: the one that brought the files' records; `revision` if not given.
  /// - Returns: the registry of both layers.
  /// - Throws: every problem of every file, in order of file and line.
  package consuming func finish(
    revision: Int, baseRevision: Int? = nil
  ) throws(LoadFailure) -> Registry {
    // What was not read would be missed by all that names it.
    if isFull { throw failure() }
    for index in records.indices {
      records[index] = records[index].with(layer: .base, revision: baseRevision ?? revision)
    }
    layEditsOver()
    let order = sortedOrder()
    let sorted = order.map { records[Int($0)] }
    let starts = order.map { fieldStarts[Int($0)] }
    records = []
    var check = WholeCheck(
      records: sorted, files: files, fieldLines: fieldLines, fieldStarts: starts)
    check.run()
    problems += check.problems
    guard problems.isEmpty else { throw failure() }
    return Registry(
      records: sorted, files: files, revision: revision, ids: check.ids, incoming: check.incoming)
  }

  /// All problems, in order of file and line.
  private func failure() -> LoadFailure {
    // A directory given twice brings the same names twice.
    // What is wrong with an edit comes behind what is wrong with the files.
    let place = Dictionary(files.enumerated().map { ($1, $0) }) { first, _ in first }
    return LoadFailure(
      problems: problems.sorted {
        (place[$0.file] ?? files.count, $0.line) < (place[$1.file] ?? files.count, $1.line)
      })
  }

  /// Numbers of the records in order of kind and id.
  ///
  /// The first seven bytes of the slug decide nearly every comparison as one integer.
  private func sortedOrder() -> [UInt32] {
    let keys = records.map { record -> UInt64 in
      var key = UInt64(record.kind.rawValue)
      var slug = record.slug.makeIterator()
      for _ in 0..<7 { key = key << 8 | UInt64(slug.next() ?? 0) }
      return key
    }
    return (0..<UInt32(records.count)).sorted { left, right in
      let (leftKey, rightKey) = (keys[Int(left)], keys[Int(right)])
      if leftKey != rightKey { return leftKey < rightKey }
      return records[Int(left)].id.lexicographicallyPrecedes(records[Int(right)].id)
    }
  }

  // MARK: one element

  /// The kind that a `%rec` line names.
  private mutating func descriptorKind(_ reader: RecordReader, file: String) -> Kind? {
    let stray = reader.fields.first {
      !$0.isComment(in: reader.bytes) && reader.name(of: $0).first != UInt8(ascii: "%")
    }
    if let stray {
      // Read as part of the description, its record would be lost without a word.
      note(
        file, Int(stray.line), String(decoding: reader.name(of: stray), as: UTF8.self),
        "stands in the description of a kind; write an empty line above it")
    }
    for field in reader.fields where reader.name(of: field).elementsEqual("%rec".utf8) {
      let name = reader.value(of: field).prefix { $0 != 0x20 }
      if let kind = Kind(named: name) { return kind }
      note(
        file, Int(field.line), "%rec",
        "\"\(String(decoding: name, as: UTF8.self))\" is no kind; the kinds are "
          + Schema.kinds.map(\.name).joined(separator: ", "))
    }
    return nil
  }

  private mutating func addRecord(_ reader: RecordReader, described: Kind?, file: String) {
    var builder = RecordBuilder(file: file)
    guard let kind = builder.kind(of: reader, described: described) else {
      problems += builder.problems
      return
    }
    let text = builder.text(of: reader, kind: kind)
    problems += builder.problems
    // A record that already has a problem still counts as a target, so that one fault is
    // reported once and not again at each record that names this one.
    fieldStarts.append(UInt32(fieldLines.count))
    fieldLines += builder.lines
    records.append(
      Record(
        kind: kind, text: text,
        place: .init(file: UInt32(files.count - 1), line: UInt32(reader.fields[0].line))))
  }

  private mutating func note(_ file: String, _ line: Int, _ field: String?, _ message: String) {
    problems.append(LoadProblem(file: file, line: line, field: field, message: message))
  }
}
