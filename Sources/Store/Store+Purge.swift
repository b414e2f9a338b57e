extension Store {
  /// Erases the texts of old versions of some kinds for good.
  ///
  /// The latest version of a record in each layer stays. What happened, when and by whom stays too.
  ///
  /// - Parameters:
  ///   - prefix: of the ids, such as `contact/`.
  ///   - time: versions written before it, in seconds since 1970, UTC.
  /// - Returns: how many texts were erased now.
  /// - Throws: `.busy` while somebody reads, `.full` without room for a second copy; the texts are
  ///   out of the tables then, and leave the files at the next purge or opening.
  package mutating func purge(kinds prefix: String, before time: Int64) throws(StoreError) -> Int {
    try settle()
    var numbers: [Int] = []
    do {
      let statement = try Statement(
        connection,
        """
        SELECT number FROM version
        WHERE substr(id, 1, length(?1)) = ?1 AND state = 'present'
          AND number NOT IN (SELECT version FROM head)
          AND (SELECT time FROM revision WHERE number = version.revision) < ?2
        """)
      try statement.bind(1, prefix)
      try statement.bind(2, time)
      while try statement.step() { numbers.append(Int(statement.integer(0))) }
    }
    try erase(numbers, reasonsOf: [])
    return numbers.count
  }

  /// Erases the texts of one record for good, with the reasons that were given for its changes.
  ///
  /// A base's record comes back with the next `recordBase` as long as it stands in the files.
  ///
  /// - Parameters:
  ///   - id: of the record.
  ///   - keepingPresent: spares the version that holds now, if one does.
  /// - Returns: how many texts were erased now.
  /// - Throws: as the other purge.
  package mutating func purge(
    id: [UInt8], keepingPresent: Bool
  ) throws(StoreError) -> Int {
    try settle()
    let past = try self.past(of: id)
    let kept = keepingPresent && past.held?.state == .present ? past.held?.number : nil
    var numbers: [Int] = []
    var revisions: [Int] = []
    for start in [past.edit, past.base] {
      var link = start
      while let found = link {
        if found.number != kept {
          revisions.append(found.revision)
          if found.state == .present { numbers.append(found.number) }
        }
        link = try self.link(found.previous)
      }
    }
    try erase(numbers, reasonsOf: revisions)
    return numbers.count
  }

  private func erase(_ numbers: [Int], reasonsOf revisions: [Int]) throws(StoreError) {
    if !numbers.isEmpty || !revisions.isEmpty {
      let version = try Statement(
        connection, "UPDATE version SET state = 'purged', text = NULL WHERE number = ?1")
      let head = try Statement(connection, "UPDATE head SET state = 'purged' WHERE version = ?1")
      let revision = try Statement(
        connection, "UPDATE revision SET reason = '' WHERE number = ?1")
      try transaction { () throws(StoreError) in
        for number in numbers {
          try version.bind(1, number)
          try version.run()
          try head.bind(1, number)
          try head.run()
        }
        for number in revisions {
          try revision.bind(1, number)
          try revision.run()
        }
        try setMeta("purge", "unfinished")
      }
    }
    try finishPurge()
  }

  /// Takes erased bytes out of the files. A purge that was interrupted is finished at opening.
  ///
  /// This connection overwrites what it deletes with zeros, but other programs that an administrator
  /// uses may not have done so, and SQLite promises nothing about the old bytes of rows that it moves
  /// between pages. Building the file anew and emptying the log surely leaves nothing.
  func finishPurge() throws(StoreError) {
    try settle()
    guard try meta("purge") != nil else { return }
    // The second copy stands in memory as long as that is little; else SQLite writes it to a file
    // without a name in the directory for temporary files.
    let isSmall = try Files.size(connection.path) ?? 0 <= 64 << 20
    try connection.execute(isSmall ? "PRAGMA temp_store=MEMORY" : "PRAGMA temp_store=FILE")
    try connection.execute("VACUUM")
    try connection.emptyLog()
    try connection.execute("DELETE FROM meta WHERE name = 'purge'")
  }
}

extension Connection {
  /// Moves the log's content to the database and truncates the log.
  /// - Throws: `.busy` if somebody reads meanwhile.
  func emptyLog() throws(StoreError) {
    if try integer("PRAGMA wal_checkpoint(TRUNCATE)") != 0 { throw .busy }
  }
}
