import Registry

/// The goals of a registry as they hang together.
struct PlanTree: Sendable {
  struct Node: Sendable {
    let number: Registry.Number
    let parent: Registry.Number?
    /// The main goal that it is below, or itself.
    let root: Registry.Number
    let depth: Int
    let isLeaf: Bool
  }

  /// What is read of one goal.
  private struct Entry: Sendable {
    let number: Registry.Number
    /// The last whole number of its own number: 10 of `I.10`.
    let order: Int
  }

  private var roots: [Registry.Number] = []
  private var children: [Registry.Number: [Entry]] = [:]

  /// Takes a goal in; in order of id.
  ///
  /// - Parameters:
  ///   - number: of the goal, which holds on the day.
  ///   - registry: with the goals.
  ///   - day: a goal above that does not hold is none.
  mutating func add(_ number: Registry.Number, _ registry: Registry, on day: CivilDate) {
    guard let parent = registry.target(.parent, of: number), registry[parent].isValid(on: day)
    else {
      roots.append(number)
      return
    }
    let digits = (registry[number].first(.number) ?? []).reversed().prefix { $0 &- 0x30 < 10 }
    let order = Int(String(decoding: digits.reversed(), as: UTF8.self)) ?? 0
    children[parent, default: []].append(Entry(number: number, order: order))
  }

  /// Every main goal that is wanted, in order of id, each with those below it behind it, which
  /// stand by number.
  ///
  /// - Parameter isWanted: of a main goal.
  /// - Returns: the goals.
  func nodes(where isWanted: (Registry.Number) -> Bool) -> [Node] {
    var nodes: [Node] = []
    var waiting = roots.filter(isWanted).reversed().map { (number: $0, parent: nil as Node?) }
    while let (number, parent) = waiting.popLast() {
      let below = sorted(children[number] ?? [])
      let node = Node(
        number: number, parent: parent?.number, root: parent?.root ?? number,
        depth: parent.map { $0.depth + 1 } ?? 0, isLeaf: below.isEmpty)
      nodes.append(node)
      waiting += below.reversed().map { ($0, node) }
    }
    return nodes
  }

  private func sorted(_ goals: [Entry]) -> [Registry.Number] {
    goals.enumerated().sorted { left, right in
      (left.element.order, left.offset) < (right.element.order, right.offset)
    }.map(\.element.number)
  }
}
