import Cooperation
import Forms
import Registry
import Routing
import Wire

/// `route` and `who`: whose matter it is, and who answers now.
extension CommandTable {
  static let route = CommandSpec(
    "route", alias: "kenelle",
    usage: "route [in=AREA] [at=TIME] [n=N] [worry=none|small|growing|great] QUESTION",
    options: [inArea, atTime, answers, worry], rest: .text,
    summary: Labels(
      "kenelle asia kuuluu, omin sanoin kysyttynä", "vems ärende det är, med egna ord",
      "whose matter it is, asked in your own words"),
    example: "route in=Kotka neuvolan ajanvaraus"
  ) { line, request, core, session, reply throws(CommandError) in
    let area = try request.area(line, core, session)
    let at = request.time(core)
    let limit = try request.number("n", in: line, 1...10) ?? 3
    let worry = try request.choice("worry", in: line, Worry.allCases.map(\.rawValue))
      .flatMap { Worry(rawValue: $0) }
    let question = try request.freeText(line)
    let viewer = session.rights.viewer
    let answer = core.router.route(
      question[...], area: area, at: at, limit: limit, viewer: viewer, worry: worry)
    count(answer.unmet, &core)
    let advice =
      worry?.asksIn == true
      ? WorryAdvice(on: answer, core.router, at: at, to: viewer, in: request.language) : nil
    write(answer, at, advice, request, core, &reply)
  }

  private static let worry = CommandSpec.Option(
    name: "worry", value: "none|small|growing|great",
    summary: Labels(
      "lasta työssään kohtaavan huoli", "oron hos den som i sitt arbete möter barnet",
      "the worry of somebody who works with the child"))

  static let who = CommandSpec(
    "who", alias: "kuka", usage: "who [in=AREA] [at=TIME] [n=N] TYPE",
    options: [inArea, atTime, answers], rest: .name,
    summary: Labels(
      "kuka vastaa palvelutyypistä alueella", "vem som ansvarar för en tjänstetyp i ett område",
      "who is responsible for a service type in an area"),
    example: "who in=Hamina varhaiskasvatus"
  ) { line, request, core, session, reply throws(CommandError) in
    let area = try request.area(line, core, session)
    let at = request.time(core)
    let limit = try request.number("n", in: line, 1...10) ?? 3
    let type = try number(ofType: try request.freeText(line), core)
    let answer = core.router.who(
      type, area: area, at: at, limit: limit,
      viewer: session.rights.viewer)
    write(answer, at, nil, request, core, &reply)
  }

  /// Counts words that led nowhere; nothing else of a question is remembered.
  private static func count(_ unmet: [Unmet], _ core: inout Core) {
    guard let first = unmet.first else { return }
    let type = first.type.map { Array(core.registry[$0].id) } ?? []
    core.tallies.count(
      words: unmet.map(\.word), type: type, week: Week(secondsSince1970: core.effects.now()))
  }

  private static func write(
    _ answer: Answer, _ at: LocalTime, _ advice: WorryAdvice?, _ request: borrowing Request,
    _ core: borrowing Core, _ reply: inout Reply
  ) {
    let (registry, language) = (core.registry, request.language)
    var rows = answer.candidates.enumerated().map { index, candidate in
      CandidateRow.row(
        candidate, rank: index + 1, ask: index == 0 ? answer.ask : nil, at, registry, language)
    }
    advice?.add(to: &rows)
    if answer.masked > 0, !rows.isEmpty { rows[0].add("Masked", answer.masked) }
    reply.rows(rows, as: request.form) { layout in
      CandidateText.write(answer, at, registry, language, advice, to: &layout)
    }
    reply.ok(count: answer.candidates.count, revision: registry.revision)
  }
}
