import Glibc
import Testing

/// A directory of its own for one test, removed at the end with what is directly in it.
final class Scratch {
  let path: String

  init() {
    var template = Array("/tmp/yhdyspinta-test-XXXXXX".utf8CString)
    path = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) } ?? "/nonexistent"
    }
  }

  deinit {
    if let directory = opendir(path) {
      while let entry = readdir(directory) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
          pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        if name != ".", name != ".." { unlink("\(path)/\(name)") }
      }
      closedir(directory)
    }
    rmdir(path)
  }

  /// A path in the directory.
  func file(_ name: String) -> String { "\(path)/\(name)" }

  /// Makes a file.
  /// - Returns: its path.
  func write(_ name: String, _ text: String) -> String {
    let fd = open(file(name), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    var copy = text
    copy.withUTF8 { _ = Glibc.write(fd, $0.baseAddress, $0.count) }
    close(fd)
    return file(name)
  }
}

/// Two connected stream sockets, close-on-exec; the caller closes them.
func socketPair() throws -> (CInt, CInt) {
  var pair: (CInt, CInt) = (-1, -1)
  let type = CInt(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
  let code = withUnsafeMutableBytes(of: &pair) { bytes in
    bytes.withMemoryRebound(to: CInt.self) { socketpair(AF_UNIX, type, 0, $0.baseAddress) }
  }
  try #require(code == 0)
  return pair
}
