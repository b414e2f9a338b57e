import Forms
import Registry
import Wire

/// `help`, `verbs` and `kinds`: what can be asked, read from the tables.
extension CommandTable {
  static let help = CommandSpec(
    "help", alias: "apua", usage: "help [VERB]", rest: .words(0...1),
    summary: Labels("ohje", "hjälp", "help"), example: "help route"
  ) { line, request, _, _, reply throws(CommandError) in
    guard request.words.count == 1 else {
      writeOverview(request, &reply)
      reply.ok()
      return
    }
    let name = try request.word(0, in: line)
    guard let row = index.row(of: name.span, 0..<name.count) else {
      let near = Suggestions.verb(like: name.span, 0..<name.count)
      throw .notFound(
        "no verb \"\(repeated(name))\""
          + (near.map { "; did you mean \"\($0)\"?" } ?? ""))
    }
    writeHelp(of: CommandTable.rows[row], request, &reply)
    reply.ok()
  }

  static let verbs = CommandSpec(
    "verbs", alias: "verbit", usage: "verbs", rest: .words(0...0),
    summary: Labels("verbit ohjelmille", "verben för program", "the verbs, for programs"),
    example: "verbs as=json"
  ) { _, request, _, _, reply throws(CommandError) in
    let table = CommandTable.rows.map { row(of: $0, request.language) }
    reply.rows(table, as: request.form) { layout in
      for spec in CommandTable.rows { layout.line(spec.usage) }
    }
    reply.ok()
  }

  static let kinds = CommandSpec(
    "kinds", alias: "lajit", usage: "kinds [KIND]", rest: .words(0...1),
    summary: Labels(
      "tietueiden lajit ja kentät", "posternas slag och fält", "kinds of records and their fields"),
    example: "kinds service"
  ) { line, request, core, _, reply throws(CommandError) in
    guard request.words.count == 1 else {
      writeKinds(request, core, &reply)
      reply.ok()
      return
    }
    let spec = try kind(named: try request.word(0, in: line)).spec
    if request.form == .csv {
      // A sheet to be filled in.
      reply.table { $0.header(of: spec) }
    } else {
      writeFields(of: spec, request, &reply)
    }
    reply.ok()
  }

  private static func row(of spec: CommandSpec, _ language: AnswerLanguage) -> Row {
    var row = Row()
    row.add("Verb", spec.verb)
    row.add("Alias", spec.alias)
    row.add("Usage", spec.usage)
    row.add("Summary", spec.summary[language])
    row.add("Access", spec.access.rawValue)
    row.add("Since", spec.since)
    return row
  }

  private static func writeOverview(_ request: borrowing Request, _ reply: inout Reply) {
    let language = request.language
    let table = CommandTable.rows.map { row(of: $0, language) }
    reply.rows(table, as: request.form) { layout in
      for spec in CommandTable.rows {
        let name = spec.alias.map { "\(spec.verb), \($0)" } ?? spec.verb
        layout.pair(name, spec.summary[language], indent: 0, width: 24)
      }
      layout.gap()
      layout.line(
        Labels(
          "help VERBI kertoo lisää; kysy omin sanoin: route KYSYMYS",
          "help VERB berättar mer; fråga med egna ord: route FRÅGA",
          "help VERB tells more; ask in your own words: route QUESTION")[language])
    }
  }

  private static func writeHelp(
    of spec: CommandSpec, _ request: borrowing Request, _ reply: inout Reply
  ) {
    let language = request.language
    let options = spec.options + commonOptions
    var row = row(of: spec, language)
    row.add(
      "Option", options.map { "\($0.name)=\($0.value): \($0.summary[language])" })
    row.add("Example", spec.example)
    reply.rows([row], as: request.form) { layout in
      layout.line(spec.usage)
      layout.line(spec.summary[language], first: 2)
      for option in options {
        layout.pair(
          "\(option.name)=\(option.value)", option.summary[language], indent: 2, width: 20)
      }
      layout.line("> \(spec.example)", first: 2)
    }
  }

  private static func writeKinds(
    _ request: borrowing Request, _ core: borrowing Core, _ reply: inout Reply
  ) {
    let language = request.language
    let registry = core.registry
    let rows = Schema.kinds.enumerated().map { index, kind in
      var row = Row()
      row.add("Kind", kind.name)
      row.add("Label", kind.labels[language])
      row.add("Records", registry.count(of: Kind(rawValue: UInt8(index))))
      row.add("Field", kind.fields.map(\.name))
      row.add("Since", kind.since)
      return row
    }
    reply.rows(rows, as: request.form) { layout in
      for (index, kind) in Schema.kinds.enumerated() {
        let count = registry.count(of: Kind(rawValue: UInt8(index)))
        layout.pair(kind.name, "\(kind.labels[language]), \(count)", indent: 0, width: 12)
      }
    }
  }

  private static func writeFields(
    of kind: KindSpec, _ request: borrowing Request, _ reply: inout Reply
  ) {
    let language = request.language
    let rows = kind.fields.map { field in
      var row = Row()
      row.add("Kind", kind.name)
      row.add("Field", field.name)
      row.add("Type", field.type.name)
      row.add("Repeats", field.repeats ? "yes" : "no")
      row.add("Required", field.isRequired ? "yes" : "no")
      row.add("Personal", field.isPersonal ? "yes" : "no")
      row.add("Searched", field.isSearched ? "yes" : "no")
      row.add("Refers_to", field.targets)
      if case .choice(let choices) = field.type { row.add("Values", choices.map(\.name)) }
      row.add("Label", field.labels[language])
      row.add("Since", field.since)
      return row
    }
    reply.rows(rows, as: request.form) { layout in
      for field in kind.fields {
        let mark = field.isRequired ? "!" : field.repeats ? "*" : ""
        layout.pair(
          field.name + mark, "\(field.labels[language]) (\(field.type.name))", indent: 0,
          width: 16)
      }
    }
  }
}
