/// Services and contacts of the synthetic registry.
struct SyntheticServices {
  private(set) var services: [SyntheticRecord] = []
  private(set) var contacts: [SyntheticRecord] = []

  /// Words that services are found by, beyond those of their type.
  private static let words = [
    "ajanvaraus", "neuvonta", "ryhmä", "tukihenkilö", "lomake", "hakemus", "maksu",
    "iltavastaanotto",
    "chat", "kotikäynti", "etäpalvelu", "tulkki", "vertaisryhmä", "leiri", "kurssi", "lähete",
  ]
  private static let hours = [
    "Mo-Fr 08:00-16:00; PH off", "Mo-Th 09:00-15:00; Fr 09:00-13:00; PH off",
    "Mo,We 12:00-18:00; PH off", "24/7",
  ]

  /// Every how manieth service brings a contact of its own; the others share one of their owner's.
  private static let servicesPerContact = 4

  private var random: Random
  private let country: SyntheticCountry
  private var contactsOfOwner: [String: [String]] = [:]

  /// Makes them up.
  /// - Parameters:
  ///   - country: areas and owners.
  ///   - count: services.
  ///   - random: same numbers, same records.
  init(_ country: SyntheticCountry, count: Int, random: Random) {
    self.country = country
    self.random = random
    services.reserveCapacity(count)
    for number in 1...max(count, 1) { addService(number) }
  }

  private mutating func addService(_ number: Int) {
    let type = random.pick(SyntheticTypes.all)
    let municipality = random.below(country.municipalities.count)
    let place = country.municipalities[municipality]
    let region = country.regions[country.region(of: municipality)]
    let owner: String
    var area = "area/\(place.slug)"
    switch type.organizer {
    case "municipality": owner = place.slug
    case "third-sector": owner = "\(region.slug)-yhdistys"
    case "parish": owner = "\(region.slug)-seurakunta"
    case "state":
      owner = random.below(2) == 0 ? "etuuslaitos" : "jarjestyslaitos"
      area = "area/\(region.slug)"
    default:
      owner = "\(region.slug)-hva"
      if random.below(4) == 0 { area = "area/\(region.slug)" }
    }
    let level = ["preventive", "early", "intensified", ""][random.below(4)]
    let age = ["", "0-6", "7-17", "0-17"][random.below(4)]
    services.append(
      SyntheticRecord(
        "service/\(place.slug)-\(type.slug)-\(number)", "\(type.name), \(place.name) \(number)",
        [
          ("Type", "type/\(type.slug)"), ("Owner", "org/\(owner)"), ("Nature", "statutory"),
          ("Area", area), ("Age", age), ("Level", level),
          ("Contact", contact(of: owner, type: type, number: number, area: area)),
          ("Hours", random.pick(SyntheticServices.hours)), ("Language", "fi"),
          ("Language", random.below(3) == 0 ? "sv" : ""),
          ("Handover", ["transfer", "number", "secure-message"][random.below(3)]),
          ("Word", random.pick(type.words)), ("Word", random.pick(SyntheticServices.words)),
          ("Description", "Keksitty palvelu kuormituksen mittaamista varten."),
        ]))
  }

  /// A contact of an owner: a new one with the last one as deputy, or one there is.
  private mutating func contact(
    of owner: String, type: SyntheticTypes.TypeRow, number: Int, area: String
  ) -> String {
    let known = contactsOfOwner[owner] ?? []
    if !known.isEmpty, random.below(SyntheticServices.servicesPerContact) != 0 {
      return random.pick(known)
    }
    let id = "contact/\(owner)-\(type.slug)-\(number)"
    contacts.append(
      SyntheticRecord(
        id, "\(type.name), yhteys \(number)",
        [
          ("Kind", "role"), ("Org", "org/\(owner)"), ("Title", "Palveluohjaaja"),
          // The country code 999 is not assigned: nobody can be called by mistake.
          ("Phone", "+999\(200_000_000 + number)"), ("Email", "yhteys-\(number)@example.org"),
          ("Hours", random.pick(SyntheticServices.hours)), ("Language", "fi"), ("Area", area),
          ("Deputy", known.last ?? ""),
        ]))
    contactsOfOwner[owner, default: []].append(id)
    return id
  }
}
