import Registry
import Routing

/// How a change goes: it is checked against the registry as it will be (`stage`), kept by the
/// store, applied (`apply`), and then answered. What the store could not keep is forgotten (`drop`).
extension Core {
  /// Changes of one request that the loop checks by itself; more are checked beside it.
  static let changesMax = 512

  /// Checks changes and takes them into the draft.
  ///
  /// - Parameters:
  ///   - changes: of records that have been checked by themselves.
  ///   - rights: the peer's.
  ///   - verb: for the history.
  ///   - reason: for the history.
  ///   - outcome: what the status line is to say before the revision.
  ///   - demandsContact: whether a new service must have somebody who can be reached.
  /// - Returns: what the store is to keep.
  /// - Throws: `.notYours`, `.invalid`.
  mutating func stage(
    _ changes: [Change], by rights: Rights, verb: String, reason: String, outcome: String,
    demandsContact: Bool = true
  ) throws(CommandError) -> Commit {
    if let refusals = refusals(of: changes, for: rights) { throw .notYours(refusals) }
    let number = stagedRevision + 1
    let changes = changes.map { change -> Change in
      guard case .put(let record) = change else { return change }
      return .put(record.with(layer: .edit, revision: number))
    }
    let problems = draft.stage(
      changes, revision: number, in: router.registry, demandsContact: demandsContact)
    guard problems.isEmpty else { throw .invalid(problems) }
    stagedRevision = number
    let revision = Revision(
      number: number, time: effects.now(), uid: rights.uid, user: rights.user, verb: verb,
      reason: reason)
    return Commit(
      revision: revision, changes: changes,
      outcome: (outcome.isEmpty ? "" : outcome + " ") + "revision=\(number)")
  }

  /// Whether a record is to be kept in place of another.
  ///
  /// While anything is on its way to the store, what is the same is kept again: its `OK` must not
  /// come before that of the change that it repeats.
  func differs(_ record: Record, from old: Record?) -> Bool {
    old?.text != record.text || !draft.isEmpty
  }

  /// Why changes are not the peer's to make, or nil.
  func refusals(of changes: [Change], for rights: Rights) -> [String]? {
    if rights.editsAll { return nil }
    let ownership = Ownership(owners: rights.owners, draft: draft)
    var refusals: [String] = []
    for change in changes {
      if let refusal = ownership.refusal(of: change, in: router.registry) {
        refusals.append(refusal)
      }
    }
    return refusals.isEmpty ? nil : refusals
  }

  /// Why a record is not the peer's to touch, whatever is to be changed of it; nil if it is.
  ///
  /// - Parameters:
  ///   - old: the record as it is.
  ///   - rights: the peer's.
  ///   - knows: whether one who sees all of the record may be told that it would stay the same.
  /// - Returns: the reason.
  func refusal(toTouch old: Record, for rights: Rights, knows: Bool) -> String? {
    if rights.editsAll || knows && rights.viewer.sees(old) { return nil }
    return Ownership(owners: rights.owners, draft: draft).refusal(
      toTouch: old, in: router.registry)
  }

  /// Whether a commit can be applied in place; if not, a new router has to be made.
  package func canApply(_ commit: Commit) -> Bool { router.canApply(commit.changes) }

  /// Applies a commit that has been kept.
  package mutating func apply(_ commit: Commit) {
    router.apply(commit.changes, revision: commit.revision.number)
    settle(commit)
  }

  /// Notes that a commit is part of the registry now.
  package mutating func settle(_ commit: Commit) {
    changedAt = commit.revision.time
    draft.forget(commit.changes, revision: commit.revision.number)
  }

  /// Forgets the changes that wait, because the store could not keep them.
  ///
  /// - Parameter kept: those that it did keep, and that are not applied yet, in order.
  package mutating func drop(keeping kept: [Commit]) {
    draft.clear()
    stagedRevision = router.registry.revision
    for commit in kept {
      draft.note(commit.changes, revision: commit.revision.number, in: router.registry)
      stagedRevision = commit.revision.number
    }
  }

  /// The record of an id as it will be once what is on its way is kept.
  ///
  /// - Throws: `.notFound`, with the ids that have the same slug.
  func drafted(_ id: [UInt8]) throws(CommandError) -> Record {
    if let record = draft.record(id[...], in: router.registry) { return record }
    _ = try number(of: id)
    throw .notFound("no record \(repeated(id))")
  }
}
