package import Registry

extension Store {
  /// Records the files' layer if it differs from what was recorded last.
  ///
  /// - Parameters:
  ///   - count: how many records the files hold; their ids differ.
  ///   - digest: of all of them; if it is that of the last time, nothing is compared.
  ///   - revision: what to write the differences under.
  ///   - record: the record at a position below `count`; it is asked more than once.
  /// - Returns: false if nothing had changed; then nothing was written and the revision's number
  ///   is still free.
  /// - Throws: anything, and then nothing was written.
  package mutating func recordBase(
    count: Int, digest: UInt64, revision: Revision, record: (Int) -> (id: [UInt8], text: [UInt8])
  ) throws(StoreError) -> Bool {
    try settle()
    let spelled = String(digest, radix: 16)
    if try meta("base_digest") == spelled { return false }
    let changes = try baseChanges(count: count, record: record)
    guard !changes.isEmpty else { return false }
    try transaction { () throws(StoreError) in
      var number = try nextVersion()
      try insert(revision, firstVersion: number)
      for change in changes {
        try insert(number, revision.number, .base, id: change.id, text: change.text)
        number += 1
      }
      try setMeta("base_digest", spelled)
    }
    return true
  }

  /// What separates the records from the base as it was recorded, in order of id.
  private func baseChanges(
    count: Int, record: (Int) -> (id: [UInt8], text: [UInt8])
  ) throws(StoreError) -> [StoredChange] {
    let ids = (0..<count).map { record($0).id }
    let order = ids.indices.sorted { ids[$0].lexicographicallyPrecedes(ids[$1]) }
    var changes: [StoredChange] = []
    var position = 0
    func add(_ index: Int) {
      changes.append(StoredChange(id: ids[index], text: record(index).text))
    }
    defer { statements.heads.reset() }
    try statements.heads.bind(1, Record.Layer.base.storedName)
    while try statements.heads.step() {
      let id = statements.heads.bytes(0)
      while position < count, ids[order[position]].lexicographicallyPrecedes(id) {
        add(order[position])
        position += 1
      }
      let state = statements.heads.state(2)
      if position < count, ids[order[position]] == id {
        let index = order[position]
        if state != .present || !statements.heads.isEqual(3, record(index).text) { add(index) }
        position += 1
      } else if state != .removed {
        changes.append(StoredChange(id: id, text: nil))
      }
    }
    while position < count {
      add(order[position])
      position += 1
    }
    return changes
  }

  func meta(_ name: StaticString) throws(StoreError) -> String? {
    defer { statements.meta.reset() }
    try statements.meta.bind(1, name)
    return try statements.meta.step() ? statements.meta.string(0) : nil
  }

  func setMeta(_ name: StaticString, _ value: String) throws(StoreError) {
    try statements.setMeta.bind(1, name)
    try statements.setMeta.bind(2, value)
    try statements.setMeta.run()
  }
}
