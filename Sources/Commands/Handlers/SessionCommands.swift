import Forms
import Language
import Registry
import Routing
import Wire

/// `use`, `ping`, `quit`, `reload` and `stats`: the connection and the daemon.
extension CommandTable {
  static let ping = CommandSpec(
    "ping", usage: "ping", rest: .words(0...0),
    summary: Labels("onko palvelin elossa", "svarar servern", "whether the daemon answers"),
    example: "ping"
  ) { _, _, _, _, reply throws(CommandError) in
    reply.ok()
  }

  static let quit = CommandSpec(
    "quit", alias: "lopeta", usage: "quit", rest: .words(0...0),
    summary: Labels("sulje yhteys", "stäng förbindelsen", "close the connection"), example: "quit"
  ) { _, _, _, _, reply throws(CommandError) in
    reply.ok()
    reply.isClosing = true
  }

  static let reload = CommandSpec(
    "reload", usage: "reload", rest: .words(0...0), access: .administrator,
    summary: Labels(
      "lue tiedostot uudelleen", "läs in filerna på nytt", "read the record files again"),
    example: "reload"
  ) { _, _, core, _, reply throws(CommandError) in
    if core.isReloading { throw .reloadRunning }
    if core.isReplacing || !core.isSettled {
      core.holdsBack = true
      reply.waiting = .turn
      return
    }
    core.isReloading = true
    reply.waiting = .reload
  }

  static let use = CommandSpec(
    "use", alias: "käytä", usage: "use [as=FORM] [lang=LANG] [in=AREA]", options: [inArea],
    rest: .words(0...0),
    summary: Labels(
      "yhteyden muoto, kieli ja alue", "förbindelsens form, språk och område",
      "form, language and area of the connection"),
    example: "use lang=fi in=Kotka"
  ) { line, request, core, session, reply throws(CommandError) in
    let area = try request.area(line, core, session)
    session.form = request.form
    session.language = request.language
    session.area = area.map { Array(core.registry[$0].id) }
    var row = Row()
    row.add("As", session.form.rawValue)
    row.add("Lang", session.language.rawValue)
    row.add("In", session.area.map { $0[...] })
    row.add("Right", session.rights.names)
    let settings = session
    reply.rows([row], as: request.form) { layout in
      layout.line("as=\(settings.form.rawValue)")
      layout.line("lang=\(settings.language.rawValue)")
      layout.line("in=\(settings.area.map { String(decoding: $0, as: UTF8.self) } ?? "-")")
      layout.line(settings.rights.names.joined(separator: ", "))
    }
    reply.ok()
  }

  static let stats = CommandSpec(
    "stats", usage: "stats [type=TYPE] [limit=N] [words|wrong]",
    options: [
      .init(
        name: "type", value: "TYPE",
        summary: Labels(
          "sanat, joihin vastattiin näin", "ord som besvarades så", "words that were answered so")),
      limit,
    ], rest: .words(0...1),
    summary: Labels(
      "palvelimen luvut, tai viikkojen laskurit", "serverns siffror, eller veckornas räknare",
      "the daemon's figures, or the counts of weeks"),
    example: "stats limit=20 words"
  ) { line, request, core, _, reply throws(CommandError) in
    if request.words.count == 1 { return try writeTallies(line, request, core, &reply) }
    for name in ["type", "limit"] where try request.option(name, in: line) != nil {
      throw .badValue(option: name, text: "only with stats words or stats wrong")
    }
    var figures: [(String, Int)] = [
      ("Protocol", Version.protocolNumber), ("Revision", core.registry.revision),
      ("Records", core.registry.count),
    ]
    for (index, kind) in Schema.kinds.enumerated() {
      let count = core.registry.count(of: Kind(rawValue: UInt8(index)))
      figures.append(("Kind_\(kind.name)", count))
    }
    figures += [
      ("Connections", core.connections), ("Requests", core.requests), ("Errors", core.errors),
      ("Uptime", Int(core.effects.now() - core.startedAt)), ("Memory", core.effects.residentKiB()),
    ]
    var row = Row()
    let morphology = core.router.morphology?.name ?? "stems"
    row.add("Version", Version.product)
    for (name, figure) in figures { row.add(name, figure) }
    row.add("Morphology", morphology)
    reply.rows([row], as: request.form) { layout in
      layout.pair("Version", Version.product, indent: 0, width: 18)
      for (name, figure) in figures { layout.pair(name, String(figure), indent: 0, width: 18) }
      layout.pair("Morphology", morphology, indent: 0, width: 18)
    }
    reply.ok()
  }
}
