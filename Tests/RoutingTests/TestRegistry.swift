import Registry
import Routing

/// A small country for the tests: one region with two municipalities, Helsinki, and a province.
/// Its numbers cannot be dialled.
enum TestRegistry {
  /// A Monday, 10:00.
  static let monday = time("2026-11-23T10:00")

  static func time(_ text: String) -> LocalTime {
    guard let time = LocalTime(parsing: Array(text.utf8)[...]) else {
      preconditionFailure("no time: \(text)")
    }
    return time
  }

  /// The country with further records, in rec text.
  static func registry(_ more: String = "") -> Registry {
    var loader = RegistryLoader()
    loader.add(file: "country.rec", bytes: Array(country.utf8))
    loader.add(file: "test.rec", bytes: Array(more.utf8))
    do {
      return try loader.finish(revision: 1)
    } catch {
      preconditionFailure(error.problems.map(\.text).joined(separator: "\n"))
    }
  }

  static let country = """
    Id: area/maa
    Name: Suomi
    Name_sv: Finland
    Kind: country
    Source: test

    Id: area/saaret
    Name: Ahvenanmaa
    Name_sv: Åland
    Kind: province
    Code: 91
    Within: area/maa
    Source: test

    Id: area/maarianhamina
    Name: Maarianhamina
    Name_sv: Mariehamn
    Kind: municipality
    Code: 478
    Within: area/saaret
    Source: test

    Id: area/kymenlaakso
    Name: Kymenlaakson hyvinvointialue
    Name_sv: Kymmenedalens välfärdsområde
    Kind: wellbeing-region
    Code: 10
    Within: area/maa
    Source: test

    Id: area/kotka
    Name: Kotka
    Kind: municipality
    Code: 285
    Within: area/kymenlaakso
    Source: test

    Id: area/hamina
    Name: Hamina
    Name_sv: Fredrikshamn
    Kind: municipality
    Code: 075
    Within: area/kymenlaakso
    Source: test

    Id: area/karhula
    Name: Karhulan perhekeskusalue
    Kind: family-centre-area
    Within: area/kotka
    Source: test

    Id: area/helsinki
    Name: Helsinki
    Name_sv: Helsingfors
    Kind: municipality
    Code: 091
    Within: area/maa
    Source: test

    Id: org/kotka
    Name: Kotka (kunta)
    Kind: municipality
    Area: area/kotka
    Phone: +999450000285
    Source: test

    Id: org/hamina
    Name: Hamina (kunta)
    Kind: municipality
    Area: area/hamina
    Source: test

    Id: org/helsinki
    Name: Helsingin kaupunki
    Kind: municipality
    Area: area/helsinki
    Phone: +999450000091
    Source: test

    Id: org/maarianhamina
    Name: Mariehamns stad
    Kind: municipality
    Area: area/maarianhamina
    Source: test

    Id: org/kymenlaakso-hva
    Name: Kymenlaakson hyvinvointialue
    Kind: wellbeing-region
    Area: area/kymenlaakso
    Phone: +999450000010
    Source: test

    Id: org/kela
    Name: Kela
    Kind: state
    Area: area/maa
    Source: test

    Id: org/hatakeskus
    Name: Hätäkeskuslaitos
    Kind: state
    Area: area/maa
    Phone: 112
    Source: test

    Id: org/kotkan-seurakunta
    Name: Kotkan seurakunta
    Kind: parish
    Area: area/kotka
    Source: test

    Id: org/majakka
    Name: Perheyhdistys Majakka ry
    Kind: third-sector
    Area: area/kymenlaakso
    Phone: +999450000900
    Source: test

    Id: type/neuvola
    Name: Äitiys- ja lastenneuvola
    Name_sv: Mödra- och barnrådgivning
    Name_en: Maternity and child health clinic
    Organizer: wellbeing-region
    Word: neuvola
    Word: raskaus
    Word: rokotus
    Source: test

    Id: type/kouluterveydenhuolto
    Name: Kouluterveydenhuolto
    Organizer: wellbeing-region
    Word: kouluterveydenhoitaja
    Word: rokotus
    Source: test

    Id: type/varhaiskasvatus
    Name: Varhaiskasvatus
    Name_sv: Småbarnspedagogik
    Organizer: municipality
    Word: päiväkoti
    Word: päivähoito
    Word: dagis
    Source: test

    Id: type/perhetyo
    Name: Perhetyö
    Organizer: wellbeing-region
    Word: perheohjaaja
    Source: test

    Id: type/sosiaalipaivystys
    Name: Sosiaalipäivystys
    Organizer: wellbeing-region
    Word: kriisi
    Source: test

    Id: type/diakonia
    Name: Diakonia
    Organizer: parish
    Word: ruoka-apu
    Source: test

    Id: type/toimeentulotuki
    Name: Toimeentulotuki
    Organizer: state
    Word: toimeentulotuki
    Source: test

    Id: type/kohtaamispaikka
    Name: Avoin kohtaamispaikka
    Organizer: third-sector
    Word: perhekahvila
    Source: test

    Id: contact/kansalaisneuvonta
    Name: Kansalaisneuvonta
    Kind: role
    Org: org/kela
    Phone: +999450000001
    Area: area/maa
    Visibility: public
    Source: test


    """
}

extension Registry {
  /// The number of a record that the test knows to be there.
  func named(_ id: String) -> Number {
    guard let number = number(of: id) else { preconditionFailure("no record \(id)") }
    return number
  }

  func id(_ number: Number?) -> String? { number.map { self[$0].idText } }
}

/// A router with short words for what tests ask of it.
struct Desk {
  let registry: Registry
  let router: Router

  init(_ registry: Registry) {
    self.registry = registry
    router = Router(registry)
  }

  init(_ more: String = "") { self.init(TestRegistry.registry(more)) }

  func route(
    _ text: String, in area: String? = nil, at time: LocalTime = TestRegistry.monday,
    limit: Int = 3, language: String? = nil
  ) -> Answer {
    router.route(
      Array(text.utf8)[...], area: area.map { registry.named("area/" + $0) }, at: time,
      limit: limit, language: language)
  }

  func who(
    _ type: String, in area: String? = nil, at time: LocalTime = TestRegistry.monday,
    limit: Int = 3, language: String? = nil
  ) -> Answer {
    router.who(
      registry.named("type/" + type), area: area.map { registry.named("area/" + $0) }, at: time,
      limit: limit, language: language)
  }

  /// `basis type owner service` of each candidate, `-` for what is not there.
  func lines(_ answer: Answer) -> [String] {
    answer.candidates.map { candidate in
      let slugs = [candidate.type, candidate.owner, candidate.service].map { number in
        number.map { String(decoding: registry[$0].slug, as: UTF8.self) } ?? "-"
      }
      return ([candidate.basis.rawValue] + slugs).joined(separator: " ")
    }
  }

  /// The contact of the first candidate.
  func contact(_ answer: Answer) -> String? {
    registry.id(answer.candidates.first?.contact?.contact)
  }
}
