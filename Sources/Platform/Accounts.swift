import Glibc

/// Names of users and groups.
///
/// A file of its own: these calls make glibc load name service plug-ins, which a static executable
/// cannot. The daemon alone uses them.
package enum Accounts {
  /// Room for the texts of one entry; the C library says ERANGE when an entry has more.
  private static let roomMax = 1 << 20

  /// Looks a group up.
  /// - Parameter name: its name.
  /// - Returns: its number, nil when there is no such group.
  /// - Throws: the errno of getgrnam_r(3), such as EIO of a directory server that does not answer.
  package static func groupID(named name: String) throws(Errno) -> UInt32? {
    var room = 4096
    while true {
      var entry = group()
      var found: UnsafeMutablePointer<group>?
      var text = [CChar](repeating: 0, count: room)
      let code = getgrnam_r(name, &entry, &text, room, &found)
      if code == 0 { return found == nil ? nil : entry.gr_gid }
      if code == EINTR { continue }
      guard code == ERANGE, room < roomMax else { throw Errno(code: code) }
      room *= 4
    }
  }

  /// Looks a user up.
  /// - Parameter uid: the user's number.
  /// - Returns: the name, nil when the user has none.
  /// - Throws: the errno of getpwuid_r(3).
  package static func userName(of uid: UInt32) throws(Errno) -> String? {
    var room = 4096
    while true {
      var entry = passwd()
      var found: UnsafeMutablePointer<passwd>?
      var text = [CChar](repeating: 0, count: room)
      // The name points into `text`, so it is copied while the room is lent.
      let (code, name) = text.withUnsafeMutableBufferPointer { buffer -> (CInt, String?) in
        guard let start = buffer.baseAddress else { return (EINVAL, nil) }
        let code = getpwuid_r(uid, &entry, start, buffer.count, &found)
        guard code == 0, found != nil, let name = entry.pw_name else { return (code, nil) }
        return (0, String(cString: name))
      }
      if code == 0 { return name }
      if code == EINTR { continue }
      guard code == ERANGE, room < roomMax else { throw Errno(code: code) }
      room *= 4
    }
  }
}
