import Glibc

/// Keeps a second daemon out of a state directory as long as it lives.
///
/// It is flock(2) on a file of its own, and not SQLite's exclusive mode, because other programs may
/// read the database meanwhile. The kernel lets go when the process ends, however it ends.
struct DirectoryLock: ~Copyable {
  private let descriptor: CInt

  /// Takes the lock at once or not at all.
  /// - Throws: `.locked` with the file's name if another daemon has it.
  init(directory: String) throws(StoreError) {
    let path = directory + "/registry.lock"
    let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw StoreError("open", errno: errno, path: path) }
    guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
      let reason = errno
      close(file)
      if reason == EWOULDBLOCK { throw .locked(path: path) }
      throw StoreError("flock", errno: reason, path: path)
    }
    descriptor = file
  }

  deinit {
    // Closing alone does not let go while a child that was just forked still has the descriptor.
    _ = flock(descriptor, LOCK_UN)
    close(descriptor)
  }
}
