package import Registry

/// Wellbeing plans: main goals, their subgoals, what every actor does for them, and where an actor
/// does nothing.
///
/// A plan is the main goals of the same areas. Its actors are the bodies that any of its measures
/// names as one.
package struct Plan: Sendable {
  /// What somebody does for a goal.
  package struct Measure: Sendable, Equatable {
    package let number: Registry.Number
    package let goal: Registry.Number
    /// Those asked for alone, where only some were.
    package let actors: [Registry.Number]
    package let level: ServiceLevel
  }

  /// A goal with what is done for it and for those below it.
  package struct Goal: Sendable, Equatable {
    package let number: Registry.Number
    /// The goal that it is part of.
    package let parent: Registry.Number?
    /// 0 for a main goal.
    package let depth: Int
    /// Whether no other goal is part of it: measures are for such goals, and coverage is told of
    /// them.
    package let isLeaf: Bool
    package let shares: PlanShares
    package internal(set) var measures: [Measure] = []
    package internal(set) var levels = PlanLevels()
    /// Who has a measure for it, in order of id.
    package internal(set) var actors: [Registry.Number] = []
    /// Actors of its plan that have none.
    package internal(set) var without: [Registry.Number] = []
  }

  /// A body with what it does.
  package struct Actor: Sendable, Equatable {
    package let org: Registry.Number
    package internal(set) var measures: [Measure] = []
    package internal(set) var levels = PlanLevels()
    /// Goals without parts for which it has a measure.
    package internal(set) var goals: [Registry.Number] = []
    /// Those of its plans for which it has none.
    package internal(set) var without: [Registry.Number] = []
  }

  /// Every main goal, each with those below it behind it.
  package let goals: [Goal]
  /// In order of id.
  package let actors: [Actor]

  init(goals: [Goal], actors: [Actor]) {
    self.goals = goals
    self.actors = actors
  }

  /// The areas of a goal: its own or those of the nearest goal above that has some.
  package static func areas(
    ofGoal goal: Registry.Number?, _ registry: Registry
  ) -> [Registry.Number] {
    var next = goal
    while let goal = next {
      let areas = registry.targets(.area, of: goal)
      if !areas.isEmpty { return areas }
      next = registry.target(.parent, of: goal)
    }
    return []
  }
}

extension Plan {
  /// The goals of a registry as they hang together.
  struct Tree: Sendable {
    struct Node: Sendable {
      let number: Registry.Number
      let parent: Registry.Number?
      /// The main goal that it is below, or itself.
      let root: Registry.Number
      let depth: Int
      let isLeaf: Bool
    }

    /// Every main goal in order of id, each with those below it behind it.
    private(set) var nodes: [Node] = []

    /// - Parameters:
    ///   - registry: with the goals.
    ///   - day: on which they hold.
    init(_ registry: Registry, on day: CivilDate) {
      var roots: [Registry.Number] = []
      var children: [Registry.Number: [Registry.Number]] = [:]
      for number in registry.numbers(of: .goal) where registry[number].isValid(on: day) {
        if let parent = registry.target(.parent, of: number), registry[parent].isValid(on: day) {
          children[parent, default: []].append(number)
        } else {
          roots.append(number)
        }
      }
      var waiting = roots.reversed().map { (number: $0, parent: nil as Node?) }
      while let (number, parent) = waiting.popLast() {
        let below = Self.sorted(children[number] ?? [], registry)
        let node = Node(
          number: number, parent: parent?.number, root: parent?.root ?? number,
          depth: parent.map { $0.depth + 1 } ?? 0, isLeaf: below.isEmpty)
        nodes.append(node)
        waiting += below.reversed().map { ($0, node) }
      }
    }

    /// In order of the last whole number of their numbers: `I.2` before `I.10`.
    private static func sorted(
      _ goals: [Registry.Number], _ registry: Registry
    ) -> [Registry.Number] {
      goals.map { goal in
        let digits = (registry[goal].string(.number) ?? "").reversed().prefix { $0.isNumber }
        return (goal: goal, order: Int(String(digits.reversed())) ?? 0)
      }.enumerated().sorted { left, right in
        (left.element.order, left.offset) < (right.element.order, right.offset)
      }.map(\.element.goal)
    }
  }
}
