package import Registry
import Records

/// A record laid out for people: its name, what it is, and its fields by their labels, with the
/// names of the records that it refers to.
package enum RecordText {
  /// Columns that labels take.
  private static let labelColumns = 20

  package static func write(
    _ number: Registry.Number, of registry: Registry, to viewer: Viewer,
    in language: AnswerLanguage, on layout: inout TextLayout
  ) {
    let shown = ShownRecord(registry[number], to: viewer)
    let record = shown.record
    layout.line(name(of: record, in: language))
    let origin = "\(layerLabels[record.layer]?[language] ?? ""), \(revisionLabel[language])"
    layout.line(
      "\(record.kind.spec.labels[language]) \(record.idText) (\(origin) \(record.revision))",
      first: 2, rest: 4)
    var lines: [(field: String, label: String, value: String)] = []
    record.forEachField { row, range in
      guard row.name != "Id", row.name != "Name" else { return }
      let value = display(record.text[range], row, registry, viewer, language)
      let isNext = lines.last?.field == row.name
      if isNext, row.type == .line || row.type == .language {
        // Words and the like are a list, not lines of their own.
        lines[lines.count - 1].value += ", " + value
      } else {
        lines.append((row.name, isNext ? "" : row.labels[language], value))
      }
    }
    if !shown.withheld.isEmpty {
      lines.append(("", withheldLabel[language], shown.withheld.joined(separator: ", ")))
    }
    for line in lines { layout.pair(line.label, line.value, indent: 2, width: labelColumns) }
  }

  private static let layerLabels: [Record.Layer: Labels] = [
    .base: Labels("perustieto", "grunddata", "base"),
    .edit: Labels("muokattu", "ändrad", "edited"),
  ]
  private static let revisionLabel = Labels("versio", "version", "revision")
  private static let withheldLabel = Labels("Ei näytetä", "Visas inte", "Withheld")

  /// One line: the name, then the id.
  package static func writeLine(
    _ number: Registry.Number, of registry: Registry, to viewer: Viewer,
    in language: AnswerLanguage, on layout: inout TextLayout
  ) {
    let record = ShownRecord(registry[number], to: viewer).record
    layout.line("\(name(of: record, in: language))  \(record.idText)", rest: 4)
  }

  /// The record's name in a language, or its Finnish name.
  package static func name(of record: Record, in language: AnswerLanguage) -> String {
    let own: FieldName? =
      switch language {
      case .fi: nil
      case .sv: .nameSv
      case .en: .nameEn
      }
    return own.flatMap { record.string($0) } ?? record.string(.name) ?? record.idText
  }

  /// A value as people read it: choices by label, references by name.
  private static func display(
    _ raw: ArraySlice<UInt8>, _ row: FieldSpec, _ registry: Registry, _ viewer: Viewer,
    _ language: AnswerLanguage
  ) -> String {
    var value: [UInt8] = []
    Unfolding.append(raw, to: &value)
    let text = String(decoding: value, as: UTF8.self)
    switch row.type {
    case .choice(let choices):
      return choices.first { $0.name == text }?.labels[language] ?? text
    case .reference:
      guard let target = registry.number(of: raw) else { return text }
      let record = ShownRecord(registry[target], to: viewer).record
      return "\(name(of: record, in: language)) (\(text))"
    default: return text
    }
  }
}
