import Cooperation
import Registry

/// `impact`: what would be left without if a record went.
extension CommandTable {
  static let impact = CommandSpec(
    "impact", alias: "vaikutus", usage: "impact [in=AREA] [at=TIME] ID",
    options: [inArea, atTime], rest: .words(1...1),
    summary: Labels(
      "mitä jäisi ilman, jos tietue poistuisi", "vad som skulle bli utan om posten försvann",
      "what would be left without if a record went"),
    example: "impact contact/kotka-varhaiskasvatus"
  ) { line, request, core, session, reply throws(CommandError) in
    let number = try core.number(of: try request.word(0, in: line))
    let search = ImpactSearch(
      of: number, core.router, area: try request.area(line, core, session),
      at: request.time(core))
    reply.rest = LossList(
      search, of: core.registry, to: session.rights.viewer, as: request.form,
      in: request.language)
  }
}
