import Glibc
import Testing

/// A file system in memory that is soon full, mounted for one test. Only root may have one.
final class SmallDisk {
  let scratch: Scratch
  /// Where it is mounted.
  let path: String

  /// Mounts it.
  /// - Parameter kibibytes: its size.
  /// - Throws: when it cannot be mounted.
  init(kibibytes: Int) throws {
    scratch = try Scratch()
    path = try scratch.directory("disk")
    let options = "size=\(kibibytes)k,mode=0700"
    let code = options.withCString { mount("tmpfs", path, "tmpfs", 0, $0) }
    try #require(code == 0, "mount: errno \(errno)")
  }

  /// Detached at once, whoever still has files open on it.
  deinit { umount2(path, CInt(MNT_DETACH)) }

  /// Takes room with a file of zeros.
  func reserve(kibibytes: Int, as name: String) throws {
    let fd = open("\(path)/\(name)", O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
    try #require(fd >= 0)
    defer { close(fd) }
    let code = posix_fallocate(fd, 0, off_t(kibibytes << 10))
    try #require(code == 0, "fallocate: \(code)")
  }

  /// Gives the room of a file back.
  func remove(_ name: String) throws {
    try #require(unlink("\(path)/\(name)") == 0)
  }

  /// Whether this user may mount, and the kernel lets it.
  static let isAllowed: Bool = {
    guard geteuid() == 0, let disk = try? SmallDisk(kibibytes: 64) else { return false }
    return access(disk.path, W_OK) == 0
  }()
}
