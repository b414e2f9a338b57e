import Records

/// For whom a contact's numbers are: everybody, the service desk, or the house alone.
///
/// A contact that does not say is the desk's.
package enum Visibility: UInt8, Sendable, Comparable, CaseIterable {
  case `public`, desk, `internal`

  package var name: String {
    switch self {
    case .public: "public"
    case .desk: "desk"
    case .internal: "internal"
    }
  }

  package static func < (left: Visibility, right: Visibility) -> Bool {
    left.rawValue < right.rawValue
  }
}

extension Record {
  /// For whom the record's personal fields are.
  package var visibility: Visibility {
    guard kind == .contact else { return .public }
    guard let value = first(.visibility) else { return .desk }
    return Visibility.allCases.first { $0.name.utf8.elementsEqual(value) } ?? .desk
  }
}

/// Who looks at records: how much of contacts they may see.
package struct Viewer: Sendable, Equatable {
  /// Contacts of all organisations up to here.
  package let sees: Visibility
  /// Ids of organisations all of whose contacts they may see.
  package let owners: Set<[UInt8]>

  package init(sees: Visibility, owners: Set<[UInt8]> = []) {
    self.sees = sees
    self.owners = owners
  }

  /// Ids of contacts of which they see nothing personal, whatever these say of themselves.
  package var hidden: Set<[UInt8]> = []
  /// Whether they see nothing personal of any contact.
  private var isBlind = false

  /// The same, seeing nothing personal of any contact.
  package var blind: Viewer {
    var viewer = self
    viewer.isBlind = true
    return viewer
  }

  /// The same, when they look at the past: what they may not see of a contact now, they may not
  /// have seen either; nor anything of one that is gone.
  package func looking(at past: borrowing Registry, from present: borrowing Registry) -> Viewer {
    if seesAll { return self }
    var viewer = self
    for number in past.numbers(of: .contact) {
      let id = past[number].id
      let holds = present.number(of: id).map { present[$0] }
      if !(holds.map { sees($0) } ?? false) { viewer.hidden.insert(Array(id)) }
    }
    return viewer
  }

  /// One who may see everything.
  package static let all = Viewer(sees: .internal)

  package var seesAll: Bool { sees == .internal && !isBlind && hidden.isEmpty }

  /// Whether they may see a record's personal fields.
  package func sees(_ record: Record) -> Bool {
    if record.kind != .contact { return true }
    if isBlind || !hidden.isEmpty && hidden.contains(Array(record.id)) { return false }
    if sees == .internal || record.visibility <= sees { return true }
    return record.first(.org).map { owners.contains(Array($0)) } ?? false
  }
}

/// A record as somebody may see it.
package struct ShownRecord: Sendable {
  package let record: Record
  /// Names of the fields left out, each once.
  package let withheld: [String]

  /// The record, without what the viewer may not see.
  package init(_ record: Record, to viewer: Viewer) {
    guard !viewer.sees(record) else {
      self.record = record
      withheld = []
      return
    }
    // A person's name is personal; that of a role is what others are found by.
    let personal =
      record.has(.kind, "person".utf8) ? ["Name", "Name_sv", "Name_en", "Title"] : []
    var text: [UInt8] = []
    var names: [String] = []
    record.forEachField { row, range in
      guard row.isPersonal || personal.contains(row.name) else {
        text.append(contentsOf: row.prefix)
        text.append(contentsOf: record.text[range])
        text.append(0x0A)
        return
      }
      if names.last != row.name { names.append(row.name) }
    }
    self.record = Record(
      kind: record.kind, text: text, layer: record.layer, revision: Int(record.revision))
    withheld = names
  }

  /// Appends the record as rec, with a line that names what was left out. No kind has such a field,
  /// so what is not whole cannot be put back by mistake.
  package func write(to bytes: inout [UInt8]) {
    bytes.append(contentsOf: record.text)
    if !withheld.isEmpty { bytes += "Withheld: \(withheld.joined(separator: " "))\n".utf8 }
  }
}
