import Platform
import Testing

/// The command of the README's first line.
@Suite(
  .disabled(if: Project.isSanitized, "a script is the same in every build")
)
struct ScriptTests {
  /// Runs it with the programs under test instead of a build of its own.
  private func quickstart(_ words: [String], _ scratch: Scratch) throws -> Finished {
    try Command.run(
      ["\(Project.root)/etc/quickstart"] + words,
      environment: ["YHDYSPINTA_BIN": Project.programs, "TMPDIR": scratch.path])
  }

  /// Processes that have a path on their command line.
  private func processes(naming path: String) throws -> [Substring] {
    try Command.run(["ps", "-eo", "pid,args", "-ww"]).lines
      .filter { $0.contains(path) && !$0.contains("ps -eo") }
  }

  @Test func `quickstart asks three questions and leaves nothing`() throws {
    let scratch = try Scratch()
    let result = try quickstart([], scratch)
    #expect(result.status == 0, "\(result.output) \(result.errors)")
    #expect(result.lines.count { $0.hasPrefix("> ") } == 3)
    #expect(result.output.contains("etc/quickstart \"your own question\""))
    #expect(try Files.names(inDirectory: scratch.path).isEmpty)
    #expect(try processes(naming: scratch.path).isEmpty)
  }

  @Test func `quickstart asks the question that is given`() throws {
    let scratch = try Scratch()
    let question = "kenelle kuuluu neuvola Kotkassa"
    let result = try quickstart([question], scratch)
    #expect(result.status == 0, "\(result.output) \(result.errors)")
    #expect(result.lines.filter { $0.hasPrefix("> ") } == ["> \(question)"])
    #expect(try Files.names(inDirectory: scratch.path).isEmpty)
  }

  @Test func `quickstart says so when the daemon does not start`() throws {
    let scratch = try Scratch()
    let bin = try scratch.directory("bin")
    try scratch.write("bin/yhdyspintad", "#!/bin/sh\necho 'no luck' >&2\nexit 1\n")
    _ = try Command.run(["chmod", "+x", "\(bin)/yhdyspintad"])
    try scratch.link("bin/yhdyspinta", to: Project.program("yhdyspinta"))
    let temporary = try scratch.directory("tmp")
    let result = try Command.run(
      ["\(Project.root)/etc/quickstart"],
      environment: ["YHDYSPINTA_BIN": bin, "TMPDIR": temporary])
    #expect(result.status == 1)
    #expect(result.errors.contains("no luck"))
    #expect(result.errors.contains("the daemon did not start"))
    #expect(try Files.names(inDirectory: temporary).isEmpty)
  }

  @Test func `quickstart says so when the build fails`() throws {
    let scratch = try Scratch()
    let tools = try scratch.directory("tools")
    try scratch.write("tools/swift", "#!/bin/sh\necho 'error: that is wrong'\nexit 1\n")
    _ = try Command.run(["chmod", "+x", "\(tools)/swift"])
    let result = try Command.run(
      ["\(Project.root)/etc/quickstart"],
      environment: [
        "PATH": "\(tools):\(Project.environment("PATH") ?? "")", "TMPDIR": scratch.path,
        "YHDYSPINTA_SCRATCH": scratch.file("build"),
      ])
    #expect(result.status == 1)
    #expect(result.output.contains("error: that is wrong"))
    #expect(result.errors.contains("the build failed"))
  }
}
