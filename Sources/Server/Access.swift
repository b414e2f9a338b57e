import Platform

/// Who a peer is, by its socket and never by what it says.
struct Access: Sendable {
  private let adminUids: [UInt32]
  private let adminGid: UInt32?

  /// - Parameters:
  ///   - adminUids: users who administer: root and the daemon's own.
  ///   - adminGid: the group whose members do, too.
  init(adminUids: [UInt32], adminGid: UInt32?) {
    self.adminUids = adminUids
    self.adminGid = adminGid
  }

  /// Whether a peer may do what administrators may.
  func isAdministrator(_ peer: PeerCredentials, groups: [UInt32]) -> Bool {
    if adminUids.contains(peer.uid) { return true }
    guard let adminGid else { return false }
    return peer.gid == adminGid || groups.contains(adminGid)
  }
}
