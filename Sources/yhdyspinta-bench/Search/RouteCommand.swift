import Glibc
import Platform

/// `route`: questions a second, beside full-text search over the same services.
enum RouteCommand {
  static let command = BenchCommand(
    name: "route", summary: "measures questions a second beside full-text search", help: help,
    options: OptionSpec(
      values: [
        "socket", "against", "clients", "directory", "pid", "rounds", "seconds", "seed", "unseen",
        "words",
      ], words: 0...0), run: run)

  private static let help = """
    usage: yhdyspinta-bench route --socket PATH [option...]

    Asks the daemon by route n=5 and others for the best 5 services of the same registry, in turn,
    round by round, the same questions, which are new in each round. Prints a table with medians
    over the rounds: questions a second, latency in microseconds, processor time for a question, how
    many found something, and how many times as many questions the daemon answers.

      --against LIST      postgresql, sqlite or postgresql,sqlite (default: both). PostgreSQL has as
                          many connections as the daemon, with a prepared statement each; SQLite's
                          FTS5 runs in this process, with one thread and with one to each processor
      --clients N         connections (default 16)
      --directory DIR     where their files go (default /tmp)
      --pid PID           the daemon's process, where systemd has made its socket
      --rounds K          rounds (default 5)
      --seconds S         measured time of a round (default 2)
      --seed S            another number makes other questions (default 1)
      --unseen PERCENT    words of a question that are made up: half invented, half forms of words
                          of the registry (default 30)
      --words LIST        words of a question (default 3,10,40); measured mixed and each alone

    Example: yhdyspinta-bench generate /tmp/country
             yhdyspintad --socket /tmp/s --registry /tmp/country/registry.d &
             yhdyspinta-bench route --socket /tmp/s

    """

  /// Answers that are asked for.
  private static let answers = 5
  /// Words of all questions of a round: more forms than anybody keeps.
  private static let wordsPerRound = 600_000

  private static func run(_ options: ParsedOptions) throws(BenchError) {
    let rounds = try options.integer("rounds", in: 1...1000) ?? 5
    let seed = UInt64(try options.integer("seed", in: 0...Int.max) ?? 1)
    let unseen = try options.integer("unseen", in: 0...100) ?? 30
    let lengths = try lengths(options.text("words") ?? "3,10,40")
    let names = try SearchSystems.names(options.text("against") ?? "postgresql,sqlite")
    var settings = try settings(options)
    var asker = try Asker(path: settings.socket)
    try asker.readGreeting()
    settings.pid = settings.pid ?? asker.processID
    let registry = try RouteRegistry(&asker)
    var questions = try RouteQuestions(
      areas: registry.areas, types: registry.types + registry.vocabulary, unseenPercent: unseen,
      seed: seed)
    let systems = SearchSystems(names, in: options.text("directory") ?? "/tmp", prefixes: false)
    defer { systems.end() }
    let rivals = try rivals(systems.all, registry.documents, settings)
    say(try RegistryHead.text(&asker))
    say("Clients: \(settings.connections)\nRounds: \(rounds)\nUnseen_percent: \(unseen)\n")
    say("Load_average: \(EditsCommand.loadAverage())\n\n")
    say(RouteTable.head)
    for lengths in (lengths.count > 1 ? [lengths] : []) + lengths.map({ [$0] }) {
      let results = try measure(lengths, &questions, rivals, settings, rounds: rounds)
      say(RouteTable.rows(lengths, ["yhdyspintad"] + rivals.map(\.name), results))
    }
    try systems.tellMissing()
  }

  private static func settings(_ options: ParsedOptions) throws(BenchError) -> LoadSettings {
    var settings = LoadSettings(socket: try options.required("socket"), language: .line)
    settings.connections = try options.integer("clients", in: 1...90) ?? 16
    settings.seconds = try options.seconds("seconds") ?? 2
    settings.pid = try options.integer("pid", in: 1...(1 << 22))
    return settings
  }

  /// Parses a list of lengths.
  /// - Parameter list: numbers with commas between.
  /// - Returns: at least one.
  /// - Throws: `.usage`.
  static func lengths(_ list: String) throws(BenchError) -> [Int] {
    let words = list.split(separator: ",", omittingEmptySubsequences: false)
    let lengths = words.compactMap { Int($0) }
    guard lengths.count == words.count, lengths.allSatisfy((2...200).contains) else {
      throw .usage("--words wants numbers from 2 to 200 with commas between")
    }
    return lengths
  }

  private static func rivals(
    _ systems: [any SearchSystem], _ documents: [SearchDocument], _ settings: LoadSettings
  ) throws(BenchError) -> [RouteRival] {
    var rivals: [RouteRival] = []
    for system in systems {
      try system.makeIndex("services", documents)
      // Threads of one process gain nothing by being more than the processors.
      let processors = sysconf(CInt(_SC_NPROCESSORS_ONLN))
      let counts = system is SQLiteSystem ? Set([1, processors]).sorted() : [settings.connections]
      for count in counts {
        let name = system is SQLiteSystem ? "\(system.name) x\(count)" : system.name
        var clients: [any SearchClient] = []
        for _ in 0..<count {
          clients.append(try system.client("services", limit: answers))
        }
        rivals.append(RouteRival(name: name, clients: clients))
      }
    }
    return rivals
  }

  /// All rounds of one kind of questions.
  private static func measure(
    _ lengths: [Int], _ questions: inout RouteQuestions, _ rivals: [RouteRival],
    _ settings: LoadSettings, rounds: Int
  ) throws(BenchError) -> [[LoadResult]] {
    let words = lengths.reduce(0, +) / lengths.count
    var results = [[LoadResult]](repeating: [], count: rivals.count + 1)
    for round in 0..<rounds {
      let texts = questions.texts(lengths, count: wordsPerRound / words)
      let order = Array(0...rivals.count)
      for index in round % 2 == 0 ? order : order.reversed() {
        if index == 0 {
          let lines = texts.map { "route as=rec n=\(answers) \($0)\n" }.joined()
          let file = try RequestFile(text: Array(lines.utf8), language: .line, batch: 1)
          results[0].append(try LoadRun(settings, file).run())
        } else {
          results[index].append(try rivals[index - 1].round(texts, settings))
        }
      }
    }
    return results
  }
}

/// Connections to one system, measured together.
struct RouteRival {
  let name: String
  let clients: [any SearchClient]

  /// Measures once.
  /// - Parameters:
  ///   - texts: the questions.
  ///   - settings: time and warmup.
  /// - Returns: what was measured.
  /// - Throws: `.failed`.
  func round(_ texts: [String], _ settings: LoadSettings) throws(BenchError) -> LoadResult {
    guard let client = clients.first else { return LoadResult() }
    return try SearchRun.run(clients, texts.map { client.query($0) }, settings)
  }
}

/// What is taken of the daemon's registry.
struct RouteRegistry {
  let areas: [Rec]
  let types: [Rec]
  let vocabulary: [Rec]
  let documents: [SearchDocument]

  /// Asks the daemon.
  /// - Parameter asker: a connection.
  /// - Throws: `.failed`, also when there are no services.
  init(_ asker: inout Asker) throws(BenchError) {
    areas = try asker.records("list as=rec area")
    types = try asker.records("list as=rec type")
    vocabulary = try QuestionRivals.vocabulary(&asker)
    let services = try asker.records("list as=rec service")
    if services.isEmpty { throw .failed("the registry has no services") }
    let organisations = try asker.records("list as=rec org")
    documents = ServiceDocuments.of(
      services: services, others: areas + organisations,
      types: TypeDocuments.ofWords(types: types, vocabulary: vocabulary))
  }
}

/// The table of `route`.
enum RouteTable {
  static let head =
    left("words", 9) + left("system", 14) + right("asked/s", 10) + right("P50 us", 10)
    + right("P99 us", 10) + right("cpu us", 10) + right("found %", 9) + right("errors", 8)
    + right("ratio", 8) + "\n"

  /// The rows of one kind of questions.
  /// - Parameters:
  ///   - lengths: words of the questions.
  ///   - names: of the systems, the daemon first.
  ///   - results: their rounds, in the same order.
  /// - Returns: lines with LF; the ratio is the daemon's questions a second to the row's, taken
  ///   round by round.
  static func rows(_ lengths: [Int], _ names: [String], _ results: [[LoadResult]]) -> String {
    let title = lengths.count > 1 ? "mixed" : lengths.map(String.init).joined()
    var text = ""
    for (name, rounds) in zip(names, results) {
      let report = LoadReport(rounds)
      let ratios = zip(results[0], rounds).map { $0.requestsPerSecond / $1.requestsPerSecond }
      let processor = report.middle { $0.serverMicrosecondsEach }
      text += left(title, 9) + left(name, 14)
      text += right(fixed(report.middle { $0.requestsPerSecond } ?? 0, 0), 10)
      text += right(fixed(report.latency(0.5), 1), 10) + right(fixed(report.latency(0.99), 1), 10)
      text += right(processor.map { fixed($0, 1) } ?? "-", 10)
      let found = report.middle { round in
        round.found.map { 100 * Double($0) / Double(max(round.requests, 1)) }
      }
      text += right(found.map { fixed($0, 1) } ?? "-", 9)
      text += right("\(rounds.reduce(0) { $0 + $1.errors })", 8)
      text += right(fixed(median(ratios) ?? 0, 1), 8) + "\n"
    }
    return text
  }
}
