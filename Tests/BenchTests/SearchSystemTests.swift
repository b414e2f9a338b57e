import Glibc
import Platform
import Testing

@testable import yhdyspinta_bench

struct SearchSystemTests {
  private let documents = [
    SearchDocument(id: "neuvola", text: "Neuvola\nvauva valvottaa\nimetys"),
    SearchDocument(id: "kirjasto", text: "Kirjasto\nsatutunti\nit's a 'book' \\ here"),
    SearchDocument(id: "koulu", text: "Koulu\nrehtori\npäiväkodin jälkeen"),
  ]

  private static let hasPostgreSQL: Bool = {
    let places = ((try? Files.names(inDirectory: "/usr/lib/postgresql")) ?? [])
      .map { "/usr/lib/postgresql/\($0)/bin/initdb" }
    return places.contains { access($0, X_OK) == 0 } && (try? PostgreSQLLibrary()) != nil
  }()

  /// What any system must answer; then its files are gone.
  private func check(_ system: any SearchSystem) throws {
    defer { system.end() }
    try system.makeIndex("types", documents)
    let client = try system.client("types", limit: 2)
    func ids(_ question: String) throws -> [String] { try client.search(client.query(question)) }
    #expect(try ids("imetys") == ["neuvola"])
    #expect(try ids("missä imetys, vauva valvottaa? satutunti") == ["neuvola", "kirjasto"])
    #expect(try ids("neuvola satutunti rehtori").count == 2)
    #expect(try ids("xyzzy").isEmpty)
    #expect(try ids("?").isEmpty)
    #expect(try ids("'book' \\ \" OR NEAR( it's").first == "kirjasto")
    #expect(client.processID > 1)
  }

  /// Directories that systems of this process have left.
  private func leftOvers(_ directory: String) -> [String] {
    ((try? Files.names(inDirectory: directory)) ?? [])
  }

  private func makeDirectory() throws -> String {
    let path = try CrashFiles.makeOwnDirectory(in: "/tmp")
    // The server's own user must get through.
    chmod(path, 0o755)
    return path
  }

  @Test(arguments: [false, true])
  func `SQLite finds documents by any word`(prefixes: Bool) throws {
    let directory = try makeDirectory()
    defer { CrashFiles.empty(directory) }
    let system = try SQLiteSystem(in: directory, prefixes: prefixes)
    try check(system)
    #expect(leftOvers(directory).isEmpty)
  }

  @Test func `with prefixes SQLite finds other forms`() throws {
    for prefixes in [false, true] {
      let system = try SQLiteSystem(in: "/tmp", prefixes: prefixes)
      defer { system.end() }
      try system.makeIndex("types", documents)
      let client = try system.client("types", limit: 3)
      let found = try client.search(client.query("kirjastossa"))
      #expect(found == (prefixes ? ["kirjasto"] : []))
    }
  }

  @Test(.enabled(if: hasPostgreSQL, "packages postgresql and libpq5"))
  func `PostgreSQL finds documents by any word, in any form`() throws {
    let directory = try makeDirectory()
    defer { CrashFiles.empty(directory) }
    let system = try PostgreSQLSystem(in: directory)
    try system.makeIndex("forms", documents)
    let client = try system.client("forms", limit: 3)
    #expect(try client.search(client.query("kirjastossa")) == ["kirjasto"])
    let server = client.processID
    #expect(kill(pid_t(server), 0) == 0)
    try check(system)
    #expect(leftOvers(directory).isEmpty)
    #expect(kill(pid_t(server), 0) != 0, "the server's processes are gone")
  }

  @Test func `a library that is not there is told`() {
    #expect(throws: BenchError.self) { try PostgreSQLLibrary(path: "/nonexistent/libpq.so") }
    #expect(throws: BenchError.failed("libc.so.6 has no function PQconnectdb")) {
      try PostgreSQLLibrary(path: "libc.so.6")
    }
  }

  @Test func `what cannot be started is told, and the rest goes on`() throws {
    #expect(try SearchSystems.names("postgresql,sqlite") == ["postgresql", "sqlite"])
    #expect(try SearchSystems.names(nil).isEmpty)
    for list in ["", "sqlite,", "redis"] {
      #expect(throws: BenchError.self) { try SearchSystems.names(list) }
    }
    let systems = SearchSystems(["sqlite"], in: "/nonexistent", prefixes: true)
    #expect(systems.all.isEmpty)
    #expect(systems.missing.count == 1)
    #expect(throws: BenchError.self) { try systems.tellMissing() }
    let others = SearchSystems(["sqlite"], in: "/tmp", prefixes: true)
    defer { others.end() }
    #expect(others.all.map(\.name) == ["sqlite", "sqlite, prefixes"])
    try others.tellMissing()
  }

  @Test func `subcommands want a socket and known systems`() {
    #expect(BenchCommand.run(["questions", "a.tsv"]) == 2)
    #expect(BenchCommand.run(["questions", "--socket", "/x", "--against", "redis", "a.tsv"]) == 2)
    #expect(BenchCommand.run(["route"]) == 2)
    #expect(BenchCommand.run(["route", "--socket", "/nonexistent", "--unseen", "101"]) == 2)
    #expect(BenchCommand.run(["route", "--socket", "/nonexistent"]) == 1)
  }
}
