import CLinux
import Glibc

/// Signals as something to read: signalfd(2).
///
/// Opening one blocks the signals in the calling thread and in every thread it starts afterwards,
/// so open it before the first thread.
package struct SignalDescriptor: ~Copyable {
  private let descriptor: OwnedDescriptor

  /// The number to watch for readable.
  package var rawValue: CInt { descriptor.rawValue }

  /// Blocks signals and opens the descriptor that gets them, nonblocking and close-on-exec.
  /// - Parameter signals: signal numbers, such as `SIGTERM`.
  /// - Throws: the errno of pthread_sigmask(3) or signalfd(2).
  package init(signals: [CInt]) throws(Errno) {
    var set = sigset_t()
    sigemptyset(&set)
    for signal in signals where sigaddset(&set, signal) != 0 { throw Errno.last }
    let code = pthread_sigmask(SIG_BLOCK, &set, nil)
    if code != 0 { throw Errno(code: code) }
    let fd = signalfd(-1, &set, CInt(O_CLOEXEC | O_NONBLOCK))
    guard fd >= 0 else { throw Errno.last }
    descriptor = OwnedDescriptor(owning: fd)
  }

  /// Takes the signals that have arrived.
  /// - Returns: signal numbers, oldest first; empty when there are none. The kernel keeps one of
  ///   each number at most.
  package func read() -> [CInt] {
    var signals: [CInt] = []
    var info = signalfd_siginfo()
    let size = MemoryLayout<signalfd_siginfo>.size
    while Glibc.read(descriptor.rawValue, &info, size) == size {
      signals.append(CInt(bitPattern: info.ssi_signo))
    }
    return signals
  }

  /// Makes writing to a closed pipe an error instead of the end of the process.
  package static func ignoreBrokenPipes() {
    _ = signal(SIGPIPE, SIG_IGN)
  }
}
