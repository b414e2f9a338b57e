import CLinux
import Glibc

/// Who opened the other end of a Unix socket, as the kernel noted it then: never what the peer says.
package struct PeerCredentials: Equatable, Sendable {
  /// Process at the time of connecting; it may be gone and its number used anew.
  package let pid: Int32
  /// Effective user.
  package let uid: UInt32
  /// Effective group.
  package let gid: UInt32
}

extension UnixSocket {
  /// Reads who is at the other end.
  /// - Parameter fd: a connected Unix socket.
  /// - Returns: process, user and group of the peer.
  /// - Throws: the errno of getsockopt(2).
  /// - Note: Source: unix(7), SO_PEERCRED.
  package static func peerCredentials(_ fd: CInt) throws(Errno) -> PeerCredentials {
    var peer = clinux_ucred()
    var length = socklen_t(MemoryLayout<clinux_ucred>.size)
    if getsockopt(fd, SOL_SOCKET, CInt(clinux_so_peercred), &peer, &length) != 0 {
      throw Errno.last
    }
    return PeerCredentials(pid: peer.pid, uid: peer.uid, gid: peer.gid)
  }

  /// Reads the peer's supplementary groups.
  /// - Parameter fd: a connected Unix socket.
  /// - Returns: group numbers, in the kernel's order; empty when the peer has none.
  /// - Throws: the errno of getsockopt(2).
  /// - Note: Source: Linux 4.13, SO_PEERGROUPS; ERANGE tells the room that is needed.
  package static func peerGroups(_ fd: CInt) throws(Errno) -> [UInt32] {
    var room = 32
    while true {
      var groups = [UInt32](repeating: 0, count: room)
      var length = socklen_t(room * MemoryLayout<UInt32>.stride)
      let option = CInt(clinux_so_peergroups)
      if getsockopt(fd, SOL_SOCKET, option, &groups, &length) == 0 {
        groups.removeLast(room - Int(length) / MemoryLayout<UInt32>.stride)
        return groups
      }
      let reason = Errno.last
      let needed = Int(length) / MemoryLayout<UInt32>.stride
      guard reason.code == ERANGE, needed > room else { throw reason }
      room = needed
    }
  }
}
