import Cooperation
import Registry
import Routing
import Wire

/// `network`: who meets on which level, led by whom.
extension CommandTable {
  static let network = CommandSpec(
    "network", alias: "verkosto", usage: "network [in=AREA] [level=LEVEL] [at=TIME] [ID]",
    options: [
      inArea,
      .init(
        name: "level", value: "LEVEL",
        summary: Labels("vain tämän tason", "bara på denna nivå", "of this level alone")),
      atTime,
    ],
    rest: .words(0...1),
    summary: Labels(
      "yhteistyön rakenteet: jäsenet, vetäjä, kokoukset",
      "samarbetets strukturer: medlemmar, ledning, möten",
      "structures of cooperation: members, chair, meetings"),
    example: "network in=Kotka level=management"
  ) { line, request, core, session, reply throws(CommandError) in
    let words = CooperationLevel.allCases.map(\.rawValue)
    let level = try request.choice("level", in: line, words).flatMap {
      CooperationLevel(rawValue: $0)
    }
    let day = request.time(core).date
    let names = RecordNames(viewer: session.rights.viewer, language: request.language)
    if request.words.count == 1 {
      let id = try request.word(0, in: line)
      let number = try core.number(of: qualified(id, "network"), kind: .network)
      guard level == nil else {
        throw .badValue(option: "level", text: "chooses among all networks; leave the id out")
      }
      reply.rest = NetworkList(
        [number], levels: [], core.router, from: day, as: request.form, names)
      return
    }
    let area = try request.area(line, core, session)
    let found = NetworkView.networks(in: area, level: level, on: day, core.router)
    reply.rest = NetworkList(
      found, levels: level.map { [$0] } ?? CooperationLevel.allCases, core.router, from: day,
      as: request.form, names)
  }
}

extension Core {
  /// The record of an id that was typed, which must be of a kind.
  ///
  /// - Throws: `.notFound`.
  func number(of id: [UInt8], kind: Kind) throws(CommandError) -> Registry.Number {
    let number = try number(of: id)
    guard registry[number].kind == kind else {
      throw .notFound("\(registry[number].idText) is no record of kind \(kind.spec.name)")
    }
    return number
  }
}
