import CSQLite

extension Store {
  /// Writes a consistent copy to a file while others go on writing.
  ///
  /// SQLite's backup interface copies pages from one unchanging view. Unlike `VACUUM INTO` it can
  /// say how far it is, and the copy takes no more time than the disk does. The copy is checked as
  /// a whole and is on the disk before it gets its name. Nobody but its owner can read it.
  ///
  /// - Parameters:
  ///   - path: the file; it must not exist, its directory must. While it is written it is called
  ///     `path` with `.partial`.
  ///   - progress: called with pages done and pages in all.
  /// - Throws: `.exists` rather than overwrite; after any error no part of the copy is left.
  package func backup(
    to path: String, progress: (Int, Int) -> Void = { _, _ in }
  ) throws(StoreError) {
    guard !Files.exists(path) else { throw .exists(path: path) }
    guard Files.isDirectory(Files.directory(of: path)) else {
      throw .missing(path: Files.directory(of: path))
    }
    let partial = path + ".partial"
    try Files.removeDatabase(partial)
    try settle()
    do throws(StoreError) {
      try connection.copy(to: partial, vfs: vfs, progress: progress)
      // A second name, and not a new one: link(2) overwrites nothing.
      try Files.link(partial, as: path)
      try Files.removeDatabase(partial)
      try Files.synchronize(Files.directory(of: path))
    } catch {
      try? Files.removeDatabase(partial)
      throw error
    }
  }

  /// Checks a backup as a whole.
  /// - Parameter file: the backup.
  /// - Returns: its latest revision and how many records held then.
  /// - Throws: `.damaged`, `.newer`, `.missing`.
  package static func verify(file: String) throws(StoreError) -> (revision: Int, records: Int) {
    guard Files.exists(file) else { throw .missing(path: file) }
    let connection = try Connection.standingAlone(file)
    try connection.checkContent(isFull: true)
    return (
      Int(try connection.integer("SELECT max(number) FROM revision") ?? 0),
      Int(try connection.integer("SELECT count(*) FROM present") ?? 0)
    )
  }
}

extension Connection {
  /// Opens a file that no daemon uses, even on a disk that cannot be written.
  static func standingAlone(_ file: String) throws(StoreError) -> Connection {
    let known = Schema.current.version
    do throws(StoreError) {
      let connection = try Connection(
        path: file, access: .readOnly, vfs: nil, busyMilliseconds: 2000)
      _ = try connection.checkOrigin(known: known)
      return connection
    } catch {
      // A log cannot be opened where nothing can be written; without one it is not missed.
      guard error.category == .cannotWrite, try Files.size(file + "-wal") ?? 0 == 0 else {
        throw error
      }
    }
    let connection = try Connection(path: file, access: .immutable, vfs: nil, busyMilliseconds: 0)
    _ = try connection.checkOrigin(known: known)
    return connection
  }

  /// Copies the database to a new file, checks the copy, and waits until it is on the disk.
  func copy(
    to path: String, vfs: String?, progress: (Int, Int) -> Void
  ) throws(StoreError) {
    try Files.create(path)
    let latest = "SELECT max(number) FROM revision"
    do {
      let copy = try Connection(path: path, access: .readWrite, vfs: vfs, busyMilliseconds: 0)
      // One wait for the disk at the end is enough: what is interrupted is thrown away.
      try copy.execute("PRAGMA synchronous=OFF")
      try execute("BEGIN")
      defer { rollback() }
      let revision = try integer(latest)
      try copyPages(to: copy, progress: progress)
      // The copy is one file, without a log.
      guard try copy.string("PRAGMA journal_mode=DELETE") == "delete" else { throw .busy }
      try copy.checkContent(isFull: true)
      guard try copy.integer(latest) == revision else {
        throw .damaged(path: path, detail: "the copy ends at another revision")
      }
    }
    try Files.synchronize(path)
  }

  private func copyPages(
    to copy: borrowing Connection, progress: (Int, Int) -> Void
  ) throws(StoreError) {
    guard let backup = sqlite3_backup_init(copy.raw, "main", raw, "main") else {
      throw copy.error(sqlite3_extended_errcode(copy.raw))
    }
    var code = SQLITE_OK
    while code == SQLITE_OK {
      // 1 MB at a time.
      code = sqlite3_backup_step(backup, 256)
      let total = Int(sqlite3_backup_pagecount(backup))
      progress(total - Int(sqlite3_backup_remaining(backup)), total)
    }
    let end = sqlite3_backup_finish(backup)
    guard code == SQLITE_DONE, end == SQLITE_OK else {
      throw copy.error(code == SQLITE_DONE ? end : code)
    }
  }
}
