import CSQLite

/// Sole owner of one connection to a database. One thread uses it at a time.
struct Connection: ~Copyable {
  enum Access {
    case readWrite
    case readOnly
    /// A file that nobody changes, on a disk that may be read-only.
    case immutable
  }

  let raw: OpaquePointer
  let path: String

  /// Opens an existing database.
  ///
  /// SQLite reads nothing yet, so that a file that is none is found at the first statement.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - access: what it is opened for.
  ///   - vfs: name of a registered file system layer; nil is SQLite's own.
  ///   - busyMilliseconds: longest wait for another program's lock.
  /// - Throws: `.inputOutput` if the file cannot be opened.
  init(
    path: String, access: Access, vfs: String?, busyMilliseconds: CInt
  ) throws(StoreError) {
    var name = path
    var flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE
    switch access {
    case .readWrite: flags |= SQLITE_OPEN_READWRITE
    case .readOnly: flags |= SQLITE_OPEN_READONLY
    case .immutable:
      flags |= SQLITE_OPEN_READONLY | SQLITE_OPEN_URI
      name = Self.uri(path) + "?immutable=1"
    }
    raw = try Self.open(name, flags, vfs, path: path)
    self.path = path
    sqlite3_busy_timeout(raw, busyMilliseconds)
  }

  private static func open(
    _ name: String, _ flags: CInt, _ vfs: String?, path: String
  ) throws(StoreError) -> OpaquePointer {
    var opened: OpaquePointer?
    var code = sqlite3_open_v2(name, &opened, flags, vfs)
    // A file from elsewhere must not bring a schema that calls functions with effects.
    if code == SQLITE_OK {
      code = sqlite3_exec(opened, "PRAGMA trusted_schema=OFF", nil, nil, nil)
    }
    guard code == SQLITE_OK, let opened else {
      let error = StoreError(
        code: code, systemCode: opened.map { sqlite3_system_errno($0) } ?? 0, path: path)
      sqlite3_close_v2(opened)
      throw error
    }
    return opened
  }

  deinit { sqlite3_close_v2(raw) }

  /// The path as a URI, whose own marks are escaped.
  private static func uri(_ path: String) -> String {
    var uri = "file:"
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "%"): uri += "%25"
      case UInt8(ascii: "?"): uri += "%3f"
      case UInt8(ascii: "#"): uri += "%23"
      default: uri.unicodeScalars.append(Unicode.Scalar(byte))
      }
    }
    return uri
  }

  func error(_ code: CInt) -> StoreError {
    StoreError(code: code, systemCode: sqlite3_system_errno(raw), path: path)
  }

  /// Runs statements that answer nothing of interest. They are ours: no input is part of them.
  func execute(_ sql: String) throws(StoreError) {
    let code = sqlite3_exec(raw, sql, nil, nil, nil)
    if code != SQLITE_OK { throw error(code) }
  }

  /// The first column of the first row as a number, nil without a row or for NULL.
  func integer(_ sql: String) throws(StoreError) -> Int64? {
    let statement = try Statement(self, sql)
    guard try statement.step(), !statement.isNull(0) else { return nil }
    return statement.integer(0)
  }

  /// The first column of the first row as a text.
  func string(_ sql: String) throws(StoreError) -> String? {
    let statement = try Statement(self, sql)
    guard try statement.step() else { return nil }
    return statement.string(0)
  }

  /// Whether a transaction is open.
  var isInTransaction: Bool { sqlite3_get_autocommit(raw) == 0 }

  /// Undoes what a transaction of `execute` began, if one is open.
  func rollback() {
    if isInTransaction { try? execute("ROLLBACK") }
  }
}
