import Glibc
import Platform

/// The daemon of a crash test: started, killed, started again on the same directories.
struct CrashDaemon {
  /// Longest wait until it answers.
  private static let readySecondsMax: UInt64 = 60

  let program: String
  let socket: String
  /// What it wrote last to standard error.
  let log: String
  /// Directories of its files.
  var registries: [String] = []
  var state: String

  private(set) var pid: pid_t?
  /// How often it was started.
  private(set) var starts = 0

  /// Says how it is started.
  /// - Parameters:
  ///   - program: the daemon; sought in PATH.
  ///   - directory: for the socket, the log and the state.
  init(program: String, directory: String) {
    self.program = program
    socket = directory + "/socket"
    log = directory + "/daemon.log"
    state = directory + "/state"
  }

  private var words: [String] {
    [program, "--socket", socket, "--state", state] + registries.flatMap { ["--registry", $0] }
  }

  /// Starts it and returns at once.
  /// - Throws: `.failed` when there is no such program.
  mutating func start() throws(BenchError) {
    unsetenv("NOTIFY_SOCKET")
    unsetenv("WATCHDOG_USEC")
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    let flags = O_WRONLY | O_CREAT | O_TRUNC
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, log, flags, 0o600)
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { arguments.forEach { free($0) } }
    var pid = pid_t()
    let code = posix_spawnp(&pid, program, &actions, nil, &arguments, environ)
    if code != 0 { throw .failed("\(program): \(Errno(code: code).message)") }
    self.pid = pid
    starts += 1
  }

  /// Connects as soon as it answers.
  /// - Returns: a connection that has been greeted.
  /// - Throws: `.failed` when the daemon ends or does not answer in time.
  func connect() throws(BenchError) -> LinePeer {
    let deadline = Clock.monotonicNanoseconds() + CrashDaemon.readySecondsMax * 1_000_000_000
    while true {
      // What the daemon before left behind refuses connections.
      if access(socket, F_OK) == 0, let peer = try? LinePeer(path: socket) { return peer }
      if hasEnded { throw .failed("the daemon does not start: \(lastWords)") }
      if Clock.monotonicNanoseconds() > deadline { throw .failed("the daemon does not answer") }
      usleep(500)
    }
  }

  /// Whether it ended by itself; looked at without being taken away.
  var hasEnded: Bool {
    guard let pid else { return true }
    var status = siginfo_t()
    return waitid(P_PID, id_t(pid), &status, WEXITED | WNOHANG | WNOWAIT) == 0
      && status.si_signo != 0
  }

  /// Kills it and waits until it is gone.
  /// - Returns: false when it had ended before.
  @discardableResult
  mutating func kill(_ signal: CInt = SIGKILL) -> Bool {
    guard let pid else { return false }
    Glibc.kill(pid, signal)
    var status: CInt = 0
    waitpid(pid, &status, 0)
    self.pid = nil
    return status & 0x7F == signal || signal != SIGKILL && status == 0
  }

  /// The end of what it wrote to standard error.
  var lastWords: String {
    let bytes = (try? Files.read(path: log, bytesMax: 1 << 20)) ?? []
    return String(decoding: bytes.suffix(400), as: UTF8.self)
  }
}
