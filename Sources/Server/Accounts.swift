import Glibc
import Platform

/// Names of groups and users.
///
/// A file of its own: the call makes glibc load name service plug-ins, which a static executable
/// such as the client cannot.
enum Accounts {
  /// Room for the texts of one entry; the C library says ERANGE when an entry has more.
  private static let roomMax = 1 << 20

  /// Looks a group up.
  /// - Parameter name: its name.
  /// - Returns: its number, nil when there is no such group.
  /// - Throws: the errno of getgrnam_r(3), such as EIO of a directory server that does not answer.
  static func groupID(named name: String) throws(Errno) -> UInt32? {
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

  /// The name of a user.
  /// - Parameter uid: its number.
  /// - Returns: the name; the number as text if there is no such user or nobody can tell.
  static func userName(of uid: UInt32) -> String {
    var room = 4096
    while true {
      var entry = passwd()
      var found: UnsafeMutablePointer<passwd>?
      var text = [CChar](repeating: 0, count: room)
      let code = getpwuid_r(uid, &entry, &text, room, &found)
      if code == EINTR { continue }
      if code == ERANGE, room < roomMax {
        room *= 4
        continue
      }
      guard code == 0, found != nil, let name = entry.pw_name else { return String(uid) }
      return String(cString: name)
    }
  }
}
