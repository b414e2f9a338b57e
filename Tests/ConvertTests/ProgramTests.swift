import Testing

@Suite struct ProgramTests {
  private let sheet = "Name;Type;Owner;Area\nKotkan neuvola;neuvola;kymenlaakso-hva;Kotka\n"

  private func run(_ arguments: [String], input: String = "") -> Program.Outcome {
    Program.run(arguments + ["--registry", Program.registry], input: input)
  }

  @Test func `a sheet on standard input becomes records on standard output`() {
    let outcome = run(["csv", "--kind", "service"], input: sheet)
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("Id: service/kymenlaakso-hva-kotkan-neuvola\nName: "))
    #expect(outcome.errors == "written: 1 service; not made: 0\n")
  }

  @Test func `help and version need no registry`() {
    let help = Program.run(["--help"])
    #expect(help.status == 0)
    #expect(help.output.hasPrefix("usage: yhdyspinta-convert ptv"))
    #expect(Program.run(["--version"]).output.hasPrefix("yhdyspinta-convert 0."))
  }

  @Test(
    arguments: [
      [], ["xml"], ["csv", "--wrong"], ["csv", "--kind"], ["csv", "--kind", "house"],
      ["csv", "--separator", "x"], ["csv", "--set", "Owner"], ["csv", "--set", "Colour=red"],
      ["csv", "--column", "x"], ["ptv", "--kind", "service"],
      ["csv", "--general-descriptions", "x"], ["ptv", "--separator", ";"],
      ["--set", "A.B.C=d", "csv"],
    ])
  func `wrong usage is told in one line and nothing is read`(_ arguments: [String]) {
    let outcome = Program.run(arguments)
    #expect(outcome.status == 2)
    #expect(outcome.output == "")
    #expect(outcome.errors.hasPrefix("yhdyspinta-convert: "))
    #expect(outcome.errors.split(separator: "\n").count == 1)
  }

  @Test func `what cannot be read is told`() {
    let file = run(["csv", "--kind", "service", "/nonexistent.csv"])
    #expect(file.status == 3)
    #expect(file.errors.contains("/nonexistent.csv: "))
    let registry = Program.run(["csv", "--kind", "service", "--registry", "/nonexistent"])
    #expect(registry.status == 3)
    let types = run(["csv", "--kind", "service", "--types", "/nonexistent"], input: sheet)
    #expect(types.status == 3)
  }

  @Test func `one unreadable file of two leaves the other`() {
    let outcome = run(["csv", "--kind", "service", "-", "/nonexistent.csv"], input: sheet)
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("Id: service/"))
  }
}

@Suite struct PtvProgramTests {
  @Test func `files and general descriptions become records`() {
    let outcome = Program.run([
      "ptv", "--registry", Program.registry, "--general-descriptions",
      Program.fixture("general.json"), Program.fixture("services.json"),
      Program.fixture("channels.json"), Program.fixture("organization.json"),
    ])
    #expect(outcome.status == 1)
    #expect(outcome.output.hasPrefix("Id: org/seudun-tuottaja-oy\n"))
    #expect(outcome.errors.contains("written: 1 org, 5 service, 3 contact"))
  }
}
