import Glibc
import Platform

/// Writes to a daemon, kills it, starts it again, and looks whether all is as it must be; again and
/// again on the same state directory.
///
/// One thread does it all: writers are connections, and what each of them knows is a dictionary. A
/// kill waits a random time after the last reply, so it meets the daemon anywhere: reading, in a
/// transaction, before its reply, beside the loop. Replies that had left the daemon when it died
/// count as acknowledged.
final class CrashRun {
  /// What is done between two kills.
  enum Round: Equatable {
    case write, checkpoint, backup, start, birth, rest
  }

  /// What one run has seen.
  struct Counts {
    var kills = 0
    var inStart = 0
    var inCheckpoint = 0
    var inBackup = 0
    var rests = 0
    var unacknowledged = 0
  }

  /// Between two rounds that end with the daemon at rest.
  private static let restEvery = 10

  let settings: CrashSettings
  let directory: String
  var random: Random
  var daemon: CrashDaemon
  let writers: [CrashWriter]
  var counts = Counts()
  /// Texts of what nobody changes.
  private(set) var fixed: [String: String] = [:]
  /// The last revision that a check found.
  private var revision = 0
  /// From the last start to the first answer.
  private(set) var startMicroseconds = 50_000
  private var hasLied = false

  /// Makes the directories; the daemon is started by `run`.
  /// - Parameters:
  ///   - settings: what to do.
  ///   - directory: empty; for the registry, the state and the socket.
  /// - Throws: `.failed`.
  init(_ settings: CrashSettings, directory: String) throws(BenchError) {
    self.settings = settings
    self.directory = directory
    random = Random(seed: settings.seed)
    let registry = CrashRegistry(writers: settings.writers)
    try CrashFiles.makeDirectory(directory + "/registry.d")
    try CrashFiles.write(registry.text, to: directory + "/registry.d/crash.rec")
    var daemon = CrashDaemon(program: settings.program, directory: directory)
    daemon.registries = [directory + "/registry.d"] + settings.registries
    self.daemon = daemon
    writers = registry.owned.enumerated().map { number, owned in
      CrashWriter(number: number, seed: settings.seed &+ UInt64(number) &+ 1, owned: owned)
    }
  }

  deinit { daemon.kill() }

  var acknowledged: Int { writers.reduce(0) { $0 + $1.count } }
  var database: String { daemon.state + "/registry.db" }

  /// Kills the daemon as often as was asked for.
  /// - Parameter progress: called after every round.
  /// - Throws: `.failed` for the first thing that is not as it must be.
  func run(progress: () -> Void) throws(BenchError) {
    try begin()
    var lastRest = 0
    while counts.kills < settings.kills {
      if counts.kills - lastRest >= CrashRun.restEvery {
        lastRest = counts.kills
        try perform(.rest)
      } else {
        try perform(draw())
      }
      progress()
    }
  }

  private func begin() throws(BenchError) {
    let peer = try start()
    let present = try CrashCheck.Present(peer)
    var texts = present.texts
    for record in writers.flatMap({ $0.records.values }) {
      guard texts.removeValue(forKey: record.id) == record.text else {
        throw .failed("\(record.id) is not as the file has it")
      }
    }
    fixed = texts
    revision = present.revision
  }

  private func draw() -> Round {
    switch random.below(100) {
    case ..<72: .write
    case ..<79: .checkpoint
    case ..<86: .backup
    case ..<95: .start
    default: .birth
    }
  }

  private func perform(_ round: Round) throws(BenchError) {
    switch round {
    case .write: try write()
    case .checkpoint: try meetCheckpoint()
    case .backup: try meetBackup()
    case .start: try killStarts()
    case .birth: try killBirth()
    case .rest: return try rest()
    }
    try check(try start())
  }

  // MARK: what all rounds need

  /// Starts the daemon and waits until it answers.
  func start() throws(BenchError) -> LinePeer {
    let begin = Clock.monotonicNanoseconds()
    try daemon.start()
    let peer = try daemon.connect()
    startMicroseconds = Int((Clock.monotonicNanoseconds() - begin) / 1000)
    return peer
  }

  /// Demands that everything is as it must be.
  func check(_ peer: LinePeer) throws(BenchError) {
    let check = try CrashCheck(writers, fixed: fixed, peer, before: revision)
    if !check.findings.isEmpty { throw .failed(check.findings.joined(separator: "\n")) }
    revision = check.revision
    counts.unacknowledged += check.unacknowledged
  }

  /// Kills the daemon, and takes the replies that it had sent.
  func kill(_ signal: CInt = SIGKILL) throws(BenchError) {
    guard daemon.kill(signal) else { throw .failed("the daemon had ended: \(daemon.lastWords)") }
    if signal == SIGKILL { counts.kills += 1 }
    for writer in writers {
      guard let peer = writer.peer else { continue }
      while !peer.isClosed { peer.receive() }
      while let reply = peer.takeReply() { try writer.take(reply) }
      writer.peer = nil
    }
  }

  func connectWriters() throws(BenchError) {
    for writer in writers { writer.peer = try daemon.connect() }
  }

  /// Has all writers write until enough was acknowledged.
  /// - Parameters:
  ///   - goal: changes to be acknowledged.
  ///   - heavy: whether the changes are large.
  ///   - unread: whether to return as soon as the last reply can be read, and not to read it: the
  ///     kill comes sooner then than the daemon can do what it should have done before the reply.
  ///   - isMet: ends it earlier; asked every millisecond at least.
  /// - Throws: `.failed`.
  func write(
    _ goal: Int, heavy: Bool = false, unread: Bool = false, until isMet: () -> Bool = { false }
  ) throws(BenchError) {
    let end = acknowledged + goal
    for writer in writers where writer.pending == nil { writer.sendNext(heavy: heavy) }
    while acknowledged < end, !isMet() {
      let ready = try ready(milliseconds: 1)
      if unread, !ready.isEmpty, acknowledged + 1 >= end { return }
      for writer in ready {
        try takeReplies(writer)
        if writer.pending == nil, acknowledged < end { writer.sendNext(heavy: heavy) }
      }
    }
  }

  /// Waits until all that was sent is answered.
  func settle() throws(BenchError) {
    while writers.contains(where: { $0.pending != nil }) {
      for writer in try ready(milliseconds: 1) { try takeReplies(writer) }
    }
  }

  private func takeReplies(_ writer: CrashWriter) throws(BenchError) {
    guard let peer = writer.peer else { return }
    peer.receive()
    while let reply = peer.takeReply() { try writer.take(reply) }
    if peer.isClosed { throw .failed("the daemon closed a connection: \(daemon.lastWords)") }
  }

  private func ready(milliseconds: CInt) throws(BenchError) -> [CrashWriter] {
    var entries = writers.map {
      pollfd(fd: $0.peer?.descriptor ?? -1, events: Int16(POLLIN), revents: 0)
    }
    let count = poll(&entries, nfds_t(entries.count), milliseconds)
    let now = Clock.monotonicNanoseconds()
    if count > 0 { heardAt = now }
    // Nobody waits longer than a minute for one change of a few records.
    if now > heardAt + 60_000_000_000 { throw .failed("the daemon does not answer") }
    return zip(writers, entries).filter { $0.1.revents != 0 }.map(\.0)
  }

  private lazy var heardAt = Clock.monotonicNanoseconds()

  /// Believes once what was never sent; only the check of this harness itself asks for it.
  func lieOnce() {
    if settings.lies, !hasLied { writers[0].lie() }
    hasLied = true
  }

  func pause(microseconds: Int) {
    if microseconds > 0 { usleep(UInt32(random.below(microseconds))) }
  }
}
