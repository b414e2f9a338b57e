import Commands
import Glibc
import Platform
import Routing
import Synchronization

@testable import Server

/// A server on a thread of the test's process, ended by a signal to that thread.
final class TestServer: Sendable {
  private enum State: Sendable {
    case starting
    case serving(thread: pthread_t)
    case ended
    case failed(String)
  }

  private let state = Mutex(State.starting)

  init(socket: String, registry: String, stateDirectory: String?, role: Talk.Role, clock: TestClock)
    throws
  {
    try Thread.start(name: "server", stackBytes: 4 << 20) { [self] in
      do {
        try serve(socket, registry, stateDirectory, role, clock)
        state.withLock { $0 = .ended }
      } catch {
        state.withLock { $0 = .failed("\(error)") }
      }
    }
    while case .starting = current { usleep(200) }
    if case .failed(let text) = current { throw Disagreement(description: text) }
  }

  /// Asks the server to stop, and waits until it has.
  func stop() {
    guard case .serving(let thread) = current else { return }
    pthread_kill(thread, SIGTERM)
    while case .serving = current { usleep(200) }
  }

  private var current: State { state.withLock { $0 } }

  private func serve(
    _ socket: String, _ registry: String, _ directory: String?, _ role: Talk.Role,
    _ clock: TestClock
  ) throws {
    let listener = try UnixSocket.listen(path: socket, mode: 0o600, backlog: 16)
    var configuration = Configuration()
    configuration.registry = [registry]
    configuration.state = directory
    let start = try Start(configuration, now: clock.seconds)
    let loaded = start.loaded
    var core = Core(
      router: Router(loaded.registry),
      effects: .init(now: { clock.seconds }, residentKiB: { 4096 }),
      changedAt: loaded.changedAt)
    let poller = try Poller()
    let signals = try SignalDescriptor(signals: Signals.all)
    let storing = try Daemon.storing((consume start).store, configuration)
    if storing != nil { core.storeMissing = nil }
    var server = Server(
      core: core, limits: Limits(), access: role.access,
      manager: ServiceManager(address: nil, watchdogMicroseconds: nil, watchdogProcess: nil),
      jobs: try Jobs(), storing: storing, directories: [registry], listener: listener.rawValue,
      clock: { clock.nanoseconds })
    state.withLock { $0 = .serving(thread: pthread_self()) }
    try server.run(poller, signals)
    storing?.keeper.stop()
  }
}

extension Talk.Role {
  /// What gives the test's own user the role.
  fileprivate var access: Access {
    var access = Access(adminUids: self == .admin ? [geteuid()] : [])
    if case .editor(let owners) = self {
      let ids = Set(owners.map { Array($0.utf8) })
      access.editors = [.init(gid: getegid(), owners: ids)]
    }
    return access
  }
}
