import Glibc

/// What the store does with files beside SQLite, as typed errors.
enum Files {
  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// Size in bytes, nil if there is no such file.
  static func size(_ path: String) throws(StoreError) -> Int? {
    var info = stat()
    if stat(path, &info) == 0 { return Int(info.st_size) }
    if errno == ENOENT { return nil }
    throw StoreError("stat", errno: errno, path: path)
  }

  static func isDirectory(_ path: String) -> Bool {
    var info = stat()
    return stat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFDIR
  }

  /// The directory that a file stands in.
  static func directory(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// Whether a database's header says that it is a registry, read without SQLite.
  static func isRegistry(_ path: String) throws(StoreError) -> Bool {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw StoreError("open", errno: errno, path: path) }
    defer { close(file) }
    // Source: SQLite's file format: four bytes at 68, the greatest first.
    var bytes: [UInt8] = [0, 0, 0, 0]
    let count = pread(file, &bytes, 4, 68)
    guard count >= 0 else { throw StoreError("read", errno: errno, path: path) }
    return bytes.reduce(0) { $0 << 8 | Int64($1) } == Schema.applicationID
  }

  /// Makes an empty file of mode 0600, which the files that SQLite puts beside it inherit.
  static func create(_ path: String) throws(StoreError) {
    let file = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw StoreError("open", errno: errno, path: path) }
    close(file)
  }

  /// Removes a file; one that is not there is fine.
  static func remove(_ path: String) throws(StoreError) {
    if unlink(path) != 0, errno != ENOENT { throw StoreError("unlink", errno: errno, path: path) }
  }

  /// Removes a database with the files SQLite keeps beside it.
  static func removeDatabase(_ path: String) throws(StoreError) {
    for ending in ["", "-wal", "-shm", "-journal"] { try remove(path + ending) }
  }

  static func move(_ path: String, to other: String) throws(StoreError) {
    if rename(path, other) != 0 { throw StoreError("rename", errno: errno, path: other) }
  }

  /// Gives a file a second name.
  /// - Throws: `.exists` if the name is taken.
  static func link(_ path: String, as other: String) throws(StoreError) {
    if Glibc.link(path, other) != 0 { throw StoreError("link", errno: errno, path: other) }
  }

  /// Waits until a file's or directory's content is on the disk.
  static func synchronize(_ path: String) throws(StoreError) {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw StoreError("open", errno: errno, path: path) }
    let failure = fsync(file) == 0 ? 0 : errno
    close(file)
    if failure != 0 { throw StoreError("fsync", errno: failure, path: path) }
  }
}
