import Registry
import Wire

/// `absent` and `verify`: the two changes that keep contacts right from day to day.
extension CommandTable {
  static let absent = CommandSpec(
    "absent", alias: "poissa",
    usage: "absent [rev=R] [reason=TEXT] ID FROM/TO [DEPUTY...]", options: editOptions,
    rest: .words(2...WireLimits.wordsMax), access: .editor,
    summary: Labels(
      "yhteyshenkilö on poissa, sijaiset järjestyksessä",
      "kontaktpersonen är frånvarande, ersättare i ordning",
      "a contact is away, with deputies in order"),
    example: "absent contact/kotka-varhaiskasvatus 2026-12-21/2026-12-27"
  ) { line, request, core, session, reply throws(CommandError) in
    if awaitsTurn(core, &reply) { return }
    let id = try request.word(0, in: line)
    let contact = try core.drafted(id)
    guard contact.kind == .contact else {
      throw .notFound("\(contact.idText) is no contact; only contacts are absent")
    }
    let days = try request.word(1, in: line)
    let present = contact.all(.absent).map { Array($0) }
    var edits = [FieldEdit.set("Absent", present.contains(days) ? present : present + [days])]
    if request.words.count > 2 {
      var deputies: [[UInt8]] = []
      for position in 2..<request.words.count {
        deputies.append(qualified(try request.word(position, in: line), "contact"))
      }
      edits.append(.set("Deputy", deputies))
    }
    try edit(id, by: edits, line, request, &core, session, &reply)
  }

  static let verify = CommandSpec(
    "verify", alias: "tarkista", usage: "verify [rev=R] [reason=TEXT] ID...",
    options: editOptions, rest: .words(1...WireLimits.wordsMax), access: .editor,
    summary: Labels(
      "tietueet on tarkistettu tänään", "posterna har kontrollerats i dag",
      "records have been checked today and are right"),
    example: "verify contact/kotka-varhaiskasvatus"
  ) { line, request, core, session, reply throws(CommandError) in
    if awaitsTurn(core, &reply) { return }
    var today: [UInt8] = []
    LocalTime(secondsSince1970: core.effects.now()).date.write(to: &today)
    var changes: [Change] = []
    for position in 0..<request.words.count {
      let old = try core.drafted(try request.word(position, in: line))
      try check(request, line, core, session, old.id, old)
      guard !changes.contains(where: { $0.id == old.id }) else { continue }
      do throws(LoadFailure) {
        let new = try old.edited(by: [
          .set("Verified", [today]), .set("Verified_by", [Array(session.rights.user.utf8)]),
        ])
        if core.differs(new, from: old) { changes.append(.put(new)) }
      } catch {
        throw .invalid(error.problems)
      }
    }
    try keep(changes, line, request, &core, session, &reply)
  }
}
