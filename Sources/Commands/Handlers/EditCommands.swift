import Registry
import Wire

/// `put`, `set`, `unset` and `remove`: a record, a field.
extension CommandTable {
  static let revisionGuard = CommandSpec.Option(
    name: "rev", value: "R",
    summary: Labels(
      "vain jos tietue ei ole muuttunut sitten version R",
      "bara om posten är oförändrad sedan version R",
      "only if unchanged since revision R; 0: only if new"))
  static let reason = CommandSpec.Option(
    name: "reason", value: "TEXT",
    summary: Labels("miksi", "varför", "why, for the history"))
  static let editOptions = [revisionGuard, reason]

  static let put = CommandSpec(
    "put", alias: "tallenna", usage: "put [rev=R] [reason=TEXT]", options: editOptions,
    rest: .words(0...0), hasBlock: true, access: .editor,
    summary: Labels(
      "tallenna tietueet, jotka seuraavat", "spara posterna som följer",
      "keep the records that follow"),
    example: "put reason=uusi"
  ) { line, request, core, session, reply throws(CommandError) in
    if awaitsTurn(core, &reply) { return }
    _ = try seenRevision(request, line)
    let block = RecordBlock(request.block ?? [], named: "put")
    guard block.problems.isEmpty else { throw .invalid(block.problems) }
    guard !block.records.isEmpty else {
      throw .invalid([LoadProblem(file: "put", line: 0, field: nil, message: "no records came")])
    }
    guard block.records.count <= Core.changesMax else {
      throw .blockTooMany(limit: Core.changesMax)
    }
    var changes: [Change] = []
    for record in block.records {
      let old = core.draft.record(record.id, in: core.registry)
      try check(request, line, core, session, record.id, old)
      if core.differs(record, from: old) { changes.append(.put(record)) }
    }
    try keep(changes, line, request, &core, session, &reply)
  }

  static let set = CommandSpec(
    "set", alias: "aseta", usage: "set [rev=R] [reason=TEXT] ID FIELD=VALUE...",
    options: editOptions, rest: .text, access: .editor,
    summary: Labels("anna kentille arvot", "ge fält värden", "give fields values"),
    example: "set contact/kotka-varhaiskasvatus Hours=\"Mo-Fr 09:00-15:00\""
  ) { line, request, core, session, reply throws(CommandError) in
    if awaitsTurn(core, &reply) { return }
    let assignments = try Assignments(line, request)
    try edit(assignments.id, by: assignments.edits, line, request, &core, session, &reply)
  }

  static let unset = CommandSpec(
    "unset", alias: "tyhjennä", usage: "unset [rev=R] [reason=TEXT] ID FIELD[=VALUE]...",
    options: editOptions, rest: .text, access: .editor,
    summary: Labels(
      "poista kenttiä tai yksi arvo", "ta bort fält eller ett värde",
      "leave fields out, or one value of a field"),
    example: "unset service/kotka-varhaiskasvatus Word=tarha"
  ) { line, request, core, session, reply throws(CommandError) in
    if awaitsTurn(core, &reply) { return }
    let (id, edits) = try Assignments.removals(line, request)
    try edit(id, by: edits, line, request, &core, session, &reply)
  }

  static let remove = CommandSpec(
    "remove", alias: "poista", usage: "remove [rev=R] [reason=TEXT] ID...",
    options: editOptions, rest: .words(1...WireLimits.wordsMax), access: .editor,
    summary: Labels("poista tietueet", "ta bort poster", "remove records"),
    example: "remove reason=\"lakkautettu\" service/esimerkki"
  ) { line, request, core, session, reply throws(CommandError) in
    if awaitsTurn(core, &reply) { return }
    var changes: [Change] = []
    for position in 0..<request.words.count {
      let id = try request.word(position, in: line)
      let old = try core.drafted(id)
      try check(request, line, core, session, old.id, old)
      if !changes.contains(where: { $0.id == id[...] }) { changes.append(.remove(id: id)) }
    }
    try keep(changes, line, request, &core, session, &reply)
  }

  // MARK: what they share

  /// Whether the request has to wait because the registry is being replaced.
  static func awaitsTurn(_ core: borrowing Core, _ reply: inout Reply) -> Bool {
    guard core.isReplacing || core.holdsBack else { return false }
    reply.waiting = .turn
    return true
  }

  /// Changes fields of one record.
  static func edit(
    _ id: [UInt8], by edits: [FieldEdit], _ line: Span<UInt8>, _ request: borrowing Request,
    _ core: inout Core, _ session: borrowing Session, _ reply: inout Reply
  ) throws(CommandError) {
    let old = try core.drafted(id)
    try check(request, line, core, session, old.id, old)
    let new: Record
    do throws(LoadFailure) {
      new = try old.edited(by: edits)
    } catch {
      throw .invalid(error.problems)
    }
    let changes = core.differs(new, from: old) ? [Change.put(new)] : []
    try keep(changes, line, request, &core, session, &reply)
  }

  /// Refuses a change of what is not one's own, before anything tells what it has, and of what has
  /// changed since the revision that `rev=` names.
  static func check(
    _ request: borrowing Request, _ line: Span<UInt8>, _ core: borrowing Core,
    _ session: borrowing Session, _ id: ArraySlice<UInt8>, _ old: Record?
  ) throws(CommandError) {
    if let old, let refusal = core.refusal(toTouch: old, for: session.rights, knows: false) {
      throw .notYours([refusal])
    }
    guard let seen = try seenRevision(request, line) else { return }
    let name = String(decoding: id, as: UTF8.self)
    guard let old else {
      if seen == 0 { return }
      throw .changed(nil, as: request.form, text: "\(name) is not there any more")
    }
    if Int(old.revision) <= seen { return }
    let text =
      seen == 0
      ? "\(name) is there already" : "\(name) was changed in revision \(old.revision)"
    throw .changed(
      ShownRecord(old, to: session.rights.viewer), as: request.form, text: text)
  }

  private static func seenRevision(
    _ request: borrowing Request, _ line: Span<UInt8>
  ) throws(CommandError) -> Int? {
    try request.number("rev", in: line, 0...Int(UInt32.max))
  }

  /// Why a change is made, as the history keeps it: codes and numbers of persons do not belong
  /// there, and whoever may ask may read it.
  static func statedReason(
    _ request: borrowing Request, _ line: Span<UInt8>
  ) throws(CommandError) -> String {
    repeated(try request.option("reason", in: line) ?? [])
  }

  /// Has changes kept; the reply's status comes when they are.
  static func keep(
    _ changes: [Change], _ line: Span<UInt8>, _ request: borrowing Request, _ core: inout Core,
    _ session: borrowing Session, _ reply: inout Reply
  ) throws(CommandError) {
    if let missing = core.storeMissing { throw .notKept(missing) }
    guard !changes.isEmpty else {
      return reply.ok(count: 0, revision: core.registry.revision)
    }
    reply.waiting = .commit(
      try core.stage(
        changes, by: session.rights, verb: request.spec.verb,
        reason: try statedReason(request, line), outcome: "count=\(changes.count)"))
  }
}
