import Platform

/// A thread that asks one request over and over.
final class LongAsking: Sendable {
  private struct State {
    var isStopping = false
    var failure: BenchError?
  }

  /// The daemon never waits for room meanwhile.
  private static let pauseMicroseconds: UInt32 = 1000

  private let reader: LongReader
  private let line: String
  private let state = Guarded(State())
  private let ended = Semaphore()

  init(_ reader: LongReader, _ line: String) {
    self.reader = reader
    self.line = line
  }

  /// Begins.
  /// - Throws: `.failed` when there is no thread.
  func start() throws(BenchError) {
    do throws(Errno) {
      try Thread.start(name: "long", stackBytes: 1 << 20) { self.loop() }
    } catch {
      throw .failed("no thread: \(error.message)")
    }
  }

  private func loop() {
    while !state.withLock({ $0.isStopping }) {
      do throws(BenchError) {
        _ = try reader.ask(line, pauseMicroseconds: Self.pauseMicroseconds)
      } catch {
        state.withLock { $0.failure = error }
        break
      }
    }
    ended.signal()
  }

  /// Ends after the answer that is being read.
  /// - Throws: what ended it before.
  func stop() throws(BenchError) {
    state.withLock { $0.isStopping = true }
    ended.wait()
    if let failure = state.withLock({ $0.failure }) { throw failure }
  }
}
