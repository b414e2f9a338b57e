package import Registry

extension Store {
  /// The number of the latest revision, 0 if there is none.
  package func latestRevision() throws(StoreError) -> Int {
    try settle()
    return try storedLatestRevision()
  }

  /// The same within a transaction.
  func storedLatestRevision() throws(StoreError) -> Int {
    defer { statements.latestRevision.reset() }
    guard try statements.latestRevision.step() else { return 0 }
    return Int(statements.latestRevision.integer(0))
  }

  package func revision(_ number: Int) throws(StoreError) -> Revision? {
    try settle()
    return try storedRevision(number)
  }

  /// The same within a transaction.
  func storedRevision(_ number: Int) throws(StoreError) -> Revision? {
    defer { statements.revision.reset() }
    try statements.revision.bind(1, number)
    guard try statements.revision.step() else { return nil }
    return Revision(
      number: Int(statements.revision.integer(0)), time: statements.revision.integer(1),
      uid: UInt32(truncatingIfNeeded: statements.revision.integer(2)),
      user: statements.revision.string(3), verb: statements.revision.string(4),
      reason: statements.revision.string(5))
  }

  /// The last revision that is not after a time.
  ///
  /// - Parameter time: seconds since 1970, UTC.
  /// - Returns: its number, nil if all are later. Where a clock was set back, the latest counts.
  /// - Throws: what reading meets.
  package func revision(at time: Int64) throws(StoreError) -> Int? {
    try settle()
    defer { statements.revisionAtTime.reset() }
    try statements.revisionAtTime.bind(1, time)
    return try statements.revisionAtTime.step()
      ? Int(statements.revisionAtTime.integer(0)) : nil
  }

  /// The latest version of every record of a layer, in order of id, removed ones included.
  package func heads(_ layer: Record.Layer) throws(StoreError) -> [StoredHead] {
    var heads: [StoredHead] = []
    try settle()
    defer { statements.heads.reset() }
    try statements.heads.bind(1, layer.storedName)
    while try statements.heads.step() {
      heads.append(
        StoredHead(
          id: statements.heads.bytes(0), revision: Int(statements.heads.integer(1)),
          content: statements.heads.content(state: 2, text: 3)))
    }
    return heads
  }

  /// What `heads` answers, without the texts: for a base whose texts come from the files.
  package func headMarks(_ layer: Record.Layer) throws(StoreError) -> [HeadMark] {
    var marks: [HeadMark] = []
    try settle()
    defer { statements.headMarks.reset() }
    try statements.headMarks.bind(1, layer.storedName)
    while try statements.headMarks.step() {
      marks.append(
        HeadMark(
          id: statements.headMarks.bytes(0), revision: Int(statements.headMarks.integer(1)),
          state: statements.headMarks.state(2)))
    }
    return marks
  }
}
