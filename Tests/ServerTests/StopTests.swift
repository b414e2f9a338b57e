import Glibc
import Testing

@testable import Server

/// What has been acknowledged is there after a stop; what has not is whole or not at all.
struct StopTests {
  @Test func `a stop with changes under way keeps what it has acknowledged`() throws {
    let harness = try Harness()
    for round in 0..<5 {
      let peers = try (0..<8).map { _ in try harness.connect() }
      for (index, peer) in peers.enumerated() {
        // Behind the stop some are not taken any more.
        for step in 0..<50 {
          try peer.offer(Array("set contact/c Note=N\(round).\(index).\(step)\n".utf8))
        }
        if index == 4 { harness.signal(SIGTERM) }
      }
      var last = 0
      for peer in peers {
        while let line = try peer.line() {
          #expect(line.hasPrefix("OK count=1 revision="), "\(line)")
          last = max(last, Int(line.dropFirst(20)) ?? 0)
        }
      }
      try harness.restart()
      let status = try #require(try harness.connect().ask("changes limit=1").last)
      let revision = Int(status.split(separator: "=").last ?? "") ?? -1
      #expect(revision >= last, "acknowledged to \(last), kept to \(revision)")
    }
  }

  /// Whether the stop waits for it or leaves it behind.
  @Test(arguments: [Peer.patience * 2, .zero])
  func `a large import is there whole or not at all after a stop`(stopTime: Duration) throws {
    var limits = Limits()
    limits.stopTime = stopTime
    let harness = try Harness(limits: limits)
    let records = (0..<3000).map { "Id: area/i\($0)\nName: Alue\nKind: municipality\n\n" }
    let importer = try harness.connect()
    try importer.send(raw: "import\n\(records.joined()).\n")
    let editor = try harness.connect()
    try editor.send("ping", "set contact/c Note=N")
    #expect(try editor.status() == "OK")
    harness.signal(SIGTERM)
    let imported = try importer.line()
    let edited = try editor.line()
    try harness.restart()
    let peer = try harness.connect()
    let count = try peer.ask("list as=csv area").count - 2
    #expect(count == 1 || count == 3001, "half of an import: \(count)")
    if imported?.hasPrefix("OK added=3000") == true { #expect(count == 3001) }
    if edited?.hasPrefix("OK count=1") == true {
      #expect(try peer.ask("show contact/c").contains("Note: N"))
    }
  }

  @Test func `watchers and half blocks do not hold a stop up`() throws {
    var limits = Limits()
    limits.stopTime = Peer.patience * 2
    let harness = try Harness(limits: limits)
    let watcher = try harness.connect()
    try watcher.send("watch")
    let half = try harness.connect()
    try half.send(raw: "put\nId: area/x\nName: X\nKind: municipality\n")
    #expect(try harness.connect().ask("ping") == ["OK"])
    let start = ContinuousClock.now
    try harness.restart()
    #expect(ContinuousClock.now - start < Peer.patience)
    #expect(try half.line() == nil)
    #expect(try harness.connect().ask("show area/x").last?.hasPrefix("ERR 404") == true)
  }

  @Test func `connections of one user are counted, and those of all`() throws {
    for perUser in [true, false] {
      var limits = Limits()
      if perUser { limits.connectionsPerUserMax = 3 } else { limits.connectionsMax = 3 }
      let harness = try Harness(limits: limits)
      var peers = try (0..<3).map { _ in try harness.connect() }
      let refused = try harness.connect()
      #expect(refused.greeting.hasPrefix("ERR 503 connect "))
      #expect(try refused.line() == nil)
      #expect(try peers[0].ask("quit") == ["OK"])
      #expect(try peers[0].line() == nil)
      peers[0] = try harness.connect()
      for peer in peers { #expect(try peer.ask("ping") == ["OK"]) }
    }
  }
}
