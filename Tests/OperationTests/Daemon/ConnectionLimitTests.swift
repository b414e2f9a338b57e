import Glibc
import Testing

/// Limits of connections, as a client meets them.
struct ConnectionLimitTests {
  @Test(arguments: ["Connections_max: 2\n", "Connections_per_user_max: 2\n"])
  func `above the limit a client is told and turned away`(_ setting: String) throws {
    let daemon = try Daemon(configuration: setting)
    // The daemon may still count the connection by which the test found it ready.
    var first: Peer?
    var second: Peer?
    try wait {
      first = try daemon.connect()
      second = try daemon.connect()
      return [first, second].allSatisfy { $0?.greeting == "OK yhdyspinta 1" }
    }
    let refused = try daemon.connect()
    #expect(refused.greeting.hasPrefix("ERR 503 connect "))
    #expect(try refused.line() == nil)
    #expect(try first?.ask("ping") == ["OK"])
    #expect(try second?.ask("quit") == ["OK"])
    // The place is free again once the daemon has closed.
    #expect(try second?.line() == nil)
    #expect(try daemon.connect().greeting == "OK yhdyspinta 1")
  }

  @Test func `an idle connection is closed without a word`() throws {
    let daemon = try Daemon(configuration: "Idle_time: 3\n")
    let peer = try daemon.connect()
    let start = ContinuousClock.now
    #expect(try peer.ask("ping") == ["OK"])
    #expect(try peer.line() == nil)
    #expect(ContinuousClock.now - start > .milliseconds(500))
  }

  @Test func `a client that does not read does not grow the daemon`() throws {
    let daemon = try Daemon(configuration: "Output_bytes_max: 65536\n")
    let peer = try daemon.connect()
    let before = try memory(daemon)
    // About 25 MiB of replies, asked for in few bytes.
    try peer.send("list as=json all", times: 1500)
    usleep(300_000)
    let after = try memory(daemon)
    // A sanitizer keeps what was freed.
    if !Project.isSanitized {
      #expect(after - before < 8 * 1024, "\(before) KiB before, \(after) KiB after")
    }
    // Nothing is lost when the client reads at last.
    for _ in 0..<1500 { #expect(try peer.reply().last == "OK count=48 revision=1") }
  }

  @Test func `the daemon's own user may reload`() throws {
    let daemon = try Daemon()
    #expect(try daemon.connect().ask("reload") == ["OK records=48 revision=1"])
  }

  private func memory(_ daemon: Daemon) throws -> Int {
    let line = try #require(try daemon.connect().ask("stats").first { $0.hasPrefix("Memory: ") })
    return try #require(Int(line.dropFirst(8)))
  }
}
