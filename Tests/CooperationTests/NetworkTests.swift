import Routing
import Testing

@testable import Cooperation
@testable import Registry

@Suite struct NetworkTests {
  private typealias Year = YearRegistry

  private func network(_ slug: String, _ more: String, area: String = "alue") -> String {
    """
    Id: network/\(slug)
    Name: \(slug)
    Member: org/alue
    Area: area/\(area)
    \(more)


    """
  }

  @Test func `networks stand by level from the top down, then by id`() throws {
    let router = Year.router(
      network("d", "Level: field") + network("c", "Level: field") + network("b", "Level: expert")
        + network("a", "Level: political") + network("e", "Level: management"))
    func ids(_ level: CooperationLevel?) -> [String] {
      NetworkView.networks(in: nil, level: level, on: Year.today, router).map {
        router.registry[$0].string(.name) ?? ""
      }
    }
    #expect(ids(nil) == ["a", "e", "b", "c", "d"])
    #expect(ids(.field) == ["c", "d"])
  }

  @Test func `only networks that hold and concern the area`() throws {
    let router = Year.router(
      network("ita", "Level: field", area: "itala") + network("muu", "Level: field", area: "muu")
        + network("mennyt", "Level: field\nValid_to: 2026-11-19"))
    let found = NetworkView.networks(
      in: try Year.area("itala", router), level: nil, on: Year.today, router)
    #expect(found.map { router.registry[$0].idText } == ["network/ita"])
  }

  @Test(
    arguments: [
      ("Next_meeting: 2026-12-01", "2026-12-01"),
      ("Next_meeting: 2026-11-20\nCadence: P1M", "2026-11-20"),
      ("Next_meeting: 2026-01-31\nCadence: P1M", "2026-11-30"),
      ("Next_meeting: 2022-12-01\nCadence: P4Y", "2026-12-01"),
      ("Next_meeting: 2026-11-19", nil), ("Cadence: P1M", nil),
    ])
  func `the next meeting is the one put down or that of the cadence`(
    fields: String, expected: String?
  ) throws {
    let router = Year.router(network("n", "Level: field\n\(fields)"))
    let number = try #require(router.registry.number(of: "network/n"))
    let view = NetworkView(number, router.registry)
    #expect(view.nextMeeting(from: Year.today)?.description == expected)
  }

  @Test func `a network knows its whole and its parts`() throws {
    let router = Year.router(
      network("alue", "Level: management") + network("osa", "Level: field\nPart_of: network/alue"))
    let whole = try #require(router.registry.number(of: "network/alue"))
    let part = try #require(router.registry.number(of: "network/osa"))
    #expect(NetworkView(whole, router.registry).parts == [part])
    #expect(NetworkView(part, router.registry).whole == whole)
  }
}
