import CSQLite
import Registry
import Glibc

/// Sole owner of one prepared statement. Values are bound, never part of the text.
struct Statement: ~Copyable {
  private let raw: OpaquePointer
  private let path: String

  /// Prepares a statement that is kept.
  ///
  /// - Parameters:
  ///   - connection: its database; closing waits for the statement's end.
  ///   - sql: one statement.
  /// - Throws: what reading the schema meets.
  init(_ connection: borrowing Connection, _ sql: String) throws(StoreError) {
    var prepared: OpaquePointer?
    let code = sqlite3_prepare_v3(
      connection.raw, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &prepared, nil)
    guard code == SQLITE_OK, let prepared else { throw connection.error(code) }
    raw = prepared
    path = connection.path
  }

  deinit { sqlite3_finalize(raw) }

  private func check(_ code: CInt) throws(StoreError) {
    guard code != SQLITE_OK else { return }
    let error = StoreError(
      code: code, systemCode: sqlite3_system_errno(sqlite3_db_handle(raw)), path: path)
    reset()
    throw error
  }

  /// Ends the statement's run and forgets what was bound to it.
  func reset() {
    sqlite3_reset(raw)
    sqlite3_clear_bindings(raw)
  }

  func bind(_ index: CInt, _ value: Int64) throws(StoreError) {
    try check(sqlite3_bind_int64(raw, index, value))
  }

  func bind(_ index: CInt, _ value: Int) throws(StoreError) { try bind(index, Int64(value)) }

  func bindNull(_ index: CInt) throws(StoreError) { try check(sqlite3_bind_null(raw, index)) }

  func bind(_ index: CInt, _ text: [UInt8]) throws(StoreError) {
    let code = text.withUnsafeBytes {
      csqlite_bind_text(raw, index, $0.baseAddress, UInt64($0.count))
    }
    try check(code)
  }

  func bind(_ index: CInt, _ text: String) throws(StoreError) {
    var text = text
    let code = text.withUTF8 {
      csqlite_bind_text(raw, index, $0.baseAddress, UInt64($0.count))
    }
    try check(code)
  }

  func bind(_ index: CInt, _ word: StaticString) throws(StoreError) {
    try check(csqlite_bind_text(raw, index, word.utf8Start, UInt64(word.utf8CodeUnitCount)))
  }

  /// Goes to the next row.
  ///
  /// - Returns: false when there is none; the statement is reset then, and after an error.
  func step() throws(StoreError) -> Bool {
    switch sqlite3_step(raw) {
    case SQLITE_ROW: return true
    case SQLITE_DONE:
      reset()
      return false
    case let code:
      try check(code)
      return false
    }
  }

  /// Runs a statement that answers no rows.
  func run() throws(StoreError) {
    while try step() {}
  }

  func isNull(_ column: CInt) -> Bool { sqlite3_column_type(raw, column) == SQLITE_NULL }

  func integer(_ column: CInt) -> Int64 { sqlite3_column_int64(raw, column) }

  /// The bytes of a text in the row, valid within `body`.
  ///
  /// `sqlite3_column_blob` gives a text's bytes as they are, without a terminator that might
  /// need memory.
  func withBytes<Value>(_ column: CInt, _ body: (UnsafeRawBufferPointer) -> Value) -> Value {
    let start = sqlite3_column_blob(raw, column)
    let count = Int(sqlite3_column_bytes(raw, column))
    return body(UnsafeRawBufferPointer(start: start, count: start == nil ? 0 : count))
  }

  func bytes(_ column: CInt) -> [UInt8] { withBytes(column) { Array($0) } }

  func string(_ column: CInt) -> String {
    withBytes(column) { String(decoding: $0, as: UTF8.self) }
  }

  /// Whether a text in the row has just these bytes.
  func isEqual(_ column: CInt, _ text: [UInt8]) -> Bool {
    withBytes(column) { bytes in
      guard bytes.count == text.count, let start = bytes.baseAddress else {
        return bytes.count == text.count
      }
      return text.withUnsafeBytes { other in
        other.baseAddress.map { memcmp(start, $0, other.count) == 0 } ?? true
      }
    }
  }

  /// The state in the row, told apart by the first letters.
  func state(_ column: CInt) -> StoredState {
    withBytes(column) { bytes in
      guard bytes.count > 1 else { return .removed }
      return switch (bytes[0], bytes[1]) {
      case (UInt8(ascii: "p"), UInt8(ascii: "r")): .present
      case (UInt8(ascii: "p"), _): .purged
      default: .removed
      }
    }
  }

  func layer(_ column: CInt) -> Record.Layer {
    withBytes(column) { $0.first == UInt8(ascii: "b") ? .base : .edit }
  }

  /// The content in the row.
  func content(state: CInt, text: CInt) -> StoredContent {
    switch self.state(state) {
    case .present: .present(bytes(text))
    case .removed: .removed
    case .purged: .purged
    }
  }
}
