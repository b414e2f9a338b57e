/// One act of changing: everything that was changed at once, by whom, when and why.
package struct Revision: Equatable, Sendable {
  /// Counted up by one from 1.
  package let number: Int
  /// Seconds since 1970, UTC.
  package let time: Int64
  package let uid: UInt32
  package let user: String
  /// The verb of the command that did it.
  package let verb: String
  /// What its author wrote about it; empty if nothing, or if it was purged.
  package let reason: String

  package init(
    number: Int, time: Int64, uid: UInt32, user: String, verb: String, reason: String
  ) {
    self.number = number
    self.time = time
    self.uid = uid
    self.user = user
    self.verb = verb
    self.reason = reason
  }
}

/// What becomes of one record.
package struct Change: Equatable, Sendable {
  package let id: [UInt8]
  /// The record's new text; nil removes it.
  package let text: [UInt8]?

  package init(id: [UInt8], text: [UInt8]?) {
    self.id = id
    self.text = text
  }
}

/// The changes of one revision in one layer.
package struct Commit: Equatable, Sendable {
  package let revision: Revision
  package let layer: Layer
  /// In the order in which they were made; a later one of the same id wins.
  package let changes: [Change]

  package init(revision: Revision, layer: Layer, changes: [Change]) {
    self.revision = revision
    self.layer = layer
    self.changes = changes
  }
}
