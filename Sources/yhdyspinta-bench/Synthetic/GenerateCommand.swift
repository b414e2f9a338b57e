import Glibc
import Platform

/// `generate`: a registry of the size of a country, for measuring.
enum GenerateCommand {
  static let command = BenchCommand(
    name: "generate", summary: "writes a synthetic registry and requests that fit it", help: help,
    options: OptionSpec(values: ["services", "seed"], flags: ["redis"], words: 1...1), run: run)

  private static let help = """
    usage: yhdyspinta-bench generate [option...] DIR

    Writes a registry shaped like the whole country, with invented places, owners and numbers:
    21 regions, 308 municipalities, their organisations, 45 service types, contacts, services,
    agreements where they meet, networks and a plan.
    The same options give the same bytes.

      DIR/registry.d/*.rec   for yhdyspintad --registry DIR/registry.d
      DIR/show.txt           20,000 requests for records by id
      DIR/route.txt          20,000 questions
      DIR/mixed.txt          20,000 requests as a service desk makes them
      DIR/redis.resp         with --redis: the services for redis-cli --pipe, and
      DIR/get.txt            the same lookups as show.txt, as GET

      --services N   services (default 10000)
      --seed S       another number makes another registry (default 1)
      --redis        what a comparison with Redis needs too

    """

  private static func run(_ options: ParsedOptions) throws(BenchError) {
    let directory = options.words[0]
    let count = try options.integer("services", in: 1...1_000_000) ?? 10_000
    let seed = UInt64(try options.integer("seed", in: 0...Int.max) ?? 1)
    let country = SyntheticCountry()
    let made = SyntheticServices(country, count: count, random: Random(seed: seed))
    let types = SyntheticTypes.all.map { type in
      SyntheticRecord(
        "type/\(type.slug)", type.name,
        [("Organizer", type.organizer)] + type.words.map { ("Word", $0) })
    }
    let joint = SyntheticCooperation(country, random: Random(seed: seed &+ 2))
    let files = [
      ("10-areas.rec", "area", country.areaRecords()), ("20-orgs.rec", "org", country.orgRecords()),
      ("30-types.rec", "type", types), ("40-contacts.rec", "contact", made.contacts),
      ("50-services.rec", "service", made.services),
      ("60-templates.rec", "template", joint.templates),
      ("61-interfaces.rec", "interface", joint.interfaces),
      ("62-networks.rec", "network", joint.networks), ("63-events.rec", "event", joint.events),
      ("64-goals.rec", "goal", joint.goals), ("65-measures.rec", "measure", joint.measures),
    ]
    try makeDirectory(directory)
    try makeDirectory("\(directory)/registry.d")
    var total = 0
    for (name, kind, records) in files {
      try write("\(directory)/registry.d/\(name)", recFile(kind, records))
      total += records.count
    }
    // Each file has its own sequence, so that show.txt and get.txt ask for the same records.
    func requests() -> SyntheticRequests {
      SyntheticRequests(country, made.services, random: Random(seed: seed &+ 1))
    }
    var lookups = requests()
    var questions = requests()
    var mixed = requests()
    try write("\(directory)/show.txt", lookups.lookups("show"))
    try write("\(directory)/route.txt", questions.questions())
    try write("\(directory)/mixed.txt", mixed.mixed())
    if options.has("redis") {
      var same = requests()
      try write("\(directory)/get.txt", same.lookups("GET"))
      try write("\(directory)/redis.resp", redis(made.services))
    }
    say("Records: \(total)\nServices: \(made.services.count)\nContacts: \(made.contacts.count)\n")
  }

  /// A file of records of one kind.
  static func recFile(_ kind: String, _ records: [SyntheticRecord]) -> String {
    var text = "# Invented records for measuring, made by yhdyspinta-bench generate.\n\n"
    text += "%rec: \(kind)\n%key: Id\n"
    for record in records {
      text += "\n"
      text += record.text
    }
    return text
  }

  /// Commands that put each record under its id.
  private static func redis(_ records: [SyntheticRecord]) -> String {
    var text = ""
    for record in records {
      text += "*3\r\n$3\r\nSET\r\n$\(record.id.utf8.count)\r\n\(record.id)\r\n"
      text += "$\(record.text.utf8.count)\r\n\(record.text)\r\n"
    }
    return text
  }

  private static func makeDirectory(_ path: String) throws(BenchError) {
    if mkdir(path, 0o777) != 0, errno != EEXIST {
      throw .failed("\(path): \(Errno.last.message)")
    }
  }

  private static func write(_ path: String, _ text: String) throws(BenchError) {
    let fd = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    if fd < 0 { throw .failed("\(path): \(Errno.last.message)") }
    let file = OwnedDescriptor(owning: fd)
    do throws(Errno) {
      try StandardOutput.write(text, file.rawValue)
      try file.close()
    } catch {
      throw .failed("\(path): \(error.message)")
    }
  }
}
