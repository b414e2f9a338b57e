import CSQLite
import Glibc
import Platform

/// What else keeps something durably, measured in turn with the daemon.
protocol EditRival {
  var name: String { get }

  /// Measures once.
  /// - Parameter settings: the daemon's; connections and time are the same.
  /// - Returns: what was measured.
  /// - Throws: `.failed`.
  func round(_ settings: LoadSettings) throws(BenchError) -> LoadResult

  /// Ends it and removes its files.
  func end()
}

/// Bytes that a rival keeps at once: about a contact's record.
private let rivalBytes = 300

/// SQLite as a program would use it that wants nothing but rows on a disk: one connection, one row
/// a transaction, the daemon's own durability.
final class SQLiteRival: EditRival {
  let name = "sqlite"
  private let directory: String
  private var database: OpaquePointer?
  private var insertion: OpaquePointer?

  /// Makes a database.
  /// - Parameter parent: where its directory is made.
  /// - Throws: `.failed`.
  init(in parent: String) throws(BenchError) {
    directory = try CrashFiles.makeOwnDirectory(in: parent)
    let sql = """
      PRAGMA journal_mode=WAL;
      PRAGMA synchronous=FULL;
      CREATE TABLE kept(number INTEGER PRIMARY KEY, text TEXT);
      """
    guard sqlite3_open(directory + "/rows.db", &database) == SQLITE_OK,
      sqlite3_exec(database, sql, nil, nil, nil) == SQLITE_OK,
      sqlite3_prepare_v2(database, "INSERT INTO kept(text) VALUES(?)", -1, &insertion, nil)
        == SQLITE_OK
    else { throw .failed("sqlite: \(String(cString: sqlite3_errmsg(database)))") }
  }

  func round(_ settings: LoadSettings) throws(BenchError) -> LoadResult {
    var result = LoadResult()
    let text = [UInt8](repeating: UInt8(ascii: "x"), count: rivalBytes)
    let processor = clock()
    let begin = Clock.monotonicNanoseconds()
    let end = begin + UInt64(settings.seconds * 1e9)
    var now = begin
    while now < end {
      let start = now
      _ = text.withUnsafeBytes {
        csqlite_bind_text(insertion, 1, $0.baseAddress, sqlite3_uint64($0.count))
      }
      guard sqlite3_step(insertion) == SQLITE_DONE else {
        throw .failed("sqlite: \(String(cString: sqlite3_errmsg(database)))")
      }
      sqlite3_reset(insertion)
      now = Clock.monotonicNanoseconds()
      result.requests += 1
      result.latency.add(now - start)
    }
    result.seconds = Double(now - begin) / 1e9
    result.serverSeconds = Double(clock() - processor) / Double(CLOCKS_PER_SEC)
    return result
  }

  func end() {
    sqlite3_finalize(insertion)
    sqlite3_close_v2(database)
    CrashFiles.empty(directory)
  }
}

/// A redis-server of the bench's own that waits for the disk before each answer.
final class RedisRival: EditRival {
  /// Different keys; each is set again and again.
  private static let keys = 1000

  let name = "redis"
  private let directory: String
  private let pid: pid_t
  private let requests: RequestFile

  /// Starts the server.
  /// - Parameter parent: where its directory is made.
  /// - Throws: `.failed` when it is not installed or does not answer.
  init(in parent: String) throws(BenchError) {
    let value = String(repeating: "x", count: rivalBytes)
    let text = (0..<RedisRival.keys).map { "SET contact:\($0) \(value)\n" }.joined()
    requests = try RequestFile(text: Array(text.utf8), language: .resp, batch: 1)
    directory = try CrashFiles.makeOwnDirectory(in: parent)
    let words = [
      "redis-server", "--port", "0", "--unixsocket", directory + "/socket", "--dir", directory,
      "--appendonly", "yes", "--appendfsync", "always", "--save", "", "--daemonize", "no",
    ]
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { arguments.forEach { free($0) } }
    var pid = pid_t()
    let code = posix_spawnp(&pid, words[0], &actions, nil, &arguments, environ)
    if code != 0 {
      CrashFiles.empty(directory)
      throw .failed("redis-server: \(Errno(code: code).message); is it installed?")
    }
    self.pid = pid
    for _ in 0..<500 {
      if (try? connected(to: directory + "/socket")) != nil { return }
      usleep(10_000)
    }
    end()
    throw .failed("redis-server does not answer")
  }

  func round(_ settings: LoadSettings) throws(BenchError) -> LoadResult {
    var mine = settings
    mine.socket = directory + "/socket"
    mine.language = .resp
    mine.pid = Int(pid)
    return try LoadRun(mine, requests).run()
  }

  func end() {
    kill(pid, SIGKILL)
    var status: CInt = 0
    waitpid(pid, &status, 0)
    CrashFiles.empty(directory)
  }
}
