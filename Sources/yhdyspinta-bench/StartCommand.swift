import CLinux
import Glibc
import Platform

/// `start`: how long a daemon takes from its start until it serves, and how much memory then.
enum StartCommand {
  static let command = BenchCommand(
    name: "start", summary: "measures a daemon's time to readiness and its memory", help: help,
    options: OptionSpec(values: ["rounds", "seconds"], words: 1...256), run: run)

  private static let help = """
    usage: yhdyspinta-bench start [option...] -- COMMAND [ARGUMENT...]

    Starts the command, waits for its READY=1 on a NOTIFY_SOCKET of the bench's own, reads its
    memory, stops it with SIGTERM, and so on. Prints a record with the medians: milliseconds from
    spawn to readiness, processor time until then, KiB in RAM.

      --rounds K      rounds (default 10)
      --seconds T     longest wait for readiness (default 60)

    Example: yhdyspinta-bench start -- yhdyspintad --socket /tmp/s --registry registry.d

    """

  private static func run(_ options: ParsedOptions) throws(BenchError) {
    let rounds = try options.integer("rounds", in: 1...10_000) ?? 10
    let seconds = try options.seconds("seconds") ?? 60
    let name = "@yhdyspinta-bench-\(Process.processID)"
    let receiver: OwnedDescriptor
    do throws(SocketError) {
      receiver = try UnixSocket.receiveDatagrams(at: name)
    } catch {
      throw .failed(error.message)
    }
    var times: [Double] = []
    var processor: [Double] = []
    var memory: [Double] = []
    for _ in 0..<rounds {
      let begin = Clock.monotonicNanoseconds()
      let daemon = try DaemonProcess(options.words, notifySocket: name)
      try daemon.waitUntilReady(receiver.rawValue, seconds: seconds)
      times.append(Double(Clock.monotonicNanoseconds() - begin) / 1e6)
      processor.append((ProcessTime.seconds(of: Int(daemon.pid)) ?? 0) * 1000)
      memory.append(Double(ProcessTime.residentKiB(of: Int(daemon.pid)) ?? 0))
      _ = consume daemon
    }
    say(
      """
      Rounds: \(rounds)
      Ready_milliseconds: \(fixed(median(times) ?? 0, 2))
      Ready_milliseconds_least: \(fixed(times.min() ?? 0, 2))
      Ready_milliseconds_most: \(fixed(times.max() ?? 0, 2))
      Cpu_milliseconds: \(fixed(median(processor) ?? 0, 0))
      Resident_kib: \(fixed(median(memory) ?? 0, 0))

      """)
  }
}

/// A daemon started for measuring; stopped at the end of its owner.
struct DaemonProcess: ~Copyable {
  let pid: pid_t

  /// Starts it, its output going nowhere.
  /// - Parameters:
  ///   - words: program and arguments; the program is sought in PATH.
  ///   - notifySocket: value of NOTIFY_SOCKET.
  /// - Throws: `.failed` when it cannot be started.
  init(_ words: [String], notifySocket: String) throws(BenchError) {
    setenv("NOTIFY_SOCKET", notifySocket, 1)
    unsetenv("WATCHDOG_USEC")
    unsetenv("WATCHDOG_PID")
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for fd in [STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_addopen(&actions, fd, "/dev/null", O_WRONLY, 0)
    }
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { arguments.forEach { free($0) } }
    var pid = pid_t()
    let code = posix_spawnp(&pid, words[0], &actions, nil, &arguments, environ)
    if code != 0 { throw .failed("\(words[0]): \(Errno(code: code).message)") }
    self.pid = pid
  }

  /// Asks it to stop and waits; a daemon that does not within ten seconds is killed.
  deinit {
    kill(pid, SIGTERM)
    for _ in 0..<10_000 {
      if waitpid(pid, nil, WNOHANG) == pid { return }
      usleep(1000)
    }
    kill(pid, SIGKILL)
    waitpid(pid, nil, 0)
  }

  /// Waits for `READY=1`.
  /// - Parameters:
  ///   - receiver: the socket behind NOTIFY_SOCKET.
  ///   - seconds: longest wait.
  /// - Throws: `.failed` when the daemon ends or the time is over.
  func waitUntilReady(_ receiver: CInt, seconds: Double) throws(BenchError) {
    let deadline = Clock.monotonicNanoseconds() + UInt64(seconds * 1e9)
    while Clock.monotonicNanoseconds() < deadline {
      var entry = pollfd(fd: receiver, events: Int16(POLLIN), revents: 0)
      if poll(&entry, 1, 50) > 0, DaemonProcess.isReady(receiver) { return }
      var status: siginfo_t = siginfo_t()
      // Looked at without being taken away, so that the number stays ours.
      if waitid(P_PID, id_t(pid), &status, WEXITED | WNOHANG | WNOWAIT) == 0, status.si_signo != 0 {
        throw .failed("the daemon ended before it was ready; run it by hand to see why")
      }
    }
    throw .failed("not ready within \(fixed(seconds, 0)) s")
  }

  /// Reads datagrams until one says ready.
  private static func isReady(_ receiver: CInt) -> Bool {
    var room = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = recv(receiver, &room, room.count, 0)
      if count <= 0 { return false }
      let lines = String(decoding: room[..<count], as: UTF8.self).split(separator: "\n")
      if lines.contains("READY=1") { return true }
    }
  }
}
