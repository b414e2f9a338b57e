/// The statements that a store keeps prepared.
struct Statements: ~Copyable {
  let begin: Statement
  let beginView: Statement
  let commit: Statement
  let rollback: Statement
  let latestRevision: Statement
  let revision: Statement
  let revisionAtTime: Statement
  let insertRevision: Statement
  let lastVersion: Statement
  let insertVersion: Statement
  let head: Statement
  let setHead: Statement
  let heads: Statement
  let headMarks: Statement
  let version: Statement
  let link: Statement
  let firstVersionAfter: Statement
  let versionsFrom: Statement
  let meta: Statement
  let setMeta: Statement

  init(_ connection: borrowing Connection) throws(StoreError) {
    let begin = try Statement(connection, SQL.begin)
    let beginView = try Statement(connection, SQL.beginView)
    let commit = try Statement(connection, SQL.commit)
    let rollback = try Statement(connection, SQL.rollback)
    let latestRevision = try Statement(connection, SQL.latestRevision)
    let revision = try Statement(connection, SQL.revision)
    let revisionAtTime = try Statement(connection, SQL.revisionAtTime)
    let insertRevision = try Statement(connection, SQL.insertRevision)
    let lastVersion = try Statement(connection, SQL.lastVersion)
    let insertVersion = try Statement(connection, SQL.insertVersion)
    let head = try Statement(connection, SQL.head)
    let setHead = try Statement(connection, SQL.setHead)
    let heads = try Statement(connection, SQL.heads)
    let headMarks = try Statement(connection, SQL.headMarks)
    let version = try Statement(connection, SQL.version)
    let link = try Statement(connection, SQL.link)
    let firstVersionAfter = try Statement(connection, SQL.firstVersionAfter)
    let versionsFrom = try Statement(connection, SQL.versionsFrom)
    let meta = try Statement(connection, SQL.meta)
    let setMeta = try Statement(connection, SQL.setMeta)
    // All at once: a struct of owners cannot be left half made.
    self.begin = begin
    self.beginView = beginView
    self.commit = commit
    self.rollback = rollback
    self.latestRevision = latestRevision
    self.revision = revision
    self.revisionAtTime = revisionAtTime
    self.insertRevision = insertRevision
    self.lastVersion = lastVersion
    self.insertVersion = insertVersion
    self.head = head
    self.setHead = setHead
    self.heads = heads
    self.headMarks = headMarks
    self.version = version
    self.link = link
    self.firstVersionAfter = firstVersionAfter
    self.versionsFrom = versionsFrom
    self.meta = meta
    self.setMeta = setMeta
  }
}

/// The texts of the statements.
private enum SQL {
  static let begin = "BEGIN IMMEDIATE"
  static let beginView = "BEGIN"
  static let commit = "COMMIT"
  static let rollback = "ROLLBACK"
  static let latestRevision = "SELECT max(number) FROM revision"
  static let revision =
    "SELECT number, time, uid, user, verb, reason FROM revision WHERE number = ?1"
  // Downwards and without an index: clocks step back, and one is rarely asked about long ago.
  static let revisionAtTime =
    "SELECT number FROM revision WHERE time <= ?1 ORDER BY number DESC LIMIT 1"
  static let insertRevision = """
    INSERT INTO revision(number, time, uid, user, verb, reason, first)
    VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7)
    """
  static let lastVersion = "SELECT max(number) FROM version"
  static let insertVersion = """
    INSERT INTO version(number, revision, layer, id, state, previous, text)
    VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7)
    """
  static let head = "SELECT version FROM head WHERE layer = ?1 AND id = ?2"
  static let setHead = """
    INSERT INTO head(layer, id, revision, version, state) VALUES(?1, ?2, ?3, ?4, ?5)
    ON CONFLICT DO UPDATE SET revision = ?3, version = ?4, state = ?5
    """
  static let heads = """
    SELECT head.id, head.revision, head.state, version.text
    FROM head CROSS JOIN version ON version.number = head.version
    WHERE head.layer = ?1 ORDER BY head.id
    """
  static let headMarks =
    "SELECT id, revision, state, version FROM head WHERE layer = ?1 ORDER BY id"
  static let version =
    "SELECT number, revision, previous, state, layer, id, text FROM version WHERE number = ?1"
  static let link = "SELECT number, revision, previous, state FROM version WHERE number = ?1"
  static let firstVersionAfter =
    "SELECT first FROM revision WHERE number > ?1 ORDER BY number LIMIT 1"
  static let versionsFrom = """
    SELECT number, revision, previous, state, layer, id, text FROM version
    WHERE number >= ?1 ORDER BY number
    """
  static let meta = "SELECT value FROM meta WHERE name = ?1"
  static let setMeta =
    "INSERT INTO meta(name, value) VALUES(?1, ?2) ON CONFLICT DO UPDATE SET value = ?2"
}
