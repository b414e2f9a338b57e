import Glibc
import Platform

/// A closed loop of many connections, each on a thread of its own, as programs use a library that
/// blocks.
///
/// A thread counts what it began within the measured time, and the time until the last of that has
/// ended: a question that takes long is neither lost nor cut.
final class SearchRun: Sendable {
  private let queries: [[UInt8]]
  private let measureFrom: UInt64
  private let end: UInt64
  private let ended = Semaphore()
  private let total: Guarded<Total>

  private struct Total {
    var result = LoadResult()
    /// Requests a second of all threads.
    var perSecond = 0.0
    var failure: BenchError?
  }

  private init(_ queries: [[UInt8]], _ settings: LoadSettings) {
    self.queries = queries
    measureFrom = Clock.monotonicNanoseconds() + UInt64(settings.warmupSeconds * 1e9)
    end = measureFrom + UInt64(settings.seconds * 1e9)
    total = Guarded(Total())
  }

  /// Runs to the end.
  /// - Parameters:
  ///   - clients: one thread to each.
  ///   - queries: made by a client of the same system; each thread begins elsewhere.
  ///   - settings: time and warmup.
  /// - Returns: what was measured; its processor time is that of the clients' processes.
  /// - Throws: the first failure of a client.
  static func run(
    _ clients: [any SearchClient], _ queries: [[UInt8]], _ settings: LoadSettings
  ) throws(BenchError) -> LoadResult {
    let run = SearchRun(queries, settings)
    for (index, client) in clients.enumerated() {
      let first = index * queries.count / clients.count
      do throws(Errno) {
        try Thread.start(name: "client", stackBytes: 1 << 20) { run.loop(client, from: first) }
      } catch {
        // Those that have begun end by themselves.
        for _ in 0..<index { run.ended.wait() }
        throw .failed("no thread: \(error.message)")
      }
    }
    while Clock.monotonicNanoseconds() < run.measureFrom { usleep(1000) }
    let processes = Set(clients.map(\.processID))
    let atStart = seconds(of: processes)
    for _ in clients { run.ended.wait() }
    let atEnd = seconds(of: processes)
    let total = run.total.withLock { $0 }
    if let failure = total.failure { throw failure }
    var result = total.result
    result.seconds = total.perSecond > 0 ? Double(result.requests) / total.perSecond : 0
    result.serverSeconds = atEnd - atStart
    return result
  }

  private static func seconds(of processes: Set<Int>) -> Double {
    processes.reduce(0) { $0 + (ProcessTime.seconds(of: $1) ?? 0) }
  }

  private func loop(_ client: any SearchClient, from first: Int) {
    var result = LoadResult()
    var found = 0
    var failure: BenchError?
    var index = first
    var start = Clock.monotonicNanoseconds()
    var begin: UInt64?
    do throws(BenchError) {
      while start < end {
        let isFound = !(try client.search(queries[index % queries.count]).isEmpty)
        index += 1
        let now = Clock.monotonicNanoseconds()
        if start >= measureFrom {
          begin = begin ?? start
          result.requests += 1
          if isFound { found += 1 }
          result.latency.add(now - start)
        }
        start = now
      }
    } catch {
      failure = error
    }
    let seconds = begin.map { Double(start - $0) / 1e9 } ?? 0
    total.withLock { total in
      if seconds > 0 { total.perSecond += Double(result.requests) / seconds }
      total.result.requests += result.requests
      total.result.found = (total.result.found ?? 0) + found
      total.result.latency.add(result.latency)
      if total.failure == nil { total.failure = failure }
    }
    ended.signal()
  }
}
