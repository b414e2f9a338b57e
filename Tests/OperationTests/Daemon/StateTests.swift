import Glibc
import Testing

/// The state directory of the real daemon: one daemon at a time, and a word when it cannot be used.
struct StateTests {
  private func run(_ words: [String]) throws -> Finished {
    try Command.run(
      [Project.program("yhdyspintad"), "--registry", Project.fixtures] + words)
  }

  private func edit(_ daemon: Daemon) throws {
    let reply = try daemon.connect().ask("set org/kotka Note=muutos")
    #expect(reply.last == "OK count=1 revision=2")
  }

  @Test func `a second daemon with the same state is refused, and the first serves on`() throws {
    let daemon = try Daemon()
    let other = try run([
      "--config", "/dev/null", "--socket", daemon.scratch.file("other"), "--state",
      daemon.scratch.path,
    ])
    #expect(other.status == 1)
    #expect(other.errors.split(separator: "\n").count == 1, "\(other.errors)")
    try edit(daemon)
  }

  @Test func `a state directory is made if there is room for it`() throws {
    let scratch = try Scratch()
    let check = try run(["--check", "--config", "/dev/null", "--state", scratch.file("none/state")])
    #expect(check.status == 0, "\(check.errors)")
    for path in ["/proc/nothing/state", "/dev/null/state", scratch.file("file")] {
      if path.hasSuffix("file") { try scratch.write("file", "x") }
      let result = try run([
        "--config", "/dev/null", "--socket", scratch.file("socket"), "--state", path,
      ])
      #expect(result.status == 1, "\(path)")
      #expect(result.errors.contains(path), "\(result.errors)")
      #expect(access(scratch.file("socket"), F_OK) != 0, "the socket is left behind")
    }
  }

  @Test func `--check lays the kept changes over the files, beside a daemon and without it`() throws
  {
    let daemon = try Daemon()
    let reply = try daemon.connect().ask(
      "put\nId: area/e\nName: E\nKind: municipality\nWithin: area/kotka\n.")
    #expect(reply.last == "OK count=1 revision=2")
    let words = ["--check", "--config", "/dev/null", "--state", daemon.scratch.path]
    #expect(try run(words).output == "49 records in order\n")
    daemon.program.signal(SIGKILL)
    _ = try daemon.program.wait()
    #expect(try run(words).output == "49 records in order\n")
    let bare = try daemon.scratch.directory("bare")
    try daemon.scratch.write("bare/one.rec", "Id: area/x\nName: X\nKind: country\nSource: x\n")
    let broken = try Command.run([
      Project.program("yhdyspintad"), "--registry", bare, "--check", "--config", "/dev/null",
      "--state", daemon.scratch.path,
    ])
    #expect(broken.status == 1)
    #expect(broken.errors.contains("area/e") && broken.errors.contains("area/kotka"))
  }

  @Test func `a backup is put back in place of what there is`() throws {
    let daemon = try Daemon()
    try edit(daemon)
    let backup = try daemon.connect().ask("backup")
    #expect(backup.last == "OK revision=2")
    let names = try Command.run(["ls", daemon.scratch.file("backup")]).lines
    let name = try #require(names.first)
    #expect(try daemon.connect().ask("set org/kotka Note=toinen").last == "OK count=1 revision=3")
    let words = [
      "--restore", daemon.scratch.file("backup/\(name)"), "--config", "/dev/null", "--state",
      daemon.scratch.path,
    ]
    let busy = try run(words)
    #expect(busy.status == 1, "a daemon serves from it")
    daemon.program.signal(SIGTERM)
    #expect(try daemon.program.wait().status == 0)
    let restored = try run(words)
    #expect(restored.status == 0, "\(restored.errors)")
    #expect(restored.output.hasPrefix("restored revision 2, "), "\(restored.output)")
    let wrong = try run([
      "--restore", "/dev/null", "--config", "/dev/null", "--state", daemon.scratch.path,
    ])
    #expect(wrong.status == 1)
    let socket = daemon.scratch.file("again")
    let program = try Program([
      Project.program("yhdyspintad"), "--config", "/dev/null", "--socket", socket, "--registry",
      Project.fixtures, "--state", daemon.scratch.path,
    ])
    let peer = try Peer.whenListening(socket, program)
    #expect(try peer.ask("show org/kotka").contains("Note: muutos"), "\(program.errorText)")
  }

  @Test func `what was acknowledged is there after a kill`() throws {
    let daemon = try Daemon()
    let peer = try daemon.connect()
    for index in 0..<200 { try peer.send("set org/kotka Note=n\(index)") }
    var last = 0
    for _ in 0..<100 {
      #expect(try peer.reply().last?.hasPrefix("OK count=1 ") == true)
      last += 1
    }
    daemon.program.signal(SIGKILL)
    _ = try daemon.program.wait()
    let check = try run(["--check", "--config", "/dev/null", "--state", daemon.scratch.path])
    #expect(check.status == 0, "\(check.errors)")
    let socket = daemon.scratch.file("again")
    let program = try Program([
      Project.program("yhdyspintad"), "--config", "/dev/null", "--socket", socket, "--registry",
      Project.fixtures, "--state", daemon.scratch.path,
    ])
    let again = try Peer.whenListening(socket, program)
    let note = try #require(
      try again.ask("show org/kotka").first { $0.hasPrefix("Note: n") })
    let kept = try #require(Int(note.dropFirst(7)))
    #expect(kept >= last - 1, "acknowledged \(last), kept up to \(kept)")
  }
}
