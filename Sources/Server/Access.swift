import Commands
import Platform
import Registry

/// Who may do what, by the user and groups at the other end of a socket and never by what it says.
///
/// The configuration names groups; they are looked up when the daemon starts.
struct Access: Sendable {
  /// A group that edits for some organisations.
  struct Editor: Sendable {
    let gid: UInt32
    /// Ids of the organisations; empty for all records.
    let owners: Set<[UInt8]>
  }

  /// Users who administer: root and the daemon's own.
  var adminUids: [UInt32]
  /// The group whose members do, too.
  var adminGid: UInt32?
  var editors: [Editor] = []
  /// Groups who see what is for the service desk; nil if everybody does.
  var deskGids: [UInt32]?

  init(adminUids: [UInt32], adminGid: UInt32? = nil) {
    self.adminUids = adminUids
    self.adminGid = adminGid
  }

  /// Looks the groups of a configuration up.
  ///
  /// - Parameters:
  ///   - configuration: names the groups.
  ///   - ownUid: the daemon's user.
  ///   - warn: gets a line for each group that does not exist.
  init(_ configuration: Configuration, ownUid: UInt32, warn: (String) -> Void) {
    func gid(_ group: String) -> UInt32? {
      let gid = (try? Accounts.groupID(named: group)) ?? nil
      if gid == nil { warn("no group \(group); nobody has its rights") }
      return gid
    }
    adminUids = [0, ownUid]
    adminGid = configuration.adminGroup.flatMap(gid)
    editors = configuration.editors.compactMap { editor in
      gid(editor.group).map {
        Editor(gid: $0, owners: Set(editor.owners.map { Array($0.utf8) }))
      }
    }
    if !configuration.deskGroups.isEmpty { deskGids = configuration.deskGroups.compactMap(gid) }
  }

  /// What a peer may do.
  ///
  /// - Parameters:
  ///   - peer: as the kernel noted it.
  ///   - groups: the peer's other groups.
  ///   - userName: asked for the names of those who may change something.
  /// - Returns: the rights, the same as long as the configuration is.
  func rights(
    of peer: PeerCredentials, groups: [UInt32], userName: (UInt32) -> String
  ) -> Rights {
    func isIn(_ gid: UInt32) -> Bool { peer.gid == gid || groups.contains(gid) }
    let isAdministrator = adminUids.contains(peer.uid) || adminGid.map(isIn) ?? false
    let mine = editors.filter { isIn($0.gid) }
    let editsAll = mine.contains { $0.owners.isEmpty }
    let mayChange = isAdministrator || !mine.isEmpty
    let isDesk = mayChange || deskGids?.contains(where: isIn) ?? true
    return Rights(
      uid: peer.uid, user: mayChange ? userName(peer.uid) : String(peer.uid),
      isAdministrator: isAdministrator, editsAll: editsAll,
      owners: editsAll ? [] : mine.reduce(into: []) { $0.formUnion($1.owners) },
      sees: isDesk ? .desk : .public)
  }
}
