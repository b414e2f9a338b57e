import Registry
import Routing

/// Who acts in a plan, and for which of its subgoals.
struct PlanActors: Sendable {
  struct Share: Hashable, Sendable {
    let goal: Registry.Number
    let actor: Registry.Number
  }

  /// By plan, in the order in which they are met.
  var actors: [[Registry.Number]: [Registry.Number]] = [:]
  /// Which actor has a measure for which goal.
  var shares: Set<Share> = []
}

/// The plan: actors that have no measure for a subgoal.
extension GapSearch {
  /// Measures come before goals, so that all actors are known when the first goal comes.
  mutating func findNoMeasure(_ unit: Unit) {
    guard case .record(let number) = unit, valid(number) != nil else { return }
    if registry[number].kind == .measure { return note(measure: number) }
    // A main goal is reached through its subgoals.
    guard registry.target(.parent, of: number) != nil else { return }
    let plan = plan(of: number)
    let reach = Set(scope.places(in: plan))
    for actor in memory.plan.actors[plan] ?? [] {
      guard !memory.plan.shares.contains(.init(goal: number, actor: actor)) else { continue }
      let areas = registry.targets(.area, of: actor)
      let places = scope.places(in: areas).filter { reach.contains($0) }
      if places.isEmpty { continue }
      let isWithin = places.count < reach.count
      found(
        at: number, areas: isWithin ? areas : plan, twin: actor, reach: places, owner: actor)
    }
  }

  private mutating func note(measure: Registry.Number) {
    guard let goal = registry.target(.goal, of: measure) else { return }
    let plan = plan(of: goal)
    for actor in registry.targets(.actor, of: measure) {
      memory.plan.shares.insert(.init(goal: goal, actor: actor))
      if !(memory.plan.actors[plan]?.contains(actor) ?? false) {
        memory.plan.actors[plan, default: []].append(actor)
      }
    }
  }

  /// What makes goals one plan: the areas of their main goal.
  private func plan(of goal: Registry.Number) -> [Registry.Number] {
    var main = goal
    while let parent = registry.target(.parent, of: main) { main = parent }
    return registry.targets(.area, of: main)
  }
}
