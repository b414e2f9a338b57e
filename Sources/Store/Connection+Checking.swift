import CSQLite

extension Connection {
  /// Settings of a connection that writes.
  ///
  /// - `wal_autocheckpoint` 1000 pages, 4 MB: a checkpoint waits for the disk once for all the
  ///   commits since the last one and holds up the commit that meets it for 1 to 7 ms; at 4000
  ///   pages it was 4 times as long for no more commits a second.
  /// - `cache_size` 16 MB: the heads of 200,000 records stay in memory.
  /// - `secure_delete`: what a purge erases is overwritten with zeros.
  func configure() throws(StoreError) {
    guard try string("PRAGMA journal_mode=WAL") == "wal" else {
      throw .other(code: 0, detail: "the file system cannot share memory, which the log needs")
    }
    try execute(
      """
      PRAGMA synchronous=FULL;
      PRAGMA foreign_keys=ON;
      PRAGMA wal_autocheckpoint=1000;
      PRAGMA cache_size=-16384;
      PRAGMA secure_delete=ON;
      """)
  }

  /// Refuses files of other programs and of later releases.
  /// - Parameter known: the last version that this release knows.
  /// - Returns: the file's version.
  /// - Throws: `.damaged` or `.newer`.
  func checkOrigin(known: Int) throws(StoreError) -> Int {
    guard try integer("PRAGMA application_id") == Schema.applicationID else {
      throw .damaged(path: path, detail: "it was not made by yhdyspintad")
    }
    let version = Int(try integer("PRAGMA user_version") ?? 0)
    guard version <= known else { throw .newer(path: path, version: version, known: known) }
    guard version > 0 else { throw .damaged(path: path, detail: "it holds no registry") }
    return version
  }

  /// Looks for damage: pages, indexes and references if `isFull`, otherwise pages alone.
  func checkContent(isFull: Bool) throws(StoreError) {
    let answer = try string(isFull ? "PRAGMA integrity_check(1)" : "PRAGMA quick_check(1)")
    guard answer == "ok" else { throw finding(answer ?? "no answer") }
    try checkSize()
    guard isFull else { return }
    if let table = try string("PRAGMA foreign_key_check") {
      throw .damaged(path: path, detail: "a row of \(table) refers to one that is missing")
    }
  }

  /// What the check's first finding means.
  private func finding(_ answer: String) -> StoreError {
    // SQLite names pages and rows here, never values.
    let detail = answer.split(separator: "\n").joined(separator: " ")
    // A page that the disk did not give is not a damaged one. SQLite looks whether a page can be
    // there at all before it says that it failed to get it.
    if answer.contains("failed to get page") { return .inputOutput(detail: detail) }
    let mark = "error code="
    var digits = Substring()
    for start in answer.indices where answer[start...].hasPrefix(mark) {
      digits = answer[start...].dropFirst(mark.count).prefix { $0.isNumber }
    }
    if let code = CInt(digits), code & 0xff != SQLITE_CORRUPT { return error(code) }
    return .damaged(path: path, detail: detail)
  }

  /// Refuses a file whose end is missing: SQLite reads zeros there and may not notice.
  private func checkSize() throws(StoreError) {
    // Otherwise the log may hold what the file lacks.
    guard try Files.size(path + "-wal") ?? 0 == 0, let size = try Files.size(path) else { return }
    let pages = try integer("PRAGMA page_count") ?? 0
    let pageBytes = try integer("PRAGMA page_size") ?? 0
    guard Int64(size) >= pages * pageBytes else {
      throw .damaged(path: path, detail: "\(size) bytes of \(pages * pageBytes) are there")
    }
  }
}

extension Store {
  /// Size up to which opening checks everything, which takes about 1 s at this size. The quick
  /// check, which leaves indexes and references out, takes a third of it; a backup is always checked
  /// as a whole.
  static let fullCheckBytesMax = 256 << 20

  /// Checks a database through a connection that cannot change it.
  static func check(_ path: String, _ settings: Settings) throws(StoreError) {
    // An interrupted change of the journal's mode, which only a connection that writes can undo.
    let isInterrupted = Files.exists(path + "-journal") ? try Files.isRegistry(path) : false
    let connection = try Connection(
      path: path, access: isInterrupted ? .readWrite : .readOnly, vfs: settings.vfs,
      busyMilliseconds: settings.busyMilliseconds)
    _ = try connection.checkOrigin(known: settings.schema.version)
    let size = try Files.size(path) ?? 0
    try connection.checkContent(isFull: size <= fullCheckBytesMax)
  }
}
