import Glibc
import Platform

/// Names of groups.
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
}
