import Registry
import TestSupport
import Testing

@testable import Store

/// What is purged is in no file afterwards; that it was there is still known.
@Suite struct PurgeTests {
  /// Whether a text stands in any file of a directory.
  private func holds(_ sandbox: borrowing Sandbox, _ text: String) throws -> Bool {
    for name in try sandbox.names()
    where contains(try bytes(of: sandbox.file(name)), bytes(text)) { return true }
    return false
  }

  /// Contacts with several versions, long and short, between other records; each text has a mark
  /// of its own.
  private func fill(_ store: inout Store) throws {
    var number = 0
    for round in 1...4 {
      for contact in 1...25 {
        number += 1
        let text = "<c\(contact)r\(round)>" + String(repeating: "x", count: contact * contact * 9)
        try store.commit([
          edit(number, "contact/\(contact)", text, time: Int64(round), reason: "<why\(number)>")
        ])
        number += 1
        try store.commit([edit(number, "org/\(contact)", "<o\(contact)r\(round)>", time: 1)])
      }
    }
  }

  @Test func `old versions of a kind leave every file`() throws {
    let sandbox = try Sandbox()
    var store = try Store(directory: sandbox.path)
    try fill(&store)
    #expect(try holds(sandbox, "<c7r1>") && holds(sandbox, "<c7r2>"))
    let before = try store.history(of: bytes("contact/7"), limit: 9)
    #expect(try store.purge(kinds: "contact/", before: 3) == 50)
    for contact in 1...25 {
      #expect(try !holds(sandbox, "<c\(contact)r1>") && !holds(sandbox, "<c\(contact)r2>"))
      #expect(try holds(sandbox, "<c\(contact)r3>") && holds(sandbox, "<c\(contact)r4>"))
      #expect(try holds(sandbox, "<o\(contact)r1>"))
    }
    let after = try store.history(of: bytes("contact/7"), limit: 9)
    #expect(after.map(\.revision) == before.map(\.revision))
    #expect(after.map(\.content.state) == [.present, .present, .purged, .purged])
    #expect(after.map(\.before.state) == [.present, .purged, .purged, .removed])
    #expect(try store.snapshot(at: 50).first?.content == .purged)
    #expect(try store.purge(kinds: "contact/", before: 3) == 0)
    try store.connection.checkContent(isFull: true)
  }

  @Test func `what another program erased carelessly is gone, too`() throws {
    let sandbox = try Sandbox()
    var store = try Store(directory: sandbox.path)
    try fill(&store)
    do {
      let other = try Connection(
        path: sandbox.database, access: .readWrite, vfs: nil, busyMilliseconds: 0)
      try other.execute(
        """
        PRAGMA secure_delete=OFF;
        UPDATE version SET state = 'purged', text = NULL WHERE id = 'contact/20'
        """)
    }
    try store.connection.emptyLog()
    #expect(try holds(sandbox, "<c20r2>"))
    #expect(try store.purge(id: bytes("contact/19"), keepingPresent: true) == 3)
    #expect(try !holds(sandbox, "<c20r2>") && !holds(sandbox, "<c19r2>"))
  }

  @Test func `rows that were moved between pages leave nothing behind`() throws {
    var seeded = Seeded()
    let sandbox = try Sandbox()
    var store = try Store(directory: sandbox.path)
    let filling = String(repeating: ".", count: 150)
    for round in 1...2 {
      let commits = (1...120).map { index in
        let number = (round - 1) * 120 + index
        return edit(number, "contact/\(index)", "<c\(index)r\(round)>" + filling, time: 1)
      }
      try store.commit(commits)
    }
    // Purging most of a page's rows moves the others to the next page; they are purged later.
    let all = (1...120).shuffled(using: &seeded)
    for index in all[..<100] {
      _ = try store.purge(id: bytes("contact/\(index)"), keepingPresent: true)
    }
    _ = try store.purge(kinds: "contact/", before: 100)
    for index in 1...120 { #expect(try !holds(sandbox, "<c\(index)r1>")) }
    for index in 1...120 { #expect(try holds(sandbox, "<c\(index)r2>")) }
  }

  @Test func `the latest versions of a kind stay, however old`() throws {
    let sandbox = try Sandbox()
    var store = try Store(directory: sandbox.path)
    try fill(&store)
    try store.commit([edit(201, "contact/1", nil, time: 5)])
    #expect(try store.purge(kinds: "contact/", before: 100) == 76)
    #expect(try holds(sandbox, "<c2r4>") && !holds(sandbox, "<c1r4>"))
  }

  @Test func `all versions of one record go, with the reasons`() throws {
    let sandbox = try Sandbox()
    var store = try Store(directory: sandbox.path)
    try fill(&store)
    try store.commit([edit(201, "contact/9", nil, reason: "<gone>")])
    #expect(try store.purge(id: bytes("contact/9"), keepingPresent: true) == 4)
    for round in 1...4 { #expect(try !holds(sandbox, "<c9r\(round)>")) }
    #expect(try !holds(sandbox, "<gone>") && !holds(sandbox, "<why17>"))
    #expect(try holds(sandbox, "<why19>") && holds(sandbox, "<c8r1>"))
    let history = try store.history(of: bytes("contact/9"), limit: 9)
    #expect(history.map(\.content.state) == [.removed, .purged, .purged, .purged, .purged])
    #expect(history.allSatisfy { $0.revision.reason.isEmpty && $0.revision.user == "maija" })
  }

  @Test(arguments: [true, false])
  func `the present version stays if wanted`(keeping: Bool) throws {
    let sandbox = try Sandbox()
    var store = try Store(directory: sandbox.path)
    try store.commit([
      edit(1, "contact/a", "<base>", layer: .base, reason: "<why1>"),
      edit(2, "contact/a", "<old>", reason: "<why2>"),
      edit(3, "contact/a", "<new>", reason: "<why3>"),
    ])
    #expect(try store.purge(id: bytes("contact/a"), keepingPresent: keeping) == (keeping ? 2 : 3))
    for text in ["<base>", "<old>", "<why1>", "<why2>"] { #expect(try !holds(sandbox, text)) }
    for text in ["<new>", "<why3>"] { #expect(try holds(sandbox, text) == keeping) }
    #expect(try store.headMarks(.edit).map(\.state) == [keeping ? .present : .purged])
    #expect(try store.headMarks(.base).map(\.state) == [.purged])
  }

  @Test func `a purge that a reader holds up is finished later`() throws {
    let sandbox = try Sandbox()
    var settings = Store.Settings()
    settings.busyMilliseconds = 1
    do {
      var store = try Store(directory: sandbox.path, settings: settings)
      try fill(&store)
      let reader = try Store(reading: sandbox.path)
      try reader.connection.execute("BEGIN")
      _ = try reader.connection.integer("SELECT count(*) FROM version")
      #expect(throws: StoreError.busy) { try store.purge(kinds: "contact/", before: 3) }
      #expect(try store.history(of: bytes("contact/7"), limit: 9).last?.content == .purged)
      #expect(try holds(sandbox, "<c7r1>"))
      try store.commit([edit(201, "org/a", "more")])
    }
    let store = try Store(directory: sandbox.path)
    #expect(try !holds(sandbox, "<c7r1>"))
    #expect(try store.latestRevision() == 201)
  }
}
