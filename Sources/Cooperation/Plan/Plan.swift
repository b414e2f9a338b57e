package import Registry
package import Routing

/// Wellbeing plans: main goals, their subgoals, what every actor does for them, and where an actor
/// does nothing.
///
/// A plan is the main goals of the same areas. Its actors are the bodies that any of its measures
/// names as one; what a part of an actor does counts for the actor.
package struct Plan: Sendable {
  /// What somebody does for a goal.
  package struct Measure: Sendable, Equatable {
    package let number: Registry.Number
    package let goal: Registry.Number
    /// Each once; those asked for alone, where only some were.
    package let actors: [Registry.Number]
    package let level: ServiceLevel

    func with(actors: [Registry.Number]) -> Measure {
      var own: [Registry.Number] = []
      for actor in actors where !own.contains(actor) { own.append(actor) }
      return Measure(number: number, goal: goal, actors: own, level: level)
    }
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
