import Glibc

/// The built converter, run as a process of its own.
enum Program {
  /// What a run left.
  struct Outcome {
    var status: CInt
    var output: String
    var errors: String
  }

  /// The repository, without a slash at its end.
  static let root: String = {
    let parts = #filePath.split(separator: "/").dropLast(3)
    return "/" + parts.joined(separator: "/")
  }()

  static let registry = root + "/Tests/Fixtures/registry"

  static func fixture(_ name: String) -> String { "\(root)/Tests/ConvertTests/Fixtures/\(name)" }

  /// The converter beside the test bundle, where SwiftPM puts both.
  private static let path: String = {
    var room = [CChar](repeating: 0, count: 4096)
    let maps = fopen("/proc/self/maps", "r")
    defer { if let maps { fclose(maps) } }
    while let maps, fgets(&room, CInt(room.count), maps) != nil {
      let line = String(
        decoding: room.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
      guard let start = line.firstIndex(of: "/") else { continue }
      let file = line[start...].prefix { $0 != "\n" }
      guard file.hasSuffix(".xctest"), let slash = file.lastIndex(of: "/") else { continue }
      return "\(file[..<slash])/yhdyspinta-convert"
    }
    return "yhdyspinta-convert"
  }()

  /// Runs the converter to its end.
  /// - Parameters:
  ///   - arguments: behind its name.
  ///   - input: its standard input.
  /// - Returns: exit status (128 and more for a signal, negative when it did not start), output and
  ///   errors.
  static func run(_ arguments: [String], input: [UInt8] = []) -> Outcome {
    let files = (0..<3).map { _ in scratch() }
    defer { for fd in files { close(fd) } }
    input.withUnsafeBytes { _ = write(files[0], $0.baseAddress, $0.count) }
    lseek(files[0], 0, SEEK_SET)
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    for (place, fd) in files.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, fd, CInt(place))
    }
    var words: [UnsafeMutablePointer<CChar>?] = ([path] + arguments).map { strdup($0) }
    words.append(nil)
    // How a sanitizer is to behave is the test run's to say.
    var settings = ["LANG=fi_FI.UTF-8"]
    for name in ["ASAN_OPTIONS", "TSAN_OPTIONS"] {
      if let value = getenv(name) { settings.append("\(name)=\(String(cString: value))") }
    }
    var variables: [UnsafeMutablePointer<CChar>?] = settings.map { strdup($0) }
    variables.append(nil)
    var process = pid_t()
    let code = posix_spawn(&process, path, &actions, nil, &words, &variables)
    posix_spawn_file_actions_destroy(&actions)
    (words + variables).forEach { free($0) }
    guard code == 0 else { return Outcome(status: -code, output: "", errors: path) }
    var status: CInt = 0
    waitpid(process, &status, 0)
    let signal = status & 0x7F
    return Outcome(
      status: signal == 0 ? status >> 8 & 0xFF : 128 + signal, output: text(files[1]),
      errors: text(files[2]))
  }

  static func run(_ arguments: [String], input: String) -> Outcome {
    run(arguments, input: Array(input.utf8))
  }

  /// A file without name, as large as need be; a pipe would hold 64 KiB.
  private static func scratch() -> CInt {
    var name = Array("/tmp/yhdyspinta-convert-XXXXXX".utf8CString)
    let fd = mkstemp(&name)
    unlink(&name)
    _ = fcntl(fd, F_SETFD, FD_CLOEXEC)
    return fd
  }

  private static func text(_ fd: CInt) -> String {
    lseek(fd, 0, SEEK_SET)
    var bytes: [UInt8] = []
    var room = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(fd, &room, room.count)
      if count <= 0 { break }
      bytes += room[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
