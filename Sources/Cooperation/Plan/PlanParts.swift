import Registry
import Routing

/// What is known of plans while they are put together.
struct PlanParts: Sendable {
  private let router: Router
  private let scope: PlanReader.Scope
  /// All goals of the plans that concern the area.
  private let nodes: [PlanTree.Node]
  private let nodeOfGoal: [Registry.Number: Int]
  /// The plan of each main goal, named by the first main goal of its areas.
  private let planOfRoot: [Registry.Number: Registry.Number]
  private var byGoal: [Registry.Number: [Plan.Measure]] = [:]
  /// Bodies that measures of a plan name.
  private var named: [Registry.Number: Set<Registry.Number>] = [:]
  /// Whether each of them concerns the area.
  private var concerned: [Registry.Number: Bool] = [:]
  /// The actors of each plan, once all measures are known.
  private var actorsOfPlan: [Registry.Number: [Registry.Number]]?
  /// What an actor is part of, if that is an actor of the same plan.
  private var wholes: [Registry.Number: Registry.Number] = [:]
  private var next = 0
  private var goals: [Plan.Goal] = []
  private var actors: [Registry.Number: Plan.Actor] = [:]

  private var registry: Registry { _read { yield router.registry } }

  init(_ router: Router, _ scope: PlanReader.Scope, _ tree: PlanTree) {
    self.router = router
    self.scope = scope
    nodes = tree.nodes { root in scope.area.map { router.concerns(root, area: $0) } ?? true }
    var planOfRoot: [Registry.Number: Registry.Number] = [:]
    var planOfAreas: [[Registry.Number]: Registry.Number] = [:]
    for node in nodes where node.depth == 0 {
      let areas = router.registry.targets(.area, of: node.number)
      planOfRoot[node.number] = planOfAreas[areas] ?? node.number
      planOfAreas[areas] = planOfRoot[node.number]
    }
    self.planOfRoot = planOfRoot
    nodeOfGoal = Dictionary(
      uniqueKeysWithValues: nodes.enumerated().map { ($0.element.number, $0.offset) })
  }

  // MARK: measures

  /// Takes a measure that holds, if it is one of these plans and of an actor asked for.
  mutating func take(_ number: Registry.Number) {
    guard let goal = registry.target(.goal, of: number), let node = nodeOfGoal[goal],
      let plan = planOfRoot[nodes[node].root],
      let level = registry[number].string(.level).flatMap({ ServiceLevel(rawValue: $0) })
    else { return }
    var actors = registry.targets(.actor, of: number).filter { concerns($0) }
    named[plan, default: []].formUnion(actors)
    if let org = scope.org { actors = actors.contains { isPart($0, of: org) } ? [org] : [] }
    guard !actors.isEmpty else { return }
    byGoal[goal, default: []].append(
      Plan.Measure(number: number, goal: goal, actors: actors, level: level))
  }

  private mutating func concerns(_ org: Registry.Number) -> Bool {
    guard let area = scope.area else { return true }
    if let known = concerned[org] { return known }
    let isSo = router.concerns(org, area: area)
    concerned[org] = isSo
    return isSo
  }

  /// Whether a body is another or part of it.
  private func isPart(_ org: Registry.Number, of whole: Registry.Number) -> Bool {
    sequence(first: org) { registry.target(.parent, of: $0) }.contains(whole)
  }

  // MARK: actors

  /// Finds the actors of each plan; of one that is part of another, the other.
  private mutating func findActors() -> [Registry.Number: [Registry.Number]] {
    var found: [Registry.Number: [Registry.Number]] = [:]
    for plan in Set(planOfRoot.values) {
      let named = named[plan] ?? []
      if let org = scope.org {
        // One asked about is told of even if it does nothing.
        let isItsActor = named.contains { isPart($0, of: org) } || reaches(org, plan)
        found[plan] = isItsActor ? [org] : []
        continue
      }
      for actor in named { wholes[actor] = whole(of: actor, among: named) }
      found[plan] = sorted(Set(named.map { wholes[$0] ?? $0 }))
    }
    return found
  }

  private func reaches(_ org: Registry.Number, _ plan: Registry.Number) -> Bool {
    registry.targets(.area, of: plan).contains { router.concerns(org, area: $0) }
  }

  /// The outermost actor that one is part of, itself if it is part of none.
  private func whole(
    of actor: Registry.Number, among actors: Set<Registry.Number>
  ) -> Registry.Number {
    sequence(first: actor) { registry.target(.parent, of: $0) }
      .filter { actors.contains($0) }.last ?? actor
  }

  private func sorted(_ orgs: some Sequence<Registry.Number>) -> [Registry.Number] {
    orgs.sorted { registry.precedes($0, $1) }
  }

  // MARK: goals

  /// Puts the next goal together, when all measures have been taken.
  ///
  /// - Returns: whether there was one.
  mutating func finishGoal() -> Bool {
    if actorsOfPlan == nil { actorsOfPlan = findActors() }
    guard next < nodes.count else { return false }
    let node = nodes[next]
    if isAsked(next), let plan = planOfRoot[node.root] {
      let ofPlan = actorsOfPlan?[plan] ?? []
      let goal = goal(at: next, actors: ofPlan)
      goals.append(goal)
      let without = Set(goal.without)
      for org in ofPlan {
        actors[org, default: Plan.Actor(org: org)].take(goal, isWithout: without.contains(org))
      }
      for measure in goal.measures where measure.goal == node.number {
        for org in measure.actors { actors[org]?.take(measure) }
      }
    }
    next += 1
    return true
  }

  /// Whether a goal is the one asked for or below it.
  private func isAsked(_ index: Int) -> Bool {
    guard let asked = scope.goal else { return true }
    var next: Registry.Number? = nodes[index].number
    while let goal = next {
      if goal == asked { return true }
      next = nodeOfGoal[goal].flatMap { nodes[$0].parent }
    }
    return false
  }

  private func goal(at index: Int, actors: [Registry.Number]) -> Plan.Goal {
    let node = nodes[index]
    var goal = Plan.Goal(
      number: node.number, parent: node.parent, depth: node.depth, isLeaf: node.isLeaf,
      shares: PlanShares(registry[node.number]))
    var having: Set<Registry.Number> = []
    var end = index
    // Those below it stand behind it.
    while end < nodes.count, end == index || nodes[end].depth > node.depth {
      for measure in byGoal[nodes[end].number] ?? [] {
        let own = measure.with(actors: measure.actors.map { wholes[$0] ?? $0 })
        goal.levels.add(own.level)
        having.formUnion(own.actors)
        goal.measures.append(own)
      }
      end += 1
    }
    goal.actors = sorted(having)
    goal.without = actors.filter { !having.contains($0) }
    return goal
  }

  /// What was put together.
  func plan() -> Plan {
    Plan(goals: goals, actors: sorted(actors.keys).compactMap { actors[$0] })
  }
}

extension Plan.Actor {
  /// Notes whether it has a measure for a goal of its plan.
  fileprivate mutating func take(_ goal: Plan.Goal, isWithout: Bool) {
    guard goal.isLeaf else { return }
    if isWithout { without.append(goal.number) } else { goals.append(goal.number) }
  }

  fileprivate mutating func take(_ measure: Plan.Measure) {
    measures.append(measure)
    levels.add(measure.level)
  }
}
