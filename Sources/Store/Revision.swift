package import Registry

/// What becomes of one record.
package struct StoredChange: Equatable, Sendable {
  package let id: [UInt8]
  /// The record's new text; nil removes it.
  package let text: [UInt8]?

  package init(id: [UInt8], text: [UInt8]?) {
    self.id = id
    self.text = text
  }
}

/// The changes of one revision in one layer.
package struct StoredCommit: Equatable, Sendable {
  package let revision: Revision
  package let layer: Record.Layer
  /// In the order in which they were made; a later one of the same id wins.
  package let changes: [StoredChange]

  package init(revision: Revision, layer: Record.Layer, changes: [StoredChange]) {
    self.revision = revision
    self.layer = layer
    self.changes = changes
  }
}
