import Platform
import Testing

@testable import yhdyspinta_bench

struct SearchRunTests {
  /// Finds something for every second query, and fails at one if told so.
  private final class Client: SearchClient {
    let processID = Int(Process.processID)
    let asked = Guarded(Set<[UInt8]>())
    let failing: [UInt8]

    init(failing: [UInt8] = []) { self.failing = failing }

    func query(_ question: String) -> [UInt8] { Array(question.utf8) }

    func search(_ query: [UInt8]) throws(BenchError) -> [String] {
      asked.withLock { _ = $0.insert(query) }
      if query == failing { throw .failed("broken") }
      return query.first == UInt8(ascii: "a") ? ["x", "y"] : []
    }
  }

  private var settings: LoadSettings {
    var settings = LoadSettings(socket: "", language: .line)
    (settings.seconds, settings.warmupSeconds) = (0.2, 0.05)
    return settings
  }

  private let queries: [[UInt8]] = [[0x61], [0x62]]

  @Test func `threads ask in turn, and what they found is counted`() throws {
    let clients = [Client(), Client()]
    let result = try SearchRun.run(clients, queries, settings)
    #expect(result.requests > 100)
    #expect(result.latency.count == result.requests)
    let found = try #require(result.found)
    #expect(abs(found * 2 - result.requests) <= 4)
    #expect(result.seconds > 0.1)
    #expect(result.serverSeconds != nil)
    for client in clients { #expect(client.asked.withLock { $0.count } == 2) }
  }

  @Test func `the failure of one is that of the run`() {
    #expect(throws: BenchError.failed("broken")) {
      try SearchRun.run([Client(), Client(failing: [0x62])], queries, settings)
    }
  }
}
