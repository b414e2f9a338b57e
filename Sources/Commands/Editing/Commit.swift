package import Forms
package import Registry

/// Changes that have been checked and wait to be kept. Once they are, they are applied, and then
/// answered.
package struct Commit: Sendable {
  package let revision: Revision
  package let changes: [Change]
  /// What the status line says behind `OK`.
  package let outcome: String
}

/// Changes of many records, or to what everything hangs from: a new registry is made and checked
/// beside the one that serves.
package struct Bulk: Sendable {
  package let rights: Rights
  package let reason: String
  /// Rec text as it came.
  package let block: [UInt8]
  package let isDryRun: Bool
  package let form: Form
}

extension Commit {
  /// What an import changes, checked against a registry that nothing is on its way to.
  ///
  /// - Throws: `.notYours`, `.invalid`.
  package static func checked(
    _ plan: ImportPlan, by rights: Rights, _ reason: String, _ registry: borrowing Registry,
    now: Int64
  ) throws(CommandError) -> Commit {
    if !rights.editsAll {
      let ownership = Ownership(owners: rights.owners, draft: Draft())
      var refusals: [String] = []
      for record in plan.same where !rights.viewer.sees(record) {
        if let refusal = ownership.refusal(toTouch: record, in: registry) {
          refusals.append(refusal)
        }
      }
      for change in plan.changes {
        if let refusal = ownership.refusal(of: change, in: registry) { refusals.append(refusal) }
      }
      guard refusals.isEmpty else { throw .notYours(refusals) }
    }
    let number = registry.revision + 1
    let changes = plan.changes.map { change -> Change in
      guard case .put(let record) = change else { return change }
      return .put(record.with(layer: .edit, revision: number))
    }
    var draft = Draft()
    let problems = draft.stage(changes, revision: number, in: registry, demandsContact: false)
    guard problems.isEmpty else { throw .invalid(problems) }
    let revision = Revision(
      number: number, time: now, uid: rights.uid, user: rights.user, verb: "import",
      reason: reason)
    return Commit(
      revision: revision, changes: changes, outcome: plan.outcome + " revision=\(number)")
  }
}
