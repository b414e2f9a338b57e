import Testing

/// `--check` and the other ways in which the daemon ends at once.
struct CheckTests {
  private func check(_ configuration: String, _ records: String) throws -> Finished {
    let scratch = try Scratch()
    let registry = try scratch.directory("registry.d")
    try scratch.write("registry.d/one.rec", records)
    let file = try scratch.write("yhdyspintad.conf", configuration)
    return try Command.run([
      Project.program("yhdyspintad"), "--check", "--config", file, "--registry", registry,
    ])
  }

  private let country = "Id: area/suomi\nName: Suomi\nKind: country\nSource: x\n"

  @Test func `shipped configuration and data are right`() throws {
    let result = try Command.run([
      Project.program("yhdyspintad"), "--check",
      "--config", "\(Project.root)/etc/yhdyspinta/yhdyspintad.conf",
      "--registry", "\(Project.root)/etc/yhdyspinta/registry.d",
    ])
    #expect(result.status == 0, "\(result.output) \(result.errors)")
  }

  @Test func `the tests' registry is right`() throws {
    let result = try Command.run([
      Project.program("yhdyspintad"), "--check", "--registry", Project.fixtures,
    ])
    #expect(result.status == 0, "\(result.output) \(result.errors)")
  }

  @Test func `every error of the data is reported with its place`() throws {
    let result = try check(
      "Idle_time: 1\n",
      country + "Colour: blue\n\n"
        + "Id: area/kotka\nName: Kotka\nKind: city\nWithin: area/nowhere\nSource: x\n\n"
        + "Id: org/kotka\nKind: municipality\nPhone: 05 123\nBusiness_id: 1234567-2\nSource: x\n")
    #expect(result.status == 1)
    let text = result.output + result.errors
    for (line, field) in [
      (5, "Colour"), (9, "Kind"), (10, "Within"), (15, "Phone"), (16, "Business_id"),
    ] {
      #expect(text.contains("one.rec:\(line): \(field): "), "\(field) in \(text)")
    }
    #expect(text.contains("Name"))
  }

  @Test(
    arguments: [
      ("Colour: blue\n", "Colour"),
      ("Idle_time: soon\n", "Idle_time"),
      ("Idle_time: 1\nIdle_time: 2\n", "Idle_time"),
      ("Connections_max: 0\n", "Connections_max"),
      ("Socket_mode: 0999\n", "Socket_mode"),
      ("Output_bytes_max: -1\n", "Output_bytes_max"),
    ])
  func `a wrong setting is reported with its place`(_ text: String, _ field: String) throws {
    let result = try check(text, country)
    #expect(result.status == 1)
    let line = text.split(separator: "\n").count
    let all = result.output + result.errors
    #expect(all.contains("yhdyspintad.conf:\(line): \(field): "), "\(all)")
  }

  @Test func `a configuration that is named must be there`() throws {
    let result = try Command.run([
      Project.program("yhdyspintad"), "--check", "--config", "/nonexistent/conf",
      "--registry", Project.fixtures,
    ])
    #expect(result.status == 1)
    #expect((result.output + result.errors).contains("/nonexistent/conf"))
  }

  @Test func `a registry that is not there is an error`() throws {
    let result = try Command.run([
      Project.program("yhdyspintad"), "--check", "--registry", "/nonexistent/registry.d",
    ])
    #expect(result.status == 1)
  }

  @Test(arguments: [["--colour"], ["--socket"], ["word"], ["--check", "--registry"]])
  func `a wrong command line is status 2`(_ words: [String]) throws {
    let result = try Command.run([Project.program("yhdyspintad")] + words)
    #expect(result.status == 2)
    #expect(!result.errors.isEmpty)
    #expect(result.errors.split(separator: "\n").count <= 3, "not the whole help text")
  }

  @Test func `help and version say what is asked`() throws {
    let help = try Command.run([Project.program("yhdyspintad"), "--help"])
    #expect(help.status == 0)
    for option in ["--config", "--socket", "--registry", "--state", "--check", "--version"] {
      #expect(help.output.contains(option), "\(option) is not in the help")
      #expect(
        try Project.text("etc/man/yhdyspintad.8").contains(".It Fl Fl \(option.dropFirst(2))"))
    }
    let version = try Command.run([Project.program("yhdyspintad"), "--version"])
    #expect(version.status == 0)
    #expect(version.output.contains(/[0-9]+\.[0-9]+\.[0-9]+/))
  }
}
