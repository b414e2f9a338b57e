/// One change of the registry as a whole, with who made it and why.
package struct Revision: Sendable, Equatable {
  /// Counted up by one from 1.
  package let number: Int
  /// Seconds since 1970.
  package let time: Int64
  package let uid: UInt32
  /// The user's name; the number as text if it has none.
  package let user: String
  package let verb: String
  /// In the user's own words; empty if none were given.
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

/// What one revision made of one record.
package struct RecordVersion: Sendable {
  package enum State: String, Sendable {
    case present, removed
    /// Its text has been erased for good; that there was a change is still known.
    case purged
  }

  package let id: [UInt8]
  package let revision: Revision
  package let layer: Record.Layer
  package let state: State
  /// Nil if it was removed or purged.
  package let text: [UInt8]?
  /// What held of the record until then; nil if nothing did or it has been purged.
  package let before: [UInt8]?

  package init(
    id: [UInt8], revision: Revision, layer: Record.Layer, state: State, text: [UInt8]?,
    before: [UInt8]?
  ) {
    self.id = id
    self.revision = revision
    self.layer = layer
    self.state = state
    self.text = text
    self.before = before
  }
}
