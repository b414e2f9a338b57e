import Cooperation
import Registry
import Routing

/// `plan` and `compare`: what a wellbeing plan promises, who does what, and what the figures say.
extension CommandTable {
  static let plan = CommandSpec(
    "plan", alias: "suunnitelma", usage: "plan [in=AREA] [goal=ID] [org=ID] [at=TIME]",
    options: [
      inArea,
      .init(
        name: "goal", value: "ID",
        summary: Labels(
          "tavoite ja sen toimenpiteet", "ett mål och dess åtgärder", "a goal and its measures")),
      .init(
        name: "org", value: "ID",
        summary: Labels(
          "toimija ja sen toimenpiteet", "en aktör och dess åtgärder",
          "an actor and its measures")),
      atTime,
    ],
    rest: .words(0...0),
    summary: Labels(
      "hyvinvointisuunnitelma tavoitteittain tai toimijoittain",
      "välfärdsplanen efter mål eller aktör", "the wellbeing plan by goal or by actor"),
    example: "plan in=Kymenlaakso"
  ) { line, request, core, session, reply throws(CommandError) in
    var scope = PlanReader.Scope(area: try request.area(line, core, session))
    if let goal = try request.option("goal", in: line) {
      scope.goal = try core.number(of: qualified(goal, "goal"), kind: .goal)
    }
    if let org = try request.option("org", in: line) {
      scope.org = try core.number(of: qualified(org, "org"), kind: .org)
    }
    let names = RecordNames(viewer: session.rights.viewer, language: request.language)
    reply.rest = PlanList(
      core.router, scope, on: request.time(core).date, as: request.form, names)
  }

  static let compare = CommandSpec(
    "compare", alias: "vertaa", usage: "compare [in=AREA] [group=GROUP] [at=TIME] INDICATOR",
    options: [
      inArea,
      .init(
        name: "group", value: "GROUP",
        summary: Labels("vain tämän ryhmän lukemat", "bara denna grupp", "of this group alone")),
      atTime,
    ],
    rest: .words(1...1),
    summary: Labels(
      "indikaattori vuosittain, ryhmittäin ja maahan verrattuna",
      "en indikator över år och grupper, jämförd med landet",
      "an indicator over years and groups, beside the country"),
    example: "compare in=Kymenlaakso kymenlaakso-14"
  ) { line, request, core, session, reply throws(CommandError) in
    let id = try request.word(0, in: line)
    let indicator = try core.number(of: qualified(id, "indicator"), kind: .indicator)
    let area = try request.area(line, core, session)
    let group = try request.choice("group", in: line, Comparison.groups)
    let reader = ComparisonReader(
      of: indicator, in: area, group: group, on: request.time(core).date, core.router)
    let names = RecordNames(viewer: session.rights.viewer, language: request.language)
    reply.rest = ComparisonList(
      of: indicator, reader, core.router, as: request.form, names)
  }
}
