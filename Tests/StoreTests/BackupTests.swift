import Registry
import Glibc
import TestSupport
import Testing

@testable import Store

/// Copies, and what becomes of them.
@Suite struct BackupTests {
  @Test func `a backup holds what the store holds`() throws {
    var seeded = Seeded()
    let sandbox = try Sandbox()
    var model = Model()
    var store = try Store(directory: sandbox.path)
    for number in 1...30 {
      let commit = seeded.commit(number)
      try store.commit([commit])
      model.apply(commit)
    }
    let backup = sandbox.file("backup")
    var pages: [Int] = []
    try store.backup(to: backup) { done, total in pages += [done, total] }
    #expect(pages.count >= 2 && pages.last == pages.dropLast().last)
    #expect(try Store.verify(file: backup) == (30, model.snapshot(at: 30).count))
    var info = stat()
    #expect(stat(backup, &info) == 0 && info.st_mode & 0o777 == 0o600)
    #expect(try !sandbox.names().contains { $0.hasPrefix("backup") && $0 != "backup" })
    let other = try Sandbox()
    #expect(try Store.restore(from: backup, directory: other.path, mark: "1") == nil)
    let restored = try Store(directory: other.path)
    #expect(try restored.snapshot(at: 30) == model.snapshot(at: 30))
    #expect(try restored.snapshot(at: 15) == model.snapshot(at: 15))
  }

  @Test func `a backup overwrites nothing`() throws {
    let sandbox = try Sandbox()
    let store = try Store(directory: sandbox.path)
    let backup = sandbox.file("backup")
    try writeFile(bytes("mine"), to: backup)
    #expect(throws: StoreError.exists(path: backup)) { try store.backup(to: backup) }
    #expect(try bytes(of: backup) == bytes("mine"))
    #expect(throws: StoreError.missing(path: sandbox.file("none"))) {
      try store.backup(to: sandbox.file("none/backup"))
    }
  }

  @Test func `a backup is consistent while another thread writes`() throws {
    let sandbox = try Sandbox()
    let path = sandbox.path
    do {
      var store = try Store(directory: path)
      let text = String(repeating: "x", count: 4000)
      try store.commit((1...400).map { edit($0, "org/\($0)", text) })
    }
    let writer = Writer(directory: path, from: 401)
    while writer.latest < 405 { usleep(100) }
    let reader = try Store(reading: path)
    let earliest = writer.latest
    var steps = 0
    try reader.backup(to: sandbox.file("backup")) { _, _ in
      // At least one commit falls between the first steps of the copy.
      steps += 1
      let seen = writer.latest
      while steps < 4, writer.latest == seen, !writer.hasFailed { usleep(100) }
    }
    let last = writer.latest
    try writer.stop()
    let copy = try Store.verify(file: sandbox.file("backup"))
    #expect(copy.revision >= earliest && copy.revision < last)
    #expect(copy.records == copy.revision)
  }

  @Test func `a restore keeps what it replaces`() throws {
    let sandbox = try Sandbox()
    let backup = sandbox.file("backup")
    do {
      var store = try Store(directory: sandbox.path)
      try store.commit([edit(1, "org/a", "one")])
      try store.backup(to: backup)
      try store.commit([edit(2, "org/a", "two")])
      #expect(throws: StoreError.locked(path: sandbox.file("registry.lock"))) {
        try Store.restore(from: backup, directory: sandbox.path, mark: "2")
      }
    }
    let kept = try Store.restore(from: backup, directory: sandbox.path, mark: "2")
    #expect(kept == sandbox.database + ".replaced-2")
    #expect(try Store.verify(file: sandbox.database) == (1, 1))
    #expect(try Store.verify(file: kept ?? "") == (2, 1))
    let again = try Store.restore(from: kept ?? "", directory: sandbox.path, mark: "2")
    #expect(again == sandbox.database + ".replaced-2-2")
    let store = try Store(directory: sandbox.path)
    #expect(try store.heads(.edit).map(\.content.text) == [bytes("two")])
  }

  @Test func `a restore keeps the log of a crashed daemon`() throws {
    let sandbox = try Sandbox()
    let crashed = try Sandbox()
    do {
      var store = try Store(directory: sandbox.path)
      try store.commit([edit(1, "org/a", "one")])
      try store.backup(to: crashed.file("backup"))
      try store.commit([edit(2, "org/a", "two")])
      try sandbox.copyFiles(to: crashed)
    }
    let kept = try Store.restore(
      from: crashed.file("backup"), directory: crashed.path, mark: "now")
    #expect(try Store.verify(file: kept ?? "") == (2, 1))
    #expect(try Store.verify(file: crashed.database) == (1, 1))
  }

  @Test func `a damaged file is replaced and kept with its log`() throws {
    let sandbox = try Sandbox()
    let backup = sandbox.file("backup")
    do {
      var store = try Store(directory: sandbox.path)
      try store.commit([edit(1, "org/a", "one")])
      try store.backup(to: backup)
    }
    try writeFile(bytes("damaged"), to: sandbox.database)
    try writeFile(bytes("log"), to: sandbox.database + "-wal")
    let kept = try Store.restore(from: backup, directory: sandbox.path, mark: "x") ?? ""
    #expect(try bytes(of: kept) == bytes("damaged"))
    let store = try Store(directory: sandbox.path)
    #expect(try store.latestRevision() == 1)
  }

  @Test func `a restore goes over what an interrupted one left`() throws {
    let sandbox = try Sandbox()
    let backup = sandbox.file("backup")
    do {
      var store = try Store(directory: sandbox.path)
      try store.commit([edit(1, "org/a", "one")])
      try store.backup(to: backup)
      try store.commit([edit(2, "org/a", "two")])
    }
    try writeFile(bytes("half"), to: sandbox.database + ".restored")
    try Files.link(sandbox.database, as: sandbox.database + ".replaced-7")
    do {
      let store = try Store(directory: sandbox.path)
      #expect(try store.latestRevision() == 2)
    }
    let kept = try Store.restore(from: backup, directory: sandbox.path, mark: "7")
    #expect(kept == sandbox.database + ".replaced-7-2")
    #expect(try Store.verify(file: kept ?? "").revision == 2)
    #expect(try Store.verify(file: sandbox.database).revision == 1)
    #expect(try !sandbox.names().contains("registry.db.restored"))
  }

  @Test func `a restore waits for nobody who reads`() throws {
    let sandbox = try Sandbox()
    let backup = sandbox.file("backup")
    do {
      var store = try Store(directory: sandbox.path)
      try store.backup(to: backup)
      try store.commit([edit(1, "org/a", "one")])
    }
    let reader = try Store(reading: sandbox.path)
    #expect(try reader.latestRevision() == 1)
    _ = try Store.restore(from: backup, directory: sandbox.path, mark: "1")
    // It goes on with the old file and does not harm the new one.
    #expect(try reader.latestRevision() == 1)
    var store = try Store(directory: sandbox.path)
    try store.commit([edit(1, "org/a", "other")])
    #expect(try reader.heads(.edit).map(\.content.text) == [bytes("one")])
    #expect(try store.heads(.edit).map(\.content.text) == [bytes("other")])
    try store.connection.checkContent(isFull: true)
  }

  @Test func `a damaged backup is not restored`() throws {
    let sandbox = try Sandbox()
    let backup = sandbox.file("backup")
    do {
      var store = try Store(directory: sandbox.path)
      try store.commit((1...50).map { edit($0, "org/\($0)", "some text") })
      try store.backup(to: backup)
    }
    var content = try bytes(of: backup)
    content[content.count / 2] ^= 0xff
    try writeFile(Array(content.dropLast(4096)), to: backup)
    let names = try sandbox.names()
    #expect(throws: StoreError.self) {
      try Store.restore(from: backup, directory: sandbox.path, mark: "x")
    }
    #expect(throws: StoreError.missing(path: sandbox.file("none"))) {
      try Store.restore(from: sandbox.file("none"), directory: sandbox.path, mark: "x")
    }
    #expect(try sandbox.names() == names)
    #expect(try Store.verify(file: sandbox.database).revision == 50)
  }
}
