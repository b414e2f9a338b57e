import Registry
import Routing
import Testing

@Suite struct LookupTests {
  @Test(
    "an area by id, slug, code and name",
    arguments: [
      ("area/kotka", "kotka"), ("kotka", "kotka"), ("Kotka", "kotka"), ("KOTKASSA", "kotka"),
      ("kotkalainen", "kotka"), ("285", "kotka"), ("Fredrikshamn", "hamina"), ("075", "hamina"),
      ("Hamina", "hamina"), ("10", "kymenlaakso"), ("Kymenlaakson hyvinvointialue", "kymenlaakso"),
      ("Kymenlaakso", "kymenlaakso"), ("kymenlaaksossa", "kymenlaakso"), ("Åland", "saaret"),
      ("Helsingfors", "helsinki"), ("Helsingissä", "helsinki"), ("Mariehamn", "maarianhamina"),
    ])
  func area(text: String, slug: String) {
    let desk = Desk()
    let found = desk.router.area(named: Array(text.utf8)[...])
    #expect(found == .found(desk.registry.named("area/" + slug)))
  }

  @Test func anUnknownAreaNamesTheNearest() {
    let router = Desk().router
    #expect(router.area(named: Array("Kotkka".utf8)[...]) == .unknown(nearest: "Kotka"))
    #expect(router.area(named: Array("Kuukkeli".utf8)[...]) == .unknown(nearest: nil))
    #expect(router.area(named: []) == .unknown(nearest: nil))
  }

  @Test(
    "a type by id, slug, name and words",
    arguments: [
      ("type/neuvola", "neuvola"), ("neuvola", "neuvola"), ("Perhetyö", "perhetyo"),
      ("småbarnspedagogik", "varhaiskasvatus"), ("Äitiys- ja lastenneuvola", "neuvola"),
      ("maternity and child health clinic", "neuvola"), ("päiväkotipaikka", "varhaiskasvatus"),
    ])
  func type(text: String, slug: String) {
    let desk = Desk()
    let found = desk.router.type(named: Array(text.utf8)[...])
    #expect(desk.registry.id(found) == "type/" + slug)
  }

  @Test func noType() {
    #expect(Desk().router.type(named: Array("org/kotka".utf8)[...]) == nil)
    #expect(Desk().router.type(named: []) == nil)
  }

  @Test func coversAndConcerns() {
    let desk = Desk()
    let router = desk.router
    func number(_ id: String) -> Registry.Number { desk.registry.named(id) }
    #expect(router.covers(number("area/kymenlaakso"), number("area/kotka")))
    #expect(router.covers(number("area/kotka"), number("area/kotka")))
    #expect(!router.covers(number("area/kotka"), number("area/kymenlaakso")))
    #expect(router.concerns(number("org/kymenlaakso-hva"), area: number("area/kotka")))
    #expect(router.concerns(number("org/kotka"), area: number("area/kymenlaakso")))
    #expect(!router.concerns(number("org/kotka"), area: number("area/hamina")))
    #expect(router.concerns(number("area/karhula"), area: number("area/kotka")))
    #expect(router.concerns(number("type/neuvola"), area: number("area/hamina")))
  }
}
