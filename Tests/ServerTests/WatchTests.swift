import Glibc
import Testing

@testable import Server

/// Who watches is sent every change once, in order, however slowly they read.
struct WatchTests {
  /// Numbers of revisions that a watcher reads until one of them comes.
  private func revisions(_ peer: Peer, until last: Int) throws -> [Int] {
    var found: [Int] = []
    while found.last != last {
      let line = try #require(try peer.line())
      if line.hasPrefix("Revision: ") { found.append(try #require(Int(line.dropFirst(10)))) }
      if line.hasPrefix("OK") || line.hasPrefix("ERR") {
        Issue.record("\(line) before revision \(last)")
        break
      }
    }
    return found
  }

  private func edit(_ peer: Peer, _ count: Int) throws {
    for index in 0..<count { try peer.send("set area/a Name=W\(index)") }
    for _ in 0..<count { #expect(try peer.status().hasPrefix("OK count=1 ")) }
  }

  @Test func `many watchers are each told of every change`() throws {
    let harness = try Harness()
    let watchers = try (0..<20).map { _ in try harness.connect() }
    for watcher in watchers { try watcher.send("watch since=1") }
    try edit(try harness.connect(), 100)
    for watcher in watchers {
      #expect(try revisions(watcher, until: 101) == Array(2...101))
      try watcher.send("")
      #expect(try watcher.status() == "OK count=100 revision=101")
      #expect(try watcher.ask("ping") == ["OK"])
    }
  }

  @Test func `a watcher who comes back goes on where it was`() throws {
    let harness = try Harness()
    let editor = try harness.connect()
    try edit(editor, 10)
    let first = try harness.connect()
    try first.send("watch since=3")
    #expect(try revisions(first, until: 11) == Array(4...11))
    first.close()
    try edit(editor, 5)
    let second = try harness.connect()
    try second.send("watch since=11")
    #expect(try revisions(second, until: 16) == Array(12...16))
    #expect(try editor.ask("watch since=17").last?.hasPrefix("ERR 402 watch ") == true)
  }

  @Test func `a slow reader misses nothing, and holds nobody up`() throws {
    var limits = Limits()
    limits.outputBytesMax = 65_536
    let harness = try Harness(limits: limits)
    let watcher = try harness.connect()
    try watcher.send("watch as=rec since=1")
    let editor = try harness.connect()
    let note = String(repeating: "pitkä ", count: 300)
    for index in 0..<400 { try editor.send("set area/a Note=\"\(note)\(index)\"") }
    for _ in 0..<400 { #expect(try editor.status().hasPrefix("OK count=1 ")) }
    #expect(try revisions(watcher, until: 401) == Array(2...401))
  }

  @Test func `a large change comes whole`() throws {
    let harness = try Harness()
    let editor = try harness.connect()
    let watcher = try harness.connect()
    try watcher.send("watch")
    let records = (0..<700).map { "Id: area/i\($0)\nName: N\nKind: municipality\n\n" }
    try editor.send(raw: "import\n\(records.joined()).\nset area/a Name=N\n")
    #expect(try editor.status() == "OK added=700 changed=0 unchanged=0 revision=2")
    #expect(try editor.status() == "OK count=1 revision=3")
    #expect(try revisions(watcher, until: 3) == Array(repeating: 2, count: 700) + [3])
  }

  @Test func `what files change under an edit is not told, what follows is`() throws {
    let harness = try Harness()
    let editor = try harness.connect()
    try edit(editor, 1)
    let watcher = try harness.connect()
    try watcher.send("watch")
    for round in 0..<20 {
      try harness.write(Harness.records.replacing("Name: A\n", with: "Name: A\(round)\n"))
      try editor.send("reload", "set area/a Note=n\(round)")
      #expect(try editor.status().hasPrefix("OK records="))
      #expect(try editor.status().hasPrefix("OK count=1 "))
    }
    let found = try revisions(watcher, until: 42)
    #expect(found == (0..<20).map { 4 + 2 * $0 })
  }

  @Test func `a line behind watch ends it, even in the same piece`() throws {
    let peer = try Harness().connect()
    try peer.send("watch", "ping")
    #expect(try peer.reply() == ["OK count=0 revision=1"])
    #expect(try peer.reply() == ["OK"])
  }

  @Test func `who says no more ends the watch, and gets its status line`() throws {
    let peer = try Harness().connect()
    try peer.send("watch")
    peer.finish()
    #expect(try peer.reply() == ["OK count=0 revision=1"])
    #expect(try peer.line() == nil)
  }

  @Test func `a watch ended by a request is answered before it`() throws {
    let harness = try Harness()
    let peer = try harness.connect()
    for _ in 0..<10 {
      try peer.send("watch since=1")
      try peer.send(raw: "set area/a No")
      try peer.send(raw: "te=x\nwatch\r\n\r\nping\n")
      let first = try peer.status()
      #expect(first.hasPrefix("OK count="))
      #expect(try peer.status().hasPrefix("OK count="))
      #expect(try peer.status().hasPrefix("OK count="))
      #expect(try peer.reply() == ["OK"])
    }
  }

  @Test func `the idle are closed, who watches is not`() throws {
    var limits = Limits()
    // Longer than a busy machine keeps the test from its next request.
    limits.idleTime = .seconds(3)
    let harness = try Harness(limits: limits)
    let idle = try harness.connect()
    let watcher = try harness.connect()
    try watcher.send("watch")
    let half = try harness.connect()
    try half.send(raw: "put\nId: area/x\n")
    #expect(try idle.line() == nil)
    #expect(try half.line() == nil)
    let editor = try harness.connect()
    #expect(try editor.ask("set area/a Name=N").last?.hasPrefix("OK count=1 ") == true)
    #expect(try revisions(watcher, until: 2) == [2])
  }
}
