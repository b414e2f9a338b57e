import Glibc
import Platform

/// `edits`: durable changes a second, beside SQLite and Redis if asked for, and what they do to
/// those who read meanwhile.
enum EditsCommand {
  static let command = BenchCommand(
    name: "edits", summary: "measures durable changes a second, and readers meanwhile",
    help: help,
    options: OptionSpec(
      values: [
        "socket", "editors", "readers", "seconds", "rounds", "pid", "seed", "against", "directory",
      ], words: 0...0), run: run)

  private static let help = """
    usage: yhdyspinta-bench edits --socket PATH [option...]

    Connects editors, each of which changes the note of one contact after the other and waits for
    its OK, which comes when the change is on the disk. Prints changes a second, latency in
    microseconds and the daemon's processor time, as medians over the rounds. The registry it is
    pointed at is changed: point it at one of its own.

      --editors N         connections that change (default 1)
      --seconds S         measured time of a round (default 2)
      --rounds K          rounds (default 5)
      --pid PID           the daemon's process
      --seed S            which contacts in which order (default 1)
      --against LIST      sqlite, redis or sqlite,redis: measured in turn with the daemon. SQLite
                          writes one row of 300 bytes a transaction in this process, with its
                          write-ahead log and synchronous=FULL; a redis-server of the bench's own
                          appends every SET of 300 bytes with appendfsync always, for as many
                          connections
      --directory DIR     where their files go; choose the daemon's disk (default /tmp)
      --readers N         connections that ask `show` without pause, without and with one editor

    Example: yhdyspinta-bench edits --socket /tmp/s --editors 16 --against sqlite,redis

    """

  private static func run(_ options: ParsedOptions) throws(BenchError) {
    let rounds = try options.integer("rounds", in: 1...1000) ?? 5
    var settings = LoadSettings(socket: try options.required("socket"), language: .line)
    settings.connections = try options.integer("editors", in: 1...1000) ?? 1
    settings.seconds = try options.seconds("seconds") ?? 2
    settings.pid = try options.integer("pid", in: 1...(1 << 22))
    let seed = UInt64(try options.integer("seed", in: 0...Int.max) ?? 1)
    var requests = try EditRequests(socket: settings.socket, seed: seed)
    if let readers = try options.integer("readers", in: 1...1000) {
      return try measureReaders(readers, settings, &requests, rounds: rounds)
    }
    let others = try others(options, settings)
    defer { others.forEach { $0.end() } }
    var results = [[LoadResult]](repeating: [], count: others.count + 1)
    for round in 0..<rounds {
      let order = Array(0...others.count)
      for index in round % 2 == 0 ? order : order.reversed() {
        results[index].append(
          index == 0
            ? try LoadRun(settings, requests.file()).run() : try others[index - 1].round(settings))
      }
    }
    report(results, ["yhdyspintad"] + others.map(\.name), settings)
  }

  private static func others(
    _ options: ParsedOptions, _ settings: LoadSettings
  ) throws(BenchError) -> [any EditRival] {
    let directory = options.text("directory") ?? "/tmp"
    var rivals: [any EditRival] = []
    for name in options.text("against")?.split(separator: ",") ?? [] {
      switch name {
      case "sqlite": rivals.append(try SQLiteRival(in: directory))
      case "redis": rivals.append(try RedisRival(in: directory))
      default: throw .usage("--against is sqlite, redis or sqlite,redis")
      }
    }
    return rivals
  }

  private static func report(
    _ results: [[LoadResult]], _ names: [String], _ settings: LoadSettings
  ) {
    var text =
      "Editors: \(settings.connections)\nLoad_average: \(loadAverage())\n"
      + left("server", 14) + right("edits/s", 10) + right("P50 us", 10) + right("P99 us", 10)
      + right("cpu us", 9) + right("errors", 8) + right("ratio", 8) + "\n"
    for (name, rounds) in zip(names, results) {
      let report = LoadReport(rounds)
      let ratios = zip(rounds, results[0]).map { $0.requestsPerSecond / $1.requestsPerSecond }
      let cpu = report.middle { $0.serverMicrosecondsEach }
      text += left(name, 14)
      text += right(fixed(report.middle { $0.requestsPerSecond } ?? 0, 0), 10)
      text += right(fixed(report.latency(0.5), 1), 10) + right(fixed(report.latency(0.99), 1), 10)
      text += right(cpu.map { fixed($0, 1) } ?? "-", 9)
      text += right("\(rounds.reduce(0) { $0 + $1.errors })", 8)
      text += right(fixed(median(ratios) ?? 0, 2), 8) + "\n"
    }
    say(text)
  }

  /// Readers alone and beside one editor, in turn.
  private static func measureReaders(
    _ readers: Int, _ settings: LoadSettings, _ requests: inout EditRequests, rounds: Int
  ) throws(BenchError) {
    var reading = settings
    reading.connections = readers
    var editing = settings
    editing.connections = 1
    // It has begun before the readers are measured and ends after them.
    editing.warmupSeconds = 0.1
    editing.seconds = settings.seconds + 0.4
    var alone: [LoadResult] = []
    var beside: [LoadResult] = []
    var edits: [LoadResult] = []
    for round in 0..<rounds {
      // Each is first in every other round.
      if round % 2 == 0 { alone.append(try LoadRun(reading, requests.reads).run()) }
      let editor = try BesideRun(editing, requests.file())
      beside.append(try LoadRun(reading, requests.reads).run())
      edits.append(try editor.result())
      if round % 2 != 0 { alone.append(try LoadRun(reading, requests.reads).run()) }
    }
    let (one, two) = (LoadReport(alone), LoadReport(beside))
    func ratio(_ share: Double) -> String { fixed(two.latency(share) / one.latency(share), 2) }
    let speeds = (one.middle { $0.requestsPerSecond }, two.middle { $0.requestsPerSecond })
    say(
      """
      Readers: \(readers)
      Load_average: \(loadAverage())
      Shows_per_second: \(fixed(speeds.0 ?? 0, 0))
      Shows_per_second_beside_editor: \(fixed(speeds.1 ?? 0, 0))
      P50: \(fixed(one.latency(0.5), 1))
      P50_beside_editor: \(fixed(two.latency(0.5), 1))
      P50_ratio: \(ratio(0.5))
      P99: \(fixed(one.latency(0.99), 1))
      P99_beside_editor: \(fixed(two.latency(0.99), 1))
      P99_ratio: \(ratio(0.99))
      Edits_per_second: \(fixed(LoadReport(edits).middle { $0.requestsPerSecond } ?? 0, 0))

      """)
  }

  /// Of the last minute, since a number without it says little.
  /// - Returns: such as `0.52`.
  static func loadAverage() -> String {
    var averages = [0.0]
    return getloadavg(&averages, 1) == 1 ? fixed(averages[0], 2) : "-"
  }
}

/// Requests that change notes of contacts, and that show them.
struct EditRequests {
  /// Requests of one round; a run that makes more changes begins again.
  private static let count = 60_000

  private let ids: [String]
  private var random: Random
  private var made = 0
  /// `show` of the same contacts.
  let reads: RequestFile

  /// Asks a daemon for its contacts.
  /// - Parameters:
  ///   - socket: the daemon's.
  ///   - seed: decides which contacts, and their order.
  /// - Throws: `.failed` when it has none.
  init(socket: String, seed: UInt64) throws(BenchError) {
    let reply = try LinePeer(path: socket).ask("list as=rec limit=1000 contact\n")
    let ids = CrashCheck.records(of: reply.body).map { CrashCheck.value("Id: ", in: $0) }
    if ids.isEmpty { throw .failed("the registry has no contacts: \(reply.status)") }
    self.ids = ids
    random = Random(seed: seed)
    let text = ids.map { "show \($0)\n" }.joined()
    reads = try RequestFile(text: Array(text.utf8), language: .line, batch: 1)
  }

  /// Requests that are different from all before, so that each one is a change.
  /// - Returns: requests.
  /// - Throws: never for want of requests.
  mutating func file() throws(BenchError) -> RequestFile {
    var text: [UInt8] = []
    for _ in 0..<EditRequests.count {
      made += 1
      text += "set \(random.pick(ids)) Note=\"Muutos \(made)\"\n".utf8
    }
    return try RequestFile(text: text, language: .line, batch: 1)
  }
}

/// A load on a thread of its own, beside another one.
final class BesideRun: Sendable {
  private let box: Box
  private let ended = Semaphore()

  // Sendable because the thread writes it before `ended` and the owner reads it behind that.
  private final class Box: @unchecked Sendable {
    var result = LoadResult()
    var failure: BenchError?
  }

  /// Begins at once.
  /// - Parameters:
  ///   - settings: what to do.
  ///   - requests: what to send.
  /// - Throws: `.failed` when there is no thread.
  init(_ settings: LoadSettings, _ requests: RequestFile) throws(BenchError) {
    let box = Box()
    self.box = box
    do throws(Errno) {
      try Thread.start(name: "editor", stackBytes: 1 << 20) { [ended] in
        do throws(BenchError) {
          box.result = try LoadRun(settings, requests).run()
        } catch {
          box.failure = error
        }
        ended.signal()
      }
    } catch {
      throw .failed("no thread: \(error.message)")
    }
  }

  /// Waits until it has ended.
  /// - Returns: what it measured.
  /// - Throws: what it failed of.
  func result() throws(BenchError) -> LoadResult {
    ended.wait()
    if let failure = box.failure { throw failure }
    return box.result
  }
}
