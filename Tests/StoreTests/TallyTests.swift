import TestSupport
import Testing

@testable import Store

/// A count of a word.
func tally(_ week: String, _ id: String, _ value: String, _ count: Int) -> StoredTally {
  StoredTally(kind: "word", week: week, id: bytes(id), value: bytes(value), count: count)
}

@Suite struct TallyTests {
  @Test func `counts are added up, and kept`() throws {
    let sandbox = try Sandbox()
    do {
      var store = try Store(directory: sandbox.path)
      try store.add(
        [tally("2026-W47", "type/b", "koliikki", 3), tally("2026-W47", "", "koliikki", 4)],
        forgetting: "2026-W01")
      try store.add([tally("2026-W47", "type/b", "koliikki", 2)], forgetting: "2026-W01")
      #expect(try store.latestRevision() == 0)
    }
    let store = try Store(directory: sandbox.path)
    #expect(
      try store.tallies() == [
        tally("2026-W47", "", "koliikki", 4), tally("2026-W47", "type/b", "koliikki", 5),
      ])
  }

  @Test func `weeks gone by are deleted, and leave no trace in the files`() throws {
    let sandbox = try Sandbox()
    var store = try Store(directory: sandbox.path)
    try store.add(
      [tally("2025-W52", "t", "<vanha>", 9), tally("2026-W01", "t", "uusi", 9)],
      forgetting: "2025-W01")
    try store.connection.emptyLog()
    #expect(contains(try bytes(of: sandbox.database), bytes("<vanha>")))
    try store.add([], forgetting: "2026-W01")
    #expect(try store.tallies() == [tally("2026-W01", "t", "uusi", 9)])
    try store.connection.emptyLog()
    #expect(!contains(try bytes(of: sandbox.database), bytes("<vanha>")))
  }

  @Test func `rows stand in order of their key, not of their coming`() throws {
    let sandbox = try Sandbox()
    var store = try Store(directory: sandbox.path)
    for word in ["omena", "ananas", "banaani"] {
      try store.add([tally("2026-W47", "t", word, 3)], forgetting: "2026-W01")
    }
    #expect(throws: StoreError.self) {
      _ = try store.connection.integer("SELECT rowid FROM tally")
    }
    #expect(try store.tallies().map(\.value) == ["ananas", "banaani", "omena"].map { bytes($0) })
  }

  @Test func `a backup has them, and a restore brings them back`() throws {
    let sandbox = try Sandbox()
    let backup = sandbox.file("backup")
    let kept = [tally("2026-W47", "t", "sana", 3)]
    do {
      var store = try Store(directory: sandbox.path)
      try store.add(kept, forgetting: "2026-W01")
      try store.backup(to: backup)
      try store.add(kept, forgetting: "2026-W01")
    }
    _ = try Store.restore(from: backup, directory: sandbox.path, mark: "x")
    #expect(try Store(directory: sandbox.path).tallies() == kept)
  }

  @Test func `they are no part of history, and a purge leaves them`() throws {
    let sandbox = try Sandbox()
    var store = try Store(directory: sandbox.path)
    try store.commit([edit(1, "contact/a", "one", time: 1), edit(2, "contact/a", "two", time: 1)])
    try store.add([tally("2026-W47", "contact/a", "sana", 3)], forgetting: "2026-W01")
    #expect(try store.purge(kinds: "contact/", before: 9) == 1)
    #expect(try store.tallies().count == 1)
    #expect(try store.history(of: bytes("contact/a"), limit: 9).count == 2)
    #expect(try store.latestRevision() == 2)
  }

  @Test(arguments: FaultTests.Kind.allCases)
  func `what fails adds nothing, and can be added again`(kind: FaultTests.Kind) throws {
    let more = (0..<40).map { tally("2026-W47", "type/t", "sana\($0)", 3) }
    for isLasting in [false, true] {
      for count in 1...500 {
        let sandbox = try Sandbox()
        let disk = try #require(FaultyDisk(name: "tally\(sandbox.path)"))
        var settings = Store.Settings()
        settings.vfs = disk.name
        settings.busyMilliseconds = 0
        var store = try Store(directory: sandbox.path, settings: settings)
        try store.add(more, forgetting: "2026-W01")
        disk.set(kind.fault, at: count, isLasting: isLasting)
        do {
          try store.add(more, forgetting: "2026-W01")
          disk.heal()
        } catch {
          disk.heal()
          #expect(kind.explains(error), "\(error), call \(count)")
          #expect(try store.tallies().allSatisfy { $0.count == 3 }, "call \(count)")
          try store.add(more, forgetting: "2026-W01")
        }
        let isUntouched = disk.failures == 0
        #expect(try store.tallies().allSatisfy { $0.count == 6 }, "call \(count)")
        try store.commit([edit(1, "org/a", "text")])
        if isUntouched { break }
        try #require(count < 500, "no end of calls")
      }
    }
  }
}
