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

  init(socket: String, registry: String, isAdministrator: Bool, clock: TestClock) throws {
    try Thread.start(name: "server", stackBytes: 4 << 20) { [self] in
      do {
        try serve(socket, registry, isAdministrator, clock)
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
    _ socket: String, _ registry: String, _ isAdministrator: Bool, _ clock: TestClock
  ) throws {
    let listener = try UnixSocket.listen(path: socket, mode: 0o600, backlog: 16)
    let loaded = try RegistryFiles.load(directories: [registry], revision: 1)
    let core = Core(
      router: Router(loaded),
      effects: .init(now: { clock.seconds }, residentKiB: { 4096 }))
    let poller = try Poller()
    let signals = try SignalDescriptor(signals: Signals.all)
    var server = Server(
      core: core, limits: Limits(),
      access: Access(adminUids: isAdministrator ? [geteuid()] : [], adminGid: nil),
      manager: ServiceManager(address: nil, watchdogMicroseconds: nil, watchdogProcess: nil),
      reloading: try Reloading(directories: [registry]), listener: listener.rawValue,
      clock: { clock.nanoseconds })
    state.withLock { $0 = .serving(thread: pthread_self()) }
    try server.run(poller, signals)
  }
}
