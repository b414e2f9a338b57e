import CSQLite
import Glibc
import Platform

/// SQLite's FTS5 in this process, on a file, ranked by its bm25.
final class SQLiteSystem: SearchSystem {
  let name: String
  private let directory: String
  private let prefixes: Bool

  /// Makes a directory for its files.
  /// - Parameters:
  ///   - parent: where.
  ///   - prefixes: whether it is asked for the beginnings of words, too.
  /// - Throws: `.failed`.
  init(in parent: String, prefixes: Bool) throws(BenchError) {
    name = prefixes ? "sqlite, prefixes" : "sqlite"
    self.prefixes = prefixes
    directory = try CrashFiles.makeOwnDirectory(in: parent)
  }

  private func path(_ index: String) -> String { "\(directory)/\(index).db" }

  func makeIndex(_ name: String, _ documents: [SearchDocument]) throws(BenchError) {
    // An index of the beginnings that are asked for spares a walk over the words.
    let option = prefixes ? ", prefix='5 6 7 8'" : ""
    let connection = try SQLiteConnection(path(name), isReading: false)
    try connection.run(
      """
      PRAGMA journal_mode=OFF;
      CREATE VIRTUAL TABLE documents USING fts5(
        id UNINDEXED, text, tokenize='unicode61 remove_diacritics 2'\(option));
      BEGIN;
      """)
    let insertion = try connection.prepare("INSERT INTO documents VALUES(?1, ?2)")
    defer { sqlite3_finalize(insertion) }
    for document in documents {
      for (index, text) in [document.id, document.text].enumerated() {
        _ = Array(text.utf8).withUnsafeBytes {
          csqlite_bind_text(
            insertion, CInt(index + 1), $0.baseAddress, sqlite3_uint64($0.count))
        }
      }
      if sqlite3_step(insertion) != SQLITE_DONE { throw connection.failure }
      sqlite3_reset(insertion)
    }
    try connection.run("COMMIT; INSERT INTO documents(documents) VALUES('optimize');")
  }

  func client(_ index: String, limit: Int) throws(BenchError) -> any SearchClient {
    try SQLiteClient(path(index), limit: limit, prefixes: prefixes)
  }

  func end() { CrashFiles.empty(directory) }
}

/// A connection to a database file, closed with it.
final class SQLiteConnection {
  private var database: OpaquePointer?

  /// Opens a file.
  /// - Parameters:
  ///   - path: the file.
  ///   - isReading: false makes it.
  /// - Throws: `.failed`.
  init(_ path: String, isReading: Bool) throws(BenchError) {
    let mode = isReading ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
    // One thread at a time uses it: no lock to each call.
    let code = sqlite3_open_v2(path, &database, mode | SQLITE_OPEN_NOMUTEX, nil)
    if code != SQLITE_OK { throw failure }
  }

  deinit { sqlite3_close_v2(database) }

  /// The last error.
  var failure: BenchError { .failed("sqlite: \(String(cString: sqlite3_errmsg(database)))") }

  /// Runs statements.
  /// - Parameter sql: the statements.
  /// - Throws: `.failed`.
  func run(_ sql: String) throws(BenchError) {
    if sqlite3_exec(database, sql, nil, nil, nil) != SQLITE_OK { throw failure }
  }

  /// Prepares a statement, which its owner finalizes.
  /// - Parameter sql: one statement.
  /// - Returns: the statement.
  /// - Throws: `.failed`.
  func prepare(_ sql: String) throws(BenchError) -> OpaquePointer? {
    var statement: OpaquePointer?
    if sqlite3_prepare_v2(database, sql, -1, &statement, nil) != SQLITE_OK { throw failure }
    return statement
  }
}

/// One prepared search on a connection of its own.
// Sendable because one thread at a time uses it, as the protocol demands.
final class SQLiteClient: SearchClient, @unchecked Sendable {
  let processID = Int(Process.processID)
  private let connection: SQLiteConnection
  private let statement: OpaquePointer?
  private let prefixes: Bool

  /// Opens a connection.
  /// - Parameters:
  ///   - path: the database.
  ///   - limit: most documents of an answer.
  ///   - prefixes: whether beginnings of words are asked for.
  /// - Throws: `.failed`.
  init(_ path: String, limit: Int, prefixes: Bool) throws(BenchError) {
    self.prefixes = prefixes
    connection = try SQLiteConnection(path, isReading: true)
    // The whole index in memory.
    try connection.run("PRAGMA mmap_size=268435456; PRAGMA cache_size=-262144;")
    statement = try connection.prepare(
      """
      SELECT id FROM documents WHERE documents MATCH ?1 ORDER BY rank LIMIT \(limit)
      """)
  }

  deinit { sqlite3_finalize(statement) }

  func query(_ question: String) -> [UInt8] {
    Array(SearchWords.matchExpression(question, prefixes: prefixes).utf8) + [0]
  }

  func search(_ query: [UInt8]) throws(BenchError) -> [String] {
    // An empty expression is an error of syntax.
    if query.count < 2 { return [] }
    _ = query.withUnsafeBytes {
      csqlite_bind_text(statement, 1, $0.baseAddress, sqlite3_uint64($0.count - 1))
    }
    var ids: [String] = []
    var code = sqlite3_step(statement)
    while code == SQLITE_ROW {
      if let id = sqlite3_column_text(statement, 0) { ids.append(String(cString: id)) }
      code = sqlite3_step(statement)
    }
    sqlite3_reset(statement)
    if code != SQLITE_DONE { throw connection.failure }
    return ids
  }
}
