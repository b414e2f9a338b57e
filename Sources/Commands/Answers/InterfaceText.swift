import Cooperation
import Forms
import Registry
import Routing

/// An interface on a clerk's screen: how things stand, whom to call on each side, then what has been
/// agreed.
struct InterfaceText {
  /// Columns that labels take.
  private static let labelColumns = 20

  let router: Router
  let time: LocalTime
  let viewer: Viewer
  let language: AnswerLanguage
  private var registry: Registry { _read { yield router.registry } }

  func write(
    _ interface: Registry.Number, _ view: InterfaceView, _ status: InterfaceStatus,
    _ sides: [InterfaceSide], to layout: inout TextLayout
  ) {
    let record = registry[interface]
    layout.line("\(name(interface))  \(record.idText)", rest: 2)
    layout.line(statusText(view, status), first: 2, rest: 4)
    for side in sides { write(side, to: &layout) }
    for field in Self.fields { write(field, of: record, to: &layout) }
    let dates = [("Agreed", view.agreed), ("Review_by", view.reviewBy)].compactMap { name, date in
      date.map { (label: label(name, .interface), day: DateText.day($0, language)) }
    }
    for date in dates { layout.pair(date.label, date.day, indent: 2, width: Self.labelColumns) }
  }

  func write(
    missing template: Registry.Number, in area: Registry.Number?, _ sides: [InterfaceSide],
    to layout: inout TextLayout
  ) {
    let record = registry[template]
    layout.line("\(name(template))  \(record.idText)", rest: 2)
    layout.line(missingText(in: area), first: 2, rest: 4)
    for side in sides { write(side, to: &layout) }
    for field in ["Task", "Lead_kind", "Law", "Handover", "Information"] {
      write(field, of: record, to: &layout)
    }
  }

  /// One line: the name, how things stand, and the id.
  func writeLine(
    _ interface: Registry.Number, _ view: InterfaceView, _ status: InterfaceStatus,
    to layout: inout TextLayout
  ) {
    layout.line(
      "\(name(interface)), \(StatusText.word(status)[language])  \(registry[interface].idText)",
      rest: 4)
  }

  func writeLine(missing template: Registry.Number, to layout: inout TextLayout) {
    layout.line(
      "\(name(template)), \(StatusText.word(.missing)[language])  \(registry[template].idText)",
      rest: 4)
  }

  // MARK: status

  private func statusText(_ view: InterfaceView, _ status: InterfaceStatus) -> String {
    var text = StatusText.sentence(status)[language]
    switch status {
    case .agreed, .missing: break
    case .lapsed:
      if let date = view.reviewBy { text += " \(DateText.day(date, language))" }
    case .disputed:
      text += ": " + names(view.words.filter { !$0.isAgreed }.map(\.org))
    case .unconfirmed:
      let isNobody = view.parties.count > 1 && view.unconfirmed.count == view.parties.count
      if isNobody { return Self.unsaid[language] }
      if !view.unconfirmed.isEmpty { text += ": " + names(view.unconfirmed) }
    }
    return text + "."
  }

  private func missingText(in area: Registry.Number?) -> String {
    let place = area.map { " (\(name($0)))" } ?? ""
    return "\(StatusText.sentence(.missing)[language])\(place)."
  }

  // MARK: sides

  private func write(_ side: InterfaceSide, to layout: inout TextLayout) {
    guard let owner = side.owner else {
      layout.pair(name(side.part), Self.unknown[language], indent: 2, width: Self.labelColumns)
      return
    }
    layout.line("\(name(side.part)), \(name(owner)):", first: 2, rest: 4)
    guard let contact = side.contact else {
      layout.line(Self.nobody[language], first: 4)
      return
    }
    var parts = [contact.phone ?? contact.email].compactMap(\.self)
    if let open = contact.open { parts.append(OpenText.text(open, at: time, language)) }
    if let number = contact.contact ?? contact.org { parts.append(shownName(number)) }
    layout.line(parts.joined(separator: "   "), first: 4, rest: 6)
    guard let now = contact.now else { return }
    let line = [
      now.phone ?? now.email, shownName(now.contact), OpenText.text(now.open, at: time, language),
    ]
    layout.line(
      "\(Self.answersNow[language]): " + line.compactMap(\.self).joined(separator: "   "),
      first: 4, rest: 6)
  }

  // MARK: fields

  /// What a clerk reads of the record, in this order.
  private static let fields = [
    "Task", "Lead", "Participant", "Informed", "Basis", "Handover", "Meanwhile", "Information",
    "Practice", "Cadence", "Agreement",
  ]

  private func write(_ field: String, of record: Record, to layout: inout TextLayout) {
    guard let row = record.kind.spec.field(named: field) else { return }
    let values = RecordText.values(of: row, in: record, registry, to: viewer, language)
    guard !values.isEmpty else { return }
    let label = row.labels[language]
    // Bodies are a list, texts are lines of their own.
    let isList = !row.targets.isEmpty
    for (index, value) in (isList ? [values.joined(separator: "; ")] : values).enumerated() {
      layout.pair(index == 0 ? label : "", value, indent: 2, width: Self.labelColumns)
    }
  }

  private func label(_ field: String, _ kind: Kind) -> String {
    kind.spec.field(named: field)?.labels[language] ?? field
  }

  private func name(_ number: Registry.Number) -> String {
    RecordText.name(of: registry[number], in: language)
  }

  private func shownName(_ number: Registry.Number) -> String {
    RecordText.name(of: ShownRecord(registry[number], to: viewer).record, in: language)
  }

  private func names(_ numbers: [Registry.Number]) -> String {
    numbers.map { name($0) }.joined(separator: "; ")
  }

  private static let unsaid = Labels(
    "Vahvistamatta: yksikään osapuoli ei ole vahvistanut.",
    "Obekräftad: ingen av parterna har bekräftat.", "Not confirmed by any of the parties.")
  private static let unknown = Labels(
    "vastaava riippuu kunnasta", "den ansvariga beror på kommunen",
    "who is responsible depends on the municipality")
  private static let nobody = Labels("ei yhteystietoa", "ingen kontakt", "no contact")
  private static let answersNow = Labels("Nyt vastaa", "Svarar nu", "Answers now")
}
