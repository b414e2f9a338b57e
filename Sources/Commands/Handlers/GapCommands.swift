import Cooperation
import Forms
import Registry
import Routing

/// `gaps`: where nobody is responsible, or two are, or what was agreed does not hold.
extension CommandTable {
  /// Rows of one answer, and months between two checks of `gaps` and `calendar`, at most.
  private static let gapsMax = 100_000
  static let monthsMax = 120

  static let gaps = CommandSpec(
    "gaps", alias: "aukot",
    usage: "gaps [in=AREA] [kind=KIND,...] [since=REVISION|TIME] [months=N] [n=N] [at=TIME]",
    options: [
      inArea,
      .init(
        name: "kind", value: "KIND,...",
        summary: Labels(
          "vain nämä aukon lajit", "bara dessa slag av brister", "only these kinds of gaps")),
      .init(
        name: "since", value: "REVISION|TIME",
        summary: Labels(
          "vain sen jälkeen avautuneet ja sulkeutuneet",
          "bara de som har öppnats eller stängts sedan dess",
          "only those opened or closed since then")),
      .init(
        name: "months", value: "1-120",
        summary: Labels(
          "kuukausia tarkistusten välillä enintään, oletus 12",
          "månader mellan kontroller högst, förval 12",
          "months between checks at most, 12 unless given")),
      .init(
        name: "n", value: "N",
        summary: Labels("aukkoja enintään", "högst så många brister", "gaps at most")),
      atTime,
    ],
    rest: .words(0...0),
    summary: Labels(
      "missä vastuu tai sovittu puuttuu", "var ansvar eller avtal saknas",
      "where responsibility or agreement is missing"),
    example: "gaps in=Kotka kind=no-party,interface-missing n=20"
  ) { line, request, core, session, reply throws(CommandError) in
    var settings = GapSettings()
    settings.kinds = try gapKinds(line, request)
    settings.months = try request.number("months", in: line, 1...monthsMax) ?? settings.months
    let limit = try request.number("n", in: line, 1...gapsMax) ?? .max
    let area = try request.area(line, core, session)
    let time = request.time(core)
    let viewer = session.rights.viewer
    let present = GapSearch(core.router, area: area, at: time, to: viewer, settings: settings)
    guard let since = try request.option("since", in: line) else {
      reply.rest = GapList(
        GapReport(present), on: time.date, to: viewer, as: request.form, in: request.language,
        limit: limit)
      return
    }
    let (pastTime, moment) = try sinceMoment(since, core)
    guard let router = moment.map({ core.past.router(at: $0) }) ?? core.router else {
      reply.waiting = moment.map { .past($0) }
      return
    }
    let shown = viewer.looking(at: router.registry, from: core.registry)
    // A revision asks what the changes behind it did; a moment, what time did as well.
    let isRevision = since.allSatisfy { $0 &- 0x30 < 10 }
    let pastArea = area.flatMap { router.registry.number(of: core.registry[$0].id) }
    if area != nil, pastArea == nil {
      throw .badValue(option: "since", text: "the area was not in the registry then")
    }
    let past = GapSearch(
      router, area: pastArea,
      at: isRevision ? time : pastTime, to: viewer, showing: shown, settings: settings)
    reply.rest = GapList(
      GapReport(present, since: past), on: time.date, to: viewer, ofPast: shown,
      as: request.form, in: request.language, limit: limit)
  }

  /// What `since=` means.
  private static func sinceMoment(
    _ since: [UInt8], _ core: borrowing Core
  ) throws(CommandError) -> (time: LocalTime, past: PastMoment?) {
    do throws(CommandError) {
      return try Moment.resolve(String(decoding: since, as: UTF8.self), core)
    } catch {
      guard case .badValue(_, let text) = error else { throw error }
      throw .badValue(option: "since", text: text)
    }
  }

  /// The kinds that are asked for, by position; nil for all.
  private static func gapKinds(
    _ line: Span<UInt8>, _ request: borrowing Request
  ) throws(CommandError) -> Set<Int>? {
    guard let value = try request.option("kind", in: line) else { return nil }
    var kinds: Set<Int> = []
    for word in value.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false) {
      let word = String(decoding: word, as: UTF8.self)
      guard let position = GapKind.position(of: word) else {
        let words = GapKind.all.map(\.word)
        let near = Suggestions.nearest(to: word, among: words)
        throw .badValue(
          option: "kind",
          text: "no kind \"\(repeated(Array(word.utf8)))\""
            + (near.map { "; did you mean \"\($0)\"?" }
              ?? "; the kinds are \(words.joined(separator: ", "))"))
      }
      kinds.insert(position)
    }
    return kinds
  }
}
