import Registry
import Wire

/// `confirm`: a party of an interface says for itself that what is written holds, or does not.
extension CommandTable {
  static let confirm = CommandSpec(
    "confirm", alias: "vahvista",
    usage: "confirm [org=ORG] [rev=R] [reason=TEXT] ID [agreed|disputed]",
    options: [
      .init(
        name: "org", value: "ORG",
        summary: Labels(
          "osapuoli, jonka puolesta vahvistat", "parten som du bekräftar för",
          "the party that you confirm for"))
    ] + editOptions,
    rest: .words(1...2), access: .editor,
    summary: Labels(
      "osapuoli vahvistaa yhdyspinnan tai kiistää sen",
      "en part bekräftar gränsytan eller bestrider den",
      "a party confirms an interface, or disputes it"),
    example: "confirm interface/neuvola-varhaiskasvatus-kymenlaakso agreed"
  ) { line, request, core, session, reply throws(CommandError) in
    if awaitsTurn(core, &reply) { return }
    let id = try request.word(0, in: line)
    let old = try core.drafted(id)
    guard old.kind == .interface else {
      throw .notFound("\(old.idText) is no interface; only interfaces are confirmed")
    }
    let word = try word(line, request)
    let party = try party(of: old, line, request, session.rights)
    try check(request, line, core, session, old.id, old)
    var today: [UInt8] = []
    LocalTime(secondsSince1970: core.effects.now()).date.write(to: &today)
    let edits = confirmation(of: old, by: party, today: today, word)
    try edit(id, by: edits, line, request, &core, session, &reply)
  }

  /// What is said: `agreed` if nothing is.
  private static func word(
    _ line: Span<UInt8>, _ request: borrowing Request
  ) throws(CommandError) -> String {
    guard request.words.count > 1 else { return "agreed" }
    let word = String(decoding: try request.word(1, in: line), as: UTF8.self)
    guard word == "agreed" || word == "disputed" else {
      throw .badWord("what is confirmed is either agreed or disputed")
    }
    return word
  }

  /// Ids of those who lead and take part.
  private static func parties(of interface: Record) -> [[UInt8]] {
    var parties: [[UInt8]] = []
    for id in interface.all(.lead) + interface.all(.participant) where !parties.contains(Array(id))
    {
      parties.append(Array(id))
    }
    return parties
  }

  /// The party that the editor speaks for: the one named, or the only one of the editor's own.
  private static func party(
    of interface: Record, _ line: Span<UInt8>, _ request: borrowing Request, _ rights: Rights
  ) throws(CommandError) -> [UInt8] {
    let parties = parties(of: interface)
    let own = rights.editsAll ? parties : parties.filter { rights.owners.contains($0) }
    if let name = try request.option("org", in: line) {
      let party = qualified(name, "org")
      guard parties.contains(party) else {
        throw .notYours(["\(repeated(party)) is no party of \(interface.idText)"])
      }
      guard own.contains(party) else {
        throw .notYours(["\(repeated(party)) confirms for itself, and you do not edit for it"])
      }
      return party
    }
    guard let first = own.first else {
      throw .notYours(["\(interface.idText) has no party that you edit for"])
    }
    guard own.count == 1 else {
      let names = own.prefix(5).map { String(decoding: $0, as: UTF8.self) }
      throw .badValue(
        option: "org",
        text: "name the party that you confirm for: \(names.joined(separator: ", "))"
          + (own.count > 5 ? " and others" : ""))
    }
    return first
  }

  /// The party's word in the place of what it said before. Once all have agreed to what bears no
  /// date, it was agreed on the day of the first of their words.
  private static func confirmation(
    of interface: Record, by party: [UInt8], today: [UInt8], _ word: String
  ) -> [FieldEdit] {
    let line = party + [0x20] + today + [0x20] + Array(word.utf8)
    var lines: [[UInt8]] = []
    var isThere = false
    for old in interface.all(.confirmed).map({ Array($0) }) {
      guard old.prefix(while: { $0 != 0x20 }).elementsEqual(party) else {
        lines.append(old)
        continue
      }
      if !isThere { lines.append(line) }
      isThere = true
    }
    if !isThere { lines.append(line) }
    var edits = [FieldEdit.set("Confirmed", lines)]
    if interface.first(.agreed) == nil, let first = firstDay(lines, parties(of: interface)) {
      edits.append(.set("Agreed", [first]))
    }
    return edits
  }

  /// The first day of the parties' words, if all of them agree.
  private static func firstDay(_ lines: [[UInt8]], _ parties: [[UInt8]]) -> [UInt8]? {
    var days: [[UInt8]] = []
    for party in parties {
      let said = lines.map { $0.split(separator: 0x20) }.last { $0.first.map(Array.init) == party }
      guard let said, said.count == 3, said[2].elementsEqual("agreed".utf8) else { return nil }
      days.append(Array(said[1]))
    }
    return days.min { $0.lexicographicallyPrecedes($1) }
  }
}
