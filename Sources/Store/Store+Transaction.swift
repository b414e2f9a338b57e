extension Store {
  /// Runs `body` in one transaction: all of it holds afterwards and survives power loss, or none.
  func transaction(_ body: () throws(StoreError) -> Void) throws(StoreError) {
    try settle()
    try statements.begin.run()
    do throws(StoreError) {
      try body()
      try statements.commit.run()
    } catch {
      rollback()
      throw error
    }
  }

  /// Runs `body` with one unchanging view of the database.
  func view<Value>(_ body: () throws(StoreError) -> Value) throws(StoreError) -> Value {
    try settle()
    try statements.beginView.run()
    defer { rollback() }
    return try body()
  }

  /// Ends the transaction that is open, if SQLite has not ended it by itself.
  ///
  /// The statement is prepared: undoing must not need what was wanting. If it fails all the same,
  /// the next call tries again.
  private func rollback() {
    if connection.isInTransaction { try? statements.rollback.run() }
  }

  /// Makes up for a rollback that failed, so that nobody sees what does not hold.
  func settle() throws(StoreError) {
    if connection.isInTransaction { try statements.rollback.run() }
  }
}
