package import Registry
import Records

extension RecordText {
  /// A field's values as people read them: choices by label, references by name alone.
  package static func values(
    of row: FieldSpec, in record: Record, _ registry: Registry, to viewer: Viewer,
    _ language: AnswerLanguage
  ) -> [String] {
    record.all(FieldName(row.name)).map { raw in
      let text = String(decoding: Unfolding.value(raw), as: UTF8.self)
      switch row.type {
      case .choice(let choices):
        return choices.first { $0.name == text }?.labels[language] ?? text
      case .reference:
        guard let target = registry.number(of: raw) else { return text }
        return name(of: ShownRecord(registry[target], to: viewer).record, in: language)
      default: return text
      }
    }
  }
}
