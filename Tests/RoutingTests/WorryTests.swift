import Registry
import Testing

@testable import Routing

/// How a worry shifts an answer between levels.
@Suite struct WorryTests {
  /// Types of the three levels, which one word fits alike.
  private static let records = """
    Id: type/kerho
    Name: Kerho
    Organizer: municipality
    Level: preventive
    Word: levoton
    Source: test

    Id: type/ohjaus
    Name: Ohjaus
    Organizer: municipality
    Level: early
    Word: levoton
    Source: test

    Id: type/kuntoutus
    Name: Kuntoutus
    Organizer: municipality
    Level: intensified
    Word: levoton
    Source: test

    Id: type/lastensuojelu
    Name: Lastensuojelu
    Organizer: wellbeing-region
    Level: intensified
    Word: levoton
    Source: test

    """

  private static func types(_ worry: Worry?, limit: Int = 4) -> [String] {
    let desk = Desk(records)
    let answer = desk.router.route(
      Array("levoton".utf8)[...], area: desk.registry.named("area/kotka"),
      at: TestRegistry.monday, limit: limit, worry: worry)
    return answer.candidates.map { desk.registry.id($0.type)?.dropFirst(5).description ?? "-" }
  }

  @Test(
    arguments: [
      (Worry.none, ["kerho", "lastensuojelu", "ohjaus", "kuntoutus"]),
      (.small, ["lastensuojelu", "ohjaus", "kerho", "kuntoutus"]),
      (.growing, ["lastensuojelu", "ohjaus", "kuntoutus", "kerho"]),
      (.great, ["kuntoutus", "lastensuojelu", "ohjaus", "kerho"]),
    ])
  func `a worry puts the level first that fits it`(worry: Worry, order: [String]) {
    #expect(Self.types(worry) == order)
  }

  @Test func `without a worry levels are of no account`() {
    #expect(Self.types(nil) == ["kerho", "kuntoutus", "lastensuojelu", "ohjaus"])
  }

  @Test(arguments: Worry.allCases)
  func `what takes notifications is never put behind`(worry: Worry) {
    let desk = Desk(Self.records)
    func score(_ worry: Worry?) -> Double? {
      let answer = desk.router.route(
        Array("levoton".utf8)[...], area: desk.registry.named("area/kotka"),
        at: TestRegistry.monday, limit: 4, worry: worry)
      return answer.candidates.first { desk.registry.id($0.type) == "type/lastensuojelu" }?.score
    }
    #expect(score(worry) == score(nil) && score(nil) != nil)
  }

  @Test(arguments: Worry.allCases)
  func `danger comes first whatever the worry`(worry: Worry) {
    let desk = Desk(Self.records)
    let answer = desk.router.route(
      Array("isä lyö lasta juuri nyt levoton".utf8)[...],
      area: desk.registry.named("area/kotka"), at: TestRegistry.monday, limit: 3, worry: worry)
    #expect(answer.candidates.first?.basis == .emergency)
  }

  @Test func `a service's own level goes before its type's`() {
    let desk = Desk(
      Self.records + """

        Id: service/kerho
        Name: Erityiskerho
        Type: type/kerho
        Owner: org/kotka
        Nature: statutory
        Area: area/kotka
        Level: intensified
        Source: test

        """)
    let answer = desk.router.route(
      Array("levoton".utf8)[...], area: desk.registry.named("area/kotka"),
      at: TestRegistry.monday, limit: 1, worry: .great)
    #expect(desk.registry.id(answer.candidates.first?.service) == "service/kerho")
  }
}
