import CLinux
import Glibc

/// Threads of the operating system, for work that must not stop the loop.
package enum Thread {
  /// What a thread is born with; freed by the thread itself.
  private final class Birth {
    let name: String
    let body: @Sendable () -> Void

    init(name: String, body: @escaping @Sendable () -> Void) {
      self.name = name
      self.body = body
    }
  }

  /// Lets others run first.
  package static func yield() { sched_yield() }

  /// Starts a detached thread; it ends when its body does. Signals that are blocked here are blocked
  /// there.
  /// - Parameters:
  ///   - name: shown by ps(1) and debuggers; at most 15 bytes, the rest is cut off.
  ///   - stackBytes: room for its stack, rounded up to pages, at least 16 KiB.
  ///   - body: what it does.
  /// - Throws: the errno of pthread_create(3), such as EAGAIN when the user has too many threads.
  package static func start(
    name: String, stackBytes: Int, body: @escaping @Sendable () -> Void
  ) throws(Errno) {
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setdetachstate(&attributes, CInt(PTHREAD_CREATE_DETACHED))
    let pages = max(stackBytes, 16384) + 4095 & ~4095
    pthread_attr_setstacksize(&attributes, pages)
    let birth = Unmanaged.passRetained(Birth(name: name, body: body))
    var thread = pthread_t()
    let code = pthread_create(
      &thread, &attributes,
      { argument in
        guard let argument else { return nil }
        let birth = Unmanaged<Birth>.fromOpaque(argument).takeRetainedValue()
        let name = String(decoding: birth.name.utf8.prefix(15), as: UTF8.self)
        pthread_setname_np(pthread_self(), name)
        birth.body()
        return nil
      }, birth.toOpaque())
    if code != 0 {
      birth.release()
      throw Errno(code: code)
    }
  }
}
