import Cooperation
import Registry
import Routing
import Wire

/// `interface`: what has been agreed where responsibilities meet, and what has not.
extension CommandTable {
  static let interface = CommandSpec(
    "interface", alias: "yhdyspinta", usage: "interface [in=AREA] [at=TIME] A [B]",
    options: [inArea, atTime],
    rest: .words(1...2),
    summary: Labels(
      "mitä yhdyspinnalla on sovittu", "vad som avtalats vid en gränsyta",
      "what has been agreed where two services meet"),
    example: "interface in=Kotka neuvola varhaiskasvatus"
  ) { line, request, core, session, reply throws(CommandError) in
    var sides: [InterfaceChoice.Side] = []
    for position in 0..<request.words.count {
      sides.append(try side(named: try request.word(position, in: line), core))
    }
    let area = try request.area(line, core, session)
    let time = request.time(core)
    let found = InterfaceChoice(core.router, between: sides, in: area, on: time.date)
    guard !found.interfaces.isEmpty || !found.missing.isEmpty else {
      throw .notFound("nothing has been registered about this interface there")
    }
    reply.rest = InterfaceList(
      found, of: core.router, in: area, at: time, to: session.rights.viewer, as: request.form,
      language: request.language)
  }

  /// What stands for one side of an interface: a type and its services, or a service and its type.
  private static func side(
    named name: [UInt8], _ core: borrowing Core
  ) throws(CommandError) -> InterfaceChoice.Side {
    if name.starts(with: "service/".utf8) {
      let service = try core.number(of: name)
      let types = core.registry.targets(.type, of: service)
      return .init(type: types.first, parts: [service] + types)
    }
    let type = try number(ofType: name, core)
    return .init(type: type, parts: [type] + core.registry.sources(of: type, field: .type))
  }
}
