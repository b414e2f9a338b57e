import Forms
import Registry
import Routing
import Wire

/// `links` and `path`: how records hang together.
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
