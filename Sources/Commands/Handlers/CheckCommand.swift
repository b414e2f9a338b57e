import Registry
import Routing

/// `check`: where a caller would be led nowhere.
extension CommandTable {
  static let check = CommandSpec(
    "check", alias: "tarkasta", usage: "check [in=AREA] [at=TIME]", options: [inArea, atTime],
    rest: .words(0...0),
    summary: Labels(
      "yhteystiedot, joista kukaan ei vastaa", "kontakter där ingen svarar",
      "contacts and services that nobody answers for"),
    example: "check in=Kotka"
  ) { line, request, core, session, reply throws(CommandError) in
    let viewer = session.rights.viewer
    let check = ContactCheck(
      router: core.router, area: try request.area(line, core, session), time: request.time(core),
      viewer: viewer)
    reply.rest = ProblemList(
      core.router, check, to: viewer, as: request.form, in: request.language)
  }
}
