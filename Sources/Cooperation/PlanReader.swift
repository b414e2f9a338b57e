package import Registry
package import Routing

/// Puts a plan together from measures, so many at a time.
package struct PlanReader: Sendable {
  /// Which part of the plans is asked for.
  package struct Scope: Sendable {
    package var area: Registry.Number?
    /// A goal, with all below it.
    package var goal: Registry.Number?
    /// One actor.
    package var org: Registry.Number?

    package init(
      area: Registry.Number? = nil, goal: Registry.Number? = nil, org: Registry.Number? = nil
    ) {
      self.area = area
      self.goal = goal
      self.org = org
    }
  }

  private let router: Router
  private let scope: Scope
  private let day: CivilDate
  /// All goals of the plans that concern the area.
  private let nodes: [Plan.Tree.Node]
  private let nodeOfGoal: [Registry.Number: Int]
  /// The plan of each main goal, named by the first main goal of its areas.
  private let planOfRoot: [Registry.Number: Registry.Number]
  private var measures: NumberList
  private var byGoal: [Registry.Number: [Plan.Measure]] = [:]
  private var actorsOfPlan: [Registry.Number: Set<Registry.Number>] = [:]
  /// Whether each body that a measure named concerns the area.
  private var concerned: [Registry.Number: Bool] = [:]

  private var registry: Registry { _read { yield router.registry } }

  /// - Parameters:
  ///   - router: with the registry.
  ///   - scope: what is asked for.
  ///   - day: on which goals and measures hold.
  package init(_ router: Router, _ scope: Scope, on day: CivilDate) {
    self.router = router
    self.scope = scope
    self.day = day
    let registry = router.registry
    var planOfRoot: [Registry.Number: Registry.Number] = [:]
    var planOfAreas: [[Registry.Number]: Registry.Number] = [:]
    var nodes: [Plan.Tree.Node] = []
    for node in Plan.Tree(registry, on: day).nodes {
      if node.depth == 0 {
        let areas = registry.targets(.area, of: node.number)
        if let area = scope.area, !router.concerns(node.number, area: area) { continue }
        planOfRoot[node.number] = planOfAreas[areas] ?? node.number
        planOfAreas[areas] = planOfRoot[node.number]
      }
      if planOfRoot[node.root] != nil { nodes.append(node) }
    }
    self.nodes = nodes
    self.planOfRoot = planOfRoot
    nodeOfGoal = Dictionary(
      uniqueKeysWithValues: nodes.enumerated().map { ($0.element.number, $0.offset) })
    measures = registry.numbers(of: .measure)
  }

  /// Looks at so many measures more.
  ///
  /// - Parameter count: how many.
  /// - Returns: whether there are no more.
  package mutating func read(_ count: Int) -> Bool {
    for _ in 0..<count {
      guard let number = measures.next() else { return true }
      read(number)
    }
    return false
  }

  /// The whole plan at once, for whoever may take the time.
  package static func plan(_ router: Router, _ scope: Scope, on day: CivilDate) -> Plan {
    var reader = PlanReader(router, scope, on: day)
    while !reader.read(10_000) {}
    return reader.plan()
  }

  private mutating func read(_ number: Registry.Number) {
    let record = registry[number]
    guard record.isValid(on: day), let goal = registry.target(.goal, of: number),
      let node = nodeOfGoal[goal], let plan = planOfRoot[nodes[node].root],
      let level = record.string(.level).flatMap({ ServiceLevel(rawValue: $0) })
    else { return }
    var actors = registry.targets(.actor, of: number).filter { concerns($0) }
    actorsOfPlan[plan, default: []].formUnion(actors)
    if let org = scope.org { actors = actors.contains(org) ? [org] : [] }
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

  // MARK: the plan

  /// The plan, once `read` has said that there is no more.
  package consuming func plan() -> Plan {
    var plans = actorsOfPlan.mapValues { sorted($0) }
    if let org = scope.org {
      // One asked about is told of even if it does nothing.
      for plan in Set(planOfRoot.values) {
        let isItsActor = (plans[plan] ?? []).contains(org) || reaches(org, plan)
        plans[plan] = isItsActor ? [org] : []
      }
    }
    var goals: [Plan.Goal] = []
    var actors: [Registry.Number: Plan.Actor] = [:]
    for (index, node) in nodes.enumerated() where isAsked(index) {
      guard let plan = planOfRoot[node.root] else { continue }
      let goal = goal(at: index, actors: plans[plan] ?? [])
      goals.append(goal)
      for org in plans[plan] ?? [] {
        actors[org, default: Plan.Actor(org: org)].take(goal, own: byGoal[node.number] ?? [])
      }
    }
    return Plan(goals: goals, actors: sorted(actors.keys).compactMap { actors[$0] })
  }

  private func reaches(_ org: Registry.Number, _ plan: Registry.Number) -> Bool {
    registry.targets(.area, of: plan).contains { router.concerns(org, area: $0) }
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
    var end = index
    // Those below it stand behind it.
    while end < nodes.count, end == index || nodes[end].depth > node.depth {
      goal.measures += byGoal[nodes[end].number] ?? []
      end += 1
    }
    var having: Set<Registry.Number> = []
    for measure in goal.measures {
      goal.levels.add(measure.level)
      having.formUnion(measure.actors)
    }
    goal.actors = sorted(having)
    goal.without = actors.filter { !having.contains($0) }
    return goal
  }

  private func sorted(_ orgs: some Sequence<Registry.Number>) -> [Registry.Number] {
    orgs.sorted { registry.precedes($0, $1) }
  }
}

extension Plan.Actor {
  /// Adds what it does for a goal.
  ///
  /// - Parameters:
  ///   - goal: the goal.
  ///   - own: measures for just this goal, of all actors.
  fileprivate mutating func take(_ goal: Plan.Goal, own: [Plan.Measure]) {
    let mine = own.filter { $0.actors.contains(org) }
    for measure in mine { levels.add(measure.level) }
    measures += mine
    guard goal.isLeaf else { return }
    if mine.isEmpty { without.append(goal.number) } else { goals.append(goal.number) }
  }
}
