import Registry
import Glibc
import Synchronization

@testable import Store

/// A thread that commits one record after another.
final class Writer: Sendable {
  private struct StoredState {
    var latest = 0
    var isStopping = false
    var failure: StoreError?
    var isDone = false
  }

  private let state = Mutex(StoredState())

  /// - Parameters:
  ///   - directory: of the store, which the thread opens and closes.
  ///   - first: the first revision's number.
  init(directory: String, from first: Int) {
    let work = Work { [self] in
      let failure = write(directory, from: first)
      state.withLock {
        $0.failure = failure
        $0.isDone = true
      }
    }
    var thread = pthread_t()
    let start = Unmanaged.passRetained(work).toOpaque()
    let code = pthread_create(
      &thread, nil,
      { argument in
        if let argument { Unmanaged<Work>.fromOpaque(argument).takeRetainedValue().run() }
        return nil
      }, start)
    precondition(code == 0, "a thread can be made")
    pthread_detach(thread)
  }

  private final class Work: Sendable {
    let run: @Sendable () -> Void
    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }

  private func write(_ directory: String, from first: Int) -> StoreError? {
    do throws(StoreError) {
      var store = try Store(directory: directory)
      var number = first
      while !state.withLock({ $0.isStopping }) {
        try store.commit([edit(number, "org/\(number)", "written meanwhile")])
        state.withLock { $0.latest = number }
        number += 1
      }
      return nil
    } catch {
      return error
    }
  }

  /// The latest revision whose commit has returned.
  var latest: Int { state.withLock { $0.latest } }
  var hasFailed: Bool { state.withLock { $0.failure != nil } }

  /// Ends the thread and throws what it met.
  func stop() throws {
    state.withLock { $0.isStopping = true }
    while !state.withLock({ $0.isDone }) { usleep(100) }
    if let failure = state.withLock({ $0.failure }) { throw failure }
  }
}
