package import Forms
package import Registry

/// A question that the store answers: what was changed, when, by whom and why.
package struct StoreQuery: Sendable {
  package enum Subject: Sendable {
    /// The versions of one record, the newest first.
    case history(id: [UInt8], limit: Int)
    /// Changes behind a revision, the oldest first.
    case changes(since: Int, limit: Int)
    /// The same, and on and on.
    case watch(since: Int)
  }

  package let subject: Subject
  package let form: Form
  package let language: AnswerLanguage
  package let viewer: Viewer

  /// The verb that asks it.
  package var verb: String {
    switch subject {
    case .history: "history"
    case .changes: "changes"
    case .watch: "watch"
    }
  }

  /// A watch that goes on behind a revision.
  package func from(_ since: Int) -> StoreQuery {
    StoreQuery(subject: .watch(since: since), form: form, language: language, viewer: viewer)
  }
}

/// Work on the store's file that an administrator asks for.
package enum Upkeep: Sendable {
  /// A copy; what the reply says of it in which form.
  case backup(Form)
  /// Old versions of contacts, beyond the configured time.
  case purge
  /// All old versions of one record.
  case purgeRecord(id: [UInt8])
}
