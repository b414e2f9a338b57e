/// One value of a tree; looking at it is free, taking its text marks it as carried over.
struct JSONValue {
  let tree: JSONTree
  let index: Int

  private var node: JSONTree.Node { tree.nodes[index] }
  var kind: JSONTree.Kind { node.kind }
  var name: String { node.name }

  /// A member that is there and not null; of names that stand twice the first.
  subscript(_ name: String) -> JSONValue? {
    guard kind == .object else { return nil }
    for child in tree.children(of: index) where tree.nodes[child].name == name {
      return tree.nodes[child].kind == .null ? nil : JSONValue(tree: tree, index: child)
    }
    return nil
  }

  /// Elements of an array, or values of an object's members; those that are null left out.
  var elements: [JSONValue] {
    guard kind == .array || kind == .object else { return [] }
    return tree.children(of: index).map { JSONValue(tree: tree, index: $0) }
      .filter { $0.kind != .null }
  }

  /// Elements of a member that is an array.
  func list(_ name: String) -> [JSONValue] {
    guard let list = self[name], list.kind == .array else { return [] }
    return list.elements
  }

  /// A text that holds more than blanks, without taking it.
  var peeked: String? {
    guard kind == .string || kind == .number else { return nil }
    let text = Cleaning.trimmed(node.text)
    return text.isEmpty ? nil : text
  }

  /// A text that holds more than blanks.
  func string() -> String? {
    guard let text = peeked else { return nil }
    take()
    return text
  }

  /// A member's text.
  func string(_ name: String) -> String? { self[name]?.string() }
  func peek(_ name: String) -> String? { self[name]?.peeked }

  /// A member's truth, false when it is not there.
  func flag(_ name: String) -> Bool {
    guard let value = self[name], value.kind == .bool else { return false }
    value.take()
    return value.node.text == "true"
  }

  func take() { tree.take(index) }

  /// Takes the value and all that is in it.
  func takeAll() {
    for place in index..<node.end { tree.take(place) }
  }
}

/// Counts what nobody took, by path.
struct Untaken {
  private(set) var counts: [String: Int] = [:]

  /// Adds an item's values. Null, empty texts and the language and type of a text that was taken
  /// hold nothing of their own.
  mutating func add(_ item: JSONValue) { add(item, path: "") }

  private mutating func add(_ value: JSONValue, path: String) {
    switch value.kind {
    case .null: return
    case .array: for element in value.elements { add(element, path: path) }
    case .object:
      let label = path + Self.label(of: value)
      let hasValue =
        value["value"] != nil
        || value.tree.children(of: value.index).contains {
          value.tree.nodes[$0].name == "value"
        }
      for member in value.elements {
        if hasValue, member.name == "language" || member.name == "type" { continue }
        add(member, path: label.isEmpty ? member.name : "\(label).\(member.name)")
      }
    case .bool: if !value.tree.isTaken(value.index) { counts[path, default: 0] += 1 }
    case .string, .number:
      if value.peeked != nil, !value.tree.isTaken(value.index) {
        counts[path, default: 0] += 1
      }
    }
  }

  /// What kind of text an object is, when it says so: `(DeadLine)`, `(Summary, sv)`.
  private static func label(of object: JSONValue) -> String {
    guard object["value"] != nil else { return "" }
    let language = object.peek("language").flatMap { $0 == "fi" ? nil : $0 }
    let parts = [object.peek("type"), language].compactMap { $0 }
    return parts.isEmpty ? "" : "(" + parts.joined(separator: ", ") + ")"
  }

  /// A line for each path, in order.
  var notes: [ConvertProblem] {
    counts.sorted { $0.key < $1.key }.map { path, count in
      ConvertProblem(.everywhere, nil, "no home: \(path) (\(count) times)", .note)
    }
  }
}
