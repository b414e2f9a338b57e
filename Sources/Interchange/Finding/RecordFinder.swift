import Registry
import Routing

/// Finds the registry's records by what other systems call them: name, code, PTV id, business id.
struct RecordFinder {
  let registry: Registry
  let router: Router
  /// Ids by kind and folded name; several records may share a name.
  private var byName: [String: [String]] = [:]
  private var byPtv: [String: String] = [:]
  private var byBusinessID: [String: String] = [:]
  private var byCode: [String: [String]] = [:]
  /// The area that all others lie in.
  private(set) var country: String?
  private var municipalityOrgs: [String: String] = [:]
  private var regionOrgs: [String: String] = [:]

  init(_ registry: Registry) {
    self.registry = registry
    router = Router(registry)
    for number in registry.numbers() { add(registry[number]) }
  }

  private mutating func add(_ record: Record) {
    let (kind, id) = (record.kind.spec.name, record.idText)
    var names: [String] = []
    for field in [FieldName.name, .nameSv, .nameEn] {
      if let name = record.string(field) { names.append(Slug.folded(name)) }
    }
    for name in Set(names) { byName["\(kind) \(name)", default: []].append(id) }
    if let ptv = record.string(FieldName("Ptv")) { byPtv["\(kind) \(ptv.lowercased())"] = id }
    if let number = record.string(FieldName("Business_id")) { byBusinessID[number] = id }
    if record.kind == .area, let code = record.string(.code) {
      byCode[code, default: []].append(id)
    }
    if record.kind == .area, country == nil, record.string(.kind) == "country" { country = id }
    guard record.kind == .org else { return }
    for area in record.all(.area).map({ String(decoding: $0, as: UTF8.self) }) {
      if record.string(.kind) == "municipality" { municipalityOrgs[area] = id }
      if record.string(.kind) == "wellbeing-region" { regionOrgs[area] = id }
    }
  }

  func id(ofPtv ptv: String, kind: Kind) -> String? {
    byPtv["\(kind.spec.name) \(ptv.lowercased())"]
  }

  func org(ofBusinessID number: String) -> String? { byBusinessID[number] }

  /// Ids of the records of a kind with a name, in Finnish, Swedish or English.
  func ids(named name: String, kind: Kind) -> [String] {
    byName["\(kind.spec.name) \(Slug.folded(name))"] ?? []
  }

  func name(of id: String) -> String {
    registry.number(of: id).flatMap { registry[$0].string(.name) } ?? id
  }

  func kindOfOrg(_ id: String) -> String? {
    registry.number(of: id).flatMap { registry[$0].string(.kind) }
  }

  // MARK: organisations

  /// The organisation of a name; also `Kotkan kaupunki` and `Kotka stad`, which the registry calls
  /// by the name of the place.
  func org(named name: String) -> String? {
    let ids = ids(named: name, kind: .org)
    if ids.count == 1 { return ids[0] }
    let words = name.split(separator: " ")
    guard words.count > 1, let last = words.last?.lowercased() else { return nil }
    guard ["kunta", "kaupunki", "kommun", "stad", "municipality"].contains(last) else { return nil }
    let place = words.dropLast().joined(separator: " ")
    guard case .found(let number) = router.area(named: Array(place.utf8)[...]) else { return nil }
    return municipalityOrgs[registry[number].idText]
  }

  // MARK: areas

  /// The municipality of a code with or without leading zeros.
  func municipality(code: String) -> String? {
    guard (1...3).contains(code.utf8.count), code.utf8.allSatisfy({ $0 &- 0x30 < 10 }) else {
      return nil
    }
    let padded = String(repeating: "0", count: 3 - code.utf8.count) + code
    return byCode[padded]?.first { kindOfArea($0) == "municipality" }
  }

  /// Areas of any kind with exactly this code.
  func areas(code: String) -> [String] { byCode[code] ?? [] }

  func kindOfArea(_ id: String) -> String? {
    registry.number(of: id).flatMap { registry[$0].string(.kind) }
  }

  /// The wellbeing regions and the municipalities that belong to none: Finland without Åland.
  var mainland: [String] {
    let country = country
    return registry.numbers(of: .area).map { registry[$0] }.filter { record in
      switch record.string(.kind) {
      case "wellbeing-region": true
      case "municipality": record.string(.within) == country
      default: false
      }
    }.map(\.idText)
  }

  // MARK: who organises by law

  /// What the law makes of an area for a kind of organiser.
  enum Organiser: Equatable {
    case org(String)
    /// On Åland the province's own law holds, and where the registry has no such organisation
    /// nobody can be named.
    case unknown
  }

  /// The organisation that organises for an area what municipalities or regions organise.
  func organiser(_ kind: String, of area: String) -> Organiser {
    guard let number = registry.number(of: area) else { return .unknown }
    let record = registry[number]
    switch (kind, record.string(.kind)) {
    case ("municipality", "municipality"):
      return municipalityOrgs[area].map { .org($0) } ?? .unknown
    case ("wellbeing-region", "wellbeing-region"):
      return regionOrgs[area].map { .org($0) } ?? .unknown
    case ("wellbeing-region", "municipality"):
      let outer = record.all(.within).map { String(decoding: $0, as: UTF8.self) }
      if let region = outer.first(where: { regionOrgs[$0] != nil }), let org = regionOrgs[region] {
        return .org(org)
      }
      // Helsinki lies in no region and organises itself.
      let isOwn = outer.contains { kindOfArea($0) == "country" }
      return isOwn ? municipalityOrgs[area].map { .org($0) } ?? .unknown : .unknown
    default: return .unknown
    }
  }

  /// Whether an area lies on Åland, whose laws are its own.
  func isAland(_ area: String) -> Bool {
    guard let number = registry.number(of: area) else { return false }
    if registry[number].string(.kind) == "province" { return true }
    return registry.targets(.within, of: number).contains {
      registry[$0].string(.kind) == "province"
    }
  }
}
