import TestSupport
import Testing

@testable import Registry

@Suite struct ImportPlanTests {
  private let registry: Registry

  init() throws { registry = try load([("base.rec", Self.base)]) }

  private static let base = """
    Id: area/a
    Name: A
    Kind: municipality

    Id: org/o
    Name: O
    Kind: municipality
    Ptv: 11111111-1111-4111-8111-111111111111

    Id: type/t
    Name: T
    Organizer: municipality

    Id: service/s
    Name: S
    Type: type/t
    Owner: org/o
    Area: area/a
    Ptv: 22222222-2222-4222-8222-222222222222
    """

  private func plan(_ text: String) throws -> ImportPlan {
    ImportPlan(try records(text), in: registry)
  }

  private func counts(_ plan: ImportPlan) -> [Int] { [plan.added, plan.changed, plan.unchanged] }

  private func ids(_ plan: ImportPlan) -> [String] { plan.changes.map(\.idText) }

  @Test func `the same again changes nothing`() throws {
    let plan = try plan(Self.base)
    #expect(plan.changes.isEmpty)
    #expect(counts(plan) == [0, 0, 4])
  }

  @Test func `new ones are added, others changed, what is not named stays`() throws {
    let plan = try plan(
      "Id: area/a\nName: Uusi\nKind: municipality\n\nId: area/b\nName: B\nKind: province")
    #expect(counts(plan) == [1, 1, 0])
    #expect(ids(plan) == ["area/a", "area/b"])
  }

  @Test func `a known Ptv keeps its id, and what names the other id follows`() throws {
    let plan = try plan(
      """
      Id: org/toinen
      Name: O
      Kind: municipality
      Ptv: 11111111-1111-4111-8111-111111111111

      Id: service/uusi
      Name: U
      Type: type/t
      Owner: org/toinen
      Area: area/a

      Id: interface/i
      Name: I
      Between: type/t
      Between: service/uusi
      Task: T
      Lead: org/toinen
      Confirmed: org/toinen 2026-01-01 agreed
      """)
    #expect(counts(plan) == [2, 0, 1])
    #expect(ids(plan) == ["service/uusi", "interface/i"])
    let texts = plan.changes.compactMap { $0.record.map { text($0) } }
    #expect(texts.allSatisfy { !$0.contains("org/toinen") })
    #expect(texts.last?.contains("Confirmed: org/o 2026-01-01 agreed\n") == true)
  }

  @Test func `a Ptv of another kind is not the same`() throws {
    let plan = try plan(
      "Id: org/x\nName: X\nKind: state\nPtv: 22222222-2222-4222-8222-222222222222")
    #expect(ids(plan) == ["org/x"])
  }

  @Test func `an id that is given itself is not taken by another`() throws {
    let plan = try plan(
      Self.base + """


        Id: org/x
        Name: X
        Kind: state
        Ptv: 11111111-1111-4111-8111-111111111111
        """)
    #expect(counts(plan) == [1, 0, 4])
    #expect(ids(plan) == ["org/x"])
  }

  @Test func `whatever is imported, the second time changes nothing`() throws {
    var random = Seeded()
    var registry = Registry.empty
    for revision in 2..<300 {
      var text = ""
      var seen: Set<String> = []
      for _ in 0..<random.int(1...6) {
        let id = "org/\(random.int(1...9))"
        guard seen.insert(id).inserted else { continue }
        text += "Id: \(id)\nName: N\(random.int(1...3))\nKind: state\n"
        if random.once(in: 2) { text += "Ptv: \(ptv(random.int(1...6)))\n" }
        text += "\n"
      }
      let given = try records(text)
      let plan = ImportPlan(given, in: registry)
      #expect(plan.added + plan.changed == plan.changes.count)
      #expect(plan.added + plan.changed + plan.unchanged == given.count)
      #expect(Set(ids(plan)).count == plan.changes.count, "an id twice: \(text)")
      registry.apply(plan.changes, revision: revision)
      let again = ImportPlan(given, in: registry)
      #expect(again.changes.isEmpty, "\(text): \(ids(again))")
      if random.once(in: 30) { registry = .empty }
    }
  }

  private func ptv(_ number: Int) -> String { "00000000-0000-4000-8000-00000000000\(number)" }
}
