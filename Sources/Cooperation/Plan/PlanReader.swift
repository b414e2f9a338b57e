package import Registry
package import Routing

/// Puts a plan together, so many records at a time: first its goals, then what is done for each,
/// then who does nothing for it.
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

  /// Putting one goal together takes as long as reading so many measures.
  private static let recordsOfGoal = 10

  private let router: Router
  private let scope: Scope
  private let day: CivilDate
  private var goals: NumberList
  private var tree = PlanTree()
  private var measures: NumberList
  private var found: PlanParts?

  private var registry: Registry { _read { yield router.registry } }

  /// - Parameters:
  ///   - router: with the registry.
  ///   - scope: what is asked for.
  ///   - day: on which goals and measures hold.
  package init(_ router: Router, _ scope: Scope, on day: CivilDate) {
    self.router = router
    self.scope = scope
    self.day = day
    goals = router.registry.numbers(of: .goal)
    measures = router.registry.numbers(of: .measure)
  }

  /// Looks at so many records more.
  ///
  /// - Parameter records: how many.
  /// - Returns: whether there are no more.
  package mutating func read(_ records: Int) -> Bool {
    var left = records
    while left > 0 {
      left -= 1
      if let goal = goals.next() {
        if registry[goal].isValid(on: day) { tree.add(goal, registry, on: day) }
        continue
      }
      var parts = found.take() ?? PlanParts(router, scope, tree)
      if let measure = measures.next() {
        if registry[measure].isValid(on: day) { parts.take(measure) }
      } else {
        left -= Self.recordsOfGoal
        guard parts.finishGoal() else {
          found = consume parts
          return true
        }
      }
      found = consume parts
    }
    return false
  }

  /// The plan, once `read` has said that there is no more.
  package consuming func plan() -> Plan { found?.plan() ?? Plan(goals: [], actors: []) }

  /// The whole plan at once, for whoever may take the time.
  package static func plan(_ router: Router, _ scope: Scope, on day: CivilDate) -> Plan {
    var reader = PlanReader(router, scope, on: day)
    while !reader.read(10_000) {}
    return reader.plan()
  }
}
