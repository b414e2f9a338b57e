import CLinux
import Glibc

/// Bytes in and out of a connected stream socket, at the cost of the bare calls.
///
/// The result is a count or a negative errno: a refusal such as EAGAIN is the daily bread of the
/// loop and must not cost more than an answer.
package enum Socket {
  /// Reads what is there.
  /// - Parameters:
  ///   - fd: a connected socket.
  ///   - buffer: at least one byte of room.
  /// - Returns: bytes read; 0 when the peer has finished; a negative errno, -EAGAIN when a
  ///   nonblocking socket has nothing.
  @inlinable
  package static func receive(_ fd: CInt, into buffer: UnsafeMutableRawBufferPointer) -> Int {
    while true {
      let count = Glibc.recv(fd, buffer.baseAddress, buffer.count, 0)
      if count >= 0 { return count }
      let code = errno
      if code != EINTR { return Int(-code) }
    }
  }

  /// Writes as much as there is room for; a peer that is gone gives an error, never SIGPIPE.
  /// - Parameters:
  ///   - fd: a connected socket.
  ///   - bytes: what to write.
  /// - Returns: bytes taken, maybe fewer than given; a negative errno, -EAGAIN when a nonblocking
  ///   socket has no room, -EPIPE when the peer is gone.
  @inlinable
  package static func send(_ fd: CInt, _ bytes: UnsafeRawBufferPointer) -> Int {
    while true {
      let count = Glibc.send(fd, bytes.baseAddress, bytes.count, CInt(MSG_NOSIGNAL))
      if count >= 0 { return count }
      let code = errno
      if code != EINTR { return Int(-code) }
    }
  }
}
