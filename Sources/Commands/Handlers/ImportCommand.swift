import Registry
import Routing
import Wire

/// `import`: many records at once, all or none; the same again changes nothing.
extension CommandTable {
  /// Bytes of records up to which an import is compared and checked on the loop. It is what the
  /// loop does in a few milliseconds; more is done on a thread of its own.
  static let importOnLoopBytesMax = 64 << 10

  static let `import` = CommandSpec(
    "import", alias: "tuo", usage: "import [dry-run=yes] [reason=TEXT]",
    options: [
      .init(
        name: "dry-run", value: "yes|no",
        summary: Labels(
          "näytä vain, mikä muuttuisi", "visa bara vad som skulle ändras",
          "only show what would change")), reason,
    ], rest: .words(0...0), hasBlock: true, access: .editor,
    summary: Labels(
      "tuo tietueet, jotka seuraavat", "importera posterna som följer",
      "import the records that follow"),
    example: "import dry-run=yes"
  ) { line, request, core, session, reply throws(CommandError) in
    if awaitsTurn(core, &reply) { return }
    // It is compared with the registry as it is, so what is on its way comes first.
    guard core.isSettled else {
      core.holdsBack = true
      reply.waiting = .turn
      return
    }
    let isDryRun = try request.choice("dry-run", in: line, ["yes", "no"]) == "yes"
    if !isDryRun, let missing = core.storeMissing { throw .notKept(missing) }
    let bytes = request.block ?? []
    let bulk = Bulk(
      rights: session.rights,
      reason: try statedReason(request, line),
      block: bytes, isDryRun: isDryRun, form: request.form)
    if bytes.count > importOnLoopBytesMax {
      reply.waiting = .bulk(bulk)
      return
    }
    let block = RecordBlock(bytes, named: "import")
    guard block.problems.isEmpty else { throw .invalid(block.problems) }
    let plan = ImportPlan(block.records, in: core.registry)
    try core.checkUnchanged(plan, for: session.rights)
    if isDryRun {
      try core.rehearse(plan, by: session.rights)
      return reply.write(plan, as: request.form, revision: core.registry.revision)
    }
    if plan.changes.count > Core.changesMax {
      reply.waiting = .bulk(bulk)
      return
    }
    guard !plan.changes.isEmpty else {
      return reply.ok("\(plan.outcome) revision=\(core.registry.revision)")
    }
    reply.waiting = .commit(
      try core.stage(
        plan.changes, by: session.rights, verb: "import", reason: bulk.reason,
        outcome: plan.outcome, demandsContact: false))
  }
}

extension ImportPlan {
  /// What the status line says of it.
  package var outcome: String { "added=\(added) changed=\(changed) unchanged=\(unchanged)" }
}

extension Core {
  /// Refuses to say of records that are neither the peer's nor seen whole that they are the same.
  func checkUnchanged(_ plan: ImportPlan, for rights: Rights) throws(CommandError) {
    let refusals = plan.same.compactMap { refusal(toTouch: $0, for: rights, knows: true) }
    guard refusals.isEmpty else { throw .notYours(refusals) }
  }

  /// Checks what an import would do and leaves no trace of it.
  func rehearse(_ plan: ImportPlan, by rights: Rights) throws(CommandError) {
    if let refusals = refusals(of: plan.changes, for: rights) { throw .notYours(refusals) }
    var draft = draft
    let problems = draft.stage(
      plan.changes, revision: stagedRevision + 1, in: router.registry, demandsContact: false)
    guard problems.isEmpty else { throw .invalid(problems) }
  }
}
