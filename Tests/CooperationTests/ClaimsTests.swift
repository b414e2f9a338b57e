import Cooperation
import Registry
import Routing
import Testing

/// Who claims the same responsibility against another.
@Suite struct ClaimsTests {
  /// A clinic that Kotka has, too, with what the case changes.
  private static func own(_ more: String = "Owner: org/kotka\nNature: statutory\n") -> String {
    """
    Id: service/kotka-neuvola
    Name: Kotkan neuvola
    Type: type/neuvola
    Area: area/kotka
    \(more)
    Id: contact/kotka-neuvola
    Name: Kotkan neuvolan yhteys
    Kind: role
    Org: org/kotka
    Service: service/kotka-neuvola
    Phone: +999450000902

    """
  }

  private static func claims(_ more: String) throws -> [String] {
    let country = try MatrixCountry(own(more))
    guard let date = MatrixCountry.monday?.date else { return [] }
    return country.slugs(
      country.router.claims(
        for: country.named("type/neuvola"), in: country.named("area/kotka"), on: date))
  }

  @Test func `two bodies with a duty for the same ages contradict each other`() throws {
    let claims = try Self.claims("Owner: org/kotka\nNature: statutory\nAge: 5-9\n")
    #expect(claims == ["kotka-neuvola", "neuvola"])
    let country = try MatrixCountry(Self.own())
    let fact = try country.fact("neuvola", "kotka")
    #expect(fact.isDoubled && country.slugs(fact.responsible) == ["kotka", "hva"])
    #expect(try !country.fact("neuvola", "hamina").isDoubled)
  }

  @Test(
    arguments: [
      "Owner: org/kotka\nNature: voluntary\n",
      "Owner: org/kotka\nNature: statutory\nAge: 7-\n",
      "Owner: org/kotka\nOwner: org/hva\nNature: statutory\n",
      "Owner: org/hva-perhepalvelut\nNature: statutory\n",
      "Owner: org/kotka\nProducer: org/hva\nNature: purchased\n",
      "Owner: org/kotka\nNature: statutory\nPart_of: service/neuvola\n",
      "Owner: org/kotka\nNature: statutory\nValid_to: 2026-11-22\n",
    ])
  func `nobody contradicts`(more: String) throws {
    #expect(try Self.claims(more) == [])
  }
}
