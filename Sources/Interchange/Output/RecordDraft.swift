import Records
import Registry

/// A record in the making: fields as text, not yet checked, and where they came from.
struct RecordDraft {
  var kind: Kind
  var place: ConvertProblem.Place
  var fields: [(name: String, value: String)] = []
  /// What the slug is made of when no id is given: the owner's slug and the name.
  var slugParts: [String] = []
  /// What tells records apart that would get the same id; the PTV id, or the whole content.
  var key: String
  /// Values behind as many as a record takes; they are left out and told.
  private(set) var overflow = 0
  /// Why fields that are missing could not be told, by field.
  var reasons: [String: String] = [:]
  /// The rule that told a service's type.
  var rule: String?

  init(_ kind: Kind, _ place: ConvertProblem.Place, key: String = "") {
    self.kind = kind
    self.place = place
    self.key = key
  }

  func first(_ name: String) -> String? { fields.first { $0.name == name }?.value }
  func all(_ name: String) -> [String] { fields.filter { $0.name == name }.map(\.value) }

  /// Adds a value unless it is nil, empty or there already.
  mutating func add(_ name: String, _ value: String?) {
    guard let value, !value.isEmpty else { return }
    if fields.contains(where: { $0.name == name && $0.value == value }) { return }
    if fields.count >= RecordLimits.fieldsMax {
      overflow += 1
      return
    }
    fields.append((name, value))
  }

  mutating func set(_ name: String, _ values: [String]) {
    fields.removeAll { $0.name == name }
    for value in values { add(name, value) }
  }

  /// Adds a sentence to the note.
  mutating func note(_ sentence: String) {
    let note = first("Note").map { "\($0) \(sentence)" } ?? sentence
    set("Note", [note])
  }

  /// Adds the command line's values for fields that the record lacks.
  mutating func fill(_ defaults: [ConvertSettings.Default]) {
    let own = Set(fields.map(\.name))
    for value in defaults where value.kind == nil || value.kind == kind {
      guard let spec = kind.spec.field(named: value.field), !own.contains(spec.name) else {
        continue
      }
      add(spec.name, value.value)
    }
  }

  /// Whether it is a person's, whose name belongs neither in an id nor in a problem.
  var isPerson: Bool { kind == .contact && first("Kind") != "role" }

  /// All content as one text, for telling equal records from others.
  var content: String {
    fields.map { "\($0.name)=\($0.value)" }.sorted().joined(separator: "\n")
  }

  func problem(
    _ field: String?, _ message: String, _ weight: ConvertProblem.Weight = .attention
  ) -> ConvertProblem {
    ConvertProblem(place, field, message, weight)
  }
}
