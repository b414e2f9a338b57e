import Records
import Registry

/// Checks drafts with the registry's own checks and writes those that pass.
///
/// What is wrong with one value costs that value; a record that then lacks what every record of
/// its kind needs is left out, and so is, in turn, what names it. At the end everything is loaded
/// as the daemon would load it, together with the registry, so that nothing is written that an
/// import would refuse.
struct RecordOutput {
  let registry: Registry
  private(set) var problems: [ConvertProblem] = []
  private(set) var notMade = 0

  init(registry: Registry) { self.registry = registry }

  /// Checks and writes.
  ///
  /// - Parameter drafts: with their ids.
  /// - Returns: the drafts that were written, and their text.
  mutating func write(_ drafts: [RecordDraft]) -> (drafts: [RecordDraft], bytes: [UInt8]) {
    var kept = withoutDoubleIDs(drafts).compactMap { checked($0) }
    while true {
      let count = kept.count
      kept = withoutMissing(kept)
      if kept.count == count { break }
    }
    if kept.isEmpty { return ([], []) }
    // Each round takes out at least one record, and seldom is there a second.
    while true {
      let bytes = Self.text(of: kept)
      let refused = refusals(of: kept, bytes)
      if refused.isEmpty { return (kept, bytes) }
      for (index, reason) in refused { drop(kept[index], reason) }
      kept = kept.enumerated().filter { refused[$0.offset] == nil }.map(\.element)
    }
  }

  private mutating func drop(_ draft: RecordDraft, _ problem: ConvertProblem?) {
    notMade += 1
    if let problem { problems.append(problem) }
  }

  // MARK: one record

  private mutating func checked(_ draft: RecordDraft) -> RecordDraft? {
    let spec = draft.kind.spec
    var result = draft
    result.fields = []
    for field in draft.fields {
      guard let row = spec.field(named: field.name) else {
        problems.append(draft.problem(field.name, "no field of kind \(spec.name)"))
        continue
      }
      guard let value = fit(field.value, row, draft) else { continue }
      if !row.repeats, result.first(row.name) != nil {
        problems.append(
          draft.problem(
            row.name,
            row.isPersonal
              ? "takes one value; another was left out"
              : "takes one value; \"\(Self.short(value))\" was left out"))
        continue
      }
      result.add(row.name, value)
    }
    if draft.overflow > 0 {
      problems.append(
        draft.problem(
          nil, "more than \(RecordLimits.fieldsMax) fields; \(draft.overflow) were left out"))
    }
    if let from = result.first("Valid_from"), let to = result.first("Valid_to"), to < from {
      problems.append(draft.problem("Valid_to", "lies before Valid_from; left out"))
      result.set("Valid_to", [])
    }
    return result
  }

  /// A value that its field takes, or nil and a problem.
  private mutating func fit(_ value: String, _ row: FieldSpec, _ draft: RecordDraft) -> String? {
    let clean = row.type == .text ? Cleaning.text(value) : Cleaning.line(value)
    if clean.isEmpty { return nil }
    if clean.utf8.count > ConvertLimits.cellBytesMax {
      problems.append(
        draft.problem(
          row.name, "longer than \(ConvertLimits.cellBytesMax) bytes; shorten it; left out"))
      return nil
    }
    if let problem = row.type.problem(with: Array(clean.utf8)[...]) {
      let shown = row.isPersonal ? "" : " (\"\(Self.short(clean))\")"
      problems.append(draft.problem(row.name, problem + shown + "; left out"))
      return nil
    }
    return clean
  }

  /// The beginning of a value, for messages.
  static func short(_ value: String) -> String {
    value.count > 60 ? value.prefix(57) + "…" : value
  }

  // MARK: all of them

  private mutating func withoutDoubleIDs(_ drafts: [RecordDraft]) -> [RecordDraft] {
    var seen = Set<String>()
    var kept: [RecordDraft] = []
    for draft in drafts {
      let id = draft.first("Id") ?? ""
      if seen.insert(id).inserted {
        kept.append(draft)
      } else {
        drop(draft, draft.problem("Id", "\(id) stands in the input already; left out"))
      }
    }
    return kept
  }

  /// Takes out references that lead nowhere, then records that lack what they need.
  private mutating func withoutMissing(_ drafts: [RecordDraft]) -> [RecordDraft] {
    let ids = Set(drafts.compactMap { $0.first("Id") })
    var kept: [RecordDraft] = []
    for var draft in drafts {
      for row in draft.kind.spec.fields where !row.targets.isEmpty {
        for value in draft.all(row.name) {
          let id = String(value.prefix { $0 != " " })
          if ids.contains(id) || registry.number(of: id) != nil { continue }
          problems.append(
            draft.problem(row.name, "names \(id), which is neither in the registry nor made here"))
          draft.fields.removeAll { $0.name == row.name && $0.value == value }
        }
      }
      let missing = draft.kind.spec.fields.filter { draft.all($0.name).count < $0.countMin }
      if missing.isEmpty {
        kept.append(draft)
      } else {
        let names = missing.map { row in
          draft.reasons[row.name].map { "\(row.name) (\($0))" } ?? row.name
        }.joined(separator: ", ")
        let shown = draft.isPerson ? nil : draft.first("Name")
        let name = shown.map { " \"\(Self.short($0))\"" } ?? ""
        let kind = draft.kind.spec.name
        drop(draft, draft.problem(nil, "no record made of\(name): every \(kind) needs \(names)"))
      }
    }
    return kept
  }

  private static func text(of drafts: [RecordDraft]) -> [UInt8] {
    var bytes: [UInt8] = []
    for draft in drafts {
      if !bytes.isEmpty { bytes.append(0x0A) }
      for row in draft.kind.spec.fields {
        for value in draft.all(row.name) {
          RecordWriter.appendField(row.name.utf8, Array(value.utf8)[...], to: &bytes)
        }
      }
    }
    return bytes
  }

  /// Loads the text with the registry and tells which records were refused, by place.
  private func refusals(of drafts: [RecordDraft], _ bytes: [UInt8]) -> [Int: ConvertProblem] {
    let ids = Set(drafts.compactMap { $0.first("Id") })
    var loader = RegistryLoader()
    var rest: [UInt8] = []
    for number in registry.numbers() where !ids.contains(registry[number].idText) {
      rest += registry[number].text
      rest.append(0x0A)
    }
    loader.add(file: "registry", bytes: rest)
    loader.add(file: "output", bytes: bytes)
    do throws(LoadFailure) {
      _ = try loader.finish(revision: 1)
      return [:]
    } catch {
      var starts: [Int] = []
      var line = 1
      for draft in drafts {
        starts.append(line)
        line += Self.text(of: [draft]).count { $0 == 0x0A } + 1
      }
      var refused: [Int: ConvertProblem] = [:]
      for problem in error.problems {
        let isOwn = problem.file == "output"
        let index = isOwn ? (starts.lastIndex { $0 <= max(1, problem.line) } ?? 0) : 0
        if drafts.isEmpty { break }
        refused[index] = drafts[index].problem(problem.field, problem.message + "; left out")
      }
      return refused
    }
  }
}
