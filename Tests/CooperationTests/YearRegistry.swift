import Routing
import Testing

@testable import Registry

/// A region of two municipalities, and another beside it, for what happens and is promised there.
enum YearRegistry {
  static let today = day("2026-11-20")

  static func day(_ text: String) -> CivilDate {
    guard let day = CivilDate(parsing: Array(text.utf8)[...]) else {
      preconditionFailure("no day: \(text)")
    }
    return day
  }

  static func router(_ more: String) -> Router {
    var loader = RegistryLoader()
    loader.add(file: "ground.rec", bytes: Array(ground.utf8))
    loader.add(file: "more.rec", bytes: Array(more.utf8))
    do {
      return Router(try loader.finish(revision: 1))
    } catch {
      preconditionFailure(error.problems.map(\.text).joined(separator: "\n"))
    }
  }

  static func area(_ slug: String, _ router: Router) throws -> Registry.Number {
    try #require(router.registry.number(of: "area/\(slug)"))
  }

  private static let ground = """
    Id: area/maa
    Name: Maa
    Kind: country

    Id: area/alue
    Name: Alue
    Kind: wellbeing-region
    Code: 10
    Within: area/maa

    Id: area/muu
    Name: Muu
    Kind: wellbeing-region
    Code: 11
    Within: area/maa

    Id: area/itala
    Name: Itälä
    Kind: municipality
    Code: 901
    Within: area/alue

    Id: area/lansila
    Name: Länsilä
    Kind: municipality
    Code: 902
    Within: area/alue

    Id: org/alue
    Name: Alue
    Kind: wellbeing-region
    Area: area/alue

    Id: org/itala
    Name: Itälä
    Kind: municipality
    Area: area/itala

    Id: org/lansila
    Name: Länsilä
    Kind: municipality
    Area: area/lansila

    Id: org/muu
    Name: Muu
    Kind: wellbeing-region
    Area: area/muu

    Id: org/yhdistys
    Name: Yhdistys
    Kind: third-sector
    Area: area/alue

    Id: org/yhdistys-ryhma
    Name: Yhdistyksen ryhmä
    Kind: third-sector
    Parent: org/yhdistys
    Area: area/alue

    Id: type/kerho
    Name: Kerho
    Organizer: municipality

    Id: type/neuvola
    Name: Neuvola
    Organizer: wellbeing-region


    """
}
