import Commands
import Forms
import Platform
import Registry
import Routing
import Store

/// Work that takes too long for the loop, each piece on a thread of its own, while the loop goes on
/// answering from the registry as it is.
///
/// The loop starts a piece, is woken through a descriptor, and takes what came of it. Of the pieces
/// that replace the registry at most one runs at a time; the loop sees to that.
final class Jobs: Sendable {
  enum Outcome: Sendable {
    /// The files and the store were read again.
    case reloaded(Router, changedAt: Int64)
    case reloadFailed(Layers.Failure)
    /// A change was kept that only a new router can follow.
    case rebuilt(Router)
    /// A large import was kept.
    case imported(Router, Commit, Keeper.Ticket)
    case rehearsed(ImportPlan, Form, Keeper.Ticket)
    /// A large import changes nothing.
    case notImported(CommandError, Keeper.Ticket)
    case past(Router, at: Int64, times: Range<Int64>, PastMoment)
    case pastFailed(StoreError, PastMoment)
    case backedUp(Backup, Form, Keeper.Ticket)
    case notBackedUp(CommandError, Keeper.Ticket)
  }

  private let outcomes = Guarded<[Outcome]>([])
  private let done: EventDescriptor

  init() throws(Errno) { done = try EventDescriptor() }

  /// Readable once a piece has ended.
  var descriptor: CInt { done.rawValue }

  /// Begins a piece of work.
  ///
  /// - Parameters:
  ///   - name: of the thread, at most 15 bytes.
  ///   - work: what to do; what came of it is the loop's to take.
  /// - Throws: why there is no thread for it.
  func start(_ name: String, _ work: @escaping @Sendable () -> Outcome) throws(Errno) {
    // Deep enough for sorting and hashing a large registry.
    try Thread.start(name: name, stackBytes: 8 << 20) { [self] in
      finish(work())
    }
  }

  /// Hands an outcome to the loop.
  func finish(_ outcome: Outcome) {
    outcomes.withLock { $0.append(outcome) }
    done.signal()
  }

  /// Takes what has come, in order.
  func take() -> [Outcome] {
    _ = done.drain()
    return outcomes.withLock { outcomes in
      defer { outcomes = [] }
      return outcomes
    }
  }
}
