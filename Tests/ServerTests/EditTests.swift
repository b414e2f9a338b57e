import Glibc
import Testing

@testable import Server

/// Changes over the socket: each answered once, in order, and all or nothing.
struct EditTests {
  private static func area(_ slug: String, _ name: String = "N") -> String {
    "Id: area/\(slug)\nName: \(name)\nKind: municipality\n"
  }

  @Test func `half a block and a closed connection change nothing`() throws {
    let harness = try Harness()
    let watcher = try harness.connect()
    for end in [Peer.close, Peer.finish] {
      let peer = try harness.connect()
      try peer.send(raw: "ping\nput\n" + Self.area("x") + "\n" + Self.area("y") + ".")
      #expect(try peer.status() == "OK")
      end(peer)()
      // Once it is gone, so is all that it began.
      try watcher.wait(until: "ping", says: "OK")
    }
    #expect(try watcher.ask("changes since=1").last == "OK count=0 revision=1")
    #expect(try watcher.ask("show area/x").last?.hasPrefix("ERR 404") == true)
  }

  @Test func `all blocks together have a limit, too`() throws {
    var limits = Limits()
    limits.importBytesMax = 2 << 20
    let harness = try Harness(limits: limits)
    let part = String(repeating: "# \(String(repeating: "x", count: 97))\n", count: 19_000)
    let peers = try (0..<3).map { _ in try harness.connect() }
    for peer in peers {
      try peer.send(raw: "import\n" + part)
      // A line that is read says that all before it has been.
      #expect(try harness.connect().ask("ping") == ["OK"])
    }
    try peers[2].send(raw: "# the last one is one too many\n.\nping\n")
    #expect(try peers[2].reply().last?.hasPrefix("ERR 503 import ") == true)
    #expect(try peers[2].reply() == ["OK"])
    try peers[0].send(raw: ".\n")
    #expect(try peers[0].reply().last?.hasPrefix("OK added=0") == true)
  }

  @Test func `a block over the limit is read to its end and refused`() throws {
    var limits = Limits()
    limits.importBytesMax = 65_536
    let harness = try Harness(limits: limits)
    let peer = try harness.connect()
    let long = String(repeating: Self.area("x") + "\n", count: 5000)
    for verb in ["put", "import", "tuo"] {
      try peer.send(raw: "\(verb)\n\(long).\nping\n")
      #expect(try peer.reply() == ["ERR 413 \(verb) more than 65536 bytes of records"])
      #expect(try peer.reply() == ["OK"])
    }
    // One line without end is a block, too.
    try peer.send(raw: "put\n" + String(repeating: "x", count: 300_000) + "\n.\nping\n")
    #expect(try peer.reply() == ["ERR 413 put more than 65536 bytes of records"])
    #expect(try peer.reply() == ["OK"])
  }

  @Test func `a refused block is read to its end, whatever stands in it`() throws {
    let peer = try Harness().connect()
    for line in ["put rev=x y", "put \"", "import colour=red", "put rev=1 rev=1"] {
      try peer.send(raw: "\(line)\nquit\nput\n..\n .\nremove area/a\n.\nping\n")
      #expect(try peer.status().hasPrefix("ERR 4"))
      #expect(try peer.reply() == ["OK"])
    }
    try peer.send(raw: "put \(String(repeating: "x", count: 9000))\nquit\n.\nping\n")
    #expect(try peer.status().hasPrefix("ERR 413 - "))
    #expect(try peer.reply() == ["OK"])
  }

  @Test func `a thousand changes in one go are answered in order`() throws {
    let harness = try Harness()
    let peer = try harness.connect()
    let requests = (0..<1000).map { index in
      index % 10 == 0
        ? "put\n\(Self.area("p", "N\(index)")).\n" : "set contact/c Note=N\(index)\n"
    }
    try peer.send(raw: requests.joined())
    for revision in 2...1001 {
      #expect(try peer.reply() == ["OK count=1 revision=\(revision)"])
    }
    #expect(try peer.ask("show contact/c").contains("Note: N999"))
    try harness.restart()
    #expect(try harness.connect().ask("show contact/c").contains("Note: N999"))
  }

  @Test func `sixteen editors at once are each answered once`() throws {
    let harness = try Harness()
    let peers = try (0..<16).map { _ in try harness.connect() }
    for round in 0..<20 {
      for (index, peer) in peers.enumerated() {
        try peer.send("set contact/c Note=N\(index).\(round)", "set org/o Note=x\(index).\(round)")
      }
    }
    var revisions: Set<String> = []
    for peer in peers {
      for _ in 0..<40 {
        let reply = try peer.reply()
        #expect(reply.count == 1 && reply[0].hasPrefix("OK count=1 revision="))
        revisions.insert(reply[0])
      }
    }
    #expect(revisions.count == 640)
    #expect(try peers[0].ask("ping") == ["OK"])
  }

  @Test func `of two who read the same, one is told that the other was faster`() throws {
    let harness = try Harness()
    let peers = try (0..<8).map { _ in try harness.connect() }
    for (index, peer) in peers.enumerated() { try peer.send("set rev=1 org/o Note=x\(index)") }
    let statuses = try peers.map { try $0.status() }
    #expect(statuses.count { $0 == "OK count=1 revision=2" } == 1)
    #expect(statuses.count { $0.hasPrefix("ERR 409 set ") } == 7)
  }

  @Test func `who goes while a change is kept stops nothing`() throws {
    let harness = try Harness()
    for index in 0..<50 {
      let peer = try harness.connect()
      try peer.send("set contact/c Note=N\(index)", "set org/o Note=x", "list all", "watch")
      peer.close()
    }
    let peer = try harness.connect()
    let status = try #require(try peer.ask("set contact/c Note=Last").last)
    #expect(status.hasPrefix("OK count=1 "))
    let all = try peer.ask("list all")
    try harness.restart()
    #expect(try harness.connect().ask("list all") == all)
  }

  @Test func `a change that makes a new router is answered in its turn`() throws {
    let harness = try Harness()
    let peer = try harness.connect()
    let other = try harness.connect()
    try peer.send(raw: "put\nId: org/new\nName: Uusi\nKind: state\nPhone: +999450000009\n.\n")
    try peer.send("set org/new Note=x", "set area/a Name=B", "show org/new")
    try other.send("set org/o Note=y", "who t")
    for revision in 2...4 { #expect(try peer.status().hasPrefix("OK count=1 "), "\(revision)") }
    #expect(try peer.reply().contains("Note: x"))
    #expect(try other.status().hasPrefix("OK count=1 "))
    #expect(try other.status().hasPrefix("OK count="))
  }
}
