import Glibc
import Testing

/// A directory of its own for one test, removed at the end with all that is in it.
final class Scratch {
  let path: String

  init() throws {
    var template = Array("/tmp/yhdyspinta-test-XXXXXX".utf8CString)
    let made = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
    }
    path = try #require(made)
  }

  deinit { _ = try? Command.run(["rm", "-rf", path]) }

  /// A path in the directory.
  func file(_ name: String) -> String { "\(path)/\(name)" }

  /// Makes a directory in the directory.
  func directory(_ name: String) throws -> String {
    try #require(mkdir(file(name), 0o755) == 0)
    return file(name)
  }

  /// Makes or replaces a file in one step, so that nobody reads half of it.
  @discardableResult
  func write(_ name: String, _ text: String) throws -> String {
    let part = file(name) + ".part"
    let fd = open(part, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    try #require(fd >= 0)
    var copy = text
    let count = copy.withUTF8 { Glibc.write(fd, $0.baseAddress, $0.count) }
    close(fd)
    try #require(count == text.utf8.count)
    try #require(rename(part, file(name)) == 0)
    return file(name)
  }

  /// Makes a name for another file.
  func link(_ name: String, to target: String) throws {
    try #require(symlink(target, file(name)) == 0)
  }
}
