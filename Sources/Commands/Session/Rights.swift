package import Registry

/// What a peer may do, by its user and groups as the socket tells them, never by what it says.
package struct Rights: Sendable, Equatable {
  package let uid: UInt32
  /// Name of the user, for the record of who changed what.
  package let user: String
  package let isAdministrator: Bool
  /// Whether all records may be edited.
  package let editsAll: Bool
  /// Ids of the organisations whose records may be edited.
  package let owners: Set<[UInt8]>
  /// How much of contacts may be seen.
  package internal(set) var viewer: Viewer

  /// - Parameters:
  ///   - uid: of the peer.
  ///   - user: the user's name.
  ///   - isAdministrator: then everything may be edited and seen.
  ///   - editsAll: whether all records may be edited; then everything may be seen.
  ///   - owners: ids of organisations to edit for.
  ///   - sees: how much of all contacts may be seen; those of `owners` are seen whole.
  package init(
    uid: UInt32, user: String, isAdministrator: Bool = false, editsAll: Bool = false,
    owners: Set<[UInt8]> = [], sees: Visibility = .desk
  ) {
    self.uid = uid
    self.user = user
    self.isAdministrator = isAdministrator
    self.editsAll = editsAll || isAdministrator
    self.owners = owners
    viewer = Viewer(sees: self.editsAll ? .internal : sees, owners: owners)
  }

  /// Whether any record may be edited.
  package var mayEdit: Bool { editsAll || !owners.isEmpty }

  /// Whether they reach so far.
  func include(_ access: CommandSpec.Access) -> Bool {
    switch access {
    case .reader: true
    case .editor: mayEdit
    case .administrator: isAdministrator
    }
  }

  /// The rights as `use` says them.
  var names: [String] {
    if isAdministrator { return ["administrator"] }
    if editsAll { return ["editor"] }
    if owners.isEmpty { return ["reader"] }
    return owners.map { "editor " + String(decoding: $0, as: UTF8.self) }.sorted()
  }
}
