import Cooperation
import Forms
import Registry
import Routing

/// `calendar`: what is due and what happens, the annual clock.
extension CommandTable {
  static let calendar = CommandSpec(
    "calendar", alias: "vuosikello",
    usage: "calendar [in=AREA] [from=DATE] [to=DATE] [kind=KIND[,KIND]] [months=N] [at=TIME]",
    options: [
      inArea,
      .init(
        name: "from", value: "DATE",
        summary: Labels(
          "ensimmäinen päivä, muuten tämä päivä", "första dagen, annars i dag",
          "first day, else today")),
      .init(
        name: "to", value: "DATE",
        summary: Labels(
          "viimeinen päivä, muuten vuoden päästä", "sista dagen, annars om ett år",
          "last day, else a year later")),
      .init(
        name: "kind", value: "KIND[,KIND]",
        summary: Labels("vain näitä lajeja", "bara av dessa slag", "only of these kinds")),
      .init(
        name: "months", value: "1-120",
        summary: Labels(
          "kuukausia tietojen varmistusten välillä", "månader mellan kontroller",
          "months between verifications")),
      atTime,
    ],
    rest: .words(0...0), documents: [.ical],
    summary: Labels(
      "mitä on tulossa ja mikä myöhässä: vuosikello",
      "vad som kommer och vad som är försenat: årsklockan",
      "what is due and what is overdue: the annual clock"),
    example: "calendar in=Kotka kind=review,meeting"
  ) { line, request, core, session, reply throws(CommandError) in
    let area = try request.area(line, core, session)
    let range = try agendaRange(line, request, core)
    let names = RecordNames(viewer: session.rights.viewer, language: request.language)
    let stamp = request.document == .ical ? stamp(request, core) : nil
    reply.rest = CalendarList(
      core.router, in: area, range, as: request.form, names, stamp: stamp)
  }

  /// Most days that may be asked for: ten years and their leap days.
  private static let calendarDaysMax = 3653

  private static func agendaRange(
    _ line: Span<UInt8>, _ request: borrowing Request, _ core: borrowing Core
  ) throws(CommandError) -> AgendaRange {
    let today = request.time(core).date
    let from = try request.date("from", in: line) ?? today
    let to = try request.date("to", in: line) ?? from.adding(months: 12).adding(days: -1)
    guard from <= to else { throw .badValue(option: "to", text: "a day before the first") }
    guard from.days(to: to) < calendarDaysMax else {
      throw .badValue(option: "to", text: "more than ten years")
    }
    var kinds = Set(AgendaItem.Kind.allCases)
    if let named = try request.choices("kind", in: line, AgendaItem.Kind.allCases.map(\.rawValue)) {
      kinds = Set(named.compactMap { AgendaItem.Kind(rawValue: $0) })
    }
    let months = try request.number("months", in: line, 1...monthsMax) ?? AgendaRange.monthsDefault
    return AgendaRange(today: today, days: from...to, kinds: kinds, months: months)
  }

  /// When what a calendar tells was last changed: with the registry, or, where that is not known,
  /// at the moment asked about.
  private static func stamp(
    _ request: borrowing Request, _ core: borrowing Core
  ) -> Int64 {
    if let at = request.at { return at.secondsSince1970 }
    return core.changedAt == .min ? core.effects.now() : core.changedAt
  }
}

extension Request {
  /// An option that is a day.
  func date(_ name: String, in bytes: Span<UInt8>) throws(CommandError) -> CivilDate? {
    guard let value = try option(name, in: bytes) else { return nil }
    guard let date = CivilDate(parsing: value[...]) else {
      throw .badValue(option: name, text: "not a date like 2026-11-21")
    }
    return date
  }

  /// Some of a few words, with commas between them.
  func choices(
    _ name: String, in bytes: Span<UInt8>, _ words: [String]
  ) throws(CommandError) -> [String]? {
    guard let value = try option(name, in: bytes) else { return nil }
    let chosen = String(decoding: value, as: UTF8.self)
      .split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    guard chosen.allSatisfy({ words.contains($0) }) else {
      throw .badValue(option: name, text: "not one of \(words.joined(separator: ", "))")
    }
    return chosen
  }
}
