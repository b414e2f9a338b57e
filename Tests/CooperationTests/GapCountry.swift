import Registry
import Routing

@testable import Cooperation

/// A country in which nothing is missing: two regions with three municipalities between them and
/// one that organises all itself. A test adds what is wrong.
enum GapCountry {
  /// Monday 23 November 2026, 10:00.
  static let monday = LocalTime(CivilDate(dayNumber: 20_780), minuteOfDay: 600)

  static func registry(_ more: String = "") -> Registry {
    var loader = RegistryLoader()
    loader.add(file: "country.rec", bytes: Array(base.utf8))
    loader.add(file: "test.rec", bytes: Array(more.utf8))
    do {
      return try loader.finish(revision: 1)
    } catch {
      preconditionFailure(error.problems.map(\.text).joined(separator: "\n"))
    }
  }

  static func router(_ more: String = "") -> Router { Router(registry(more)) }

  /// A registry's gaps, a line each: kind, record, area, owner, municipalities, residents.
  static func gaps(
    _ more: String = "", in area: String? = nil, at time: LocalTime = monday,
    to viewer: Viewer = .all, kinds: [String]? = nil, months: Int = 12
  ) -> [String] {
    let router = router(more)
    var report = GapReport(search(router, in: area, at: time, to: viewer, kinds, months))
    return lines(&report)
  }

  static func search(
    _ router: Router, in area: String? = nil, at time: LocalTime = monday,
    to viewer: Viewer = .all, _ kinds: [String]? = nil, _ months: Int = 12
  ) -> GapSearch {
    var settings = GapSettings()
    settings.kinds = kinds.map { Set($0.compactMap { GapKind.position(of: $0) }) }
    settings.months = months
    return GapSearch(
      router, area: area.flatMap { router.registry.number(of: "area/\($0)") }, at: time,
      to: viewer, settings: settings)
  }

  static func lines(_ report: inout GapReport) -> [String] {
    while !report.advance() {}
    return report.gaps.map { line($0, report.router(of: $0).registry) }
  }

  static func line(_ gap: Gap, _ registry: Registry) -> String {
    func id(_ number: Registry.Number?) -> String { number.map { registry[$0].idText } ?? "-" }
    let residents = gap.residents.map(String.init) ?? "-"
    let change = gap.change.map { "\($0.rawValue) " } ?? ""
    return change
      + [gap.kind.word, id(gap.number), id(gap.area), id(gap.owner)].joined(separator: " ")
      + " \(gap.municipalities) \(residents)"
  }

  private static let base = """
    Id: area/maa
    Name: Suomi
    Kind: country

    Id: area/kymi
    Name: Kymen hyvinvointialue
    Kind: wellbeing-region
    Within: area/maa

    Id: area/saimaa
    Name: Saimaan hyvinvointialue
    Kind: wellbeing-region
    Within: area/maa

    Id: area/kotka
    Name: Kotka
    Kind: municipality
    Within: area/kymi
    Residents: 50000

    Id: area/hamina
    Name: Hamina
    Kind: municipality
    Within: area/kymi
    Residents: 20000

    Id: area/lappee
    Name: Lappee
    Kind: municipality
    Within: area/saimaa
    Residents: 70000

    Id: area/helsinki
    Name: Helsinki
    Kind: municipality
    Within: area/maa
    Residents: 600000

    Id: org/kotka
    Name: Kotkan kaupunki
    Kind: municipality
    Area: area/kotka
    Phone: +999450000285

    Id: org/hamina
    Name: Haminan kaupunki
    Kind: municipality
    Area: area/hamina

    Id: org/lappee
    Name: Lappeen kunta
    Kind: municipality
    Area: area/lappee

    Id: org/helsinki
    Name: Helsingin kaupunki
    Kind: municipality
    Area: area/helsinki

    Id: org/kymi
    Name: Kymen hyvinvointialue
    Kind: wellbeing-region
    Area: area/kymi

    Id: org/saimaa
    Name: Saimaan hyvinvointialue
    Kind: wellbeing-region
    Area: area/saimaa

    Id: org/liitto
    Name: Perheliitto ry
    Kind: third-sector
    Area: area/maa

    Id: type/neuvola
    Name: Neuvola
    Organizer: wellbeing-region

    Id: type/varhaiskasvatus
    Name: Varhaiskasvatus
    Organizer: municipality

    Id: type/perhekeskus
    Name: Perhekeskus
    Organizer: wellbeing-region

    Id: type/kohtaamispaikka
    Name: Kohtaamispaikka
    Organizer: third-sector

    Id: service/perhekeskus
    Name: Perhekeskus
    Type: type/perhekeskus
    Owner: org/liitto
    Nature: voluntary
    Area: area/maa
    Contact: contact/liitto

    Id: service/kohtaamispaikka
    Name: Kohtaamispaikka
    Type: type/kohtaamispaikka
    Owner: org/liitto
    Nature: voluntary
    Area: area/maa
    Contact: contact/liitto

    Id: contact/liitto
    Name: Liiton neuvonta
    Kind: role
    Org: org/liitto
    Phone: +999450000900
    Deputy: contact/varalla
    Visibility: public
    Verified: 2026-11-01

    Id: contact/varalla
    Name: Liiton toimisto
    Kind: role
    Org: org/liitto
    Phone: +999450000901
    Deputy: contact/liitto
    Visibility: public
    Verified: 2026-11-01


    """
}
