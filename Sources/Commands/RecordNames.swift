import Forms
import Records
import Registry

/// Names of records as somebody may see them, in the language asked.
struct RecordNames: Sendable {
  let viewer: Viewer
  let language: AnswerLanguage

  func name(_ number: Registry.Number, _ registry: Registry) -> String {
    RecordText.name(of: ShownRecord(registry[number], to: viewer).record, in: language)
  }

  func names(_ numbers: [Registry.Number], _ registry: Registry) -> [String] {
    numbers.map { name($0, registry) }
  }

  /// Names as one line of text has them: at most so many, then how many more there are.
  func list(_ numbers: [Registry.Number], _ registry: Registry, atMost limit: Int) -> String {
    let shown = names(Array(numbers.prefix(limit)), registry).joined(separator: ", ")
    return numbers.count > limit ? "\(shown) (+\(numbers.count - limit))" : shown
  }

  /// What a choice of a field means: its label in the language.
  func label(_ choice: String, of kind: Kind, _ field: String) -> String {
    guard case .choice(let choices) = kind.spec.field(named: field)?.type else { return choice }
    return choices.first { $0.name == choice }?.labels[language] ?? choice
  }

  /// What a field is called.
  func label(of field: String, _ kind: Kind) -> String {
    kind.spec.field(named: field)?.labels[language] ?? field
  }
}

extension Registry {
  /// The ids of records.
  func ids(_ numbers: [Number]) -> [String] { numbers.map { self[$0].idText } }
}

extension Record {
  /// A field's first value as people read it, without continuation marks.
  func plain(_ field: FieldName) -> String? {
    first(field).map { String(decoding: Unfolding.value($0), as: UTF8.self) }
  }

  /// All values of a field as people read them.
  func plains(_ field: FieldName) -> [String] {
    all(field).map { String(decoding: Unfolding.value($0), as: UTF8.self) }
  }
}

extension String {
  /// As it stands at the beginning of a heading.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
