import Glibc

/// A connection to a server of the bench's own, closed with it.
final class PostgreSQLConnection {
  let library: PostgreSQLLibrary
  private let connection: PostgreSQLLibrary.Connection?

  /// Connects.
  /// - Parameters:
  ///   - library: libpq.
  ///   - directory: of the server's socket.
  /// - Throws: `.failed` with the server's words.
  init(_ library: PostgreSQLLibrary, directory: String) throws(BenchError) {
    self.library = library
    connection = library.connect(
      "host='\(directory)' port=5432 dbname=postgres user=postgres client_encoding=UTF8")
    if library.status(connection) != PostgreSQLLibrary.isConnected { throw failure }
  }

  deinit { library.finish(connection) }

  /// The process that serves this connection.
  var processID: Int { Int(library.backendPID(connection)) }

  /// The last error.
  var failure: BenchError {
    let text = library.errorMessage(connection).map { String(cString: $0) } ?? "no reason told"
    return .failed("postgresql: \(text.split(separator: "\n").joined(separator: " "))")
  }

  /// Runs statements.
  /// - Parameter sql: the statements.
  /// - Throws: `.failed`.
  func run(_ sql: String) throws(BenchError) {
    let outcome = library.execute(connection, sql)
    defer { library.clear(outcome) }
    try check(outcome)
  }

  /// Prepares a statement under the name `q`.
  /// - Parameter sql: one statement.
  /// - Throws: `.failed`.
  func prepare(_ sql: String) throws(BenchError) {
    let outcome = library.prepare(connection, "q", sql, 0, nil)
    defer { library.clear(outcome) }
    try check(outcome)
  }

  /// Runs the prepared statement.
  /// - Parameter values: its parameters, UTF-8 with a zero behind each.
  /// - Returns: the first column of all rows.
  /// - Throws: `.failed`.
  func runPrepared(_ values: [[UInt8]]) throws(BenchError) -> [String] {
    let pointers = values.map { value in
      value.withUnsafeBytes { bytes in
        bytes.baseAddress.flatMap { strdup($0.assumingMemoryBound(to: CChar.self)) }
      }
    }
    defer { pointers.forEach { free($0) } }
    let outcome = pointers.map { UnsafePointer($0) }.withUnsafeBufferPointer {
      library.executePrepared(connection, "q", CInt(values.count), $0.baseAddress, nil, nil, 0)
    }
    defer { library.clear(outcome) }
    try check(outcome)
    return (0..<library.rowCount(outcome)).map { row in
      library.value(outcome, row, 0).map { String(cString: $0) } ?? ""
    }
  }

  private func check(_ outcome: PostgreSQLLibrary.Outcome?) throws(BenchError) {
    if !PostgreSQLLibrary.isDone.contains(library.outcomeStatus(outcome)) { throw failure }
  }
}
