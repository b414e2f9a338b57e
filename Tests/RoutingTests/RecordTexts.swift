import Registry

/// Records as text that a test changes one by one, so that a registry loaded of all of them and
/// one to which the changes were applied can be compared.
struct RecordTexts {
  struct Field: Equatable {
    var name: String
    /// With continuation lines, marks included.
    var value: String
  }

  private(set) var records: [String: [Field]] = [:]
  private var revision = 1

  /// - Parameter text: rec text; comments and descriptors are left out.
  init(_ text: String) {
    var fields: [Field] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("#") || line.hasPrefix("%") { continue }
      if line.hasPrefix("+") {
        fields[fields.count - 1].value += "\n" + line
      } else if let colon = line.firstIndex(of: ":") {
        fields.append(
          Field(name: String(line[..<colon]), value: String(line[colon...].dropFirst(2))))
      } else if !fields.isEmpty {
        put(fields)
        fields = []
      }
    }
    if !fields.isEmpty { put(fields) }
  }

  private mutating func put(_ fields: [Field]) { records[fields[0].value] = fields }

  /// Ids of a kind in order.
  func ids(_ kind: String) -> [String] {
    records.keys.filter { $0.hasPrefix(kind + "/") }.sorted()
  }

  /// A registry loaded of all records.
  func registry() -> Registry {
    var loader = RegistryLoader()
    let texts = records.values.map { fields in
      fields.map { "\($0.name): \($0.value)\n" }.joined()
    }
    loader.add(file: "all.rec", bytes: Array(texts.sorted().joined(separator: "\n").utf8))
    do {
      return try loader.finish(revision: revision)
    } catch {
      preconditionFailure(error.problems.map(\.text).joined(separator: "\n"))
    }
  }

  // MARK: changes

  /// Ids of records that were changed and not yet taken.
  private var changed: Set<String> = []

  mutating func put(_ id: String, _ fields: [Field]) {
    records[id] = [Field(name: "Id", value: id)] + fields
    changed.insert(id)
  }

  /// Puts values in place of a field's.
  mutating func set(_ name: String, of id: String, to values: [String]) {
    records[id]?.removeAll { $0.name == name }
    records[id]? += values.map { Field(name: name, value: $0) }
    changed.insert(id)
  }

  func values(_ name: String, of id: String) -> [String] {
    records[id]?.filter { $0.name == name }.map(\.value) ?? []
  }

  /// Removes a record and what names it; an interface between fewer than two goes as well.
  mutating func remove(_ id: String) {
    records[id] = nil
    changed.insert(id)
    for (other, fields) in records where fields.contains(where: { $0.value == id }) {
      records[other] = fields.filter { $0.value != id }
      changed.insert(other)
      if other.hasPrefix("interface/"), values("Between", of: other).count < 2 {
        records[other] = nil
      }
    }
  }

  /// The changes since they were last taken, and a registry that is loaded anew.
  mutating func take() -> (changes: [Change], fresh: Registry) {
    revision += 1
    let fresh = registry()
    let changes = changed.sorted().map { id -> Change in
      fresh.number(of: id).map { .put(fresh[$0]) } ?? .remove(id: Array(id.utf8))
    }
    changed = []
    return (changes, fresh)
  }
}
