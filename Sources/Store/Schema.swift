import CSQLite

/// The layout of the database, as steps from each version to the next.
///
/// One commit of one change touches three pages: `revision` and `version` grow at their ends, and
/// one leaf of `head` changes. Neither an index on `version` nor one on `revision` is needed:
///
/// - versions of one record are a chain through `previous`, entered through `head`;
/// - numbers of versions grow with those of revisions, and `revision.first` says where a
///   revision's versions begin.
///
/// Texts stand last in their rows, so that following a chain does not read the pages they overflow
/// to. The comments below are kept by SQLite: `.schema` shows them to the administrator.
struct Schema: Sendable {
  /// "yhps", where file(1) and SQLite look for the program a database belongs to.
  static let applicationID: Int64 = 0x7968_7073

  /// Step n leads from version n to version n + 1.
  let steps: [String]

  var version: Int { steps.count }

  static let current = Schema(steps: [step1, step2])

  /// The oldest version whose history a reader understands as it is: what came later stands beside
  /// it. So `--check` reads what an older daemon still serves from.
  static let readableVersion = 1

  /// Brings a database to this schema's version; all steps in one transaction.
  func migrate(_ connection: borrowing Connection) throws(StoreError) {
    let found = Int(try connection.integer("PRAGMA user_version") ?? 0)
    guard found < version else { return }
    do throws(StoreError) {
      try connection.execute("BEGIN IMMEDIATE")
      for step in steps[found...] { try connection.execute(step) }
      try connection.execute("PRAGMA user_version=\(version)")
      try connection.execute("COMMIT")
    } catch {
      connection.rollback()
      throw error
    }
  }

  private static let step1 = """
    CREATE TABLE revision(          -- one act of changing
      number INTEGER PRIMARY KEY CHECK(number > 0),
      time INTEGER NOT NULL,        -- seconds since 1970, UTC
      uid INTEGER NOT NULL,
      user TEXT NOT NULL,
      verb TEXT NOT NULL,
      reason TEXT NOT NULL,         -- empty if none was given or it was purged
      first INTEGER NOT NULL        -- number of its first version
    ) STRICT;
    CREATE TABLE version(           -- every version of every record, for good
      number INTEGER PRIMARY KEY,
      revision INTEGER NOT NULL REFERENCES revision,
      layer TEXT NOT NULL CHECK(layer IN ('base', 'edit')),
      id TEXT NOT NULL,
      state TEXT NOT NULL CHECK(state IN ('present', 'removed', 'purged')),
      previous INTEGER REFERENCES version, -- the version before it of the same id and layer
      text TEXT,
      CHECK((state = 'present') = (text IS NOT NULL))
    ) STRICT;
    CREATE TABLE head(              -- the latest version by layer and id
      layer TEXT NOT NULL,
      id TEXT NOT NULL,
      revision INTEGER NOT NULL,
      version INTEGER NOT NULL REFERENCES version,
      state TEXT NOT NULL,
      PRIMARY KEY(layer, id)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE meta(              -- base_digest: of the files last recorded, in hexadecimal
      name TEXT PRIMARY KEY,
      value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE VIEW history AS
      SELECT version.revision, datetime(revision.time, 'unixepoch') AS time, user, uid, verb,
        reason, layer, id, state, text
      FROM version JOIN revision ON revision.number = version.revision;
    CREATE VIEW present AS          -- what holds now: edits over the base
      SELECT head.id, head.layer, head.revision, version.text
      FROM head JOIN version ON version.number = head.version
      WHERE head.state = 'present' AND (head.layer = 'edit' OR NOT EXISTS (
        SELECT 1 FROM head AS edit WHERE edit.layer = 'edit' AND edit.id = head.id));
    """

  /// Without a row number, so that rows stand in order of their key and not of their coming.
  private static let step2 = """
    CREATE TABLE tally(             -- counts of a week: no question, no user, no time of day
      kind TEXT NOT NULL,           -- word: that led nowhere; wrong: an answer marked so
      week TEXT NOT NULL,           -- ISO 8601, such as 2026-W47
      id TEXT NOT NULL,             -- what was answered; empty if nothing was
      value TEXT NOT NULL,          -- the word; or the type that would have been right, or empty
      count INTEGER NOT NULL CHECK(count > 0),
      PRIMARY KEY(kind, week, id, value)
    ) STRICT, WITHOUT ROWID;
    """
}
