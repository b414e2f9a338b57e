import Commands
import Glibc
import Platform
import Routing
import Store
import Synchronization
import Testing

@testable import Server

/// A server on a thread of the test's process, with a state directory of its own, stopped by a
/// signal to that thread. Users are told apart by nothing here: all requests come as root's.
final class Harness {
  let directory: String
  let socket: String
  private let registry: String
  private let state: String
  private var life = Life()

  /// How far the thread has come.
  private final class Life: Sendable {
    enum Phase: Sendable {
      case starting
      case serving(thread: pthread_t)
      case ended
      case failed(String)
    }

    private let state = Mutex(Phase.starting)

    var phase: Phase {
      get { state.withLock { $0 } }
      set { state.withLock { $0 = newValue } }
    }
  }

  /// - Parameters:
  ///   - limits: of the server.
  ///   - records: the registry's only file.
  /// - Throws: why it cannot be started.
  init(limits: Limits = Limits(), records: String = Harness.records) throws {
    // In memory where there is such a place: these tests are not about the disk.
    let place = access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp"
    var template = Array("\(place)/yhdyspinta-test-XXXXXX".utf8CString)
    let made = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
    }
    directory = try #require(made)
    socket = directory + "/socket"
    registry = directory + "/registry"
    state = directory + "/state"
    try #require(mkdir(registry, 0o700) == 0)
    try write(records)
    try start(limits)
  }

  deinit {
    stop()
    for path in ["registry", "state/backup", "state", "."] {
      let names = (try? Files.names(inDirectory: "\(directory)/\(path)")) ?? []
      for name in names { unlink("\(directory)/\(path)/\(name)") }
    }
    for path in ["registry", "state/backup", "state", ""] { rmdir("\(directory)/\(path)") }
  }

  /// Replaces the registry's file.
  func write(_ records: String) throws {
    let part = directory + "/part"
    let fd = open(part, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    try #require(fd >= 0)
    var copy = records
    let count = copy.withUTF8 { Glibc.write(fd, $0.baseAddress, $0.count) }
    close(fd)
    try #require(count == records.utf8.count)
    try #require(rename(part, registry + "/one.rec") == 0)
  }

  func connect() throws -> Peer { try Peer(self) }

  /// Sends a signal to the server's thread.
  func signal(_ number: CInt) {
    if case .serving(let thread) = life.phase { pthread_kill(thread, number) }
  }

  /// Ends the server as SIGTERM does, and waits for it.
  func stop() {
    signal(SIGTERM)
    while case .serving = life.phase { usleep(200) }
  }

  /// Puts a file where the directory of the backups would be made.
  func obstructBackups() throws {
    let fd = open("\(state)/backup", O_CREAT | O_WRONLY, 0o600)
    try #require(fd >= 0)
    close(fd)
  }

  /// Ends it and starts it anew from what it has kept.
  func restart(limits: Limits = Limits()) throws {
    stop()
    let end = ContinuousClock.now + Peer.patience
    while true {
      do {
        return try start(limits)
      } catch {
        // The old one's store is let go of by its own thread, a moment after the server's end.
        guard "\(error)".contains("locked"), ContinuousClock.now < end else { throw error }
        usleep(500)
      }
    }
  }

  private func start(_ limits: Limits) throws {
    let life = Life()
    self.life = life
    let (socket, registry, state) = (socket, registry, state)
    try Thread.start(name: "server", stackBytes: 4 << 20) {
      do {
        try Self.serve(socket, registry, state, limits) {
          life.phase = .serving(thread: pthread_self())
        }
        life.phase = .ended
      } catch {
        life.phase = .failed("\(error)")
      }
    }
    while case .starting = life.phase { usleep(200) }
    if case .failed(let text) = life.phase { throw Failure(text: text) }
  }

  struct Failure: Error, CustomStringConvertible {
    let text: String
    var description: String { text }
  }

  private static func serve(
    _ socket: String, _ registry: String, _ state: String, _ limits: Limits,
    _ ready: () -> Void
  ) throws {
    unlink(socket)
    let listener = try UnixSocket.listen(path: socket, mode: 0o600, backlog: 64)
    var configuration = Configuration()
    configuration.registry = [registry]
    configuration.state = state
    let start = try Start(configuration)
    let loaded = start.loaded
    var core = Core(
      router: Router(loaded.registry),
      effects: .init(now: { Clock.wallSeconds() }, residentKiB: { 0 }),
      changedAt: loaded.changedAt)
    core.tallies = start.tallies
    core.blockBytesMax = limits.importBytesMax
    let poller = try Poller()
    let signals = try SignalDescriptor(signals: Signals.all)
    let storing = try Daemon.storing((consume start).store, configuration)
    core.storeMissing = nil
    var server = Server(
      core: core, limits: limits, access: Access(adminUids: [geteuid()]),
      manager: ServiceManager(address: nil, watchdogMicroseconds: nil, watchdogProcess: nil),
      jobs: try Jobs(), storing: storing, directories: [registry], listener: listener.rawValue,
      clock: { Clock.monotonicNanoseconds() })
    ready()
    try server.run(poller, signals)
    storing?.keeper.stop()
  }

  static let records = """
    Id: area/a
    Name: A
    Kind: municipality

    Id: org/o
    Name: O
    Kind: municipality
    Area: area/a
    Phone: +999450000001

    Id: type/t
    Name: T
    Organizer: municipality

    Id: service/s
    Name: S
    Type: type/t
    Owner: org/o
    Area: area/a

    Id: contact/c
    Name: C
    Kind: role
    Org: org/o
    Phone: +999450000002

    """
}
