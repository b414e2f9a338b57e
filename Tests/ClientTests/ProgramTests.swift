import Testing

@testable import yhdyspinta

/// The client as it is installed, against a daemon that plays a script.
struct ProgramTests {
  @Test func `data lines come out, the status line does not`() throws {
    let daemon = try FakeDaemon(replies: ["show type/x": "Id: type/x\nName: X\nOK\n"])
    let run = Program.run(["--socket", daemon.path, "show", "type/x"])
    #expect(run.status == 0)
    #expect(run.output == "Id: type/x\nName: X\n")
    #expect(run.errors == "")
  }

  @Test func `an error goes to standard error with status 1`() throws {
    let daemon = try FakeDaemon(replies: ["show a/b": "ERR 404 show no such id\n"])
    let run = Program.run(["--socket", daemon.path, "show", "a/b"])
    #expect(run.status == 1)
    #expect(run.output == "")
    #expect(run.errors == "yhdyspinta: no such id\n")
  }

  @Test func `a form and a language are asked for`() throws {
    let replies = ["use as=text lang=fi": "OK\n", "use as=json": "ERR 402 use no json today\n"]
    let daemon = try FakeDaemon(
      replies: replies.merging(["ping": "|pong\nOK\n"]) { first, _ in first })
    #expect(Program.run(["--socket", daemon.path, "--text", "ping"]).output == "pong\n")
    let refused = Program.run(["--socket", daemon.path, "--json", "ping"])
    #expect(refused.status == 1)
    #expect(refused.errors == "yhdyspinta: no json today\n")
  }

  @Test func `what is no verb becomes a question`() throws {
    let daemon = try FakeDaemon(replies: [
      "route neuvola kotkassa": "Rank: 1\nOK count=1 revision=1\n"
    ])
    for words in [["neuvola", "kotkassa"], ["neuvola kotkassa"]] {
      let run = Program.run(["--socket", daemon.path] + words)
      #expect(run.output == "Rank: 1\n")
      #expect(run.status == 0)
    }
    let mistyped = Program.run(["--socket", daemon.path, "shwo", "type/x"])
    #expect(mistyped.errors == "yhdyspinta: unknown verb\n")
    #expect(mistyped.status == 1)
  }

  @Test func `a terminal gets text without bars and without control characters`() throws {
    let daemon = try FakeDaemon(replies: [
      "use as=text lang=fi": "OK\n", "ping": "|Nimi: \u{1b}[31m\n||x\nOK\n",
    ])
    let run = Program.run(["--socket", daemon.path, "ping"], onTerminal: true)
    #expect(run.output == "Nimi: \\x1b[31m\r\n|x\r\n")
  }

  @Test func `a pipe gets the bytes as they are`() throws {
    let daemon = try FakeDaemon(replies: ["ping": "Name: \u{1b}[31m\nOK\n"])
    #expect(Program.run(["--socket", daemon.path, "ping"]).output == "Name: \u{1b}[31m\n")
  }

  @Test func `standard input is answered in order, with the status lines`() throws {
    let daemon = try FakeDaemon(replies: ["ping": "OK\n", "show a/b": "|x\nERR 404 show no\n"])
    let run = Program.run(["--socket", daemon.path, "-"], input: "ping\nshow a/b\nping")
    #expect(run.output == "OK\n|x\nERR 404 show no\nOK\n")
    #expect(run.status == 1)
    #expect(Program.run(["--socket", daemon.path, "-"], input: "").status == 0)
  }

  @Test func `more answers than a socket holds do not lock up`() throws {
    let block =
      String(repeating: "Name: \(String(repeating: "x", count: 100))\n", count: 1000) + "OK\n"
    let daemon = try FakeDaemon(replies: ["list": block])
    let input = String(repeating: "list\n", count: 60)
    let run = Program.run(["--socket", daemon.path, "-"], input: input)
    #expect(run.output.utf8.count == block.utf8.count * 60)
    #expect(run.status == 0)
  }

  @Test func `an answer that breaks off is no answer`() throws {
    let daemon = try FakeDaemon(replies: ["list": "Id: a/b\nId: c", "ping": nil, "x": "OK\n"])
    let cut = Program.run(["--socket", daemon.path, "list"])
    #expect(cut.status == 3)
    #expect(cut.output == "Id: a/b\n")
    #expect(cut.errors.contains("before its answer was complete"))
    #expect(Program.run(["--socket", daemon.path, "ping"]).status == 3)
    let batch = Program.run(["--socket", daemon.path, "-"], input: "x\nping\nx\n")
    #expect(batch.status == 3)
    #expect(batch.output == "OK\n")
  }

  @Test(arguments: [
    ("ERR 503 connect too many connections\n", "yhdyspinta: too many connections\n"),
    ("220 smtp ready\n", "does not speak version 1"),
  ])
  func `a connection refused by its greeting is none`(greeting: String, message: String) throws {
    let daemon = try FakeDaemon(greeting: greeting)
    for words in [["ping"], ["-"]] {
      let run = Program.run(["--socket", daemon.path] + words, input: "ping\n")
      #expect(run.status == 3)
      #expect(run.errors.contains(message))
    }
  }

  @Test func `no daemon is told with what to try`() {
    let run = Program.run(["--socket", "/nonexistent/s", "ping"])
    #expect(run.status == 3)
    #expect(run.errors.contains("/nonexistent/s: No such file or directory"))
    #expect(run.errors.contains("systemctl status yhdyspintad"))
  }

  @Test func `a daemon that says nothing is given up after the wait`() throws {
    let daemon = try FakeDaemon(replies: ["ping": ""])
    for words in [["ping"], ["-"]] {
      let run = Program.run(["--socket", daemon.path, "--wait", "1"] + words, input: "ping\n")
      #expect(run.status == 3)
      #expect(run.errors == "yhdyspinta: no answer within 1 s\n")
    }
  }

  @Test func `the command line is checked before anything is sent`() {
    #expect(Program.run(["--nosuch"]).status == 2)
    #expect(Program.run(["--help"]).output == Help.text)
    #expect(Program.run(["--version"]).output.hasPrefix("yhdyspinta "))
  }
}
