import Cooperation
import Forms
import Routing
import Testing

@testable import Registry
@testable import Reports

/// A small region whose records try everything to get out of a page's text.
enum Fixture {
  static let hostile = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "</style><svg onload=x>",
    "]]>--><b>'&amp;\"", "javascript:alert(1)",
  ]

  static let now = LocalTime(parsing: Array("2026-11-20T12:00".utf8)[...])

  static func router(_ extra: String = "") throws -> Router {
    var loader = RegistryLoader()
    loader.add(file: "x.rec", bytes: Array((text + extra).utf8))
    return Router(try loader.finish(revision: 7))
  }

  static func context(
    _ router: Router, in area: String?, language: AnswerLanguage = .fi,
    type: String? = nil, viewer: Viewer = Viewer(sees: .desk)
  ) throws -> ReportContext {
    ReportContext(
      router: router, area: try area.map { try #require(router.registry.number(of: $0)) },
      type: try type.map { try #require(router.registry.number(of: $0)) },
      time: try #require(now), viewer: viewer, language: language)
  }

  /// The whole page, without the mark before each line.
  static func page(_ kind: ReportKind, _ context: ReportContext) -> (text: String, count: Int) {
    var report = kind.report(context)
    var html = HTMLWriter()
    var bytes: [UInt8] = []
    while !report.writePiece(to: &html) { html.drain(to: &bytes) }
    html.drain(to: &bytes)
    let lines = String(decoding: bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.dropLast().allSatisfy { $0.hasPrefix("|") } && lines.last?.isEmpty ?? false)
    return (lines.dropLast().map { $0.dropFirst() }.joined(separator: "\n"), report.count)
  }

  private static let text = #"""
    Id: area/maa
    Name: Maa
    Kind: country

    Id: area/alue
    Name: Alue "><img src=x onerror=alert(1)>
    Kind: wellbeing-region
    Within: area/maa

    Id: area/etela
    Name: Etelä
    Kind: municipality
    Within: area/alue
    Language: fi
    Language: sv

    Id: area/pohja
    Name: Pohja
    Kind: municipality
    Within: area/alue

    Id: org/alue
    Name: Alueen <script>alert(1)</script> hyvinvointialue
    Name_en: The region
    Kind: wellbeing-region
    Area: area/alue
    Phone: +9991000001
    Business_id: 0201256-6

    Id: org/etela
    Name: Etelän kunta
    Kind: municipality
    Area: area/etela
    Phone: +9991000002
    Web: https://www.example.org/

    Id: org/pohja
    Name: Pohjan kunta
    Kind: municipality
    Area: area/pohja

    Id: org/yhdistys
    Name: </style><svg onload=x>
    Kind: third-sector
    Area: area/alue

    Id: type/neuvola
    Name: Neuvola </title><script>alert(1)</script>
    Name_en: Clinic
    Organizer: wellbeing-region
    Law: Terveydenhuoltolaki 15 §
    Class: P5.2

    Id: type/varhaiskasvatus
    Name: Varhaiskasvatus
    Organizer: municipality

    Id: type/kerho
    Name: Kerho
    Organizer: municipality

    Id: type/kirjasto
    Name: Kirjasto
    Organizer: municipality

    Id: service/neuvola
    Name: <script>alert(1)</script>
    Name_sv: Rådgivning
    Type: type/neuvola
    Owner: org/alue
    Nature: statutory
    Area: area/alue
    Age: 0-6
    Level: preventive
    Contact: contact/neuvola
    Contact: contact/salainen
    Hours: Mo-Fr 08:00-16:00; Sa 10:00-12:00; PH off
    Language: fi
    Language: sv
    Intake: Soita \ "heti"
    Description: Rivi yksi
    + <b>rivi kaksi</b>
    Web: https://www.example.org/neuvola
    Verified: 2026-05-01

    Id: service/etela-paivakoti
    Name: Päiväkoti
    Type: type/varhaiskasvatus
    Owner: org/etela
    Area: area/etela

    Id: service/pohja-paivakoti
    Name: Päiväkoti 2
    Type: type/varhaiskasvatus
    Owner: org/pohja
    Area: area/pohja

    Id: service/kerho
    Name: javascript:alert(1)
    Type: type/kerho
    Owner: org/yhdistys
    Producer: org/alue
    Nature: voluntary
    Area: area/alue
    Valid_from: 2020-01-01
    Valid_to: 2026-12-31

    Id: contact/neuvola
    Name: Neuvolan puhelin
    Kind: role
    Org: org/alue
    Phone: +9991000003
    Language: fi
    Visibility: public

    Id: contact/salainen
    Name: Salla Salainen
    Title: Päällikkö
    Kind: person
    Org: org/alue
    Phone: +9991000004
    Email: salla@example.org
    Visibility: internal

    Id: interface/neuvola-varhaiskasvatus
    Name: ]]>--><b>'&amp;"
    Between: type/neuvola
    Between: type/varhaiskasvatus
    Area: area/alue
    Task: Yhdessä
    Lead: org/alue
    Participant: org/etela
    Agreed: 2026-01-01
    Review_by: 2027-02-01
    Confirmed: org/alue 2026-01-02 agreed
    Confirmed: org/etela 2026-01-02 agreed

    Id: interface/kerho
    Name: Kerho ja neuvola
    Between: service/kerho
    Between: type/neuvola
    Between: type/varhaiskasvatus
    Area: area/etela
    Task: Yhdessä
    Lead: org/alue
    Agreed: 2024-01-01
    Review_by: 2025-02-01
    Confirmed: org/alue 2024-01-02 agreed

    Id: template/kerho-varhaiskasvatus
    Name: Pohja
    Between: type/kirjasto
    Between: type/varhaiskasvatus
    Task: Yhdessä
    Lead_kind: municipality

    Id: network/perhekeskus
    Name: Perhekeskus
    Level: field
    Form: place
    Member: org/alue
    Chair: org/alue
    Coordinator: contact/salainen
    Area: area/alue
    Cadence: P1M
    Next_meeting: 2026-12-01

    Id: network/ryhma
    Name: Ryhmä
    Level: management
    Member: org/alue
    Area: area/alue

    Id: goal/a
    Name: Tavoite <script>alert(1)</script>
    Number: I
    Area: area/alue
    Share_preventive: 50
    Share_early: 35
    Share_intensified: 15

    Id: goal/a-1
    Name: Välitavoite
    Parent: goal/a
    Number: I.1
    Difficulty: hard
    Effect: high

    Id: goal/a-2
    Name: Toinen
    Parent: goal/a
    Number: I.2

    Id: measure/a
    Name: Toimi <img src=x onerror=alert(1)>
    Goal: goal/a-1
    Actor: org/alue
    Indicator: "><script>alert(1)</script>
    Schedule: 2026/2027
    Follow_up: Vuosittain & usein
    Level: preventive

    Id: measure/b
    Name: Toinen toimi
    Goal: goal/a-2
    Actor: org/etela
    Level: early

    Id: indicator/a
    Name: Mittari <script>alert(1)</script>
    Number: 1
    Unit: %
    Better: up
    Theme: wellbeing

    Id: reading/a
    Name: Lukema
    Indicator: indicator/a
    Area: area/alue
    Group: grades-4-5
    Year: 2023
    Value: 55.5
    Country_value: 60

    Id: reading/b
    Name: Toinen lukema
    Indicator: indicator/a
    Area: area/alue
    Group: grades-8-9
    Year: 2023
    Value: -3

    Id: question/a
    Name: Onko selkeää? <script>alert(1)</script>
    Number: 1
    Theme: cooperation
    Counted: lead

    Id: question/b
    Name: Entä työnjako?
    Number: 1
    Theme: division-of-work

    Id: answer/a
    Name: Vastaus
    Question: question/a
    Area: area/maa
    Round: 2023
    Poor: 42.3
    Neutral: 31.5
    Good: 26.2


    """#
}
