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
    let begin = try Statement(connection, "BEGIN IMMEDIATE")
    let beginView = try Statement(connection, "BEGIN")
    let commit = try Statement(connection, "COMMIT")
    let rollback = try Statement(connection, "ROLLBACK")
    let latestRevision = try Statement(connection, "SELECT max(number) FROM revision")
    let revision = try Statement(
      connection, "SELECT number, time, uid, user, verb, reason FROM revision WHERE number = ?1")
    // Downwards and without an index: clocks step back, and one is rarely asked about long ago.
    let revisionAtTime = try Statement(
      connection,
      "SELECT number FROM revision WHERE time <= ?1 ORDER BY number DESC LIMIT 1")
    let insertRevision = try Statement(
      connection,
      """
      INSERT INTO revision(number, time, uid, user, verb, reason, first)
      VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7)
      """)
    let lastVersion = try Statement(connection, "SELECT max(number) FROM version")
    let insertVersion = try Statement(
      connection,
      """
      INSERT INTO version(number, revision, layer, id, state, previous, text)
      VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7)
      """)
    let head = try Statement(connection, "SELECT version FROM head WHERE layer = ?1 AND id = ?2")
    let setHead = try Statement(
      connection,
      """
      INSERT INTO head(layer, id, revision, version, state) VALUES(?1, ?2, ?3, ?4, ?5)
      ON CONFLICT DO UPDATE SET revision = ?3, version = ?4, state = ?5
      """)
    let heads = try Statement(
      connection,
      """
      SELECT head.id, head.revision, head.state, version.text
      FROM head CROSS JOIN version ON version.number = head.version
      WHERE head.layer = ?1 ORDER BY head.id
      """)
    let headMarks = try Statement(
      connection,
      "SELECT id, revision, state, version FROM head WHERE layer = ?1 ORDER BY id")
    let version = try Statement(
      connection,
      "SELECT number, revision, previous, state, layer, id, text FROM version WHERE number = ?1")
    let link = try Statement(
      connection, "SELECT number, revision, previous, state FROM version WHERE number = ?1")
    let firstVersionAfter = try Statement(
      connection, "SELECT first FROM revision WHERE number > ?1 ORDER BY number LIMIT 1")
    let versionsFrom = try Statement(
      connection,
      """
      SELECT number, revision, previous, state, layer, id, text FROM version
      WHERE number >= ?1 ORDER BY number
      """)
    let meta = try Statement(connection, "SELECT value FROM meta WHERE name = ?1")
    let setMeta = try Statement(
      connection,
      "INSERT INTO meta(name, value) VALUES(?1, ?2) ON CONFLICT DO UPDATE SET value = ?2")
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
