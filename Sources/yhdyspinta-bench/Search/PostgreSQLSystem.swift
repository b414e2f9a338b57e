/// PostgreSQL's text search with its own configuration for Finnish: words OR-ed, ranked by
/// `ts_rank` less the logarithm of the length, with an index of the kind GIN.
///
/// `ts_rank_cd`, other divisors and more weight for names put fewer right types first.
final class PostgreSQLSystem: SearchSystem {
  let name = "postgresql"
  private let server: PostgreSQLServer

  /// Starts a server.
  /// - Parameter parent: where its directory is made.
  /// - Throws: `.failed`.
  init(in parent: String) throws(BenchError) {
    server = try PostgreSQLServer(in: parent)
  }

  func makeIndex(_ name: String, _ documents: [SearchDocument]) throws(BenchError) {
    let connection = try server.connect()
    try connection.run("CREATE TABLE \(name)(id text PRIMARY KEY, words tsvector)")
    try connection.run("BEGIN")
    try connection.prepare("INSERT INTO \(name) VALUES($1, to_tsvector('finnish', $2))")
    for document in documents {
      _ = try connection.runPrepared(
        [document.id, document.text].map { Array($0.utf8) + [0] })
    }
    try connection.run("COMMIT")
    try connection.run("CREATE INDEX ON \(name) USING gin(words) WITH (fastupdate=off)")
    try connection.run("VACUUM ANALYZE \(name)")
  }

  func client(_ index: String, limit: Int) throws(BenchError) -> any SearchClient {
    try PostgreSQLClient(try server.connect(), index, limit: limit)
  }

  func end() { server.end() }
}

/// One prepared search on a connection of its own.
// Sendable because one thread at a time uses it, as the protocol demands.
final class PostgreSQLClient: SearchClient, @unchecked Sendable {
  let processID: Int
  private let connection: PostgreSQLConnection

  /// Prepares the search.
  /// - Parameters:
  ///   - connection: to the server.
  ///   - table: the index.
  ///   - limit: most documents of an answer.
  /// - Throws: `.failed`.
  init(_ connection: PostgreSQLConnection, _ table: String, limit: Int) throws(BenchError) {
    self.connection = connection
    processID = connection.processID
    // The question's lexemes are those that the documents have, without stop words.
    try connection.prepare(
      """
      SELECT id FROM \(table), (
        SELECT string_agg('''' || replace(lexeme, '''', '''''') || '''', '|')::tsquery AS query
        FROM unnest(to_tsvector('finnish', $1))) AS question
      WHERE words @@ query
      ORDER BY ts_rank(words, query, 1) DESC, id
      LIMIT \(limit)
      """)
  }

  func query(_ question: String) -> [UInt8] { Array(question.utf8) + [0] }

  func search(_ query: [UInt8]) throws(BenchError) -> [String] {
    try connection.runPrepared([query])
  }
}
