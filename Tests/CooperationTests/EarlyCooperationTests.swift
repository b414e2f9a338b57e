import Cooperation
import Registry
import Routing
import Testing

/// Whom to ask in with the family's consent.
@Suite struct EarlyCooperationTests {
  private static let records = """
    Id: interface/kotka
    Name: Kotkassa
    Between: type/varhaiskasvatus
    Between: type/neuvola
    Area: area/kotka
    Task: Seuranta.
    Contact: contact/yhdistys
    Contact: contact/hamina
    Contact: contact/kotka

    Id: contact/yhdistys
    Name: Yhdistyksen perhetyö
    Kind: role
    Org: org/yhdistys
    Phone: +999450000016

    Id: contact/hamina
    Name: Haminan yhteys
    Kind: role
    Org: org/hamina
    Phone: +999450000017

    Id: contact/kotka
    Name: Kotkan yhteys
    Kind: role
    Org: org/kotka
    Phone: +999450000018

    """

  private static func partners(in area: String?) throws -> [String] {
    let country = try MatrixCountry(records)
    guard let time = MatrixCountry.monday else { return [] }
    let answer = country.router.who(
      country.named("type/varhaiskasvatus"), area: area.map { country.named("area/" + $0) },
      at: time, limit: 1)
    let cooperation = EarlyCooperation(country.router, at: time, to: Viewer(sees: .desk))
    return answer.candidates.flatMap { cooperation.partners(of: $0) }.map { partner in
      country.registry[partner.contact ?? partner.org].idText
    }
  }

  @Test func `the other side comes first, then others of the place`() throws {
    #expect(try Self.partners(in: "kotka") == ["contact/neuvola", "contact/yhdistys"])
  }

  @Test func `where nothing has been agreed nobody is named`() throws {
    #expect(try Self.partners(in: "hamina") == [])
    #expect(try Self.partners(in: nil) == [])
  }

  @Test func `child protection of the place takes the notification`() throws {
    let country = try MatrixCountry(Self.records)
    let time = try #require(MatrixCountry.monday)
    let cooperation = EarlyCooperation(country.router, at: time, to: Viewer(sees: .desk))
    let notified = cooperation.notified(in: country.named("area/kotka"))
    #expect(notified?.owner == country.named("org/hva"))
    #expect(notified?.contact?.phone == "+999450000010")
  }
}
