import Registry
import Routing
import Testing

@testable import Cooperation

/// Each kind of gap, by a country in which nothing else is wrong.
@Suite struct GapTests {
  @Test("where nothing is missing there are no gaps") func none() {
    #expect(GapCountry.gaps() == [])
  }

  @Test("a type that nobody organises lacks a party, region by region") func noParty() {
    let type = """
      Id: type/diakonia
      Name: Diakonia
      Organizer: parish


      """
    #expect(
      GapCountry.gaps(type) == ["no-party type/diakonia area/maa - 4 740000"])
    let parish = """
      Id: org/kotkan-seurakunta
      Name: Kotkan seurakunta
      Kind: parish
      Area: area/kotka


      """
    #expect(
      GapCountry.gaps(type + parish) == [
        "no-party type/diakonia area/helsinki org/helsinki 1 600000",
        "no-party type/diakonia area/lappee org/lappee 1 70000",
        "no-party type/diakonia area/hamina org/hamina 1 20000",
      ])
    #expect(
      GapCountry.gaps(type, in: "kymi") == ["no-party type/diakonia area/kymi org/kymi 2 70000"])
    #expect(
      GapCountry.gaps(type, in: "kotka") == [
        "no-party type/diakonia area/kotka org/kotka 1 50000"
      ])
  }

  private static func service(
    _ slug: String, _ type: String, _ owner: String, area: String, _ more: String = ""
  ) -> String {
    """
    Id: service/\(slug)
    Name: \(slug)
    Type: type/\(type)
    Owner: org/\(owner)
    \(more.isEmpty ? "Nature: statutory" : more)
    Area: area/\(area)
    Contact: contact/liitto


    """
  }

  @Test(
    "two that claim the same age in the same place are doubled",
    arguments: [
      ("Nature: statutory", "Nature: purchased", 1), ("Nature: statutory", "Nature: voluntary", 0),
      ("Nature: statutory", "Producer: org/kymi\nNature: purchased", 0),
    ])
  func doubled(own: String, regions: String, count: Int) {
    let more =
      Self.service("kotkan", "neuvola", "kotka", area: "kotka", own)
      + Self.service("kymen", "neuvola", "kymi", area: "kymi", regions)
      .replacing("Producer: org/kymi", with: "Producer: org/kotka")
    let expected = ["doubled service/kotkan area/kotka org/kotka 1 50000"]
    #expect(GapCountry.gaps(more) == (count == 1 ? expected : []))
  }

  @Test("ages that do not meet, one owner, and parts of one body are not doubled")
  func notDoubled() {
    let small = Self.service("a", "neuvola", "kotka", area: "kotka")
      .replacing("Area:", with: "Age: 0-6\nArea:")
    let large = Self.service("b", "neuvola", "kymi", area: "kymi")
      .replacing("Area:", with: "Age: 7-15\nArea:")
    #expect(GapCountry.gaps(small + large, kinds: ["doubled"]) == [])
    let same = Self.service("b", "neuvola", "kotka", area: "kymi")
    #expect(
      GapCountry.gaps(Self.service("a", "neuvola", "kotka", area: "kotka") + same).isEmpty)
    let unit = """
      Id: org/yksikko
      Name: Kotkan yksikkö
      Kind: municipality
      Area: area/kotka
      Parent: org/kymi


      """
    let two =
      Self.service("a", "neuvola", "yksikko", area: "kotka")
      + Self.service("b", "neuvola", "kymi", area: "kymi")
    #expect(GapCountry.gaps(unit + two, kinds: ["doubled"]) == [])
  }

  @Test("two owners that name each other as producer point at each other") func producers() {
    let more =
      Self.service(
        "a", "neuvola", "kotka", area: "kotka", "Producer: org/kymi\nNature: purchased")
      + Self.service(
        "b", "neuvola", "kymi", area: "kotka", "Producer: org/kotka\nNature: purchased")
    #expect(GapCountry.gaps(more) == ["circular service/a area/kotka org/kotka 1 50000"])
  }

  @Test("a service without anybody who answers") func noContact() {
    let more = """
      Id: service/kotkan
      Name: Kotkan päiväkodit
      Type: type/varhaiskasvatus
      Owner: org/kotka
      Nature: statutory
      Area: area/kotka

      Id: service/haminan
      Name: Haminan päiväkodit
      Type: type/varhaiskasvatus
      Owner: org/hamina
      Nature: statutory
      Area: area/hamina


      """
    let router = GapCountry.router(more)
    var report = GapReport(GapCountry.search(router))
    #expect(
      GapCountry.lines(&report) == [
        "no-contact-answers service/kotkan area/kotka org/kotka 1 50000",
        "no-contact-answers service/haminan area/hamina org/hamina 1 20000",
      ])
    #expect(
      report.gaps.map(\.detail) == [
        .contact(.serviceWithoutContact), .contact(.endsNowhere),
      ])
  }

  @Test("a service behind another leads nobody astray") func behind() {
    let offer = """
      Id: service/tarjous
      Name: Tarjous
      Type: type/neuvola
      Owner: org/liitto
      Nature: voluntary
      Area: area/kotka


      """
    let line = "no-contact-answers service/tarjous area/kotka org/liitto"
    #expect(GapCountry.gaps(offer) == ["\(line) 0 -"])
    let first = offer.replacing("type/neuvola", with: "type/kohtaamispaikka")
    #expect(GapCountry.gaps(first) == ["\(line) 1 50000"])
  }

  // MARK: contacts

  private static func contact(_ slug: String, _ more: String) -> String {
    """
    Id: contact/\(slug)
    Name: \(slug)
    Kind: person
    Org: org/kotka
    Phone: +999450000700
    \(more)
    Verified: 2026-11-01


    """
  }

  @Test("a contact that a service has alone lacks a deputy") func noDeputy() {
    let service = Self.service("kotkan", "varhaiskasvatus", "kotka", area: "kotka")
      .replacing("contact/liitto", with: "contact/yksin")
    let alone = Self.contact("yksin", "Visibility: public")
    #expect(
      GapCountry.gaps(service + alone) == [
        "no-deputy contact/yksin area/kotka org/kotka 1 50000"
      ])
    let second = service.replacing("Contact: ", with: "Contact: contact/liitto\nContact: ")
    #expect(GapCountry.gaps(second + alone) == [])
    let deputy = Self.contact("yksin", "Deputy: contact/liitto\nVisibility: public")
    #expect(GapCountry.gaps(service + deputy) == [])
  }

  @Test(
    "an absence leaves nobody, now or within sixty days",
    arguments: [
      ("2026-11-20/2026-11-27", 1), ("2026-12-21/2026-12-27", 1), ("2027-03-01/2027-03-07", 0),
      ("2026-10-01/2026-10-07", 0),
    ])
  func absent(days: String, count: Int) {
    let service = Self.service("kotkan", "varhaiskasvatus", "kotka", area: "kotka")
      .replacing("contact/liitto", with: "contact/yksin")
    let away = Self.contact("yksin", "Absent: \(days)\nVisibility: desk")
    let lines = GapCountry.gaps(service + away, kinds: ["all-absent"])
    let expected = ["all-absent contact/yksin area/kotka org/kotka 1 50000"]
    #expect(lines == (count == 1 ? expected : []))
    // Who may not see the contact is not told when it is away.
    #expect(
      GapCountry.gaps(
        service + away, to: Viewer(sees: .public), kinds: ["all-absent"]) == [])
    // Somebody else of the service is there.
    let two = service.replacing("Contact: ", with: "Contact: contact/liitto\nContact: ")
    #expect(GapCountry.gaps(two + away, kinds: ["all-absent"]) == [])
  }

  @Test("a deputy who goes away in the middle leaves nobody from that day") func deputyAway() {
    let service = Self.service("kotkan", "varhaiskasvatus", "kotka", area: "kotka")
      .replacing("contact/liitto", with: "contact/eka")
    let more =
      service
      + Self.contact(
        "eka", "Deputy: contact/toka\nAbsent: 2026-12-01/2026-12-20\nVisibility: public")
      + Self.contact("toka", "Absent: 2026-12-10/2026-12-12\nVisibility: public")
    let router = GapCountry.router(more)
    var report = GapReport(GapCountry.search(router, ["all-absent"]))
    while !report.advance() {}
    #expect(report.gaps.map { router.registry[$0.number].idText }.first == "contact/eka")
    let from = CivilDate(parsing: Array("2026-12-10".utf8)[...])
    let to = CivilDate(parsing: Array("2026-12-20".utf8)[...])
    guard let from, let to else { return }
    #expect(report.gaps.first?.detail == .away(from: from, to: to))
  }

  @Test("what was checked too long ago, or a contact never, is to be checked")
  func notVerified() {
    let old = Self.contact("vanha", "Visibility: public")
      .replacing("2026-11-01", with: "2025-10-01")
    let never = old.replacing("Verified: 2025-10-01\n", with: "")
    let line = "not-verified contact/vanha area/kotka org/kotka 1 50000"
    #expect(GapCountry.gaps(old, kinds: ["not-verified"]) == [line])
    #expect(GapCountry.gaps(never, kinds: ["not-verified"]) == [line])
    #expect(GapCountry.gaps(old, kinds: ["not-verified"], months: 14) == [])
  }

  // MARK: places

  @Test("a municipality without family centre or meeting place") func places() {
    let registry = GapCountry.registry()
    let kept = registry.numbers().map { registry[$0] }.filter { $0.kind != .service }
    let text = kept.map { String(decoding: $0.text, as: UTF8.self) }.joined(separator: "\n")
    var loader = RegistryLoader()
    loader.add(file: "x.rec", bytes: Array(text.utf8))
    guard let bare = try? loader.finish(revision: 1) else { return }
    var report = GapReport(
      GapCountry.search(Router(bare), in: "kymi", ["no-family-centre", "no-meeting-place"]))
    #expect(
      GapCountry.lines(&report) == [
        "no-family-centre type/perhekeskus area/kymi org/kymi 2 70000",
        "no-meeting-place type/kohtaamispaikka area/kymi org/kymi 2 70000",
      ])
  }

  @Test("a bilingual municipality whose bodies have nobody who serves in Swedish")
  func swedish() {
    let area = """
      Id: area/pyhtaa
      Name: Pyhtää
      Name_sv: Pyttis
      Kind: municipality
      Within: area/kymi
      Language: fi
      Language: sv
      Residents: 5000

      Id: org/pyhtaa
      Name: Pyhtään kunta
      Kind: municipality
      Area: area/pyhtaa


      """
    let both = [
      "no-swedish-contact org/kymi area/pyhtaa org/kymi 1 5000",
      "no-swedish-contact org/pyhtaa area/pyhtaa org/pyhtaa 1 5000",
    ]
    #expect(GapCountry.gaps(area, kinds: ["no-swedish-contact"]) == both)
    let contact = """
      Id: contact/neuvonta
      Name: Neuvonta
      Kind: role
      Org: org/kymi
      Phone: +999450000701
      Language: fi
      Language: sv
      Area: area/kymi
      Verified: 2026-11-01


      """
    #expect(GapCountry.gaps(area + contact, kinds: ["no-swedish-contact"]) == [both[1]])
    let elsewhere = contact.replacing("Area: area/kymi", with: "Area: area/kotka")
    #expect(GapCountry.gaps(area + elsewhere, kinds: ["no-swedish-contact"]) == both)
  }

  @Test("an actor of the plan without a measure for a subgoal") func plan() {
    let more = """
      Id: goal/paa
      Name: Päätavoite
      Number: I
      Area: area/kymi

      Id: goal/yksi
      Name: Osatavoite 1
      Number: I.1
      Parent: goal/paa

      Id: goal/kaksi
      Name: Osatavoite 2
      Number: I.2
      Parent: goal/paa

      Id: measure/a
      Name: Yhdessä
      Goal: goal/yksi
      Actor: org/kotka
      Actor: org/kymi
      Level: early

      Id: measure/b
      Name: Erikseen
      Goal: goal/kaksi
      Actor: org/kymi
      Level: early


      """
    #expect(
      GapCountry.gaps(more) == ["no-measure goal/kaksi area/kotka org/kotka 1 50000"])
    #expect(GapCountry.gaps(more, in: "lappee") == [])
  }
}
