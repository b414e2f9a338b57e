import Cooperation
import Registry
import Routing
import Testing

/// Who stands on the sides of an interface, and which interfaces are meant.
@Suite struct InterfaceSidesTests {
  private static let records = """
    Id: interface/kaikki
    Name: Neuvola ja varhaiskasvatus
    Between: service/neuvola
    Between: type/varhaiskasvatus
    Area: area/kymenlaakso
    Task: Seuranta.
    Lead: org/hva
    Participant: org/kotka
    Contact: contact/hva-muu
    Contact: contact/kotka-hoito
    Contact: contact/kotka-muu

    Id: contact/hva-muu
    Name: Alueen yhteys
    Kind: role
    Org: org/hva
    Phone: +999450000012

    Id: contact/kotka-muu
    Name: Kotkan muu yhteys
    Kind: role
    Org: org/kotka
    Phone: +999450000013

    Id: contact/kotka-hoito
    Name: Kotkan varhaiskasvatus
    Kind: person
    Org: org/kotka
    Phone: +999450000014
    Visibility: internal
    Service: service/kotka-hoito

    Id: contact/kotka-hoito-2
    Name: Kotkan varhaiskasvatuksen neuvonta
    Kind: role
    Org: org/kotka
    Phone: +999450000015
    Visibility: public
    Service: service/kotka-hoito

    Id: service/kotka-hoito
    Name: Kotkan varhaiskasvatus
    Type: type/varhaiskasvatus
    Owner: org/kotka
    Nature: statutory
    Area: area/kotka

    """

  /// `part owner contact` of each side.
  private static func sides(
    in area: String?, to viewer: Viewer = Viewer(sees: .desk), _ more: String = ""
  ) throws -> [String] {
    let country = try MatrixCountry(records + "\n" + more)
    guard let time = MatrixCountry.monday else { return [] }
    let sides = InterfaceSides(
      country.router, in: area.map { country.named("area/" + $0) }, at: time, to: viewer)
    return sides.sides(of: country.named("interface/kaikki")).map { side in
      [side.part, side.owner, side.contact?.contact].map { number in
        number.map { country.slugs([$0])[0] } ?? "-"
      }.joined(separator: " ")
    }
  }

  @Test func `the interface's own contacts answer for their sides`() throws {
    #expect(
      try Self.sides(in: "kotka") == ["neuvola hva hva-muu", "varhaiskasvatus kotka kotka-muu"])
  }

  @Test func `a contact that belongs to the side's service goes before others`() throws {
    let all = try Self.sides(in: "kotka", to: .all, "")
    // Internal contacts are nobody's to be given, whoever asks.
    #expect(all[1] == "varhaiskasvatus kotka kotka-muu")
    let desk = try Self.sides(in: "kotka")
    #expect(desk == all)
  }

  @Test func `a side without its own contact is answered by the service's`() throws {
    #expect(try Self.sides(in: "hamina")[1] == "varhaiskasvatus hamina -")
  }

  @Test func `a municipality's duty has no owner in a whole region`() throws {
    #expect(
      try Self.sides(in: "kymenlaakso") == ["neuvola hva hva-muu", "varhaiskasvatus - -"])
    #expect(try Self.sides(in: nil) == ["neuvola hva hva-muu", "varhaiskasvatus - -"])
  }

  private static func choice(
    _ sides: [String], in area: String, _ more: String = "", on day: String = "2026-11-23"
  ) throws -> (found: [String], missing: [String]) {
    let country = try MatrixCountry(more)
    guard let date = CivilDate(parsing: Array(day.utf8)[...]) else { return ([], []) }
    let choice = InterfaceChoice(
      country.router,
      between: sides.map { .init(type: country.named($0), parts: [country.named($0)]) },
      in: country.named("area/" + area), on: date)
    return (country.slugs(choice.interfaces), country.slugs(choice.missing))
  }

  private static let kotka = """
    Id: interface/kotka
    Name: Kotkassa
    Between: type/varhaiskasvatus
    Between: type/neuvola
    Area: area/kotka
    Task: Seuranta.
    Valid_to: 2026-12-31

    """

  @Test func `what is not agreed is missing, whichever side is named first`() throws {
    for sides in [
      ["type/neuvola", "type/varhaiskasvatus"], ["type/varhaiskasvatus", "type/neuvola"],
      ["type/neuvola"],
    ] {
      let hamina = try Self.choice(sides, in: "hamina", Self.kotka)
      #expect(hamina == ([], ["neuvola-varhaiskasvatus"]))
      let kotka = try Self.choice(sides, in: "kotka", Self.kotka)
      #expect(kotka == (["kotka"], []))
    }
  }

  @Test func `what has ended is missing`() throws {
    let sides = ["type/neuvola", "type/varhaiskasvatus"]
    let ended = try Self.choice(sides, in: "kotka", Self.kotka, on: "2027-01-01")
    #expect(ended == ([], ["neuvola-varhaiskasvatus"]))
  }

  @Test func `where neither an interface nor a template is, nothing is missing`() throws {
    #expect(try Self.choice(["type/neuvola", "type/esiopetus"], in: "kotka") == ([], []))
  }
}
