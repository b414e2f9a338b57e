import CSQLite

/// Everything that a daemon at rest says, to be compared with what the next one says of the same
/// state directory: the memory must equal a fresh load.
struct CrashRest {
  /// Records whose history is asked for.
  private static let historiesMax = 25

  /// Requests and replies, in order.
  private let said: [(request: String, reply: LinePeer.Reply)]

  /// Asks everything.
  /// - Parameters:
  ///   - peer: a connection to a daemon to which nobody writes.
  ///   - writers: name the ids.
  ///   - fixed: ids that nobody changes.
  /// - Throws: `.failed`.
  init(_ peer: LinePeer, _ writers: [CrashWriter], fixed: [String]) throws(BenchError) {
    let ids = writers.flatMap { $0.ids.sorted() }
    var requests = ["list as=rec all\n", "list as=json all\n"]
    requests += (fixed + writers.flatMap { $0.records.keys.sorted() }).map {
      "links as=rec \($0)\n"
    }
    let step = max(ids.count / CrashRest.historiesMax, 1)
    requests += stride(from: 0, to: ids.count, by: step).map { "history as=rec \(ids[$0])\n" }
    for word in CrashRegistry.words {
      requests.append("route as=rec Rauniola \(word)\n")
      requests.append("find as=rec \(word)\n")
    }
    requests += [
      "find as=rec yhdistys\n", "find as=rec sana\n", "route as=rec tiedosto Rauniola\n",
    ]
    requests.append("changes as=rec limit=1000\n")
    var said: [(request: String, reply: LinePeer.Reply)] = []
    for request in requests { said.append((request, try peer.ask(request))) }
    self.said = said
  }

  /// Where another daemon says something else.
  /// - Parameter other: what the other one said.
  /// - Returns: up to three findings.
  func differences(from other: CrashRest) -> [String] {
    var findings: [String] = []
    for (one, two) in zip(said, other.said) where one.reply != two.reply {
      findings.append(
        """
        \(one.request)was answered before the restart
        \(one.reply.body.prefix(2000))\(one.reply.status)
        and after it
        \(two.reply.body.prefix(2000))\(two.reply.status)
        """)
    }
    if said.count != other.said.count { findings.append("other records") }
    return Array(findings.prefix(3))
  }

  /// Has SQLite look through a database.
  /// - Parameter path: the file; a daemon may be using it.
  /// - Returns: what is wrong with it, nil for nothing.
  static func damage(of path: String) -> String? {
    var database: OpaquePointer?
    defer { sqlite3_close_v2(database) }
    guard sqlite3_open_v2(path, &database, SQLITE_OPEN_READONLY, nil) == SQLITE_OK else {
      return "\(path) cannot be opened"
    }
    sqlite3_busy_timeout(database, 5000)
    for (sql, wanted) in [("PRAGMA integrity_check", "ok"), ("PRAGMA foreign_key_check", "")] {
      var statement: OpaquePointer?
      defer { sqlite3_finalize(statement) }
      guard sqlite3_prepare_v2(database, sql, -1, &statement, nil) == SQLITE_OK else {
        return "\(path): \(sql): \(String(cString: sqlite3_errmsg(database)))"
      }
      var answer = ""
      while sqlite3_step(statement) == SQLITE_ROW {
        answer += sqlite3_column_text(statement, 0).map { String(cString: $0) } ?? "NULL"
      }
      if answer != wanted { return "\(path): \(sql): \(answer)" }
    }
    return nil
  }

  /// The first column of the first row of a query.
  /// - Parameters:
  ///   - sql: the query.
  ///   - path: the file.
  /// - Returns: nil without one.
  static func number(_ sql: String, in path: String) -> Int? {
    var database: OpaquePointer?
    var statement: OpaquePointer?
    defer {
      sqlite3_finalize(statement)
      sqlite3_close_v2(database)
    }
    guard sqlite3_open_v2(path, &database, SQLITE_OPEN_READONLY, nil) == SQLITE_OK,
      sqlite3_prepare_v2(database, sql, -1, &statement, nil) == SQLITE_OK,
      sqlite3_step(statement) == SQLITE_ROW
    else { return nil }
    return Int(sqlite3_column_int64(statement, 0))
  }
}
