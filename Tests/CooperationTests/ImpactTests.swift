import Registry
import Routing
import Testing

@testable import Cooperation

/// What would be left without if a record went.
@Suite struct ImpactTests {
  private static let more = """
    Id: service/kotkan
    Name: Kotkan päiväkodit
    Type: type/varhaiskasvatus
    Owner: org/kotka
    Nature: statutory
    Area: area/kotka
    Contact: contact/kotka

    Id: service/yhteinen
    Name: Yhteinen neuvola
    Type: type/neuvola
    Owner: org/kymi
    Owner: org/kotka
    Nature: statutory
    Area: area/kymi
    Contact: contact/kotka
    Contact: contact/liitto

    Id: contact/kotka
    Name: Kotkan neuvonta
    Kind: role
    Org: org/kotka
    Phone: +999450000702

    Id: contact/sijaistettava
    Name: Haminan neuvonta
    Kind: role
    Org: org/hamina
    Phone: +999450000703
    Deputy: contact/kotka

    Id: contact/kahdella
    Name: Haminan toinen
    Kind: role
    Org: org/hamina
    Phone: +999450000704
    Deputy: contact/kotka
    Deputy: contact/liitto

    Id: interface/kotka
    Name: Neuvola ja varhaiskasvatus
    Between: type/neuvola
    Between: type/varhaiskasvatus
    Area: area/kymi
    Task: Tarkastus
    Lead: org/kotka
    Participant: org/kymi
    Contact: contact/kotka

    Id: network/perhe
    Name: Perheverkosto
    Level: field
    Form: network
    Member: org/kotka
    Member: org/kymi
    Chair: org/kotka
    Area: area/kotka

    Id: goal/paa
    Name: Päätavoite
    Number: I
    Area: area/kymi

    Id: measure/a
    Name: Yhdessä
    Goal: goal/paa
    Actor: org/kotka
    Actor: org/kymi
    Level: early

    Id: measure/b
    Name: Yksin
    Goal: goal/paa
    Actor: org/kotka
    Level: early


    """

  private static func losses(
    _ id: String, in area: String? = nil, _ more: String = ImpactTests.more
  ) -> [String] {
    let router = GapCountry.router(more)
    let registry = router.registry
    guard let number = registry.number(of: id) else { return ["no \(id)"] }
    var search = ImpactSearch(
      of: number, router, area: area.flatMap { registry.number(of: "area/\($0)") },
      at: GapCountry.monday)
    while !search.advance(3) {}
    return search.losses.map { loss in
      let other = loss.other.map { " \(registry[$0].idText)" } ?? ""
      return "\(loss.kind.word) \(registry[loss.number].idText)\(other) \(loss.municipalities)"
    }
  }

  @Test("a contact: services, deputies and interfaces that have no other") func contact() {
    #expect(
      Self.losses("contact/kotka") == [
        "service-without-contact service/kotkan 1",
        "interface-without-contact interface/kotka 2",
        "contact-without-deputy contact/sijaistettava 1",
      ])
    #expect(
      Self.losses("contact/kotka", in: "hamina") == [
        "interface-without-contact interface/kotka 1",
        "contact-without-deputy contact/sijaistettava 1",
      ])
  }

  @Test("an organisation goes with its contacts, and leaves its duties to nobody") func org() {
    #expect(
      Self.losses("org/kotka") == [
        "type-without-party type/varhaiskasvatus 1",
        "service-without-owner service/kotkan 1",
        "service-without-contact service/kotkan 1",
        "interface-without-lead interface/kotka 2",
        "interface-without-side interface/kotka 2",
        "interface-without-contact interface/kotka 2",
        "contact-without-deputy contact/sijaistettava 1",
        "network-without-chair network/perhe 1",
        "network-without-members network/perhe 1",
        "measure-without-actor measure/b 1",
      ])
  }

  @Test("a service whose type the law still gives to somebody") func service() {
    #expect(
      Self.losses("service/kotkan") == ["type-by-law-only type/varhaiskasvatus 1"])
    #expect(
      Self.losses("service/kohtaamispaikka") == ["type-without-party type/kohtaamispaikka 4"])
  }

  @Test("an interface: pairs that nothing else joins") func interface() {
    let pair = "pair-without-interface type/neuvola type/varhaiskasvatus"
    #expect(Self.losses("interface/kotka") == ["\(pair) 2"])
    let nearer = """
      Id: interface/hamina
      Name: Neuvola ja varhaiskasvatus
      Between: type/neuvola
      Between: type/varhaiskasvatus
      Area: area/hamina
      Task: Tarkastus


      """
    #expect(Self.losses("interface/kotka", Self.more + nearer) == ["\(pair) 1"])
    #expect(Self.losses("interface/hamina", Self.more + nearer) == [])
  }

  @Test("an area: what is for it alone, and what lies in it") func area() {
    let lines = Self.losses("area/kotka")
    #expect(lines.contains("without-area service/kotkan 1"))
    #expect(lines.contains("without-area org/kotka 1"))
    #expect(lines.contains("without-area network/perhe 1"))
    #expect(!lines.contains { $0.contains("service/yhteinen") })
    #expect(Self.losses("area/kymi").contains("without-whole area/kotka 1"))
  }

  @Test("a family centre's network, where no other and no service is") func network() {
    #expect(Self.losses("network/perhe") == [])
    let router = GapCountry.router(Self.more)
    let kept = router.registry.numbers().map { router.registry[$0] }
      .filter { $0.idText != "service/perhekeskus" }
    let text = kept.map { String(decoding: $0.text, as: UTF8.self) }.joined(separator: "\n")
    var loader = RegistryLoader()
    loader.add(file: "x.rec", bytes: Array(text.utf8))
    guard let registry = try? loader.finish(revision: 1),
      let number = registry.number(of: "network/perhe")
    else {
      Issue.record("the registry cannot be read")
      return
    }
    var search = ImpactSearch(of: number, Router(registry), area: nil, at: GapCountry.monday)
    while !search.advance() {}
    #expect(search.losses.map(\.kind.word) == ["without-family-centre"])
    #expect(search.losses.map(\.municipalities) == [1])
  }

  @Test("what a registry without it would lack is what the check of the whole refuses")
  func refused() {
    // Every field that must stand is either named by a row or told as incomplete.
    #expect(Self.losses("goal/paa").allSatisfy { $0.hasPrefix("record-incomplete measure/") })
    #expect(Self.losses("goal/paa").count == 2)
  }
}
