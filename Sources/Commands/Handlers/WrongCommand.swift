import Forms
import Registry
import Wire

/// `wrong`: a clerk says that an answer was wrong, and perhaps what would have been right.
extension CommandTable {
  static let wrong = CommandSpec(
    "wrong", alias: "väärin", usage: "wrong [right=TYPE] ID",
    options: [
      .init(
        name: "right", value: "TYPE",
        summary: Labels(
          "tyyppi, joka olisi ollut oikea", "typen som hade varit rätt",
          "the type that would have been right"))
    ], rest: .words(1...1),
    summary: Labels(
      "vastaus oli väärä; lasketaan viikoittain", "svaret var fel; räknas per vecka",
      "an answer was wrong; counted by week"),
    example: "wrong right=neuvola service/kotka-varhaiskasvatus"
  ) { line, request, core, _, reply throws(CommandError) in
    let number = try core.number(of: try request.word(0, in: line))
    let answered = core.registry[number]
    guard answered.kind == .service || answered.kind == .type else {
      throw .notFound("\(answered.idText) is neither a service nor a type, so it is no answer")
    }
    var right: Registry.Number?
    if let name = try request.option("right", in: line) {
      right = try CommandTable.number(ofType: name, core)
    }
    let rightID = right.map { Array(core.registry[$0].id) } ?? []
    let week = Week(secondsSince1970: core.effects.now())
    guard core.tallies.count(wrong: Array(answered.id), right: rightID, week: week) else {
      throw .busy(
        "\(Tallies.marksOfWeekMax) different answers were marked this week; no more are counted")
    }
    let (registry, language) = (core.registry, request.language)
    reply.rows([], as: request.form) { layout in
      var text = marked[language] + RecordText.name(of: registry[number], in: language)
      if let right { text += " → \(RecordText.name(of: registry[right], in: language))" }
      layout.line(text, rest: 2)
    }
    reply.ok()
  }

  private static let marked = Labels(
    "Laskettu vääräksi: ", "Räknat som fel: ", "Counted as wrong: ")
}
