package import Registry

/// The pairs of types that the law or common practice makes neighbours, without what has been
/// agreed between them: as many as there are templates, however many interfaces there are. Read in
/// pieces.
package struct Neighbours: Sendable {
  private var templates: [InterfaceBook.Pair: Registry.Number] = [:]
  private var waiting: NumberList
  /// In order of the templates' ids.
  package private(set) var pairs: [InterfaceBook.Pair] = []

  package init(_ registry: Registry) { waiting = registry.numbers(of: .template) }

  /// Reads so many templates more.
  ///
  /// - Returns: whether there are no more.
  package mutating func read(_ count: Int, _ registry: Registry) -> Bool {
    for _ in 0..<count {
      guard let number = waiting.next() else { return true }
      for pair in InterfaceBook.pairs(of: number, registry) where templates[pair] == nil {
        templates[pair] = number
        pairs.append(pair)
      }
    }
    return false
  }

  /// The template of a pair.
  package func template(at pair: InterfaceBook.Pair) -> Registry.Number? { templates[pair] }

  /// The pairs that a type is in; all if none is asked for.
  package func pairs(with type: Registry.Number?) -> [InterfaceBook.Pair] {
    guard let type else { return pairs }
    return pairs.filter { $0.contains(type) }
  }
}
