import Registry
import CSQLite
import Testing

@testable import Store

/// The n-th request for memory is refused, in a process of its own: SQLite has one allocator.
@Suite struct MemoryTests {
  /// SQLite's own allocator, with a count.
  private struct Allocator {
    var methods = sqlite3_mem_methods()
    /// Requests until one is refused; 0 refuses none.
    var countdown = 0
    /// Whether all requests after that are refused, too.
    var isLasting = false
    var refusals = 0
  }

  // One thread of a process of its own uses it.
  nonisolated(unsafe) private static var allocator = Allocator()

  private static func isRefused() -> Bool {
    allocator.countdown -= 1
    guard allocator.countdown == 0 || (allocator.countdown < 0 && allocator.isLasting) else {
      return false
    }
    allocator.refusals += 1
    return true
  }

  private static func heal() {
    allocator.countdown = 0
    allocator.isLasting = false
  }

  /// Takes SQLite's place between it and its allocator, before it begins to work.
  private static func install() {
    #expect(csqlite_config_getmalloc(&allocator.methods) == SQLITE_OK)
    var counting = allocator.methods
    counting.xMalloc = { MemoryTests.isRefused() ? nil : MemoryTests.allocator.methods.xMalloc($0) }
    counting.xRealloc = {
      MemoryTests.isRefused() ? nil : MemoryTests.allocator.methods.xRealloc($0, $1)
    }
    #expect(csqlite_config_malloc(&counting) == SQLITE_OK)
  }

  /// Repeats `body` with a refusal at each request in turn.
  private static func each(step: Int, _ body: (Comment) throws -> Void) rethrows {
    for isLasting in [false, true] {
      var count = 1
      while true {
        allocator.refusals = 0
        allocator.isLasting = isLasting
        allocator.countdown = count
        try body("request \(count), lasting: \(isLasting)")
        heal()
        if allocator.refusals == 0 { break }
        count += step
      }
      #expect(count > step)
    }
  }

  @Test func `writing and reading survive a want of memory`() async {
    await #expect(processExitsWith: .success) {
      MemoryTests.install()
      let sandbox = try Sandbox()
      var store = try Store(directory: sandbox.path)
      var model = Model()
      let first = edit(1, "contact/a", String(repeating: "x", count: 9000))
      try store.commit([first])
      model.apply(first)
      try MemoryTests.each(step: 1) { place in
        let commits = [
          edit(model.latest + 1, "contact/a", "y"), edit(model.latest + 2, "org/b", "z"),
        ]
        do {
          try store.commit(commits)
          for commit in commits { model.apply(commit) }
        } catch {
          #expect(error as? StoreError == .noMemory, "\(error), \(place)")
        }
        do {
          let history = try store.history(of: bytes("contact/a"), limit: 2)
          MemoryTests.heal()
          #expect(history == model.history(of: bytes("contact/a"), before: nil, limit: 2), place)
        } catch {
          #expect(error as? StoreError == .noMemory, "\(error), \(place)")
        }
        MemoryTests.heal()
        #expect(try store.latestRevision() == model.latest, place)
        let next = edit(model.latest + 1, "org/b", "next")
        try store.commit([next])
        model.apply(next)
      }
      #expect(try store.snapshot(at: model.latest) == model.snapshot(at: model.latest))
      try store.connection.checkContent(isFull: true)
    }
  }

  @Test func `opening survives a want of memory`() async {
    await #expect(processExitsWith: .success) {
      MemoryTests.install()
      let sandbox = try Sandbox()
      do {
        var store = try Store(directory: sandbox.path)
        try store.commit([edit(1, "contact/a", "text")])
      }
      // Every seventh request: opening makes some hundreds.
      MemoryTests.each(step: 7) { place in
        do {
          let store = try Store(directory: sandbox.path)
          MemoryTests.heal()
          #expect(try store.latestRevision() == 1, place)
        } catch {
          #expect(error as? StoreError == .noMemory, "\(error), \(place)")
        }
      }
      #expect(try Store.verify(file: sandbox.database) == (1, 1))
    }
  }
}
