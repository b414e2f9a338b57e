import Glibc
import Platform
import Testing

/// The repository that the tests were built from, and the programs that were built with them.
enum Project {
  /// Path of the repository, without a slash at its end.
  static let root: String = {
    let parts = #filePath.split(separator: "/").dropLast(4)
    return "/" + parts.joined(separator: "/")
  }()

  /// Directory of the programs under test: YHDYSPINTA_BIN, or where the test itself was built.
  static let programs: String = {
    if let directory = environment("YHDYSPINTA_BIN") { return directory }
    var room = [CChar](repeating: 0, count: 4096)
    // One byte less, so that a zero stays behind the path.
    _ = readlink("/proc/self/exe", &room, room.count - 1)
    let path = room.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
    return "/" + path.split(separator: "/").dropLast().joined(separator: "/")
  }()

  /// Whether the programs are those of a release build.
  static let hasRelease = environment("YHDYSPINTA_BIN") != nil

  /// Whether the tests run under a sanitizer, where checks of mere text would only be repeated.
  static let isSanitized = environment("YHDYSPINTA_SANITIZER") != nil

  /// The registry that the daemon's tests serve.
  static let fixtures = root + "/Tests/Fixtures/registry"

  static func program(_ name: String) -> String { "\(programs)/\(name)" }

  /// A variable of the test's environment; nil if it is unset or empty.
  static func environment(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }

  /// Text of a file of the repository.
  static func text(_ path: String) throws -> String {
    let bytes = try Files.read(path: "\(root)/\(path)", bytesMax: 16 << 20)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Lines of a file of the repository, without the empty one behind the last line feed.
  static func lines(_ path: String) throws -> [Substring] {
    var lines = try text(path).split(separator: "\n", omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  /// Files below a directory of the repository, by their paths in it, in order.
  static func files(_ directory: String, ending: String) throws -> [String] {
    var found: [String] = []
    for name in try Files.names(inDirectory: "\(root)/\(directory)") where !name.hasPrefix(".") {
      let path = "\(directory)/\(name)"
      if isDirectory("\(root)/\(path)") {
        found += try files(path, ending: ending)
      } else if name.hasSuffix(ending) {
        found.append(path)
      }
    }
    return found
  }

  private static func isDirectory(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
