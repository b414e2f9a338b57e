import Registry
import CSQLite
import Glibc
import TestSupport
import Testing

@testable import Store

/// What a store does with the files it finds.
@Suite struct OpeningTests {
  private func failure(_ sandbox: borrowing Sandbox, _ settings: Store.Settings = .init())
    -> StoreError?
  {
    do {
      _ = try Store(directory: sandbox.path, settings: settings)
      return nil
    } catch {
      return error
    }
  }

  private func isDamaged(_ error: StoreError?, _ path: String) -> Bool {
    guard case .damaged(path, _)? = error else { return false }
    return error?.text.contains(path) == true && error?.text.contains("--restore FILE") == true
  }

  @Test func `a directory that is missing is named`() throws {
    let sandbox = try Sandbox()
    let path = sandbox.file("none")
    #expect(throws: StoreError.missing(path: path)) { _ = try Store(directory: path) }
    #expect(throws: StoreError.missing(path: sandbox.database)) {
      _ = try Store(reading: sandbox.path)
    }
  }

  @Test func `only the owner may read the files`() throws {
    let sandbox = try Sandbox()
    let old = umask(0)
    defer { umask(old) }
    var store = try Store(directory: sandbox.path)
    try store.commit([edit(1, "org/a", "text")])
    #expect(
      try sandbox.names() == ["registry.db", "registry.db-shm", "registry.db-wal", "registry.lock"])
    for name in try sandbox.names() {
      var info = stat()
      #expect(stat(sandbox.file(name), &info) == 0 && info.st_mode & 0o777 == 0o600, "\(name)")
    }
  }

  @Test func `a second daemon is refused`() throws {
    let sandbox = try Sandbox()
    do {
      let first = try Store(directory: sandbox.path)
      #expect(failure(sandbox) == .locked(path: sandbox.file("registry.lock")))
      #expect(try first.latestRevision() == 0)
    }
    #expect(failure(sandbox) == nil)
  }

  @Test func `a file that is no database is refused and not touched`() throws {
    for content in ["", "hello", String(repeating: "Id: org/a\n", count: 2000)] {
      let sandbox = try Sandbox()
      try writeFile(bytes(content), to: sandbox.database)
      #expect(isDamaged(failure(sandbox), sandbox.database))
      #expect(try bytes(of: sandbox.database) == bytes(content))
    }
  }

  @Test func `another program's database is refused and not touched`() throws {
    let sandbox = try Sandbox()
    try Files.create(sandbox.database)
    do {
      let other = try Connection(
        path: sandbox.database, access: .readWrite, vfs: nil, busyMilliseconds: 0)
      try other.execute("CREATE TABLE revision(number)")
    }
    let content = try bytes(of: sandbox.database)
    #expect(isDamaged(failure(sandbox), sandbox.database))
    #expect(try bytes(of: sandbox.database) == content)
  }

  @Test func `a log without its database is refused`() throws {
    let sandbox = try Sandbox()
    try writeFile([1, 2, 3], to: sandbox.database + "-wal")
    #expect(isDamaged(failure(sandbox), sandbox.database))
    #expect(try bytes(of: sandbox.database + "-wal") == [1, 2, 3])
  }

  /// A database of a few pages.
  private func filled(_ sandbox: borrowing Sandbox) throws -> [UInt8] {
    do {
      var store = try Store(directory: sandbox.path)
      try store.commit(
        (1...40).map { edit($0, "org/\($0)", String(repeating: "text \($0) ", count: 60)) })
    }
    return try bytes(of: sandbox.database)
  }

  @Test func `a truncated file is refused`() throws {
    let sandbox = try Sandbox()
    let whole = try filled(sandbox)
    for count in [1, 50, 99, 100, 600, 4096, 5000, 8192, whole.count - 4096, whole.count - 1] {
      try writeFile(Array(whole[..<count]), to: sandbox.database)
      #expect(isDamaged(failure(sandbox), sandbox.database), "\(count) bytes")
    }
  }

  @Test func `a flipped bit never crashes and a broken header is refused`() throws {
    var seeded = Seeded()
    let sandbox = try Sandbox()
    let whole = try filled(sandbox)
    for offset in Array(0..<24) + [68, 71]
      + (0..<100).map({ _ in seeded.int(100...whole.count - 1) })
    {
      var flipped = whole
      flipped[offset] ^= 1 << UInt8(seeded.int(0...7))
      try writeFile(flipped, to: sandbox.database)
      let refused: Bool
      do {
        var store = try Store(directory: sandbox.path)
        _ = try store.heads(.edit)
        _ = try store.snapshot(at: 20)
        try store.commit([edit(try store.latestRevision() + 1, "org/1", "later")])
        refused = false
      } catch {
        refused = true
      }
      // Bytes 18 and 19 say whether there is a log, 20 to 23 are constants that some releases of
      // SQLite do not look at.
      if offset < 16 || offset == 68 || offset == 71 { #expect(refused, "offset \(offset)") }
      unlink(sandbox.database + "-wal")
      unlink(sandbox.database + "-shm")
    }
  }

  @Test func `a later release's file is refused and not touched`() throws {
    let sandbox = try Sandbox()
    var settings = Store.Settings()
    settings.schema = Schema(steps: Schema.current.steps + ["CREATE TABLE more(a)"])
    do { _ = try Store(directory: sandbox.path, settings: settings) }
    let content = try bytes(of: sandbox.database)
    let known = Schema.current.version
    let error = StoreError.newer(path: sandbox.database, version: known + 1, known: known)
    #expect(failure(sandbox) == error)
    #expect(throws: error) { _ = try Store(reading: sandbox.path) }
    #expect(throws: error) { try Store.verify(file: sandbox.database) }
    #expect(try bytes(of: sandbox.database) == content)
  }

  @Test func `an older file is brought up to date in one step`() throws {
    let sandbox = try Sandbox()
    do {
      var store = try Store(directory: sandbox.path)
      try store.commit([edit(1, "org/a", "text")])
    }
    var settings = Store.Settings()
    let add = "ALTER TABLE revision ADD COLUMN host TEXT NOT NULL DEFAULT 'here'"
    settings.schema = Schema(steps: Schema.current.steps + [add, "CREATE TABLE t(a); nonsense"])
    guard case .other? = failure(sandbox, settings) else {
      Issue.record("a step that fails is reported")
      return
    }
    #expect(try Store.verify(file: sandbox.database) == (1, 1))
    settings.schema = Schema(steps: Schema.current.steps + [add])
    var store = try Store(directory: sandbox.path, settings: settings)
    #expect(try store.connection.string("SELECT host FROM revision") == "here")
    try store.commit([edit(2, "org/a", "more")])
    #expect(try store.history(of: bytes("org/a"), limit: 9).count == 2)
  }

  @Test func `every older release's file is brought up to date, and read before that`() throws {
    for version in 1..<Schema.current.version {
      let sandbox = try Sandbox()
      var settings = Store.Settings()
      settings.schema = Schema(steps: Array(Schema.current.steps[..<version]))
      do {
        var store = try Store(directory: sandbox.path, settings: settings)
        try store.commit([edit(1, "org/a", "text")])
        #expect(try Store(reading: sandbox.path).heads(.edit).map(\.id) == [bytes("org/a")])
      }
      #expect(try Store.verify(file: sandbox.database) == (1, 1))
      var store = try Store(directory: sandbox.path)
      #expect(try store.history(of: bytes("org/a"), limit: 9).count == 1)
      try store.add([tally("2026-W47", "type/a", "sana", 3)], forgetting: "2026-W01")
      #expect(try store.tallies().map(\.count) == [3])
      try store.connection.checkContent(isFull: true)
    }
  }

  @Test func `what a crash left while a database was made is no obstacle`() throws {
    let sandbox = try Sandbox()
    try writeFile(bytes("half"), to: sandbox.database + ".new")
    try writeFile(bytes("half"), to: sandbox.database + ".new-journal")
    #expect(failure(sandbox) == nil)
    #expect(try sandbox.names() == ["registry.db", "registry.lock"])
  }

  @Test func `a crash while the log's mode was set is undone`() throws {
    let sandbox = try Sandbox()
    let backup = try Sandbox()
    do {
      var store = try Store(directory: sandbox.path)
      try store.commit([edit(1, "org/a", "text")])
      try store.backup(to: backup.database)
    }
    let disk = try #require(FaultyDisk(name: "mode\(sandbox.path)"))
    let connection = try Connection(
      path: backup.database, access: .readWrite, vfs: disk.name, busyMilliseconds: 0)
    try connection.execute("BEGIN IMMEDIATE; PRAGMA user_version=9")
    disk.set(FaultyDisk.Fault(calls: [.delete, .truncate]) { _ in 10 }, at: 1, isLasting: true)
    #expect(throws: StoreError.self) { try connection.execute("COMMIT") }
    let crashed = try Sandbox()
    for name in try backup.names() {
      try writeFile(bytes(of: backup.file(name)), to: crashed.file(name))
    }
    #expect(Files.exists(crashed.database + "-journal"))
    let store = try Store(directory: crashed.path)
    #expect(try store.latestRevision() == 1)
  }

  @Test func `an administrator can read it`() throws {
    let sandbox = try Sandbox()
    var store = try Store(directory: sandbox.path)
    try store.commit([
      edit(1, "org/a", "base", layer: .base, time: 0), edit(2, "org/a", "edit", reason: "why"),
      edit(3, "org/b", "base", layer: .base), edit(4, "org/b", nil),
    ])
    let reader = try Store(reading: sandbox.path)
    #expect(
      try reader.connection.string("SELECT id || layer || text FROM present") == "org/aeditedit")
    #expect(try reader.connection.integer("SELECT count(*) FROM present") == 1)
    #expect(
      try reader.connection.string("SELECT time || user || state FROM history WHERE revision = 1")
        == "1970-01-01 00:00:00maijapresent")
  }

  @Test func `a reader sees commits as they are made`() throws {
    let sandbox = try Sandbox()
    var store = try Store(directory: sandbox.path)
    var reader = try Store(reading: sandbox.path)
    for number in 1...3 {
      try store.commit([edit(number, "org/a", "\(number)")])
      #expect(try reader.latestRevision() == number)
      #expect(try reader.heads(.edit).map(\.content.text) == [bytes("\(number)")])
    }
    #expect(throws: StoreError.readOnly(path: sandbox.database)) {
      try reader.commit([edit(4, "org/a", "4")])
    }
    try store.commit([edit(4, "org/a", "4")])
    #expect(try reader.latestRevision() == 4)
  }

  @Test func `every commit that returned survives a crash`() throws {
    var seeded = Seeded()
    let sandbox = try Sandbox()
    var store = try Store(directory: sandbox.path)
    var model = Model()
    for _ in 0..<60 {
      let commit = seeded.commit(model.latest + 1)
      try store.commit([commit])
      model.apply(commit)
      guard seeded.once(in: 6) else { continue }
      if seeded.once(in: 3) { try store.connection.execute("PRAGMA wal_checkpoint(PASSIVE)") }
      let crashed = try Sandbox()
      try sandbox.copyFiles(to: crashed)
      let reopened = try Store(directory: crashed.path)
      #expect(try reopened.latestRevision() == model.latest)
      #expect(try reopened.snapshot(at: model.latest) == model.snapshot(at: model.latest))
      #expect(try reopened.heads(.base) == model.heads(.base))
    }
  }
}
