package import Registry

/// What a version of a record says.
package enum StoredContent: Equatable, Sendable {
  case present([UInt8])
  /// The record was taken away; an edit that says so hides the base's record.
  case removed
  /// There was a text, and it was erased for good.
  case purged

  /// The text, where there is one.
  package var text: [UInt8]? {
    if case .present(let text) = self { text } else { nil }
  }

  var state: StoredState {
    switch self {
    case .present: .present
    case .removed: .removed
    case .purged: .purged
    }
  }
}

/// A version's content without its text.
package enum StoredState: UInt8, Sendable {
  case present, removed, purged

  /// How the database spells it.
  var name: StaticString {
    switch self {
    case .present: "present"
    case .removed: "removed"
    case .purged: "purged"
    }
  }
}

/// The latest version of a record in one layer.
package struct StoredHead: Equatable, Sendable {
  package let id: [UInt8]
  package let revision: Int
  package let content: StoredContent
}

/// A head without its text.
package struct HeadMark: Equatable, Sendable {
  package let id: [UInt8]
  package let revision: Int
  package let state: StoredState
}

/// One version of one record, with what it replaced.
package struct StoredVersion: Equatable, Sendable {
  package let id: [UInt8]
  package let revision: Revision
  package let layer: Record.Layer
  package let content: StoredContent
  /// What held before, edit over base; `.removed` if nothing did.
  package let before: StoredContent
  /// A version of the base while an edit of the same id stood above it: nobody saw a change.
  package let isHidden: Bool
}

/// A record as it held at some revision.
package struct StoredEntry: Equatable, Sendable {
  package let id: [UInt8]
  package let layer: Record.Layer
  /// The revision that gave it this content.
  package let revision: Int
  /// `.present`, or `.purged` where the text has been erased since.
  package let content: StoredContent
}
