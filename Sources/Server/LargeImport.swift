import Commands
import Language
import Registry
import Routing
import Store

/// An import that is too large for the loop: compared, checked, kept and built beside it.
///
/// The loop lets no other change through meanwhile, so what it is compared with is what it will be
/// applied to.
enum LargeImport {
  /// - Parameters:
  ///   - bulk: what was sent, and by whom.
  ///   - registry: what it is compared with.
  ///   - keeper: has the store; nil without one.
  ///   - now: seconds since 1970.
  ///   - morphology: of the new router.
  ///   - ticket: who waits.
  /// - Returns: the new router, what would change, or why nothing does.
  static func run(
    _ bulk: Bulk, _ registry: Registry, _ keeper: Keeper?, now: Int64,
    morphology: (any Morphology)?, _ ticket: Keeper.Ticket
  ) -> Jobs.Outcome {
    func refused(_ error: CommandError) -> Jobs.Outcome {
      .notImported(error, ticket)
    }
    let block = RecordBlock(bulk.block, named: "import")
    guard block.problems.isEmpty else { return refused(.invalid(block.problems)) }
    let plan = ImportPlan(block.records, in: registry)
    let commit: Commit
    do throws(CommandError) {
      commit = try Commit.checked(plan, by: bulk.rights, bulk.reason, registry, now: now)
    } catch {
      return refused(error)
    }
    if bulk.isDryRun { return .rehearsed(plan, bulk.form, ticket) }
    guard !commit.changes.isEmpty else { return .rehearsed(plan, bulk.form, ticket) }
    guard let keeper else { return refused(.busy("there is no store")) }
    let error = keeper.perform { store -> StoreError? in
      do throws(StoreError) {
        try store.commit([StoredCommit(commit)])
        return nil
      } catch {
        return error
      }
    }
    if let error { return refused(CommandError(error)) }
    let changed = registry.remade(with: commit.changes, revision: commit.revision.number)
    return .imported(Router(changed, morphology: morphology), commit, ticket)
  }
}

extension CommandError {
  /// Why the store could not do something, as replies say it.
  init(_ error: StoreError) {
    switch error.category {
    case .busy: self = .busy(error.text)
    case .cannotWrite: self = .notKept(error.text)
    case .fault: self = .reloadFailed(error.text)
    }
  }
}
