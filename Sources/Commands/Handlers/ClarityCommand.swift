import Cooperation
import Registry
import Routing

/// `clarity`: what people answered, beside what the registry itself counts.
extension CommandTable {
  static let clarity = CommandSpec(
    "clarity", alias: "selkeys", usage: "clarity [in=AREA] [at=TIME]",
    options: [inArea, atTime], rest: .words(0...0),
    summary: Labels(
      "vastuiden selkeys: kyselyt ja rekisterin omat luvut",
      "ansvarets klarhet: enkäter och registrets egna tal",
      "clarity of duties: surveys and the registry's figures"),
    example: "clarity in=Kymenlaakso"
  ) { line, request, core, session, reply throws(CommandError) in
    let area = try request.area(line, core, session)
    let names = RecordNames(viewer: session.rights.viewer, language: request.language)
    reply.rest = ClarityList(
      core.router, in: area, on: request.time(core).date, as: request.form, names)
  }
}
