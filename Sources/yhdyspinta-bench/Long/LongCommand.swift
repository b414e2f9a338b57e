import Glibc
import Platform

/// `long`: what long answers take, and what others wait beside them.
enum LongCommand {
  static let command = BenchCommand(
    name: "long", summary: "measures long answers, and others beside them", help: help,
    options: OptionSpec(
      values: ["area", "connections", "pid", "rounds", "seconds", "socket"], words: 0...64),
    run: run)

  private static let help = """
    usage: yhdyspinta-bench long --socket PATH [option...] [REQUEST...]

    Asks requests with long answers, each about one area and about the whole country, and prints a
    table with medians over the rounds: rows and KiB of the answer, milliseconds until its end,
    processor time of the daemon, the most memory it has had so far. Behind that stand the latencies
    of other connections that ask show without pause, in microseconds: alone, and while the request
    is asked over and over; and the ratio of the two P99.

      --area AREA         the one area (default: the first wellbeing region)
      --connections N     connections that ask show (default 16)
      --pid PID           the daemon's process, where systemd has made its socket
      --rounds K          rounds (default 5)
      --seconds S         measured time of the others in a round (default 2)

    Without requests: gaps, matrix, calendar, plan, report map, report matrix, report gaps.

    Example: yhdyspinta-bench generate /tmp/country
             yhdyspintad --socket /tmp/s --registry /tmp/country/registry.d &
             yhdyspinta-bench long --socket /tmp/s gaps 'report map'

    """

  private static let requests = [
    "gaps", "matrix", "calendar", "plan", "report map", "report matrix", "report gaps",
  ]
  /// Services whose records the others ask for.
  private static let servicesMax = 20_000

  private static func run(_ options: ParsedOptions) throws(BenchError) {
    let socket = try options.required("socket")
    let rounds = try options.integer("rounds", in: 1...1000) ?? 5
    var asker = try Asker(path: socket)
    try asker.readGreeting()
    var settings = LoadSettings(socket: socket, language: .line)
    settings.connections = try options.integer("connections", in: 1...90) ?? 16
    settings.seconds = try options.seconds("seconds") ?? 2
    let pid = try options.integer("pid", in: 1...(1 << 22)) ?? asker.processID
    let area: String
    if let wanted = options.text("area") { area = wanted } else { area = try firstRegion(&asker) }
    let file = try shows(&asker)
    let words = options.words.isEmpty ? requests : options.words
    let table = LongTable(requests: words, areas: [area])
    say(table.head)
    for request in words {
      for place in [area, nil] {
        let line = place.map { "\(request) in=\($0)" } ?? request
        var row = LongRow(request: request, area: place ?? "all")
        for _ in 0..<rounds {
          try row.measure(line, file, settings, pid: pid)
        }
        say(table.line(row, pid: pid))
      }
    }
  }

  private static func firstRegion(_ asker: inout Asker) throws(BenchError) -> String {
    let areas = try asker.records("list as=rec area")
    guard let id = areas.first(where: { $0["Kind"] == "wellbeing-region" })?["Id"] else {
      throw .failed("the registry has no wellbeing region; name an area with --area")
    }
    return id
  }

  private static func shows(_ asker: inout Asker) throws(BenchError) -> RequestFile {
    let ids = try asker.records("list as=rec limit=\(servicesMax) service").compactMap { $0["Id"] }
    var random = Random(seed: 1)
    let lines = (0..<servicesMax).map { _ in ids.isEmpty ? "" : "show \(random.pick(ids))\n" }
    return try RequestFile(text: Array(lines.joined().utf8), language: .line, batch: 1)
  }
}
