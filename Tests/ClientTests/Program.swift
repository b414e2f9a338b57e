import Glibc

/// The built client, run as a process of its own.
enum Program {
  /// What a run left.
  struct Outcome {
    var status: CInt
    var output: String
    var errors: String
  }

  /// The client beside the test bundle, where SwiftPM puts both.
  private static var path: String {
    var room = [CChar](repeating: 0, count: 4096)
    let maps = fopen("/proc/self/maps", "r")
    defer { if let maps { fclose(maps) } }
    while let maps, fgets(&room, CInt(room.count), maps) != nil {
      let line = String(
        decoding: room.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
      guard let start = line.firstIndex(of: "/") else { continue }
      let file = line[start...].prefix { $0 != "\n" }
      guard file.hasSuffix(".xctest"), let slash = file.lastIndex(of: "/") else { continue }
      return "\(file[..<slash])/yhdyspinta"
    }
    return "yhdyspinta"
  }

  /// Runs the client to its end.
  /// - Parameters:
  ///   - arguments: behind its name.
  ///   - input: its standard input; at most what a pipe holds, 64 KiB.
  ///   - onTerminal: whether standard output is a terminal; its output then has CR LF line ends.
  /// - Returns: exit status (128 and more for a signal, negative when it did not start), output and
  ///   errors.
  static func run(_ arguments: [String], input: String = "", onTerminal: Bool = false) -> Outcome {
    let (inputEnd, inputStart) = makePipe()
    let (errorEnd, errorStart) = makePipe()
    var (outputEnd, outputStart) = onTerminal ? makeTerminal() : makePipe()
    var bytes = Array(input.utf8)
    _ = write(inputStart, &bytes, bytes.count)
    close(inputStart)
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    for (from, to) in [(inputEnd, CInt(0)), (outputStart, 1), (errorStart, 2)] {
      posix_spawn_file_actions_adddup2(&actions, from, to)
    }
    var words: [UnsafeMutablePointer<CChar>?] = ([path] + arguments).map { strdup($0) }
    words.append(nil)
    var variables: [UnsafeMutablePointer<CChar>?] = [strdup("LANG=fi_FI.UTF-8"), nil]
    var process = pid_t()
    let code = posix_spawn(&process, path, &actions, nil, &words, &variables)
    posix_spawn_file_actions_destroy(&actions)
    (words + variables).forEach { free($0) }
    for fd in [inputEnd, outputStart, errorStart] { close(fd) }
    outputStart = -1
    guard code == 0 else { return Outcome(status: -code, output: "", errors: path) }
    let output = readAll(&outputEnd)
    var end = errorEnd
    let errors = readAll(&end)
    var status: CInt = 0
    waitpid(process, &status, 0)
    let signal = status & 0x7F
    return Outcome(
      status: signal == 0 ? status >> 8 & 0xFF : 128 + signal, output: output, errors: errors)
  }

  private static func makePipe() -> (CInt, CInt) {
    var ends: [CInt] = [-1, -1]
    _ = pipe(&ends)
    for fd in ends { _ = fcntl(fd, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }

  private static func makeTerminal() -> (CInt, CInt) {
    var (near, far): (CInt, CInt) = (-1, -1)
    openpty(&near, &far, nil, nil, nil)
    for fd in [near, far] { _ = fcntl(fd, F_SETFD, FD_CLOEXEC) }
    return (near, far)
  }

  /// Reads to the end; a terminal whose other side has closed gives EIO.
  private static func readAll(_ fd: inout CInt) -> String {
    var bytes: [UInt8] = []
    var room = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(fd, &room, room.count)
      if count <= 0 { break }
      bytes += room[..<count]
    }
    close(fd)
    return String(decoding: bytes, as: UTF8.self)
  }
}
