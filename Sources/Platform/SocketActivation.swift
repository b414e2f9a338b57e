import CLinux
import Glibc

/// Listening sockets handed over by systemd (or `systemd-socket-activate`).
/// - Note: Source: sd_listen_fds(3).
package enum SocketActivation {
  /// The first handed-over descriptor.
  private static let firstDescriptor: CInt = 3
  /// More than this is a broken environment rather than a service.
  private static let descriptorsMax: CInt = 64

  /// Takes the sockets over, once: the environment variables are removed whatever comes out.
  /// - Returns: the caller's to own, close-on-exec, nonblocking; empty when LISTEN_PID does not name
  ///   this process.
  /// - Throws: `.notListening` for anything but a listening Unix stream socket.
  package static func descriptors() throws(SocketError) -> [CInt] {
    let process = Environment.integer("LISTEN_PID")
    let count = Environment.integer("LISTEN_FDS")
    for name in ["LISTEN_PID", "LISTEN_FDS", "LISTEN_FDNAMES", "LISTEN_PIDFDID"] { unsetenv(name) }
    guard let process, process == Int(getpid()), let count, count > 0 else { return [] }
    var taken: [CInt] = []
    for offset in 0..<min(CInt(clamping: count), descriptorsMax) {
      let fd = firstDescriptor + offset
      try check(fd)
      // Two flags that a program of its own would have set when it made the socket.
      guard fcntl(fd, F_SETFD, FD_CLOEXEC) == 0, fcntl(fd, F_SETFL, O_NONBLOCK) == 0 else {
        throw .failed(call: "fcntl", path: "", reason: Errno.last)
      }
      taken.append(fd)
    }
    return taken
  }

  /// Refuses what the daemon could not serve on.
  private static func check(_ fd: CInt) throws(SocketError) {
    guard option(fd, SO_DOMAIN) == AF_UNIX,
      option(fd, SO_TYPE) == CInt(SOCK_STREAM.rawValue),
      option(fd, SO_ACCEPTCONN) == 1
    else { throw .notListening(fd: fd) }
  }

  /// A socket option that is a number; nil when the descriptor has none.
  private static func option(_ fd: CInt, _ name: CInt) -> CInt? {
    var value: CInt = 0
    var length = socklen_t(MemoryLayout<CInt>.size)
    return getsockopt(fd, SOL_SOCKET, name, &value, &length) == 0 ? value : nil
  }
}
