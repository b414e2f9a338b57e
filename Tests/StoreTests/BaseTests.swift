import Registry
import Testing

@testable import Store

/// The files' layer is recorded by its differences.
@Suite struct BaseTests {
  private func record(
    _ store: inout Store, _ records: KeyValuePairs<String, String>, _ digest: UInt64, _ number: Int
  ) throws -> Bool {
    let records = records.map { (id: bytes($0.key), text: bytes($0.value)) }
    return try store.recordBase(
      count: records.count, digest: digest, revision: revision(number)
    ) { records[$0] }
  }

  @Test func `the first base is recorded as a whole`() throws {
    let sandbox = try Sandbox()
    var store = try Store(directory: sandbox.path)
    #expect(try record(&store, ["type/b": "B", "area/a": "A", "org/c": ""], 1, 1))
    #expect(try store.heads(.base).map(\.id) == ["area/a", "org/c", "type/b"].map(bytes))
    #expect(try store.heads(.base).map(\.content.text) == ["A", "", "B"].map(bytes))
    #expect(try store.heads(.edit).isEmpty)
  }

  @Test func `only differences are written`() throws {
    let sandbox = try Sandbox()
    var store = try Store(directory: sandbox.path)
    #expect(try record(&store, ["type/c": "C", "org/b": "B", "area/a": "A"], 1, 1))
    #expect(try record(&store, ["type/d": "D", "type/c": "C2", "area/a": "A"], 2, 2))
    let changes = try store.changes(after: 1, through: 2, limit: 9)
    #expect(changes.map(\.id) == ["org/b", "type/c", "type/d"].map(bytes))
    #expect(changes.map(\.content) == [.removed, .present(bytes("C2")), .present(bytes("D"))])
    #expect(changes.map(\.before.text) == [bytes("B"), bytes("C"), nil])
    #expect(try record(&store, ["org/b": "B"], 3, 3))
    #expect(try store.snapshot(at: 3).map(\.id) == [bytes("org/b")])
    #expect(try record(&store, [:], 4, 4))
    #expect(try store.snapshot(at: 4).isEmpty)
  }

  @Test func `nothing is written if nothing changed`() throws {
    let sandbox = try Sandbox()
    var store = try Store(directory: sandbox.path)
    #expect(try record(&store, [:], 7, 1) == false)
    #expect(try record(&store, ["org/b": "B"], 1, 1))
    #expect(try record(&store, ["org/b": "B"], 2, 2) == false)
    #expect(try store.latestRevision() == 1)
  }

  @Test func `an equal digest is believed, also after reopening`() throws {
    let sandbox = try Sandbox()
    do {
      var store = try Store(directory: sandbox.path)
      #expect(try record(&store, ["org/b": "B"], UInt64.max, 1))
    }
    var store = try Store(directory: sandbox.path)
    var asked = 0
    let changed = try store.recordBase(count: 1, digest: UInt64.max, revision: revision(2)) { _ in
      asked += 1
      return (bytes("org/b"), bytes("other"))
    }
    #expect(!changed && asked == 0)
    #expect(try record(&store, ["org/b": "other"], 5, 2))
  }
}
