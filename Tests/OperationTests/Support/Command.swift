import Glibc
import Platform
import Testing

/// What a program left behind.
struct Finished {
  /// Exit status, or 128 and the number of the signal that ended it.
  let status: Int32
  let output: String
  let errors: String

  var lines: [Substring] { output.split(separator: "\n", omittingEmptySubsequences: true) }
}

/// Programs that run to their end.
enum Command {
  /// Runs a program and waits for it.
  /// - Parameters:
  ///   - words: name or path, and arguments.
  ///   - environment: variables beyond the few that every program gets.
  ///   - input: what it reads from standard input.
  /// - Returns: its status and what it wrote.
  /// - Throws: when it cannot be started.
  static func run(
    _ words: [String], environment: [String: String] = [:], input: String = ""
  ) throws -> Finished {
    try Program(words, environment: environment, input: input).wait()
  }
}

/// A program that runs beside the test. It does not outlive this object.
final class Program {
  let pid: pid_t
  private let output: OwnedDescriptor
  private let errors: OwnedDescriptor
  private var status: Int32?

  /// Starts a program. Nothing of the test's environment reaches it but what is named here.
  init(_ words: [String], environment: [String: String] = [:], input: String = "") throws {
    let inputFile = try Self.unnamedFile(input)
    output = try Self.unnamedFile("")
    errors = try Self.unnamedFile("")
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, inputFile.rawValue, 0)
    posix_spawn_file_actions_adddup2(&actions, output.rawValue, 1)
    posix_spawn_file_actions_adddup2(&actions, errors.rawValue, 2)
    let variables = Self.environment.merging(environment) { $1 }.map { "\($0)=\($1)" }
    pid = try withCStrings(words) { arguments in
      try withCStrings(variables) { values in
        var pid: pid_t = 0
        let code = posix_spawnp(&pid, words[0], &actions, nil, arguments, values)
        try #require(code == 0, "\(words[0]): errno \(code)")
        return pid
      }
    }
  }

  deinit {
    if status == nil {
      kill(pid, SIGKILL)
      var ignored: Int32 = 0
      waitpid(pid, &ignored, 0)
    }
  }

  /// Whether it still runs.
  var isRunning: Bool {
    reap(WNOHANG)
    return status == nil
  }

  func signal(_ number: Int32) { kill(pid, number) }

  /// What it has written to standard error so far.
  var errorText: String { Self.text(of: errors) }

  /// Waits until it ends; beyond ``waitMax`` it is killed and the test fails.
  func wait() throws -> Finished {
    let end = ContinuousClock.now + waitMax
    while isRunning, ContinuousClock.now < end { usleep(5000) }
    if status == nil {
      kill(pid, SIGKILL)
      reap(0)
      Issue.record("process \(pid) did not end within \(waitMax): \(errorText)")
    }
    return Finished(
      status: status ?? -1, output: Self.text(of: output), errors: Self.text(of: errors))
  }

  private func reap(_ options: Int32) {
    var raw: Int32 = 0
    guard status == nil, waitpid(pid, &raw, options) == pid else { return }
    status = raw & 0x7F == 0 ? raw >> 8 & 0xFF : 128 + raw & 0x7F
  }

  /// What every program gets. A sanitizer's options go on to the programs built with it.
  private static let environment: [String: String] = {
    var variables = ["LC_ALL": "C.UTF-8", "HOME": "/tmp", "TERM": "dumb"]
    for name in ["PATH", "ASAN_OPTIONS", "TSAN_OPTIONS"] {
      variables[name] = Project.environment(name)
    }
    return variables
  }()

  private static func unnamedFile(_ text: String) throws -> OwnedDescriptor {
    let fd = open("/tmp", O_TMPFILE_RDWR | O_CLOEXEC, 0o600)
    try #require(fd >= 0, "errno \(errno)")
    let file = OwnedDescriptor(owning: fd)
    var copy = text
    _ = copy.withUTF8 { pwrite(file.rawValue, $0.baseAddress, $0.count, 0) }
    return file
  }

  private static func text(of file: borrowing OwnedDescriptor) -> String {
    var bytes = [UInt8](repeating: 0, count: 65_536)
    var count = 0
    while true {
      let got = bytes.withUnsafeMutableBytes {
        pread(file.rawValue, $0.baseAddress.map { $0 + count }, $0.count - count, off_t(count))
      }
      if got <= 0 { break }
      count += got
      if count == bytes.count { bytes += [UInt8](repeating: 0, count: bytes.count) }
    }
    return String(decoding: bytes[..<count], as: UTF8.self)
  }
}

/// `O_TMPFILE | O_RDWR`; the macro is one that Swift cannot import. Source: open(2), fcntl.h.
private let O_TMPFILE_RDWR: Int32 = 0o20_000_000 | O_DIRECTORY | O_RDWR

/// Lends strings as a C array with a null behind the last.
private func withCStrings<Result>(
  _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) throws -> Result
) throws -> Result {
  let copies = strings.map { strdup($0) }
  defer { copies.forEach { free($0) } }
  return try body(copies + [nil])
}
