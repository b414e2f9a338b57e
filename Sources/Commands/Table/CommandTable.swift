import Registry

/// The command table. Rows are in order of verb; a test holds order and uniqueness.
package enum CommandTable {
  package static let rows: [CommandSpec] = [
    absent, backup, calendar, changes, check, clarity, compare, confirm, find, gaps, graph, help,
    history, impact, `import`, interface, kinds, links, list, matrix, network, path, ping, plan,
    purge, put, quit, reload, remove, report, route, set, show, stats, unset, use, verbs, verify,
    watch, who, wrong,
  ]

  static let index = VerbIndex(rows)

  /// Options that every verb takes.
  package static let commonOptions: [CommandSpec.Option] = [
    .init(
      name: "as", value: "rec|json|text|csv",
      summary: Labels("vastauksen muoto", "svarets form", "form of the answer")),
    .init(
      name: "lang", value: "fi|sv|en",
      summary: Labels("vastauksen kieli", "svarets språk", "language of the answer")),
  ]

  static let inArea = CommandSpec.Option(
    name: "in", value: "AREA",
    summary: Labels(
      "kunta tai alue: nimi, koodi tai tunniste", "kommun eller område: namn, kod eller id",
      "municipality or region: name, code or id"))
  static let atTime = CommandSpec.Option(
    name: "at", value: "TIME",
    summary: Labels(
      "hetki, 2026-11-21[T14:30], tai version numero",
      "tidpunkt, 2026-11-21[T14:30], eller versionsnummer",
      "moment, 2026-11-21[T14:30], or a revision's number"))
  static let answers = CommandSpec.Option(
    name: "n", value: "1-10",
    summary: Labels("vastauksia enintään", "högst så många svar", "answers at most"))
  static let limit = CommandSpec.Option(
    name: "limit", value: "N",
    summary: Labels("tietueita enintään", "högst så många poster", "records at most"))
}
