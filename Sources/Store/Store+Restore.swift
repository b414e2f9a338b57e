import Glibc

extension Store {
  /// Puts a backup in the place of the registry's history, and keeps what was there.
  ///
  /// The backup is checked and copied first. Then the old file gets a second name, and the copy is
  /// renamed over the first one: whatever interrupts this leaves the old history or the new one.
  ///
  /// - Parameters:
  ///   - file: the backup.
  ///   - directory: the state directory, in which no daemon may be running.
  ///   - mark: tells the kept file from others, such as the time: `registry.db.replaced-<mark>`.
  /// - Returns: the kept file, nil if there was none.
  /// - Throws: `.locked` while a daemon runs, `.busy` while somebody reads the old file.
  package static func restore(
    from file: String, directory: String, mark: String
  ) throws(StoreError) -> String? {
    guard Files.isDirectory(directory) else { throw .missing(path: directory) }
    let lock = try DirectoryLock(directory: directory)
    defer { _ = lock }
    _ = try verify(file: file)
    let path = Store.path(in: directory)
    let new = path + ".restored"
    try Files.removeDatabase(new)
    do throws(StoreError) {
      let source = try Connection.standingAlone(file)
      try source.copy(to: new, vfs: nil, progress: { _, _ in })
      let kept = try keep(path, mark: mark)
      try Files.synchronize(directory)
      try Files.move(new, to: path)
      try Files.synchronize(directory)
      return kept
    } catch {
      try? Files.removeDatabase(new)
      throw error
    }
  }

  /// Gives the old database a second name, together with its log if that cannot be emptied.
  private static func keep(_ path: String, mark: String) throws(StoreError) -> String? {
    let log = path + "-wal"
    guard Files.exists(path) else {
      // A log without its database must not meet the new one.
      if Files.exists(log) { try Files.move(log, to: "\(path).replaced-\(mark)-wal") }
      return nil
    }
    try settle(path)
    var kept = "\(path).replaced-\(mark)"
    var count = 1
    while Files.exists(kept) || Files.exists(kept + "-wal") {
      count += 1
      kept = "\(path).replaced-\(mark)-\(count)"
    }
    try Files.link(path, as: kept)
    if let size = try Files.size(log), size > 0 {
      try Files.move(log, to: kept + "-wal")
    } else {
      try Files.remove(log)
    }
    // It says where the old log's pages are, even to programs that still read the old file.
    try Files.remove(path + "-shm")
    return kept
  }

  /// Moves the log's content to the database, unless that is too damaged.
  private static func settle(_ path: String) throws(StoreError) {
    do throws(StoreError) {
      let connection = try Connection(
        path: path, access: .readWrite, vfs: nil, busyMilliseconds: 2000)
      try connection.emptyLog()
    } catch {
      if case .damaged = error { return }
      throw error
    }
  }
}
