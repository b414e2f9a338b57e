import Testing

@Suite(.disabled(if: Project.isSanitized, "text is the same in every build"))
struct FormatTests {
  @Test func `swift format has nothing to say`() throws {
    let result = try Command.run(
      [
        "swift", "format", "lint", "--strict", "--recursive", "--parallel",
        "--configuration", "\(Project.root)/.swift-format", "\(Project.root)/Sources",
        "\(Project.root)/Tests", "\(Project.root)/Package.swift",
      ])
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.errors.isEmpty, "\(result.errors)")
  }

  @Test(arguments: ["etc/quickstart", "etc/test", "etc/install", ".ci/run"])
  func `scripts are bash that parses, and may be run`(_ script: String) throws {
    #expect(try Project.text(script).hasPrefix("#!/bin/bash\n"))
    let parsed = try Command.run(["bash", "-n", "\(Project.root)/\(script)"])
    #expect(parsed.status == 0, "\(parsed.errors)")
    #expect(try Command.run(["test", "-x", "\(Project.root)/\(script)"]).status == 0)
  }
}
