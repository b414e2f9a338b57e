import Glibc

/// Lets one thread sleep until another has something for it: sem_overview(7).
// Sendable because the memory is made and freed once and only touched by sem_* calls, which any
// thread may make.
package final class Semaphore: @unchecked Sendable {
  private let semaphore: UnsafeMutablePointer<sem_t>

  package init() {
    semaphore = .allocate(capacity: 1)
    sem_init(semaphore, 0, 0)
  }

  deinit {
    sem_destroy(semaphore)
    semaphore.deallocate()
  }

  /// Wakes one sleeper, now or when it comes.
  package func signal() { sem_post(semaphore) }

  /// Sleeps until there is a signal, and takes it.
  package func wait() {
    // Only a signal handler interrupts it, and this process has none that matters here.
    while sem_wait(semaphore) != 0 {}
  }

  /// Takes a signal if there is one.
  /// - Returns: whether there was.
  package func takeIfThere() -> Bool { sem_trywait(semaphore) == 0 }
}
