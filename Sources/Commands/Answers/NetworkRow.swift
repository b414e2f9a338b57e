import Cooperation
import Forms
import Registry

/// A structure of cooperation, as a row and as lines of text.
enum NetworkRow {
  static let columns = [
    "Id", "Name", "Level", "Form", "Task", "Chair", "Chair_name", "Coordinator",
    "Coordinator_name", "Coordinator_title", "Coordinator_phone", "Coordinator_email", "Member",
    "Member_name", "Core", "Core_name", "Area", "Area_name", "Part_of", "Part", "Cadence",
    "Next_meeting", "Last_meeting",
  ]

  static func row(
    _ view: NetworkView, from day: CivilDate, _ names: RecordNames, _ registry: Registry
  ) -> Row {
    let record = registry[view.number]
    var row = Row()
    row.add("Id", record.id)
    row.add("Name", names.name(view.number, registry))
    row.add("Level", view.level.rawValue)
    row.add("Form", record.all(.form).map { String(decoding: $0, as: UTF8.self) })
    row.add("Task", record.plain(.task))
    row.add("Chair", view.chair.map { registry[$0].idText })
    row.add("Chair_name", view.chair.map { names.name($0, registry) })
    if let coordinator = view.coordinator {
      let shown = ShownRecord(registry[coordinator], to: names.viewer).record
      row.add("Coordinator", shown.id)
      row.add("Coordinator_name", names.name(coordinator, registry))
      row.add("Coordinator_title", shown.first(.title))
      row.add("Coordinator_phone", shown.first(.phone))
      row.add("Coordinator_email", shown.first(.email))
    }
    row.add("Member", registry.ids(view.members))
    row.add("Member_name", names.names(view.members, registry))
    row.add("Core", registry.ids(view.core))
    row.add("Core_name", names.names(view.core, registry))
    row.add("Area", registry.ids(view.areas))
    row.add("Area_name", names.names(view.areas, registry))
    row.add("Part_of", view.whole.map { registry[$0].idText })
    row.add("Part", registry.ids(view.parts))
    row.add("Cadence", record.first(.cadence))
    let meeting = view.nextMeeting(from: day)
    row.add("Next_meeting", meeting?.description)
    if meeting == nil { row.add("Last_meeting", view.meeting?.description) }
    return row
  }

  // MARK: text

  private static let coordinator = Labels("Koordinaattori", "Koordinator", "Coordinator")
  private static let chair = Labels("Puheenjohtaja", "Ordförande", "Chair")
  private static let nextMeeting = Labels("seuraava kokous", "nästa möte", "next meeting")
  private static let lastMeeting = Labels(
    "seuraavaa kokousta ei tiedossa, edellinen", "nästa möte okänt, det förra",
    "next meeting not known, the last one")
  private static let parts = Labels("Osat", "Delar", "Parts")

  /// In a list: the name, who chairs, who belongs to it, when it meets.
  static func write(
    _ view: NetworkView, from day: CivilDate, _ names: RecordNames, _ registry: Registry,
    to layout: inout TextLayout
  ) {
    let language = names.language
    layout.line(
      "\(names.name(view.number, registry))  \(registry[view.number].idText)", first: 2, rest: 6)
    var parts: [String] = []
    if let chair = view.chair {
      parts.append("\(Self.chair[language]): \(names.name(chair, registry))")
    }
    if let coordinator = view.coordinator {
      parts.append("\(Self.coordinator[language]): \(names.name(coordinator, registry))")
    }
    parts.append(names.list(view.members, registry, atMost: 4))
    layout.line(parts.joined(separator: "; "), first: 4, rest: 6)
    if let meeting = meeting(view, from: day, language) { layout.line(meeting, first: 4) }
  }

  private static func meeting(
    _ view: NetworkView, from day: CivilDate, _ language: AnswerLanguage
  ) -> String? {
    if let next = view.nextMeeting(from: day) { return "\(nextMeeting[language]) \(next)" }
    return view.meeting.map { "\(lastMeeting[language]) \($0)" }
  }

  /// Alone: everything, by the labels of its fields.
  static func writeWhole(
    _ view: NetworkView, from day: CivilDate, _ names: RecordNames, _ registry: Registry,
    to layout: inout TextLayout
  ) {
    let record = registry[view.number]
    let language = names.language
    layout.line(names.name(view.number, registry))
    layout.line(record.idText, first: 2)
    func pair(_ label: String, _ value: String?) {
      guard let value, !value.isEmpty else { return }
      layout.pair(label, value, indent: 2, width: 20)
    }
    func label(_ field: String) -> String { names.label(of: field, .network) }
    pair(label("Level"), names.label(view.level.rawValue, of: .network, "Level"))
    let forms = record.all(.form).map {
      names.label(String(decoding: $0, as: UTF8.self), of: .network, "Form")
    }
    pair(label("Form"), forms.joined(separator: ", "))
    pair(label("Task"), record.plain(.task))
    pair(chair[language], view.chair.map { names.name($0, registry) })
    pair(coordinator[language], view.coordinator.map { contact($0, names, registry) })
    pair(label("Member"), names.names(view.members, registry).joined(separator: ", "))
    pair(label("Core"), names.names(view.core, registry).joined(separator: ", "))
    pair(label("Area"), names.names(view.areas, registry).joined(separator: ", "))
    pair(label("Part_of"), view.whole.map { names.name($0, registry) })
    pair(parts[language], names.names(view.parts, registry).joined(separator: ", "))
    pair(label("Cadence"), record.string(.cadence))
    let next = view.nextMeeting(from: day)?.description
    pair(label("Next_meeting"), next ?? meeting(view, from: day, language))
  }

  /// Name, title and numbers, as far as they may be seen.
  private static func contact(
    _ number: Registry.Number, _ names: RecordNames, _ registry: Registry
  ) -> String {
    let shown = ShownRecord(registry[number], to: names.viewer).record
    return
      ([names.name(number, registry)]
      + [FieldName.title, .phone, .email].compactMap { shown.string($0) })
      .joined(separator: ", ")
  }
}
