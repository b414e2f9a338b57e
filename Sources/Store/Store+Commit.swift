import Registry

extension Store {
  /// Writes revisions: all of them in one transaction, durable when it returns.
  ///
  /// - Parameter commits: in order; each revision's number is one more than the one before.
  /// - Throws: anything, and then none of them holds.
  package mutating func commit(_ commits: [StoredCommit]) throws(StoreError) {
    guard !commits.isEmpty else { return }
    try transaction { () throws(StoreError) in
      var number = try nextVersion()
      for commit in commits {
        try insert(commit.revision, firstVersion: number)
        for change in commit.changes {
          try insert(
            number, commit.revision.number, commit.layer, id: change.id, text: change.text)
          number += 1
        }
      }
    }
  }

  /// The number that the next version gets.
  func nextVersion() throws(StoreError) -> Int {
    defer { statements.lastVersion.reset() }
    guard try statements.lastVersion.step() else { return 1 }
    return Int(statements.lastVersion.integer(0)) + 1
  }

  /// - Precondition: the number is one more than the latest.
  func insert(_ revision: Revision, firstVersion: Int) throws(StoreError) {
    let latest = try storedLatestRevision()
    precondition(revision.number == latest + 1, "revisions are counted up by one")
    try statements.insertRevision.bind(1, revision.number)
    try statements.insertRevision.bind(2, revision.time)
    try statements.insertRevision.bind(3, Int64(revision.uid))
    try statements.insertRevision.bind(4, revision.user)
    try statements.insertRevision.bind(5, revision.verb)
    try statements.insertRevision.bind(6, revision.reason)
    try statements.insertRevision.bind(7, firstVersion)
    try statements.insertRevision.run()
  }

  /// Adds a version behind the head of its id and layer, and makes it the head.
  func insert(
    _ number: Int, _ revision: Int, _ layer: Record.Layer, id: [UInt8], text: [UInt8]?
  ) throws(StoreError) {
    let previous = try headVersion(layer, id)
    let state = text == nil ? StoredState.removed : .present
    try statements.insertVersion.bind(1, number)
    try statements.insertVersion.bind(2, revision)
    try statements.insertVersion.bind(3, layer.storedName)
    try statements.insertVersion.bind(4, id)
    try statements.insertVersion.bind(5, state.name)
    if let previous { try statements.insertVersion.bind(6, previous) }
    if let text { try statements.insertVersion.bind(7, text) }
    try statements.insertVersion.run()
    try statements.setHead.bind(1, layer.storedName)
    try statements.setHead.bind(2, id)
    try statements.setHead.bind(3, revision)
    try statements.setHead.bind(4, number)
    try statements.setHead.bind(5, state.name)
    try statements.setHead.run()
  }

  /// The number of the latest version of an id in one layer.
  func headVersion(_ layer: Record.Layer, _ id: [UInt8]) throws(StoreError) -> Int? {
    defer { statements.head.reset() }
    try statements.head.bind(1, layer.storedName)
    try statements.head.bind(2, id)
    guard try statements.head.step() else { return nil }
    return Int(statements.head.integer(0))
  }
}
