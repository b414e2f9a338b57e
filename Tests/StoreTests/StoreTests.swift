import Testing
import Registry
import TestSupport

@testable import Store

/// What is written is what is read, whatever the history.
@Suite struct StoreTests {
  @Test func `a store begins empty`() throws {
    let sandbox = try Sandbox()
    let store = try Store(directory: sandbox.path)
    #expect(try store.latestRevision() == 0)
    #expect(try store.heads(.edit).isEmpty)
    #expect(try store.snapshot(at: 0).isEmpty)
    #expect(try store.revision(at: Int64.max) == nil)
    #expect(try store.changes(after: 0, through: 9, limit: 9).isEmpty)
    #expect(try store.history(of: bytes("contact/a"), limit: 9).isEmpty)
  }

  @Test func `a revision comes back as it was`() throws {
    let sandbox = try Sandbox()
    var store = try Store(directory: sandbox.path)
    let revision = Revision(
      number: 1, time: 1_790_000_000, uid: UInt32.max, user: "Äijö", verb: "put", reason: "'; --")
    let change = StoredChange(id: bytes("contact/ä"), text: bytes("Id: contact/ä\nName: 'x\0y'\n"))
    try store.commit([StoredCommit(revision: revision, layer: .edit, changes: [change])])
    #expect(try store.revision(1) == revision)
    #expect(try store.revision(2) == nil)
    let head = try #require(try store.heads(.edit).first)
    #expect(head.id == change.id)
    #expect(head.content.text == change.text)
    #expect(try store.heads(.base).isEmpty)
  }

  @Test func `an edit wins over the base and a removal hides it`() throws {
    let sandbox = try Sandbox()
    var store = try Store(directory: sandbox.path)
    try store.commit([edit(1, "org/a", "base", layer: .base), edit(2, "org/a", "edit")])
    try store.commit([edit(3, "org/a", nil)])
    #expect(try store.snapshot(at: 1).map(\.content.text) == [bytes("base")])
    #expect(try store.snapshot(at: 2).map(\.content.text) == [bytes("edit")])
    #expect(try store.snapshot(at: 3).isEmpty)
    #expect(try store.headMarks(.edit).map(\.state) == [.removed])
    #expect(try store.headMarks(.base).map(\.state) == [.present])
  }

  @Test func `the base's change under an edit is marked as hidden`() throws {
    let sandbox = try Sandbox()
    var store = try Store(directory: sandbox.path)
    try store.commit([
      edit(1, "org/a", "base", layer: .base), edit(2, "org/a", "edit"),
      edit(3, "org/a", "later", layer: .base),
    ])
    let history = try store.history(of: bytes("org/a"), limit: 9)
    #expect(history.map(\.isHidden) == [true, false, false])
    #expect(history.map(\.before.text) == [bytes("edit"), bytes("base"), nil])
  }

  @Test func `the last revision of a second counts`() throws {
    let sandbox = try Sandbox()
    var store = try Store(directory: sandbox.path)
    let times: [Int64] = [100, 100, 105, 103, 110]
    for (index, time) in times.enumerated() {
      try store.commit([edit(index + 1, "org/a", "\(index)", time: time)])
    }
    let expected: [Int64: Int?] = [99: nil, 100: 2, 102: 2, 103: 4, 105: 4, 109: 4, 110: 5]
    for (time, number) in expected { #expect(try store.revision(at: time) == number) }
  }

  @Test func `a random history equals its model`() throws {
    var seeded = Seeded()
    let sandbox = try Sandbox()
    var model = Model()
    var opened: Store? = try Store(directory: sandbox.path)
    for _ in 0..<40 {
      let commits = (1...seeded.int(1...4)).map { seeded.commit(model.latest + $0) }
      try opened?.commit(commits)
      for commit in commits { model.apply(commit) }
      if seeded.once(in: 5) {
        opened = nil
        opened = try Store(directory: sandbox.path)
      }
    }
    if let store = opened.take() { try expect(store, equals: model, &seeded) }
    let reader = try Store(reading: sandbox.path)
    try expect(reader, equals: model, &seeded)
  }

  private func expect(
    _ store: borrowing Store, equals model: Model, _ seeded: inout Seeded
  ) throws {
    #expect(try store.latestRevision() == model.latest)
    for layer in Record.Layer.allCases {
      let heads = model.heads(layer)
      #expect(try store.heads(layer) == heads)
      let marks = heads.map {
        HeadMark(id: $0.id, revision: $0.revision, state: $0.content.state)
      }
      #expect(try store.headMarks(layer) == marks)
    }
    for revision in 0...model.latest + 1 {
      #expect(try store.snapshot(at: revision) == model.snapshot(at: revision))
    }
    for number in 1...10 {
      let id = bytes("contact/\(number)")
      let before = seeded.once(in: 3) ? nil : seeded.int(0...model.latest + 2)
      let limit = seeded.int(0...30)
      #expect(
        try store.history(of: id, before: before, limit: limit)
          == model.history(of: id, before: before, limit: limit))
    }
    for _ in 0..<20 {
      let after = seeded.int(0...model.latest)
      let through = seeded.int(after...model.latest + 1)
      let limit = seeded.int(0...20)
      #expect(
        try store.changes(after: after, through: through, limit: limit)
          == model.changes(after: after, through: through, limit: limit))
    }
  }
}
