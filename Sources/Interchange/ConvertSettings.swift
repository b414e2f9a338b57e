package import Registry

/// A file as it came in.
package struct InputFile: Sendable {
  /// As problems are to print it; `-` for standard input.
  package let name: String
  package let bytes: [UInt8]

  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}

/// What the command line says of a conversion.
package struct ConvertSettings: Sendable {
  /// A value for records that have none of their own: `Owner=org/kotka`, `contact.Visibility=desk`.
  package struct Default: Equatable, Sendable {
    /// Nil for every kind that has the field.
    package let kind: Kind?
    package let field: String
    package let value: String

    /// Reads `Field=Value` or `kind.Field=Value`.
    ///
    /// - Returns: nil without `=`, for an unknown kind, and for a field that no kind has.
    package init?(parsing text: String) {
      guard let mark = text.firstIndex(of: "="), mark != text.startIndex else { return nil }
      let parts = text[..<mark].split(separator: ".", omittingEmptySubsequences: false)
      guard let name = parts.last, parts.count <= 2 else { return nil }
      kind = parts.count == 2 ? Kind(named: parts[0].utf8) : nil
      if parts.count == 2, kind == nil { return nil }
      let kinds = kind.map { [$0.spec] } ?? Schema.kinds
      field = String(name)
      value = String(text[text.index(after: mark)...])
      guard !value.isEmpty, kinds.contains(where: { $0.field(named: String(name)) != nil }) else {
        return nil
      }
    }

    private init(kind: Kind?, field: String, value: String) {
      self.kind = kind
      self.field = field
      self.value = value
    }

    /// The same field with another value.
    func with(_ value: String) -> Default { Default(kind: kind, field: field, value: value) }
  }

  /// A column's meaning: `--column municipality_code=Area`; an empty field leaves it out.
  package struct Column: Equatable, Sendable {
    package let header: String
    package let field: String

    /// Reads `Header=Field`; the last `=` parts them.
    package init?(parsing text: String) {
      guard let mark = text.lastIndex(of: "="), mark != text.startIndex else { return nil }
      header = String(text[..<mark])
      field = String(text[text.index(after: mark)...])
    }
  }

  package var defaults: [Default] = []
  package var columns: [Column] = []
  package var typeRules = TypeRules()
  /// Whether a service without owner gets the party that the law names for its type and area.
  package var ownerByLaw = false
  /// Whether a type may be guessed from the words of a name.
  package var guesses = true
  /// The kind of all rows, or nil when each tells its own.
  package var kind: Kind?
  /// Nil to find it out.
  package var separator: UInt8?
  /// The day against which validity of opening hours is read.
  package var today: CivilDate

  package init(today: CivilDate) { self.today = today }
}

/// What a conversion gives.
package struct ConvertResult: Sendable {
  /// Records as rec text.
  package var bytes: [UInt8] = []
  package var problems: [ConvertProblem] = []
  /// Records written, by kind.
  package var records: [String: Int] = [:]
  /// Services written, by the rule that told their type.
  package var rules: [String: Int] = [:]
  /// Items or rows that became no record.
  package var notMade = 0

  /// 0 all in order, 1 something needs attention, 3 nothing was usable.
  package var exitStatus: Int32 {
    if problems.contains(where: { $0.weight == .unusable }), bytes.isEmpty { return 3 }
    return problems.contains { $0.weight != .note } ? 1 : 0
  }

  /// One line: how many records of each kind, and what was not made.
  package var summary: String {
    let kinds = Schema.kinds.compactMap { kind in
      records[kind.name].map { "\($0) \(kind.name)" }
    }
    let made = kinds.isEmpty ? "no record" : kinds.joined(separator: ", ")
    let told = rules.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { "\($0.value) by \($0.key)" }
    let types = told.isEmpty ? "" : "; types: " + told.joined(separator: ", ")
    return "written: \(made)\(types); not made: \(notMade)"
  }
}
