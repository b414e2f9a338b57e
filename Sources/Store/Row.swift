import Registry

/// A row of `version`.
struct Row {
  let number: Int
  let revision: Int
  let previous: Int?
  let layer: Record.Layer
  let id: [UInt8]
  let content: StoredContent

  /// Reads a row whose columns are number, revision, previous, state, layer, id, text.
  init(_ statement: borrowing Statement) {
    number = Int(statement.integer(0))
    revision = Int(statement.integer(1))
    previous = statement.isNull(2) ? nil : Int(statement.integer(2))
    layer = statement.layer(4)
    id = statement.bytes(5)
    content = statement.content(state: 3, text: 6)
  }
}

/// A version's place in its chain: its row without what is long.
struct Link {
  let number: Int
  let revision: Int
  let previous: Int?
  let state: StoredState

  /// Reads a row whose columns are number, revision, previous, state.
  init(_ statement: borrowing Statement) {
    number = Int(statement.integer(0))
    revision = Int(statement.integer(1))
    previous = statement.isNull(2) ? nil : Int(statement.integer(2))
    state = statement.state(3)
  }
}

/// Where one record stood in both layers at some moment.
struct Past {
  var edit: Link?
  var base: Link?

  /// The version that held: an edit before the base's.
  var held: Link? { edit ?? base }

  /// The version that was written last.
  var latest: Link? {
    guard let edit, let base else { return held }
    return edit.number > base.number ? edit : base
  }
}

extension Store {
  func row(_ number: Int) throws(StoreError) -> Row? {
    defer { statements.version.reset() }
    try statements.version.bind(1, number)
    return try statements.version.step() ? Row(statements.version) : nil
  }

  func link(_ number: Int?) throws(StoreError) -> Link? {
    guard let number else { return nil }
    defer { statements.link.reset() }
    try statements.link.bind(1, number)
    return try statements.link.step() ? Link(statements.link) : nil
  }

  /// Goes back along a chain until a version has a smaller number.
  func link(_ start: Link?, before number: Int) throws(StoreError) -> Link? {
    var link = start
    while let found = link, found.number >= number { link = try self.link(found.previous) }
    return link
  }

  /// Both layers of a record as they are now.
  func past(of id: [UInt8]) throws(StoreError) -> Past {
    Past(
      edit: try link(headVersion(.edit, id)), base: try link(headVersion(.base, id)))
  }

  /// What a link of a chain says; nothing at all is `.removed`.
  func content(of link: Link?) throws(StoreError) -> StoredContent {
    guard let link else { return .removed }
    switch link.state {
    case .removed: return .removed
    case .purged: return .purged
    case .present: return try row(link.number)?.content ?? .removed
    }
  }
}
