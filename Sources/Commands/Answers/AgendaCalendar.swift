import Cooperation
import Forms
import Records
import Registry

/// The annual clock as a calendar, RFC 5545. It leaves the house, so it names no person: a contact
/// who is one goes by its body's name, and by a hash instead of its id.
struct AgendaCalendar: Sendable {
  let names: RecordNames
  /// When what is told was last changed, seconds since 1970.
  let stamp: Int64

  func begin(_ title: String, to writer: inout ICalWriter) {
    writer.begin("VCALENDAR")
    writer.word("VERSION", "2.0")
    writer.text("PRODID", "-//yhdyspinta//yhdyspintad//EN")
    writer.word("CALSCALE", "GREGORIAN")
    writer.text("X-WR-CALNAME", title)
    writer.helsinki()
  }

  func end(to writer: inout ICalWriter) { writer.end("VCALENDAR") }

  func write(_ item: AgendaItem, _ registry: Registry, to writer: inout ICalWriter) {
    let language = names.language
    let record = registry[item.number]
    let isPerson = record.kind == .contact && record.has(.kind, "person".utf8)
    let subject = isPerson ? registry.target(.org, of: item.number) ?? item.number : item.number
    let late = item.isOverdue ? "\(AgendaText.overdue[language]): " : ""
    writer.begin("VEVENT")
    writer.text("UID", uid(of: item, isPerson: isPerson, record))
    writer.moment("DTSTAMP", secondsSince1970: stamp)
    times(of: item, to: &writer)
    let kind = item.kind.labels[language]
    let summary = "\(late)\(kind): \(names.name(subject, registry))"
    writer.text("SUMMARY", summary.capitalizedFirst)
    let owners = item.owners(registry)
    var lines = [AgendaText.task(item.kind)?[language]].compactMap(\.self)
    if !owners.isEmpty { lines.append(names.list(owners, registry, atMost: 10)) }
    if !isPerson { lines.append(record.idText) }
    if !lines.isEmpty { writer.text("DESCRIPTION", lines.joined(separator: "\n")) }
    writer.text("CATEGORIES", kind)
    if item.begins == nil { writer.word("TRANSP", "TRANSPARENT") }
    writer.end("VEVENT")
  }

  private func times(of item: AgendaItem, to writer: inout ICalWriter) {
    guard let begins = item.begins else {
      writer.day("DTSTART", item.first)
      // The end is the first day that no longer belongs to it.
      writer.day("DTEND", item.last.adding(days: 1))
      return
    }
    let start = LocalTime(item.first, minuteOfDay: begins).shown
    writer.time("DTSTART", start)
    let end = item.ends.map { LocalTime(item.last, minuteOfDay: $0).shown }
    // An end must come behind the beginning; without one the event ends where it begins.
    if let end, end > start { writer.time("DTEND", end) }
  }

  /// The same at every export: of the record, of what it is and of its day.
  private func uid(of item: AgendaItem, isPerson: Bool, _ record: Record) -> String {
    let id = isPerson ? "contact/" + String(FNV1a(record.id.span).value, radix: 16) : record.idText
    return "\(id)-\(item.kind.rawValue)-\(item.first)@yhdyspinta"
  }
}
