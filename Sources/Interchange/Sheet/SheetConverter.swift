package import Registry

/// Turns sheets into records: a row is a record, a column a field.
package struct SheetConverter {
  private let finder: RecordFinder
  private let settings: ConvertSettings
  private let reader: CellReader
  private var types: TypeFinder
  private var problems: [ConvertProblem] = []
  private var drafts: [RecordDraft] = []
  private var notMade = 0
  /// Called now and then with the number of rows read so far.
  private let progress: (Int) -> Void

  package init(
    _ registry: Registry, settings: ConvertSettings, progress: @escaping (Int) -> Void = { _ in }
  ) {
    finder = RecordFinder(registry)
    self.progress = progress
    reader = CellReader(finder: finder)
    let read = reader.read(settings.defaults)
    var own = settings
    own.defaults = read.defaults
    self.settings = own
    problems = read.problems
    types = TypeFinder(finder, settings: settings)
  }

  /// Converts files, in their order.
  package consuming func convert(_ files: [InputFile]) -> ConvertResult {
    problems += settings.typeRules.problems
    for file in files { add(file) }
    var join = RowJoin()
    drafts = join.joined(drafts)
    problems += join.problems
    var maker = IdMaker(finder: finder)
    drafts = maker.assign(drafts)
    problems += maker.problems
    notMade += maker.doubles
    var output = RecordOutput(registry: finder.registry)
    let written = output.write(drafts)
    var result = ConvertResult()
    result.bytes = written.bytes
    result.problems = problems + output.problems
    result.notMade = notMade + output.notMade
    for draft in written.drafts {
      result.records[draft.kind.spec.name, default: 0] += 1
      if let rule = draft.rule { result.rules[rule, default: 0] += 1 }
    }
    return result
  }

  private mutating func add(_ file: InputFile) {
    let place = ConvertProblem.Place.file(file.name)
    let text: [UInt8]
    do throws(TextDecoding.Failure) {
      let decoded = try TextDecoding.decode(file.bytes)
      text = decoded.text
      if decoded.encoding == .windows1252 {
        problems.append(ConvertProblem(place, nil, "not UTF-8; read as Windows-1252", .note))
      }
    } catch {
      problems.append(ConvertProblem(place, nil, error.message, .unusable))
      return
    }
    let sheet = Sheet(text, separator: settings.separator)
    for problem in sheet.problems {
      problems.append(ConvertProblem(.row(file.name, problem.row), nil, problem.message))
      notMade += problem.message.contains("left out") ? 1 : 0
    }
    guard let header = sheet.rows.first else {
      problems.append(ConvertProblem(place, nil, "no header row; nothing to read", .unusable))
      return
    }
    add(sheet.rows.dropFirst(), header: header.cells, file: file.name)
  }

  private mutating func add(_ rows: ArraySlice<Sheet.Row>, header: [String], file: String) {
    let kindColumns = Self.kindColumns(of: header)
    var headers: [Kind: SheetHeader] = [:]
    if let kind = settings.kind {
      headers[kind] = SheetHeader(header, kind: kind, columns: settings.columns)
    }
    if settings.kind == nil, kindColumns.isEmpty {
      problems.append(
        ConvertProblem(
          .file(file), nil, "no column Id or Kind tells what the rows are; give --kind", .unusable))
      return
    }
    if headers.values.contains(where: { !$0.isKnown }) {
      problems.append(
        ConvertProblem(
          .row(file, 1), nil, "no column is known; the first row names fields, like Name;Owner",
          .unusable))
      return
    }
    var unknown: [Int: Int] = [:]
    for (index, row) in rows.enumerated() {
      if index % 1000 == 999 { progress(index + 1) }
      guard let kind = kind(of: row, columns: kindColumns, file: file) else { continue }
      let known = headers[kind] ?? SheetHeader(header, kind: kind, columns: settings.columns)
      headers[kind] = known
      add(row, known, kind: kind, file: file, unknown: &unknown)
    }
    for (column, count) in unknown.sorted(by: { $0.key < $1.key }) {
      let name = column < header.count ? header[column] : ""
      let label = name.isEmpty ? "column \(column + 1)" : name
      problems.append(
        ConvertProblem(
          .row(file, 1), label,
          "unknown column, left out (\(count) cells); --column \(label)=Field names its field",
          .attention))
    }
  }

  /// Columns that may tell a row's kind: `Id` first, then `Kind`.
  private static func kindColumns(of header: [String]) -> [Int] {
    let keys = header.map { SheetHeader.key($0) }
    let ids = keys.indices.filter { ["id", "tunniste"].contains(keys[$0]) }
    let kinds = keys.indices.filter { ["kind", "laji", "slag"].contains(keys[$0]) }
    return ids + kinds
  }

  private mutating func kind(of row: Sheet.Row, columns: [Int], file: String) -> Kind? {
    if let kind = settings.kind { return kind }
    for column in columns where column < row.cells.count {
      let text = CellReader.unguarded(row.cells[column])
      let name = text.prefix { $0 != "/" }
      if let kind = Kind(named: name.utf8) { return kind }
      let key = SheetHeader.key(text)
      for (index, spec) in Schema.kinds.enumerated()
      where AnswerLanguage.allCases.contains(where: { SheetHeader.key(spec.labels[$0]) == key }) {
        return Kind(rawValue: UInt8(index))
      }
    }
    notMade += 1
    problems.append(
      ConvertProblem(
        .row(file, row.number), nil, "tells no kind; write kind/slug under Id or give --kind"))
    return nil
  }

  private mutating func add(
    _ row: Sheet.Row, _ header: SheetHeader, kind: Kind, file: String, unknown: inout [Int: Int]
  ) {
    var draft = RecordDraft(kind, .row(file, row.number))
    for (column, cell) in row.cells.enumerated() where !Cleaning.trimmed(cell).isEmpty {
      let meaning = column < header.meanings.count ? header.meanings[column] : .unknown
      guard let spec = meaning.spec else {
        if meaning != .ignored { unknown[column, default: 0] += 1 }
        continue
      }
      // A column that tells the kind of the row says nothing of the record.
      if settings.kind == nil, spec.name == "Kind", Kind(named: cell.utf8) == kind { continue }
      if cell.utf8.count > ConvertLimits.cellBytesMax {
        problems.append(
          draft.problem(
            spec.name, "longer than \(ConvertLimits.cellBytesMax) bytes; shorten it; left out"))
        continue
      }
      var isMunicipality = false
      if case .municipality = meaning { isMunicipality = true }
      for text in CellReader.values(cell, spec) {
        do throws(CellReader.Failure) {
          let value = try reader.value(text, spec, isMunicipality: isMunicipality)
          let isSlug = spec.type == .identifier && !value.contains("/")
          draft.add(spec.name, isSlug ? "\(kind.spec.name)/\(value)" : value)
        } catch {
          problems.append(draft.problem(spec.name, error.message))
        }
      }
    }
    draft.key = draft.first("Ptv") ?? draft.content
    finish(&draft)
    drafts.append(draft)
  }

  /// Adds what the row does not say itself: defaults, type and owner.
  private mutating func finish(_ draft: inout RecordDraft) {
    if draft.first("Name") == nil, let other = draft.first("Name_sv") ?? draft.first("Name_en") {
      draft.add("Name", other)
      problems.append(
        draft.problem("Name", "none; the name in another language stands for it", .note))
    }
    draft.fill(settings.defaults)
    if draft.kind == .service {
      if draft.first("Type") == nil { findType(&draft) }
      if draft.first("Owner") == nil, settings.ownerByLaw, let type = draft.first("Type") {
        let law = OwnerLaw(finder: finder)
        if let owners = law.owners(type: type, areas: draft.all("Area")) {
          draft.set("Owner", owners)
        }
      }
    }
    let owner = draft.first("Owner") ?? draft.first("Org")
    let slug = owner.map { String($0.drop { $0 != "/" }.dropFirst()) } ?? ""
    let name = draft.isPerson ? draft.first("Title") ?? "henkilo" : draft.first("Name") ?? ""
    draft.slugParts = [slug, name]
  }

  private mutating func findType(_ draft: inout RecordDraft) {
    let name = draft.first("Name") ?? ""
    var signs = TypeFinder.Signs()
    signs.keys = [draft.first("Ptv")].compactMap { $0 }
    signs.names = [name, draft.first("Name_sv"), draft.first("Name_en")].compactMap { $0 }
      .filter { !$0.isEmpty }
    signs.isNationwide = finder.country.map { draft.all("Area").contains($0) } ?? false
    switch types.find(signs) {
    case .found(let type, let rule):
      draft.set("Type", [type])
      draft.rule = rule
      if TypeFinder.guessRules.contains(rule) {
        draft.note("Tyyppi on päätelty nimestä; tarkista.")
        problems.append(
          draft.problem("Type", "\"\(name)\" guessed to be \(type) by its \(rule); check it"))
      }
    case .unknown(let nearest):
      let near = nearest.isEmpty ? "none is near" : "nearest: " + nearest.joined(separator: ", ")
      draft.reasons["Type"] =
        "not told by the name, \(near); help with a row in --types, a column Type or --set Type=…"
    }
  }
}
