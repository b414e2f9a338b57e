package import Commands
import Platform
import Registry
import Routing
import Wire

/// The daemon's one loop: it owns the registry and every connection, and runs each request to its
/// end without waiting.
///
/// Order of a turn: events are taken from the poller; a readable connection is read once into a
/// buffer that all share; its whole lines are answered into another shared buffer, which is sent at
/// once. Only what cannot be finished then is kept with the connection. A connection whose answers
/// are not read is not read from until they are. Long answers are written in pieces, and no
/// connection gets more than `Limits.turnBytes` before the others have had their turn.
package struct Server: ~Copyable {
  /// Tags of the poller that are no connection's; connections have their descriptor as tag.
  enum Tag {
    static let listener: UInt64 = 1 << 32
    static let signals: UInt64 = 2 << 32
    static let jobs: UInt64 = 3 << 32
    static let store: UInt64 = 4 << 32
  }

  /// A request that waits to be answered again.
  struct Turn {
    let ticket: Keeper.Ticket
    /// Whose registry it waits for; nil if it waits for the present one.
    let past: PastMoment?
  }

  package var core: Core
  let limits: Limits
  let access: Access
  let manager: ServiceManager
  let jobs: Jobs
  /// Nil without a state directory.
  let storing: Storing?
  /// With the record files.
  let directories: [String]
  let listener: CInt
  /// Nanoseconds of the monotonic clock.
  let clock: @Sendable () -> UInt64
  /// By descriptor.
  var connections: [Connection?] = []
  var connectionsOfUser: [UInt32: Int] = [:]
  var reply = Reply()
  let buffer: UnsafeMutableRawBufferPointer
  /// Connections accepted so far.
  var serial: UInt64 = 0
  /// Names of users who may change something, by number.
  var userNames: [UInt32: String] = [:]
  /// Changes that have been kept and are not applied yet, in order.
  var kept: [(commit: Commit, ticket: Keeper.Ticket)] = []
  /// Counted up by one when changes could not be kept; see `Keeper`.
  var epoch = 0
  /// Whether the last changes could not be kept, which is logged once.
  var isStoreFailing = false
  /// When counts are to be handed over, by the monotonic clock; nil if none wait.
  var tallyDue: UInt64?
  /// Whether the store is writing counts.
  var isTallying = false
  /// Whether it could not the last time, which is logged once.
  var isTallyFailing = false
  /// Requests that wait for their turn or for a registry of the past, in order.
  var turns: [Turn] = []
  /// Moments whose registries are being made.
  var pastAsked: [PastMoment] = []
  /// Until when the loop asks for events without sleeping; 0 when it sleeps. While an editor waits
  /// for the disk, waking up would take a good part of that time.
  var attentiveUntil: UInt64 = 0
  /// Whether a signal asked for a reload that has to wait for its turn.
  var reloadWanted = false
  /// When the daemon was told to stop.
  var stoppingSince: UInt64?
  var sweptAt: UInt64
  var watchedAt: UInt64
  /// Since when no connection is accepted for want of descriptors.
  var acceptPausedAt: UInt64?
  /// When that was last logged.
  var acceptWarnedAt: UInt64?

  /// Makes a server that has not begun. The listening socket stays the caller's; the clock gives
  /// nanoseconds that never go back.
  init(
    core: Core, limits: Limits, access: Access, manager: ServiceManager, jobs: Jobs,
    storing: Storing?, directories: [String], listener: CInt,
    clock: @escaping @Sendable () -> UInt64
  ) {
    self.clock = clock
    self.core = core
    self.limits = limits
    self.access = access
    self.manager = manager
    self.jobs = jobs
    self.storing = storing
    self.directories = directories
    self.listener = listener
    buffer = .allocate(
      byteCount: Limits.readBytes + WireLimits.lineBytesMax + 2, alignment: 16)
    reply.bytes.reserveCapacity(Limits.turnBytes)
    sweptAt = clock()
    watchedAt = sweptAt
  }

  deinit { buffer.deallocate() }

  /// Serves until told to stop and all that was read has been answered.
  mutating func run(_ poller: borrowing Poller, _ signals: borrowing SignalDescriptor)
    throws(Errno)
  {
    try poller.add(listener, tag: Tag.listener, reading: true, writing: false)
    try poller.add(signals.rawValue, tag: Tag.signals, reading: true, writing: false)
    try poller.add(jobs.descriptor, tag: Tag.jobs, reading: true, writing: false)
    if let storing {
      try poller.add(storing.keeper.descriptor, tag: Tag.store, reading: true, writing: false)
    }
    while !isDone {
      var now: UInt64 = 0
      let waits = attentiveUntil == 0 || clock() >= attentiveUntil
      if waits { attentiveUntil = 0 }
      try poller.wait(milliseconds: waits ? pause : 0) { tag, events in
        if now == 0 { now = clock() }
        switch tag {
        case Tag.listener: accept(poller, now)
        case Tag.signals: for signal in signals.read() { handle(signal: signal, poller) }
        case Tag.jobs: takeJobs(poller)
        case Tag.store: takeKept(poller)
        default: turn(CInt(truncatingIfNeeded: tag), events, poller, now)
        }
      }
      if waits, now == 0 || pause >= 0 { upkeep(poller) }
    }
    isTallying = false
    if core.tallies.hasUnkept { keepTallies() }
  }

  private var isDone: Bool {
    guard let since = stoppingSince else { return false }
    let waited = clock() - since
    return core.connections == 0 || waited > UInt64(limits.stopTime.nanoseconds)
  }

  // MARK: upkeep

  /// Beyond this nothing is due; it keeps milliseconds within the poller's 32 bits.
  private static let pauseMax = Duration.seconds(1 << 20)

  /// Milliseconds until something is due even if no event comes; -1 for nothing.
  private var pause: CInt {
    var pause = Self.pauseMax
    if stoppingSince != nil { pause = .milliseconds(100) }
    if acceptPausedAt != nil { pause = min(pause, Limits.acceptPause) }
    if let interval = manager.watchdogInterval { pause = min(pause, interval / 2) }
    if let tallyPause { pause = min(pause, tallyPause) }
    if core.connections > 0, limits.idleTime > .zero { pause = min(pause, sweepInterval) }
    return pause == Self.pauseMax ? -1 : CInt(max(1, pause.nanoseconds / 1_000_000))
  }

  private var sweepInterval: Duration { max(.milliseconds(100), limits.idleTime / 8) }

  /// Tells the watchdog that the loop turns, and closes idle connections.
  private mutating func upkeep(_ poller: borrowing Poller) {
    let now = clock()
    resumeAccepting(poller, now)
    keepDueTallies()
    if let interval = manager.watchdogInterval,
      .nanoseconds(now - watchedAt) >= interval / 2
    {
      watchedAt = now
      _ = manager.notify("WATCHDOG=1")
    }
    guard limits.idleTime > .zero, now - sweptAt >= UInt64(sweepInterval.nanoseconds) else {
      return
    }
    sweptAt = now
    let idle = UInt64(limits.idleTime.nanoseconds)
    for connection in connections.compactMap(\.self)
    where !connection.isWaiting && connection.watching == nil
      && now - min(now, connection.activeAt) >= idle
    {
      close(connection, poller)
    }
  }

  // MARK: signals and reload

  private mutating func handle(signal: CInt, _ poller: borrowing Poller) {
    if Signals.reload.contains(signal) {
      if stoppingSince != nil { return }
      if core.isReloading { return log(.notice, "a reload is running already") }
      core.isReloading = true
      if core.isReplacing || !core.isSettled {
        core.holdsBack = true
        reloadWanted = true
      } else {
        beginReload()
      }
    } else {
      stop(poller)
    }
  }

  /// Has the files read again.
  mutating func beginReload() {
    _ = manager.notify("RELOADING=1\nMONOTONIC_USEC=\(Clock.monotonicNanoseconds() / 1000)")
    core.isReplacing = true
    let (directories, keeper) = (directories, storing?.keeper)
    let (revision, now) = (core.registry.revision + 1, core.effects.now())
    let morphology = core.router.morphology
    startJob("reload") {
      Layers.reload(
        directories: directories, keeper, revision: revision, now: now, morphology: morphology)
    }
  }

  /// Answers those who asked for a reload.
  mutating func endReload(_ failure: Layers.Failure?, _ poller: borrowing Poller) {
    core.isReloading = false
    var answer = Reply()
    if let failure {
      log(.error, "reload refused, the old registry serves on: \(failure.summary)")
      core.errors += 1
      answer.finishReload(refusedBy: failure)
    } else {
      log(.notice, "reloaded: \(status)")
      answer.ok(records: core.registry.count, revision: core.registry.revision)
    }
    // A daemon that has said STOPPING=1 is not ready any more.
    if stoppingSince == nil { _ = manager.notify("READY=1\nSTATUS=\(status)") }
    for connection in connections.compactMap(\.self) where connection.awaitsReload {
      connection.awaitsReload = false
      finish(connection.ticket, with: answer, poller)
    }
  }

  /// What systemd shows of the daemon.
  var status: String {
    "\(core.registry.count) records, revision \(core.registry.revision)"
  }

  /// Takes no more connections or requests; what was read is still answered.
  private mutating func stop(_ poller: borrowing Poller) {
    guard stoppingSince == nil else { return }
    stoppingSince = clock()
    _ = manager.notify("STOPPING=1")
    log(.notice, "stopping")
    try? poller.remove(listener)
    acceptPausedAt = nil
    for connection in connections.compactMap(\.self) {
      connection.hasEnded = true
      go(on: connection, poller, clock())
    }
  }
}

extension Duration {
  /// Whole nanoseconds; the daemon's times fit by far.
  var nanoseconds: Int64 {
    components.seconds * 1_000_000_000 + components.attoseconds / 1_000_000_000
  }
}
