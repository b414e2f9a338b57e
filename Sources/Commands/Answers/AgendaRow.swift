import Cooperation
import Forms
import Registry

/// One item of the annual clock, as a row and as lines of text.
enum AgendaRow {
  static let columns = [
    "Id", "Name", "Kind", "Date", "Time", "Until", "Area", "Owner", "Owner_name", "Overdue",
    "Overdue_days",
  ]

  static func row(
    _ item: AgendaItem, today: CivilDate, _ names: RecordNames, _ registry: Registry
  ) -> Row {
    let owners = item.owners(registry)
    var row = Row()
    row.add("Id", registry[item.number].id)
    row.add("Name", names.name(item.number, registry))
    row.add("Kind", item.kind.rawValue)
    row.add("Date", item.first.description)
    row.add("Time", item.begins.map { clock($0) })
    row.add("Until", until(item))
    row.add("Area", registry.ids(item.areas(registry)))
    row.add("Owner", registry.ids(owners))
    row.add("Owner_name", names.names(owners, registry))
    if item.isOverdue {
      row.add("Overdue", "yes")
      row.add("Overdue_days", item.last.days(to: today))
    }
    return row
  }

  /// The last day, or the time at which it ends, or both.
  private static func until(_ item: AgendaItem) -> String? {
    let time = item.ends.map { clock($0) }
    if item.first == item.last { return time }
    return item.last.description + (time.map { "T\($0)" } ?? "")
  }

  /// `09:30`.
  private static func clock(_ minute: Period.Minute) -> String {
    var bytes: [UInt8] = []
    LocalTime(CivilDate(dayNumber: 0), minuteOfDay: minute).writeClock(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  static func write(
    _ item: AgendaItem, today: CivilDate, _ names: RecordNames, _ registry: Registry,
    to layout: inout TextLayout
  ) {
    let language = names.language
    var when = item.first.description
    if item.last != item.first { when += "–\(item.last)" }
    if let begins = item.begins {
      when += " \(AgendaText.clock(begins, language))"
      if let ends = item.ends { when += "–\(AgendaText.clock(ends, language))" }
    }
    let kind = item.kind.labels[language]
    layout.line("\(when)  \(kind): \(names.name(item.number, registry))", first: 2, rest: 14)
    let late =
      item.isOverdue ? AgendaText.late(item.last.days(to: today), language) : nil
    let owners = item.owners(registry)
    let who = owners.isEmpty ? nil : names.list(owners, registry, atMost: 3)
    let parts = [late, who, registry[item.number].idText].compactMap(\.self)
    layout.line(parts.joined(separator: " · "), first: 14)
  }
}
