import Registry
import CSQLite
import Glibc
import Testing

@testable import Store

/// Errors say what happened, to programs and to people.
@Suite struct StoreErrorTests {
  @Test(
    arguments: [
      (SQLITE_FULL, 0, .full),
      (SQLITE_IOERR | 19 << 8, ENOSPC, .full),
      (SQLITE_IOERR | 3 << 8, EDQUOT, .full),
      (SQLITE_IOERR | 12 << 8, 0, .noMemory),
      (SQLITE_NOMEM, 0, .noMemory),
      (SQLITE_BUSY | 1 << 8, 0, .busy),
      (SQLITE_PROTOCOL, 0, .busy),
      (SQLITE_READONLY | 4 << 8, 0, .readOnly(path: "/s/registry.db")),
      (
        SQLITE_NOTADB, 0,
        .damaged(path: "/s/registry.db", detail: "file is not a database, 26")
      ),
      (SQLITE_IOERR | 3 << 8, EIO, .inputOutput(detail: "disk I/O error, 778, errno 5")),
      (SQLITE_CONSTRAINT, 0, .other(code: 19, detail: "constraint failed")),
    ] as [(CInt, CInt, StoreError)])
  func `a code of SQLite becomes one error`(code: CInt, system: CInt, error: StoreError) {
    #expect(StoreError(code: code, systemCode: system, path: "/s/registry.db") == error)
  }

  @Test(
    arguments: [
      (.full, .cannotWrite, true, "free some space"),
      (.inputOutput(detail: "d"), .cannotWrite, true, "(d)"),
      (.busy, .busy, true, "try again"),
      (.noMemory, .busy, true, "memory"),
      (.readOnly(path: "/f"), .cannotWrite, true, "/f"),
      (.damaged(path: "/f", detail: "d"), .fault, false, "yhdyspintad --restore FILE"),
      (.newer(path: "/f", version: 3, known: 2), .fault, false, "yhdyspintad --restore FILE"),
      (.locked(path: "/f"), .busy, false, "/f"),
      (.missing(path: "/f"), .fault, false, "/f"),
      (.exists(path: "/f"), .fault, false, "/f"),
      (.other(code: 1, detail: "d"), .fault, false, "code 1"),
    ] as [(StoreError, StoreError.Category, Bool, String)])
  func `an error says what to do`(
    error: StoreError, category: StoreError.Category, isTransient: Bool, part: String
  ) {
    #expect(error.category == category)
    #expect(error.isTransient == isTransient)
    #expect(error.text.contains(part))
    #expect(!error.text.contains("\n"))
  }

  @Test func `a refused row's text is not in the error`() throws {
    let sandbox = try Sandbox()
    let store = try Store(directory: sandbox.path)
    do {
      try store.connection.execute(
        """
        INSERT INTO version(number, revision, layer, id, state, text)
        VALUES(1, 1, 'nowhere', 'contact/secret', 'present', 'secret')
        """)
      Issue.record("a layer of another name is refused")
    } catch {
      #expect(!error.text.contains("secret"))
    }
  }

  @Test func `revisions are counted without gaps`() async {
    await #expect(processExitsWith: .failure) {
      let sandbox = try Sandbox()
      var store = try Store(directory: sandbox.path)
      try store.commit([edit(2, "org/a", "text")])
    }
    await #expect(processExitsWith: .success) {
      let sandbox = try Sandbox()
      var store = try Store(directory: sandbox.path)
      try store.commit([edit(1, "org/a", "text"), edit(2, "org/a", "text")])
    }
  }
}
