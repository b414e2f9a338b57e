import Testing

/// The measuring program against the real daemon, with SQLite alone: it is always there.
struct BenchProgramTests {
  private let questions = """
    #id	lang	question	municipality	types	kinds of owner
    q1	fi	neuvola	Kotka	kirjasto	municipality

    """

  private func bench(_ words: String...) throws -> Finished {
    try Command.run([Project.program("yhdyspinta-bench")] + words)
  }

  @Test func `questions are put to daemon and SQLite, in one table`() throws {
    let daemon = try Daemon(registry: Project.root + "/etc/yhdyspinta/registry.d")
    let file = try daemon.scratch.write("q.tsv", questions)
    let result = try bench(
      "questions", "--socket", daemon.socket, "--against", "sqlite", "--directory",
      daemon.scratch.path, file)
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.contains("Morphology: "))
    #expect(result.output.contains("q1 fi neuvola\n    wanted  kirjasto, municipality, "))
    let names = result.lines.drop { !$0.hasPrefix("first, in three") }
      .filter { $0.hasPrefix("  ") }.map { $0.drop { $0 == " " }.split(separator: "  ")[0] }
    #expect(
      names == [
        "yhdyspintad", "yhdyspintad: type alone", "sqlite: all words",
        "sqlite, prefixes: all words", "sqlite: names and descriptions",
        "sqlite, prefixes: names and descriptions",
      ])
  }

  @Test func `what is missing is told behind the table`() throws {
    let daemon = try Daemon(registry: Project.root + "/etc/yhdyspinta/registry.d")
    let file = try daemon.scratch.write("q.tsv", questions)
    let result = try bench(
      "questions", "--quiet", "--socket", daemon.socket, "--against", "sqlite", "--directory",
      "/nonexistent", file)
    #expect(result.status == 1)
    #expect(result.output.contains("\n  yhdyspintad "))
    #expect(!result.output.contains("wanted"))
    #expect(result.errors.contains("sqlite: /nonexistent"))
  }

  @Test func `routes are measured beside SQLite`() throws {
    let daemon = try Daemon(registry: Project.root + "/etc/yhdyspinta/registry.d")
    let result = try bench(
      "route", "--socket", daemon.socket, "--against", "sqlite", "--directory",
      daemon.scratch.path, "--clients", "2", "--rounds", "1", "--seconds", "0.2", "--words", "3,10")
    #expect(result.status == 0, "\(result.errors)")
    for words in ["mixed", "3", "10"] {
      let rows = result.lines.filter { $0.hasPrefix("\(words) ") }
      #expect(rows.count >= 2, "\(result.output)")
      #expect(rows.first?.contains(" yhdyspintad ") == true)
      // Errors stand in the last column but one.
      for row in rows { #expect(row.split(separator: " ").dropLast().last == "0") }
    }
  }

  @Test func `long answers are measured with others beside them`() throws {
    let daemon = try Daemon(registry: Project.root + "/etc/yhdyspinta/registry.d")
    let result = try bench(
      "long", "--socket", daemon.socket, "--area", "area/kotka", "--rounds", "1", "--seconds",
      "0.2", "--connections", "2", "matrix type=neuvola", "report map")
    #expect(result.status == 0, "\(result.errors)")
    let rows = result.lines.dropFirst().map { $0.split(separator: " ").suffix(11) }
    #expect(rows.map { $0.first } == ["area/kotka", "all", "area/kotka", "all"])
    #expect(rows.map { $0.dropFirst().first }.prefix(2) == ["1", "1"], "\(result.output)")
    // Nothing is measured of a request that is refused.
    let refused = try bench("long", "--socket", daemon.socket, "--rounds", "1", "weather")
    #expect(refused.status == 1)
    #expect(refused.errors.contains("ERR 401 weather"), "\(refused.errors)")
  }
}
