import Glibc
import Testing

struct SignalTests {
  @Test(arguments: [SIGTERM, SIGINT])
  func `a stop answers what has been read, and is no failure`(_ number: Int32) throws {
    let daemon = try Daemon()
    let peer = try daemon.connect()
    #expect(try peer.ask("ping") == ["OK"])
    daemon.program.signal(number)
    let end = try daemon.program.wait()
    #expect(end.status == 0, "\(end.errors)")
    #expect(try peer.line() == nil)
    #expect(access(daemon.socket, F_OK) != 0, "the socket is left behind")
  }

  @Test func `a stop does not wait for a client that does not read`() throws {
    let daemon = try Daemon()
    let peer = try daemon.connect()
    try peer.send("list as=json all", times: 1000)
    daemon.program.signal(SIGTERM)
    #expect(try daemon.program.wait().status == 0)
  }

  @Test func `SIGHUP reads the registry anew, and refuses a wrong one`() throws {
    let scratch = try Scratch()
    let record = "Id: area/suomi\nName: Suomi\nKind: country\nSource: x\n"
    try scratch.write("one.rec", record)
    let daemon = try Daemon(registry: scratch.path)
    let peer = try daemon.connect()
    #expect(try peer.ask("list area").last == "OK count=1 revision=1")

    let more = "\nId: area/kotka\nName: Kotka\nKind: municipality\nSource: x\n"
    try scratch.write("one.rec", record + more)
    daemon.program.signal(SIGHUP)
    try expect("OK count=2 revision=2", of: peer)

    try scratch.write("one.rec", record + "Colour: blue\n")
    daemon.program.signal(SIGHUP)
    wait { daemon.program.errorText.contains("Colour") }
    #expect(daemon.program.errorText.contains("one.rec:5: Colour: "))
    #expect(try peer.ask("list area").last == "OK count=2 revision=2")
  }

  @Test func `a client that goes away in the middle of an answer stops nothing`() throws {
    let daemon = try Daemon()
    for _ in 0..<20 {
      let peer = try daemon.connect()
      try peer.send("list as=json all", times: 200)
    }
    #expect(try daemon.connect().ask("ping") == ["OK"])
    #expect(daemon.program.isRunning)
  }

  @Test func `the log has no dates, a level on each line, and no word of a question`() throws {
    let daemon = try Daemon()
    let peer = try daemon.connect()
    _ = try peer.ask("route in=Kotka salaperainen kysymys 131052-308T")
    _ = try peer.ask("shwo salaperainen")
    daemon.program.signal(SIGHUP)
    daemon.program.signal(SIGTERM)
    let log = try daemon.program.wait().errors.split(separator: "\n")
    for line in log {
      #expect(line.contains(/^<[3-7]>/), "\(line)")
      #expect(!line.contains(/20[0-9][0-9]-[01][0-9]-/), "\(line)")
      #expect(!line.contains("salaperainen") && !line.contains("131052"), "\(line)")
    }
  }

  private func expect(_ status: String, of peer: Peer) throws {
    var last: String?
    try wait {
      last = try peer.ask("list area").last
      return last == status
    }
    #expect(last == status)
  }
}
