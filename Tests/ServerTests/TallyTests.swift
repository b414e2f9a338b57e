import Glibc
import Platform
import Registry
import Routing
import Testing

@testable import Commands
@testable import Server
@testable import Store

/// Counts on their way from the loop to the disk.
struct TallyTests {
  @Test func `what was counted is there after a stop, and goes on`() throws {
    let harness = try Harness()
    let peer = try harness.connect()
    for _ in 0..<20 { #expect(try peer.ask("wrong right=t service/s") == ["OK"]) }
    try harness.restart()
    let next = try harness.connect()
    #expect(try next.ask("wrong right=t service/s") == ["OK"])
    let reply = try next.ask("stats wrong")
    #expect(
      reply.dropFirst() == ["Id: service/s", "Right: type/t", "Count: 21", "OK count=1 revision=1"])
    try harness.restart()
    #expect(try harness.connect().ask("stats wrong") == reply)
  }

  @Test func `a mark is on the disk before long`() throws {
    let harness = try Harness()
    let peer = try harness.connect()
    #expect(try peer.ask("wrong service/s") == ["OK"])
    // Nobody asks meanwhile: the loop wakes by itself.
    let store = try Store(reading: harness.directory + "/state")
    let end = ContinuousClock.now + Peer.patience
    while try store.tallies().isEmpty, ContinuousClock.now < end { usleep(10_000) }
    #expect(try store.tallies().map(\.count) == [1])
    #expect(try peer.ask("history service/s").last == "OK count=1 revision=1")
  }

  @Test func `a backup and a purge are no obstacle, and neither is a reload`() throws {
    let harness = try Harness()
    let peer = try harness.connect()
    #expect(try peer.ask("wrong service/s") == ["OK"])
    #expect(try peer.ask("backup").last == "OK revision=1")
    #expect(try peer.ask("wrong service/s") == ["OK"])
    #expect(try peer.ask("purge").last == "OK count=0 revision=1")
    #expect(try peer.ask("reload").last?.hasPrefix("OK records=") == true)
    #expect(try peer.ask("stats wrong").contains("Count: 2"))
    try harness.restart()
    #expect(try harness.connect().ask("stats wrong").contains("Count: 2"))
  }

  @Test func `only words that were met often leave the memory`() throws {
    let house = try House()
    var server = try house.server()
    let week = Week(secondsSince1970: Clock.wallSeconds())
    for _ in 0..<2 {
      server.core.tallies.count(words: [Array("harva".utf8)], type: [], week: week)
    }
    var wait = server.tallyPause
    #expect(wait == nil)
    for _ in 0..<3 {
      server.core.tallies.count(words: [Array("usea".utf8)], type: [], week: week)
    }
    wait = server.tallyPause
    #expect(wait == .zero)
    server.keepDueTallies()
    // Not at once: the disk is not to know which came together.
    let isEarly = server.isTallying
    let pause = server.tallyPause ?? .zero
    #expect(!isEarly && pause > .seconds(50))
    house.clock.advance(seconds: 61)
    server.keepDueTallies()
    try house.settle(&server)
    #expect(try house.kept() == ["usea 3"])
    wait = server.tallyPause
    #expect(wait == nil)
    server.end(house)
  }

  @Test func `what the store cannot write is kept later, and the loop goes on`() throws {
    let house = try House()
    var server = try house.server()
    _ = server.core.tallies.count(
      wrong: Array("type/t".utf8), right: [], week: Week(secondsSince1970: Clock.wallSeconds()))
    do {
      let other = try Connection(
        path: house.state + "/registry.db", access: .readWrite, vfs: nil, busyMilliseconds: 0)
      try other.execute("BEGIN IMMEDIATE")
      server.keepTallies()
      try house.settle(&server)
      let waits = server.isTallyFailing && server.core.tallies.hasUnkept
      #expect(waits)
      // Tried again, but not over and over.
      let pause = server.tallyPause ?? .zero
      #expect(pause > .seconds(50))
      server.keepDueTallies()
      let isTrying = server.isTallying
      #expect(!isTrying)
      other.rollback()
    }
    #expect(try house.kept() == [])
    house.clock.advance(seconds: 61)
    server.keepDueTallies()
    try house.settle(&server)
    let waits = server.isTallyFailing || server.core.tallies.hasUnkept
    #expect(!waits)
    #expect(try house.kept() == [" 1"])
    server.end(house)
  }
}

/// A server that does not run, with a store on its thread and a clock that is moved by hand.
private final class House {
  let state: String
  let clock = HandClock()

  init() throws {
    let place = access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp"
    var template = Array("\(place)/yhdyspinta-test-XXXXXX".utf8CString)
    let made = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
    }
    state = try #require(made)
  }

  deinit {
    for name in (try? Files.names(inDirectory: state)) ?? [] { unlink("\(state)/\(name)") }
    rmdir(state)
  }

  func server() throws -> Server {
    var loader = RegistryLoader()
    loader.add(file: "one.rec", bytes: Array(Harness.records.utf8))
    let core = Core(
      router: Router(try loader.finish(revision: 1)),
      effects: .init(now: { Clock.wallSeconds() }, residentKiB: { 0 }))
    var settings = Store.Settings()
    settings.busyMilliseconds = 0
    let keeper = try Keeper(try Store(directory: state, settings: settings))
    let clock = clock
    return Server(
      core: core, limits: Limits(), access: Access(adminUids: []),
      manager: ServiceManager(address: nil, watchdogMicroseconds: nil, watchdogProcess: nil),
      jobs: try Jobs(),
      storing: Storing(
        keeper: keeper, state: state, backupDirectory: state, backupsKept: 1,
        contactHistoryMonths: 1), directories: [], listener: -1,
      clock: { clock.nanoseconds })
  }

  /// Waits for the store's thread and takes what it has done.
  func settle(_ server: inout Server) throws {
    let poller = try Poller()
    let keeper = try #require(server.storing?.keeper)
    keeper.perform { _ in }
    server.takeKept(poller)
    let isTallying = server.isTallying
    #expect(!isTallying)
  }

  /// Value and count of what is on the disk.
  func kept() throws -> [String] {
    try Store(reading: state).tallies().map {
      "\(String(decoding: $0.value, as: UTF8.self)) \($0.count)"
    }
  }
}

extension Server {
  /// Lets go of the store.
  fileprivate consuming func end(_ house: House) { storing?.keeper.stop() }
}
