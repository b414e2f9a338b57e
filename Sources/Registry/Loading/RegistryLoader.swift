import Records

/// Makes a registry of record files: all of it or nothing.
///
/// Files are added one by one; each record is checked against its kind's row of the schema and
/// written in the schema's order. `finish` checks what only the whole can tell: ids that stand
/// twice, references that name nothing, chains that come back. Every problem is kept, because
/// whoever mends a file wants the whole list. Pure: the caller reads the files.
package struct RegistryLoader {
  private var files: [String] = []
  private(set) var records: [Record] = []
  /// Line of each field of each record, in the order of its text; starts per record.
  private(set) var fieldLines: [UInt32] = []
  private(set) var fieldStarts: [UInt32] = []
  var problems: [LoadProblem] = []

  package init() {}

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
  /// - Throws: every problem of every file, in order of file and line.
  package consuming func finish(revision: Int) throws(LoadFailure) -> Registry {
    // What was not read would be missed by all that names it.
    if isFull { throw failure() }
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
    let place = Dictionary(files.enumerated().map { ($1, $0) }) { first, _ in first }
    return LoadFailure(
      problems: problems.sorted {
        (place[$0.file] ?? 0, $0.line) < (place[$1.file] ?? 0, $1.line)
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
