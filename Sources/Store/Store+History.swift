import Registry

extension Store {
  /// The versions of one record in both layers, newest first.
  ///
  /// - Parameters:
  ///   - id: of the record.
  ///   - before: only versions of earlier revisions; nil is all.
  ///   - limit: at most so many.
  /// - Returns: the versions with what each replaced.
  /// - Throws: what reading meets.
  package func history(
    of id: [UInt8], before: Int? = nil, limit: Int
  ) throws(StoreError) -> [StoredVersion] {
    try view { () throws(StoreError) in
      var versions: [StoredVersion] = []
      var past = try self.past(of: id)
      while versions.count < limit, let latest = past.latest {
        if latest.number == past.edit?.number {
          past.edit = try link(latest.previous)
        } else {
          past.base = try link(latest.previous)
        }
        if let before, latest.revision >= before { continue }
        guard let row = try row(latest.number), let revision = try storedRevision(row.revision)
        else {
          break
        }
        versions.append(try version(row, revision, past))
      }
      return versions
    }
  }

  /// What was changed between two revisions, in order.
  ///
  /// - Parameters:
  ///   - after: revisions greater than this.
  ///   - through: the last one of interest.
  ///   - limit: stops after the revision with which so many versions are reached; a revision is
  ///     never divided.
  /// - Returns: the versions with what each replaced.
  /// - Throws: what reading meets.
  package func changes(
    after: Int, through: Int, limit: Int
  ) throws(StoreError) -> [StoredVersion] {
    try view { () throws(StoreError) in
      var versions: [StoredVersion] = []
      guard limit > 0, let first = try firstVersion(after: after) else { return versions }
      var revision: Revision?
      defer { statements.versionsFrom.reset() }
      try statements.versionsFrom.bind(1, first)
      while try statements.versionsFrom.step() {
        let row = Row(statements.versionsFrom)
        if row.revision != revision?.number {
          guard row.revision <= through, versions.count < limit else { break }
          revision = try storedRevision(row.revision)
        }
        guard let revision else { break }
        var past = try self.past(of: row.id)
        past.edit = try link(past.edit, before: row.number)
        past.base = try link(past.base, before: row.number)
        versions.append(try version(row, revision, past))
      }
      return versions
    }
  }

  /// The number of the first version of the revisions after one.
  private func firstVersion(after revision: Int) throws(StoreError) -> Int? {
    defer { statements.firstVersionAfter.reset() }
    try statements.firstVersionAfter.bind(1, revision)
    return try statements.firstVersionAfter.step()
      ? Int(statements.firstVersionAfter.integer(0)) : nil
  }

  private func version(
    _ row: Row, _ revision: Revision, _ past: Past
  ) throws(StoreError) -> StoredVersion {
    StoredVersion(
      id: row.id, revision: revision, layer: row.layer, content: row.content,
      before: try content(of: past.held), isHidden: row.layer == .base && past.edit != nil)
  }

  /// Every record as it held at a revision, edits over the base, in order of id.
  package func snapshot(at revision: Int) throws(StoreError) -> [StoredEntry] {
    try view { () throws(StoreError) in
      let edits = try links(.edit, at: revision)
      let base = try links(.base, at: revision)
      var entries: [StoredEntry] = []
      entries.reserveCapacity(edits.count + base.count)
      func add(_ layer: Record.Layer, _ found: (id: [UInt8], link: Link)) throws(StoreError) {
        let content = try content(of: found.link)
        guard content != .removed else { return }
        entries.append(
          StoredEntry(id: found.id, layer: layer, revision: found.link.revision, content: content))
      }
      var position = 0
      for edit in edits {
        while position < base.count, base[position].id.lexicographicallyPrecedes(edit.id) {
          try add(.base, base[position])
          position += 1
        }
        if position < base.count, base[position].id == edit.id { position += 1 }
        try add(.edit, edit)
      }
      for found in base[position...] { try add(.base, found) }
      return entries
    }
  }

  /// A layer's versions as of a revision, in order of id.
  private func links(
    _ layer: Record.Layer, at revision: Int
  ) throws(StoreError) -> [(id: [UInt8], link: Link)] {
    var found: [(id: [UInt8], link: Link)] = []
    defer { statements.headMarks.reset() }
    try statements.headMarks.bind(1, layer.storedName)
    while try statements.headMarks.step() {
      var link = try self.link(Int(statements.headMarks.integer(3)))
      while let later = link, later.revision > revision { link = try self.link(later.previous) }
      if let link { found.append((statements.headMarks.bytes(0), link)) }
    }
    return found
  }
}
