import CLinux
import Glibc

/// Why a Unix socket could not be opened. Paths are the administrator's own words and may be shown.
package enum SocketError: Error, Equatable, Sendable {
  /// The path is empty.
  case pathEmpty
  /// The path does not fit `sun_path`; Linux takes `limit` bytes.
  case pathTooLong(path: String, bytes: Int, limit: Int)
  /// Another process answers on the path.
  case inUse(path: String)
  /// Something that is no socket has the name.
  case notASocket(path: String)
  /// A descriptor handed over by the service manager is no listening Unix stream socket.
  case notListening(fd: CInt)
  /// A system call refused; `call` is its name, `path` empty when it had none.
  case failed(call: String, path: String, reason: Errno)

  /// One line for people, without a final stop.
  package var message: String {
    switch self {
    case .pathEmpty: "the socket path is empty"
    case .pathTooLong(let path, let bytes, let limit):
      "socket path of \(bytes) bytes is too long, at most \(limit): \(path)"
    case .inUse(let path): "\(path): another process answers on this socket"
    case .notASocket(let path): "\(path): exists and is not a socket"
    case .notListening(let fd):
      "descriptor \(fd) from the service manager is not a listening Unix stream socket"
    case .failed(let call, let path, let reason):
      path.isEmpty ? "\(call): \(reason.message)" : "\(path): \(call): \(reason.message)"
    }
  }
}

/// Stream sockets with a path: listening, connecting, accepting.
package enum UnixSocket {
  /// Longest path in bytes: `sun_path` is 108 with its final zero. Source: unix(7).
  package static let pathBytesMax = 107

  /// Listens on a path. A stale socket, on which nobody answers, is replaced; a living one never.
  /// - Parameters:
  ///   - path: where the socket is made; its directory must exist.
  ///   - mode: permissions of the socket, whatever the umask says.
  ///   - backlog: connections the kernel keeps waiting before it refuses.
  /// - Returns: the listening socket, nonblocking and close-on-exec.
  /// - Throws: `SocketError`; nothing is left behind then.
  package static func listen(
    path: String, mode: UInt32, backlog: CInt
  ) throws(SocketError) -> OwnedDescriptor {
    var address = try UnixAddress(path: path)
    try removeStale(path: path, address: &address)
    let fd = try makeSocket(path: path, flags: CInt(SOCK_NONBLOCK.rawValue))
    if address.withPointer({ Glibc.bind(fd.rawValue, $0, $1) }) != 0 {
      let reason = Errno.last
      if reason.code == EADDRINUSE { throw .inUse(path: path) }
      throw .failed(call: "bind", path: path, reason: reason)
    }
    // Nobody can connect before listen(2), so no moment has other permissions than these.
    if chmod(path, mode) != 0 {
      let reason = Errno.last
      unlink(path)
      throw .failed(call: "chmod", path: path, reason: reason)
    }
    if Glibc.listen(fd.rawValue, backlog) != 0 {
      let reason = Errno.last
      unlink(path)
      throw .failed(call: "listen", path: path, reason: reason)
    }
    return fd
  }

  /// Connects to a path and waits until the server has taken the connection into its backlog.
  /// - Parameters:
  ///   - path: the socket of the server.
  ///   - timeout: longest wait for a server whose backlog is full; nil waits for ever.
  /// - Returns: a blocking socket, close-on-exec.
  /// - Throws: `SocketError`; the reason is EAGAIN when the time was over.
  package static func connect(
    path: String, timeout: Duration? = nil
  ) throws(SocketError) -> OwnedDescriptor {
    var address = try UnixAddress(path: path)
    let fd = try makeSocket(path: path, flags: 0)
    if let timeout {
      let (seconds, attoseconds) = timeout.components
      var time = timeval(tv_sec: Int(seconds), tv_usec: Int(attoseconds / 1_000_000_000_000))
      let size = socklen_t(MemoryLayout<timeval>.size)
      setsockopt(fd.rawValue, SOL_SOCKET, SO_SNDTIMEO, &time, size)
    }
    if let reason = connect(fd.rawValue, to: &address) {
      throw .failed(call: "connect", path: path, reason: reason)
    }
    return fd
  }

  /// Opens a socket that gets datagrams, as a service manager does for its services' notes.
  /// - Parameter name: a path that does not exist yet, or `@name` in the abstract namespace.
  /// - Returns: the bound socket, nonblocking and close-on-exec.
  /// - Throws: `SocketError`.
  package static func receiveDatagrams(at name: String) throws(SocketError) -> OwnedDescriptor {
    let isAbstract = name.utf8.first == UInt8(ascii: "@")
    var address = try UnixAddress(
      name: isAbstract ? String(name.dropFirst()) : name, isAbstract: isAbstract)
    let type = CInt(SOCK_DGRAM.rawValue | SOCK_CLOEXEC.rawValue | SOCK_NONBLOCK.rawValue)
    let fd = socket(AF_UNIX, type, 0)
    guard fd >= 0 else { throw .failed(call: "socket", path: name, reason: Errno.last) }
    let descriptor = OwnedDescriptor(owning: fd)
    if address.withPointer({ Glibc.bind(fd, $0, $1) }) != 0 {
      throw .failed(call: "bind", path: name, reason: Errno.last)
    }
    return descriptor
  }

  /// Takes one waiting connection.
  /// - Parameter listener: a nonblocking listening socket.
  /// - Returns: the connection, nonblocking and close-on-exec; nil when none waits.
  /// - Throws: the errno of accept4(2), such as EMFILE when the process has no descriptor left: the
  ///   connection then goes on waiting and the listener stays readable.
  package static func accept(_ listener: CInt) throws(Errno) -> OwnedDescriptor? {
    let flags = CInt(SOCK_NONBLOCK.rawValue | SOCK_CLOEXEC.rawValue)
    while true {
      let fd = accept4(listener, nil, nil, flags)
      if fd >= 0 { return OwnedDescriptor(owning: fd) }
      let reason = Errno.last
      switch reason.code {
      case EAGAIN: return nil
      case EINTR, ECONNABORTED: continue
      default: throw reason
      }
    }
  }

  /// Takes the name away if it is a socket on which nobody answers.
  private static func removeStale(
    path: String, address: inout UnixAddress
  ) throws(SocketError) {
    var status = stat()
    if lstat(path, &status) != 0 {
      let reason = Errno.last
      if reason.code == ENOENT { return }
      throw .failed(call: "lstat", path: path, reason: reason)
    }
    guard status.st_mode & S_IFMT == S_IFSOCK else { throw .notASocket(path: path) }
    // Nonblocking: a server whose backlog is full answers EAGAIN, which means alive.
    let probe = try makeSocket(path: path, flags: CInt(SOCK_NONBLOCK.rawValue))
    guard let reason = connect(probe.rawValue, to: &address) else { throw .inUse(path: path) }
    switch reason.code {
    case EAGAIN: throw .inUse(path: path)
    case ENOENT: return
    case ECONNREFUSED:
      if unlink(path) != 0, errno != ENOENT {
        throw .failed(call: "unlink", path: path, reason: Errno.last)
      }
    default: throw .failed(call: "connect", path: path, reason: reason)
    }
  }

  /// A stream socket without a name, close-on-exec.
  private static func makeSocket(path: String, flags: CInt) throws(SocketError) -> OwnedDescriptor {
    let type = CInt(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue) | flags
    let fd = socket(AF_UNIX, type, 0)
    guard fd >= 0 else { throw .failed(call: "socket", path: path, reason: Errno.last) }
    return OwnedDescriptor(owning: fd)
  }

  /// connect(2), repeated when a signal interrupts it; nil when connected.
  private static func connect(_ fd: CInt, to address: inout UnixAddress) -> Errno? {
    while address.withPointer({ Glibc.connect(fd, $0, $1) }) != 0 {
      let reason = Errno.last
      if reason.code != EINTR { return reason }
    }
    return nil
  }
}
