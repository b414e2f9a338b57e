/// A count of a week, as it is kept beside the history. What it counts is the caller's matter.
package struct StoredTally: Sendable, Equatable {
  /// `word` or `wrong`.
  package let kind: String
  /// Of ISO 8601, such as `2026-W47`: in order of time as text, too.
  package let week: String
  package let id: [UInt8]
  package let value: [UInt8]
  package let count: Int

  package init(kind: String, week: String, id: [UInt8], value: [UInt8], count: Int) {
    self.kind = kind
    self.week = week
    self.id = id
    self.value = value
    self.count = count
  }
}

/// Counts by week. They are no part of the history: they make no revision, nobody is named, and
/// what is too old is deleted. Their statements are not kept prepared, because they run once a
/// minute at most, or for a clerk.
extension Store {
  /// Adds to counts, all in one transaction, and deletes those of weeks gone by.
  ///
  /// - Parameters:
  ///   - tallies: what is to be added to the counts that are there; none twice.
  ///   - week: weeks before it are deleted.
  /// - Throws: anything, and then nothing has been added.
  package mutating func add(_ tallies: [StoredTally], forgetting week: String) throws(StoreError) {
    try settle()
    let insert = try Statement(
      connection,
      """
      INSERT INTO tally(kind, week, id, value, count) VALUES(?1, ?2, ?3, ?4, ?5)
      ON CONFLICT DO UPDATE SET count = count + ?5
      """)
    let delete = try Statement(connection, "DELETE FROM tally WHERE week < ?1")
    try transaction { () throws(StoreError) in
      for tally in tallies {
        try insert.bind(1, tally.kind)
        try insert.bind(2, tally.week)
        try insert.bind(3, tally.id)
        try insert.bind(4, tally.value)
        try insert.bind(5, tally.count)
        try insert.run()
      }
      try delete.bind(1, week)
      try delete.run()
    }
  }

  /// All counts, in order of kind, week, id and value.
  ///
  /// - Returns: those that have been kept.
  /// - Throws: what the disk says.
  package func tallies() throws(StoreError) -> [StoredTally] {
    try settle()
    let rows = try Statement(
      connection, "SELECT kind, week, id, value, count FROM tally ORDER BY kind, week, id, value")
    var tallies: [StoredTally] = []
    while try rows.step() {
      tallies.append(
        StoredTally(
          kind: rows.string(0), week: rows.string(1), id: rows.bytes(2), value: rows.bytes(3),
          count: Int(rows.integer(4))))
    }
    return tallies
  }
}
