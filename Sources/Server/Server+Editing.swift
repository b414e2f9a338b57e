import Commands
import Forms
import Platform
import Registry
import Routing
import Store

/// What has been kept is applied, in the order in which it was kept, and then answered.
///
/// Most changes are applied in place. Those that a router cannot follow, such as a new organisation,
/// have a new one made beside the loop; what is kept meanwhile stands in line behind them, and
/// requests that would change something wait for their turn.
extension Server {
  /// Takes what the store has done.
  mutating func takeKept(_ poller: borrowing Poller) {
    guard let keeper = storing?.keeper else { return }
    for outcome in keeper.take() {
      switch outcome {
      case .kept(let commit, let ticket): kept.append((commit, ticket))
      case .notKept(let error, let verb, let ticket, let failed):
        drop(error, verb, ticket, failed, poller)
      case .versions(let versions, let query, let through, let ticket):
        send(versions, for: query, through: through, ticket, poller)
      case .failed(let error, let verb, let ticket):
        endWatching(ticket)
        refuse(ticket, CommandError(error), verb: verb, poller)
      case .tallied(let error, let tallies): endTallying(error, tallies)
      case .purged(nil, let ticket):
        refuse(
          ticket, .notFound("no such record, and there was none"), verb: "purge", poller)
      case .purged(let count?, let ticket):
        log(.notice, "purged \(count) versions of contacts")
        core.forgetPast()
        var answer = Reply()
        answer.ok("count=\(count) revision=\(core.registry.revision)")
        finish(ticket, with: answer, poller)
      }
    }
    applyKept(poller)
    askAgain(poller)
  }

  /// Applies what stands in line, up to the first change that needs a new router.
  mutating func applyKept(_ poller: borrowing Poller) {
    var applied = 0
    while applied < kept.count, !core.isReplacing {
      let (commit, ticket) = kept[applied]
      guard core.canApply(commit) else {
        rebuild(commit)
        break
      }
      core.apply(commit)
      applied += 1
      answer(commit, ticket, poller)
    }
    kept.removeFirst(applied)
    guard applied > 0 else { return }
    tellWatchers()
    attentiveUntil = clock() + UInt64(Limits.editAttention.nanoseconds)
  }

  private mutating func answer(
    _ commit: Commit, _ ticket: Keeper.Ticket, _ poller: borrowing Poller
  ) {
    if isStoreFailing {
      isStoreFailing = false
      log(.notice, "the store can write again")
    }
    var answer = Reply()
    answer.ok(commit.outcome)
    finish(ticket, with: answer, poller)
  }

  /// Forgets what could not be kept, and everything that was checked against it.
  private mutating func drop(
    _ error: StoreError, _ verb: String, _ ticket: Keeper.Ticket, _ failed: Int,
    _ poller: borrowing Poller
  ) {
    if failed == epoch {
      epoch += 1
      // What was kept before and is not applied yet goes on being part of what comes.
      core.drop(keeping: kept.map(\.commit))
      if !isStoreFailing { log(.error, "changes are refused: \(error.text)") }
      isStoreFailing = true
    }
    refuse(ticket, CommandError(error), verb: verb, poller)
  }

  // MARK: new registries

  /// Has a router made of the registry with a change that was kept.
  private mutating func rebuild(_ commit: Commit) {
    let (registry, morphology) = (core.registry, core.router.morphology)
    core.isReplacing = true
    startJob("rebuild") {
      let changed = registry.remade(with: commit.changes, revision: commit.revision.number)
      return .rebuilt(Router(changed, morphology: morphology))
    }
  }

  /// Begins a large import.
  mutating func start(_ bulk: Bulk, _ connection: Connection) {
    let (registry, keeper, ticket) = (core.registry, storing?.keeper, connection.ticket)
    let (now, morphology) = (core.effects.now(), core.router.morphology)
    core.isReplacing = true
    startJob("import") {
      LargeImport.run(bulk, registry, keeper, now: now, morphology: morphology, ticket)
    }
  }

  mutating func startJob(_ name: String, _ work: @escaping @Sendable () -> Jobs.Outcome) {
    do throws(Errno) {
      try jobs.start(name, work)
    } catch {
      // Without a thread the loop does it itself: late is better than not at all.
      log(.warning, "no thread for \(name): \(error.message)")
      jobs.finish(work())
    }
  }

  /// Takes what jobs have done.
  mutating func takeJobs(_ poller: borrowing Poller) {
    for outcome in jobs.take() {
      switch outcome {
      case .reloaded(let router, let changedAt):
        core.isReplacing = false
        core.replace(router: router, changedAt: changedAt)
        endReload(nil, poller)
        tellWatchers()
      case .reloadFailed(let failure):
        core.isReplacing = false
        endReload(failure, poller)
      case .rebuilt(let router):
        core.isReplacing = false
        let (commit, ticket) = kept.removeFirst()
        core.replace(router: router, keepingStaged: true)
        core.settle(commit)
        answer(commit, ticket, poller)
        tellWatchers()
        applyKept(poller)
      case .imported(let router, let commit, let ticket):
        core.isReplacing = false
        core.replace(router: router, changedAt: commit.revision.time)
        answer(commit, ticket, poller)
        tellWatchers()
      case .rehearsed(let plan, let form, let ticket):
        core.isReplacing = false
        var answer = Reply()
        answer.write(plan, as: form, revision: core.registry.revision)
        finish(ticket, with: answer, poller)
      case .notImported(let error, let ticket):
        core.isReplacing = false
        refuse(ticket, error, verb: "import", poller)
      case .past(let router, let at, let times, let moment):
        pastAsked.removeAll { $0 == moment }
        core.keep(past: router, of: moment, at: at, times: times)
      case .pastFailed(let error, let moment):
        pastAsked.removeAll { $0 == moment }
        refusePast(moment, error, poller)
      case .backedUp(let backup, let form, let ticket):
        log(.notice, "backup of revision \(backup.revision)")
        answer(backup, as: form, ticket, poller)
      case .notBackedUp(let error, let ticket):
        refuse(ticket, error, verb: "backup", poller)
      }
    }
    askAgain(poller)
  }

  private mutating func answer(
    _ backup: Backup, as form: Form, _ ticket: Keeper.Ticket, _ poller: borrowing Poller
  ) {
    var answer = Reply()
    answer.rows([backup.row], as: form) { $0.line("\(backup.path)  \(backup.revision)") }
    answer.ok("revision=\(backup.revision)")
    finish(ticket, with: answer, poller)
  }
}
