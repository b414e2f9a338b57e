package import Forms
import Records
package import Registry

/// Answers about the past: versions of records as rows, with what they added and took away.
///
/// Lines of a record that both versions have are left out; the others say what was changed. Of what
/// a viewer may not see, only the names of the fields are told.
extension Reply {
  /// Appends versions in the form of a query.
  ///
  /// - Parameters:
  ///   - versions: in the order of the answer.
  ///   - query: that asked for them.
  ///   - registry: what holds.
  ///   - isFirst: whether nothing of this answer was written yet.
  package mutating func write(
    _ versions: [RecordVersion], for query: StoreQuery, in registry: borrowing Registry,
    isFirst: Bool
  ) {
    var rows: [VersionRow] = []
    for version in versions {
      // Of the past one sees no more than of what holds; of who is gone, what is theirs to edit.
      let present = registry.number(of: version.id[...]).map { registry[$0] }
      let mayTell = present.map { query.viewer.sees($0) } ?? query.viewer.seesAll
      rows.append(VersionRow(version, to: mayTell ? query.viewer : query.viewer.blind))
    }
    if query.form == .csv { return Row.writeCSV(rows.map(\.row), to: &bytes) }
    for (index, row) in rows.enumerated() {
      switch query.form {
      case .rec:
        if !isFirst || index > 0 { bytes.append(0x0A) }
        row.row.writeRec(to: &bytes)
      case .json: row.row.writeJSON(to: &bytes)
      case .csv: break
      case .text: lines { layout in row.write(to: &layout, in: query.language) }
      }
    }
  }

  /// Ends an answer about the past.
  package mutating func endVersions(count: Int, revision: Int) {
    ok(count: count, revision: revision)
  }
}

/// One version of a record as a row.
struct VersionRow {
  private let version: RecordVersion
  private let added: [String]
  private let taken: [String]
  private let withheld: [String]

  init(_ version: RecordVersion, to viewer: Viewer) {
    self.version = version
    let kind = Kind(named: version.id.prefix { $0 != UInt8(ascii: "/") })
    func shown(_ text: [UInt8]?) -> ShownRecord? {
      guard let text, let kind else { return nil }
      return ShownRecord(Record(storedText: text, kind: kind), to: viewer)
    }
    let new = shown(version.text)
    let old = shown(version.before)
    let newLines = new?.record.lines ?? []
    let oldLines = old?.record.lines ?? []
    added = newLines.filter { !oldLines.contains($0) }
    taken = version.state == .present ? oldLines.filter { !newLines.contains($0) } : []
    var names: [String] = []
    for name in (new?.withheld ?? []) + (old?.withheld ?? []) where !names.contains(name) {
      names.append(name)
    }
    withheld = names
  }

  private var change: String {
    switch version.state {
    case .present: version.before == nil ? "added" : "changed"
    case .removed: "removed"
    case .purged: "purged"
    }
  }

  var row: Row {
    var row = Row()
    row.add("Revision", version.revision.number)
    row.add("Time", time)
    row.add("User", version.revision.user)
    row.add("Uid", Int(version.revision.uid))
    row.add("Verb", version.revision.verb)
    row.add("Reason", version.revision.reason.isEmpty ? nil : version.revision.reason)
    row.add("Id", version.id[...])
    row.add("Layer", version.layer.name)
    row.add("Change", change)
    row.add("Added", added)
    row.add("Taken", taken)
    row.add("Withheld", withheld)
    return row
  }

  private var time: String {
    LocalTime(secondsSince1970: version.revision.time).description
  }

  func write(to layout: inout TextLayout, in language: AnswerLanguage) {
    let revision = version.revision
    layout.line(
      "\(revision.number)  \(time)  \(revision.user)  \(revision.verb)  "
        + "\(String(decoding: version.id, as: UTF8.self))  \(Self.labels[change]?[language] ?? change)",
      rest: 4)
    if !revision.reason.isEmpty { layout.line(revision.reason, first: 4) }
    for line in taken { layout.line("- " + line, first: 4, rest: 6) }
    for line in added { layout.line("+ " + line, first: 4, rest: 6) }
    if !withheld.isEmpty {
      layout.line("(\(withheld.joined(separator: ", ")))", first: 4)
    }
  }

  private static let labels = [
    "added": Labels("lisätty", "tillagd", "added"),
    "changed": Labels("muutettu", "ändrad", "changed"),
    "removed": Labels("poistettu", "borttagen", "removed"),
    "purged": Labels("hävitetty", "utplånad", "purged"),
  ]
}

extension Record {
  /// Its fields as `Name: value`, several lines of a value in one string.
  fileprivate var lines: [String] {
    var lines: [String] = []
    forEachField { row, range in
      if row.name != "Id" {
        let value = String(decoding: Unfolding.value(text[range]), as: UTF8.self)
        lines.append(row.name + ": " + value)
      }
    }
    return lines
  }
}

extension Reply {
  /// Writes what an import would change: the records as they would be.
  package mutating func write(_ plan: ImportPlan, as form: Form, revision: Int) {
    for (index, change) in plan.changes.enumerated() {
      guard let record = change.record else { continue }
      switch form {
      case .rec:
        if index > 0 { bytes.append(0x0A) }
        bytes += record.text
      case .json: JSONWriter.append(ShownRecord(record, to: .all), to: &bytes)
      case .text, .csv: lines { $0.line(record.idText) }
      }
    }
    ok("\(plan.outcome) revision=\(revision)")
  }
}
