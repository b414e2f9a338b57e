import Forms
import Registry
import Routing
import Wire

/// `links`, `path` and `interface`: how records hang together.
extension CommandTable {
  static let links = CommandSpec(
    "links", alias: "linkit", usage: "links [at=TIME] ID", options: [atTime],
    rest: .words(1...1),
    summary: Labels(
      "mihin tietue viittaa ja mikä siihen", "vad en post pekar på och vad som pekar på den",
      "what a record refers to and what refers to it"),
    example: "links org/kotka"
  ) { line, request, core, session, reply throws(CommandError) in
    let number = try core.number(of: try request.word(0, in: line))
    let links = core.registry.links(of: number)
    write(links, steps: false, request, core, session, &reply)
    reply.ok(count: links.count, revision: core.registry.revision)
  }

  static let path = CommandSpec(
    "path", alias: "polku", usage: "path [at=TIME] ID ID", options: [atTime],
    rest: .words(2...2),
    summary: Labels(
      "lyhin viittausten ketju kahden tietueen välillä", "kortaste kedjan mellan två poster",
      "shortest chain of links between two records"),
    example: "path service/kotka-varhaiskasvatus org/kymenlaakso-hva"
  ) { line, request, core, session, reply throws(CommandError) in
    let start = try core.number(of: try request.word(0, in: line))
    let end = try core.number(of: try request.word(1, in: line))
    guard let links = core.registry.path(from: start, to: end) else {
      throw .notFound("no chain of links between the two")
    }
    write(links, steps: true, request, core, session, &reply)
    reply.ok(count: links.count, revision: core.registry.revision)
  }

  static let interface = CommandSpec(
    "interface", alias: "yhdyspinta", usage: "interface [in=AREA] [at=TIME] A [B]",
    options: [inArea, atTime],
    rest: .words(1...2),
    summary: Labels(
      "mitä yhdyspinnalla on sovittu", "vad som avtalats vid en gränsyta",
      "what has been agreed where two services meet"),
    example: "interface in=Kotka neuvola varhaiskasvatus"
  ) { line, request, core, session, reply throws(CommandError) in
    try handleInterface(line, request, core, session, &reply)
  }

  private static func handleInterface(
    _ line: Span<UInt8>, _ request: borrowing Request, _ core: borrowing Core,
    _ session: borrowing Session, _ reply: inout Reply
  ) throws(CommandError) {
    var sides: [[Registry.Number]] = []
    for position in 0..<request.words.count {
      let side = try side(named: try request.word(position, in: line), core)
      sides.append(side)
    }
    let area = try request.area(line, core, session)
    var found = interfaces(of: sides, in: area, core)
    if let at = request.at { found = found.filter { core.registry[$0].isValid(on: at.date) } }
    guard !found.isEmpty else {
      throw .notFound("nothing has been registered about this interface there")
    }
    switch request.form {
    case .text:
      let (registry, language) = (core.registry, request.language)
      let viewer = session.rights.viewer
      reply.lines { layout in
        RecordText.write(found[0], of: registry, to: viewer, in: language, on: &layout)
        if found.count > 1 { layout.gap() }
        for number in found.dropFirst() {
          RecordText.writeLine(number, of: registry, to: viewer, in: language, on: &layout)
        }
      }
      reply.ok(count: found.count, revision: registry.revision)
    case .rec, .json, .csv:
      reply.rest = RecordList(
        .numbers(found), of: core.router, to: session.rights.viewer, as: request.form,
        in: request.language)
    }
  }

  /// Interfaces that all sides share, the one between the fewest first: it is the one meant.
  private static func interfaces(
    of sides: [[Registry.Number]], in area: Registry.Number?, _ core: borrowing Core
  ) -> [Registry.Number] {
    var found: [(number: Registry.Number, breadth: Int)] = []
    for number in core.registry.numbers(of: .interface) {
      let between = core.registry.targets(.between, of: number)
      guard sides.allSatisfy({ side in between.contains { side.contains($0) } }) else { continue }
      if let area, !core.router.concerns(number, area: area) { continue }
      found.append((number, between.count))
    }
    let registry = core.registry
    return found.sorted { left, right in
      left.breadth != right.breadth
        ? left.breadth < right.breadth : registry.precedes(left.number, right.number)
    }.map(\.number)
  }

  /// What stands for one side of an interface: a type and its services, or a service and its type.
  private static func side(
    named name: [UInt8], _ core: borrowing Core
  ) throws(CommandError) -> [Registry.Number] {
    if name.starts(with: "service/".utf8) {
      let service = try core.number(of: name)
      return [service] + core.registry.targets(.type, of: service)
    }
    let type = try number(ofType: name, core)
    return [type] + core.registry.sources(of: type, field: .type)
  }

  private static func write(
    _ links: [Link], steps: Bool, _ request: borrowing Request, _ core: borrowing Core,
    _ session: borrowing Session, _ reply: inout Reply
  ) {
    let (registry, language) = (core.registry, request.language)
    let viewer = session.rights.viewer
    let rows = links.enumerated().map { step, link in
      var row = Row()
      if steps { row.add("Step", step + 1) }
      row.add("Direction", link.direction.rawValue)
      row.add("Field", link.field)
      row.add("Id", registry[link.number].id)
      let record = ShownRecord(registry[link.number], to: viewer).record
      row.add("Name", RecordText.name(of: record, in: language))
      return row
    }
    reply.rows(rows, as: request.form) { layout in
      for link in links {
        let record = ShownRecord(registry[link.number], to: viewer).record
        let arrow = link.direction == .out ? "→" : "←"
        layout.line(
          "\(arrow) \(link.field)  \(RecordText.name(of: record, in: language))  \(record.idText)",
          rest: 4)
      }
    }
  }
}
