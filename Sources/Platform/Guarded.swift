import Glibc

/// A value that one thread at a time touches.
///
/// A mutex of pthreads, because the thread sanitizer follows those: it does not see that
/// `Synchronization.Mutex` orders anything, and would report what lies behind one as a race.
// Sendable because the value is only reached with the mutex held.
package final class Guarded<Value>: @unchecked Sendable {
  private let mutex: UnsafeMutablePointer<pthread_mutex_t>
  private var value: Value

  package init(_ value: sending Value) {
    self.value = value
    mutex = .allocate(capacity: 1)
    pthread_mutex_init(mutex, nil)
  }

  deinit {
    pthread_mutex_destroy(mutex)
    mutex.deallocate()
  }

  /// Runs a piece of work with the value, alone.
  /// - Parameter body: short, and waits for nothing.
  /// - Returns: what the body returns.
  package func withLock<Result>(_ body: (inout Value) -> Result) -> Result {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    return body(&value)
  }
}
