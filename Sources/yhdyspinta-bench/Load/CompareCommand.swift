/// `compare`: several servers in turn, so that the machine's moods fall on all alike.
enum CompareCommand {
  static let command = BenchCommand(
    name: "compare", summary: "measures several servers in turn, as ratios to the first",
    help: help,
    options: OptionSpec(values: ["configs", "seconds", "rounds"], words: 1...64),
    run: run)

  private static let help = """
    usage: yhdyspinta-bench compare [option...] NAME=PROTOCOL,SOCKET,FILE[,PID]...

    Measures running servers in turn, round by round, in alternating order, and prints medians.
    PROTOCOL is line, plain or resp as with load. Ratios are to the first server: taken round by
    round, then the median; above 1 is more requests a second than the first.

      --configs LIST      connections x pipeline, such as the default 1x1,16x1,50x1,1x16,16x16
      --seconds T         measured time of a run (default 1.5)
      --rounds K          rounds (default 5)

    Start the servers pinned to one processor and this to another (taskset).

    """

  /// One server.
  struct Target: Equatable {
    let name: String
    let language: LoadProtocol
    let socket: String
    let file: String
    let pid: Int?

    /// Parses `NAME=PROTOCOL,SOCKET,FILE[,PID]`.
    /// - Parameter word: one argument.
    /// - Throws: `.usage`.
    init(parsing word: String) throws(BenchError) {
      let parts = word.split(separator: "=", maxSplits: 1)
      let fields = parts.count == 2 ? parts[1].split(separator: ",") : []
      guard (3...4).contains(fields.count), let language = LoadProtocol(rawValue: String(fields[0]))
      else { throw .usage("\(word) is not NAME=PROTOCOL,SOCKET,FILE[,PID]") }
      name = String(parts[0])
      self.language = language
      socket = String(fields[1])
      file = String(fields[2])
      pid = fields.count == 4 ? Int(fields[3]) : nil
      if fields.count == 4, pid == nil { throw .usage("\(fields[3]) is no process number") }
    }
  }

  /// Connections and pipeline of one row.
  struct Shape: Equatable {
    let connections: Int
    let pipeline: Int

    /// Parses a list such as `1x1,16x16`.
    /// - Parameter list: shapes with commas between.
    /// - Returns: at least one.
    /// - Throws: `.usage`.
    static func parse(_ list: String) throws(BenchError) -> [Shape] {
      var shapes: [Shape] = []
      for word in list.split(separator: ",") {
        let numbers = word.split(separator: "x").compactMap { Int($0) }
        guard numbers.count == 2, numbers.allSatisfy((1...10_000).contains) else {
          throw .usage("\(word) is not CONNECTIONSxPIPELINE")
        }
        shapes.append(Shape(connections: numbers[0], pipeline: numbers[1]))
      }
      if shapes.isEmpty { throw .usage("--configs is empty") }
      return shapes
    }
  }

  private static func run(_ options: ParsedOptions) throws(BenchError) {
    var targets: [Target] = []
    for word in options.words { targets.append(try Target(parsing: word)) }
    let shapes = try Shape.parse(options.text("configs") ?? "1x1,16x1,50x1,1x16,16x16")
    let seconds = try options.seconds("seconds") ?? 1.5
    let rounds = try options.integer("rounds", in: 1...1000) ?? 5
    say(header)
    for shape in shapes {
      var results = [[LoadResult]](repeating: [], count: targets.count)
      var files: [RequestFile] = []
      for target in targets {
        files.append(
          try RequestFile(path: target.file, language: target.language, batch: shape.pipeline))
      }
      for round in 0..<rounds {
        let order = round % 2 == 0 ? Array(targets.indices) : targets.indices.reversed()
        for index in order {
          results[index].append(
            try measure(targets[index], shape, seconds: seconds, requests: files[index]))
        }
      }
      for index in targets.indices {
        say(row(targets[index], shape, results[index], base: results[0]))
      }
    }
  }

  private static func measure(
    _ target: Target, _ shape: Shape, seconds: Double, requests: RequestFile
  ) throws(BenchError) -> LoadResult {
    var settings = LoadSettings(socket: target.socket, language: target.language)
    settings.connections = shape.connections
    settings.pipeline = shape.pipeline
    settings.seconds = seconds
    settings.warmupSeconds = 0.2
    settings.pid = target.pid
    do throws(BenchError) {
      return try LoadRun(settings, requests).run()
    } catch {
      if case .failed(let text) = error { throw .failed("\(target.name): \(text)") }
      throw error
    }
  }

  private static let header =
    left("shape", 9) + left("server", 16) + right("req/s", 10) + right("P50 us", 10)
    + right("P99 us", 10) + right("P99.9 us", 10) + right("cpu us", 9) + right("errors", 8)
    + right("ratio", 8) + "\n"

  private static func row(
    _ target: Target, _ shape: Shape, _ results: [LoadResult], base: [LoadResult]
  ) -> String {
    let report = LoadReport(results)
    let ratios = zip(results, base).map { $0.requestsPerSecond / $1.requestsPerSecond }
    let cpu = report.middle { $0.serverMicrosecondsEach }
    return left("\(shape.connections)x\(shape.pipeline)", 9) + left(target.name, 16)
      + right(fixed(report.middle { $0.requestsPerSecond } ?? 0, 0), 10)
      + right(fixed(report.latency(0.5), 1), 10) + right(fixed(report.latency(0.99), 1), 10)
      + right(fixed(report.latency(0.999), 1), 10)
      + right(cpu.map { fixed($0, 3) } ?? "-", 9)
      + right("\(results.reduce(0) { $0 + $1.errors })", 8)
      + right(fixed(median(ratios) ?? 0, 2), 8) + "\n"
  }
}
