import Platform

/// `load`: one server, several rounds, medians.
enum LoadCommand {
  static let command = BenchCommand(
    name: "load", summary: "puts load on a server and measures it", help: help,
    options: OptionSpec(
      values: [
        "socket", "protocol", "connections", "pipeline", "rate", "seconds", "warmup", "rounds",
        "pid",
      ], words: 1...1),
    run: run)

  private static let help = """
    usage: yhdyspinta-bench load --socket PATH [option...] FILE

    Sends the lines of FILE as requests, over and over, and prints a record with the medians over
    the rounds: requests a second, latencies in microseconds, and with --pid the server's processor
    time a request.

      --socket PATH       the server's Unix socket
      --protocol NAME     line: the daemon's protocol (default); plain: the same without greeting;
                          resp: Redis, a line's words being the command
      --connections N     connections at once (default 1)
      --pipeline P        requests written at once on a connection (default 1)
      --rate R            open loop: R requests a second in all on a fixed schedule, latency
                          counted from when a request was due; excludes --pipeline
      --seconds T         measured time of a round (default 2)
      --warmup T          time before it that does not count (default 0.3)
      --rounds K          rounds (default 3)
      --pid PID           the server's process

    Run server and load on different processors (taskset) when both would fight for one.

    """

  private static func run(_ options: ParsedOptions) throws(BenchError) {
    let settings = try settings(options)
    let rounds = try options.integer("rounds", in: 1...1000) ?? 3
    let requests = try RequestFile(
      path: options.words[0], language: settings.language, batch: settings.pipeline)
    var results: [LoadResult] = []
    for _ in 0..<rounds { results.append(try LoadRun(settings, requests).run()) }
    say(LoadReport(results).record(settings))
  }

  private static func settings(_ options: ParsedOptions) throws(BenchError) -> LoadSettings {
    let name = options.text("protocol") ?? "line"
    guard let language = LoadProtocol(rawValue: name) else {
      throw .usage("--protocol is line, plain or resp")
    }
    var settings = LoadSettings(socket: try options.required("socket"), language: language)
    settings.connections = try options.integer("connections", in: 1...10_000) ?? 1
    settings.pipeline = try options.integer("pipeline", in: 1...10_000) ?? 1
    settings.seconds = try options.seconds("seconds") ?? settings.seconds
    settings.warmupSeconds = try options.seconds("warmup") ?? settings.warmupSeconds
    settings.pid = try options.integer("pid", in: 1...(1 << 22))
    settings.rate = try options.integer("rate", in: 1...10_000_000).map { Double($0) }
    if settings.rate != nil, settings.pipeline != 1 {
      throw .usage("--rate excludes --pipeline")
    }
    return settings
  }
}

/// Medians over the rounds of one load.
struct LoadReport {
  private let results: [LoadResult]

  /// Takes the rounds.
  /// - Parameter results: at least one.
  init(_ results: [LoadResult]) {
    self.results = results
  }

  /// The median over the rounds of a figure that some rounds may lack.
  /// - Parameter figure: takes it from a round.
  /// - Returns: nil when no round has it.
  func middle(_ figure: (LoadResult) -> Double?) -> Double? {
    median(results.compactMap(figure))
  }

  /// Latency below which a share of the requests stayed.
  /// - Parameter share: 0 to 1.
  /// - Returns: microseconds, the median over the rounds.
  func latency(_ share: Double) -> Double {
    middle { $0.latency.microseconds(atShare: share) } ?? 0
  }

  /// The figures as a record.
  /// - Parameter settings: what was run.
  /// - Returns: `Field: value` lines.
  func record(_ settings: LoadSettings) -> String {
    let speeds = results.map(\.requestsPerSecond)
    var lines = [
      "Protocol: \(settings.language.rawValue)", "Connections: \(settings.connections)",
      "Pipeline: \(settings.pipeline)",
    ]
    if let rate = settings.rate { lines.append("Rate: \(fixed(rate, 0))") }
    lines += [
      "Rounds: \(results.count)",
      "Requests: \(results.reduce(0) { $0 + $1.requests })",
      "Errors: \(results.reduce(0) { $0 + $1.errors })",
      "Requests_per_second: \(fixed(median(speeds) ?? 0, 0))",
      "Requests_per_second_least: \(fixed(speeds.min() ?? 0, 0))",
      "Requests_per_second_most: \(fixed(speeds.max() ?? 0, 0))",
      "P50: \(fixed(latency(0.5), 2))", "P99: \(fixed(latency(0.99), 2))",
      "P99_9: \(fixed(latency(0.999), 2))",
      "Max: \(fixed(middle { Double($0.latency.largest) / 1000 } ?? 0, 2))",
      "Bytes_per_reply: \(fixed(middle { Double($0.bytes) / Double(max($0.requests, 1)) } ?? 0, 1))",
    ]
    if let each = middle({ $0.serverMicrosecondsEach }) {
      lines.append("Server_cpu_per_request: \(fixed(each, 3))")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
