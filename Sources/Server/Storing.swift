import Commands

/// What a server with a store has beside it.
struct Storing: Sendable {
  let keeper: Keeper
  /// The state directory.
  let state: String
  let backupDirectory: String
  let backupsKept: Int
  /// Months after which old versions of contacts may be erased.
  let contactHistoryMonths: Int
}
