import Glibc

/// A filled `struct sockaddr_un` and its length.
struct UnixAddress {
  private var storage = sockaddr_un()
  private let length: socklen_t

  /// The address of a path in the file system.
  /// - Parameter path: 1 to `UnixSocket.pathBytesMax` bytes.
  /// - Throws: `.pathEmpty` or `.pathTooLong`.
  init(path: String) throws(SocketError) {
    try self.init(name: path, isAbstract: false)
  }

  /// The address of a path, or of a name in the abstract namespace.
  /// - Parameters:
  ///   - name: the path, or the abstract name without its leading mark.
  ///   - isAbstract: whether the name has no file; Linux marks these by a leading zero byte.
  /// - Throws: `.pathEmpty` or `.pathTooLong`.
  init(name: String, isAbstract: Bool) throws(SocketError) {
    let count = name.utf8.count
    if count == 0 { throw .pathEmpty }
    if count > UnixSocket.pathBytesMax {
      throw .pathTooLong(path: name, bytes: count, limit: UnixSocket.pathBytesMax)
    }
    storage.sun_family = sa_family_t(AF_UNIX)
    let start = isAbstract ? 1 : 0
    withUnsafeMutableBytes(of: &storage.sun_path) { target in
      var offset = start
      for byte in name.utf8 {
        target[offset] = byte
        offset += 1
      }
    }
    // An abstract name ends with its length, a path with a zero byte that is counted.
    let header = MemoryLayout<sockaddr_un>.offset(of: \.sun_path) ?? 2
    length = socklen_t(header + count + 1)
  }

  /// Lends the address to a call of the socket family.
  /// - Parameter body: gets the address and its length in bytes.
  /// - Returns: what the body returns.
  mutating func withPointer<Result>(
    _ body: (UnsafePointer<sockaddr>, socklen_t) -> Result
  ) -> Result {
    let length = length
    return withUnsafePointer(to: &storage) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { body($0, length) }
    }
  }
}
