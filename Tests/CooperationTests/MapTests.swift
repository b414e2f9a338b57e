import Routing
import Testing

@testable import Cooperation
@testable import Registry

@Suite struct MapTests {
  private static let text = """
    Id: area/maa
    Name: Maa
    Kind: country

    Id: area/alue
    Name: Alue
    Kind: wellbeing-region
    Within: area/maa

    Id: area/etela
    Name: Etelä
    Kind: municipality
    Within: area/alue

    Id: area/pohja
    Name: Pohja
    Kind: municipality
    Within: area/alue

    Id: area/saari
    Name: Saari
    Kind: municipality
    Within: area/maa

    Id: org/alue
    Name: Alue
    Kind: wellbeing-region
    Area: area/alue

    Id: org/etela
    Name: Etelä
    Kind: municipality
    Area: area/etela

    Id: org/pohja
    Name: Pohja
    Kind: municipality
    Area: area/pohja

    Id: org/saari
    Name: Saari
    Kind: municipality
    Area: area/saari

    Id: org/yhdistys
    Name: Yhdistys
    Kind: third-sector

    Id: type/neuvola
    Name: Neuvola
    Organizer: wellbeing-region

    Id: type/koulu
    Name: Koulu
    Organizer: municipality

    Id: type/kirjasto
    Name: Kirjasto
    Organizer: municipality

    Id: type/kerho
    Name: Kerho
    Organizer: third-sector

    Id: service/neuvola
    Name: Neuvola
    Type: type/neuvola
    Owner: org/alue
    Area: area/alue

    Id: service/koulu-etela
    Name: Koulu
    Type: type/koulu
    Owner: org/etela
    Owner: org/pohja
    Area: area/etela

    Id: service/koulu-pohja
    Name: Koulu
    Type: type/koulu
    Owner: org/pohja
    Area: area/pohja

    Id: service/kerho
    Name: Kerho
    Type: type/kerho
    Owner: org/yhdistys
    Area: area/maa

    Id: service/vanha
    Name: Vanha
    Type: type/kerho
    Owner: org/etela
    Area: area/etela
    Valid_to: 2020-01-01

    Id: interface/a
    Name: A
    Between: type/neuvola
    Between: type/koulu
    Area: area/etela
    Task: x
    Lead: org/alue
    Agreed: 2026-01-01
    Confirmed: org/alue 2026-01-01 agreed

    Id: interface/b
    Name: B
    Between: service/neuvola
    Between: type/koulu
    Between: service/kerho
    Area: area/alue
    Task: x
    Lead: org/alue
    Agreed: 2020-01-01
    Review_by: 2021-01-01
    Confirmed: org/alue 2020-01-01 agreed

    Id: interface/saari
    Name: S
    Between: type/koulu
    Between: type/kirjasto
    Area: area/saari
    Task: x

    Id: template/a
    Name: A
    Between: type/neuvola
    Between: type/koulu
    Task: x

    Id: template/b
    Name: B
    Between: type/koulu
    Between: type/kirjasto
    Task: x

    Id: template/c
    Name: C
    Between: type/kirjasto
    Between: type/neuvola
    Task: x

    """

  private let router: Router
  private let time: LocalTime

  init() throws {
    var loader = RegistryLoader()
    loader.add(file: "x.rec", bytes: Array(Self.text.utf8))
    router = Router(try loader.finish(revision: 1))
    time = try #require(LocalTime(parsing: Array("2026-11-20".utf8)[...]))
  }

  private func number(_ id: String) throws -> Registry.Number {
    try #require(router.registry.number(of: id))
  }

  private func map(_ area: String?, type: String? = nil) throws -> CooperationMap {
    var survey = MapSurvey(
      of: try area.map(number), type: try type.map(number), at: time,
      router)
    while !survey.proceed(router) {}
    return survey.map
  }

  /// `kind type: owners (services)`, in order.
  private func nodes(_ map: CooperationMap) -> [String] {
    let registry = router.registry
    return map.nodes.map { node in
      let owners = node.owners.map { String(registry[$0].idText.dropFirst(4)) }
      let type = registry[node.type].idText.dropFirst(5)
      return "\(node.kind.rawValue) \(type): "
        + "\(owners.sorted().joined(separator: ",")) (\(node.services.count))"
    }.sorted()
  }

  private func edges(_ map: CooperationMap) -> [String] {
    map.edges.map { edge in
      let ends = [edge.first, edge.second].map {
        String(router.registry[map.nodes[$0].type].idText.dropFirst(5))
      }.sorted()
      return "\(ends[0])-\(ends[1]) \(edge.status.rawValue) \(edge.meetings.count)"
    }.sorted()
  }

  @Test func `a municipality's map has its services and whom the law names`() throws {
    let map = try map("area/etela")
    #expect(
      nodes(map) == [
        "municipality kirjasto: etela (0)", "municipality koulu: etela (1)",
        "third-sector kerho: yhdistys (1)", "wellbeing-region neuvola: alue (1)",
      ])
    #expect(
      edges(map) == [
        "kerho-neuvola lapsed 1", "kirjasto-neuvola missing 1", "koulu-neuvola lapsed 2",
      ])
  }

  @Test func `a region's map puts together what its municipalities have`() throws {
    let map = try map("area/alue")
    #expect(
      nodes(map) == [
        "municipality kirjasto:  (0)", "municipality koulu: etela,pohja (2)",
        "third-sector kerho: yhdistys (1)", "wellbeing-region neuvola: alue (1)",
      ])
    #expect(map.items.count == 3)
    #expect(map.items.last?.meeting.status == .missing)
  }

  @Test func `where nothing is registered, nothing of others is shown`() throws {
    let map = try map("area/saari")
    // By law a region has clinics, and no region is here: it is shown without an owner.
    #expect(edges(map) == ["kirjasto-koulu unconfirmed 1"])
    #expect(nodes(map).contains("wellbeing-region neuvola:  (0)"))
    #expect(!nodes(map).contains { $0.contains("etela") || $0.contains("(2)") })
  }

  @Test func `a map of one type has what it meets and no more`() throws {
    let map = try map("area/alue", type: "type/kirjasto")
    #expect(
      nodes(map).map { $0.split(separator: ":")[0] }
        == ["municipality kirjasto", "municipality koulu", "wellbeing-region neuvola"])
    // School and library are of one municipality, and need no agreement.
    #expect(edges(map) == ["kirjasto-neuvola missing 1"])
  }

  @Test func `a country is counted by region`() throws {
    var survey = CountrySurvey(
      type: nil, at: time, router)
    while !survey.proceed(router) {}
    #expect(survey.rows.map { router.registry[$0.area].idText } == ["area/alue", "area/saari"])
    #expect(survey.nationwide == 1)
    let (alue, saari) = (survey.rows[0], survey.rows[1])
    #expect(alue.municipalities == 2 && saari.municipalities == 1)
    #expect(alue.services(of: .municipality) == 2 && alue.services(of: .wellbeingRegion) == 1)
    #expect(alue.count(of: .lapsed) == 1 && alue.count(of: .unconfirmed) == 0)
    #expect(alue.count(of: .agreed) == 1 && alue.count(of: .missing) == 1)
    #expect(saari.count(of: .unconfirmed) == 1 && saari.count(of: .missing) == 0)
  }

  // MARK: graph

  private func graph(_ area: String?, type: String? = nil) throws -> CooperationGraph {
    var graph = CooperationGraph(
      of: try area.map(number), type: try type.map(number), at: time, router.registry)
    while !graph.proceed(router) {}
    return graph
  }

  private func lines(_ graph: CooperationGraph) -> [String] {
    let registry = router.registry
    return graph.edges.map { edge in
      "\(edge.relation.rawValue) \(registry[edge.from].idText) \(registry[edge.to].idText)"
        + (edge.status.map { " \($0.rawValue)" } ?? "") + (edge.isByLaw ? " by law" : "")
    }
  }

  @Test func `a graph has owners, types, services and what is between them`() throws {
    let graph = try graph("area/etela")
    let registry = router.registry
    #expect(
      graph.nodes.map { registry[$0].idText } == [
        "org/alue", "org/etela", "org/yhdistys", "type/kerho", "type/kirjasto", "type/koulu",
        "type/neuvola", "service/kerho", "service/koulu-etela", "service/neuvola",
      ])
    #expect(
      Set(lines(graph)) == [
        "owner org/yhdistys service/kerho", "type service/kerho type/kerho",
        "owner org/etela service/koulu-etela", "type service/koulu-etela type/koulu",
        "owner org/alue service/neuvola", "type service/neuvola type/neuvola",
        "owner org/etela type/kirjasto by law", "interface type/neuvola type/koulu agreed",
        "interface service/neuvola type/koulu lapsed",
        "interface service/neuvola service/kerho lapsed",
        "missing type/kirjasto type/neuvola missing",
      ])
    // Every end of an edge is a node.
    let nodes = Set(graph.nodes)
    #expect(graph.edges.allSatisfy { nodes.contains($0.from) && nodes.contains($0.to) })
  }

  @Test func `a graph of one type keeps to it`() throws {
    let graph = try graph("area/alue", type: "type/kerho")
    #expect(
      Set(lines(graph)) == [
        "owner org/yhdistys service/kerho", "type service/kerho type/kerho",
        "interface type/neuvola type/koulu lapsed", "interface type/neuvola service/kerho lapsed",
      ])
  }
}
