package import Forms
package import Registry

/// What one connection has set, and what its peer may do.
package struct Session: Sendable {
  package var form = Form.rec
  package var language = AnswerLanguage.fi
  /// Id of the area that the connection asks about unless a request says otherwise. An id and
  /// not a number, so that it holds across reloads.
  package var area: [UInt8]?
  package internal(set) var rights: Rights

  package init(rights: Rights) { self.rights = rights }
}
