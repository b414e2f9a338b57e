import Testing

/// The client as a script uses it: what it prints and with which status it ends.
struct ClientProgramTests {
  private func ask(
    _ daemon: Daemon, _ words: [String], input: String = ""
  ) throws -> Finished {
    try Command.run(
      [Project.program("yhdyspinta")] + words,
      environment: ["YHDYSPINTA_SOCKET": daemon.socket], input: input)
  }

  @Test func `in a pipe an answer is records, without the status line`() throws {
    let result = try ask(try Daemon(), ["show", "area/suomi"])
    #expect(result.status == 0)
    #expect(result.lines.first == "Id: area/suomi")
    #expect(!result.output.contains("OK"))
    #expect(result.errors.isEmpty)
  }

  @Test func `recsel reads what the client prints`() throws {
    let list = try ask(try Daemon(), ["list", "contact"])
    let result = try Command.run(["recsel", "-P", "Phone"], input: list.output)
    #expect(result.lines.count == 8, "\(result.output) \(result.errors)")
  }

  @Test func `what is no verb is a question`() throws {
    let daemon = try Daemon()
    let result = try ask(daemon, ["kuka", "in=Kotka", "n=1", "neuvola"])
    #expect(result.lines.contains("Service: service/kymenlaakso-neuvola"))
    let question = try ask(daemon, ["mistä", "päiväkotipaikka", "Kotkassa"])
    #expect(question.status == 0, "\(question.errors)")
    #expect(question.lines.contains("Type: type/varhaiskasvatus"))
  }

  @Test func `a refusal is status 1 and one line`() throws {
    let result = try ask(try Daemon(), ["show", "area/atlantis"])
    #expect(result.status == 1)
    #expect(result.output.isEmpty)
    #expect(result.errors.split(separator: "\n").count == 1, "\(result.errors)")
  }

  @Test func `a wrong option is status 2`() throws {
    let result = try Command.run([Project.program("yhdyspinta"), "--colour"])
    #expect(result.status == 2)
    #expect(result.errors.split(separator: "\n").count == 1, "\(result.errors)")
  }

  @Test func `nobody there is status 3`() throws {
    let result = try Command.run([
      Project.program("yhdyspinta"), "--socket", "/nonexistent/socket", "ping",
    ])
    #expect(result.status == 3)
    #expect(result.errors.contains("/nonexistent/socket"))
  }

  @Test func `requests from standard input keep their order and their status lines`() throws {
    let result = try ask(
      try Daemon(), ["-"], input: "ping\nshow area/atlantis\nshow as=json area/suomi\nping\n")
    #expect(result.status == 1)
    let firsts = result.lines.map { $0.prefix(3) }
    #expect(firsts == ["OK", "ERR", "{\"I", "OK", "OK"], "\(result.output)")
  }

  @Test func `every option of the help is in the manual`() throws {
    let help = try Command.run([Project.program("yhdyspinta"), "--help"])
    #expect(help.status == 0)
    let manual = try Manual("yhdyspinta.1").section("Options")
    let options = help.lines.compactMap { line -> Substring? in
      line.split(separator: " ").first.flatMap { $0.hasPrefix("--") ? $0.dropFirst(2) : nil }
    }
    #expect(options.count >= 8)
    for option in options where !option.isEmpty {
      let item = ".It Fl Fl \(option)"
      let isNamed = manual.contains { $0 == item || $0.hasPrefix(item + " ") }
      #expect(isNamed, "--\(option) is not in the manual")
    }
  }
}
