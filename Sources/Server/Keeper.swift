import Commands
import Platform
import Registry
import Store

/// Keeps changes: the store's own thread.
///
/// The loop hands changes over and goes on; the thread writes all that waits in one transaction,
/// so that sixteen editors cost one write to the disk and not sixteen; the loop is woken, applies
/// what was kept and answers. Nothing is applied, and so nothing answered, before it is on the
/// disk.
///
/// When a transaction fails, everything that was handed over until the loop hears of it fails with
/// it: it was checked against changes that did not happen. Those are told apart by `epoch`.
final class Keeper: Sendable {
  /// Who waits for an outcome: a connection, which may be gone by then.
  struct Ticket: Sendable, Equatable {
    let fd: CInt
    let serial: UInt64
  }

  enum Outcome: Sendable {
    case kept(Commit, Ticket)
    case notKept(StoreError, verb: String, Ticket, epoch: Int)
    /// What the store found, and up to which revision it looked.
    case versions([RecordVersion], StoreQuery, through: Int, Ticket)
    case failed(StoreError, verb: String, Ticket)
    /// Counts were kept, or why not, and then which.
    case tallied(StoreError?, [Tally])
    /// How many versions; nil if there is no such record and was none.
    case purged(Int?, Ticket)
  }

  /// Work with the store, run on its thread between two transactions.
  typealias Task = @Sendable (inout Store) -> Void

  private enum Item: Sendable {
    case commit(Commit, Ticket, epoch: Int)
    case task(Task)
    case stop
  }

  /// The store on its way to its thread.
  // Sendable because only the thread touches it once that has begun.
  private final class Held: @unchecked Sendable {
    var store: Store?

    init(_ store: consuming Store) { self.store = consume store }
  }

  private let items = Guarded<[Item]>([])
  private let outcomes = Guarded<[Outcome]>([])
  private let wake = Semaphore()
  private let ended = Semaphore()
  private let done: EventDescriptor

  /// Takes the store over and begins.
  init(_ store: consuming Store) throws(Errno) {
    done = try EventDescriptor()
    let held = Held(store)
    try Thread.start(name: "store", stackBytes: 8 << 20) { [self] in
      run(held)
      ended.signal()
    }
  }

  /// Readable once there are outcomes.
  var descriptor: CInt { done.rawValue }

  /// Hands changes over.
  func keep(_ commit: Commit, for ticket: Ticket, epoch: Int) {
    put(.commit(commit, ticket, epoch: epoch))
  }

  /// Hands work over; what it finds out it gives to `post`.
  func start(_ task: @escaping Task) { put(.task(task)) }

  /// Runs work on the store's thread and waits for it. Never on the loop's thread.
  func perform<Result: Sendable>(_ work: @escaping @Sendable (inout Store) -> Result) -> Result {
    let slot = Slot<Result>()
    put(.task { store in slot.fill(work(&store)) })
    return slot.wait()
  }

  /// Tells the loop of an outcome.
  func post(_ outcome: Outcome) {
    outcomes.withLock { $0.append(outcome) }
    done.signal()
  }

  /// Takes the outcomes, in order.
  func take() -> [Outcome] {
    _ = done.drain()
    return outcomes.withLock { outcomes in
      defer { outcomes = [] }
      return outcomes
    }
  }

  /// Lets what was handed over end, closes the store, and returns when that is done.
  func stop() {
    put(.stop)
    ended.wait()
  }

  private func put(_ item: Item) {
    items.withLock { $0.append(item) }
    wake.signal()
  }

  // MARK: the thread

  private func run(_ held: Held) {
    guard var store = held.store.take() else { return }
    var failure: (epoch: Int, error: StoreError)?
    var pace = Pace()
    while true {
      sleep()
      if pace.expectsMore { gather(pace) }
      let taken = items.withLock { items in
        defer { items = [] }
        return items
      }
      var batch: [(commit: Commit, ticket: Ticket, epoch: Int)] = []
      for item in taken {
        if case .commit(let commit, let ticket, let epoch) = item {
          batch.append((commit, ticket, epoch))
          continue
        }
        write(batch, &store, &failure)
        batch = []
        switch item {
        case .task(let task): task(&store)
        case .stop: return
        case .commit: break
        }
      }
      guard !batch.isEmpty else { continue }
      let began = Clock.monotonicNanoseconds()
      write(batch, &store, &failure)
      pace.note(batch.map(\.ticket), nanoseconds: Clock.monotonicNanoseconds() - began)
    }
  }

  /// Who edits at present, so that they come to share one write to the disk.
  ///
  /// Without it editors fall into two groups that take turns: while one is on the disk the other
  /// gathers, and each waits for both writes.
  private struct Pace {
    private(set) var editors: [Ticket] = []
    private(set) var patience: UInt64 = 0

    /// Whether more than one wrote last time; a single editor never waits for others.
    var expectsMore: Bool { editors.count > 1 }

    mutating func note(_ tickets: [Ticket], nanoseconds: UInt64) {
      editors = tickets
      // Waiting longer than this costs more than a write of its own would.
      patience = min(nanoseconds / 2, UInt64(Limits.gatherTime.nanoseconds))
    }
  }

  /// Waits a moment for the editors who were just answered.
  private func gather(_ pace: Pace) {
    let until = Clock.monotonicNanoseconds() + pace.patience
    while Clock.monotonicNanoseconds() < until {
      let missing = items.withLock { items -> Int in
        // Woken for what an earlier batch has taken: nobody is there to be waited with.
        if items.isEmpty { return 0 }
        var waiting: [Ticket] = []
        for item in items {
          guard case .commit(_, let ticket, _) = item else { return 0 }
          waiting.append(ticket)
        }
        return pace.editors.count { !waiting.contains($0) }
      }
      if missing == 0 { return }
      Thread.yield()
    }
  }

  /// Sleeps until there is something to do, but not at once: an editor's next change comes sooner
  /// than a thread wakes up.
  private func sleep() {
    for _ in 0..<Limits.keeperLooks {
      if wake.takeIfThere() { return }
      Thread.yield()
    }
    wake.wait()
  }

  /// Writes changes in one transaction.
  private func write(
    _ batch: [(commit: Commit, ticket: Ticket, epoch: Int)], _ store: inout Store,
    _ failure: inout (epoch: Int, error: StoreError)?
  ) {
    guard let last = batch.last else { return }
    var outcomes: [Outcome] = []
    func fail(_ item: (commit: Commit, ticket: Ticket, epoch: Int), _ error: StoreError) {
      let verb = item.commit.revision.verb
      outcomes.append(.notKept(error, verb: verb, item.ticket, epoch: item.epoch))
    }
    let (epoch, error) = failure ?? (-1, .busy)
    for late in batch where late.epoch <= epoch { fail(late, error) }
    let good = batch.filter { $0.epoch > epoch }
    if !good.isEmpty {
      do throws(StoreError) {
        try store.commit(good.map { StoredCommit($0.commit) })
        outcomes += good.map { .kept($0.commit, $0.ticket) }
      } catch {
        failure = (last.epoch, error)
        for item in good { fail(item, error) }
      }
    }
    self.outcomes.withLock { $0 += outcomes }
    done.signal()
  }
}

/// A place for one result that another thread waits for.
private final class Slot<Result: Sendable>: Sendable {
  private let result = Guarded<Result?>(nil)
  private let filled = Semaphore()

  func fill(_ result: Result) {
    self.result.withLock { $0 = result }
    filled.signal()
  }

  func wait() -> Result {
    filled.wait()
    guard let result = result.withLock({ $0 }) else { preconditionFailure("filled with nothing") }
    return result
  }
}

extension StoredCommit {
  /// Changes as the store writes them.
  init(_ commit: Commit) {
    self.init(
      revision: commit.revision, layer: .edit,
      changes: commit.changes.map { change in
        StoredChange(id: Array(change.id), text: change.record?.text)
      })
  }
}

extension RecordVersion {
  init(_ version: StoredVersion) {
    let state: State =
      switch version.content {
      case .present: .present
      case .removed: .removed
      case .purged: .purged
      }
    self.init(
      id: version.id, revision: version.revision, layer: version.layer, state: state,
      text: version.content.text, before: version.before.text)
  }
}
