import Routing
import Testing

@testable import Cooperation
@testable import Registry

@Suite struct PlanTests {
  private typealias Year = YearRegistry

  private let goals = """
    Id: goal/a
    Name: Arki
    Number: I
    Area: area/alue
    Share_preventive: 50
    Share_early: 35
    Share_intensified: 15

    Id: goal/a-10
    Name: Kymmenes
    Number: I.10
    Parent: goal/a

    Id: goal/a-2
    Name: Toinen
    Number: I.2
    Parent: goal/a

    Id: goal/b
    Name: Osallisuus
    Number: II
    Area: area/alue

    Id: goal/m
    Name: Muualla
    Number: I
    Area: area/muu


    """

  private func measure(
    _ slug: String, _ goal: String, _ actors: [String], _ level: String = "early",
    _ more: String = ""
  ) -> String {
    "Id: measure/\(slug)\nName: \(slug)\nGoal: goal/\(goal)\n"
      + actors.map { "Actor: org/\($0)\n" }.joined() + "Level: \(level)\n\(more)\n\n"
  }

  private var measures: String {
    measure("1", "a-2", ["itala", "alue"], "preventive") + measure("2", "a-2", ["alue"])
      + measure("3", "a-10", ["itala"], "intensified") + measure("4", "b", ["yhdistys-ryhma"])
      + measure("5", "a-10", ["yhdistys"], "preventive") + measure("6", "m", ["muu"])
      + measure("7", "b", ["lansila"], "early", "Valid_to: 2026-01-01\n")
  }

  private func plan(
    _ records: String? = nil, area: String? = nil, goal: String? = nil, org: String? = nil
  ) throws -> (Plan, Registry) {
    let router = Year.router(goals + (records ?? measures))
    func number(_ id: String?) throws -> Registry.Number? {
      try id.map { try #require(router.registry.number(of: $0)) }
    }
    let scope = PlanReader.Scope(
      area: try number(area.map { "area/\($0)" }), goal: try number(goal.map { "goal/\($0)" }),
      org: try number(org.map { "org/\($0)" }))
    return (PlanReader.plan(router, scope, on: Year.today), router.registry)
  }

  private func slugs(_ numbers: [Registry.Number], _ registry: Registry) -> [String] {
    numbers.map { String(decoding: registry[$0].slug, as: UTF8.self) }
  }

  @Test func `every main goal stands before those below it, which stand by number`() throws {
    let (plan, registry) = try plan()
    #expect(slugs(plan.goals.map(\.number), registry) == ["a", "a-2", "a-10", "b", "m"])
    #expect(plan.goals.map(\.depth) == [0, 1, 1, 0, 0])
    #expect(plan.goals.map(\.isLeaf) == [false, true, true, true, true])
    #expect(plan.goals.map(\.measures.count) == [4, 2, 2, 1, 1])
  }

  @Test func `a goal says which actor of its plan has nothing for it`() throws {
    let (plan, registry) = try plan()
    let without = plan.goals.map { slugs($0.without, registry) }
    #expect(without == [[], ["yhdistys"], ["alue"], ["alue", "itala"], []])
    let actors = plan.goals.map { slugs($0.actors, registry) }
    #expect(
      actors == [
        ["alue", "itala", "yhdistys"], ["alue", "itala"], ["itala", "yhdistys"], ["yhdistys"],
        ["muu"],
      ])
  }

  @Test func `an actor says for which goals it has nothing, its parts counted with it`() throws {
    let (plan, registry) = try plan()
    #expect(slugs(plan.actors.map(\.org), registry) == ["alue", "itala", "muu", "yhdistys"])
    #expect(
      plan.actors.map { slugs($0.without, registry) } == [["a-10", "b"], ["b"], [], ["a-2"]])
    #expect(plan.actors.map(\.measures.count) == [2, 2, 1, 2])
    #expect(
      plan.actors.map { slugs($0.goals, registry) } == [
        ["a-2"], ["a-2", "a-10"], ["m"], ["a-10", "b"],
      ])
  }

  @Test func `levels are counted beside the shares that the plan wants`() throws {
    let (plan, _) = try plan()
    let main = try #require(plan.goals.first)
    #expect(ServiceLevel.allCases.map { main.levels[$0] } == [2, 1, 1])
    #expect(main.levels.shares == [.preventive: 50, .early: 25, .intensified: 25])
    #expect(ServiceLevel.allCases.map { main.shares[$0]?.description } == ["50", "35", "15"])
    #expect(plan.goals[1].shares.isEmpty)
  }

  @Test(
    arguments: [
      ([1, 1, 1], [34, 33, 33]), ([2, 1, 0], [67, 33, 0]), ([1, 2, 4], [14, 29, 57]),
      ([0, 0, 5], [0, 0, 100]), ([7, 7, 6], [35, 35, 30]), ([1, 5, 1], [14, 72, 14]),
    ])
  func `shares are whole and together a hundred`(counts: [Int], expected: [Int]) throws {
    var levels = PlanLevels()
    for (level, count) in zip(ServiceLevel.allCases, counts) {
      for _ in 0..<count { levels.add(level) }
    }
    let shares = try #require(levels.shares)
    #expect(ServiceLevel.allCases.map { shares[$0] } == expected)
    #expect(PlanLevels().shares == nil)
  }

  @Test func `in an area only its plans, and only the actors there`() throws {
    let (region, registry) = try plan(area: "alue")
    #expect(slugs(region.goals.map(\.number), registry) == ["a", "a-2", "a-10", "b"])
    let (municipality, other) = try plan(area: "lansila")
    #expect(slugs(municipality.actors.map(\.org), other) == ["alue", "yhdistys"])
    #expect(municipality.goals.map(\.measures.count) == [3, 2, 1, 1])
  }

  @Test func `of a goal asked for all below it, and coverage over the whole plan`() throws {
    let (plan, registry) = try plan(goal: "a")
    #expect(slugs(plan.goals.map(\.number), registry) == ["a", "a-2", "a-10"])
    let (one, other) = try self.plan(goal: "a-10")
    #expect(one.goals.map { slugs($0.without, other) } == [["alue"]])
  }

  @Test func `an actor asked for is told of even if it does nothing`() throws {
    let (own, registry) = try plan(org: "itala")
    #expect(own.actors.map { slugs($0.goals, registry) } == [["a-2", "a-10"]])
    #expect(own.goals.flatMap(\.measures).allSatisfy { slugs($0.actors, registry) == ["itala"] })
    let (none, other) = try plan(org: "lansila")
    #expect(none.actors.map { slugs($0.without, other) } == [["a-2", "a-10", "b"]])
    let (whole, third) = try plan(org: "yhdistys")
    #expect(whole.actors.map { slugs($0.goals, third) } == [["a-10", "b"]])
    #expect(try plan(area: "alue", org: "muu").0.actors.isEmpty)
  }

  @Test func `reading in pieces makes the same plan`() throws {
    let router = Year.router(goals + measures)
    var reader = PlanReader(router, .init(), on: Year.today)
    while !reader.read(2) {}
    let plan = reader.plan()
    let whole = PlanReader.plan(router, .init(), on: Year.today)
    #expect(plan.goals == whole.goals && plan.actors == whole.actors)
  }
}
