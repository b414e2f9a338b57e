import Platform
import Registry
import Routing
import Testing

/// The registry that is shipped, asked as a service desk asks. What is expected here is what the
/// law or a registered service says; which words find it may change with the vocabulary.
@Suite struct ShippedDataTests {
  static let desk = Desk(registry())

  /// Reads `etc/yhdyspinta/registry.d` of this source tree.
  private static func registry() -> Registry {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let directory = "/\(root)/etc/yhdyspinta/registry.d"
    var loader = RegistryLoader()
    do {
      for name in try Files.names(inDirectory: directory).sorted() where name.hasSuffix(".rec") {
        let bytes = try Files.read(path: "\(directory)/\(name)", bytesMax: 64 << 20)
        loader.add(file: name, bytes: bytes)
      }
      return try loader.finish(revision: 1)
    } catch let failure as LoadFailure {
      preconditionFailure(failure.problems.map(\.text).joined(separator: "\n"))
    } catch {
      preconditionFailure("\(directory): \(error)")
    }
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let question: String
    /// Code of the municipality.
    let code: String
    let type: String
    let ownerKind: String

    init(_ question: String, _ code: String, _ type: String, _ ownerKind: String) {
      self.question = question
      self.code = code
      self.type = type
      self.ownerKind = ownerKind
    }

    var testDescription: String { question }
  }

  private static let region = "wellbeing-region"
  private static let municipality = "municipality"

  @Test(
    "a question finds its type, the kind of its owner and the municipality",
    arguments: [
      Case("Mihin soitan kun vauvan rokotusaika pitää siirtää, Raisio", "680", "neuvola", region),
      Case("päiväkotihakemus Ylöjärvellä", "980", "varhaiskasvatus", municipality),
      Case("lapsella änkytystä, puheterapeutti Heinola", "111", "lasten-kuntoutus", region),
      Case("lastensuojeluilmoitus naapurin lapsista Iisalmessa", "140", "lastensuojelu", region),
      Case("koulukyydin hakeminen Sotkamossa", "765", "koulukuljetus", municipality),
      Case("tytön hampaiden oikominen, Ylivieska", "977", "suun-terveydenhuolto", region),
      Case("toimeentulotukihakemus hylättiin, Pori", "609", "toimeentulotuki", "state"),
      Case("turvakotipaikka äidille ja lapsille Oulusta", "564", "turvakoti", "state"),
      Case("poliisin ankkuritiimi Vantaalla", "092", "ankkuri", "state"),
      Case("seurakunnan perhekerho Lempäälässä", "418", "seurakunnan-perhetyo", "parish"),
      Case("kirkon perheneuvonta Kuopiossa", "297", "perheasiain-neuvottelukeskus", "parish"),
      Case("perhekahvila Lahdessa", "398", "kohtaamispaikka", "third-sector"),
      Case("valvotut tapaamiset Pietarsaaressa", "598", "tapaamispaikka", region),
      Case("isyyden tunnustaminen Kotkassa", "285", "lastenvalvoja", region),
      Case("kirjastoauton aikataulu Inarissa", "148", "kirjasto", municipality),
      Case("skolhälsovårdare i Kyrkslätt", "257", "kouluterveydenhuolto", region),
      Case("dagvårdsplats i Borgå", "638", "varhaiskasvatus", municipality),
      Case("skolskjuts i Ingå", "149", "koulukuljetus", municipality),
      Case("after school care in Espoo", "049", "iltapaivatoiminta", municipality),
      Case("basic social assistance in Jyväskylä", "179", "toimeentulotuki", "state"),
      Case("perhenevola pyhtaa", "624", "perheneuvola", region),
      Case("toimentulotuki kouvla", "286", "toimeentulotuki", "state"),
      // Helsinki organises itself what elsewhere a region does.
      Case("neuvola Helsingissä", "091", "neuvola", municipality),
      Case("tandvård för barn i Helsingfors", "091", "suun-terveydenhuolto", municipality),
      // Åland has an order of its own.
      Case("dagis i Mariehamn", "478", "varhaiskasvatus", municipality),
      Case("mödrarådgivning i Jomala", "170", "neuvola", "state"),
      Case("barnskyddsanmälan i Mariehamn", "478", "lastensuojelu", municipality),
    ])
  func finds(_ expected: Case) {
    let (desk, registry) = (Self.desk, Self.desk.registry)
    let first = desk.route(expected.question).candidates[0]
    #expect(registry.id(first.type) == "type/" + expected.type)
    #expect(first.owner.flatMap { registry[$0].string(.kind) } == expected.ownerKind)
    #expect(first.municipality.flatMap { registry[$0].string(.code) } == expected.code)
    #expect(!first.because.isEmpty)
  }

  @Test func kelaAnswersForItsBenefitsOutsideÅland() {
    let registry = Self.desk.registry
    let owners = ["kotka", "helsinki", "inari"].map { area in
      registry.id(Self.desk.who("kotihoidontuki", in: area).candidates[0].owner)
    }
    #expect(owners == ["org/kela", "org/kela", "org/kela"])
  }

  @Test func everyTypeHasAnAnswerAndACallableContactEverywhere() {
    let (registry, router) = (Self.desk.registry, Self.desk.router)
    // Every seventh area: all regions of the country, and a few of each.
    let areas = stride(
      from: registry.range(of: .area).lowerBound, to: registry.range(of: .area).upperBound,
      by: 7)
    for area in areas.map({ Registry.Number($0) }) {
      for type in registry.range(of: .type).map({ Registry.Number($0) }) {
        let answer = router.who(type, area: area, at: TestRegistry.monday, limit: 1)
        let contact = answer.candidates.first?.contact
        if contact?.phone == nil && contact?.email == nil {
          Issue.record("nobody to call: \(registry[type].idText) in \(registry[area].idText)")
        }
      }
    }
  }

  @Test func everyMunicipalityIsFoundByItsNamesAndCode() {
    let (registry, router) = (Self.desk.registry, Self.desk.router)
    for index in registry.range(of: .area) {
      let (number, record) = (Registry.Number(index), registry.records[index])
      guard record.has(.kind, "municipality".utf8) else { continue }
      for field in [FieldName.code, .name, .nameSv] {
        guard let name = record.first(field) else { continue }
        #expect(router.area(named: name) == .found(number), "\(record.idText)")
      }
    }
  }

  @Test func everyTypeIsFoundByItsNames() {
    let (registry, router) = (Self.desk.registry, Self.desk.router)
    for index in registry.range(of: .type) {
      for field in [FieldName.name, .nameSv, .nameEn] {
        guard let name = registry.records[index].first(field) else { continue }
        #expect(
          router.type(named: name) == Registry.Number(index), "\(registry.records[index].idText)")
      }
    }
  }
}
