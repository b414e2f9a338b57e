import Glibc
import Platform

/// A PostgreSQL cluster of the bench's own: in a directory that goes away with it, reached by its
/// Unix socket alone.
///
/// The server refuses to run as root: it gets another user then. It also ends when the bench is
/// killed.
final class PostgreSQLServer {
  /// Longest wait until it answers, and until it has stopped.
  private static let waitSecondsMax: UInt64 = 30
  /// Where its programs are in Debian, beside PATH.
  private static let debianDirectory = "/usr/lib/postgresql"
  /// Users that it may run as when the bench is root.
  private static let users = ["postgres", "nobody"]

  /// Of the socket, too.
  let directory: String
  private let library: PostgreSQLLibrary
  private var pid: pid_t?

  /// Makes the cluster and starts it.
  /// - Parameter parent: where its directory is made.
  /// - Throws: `.failed` when it is not installed or does not start.
  init(in parent: String) throws(BenchError) {
    library = try PostgreSQLLibrary()
    let programs = try PostgreSQLServer.programs()
    directory = try CrashFiles.makeOwnDirectory(in: parent)
    do throws(BenchError) {
      try start(programs)
    } catch {
      end()
      throw error
    }
  }

  /// Opens a connection.
  /// - Returns: one that one thread at a time may use.
  /// - Throws: `.failed`.
  func connect() throws(BenchError) -> PostgreSQLConnection {
    try PostgreSQLConnection(library, directory: directory)
  }

  /// Stops it and removes its files.
  func end() {
    if let pid {
      // SIGINT ends its connections, SIGQUIT does not even tidy up. Source: postgres(1).
      for signal in [SIGINT, SIGQUIT] where self.pid != nil {
        kill(pid, signal)
        if hasEnded(within: PostgreSQLServer.waitSecondsMax) { self.pid = nil }
      }
    }
    CrashFiles.empty(directory)
  }

  private func start(_ programs: String) throws(BenchError) {
    let prefix = try wrapper()
    let data = directory + "/data"
    let making = try spawn(
      prefix + [
        "\(programs)/initdb", "-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8",
        "--locale=C.UTF-8", "--no-sync",
      ])
    pid = making
    guard hasEnded(within: 120) else { throw .failed("initdb does not end") }
    pid = nil
    if access(data + "/PG_VERSION", F_OK) != 0 { throw .failed("initdb: \(lastWords)") }
    pid = try spawn(
      prefix + ["\(programs)/postgres", "-D", data] + settings.flatMap { ["-c", $0] })
    let deadline = Clock.monotonicNanoseconds() + PostgreSQLServer.waitSecondsMax * 1_000_000_000
    while (try? connect()) == nil {
      if hasEnded(within: 0) {
        pid = nil
        throw .failed("postgres does not start: \(lastWords)")
      }
      if Clock.monotonicNanoseconds() > deadline { throw .failed("postgres does not answer") }
      usleep(20_000)
    }
  }

  /// Nothing that asking does not need, and everything in memory.
  private var settings: [String] {
    [
      "listen_addresses=", "unix_socket_directories=\(directory)", "port=5432",
      "max_connections=100", "shared_buffers=256MB", "work_mem=16MB", "jit=off", "fsync=off",
      "autovacuum=off", "max_wal_senders=0", "wal_level=minimal", "logging_collector=off",
    ]
  }

  /// What stands before a program: it ends with the bench, and is not root.
  private func wrapper() throws(BenchError) -> [String] {
    var words = ["setpriv", "--pdeathsig", "INT"]
    if Process.userID != 0 { return words }
    for name in PostgreSQLServer.users {
      guard let entry = getpwnam(name) else { continue }
      let (user, group) = (entry.pointee.pw_uid, entry.pointee.pw_gid)
      if chown(directory, user, group) != 0 {
        throw .failed("\(directory): \(Errno.last.message)")
      }
      words += ["--reuid", "\(user)", "--regid", "\(group)", "--clear-groups", "--"]
      return words
    }
    throw .failed("neither user \(PostgreSQLServer.users.joined(separator: " nor ")) exists")
  }

  /// The directory of `initdb` and `postgres`, of the newest version outside PATH.
  private static func programs() throws(BenchError) -> String {
    var places = (Environment.value("PATH") ?? "").split(separator: ":").map(String.init)
    let versions = (try? Files.names(inDirectory: debianDirectory)) ?? []
    let newest = versions.sorted { (Double($0) ?? 0) > (Double($1) ?? 0) }
    places += newest.map { "\(debianDirectory)/\($0)/bin" }
    for place in places where !place.isEmpty {
      if ["initdb", "postgres"].allSatisfy({ access("\(place)/\($0)", X_OK) == 0 }) {
        return place
      }
    }
    throw .failed(
      "initdb and postgres are neither in PATH nor in \(debianDirectory); package postgresql")
  }

  private func spawn(_ words: [String]) throws(BenchError) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    let flags = O_WRONLY | O_CREAT | O_TRUNC
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, log, flags, 0o600)
    posix_spawn_file_actions_adddup2(&actions, STDOUT_FILENO, STDERR_FILENO)
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { arguments.forEach { free($0) } }
    var pid = pid_t()
    let code = posix_spawnp(&pid, words[0], &actions, nil, &arguments, environ)
    if code != 0 { throw .failed("\(words[0]): \(Errno(code: code).message)") }
    return pid
  }

  /// Waits for the end of the process that was started last.
  private func hasEnded(within seconds: UInt64) -> Bool {
    guard let pid else { return true }
    let deadline = Clock.monotonicNanoseconds() + seconds * 1_000_000_000
    while true {
      var status: CInt = 0
      if waitpid(pid, &status, WNOHANG) == pid { return true }
      if Clock.monotonicNanoseconds() >= deadline { return false }
      usleep(5000)
    }
  }

  private var log: String { directory + "/log" }

  /// The end of what it wrote.
  private var lastWords: String {
    let bytes = (try? Files.read(path: log, bytesMax: 1 << 20)) ?? []
    return String(decoding: bytes.suffix(400), as: UTF8.self)
      .split(separator: "\n").joined(separator: " ")
  }
}
