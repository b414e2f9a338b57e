import CSQLite

/// Durable history of the registry: every version of every record of both layers, for good.
///
/// What is always true of the file `registry.db`:
///
/// - A revision is in it as a whole or not at all, and once `commit` has returned it survives power
///   loss: write-ahead log, synchronous=FULL.
/// - Versions are only ever added. Purging erases a text, never the fact that there was a version.
/// - `head` names the latest version of each id and layer, so that opening costs what is present,
///   not what was.
///
/// One thread at a time uses a `Store`; whoever answers long questions opens a second one with
/// `init(reading:)` for a thread of its own, which sees whole commits only. Every call that fails
/// leaves the store as it was and usable: when the disk has room again, the next commit succeeds.
package struct Store: ~Copyable {
  // Ended in this order: statements before their connection, and the lock last.
  let statements: Statements
  let connection: Connection
  private let lock: DirectoryLock?
  let vfs: String?

  /// How a store is opened; the defaults serve.
  struct Settings: Sendable {
    /// Name of a registered file system layer; nil is SQLite's own.
    var vfs: String?
    /// Longest wait for a lock that an administrator's own `sqlite3` may hold.
    var busyMilliseconds: CInt = 2000
    var schema = Schema.current
  }

  /// Opens the registry's history, or begins one in a directory that has none.
  ///
  /// A file that is damaged, of another program, or of a later release is refused before anything
  /// is written to it.
  ///
  /// - Parameter directory: the state directory, which must exist.
  /// - Throws: `.missing`, `.locked`, `.damaged`, `.newer`, or what the disk says.
  package init(directory: String) throws(StoreError) {
    try self.init(directory: directory, settings: Settings())
  }

  init(directory: String, settings: Settings) throws(StoreError) {
    guard Files.isDirectory(directory) else { throw .missing(path: directory) }
    let lock = try DirectoryLock(directory: directory)
    let path = Self.path(in: directory)
    if !Files.exists(path) { try Self.create(in: directory, settings) }
    try Self.check(path, settings)
    let connection = try Connection(
      path: path, access: .readWrite, vfs: settings.vfs,
      busyMilliseconds: settings.busyMilliseconds)
    try connection.configure()
    try settings.schema.migrate(connection)
    statements = try Statements(connection)
    self.connection = connection
    self.lock = consume lock
    vfs = settings.vfs
    // What fails here is tried again at the next purge or opening; it is no reason not to serve.
    try? finishPurge()
  }

  /// Opens a second connection, for reading on another thread while the first one writes.
  /// - Parameter directory: where a `Store` has been opened for writing before.
  /// - Throws: `.missing`, `.damaged`, `.newer`, or what the disk says.
  package init(reading directory: String) throws(StoreError) {
    try self.init(reading: directory, settings: Settings())
  }

  init(reading directory: String, settings: Settings) throws(StoreError) {
    let path = Self.path(in: directory)
    guard Files.exists(path) else { throw .missing(path: path) }
    let connection = try Connection(
      path: path, access: .readOnly, vfs: settings.vfs,
      busyMilliseconds: settings.busyMilliseconds)
    let version = try connection.checkOrigin(known: settings.schema.version)
    guard version >= min(Schema.readableVersion, settings.schema.version) else {
      throw .other(
        code: version, detail: "the database waits for the daemon to bring it up to date")
    }
    statements = try Statements(connection)
    self.connection = connection
    lock = nil
    vfs = settings.vfs
  }

  static func path(in directory: String) -> String { directory + "/registry.db" }

  /// Makes an empty database under another name and renames it, so that whatever interrupts this
  /// leaves no half database behind.
  private static func create(in directory: String, _ settings: Settings) throws(StoreError) {
    let path = Self.path(in: directory)
    if let size = try Files.size(path + "-wal"), size > 0 {
      // An old log would be replayed into the new database.
      throw .damaged(path: path, detail: "it is gone, but its log \(path)-wal is there")
    }
    let new = path + ".new"
    try Files.removeDatabase(new)
    try Files.create(new)
    do {
      let connection = try Connection(
        path: new, access: .readWrite, vfs: settings.vfs,
        busyMilliseconds: settings.busyMilliseconds)
      try connection.execute("PRAGMA application_id=\(Schema.applicationID)")
      try settings.schema.migrate(connection)
    }
    try Files.synchronize(new)
    try Files.move(new, to: path)
    try Files.synchronize(directory)
  }
}
