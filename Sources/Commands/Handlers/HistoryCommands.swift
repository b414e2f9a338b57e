import Registry
import Wire

/// `history`, `changes` and `watch`: who changed what, when and why.
extension CommandTable {
  static let history = CommandSpec(
    "history", alias: "historia", usage: "history [limit=N] ID", options: [limit],
    rest: .words(1...1),
    summary: Labels(
      "tietueen muutokset, uusin ensin", "en posts ändringar, den senaste först",
      "a record's changes, the newest first"),
    example: "history contact/kotka-varhaiskasvatus"
  ) { line, request, core, session, reply throws(CommandError) in
    let id = try request.word(0, in: line)
    let limit = try request.number("limit", in: line, 1...1000) ?? 20
    try ask(.history(id: id, limit: limit), request, core, session, &reply)
  }

  static let sinceRevision = CommandSpec.Option(
    name: "since", value: "R",
    summary: Labels(
      "tämän version jälkeen", "efter den här versionen", "behind this revision; 0 for all"))

  static let changes = CommandSpec(
    "changes", alias: "muutokset", usage: "changes [since=R] [limit=N]",
    options: [sinceRevision, limit], rest: .words(0...0),
    summary: Labels(
      "rekisterin muutokset, vanhin ensin", "registrets ändringar, den äldsta först",
      "the registry's changes, the oldest first"),
    example: "changes since=120"
  ) { line, request, core, session, reply throws(CommandError) in
    let present = core.registry.revision
    let limit = try request.number("limit", in: line, 1...1000)
    let since = try since(request, line, core)
    // Without a beginning, the last few.
    let start = since ?? max(0, present - (limit ?? 20))
    try ask(.changes(since: start, limit: limit ?? 1000), request, core, session, &reply)
  }

  static let watch = CommandSpec(
    "watch", alias: "seuraa", usage: "watch [since=R]", options: [sinceRevision],
    rest: .words(0...0),
    summary: Labels(
      "seuraa muutoksia, kunnes lähetät rivin", "följ ändringarna tills du sänder en rad",
      "follow the changes until you send a line"),
    example: "watch since=120"
  ) { line, request, core, session, reply throws(CommandError) in
    let since = try since(request, line, core) ?? core.registry.revision
    try ask(.watch(since: since), request, core, session, &reply)
  }

  private static func since(
    _ request: borrowing Request, _ line: Span<UInt8>, _ core: borrowing Core
  ) throws(CommandError) -> Int? {
    let present = core.registry.revision
    guard let since = try request.number("since", in: line, 0...Int(UInt32.max)) else {
      return nil
    }
    guard since <= present else {
      throw .badValue(option: "since", text: "no such revision; the last one is \(present)")
    }
    return since
  }

  private static func ask(
    _ subject: StoreQuery.Subject, _ request: borrowing Request, _ core: borrowing Core,
    _ session: borrowing Session, _ reply: inout Reply
  ) throws(CommandError) {
    if let missing = core.storeMissing { throw .notKept(missing) }
    reply.waiting = .query(
      StoreQuery(
        subject: subject, form: request.form, language: request.language,
        viewer: session.rights.viewer))
  }
}
