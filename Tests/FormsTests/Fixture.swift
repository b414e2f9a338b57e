import Testing

@testable import Registry

/// A registry small enough to be laid out whole.
enum Fixture {
  static func registry() throws(LoadFailure) -> Registry {
    var loader = RegistryLoader()
    loader.add(file: "x.rec", bytes: Array(text.utf8))
    return try loader.finish(revision: 1)
  }

  static func number(_ id: String, _ registry: Registry) throws -> Registry.Number {
    try #require(registry.number(of: id))
  }

  private static let text = #"""
    Id: area/kunta
    Name: Kunta
    Name_sv: Kommun
    Kind: municipality

    Id: org/kunta
    Name: Kunta "A\B"
    Kind: municipality
    Area: area/kunta

    Id: org/yhdistys
    Name: Yhdistys
    Kind: third-sector

    Id: type/kerho
    Name: Kerho
    Organizer: municipality

    Id: service/kerho
    Name: Kerho
    Name_en: Club
    Type: type/kerho
    Owner: org/kunta
    Owner: org/yhdistys
    Nature: voluntary
    Area: area/kunta
    Language: fi
    Word: leikki
    Word: kerho
    Description: Kerho on avoin.
    + Tule mukaan!
    """#
}
