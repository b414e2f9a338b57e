/// Areas and organisations of the synthetic registry: a country of the size of Finland with invented
/// places, so that nobody takes its records for real ones.
struct SyntheticCountry {
  /// Municipalities of Finland in 2026.
  static let municipalityCount = 308
  /// Wellbeing regions, without Helsinki and Åland.
  static let regionCount = 21

  /// A place.
  struct Place {
    let slug: String
    let name: String
    let code: String
  }

  let regions: [Place]
  let municipalities: [Place]

  /// Makes up the names.
  init() {
    let beginnings = [
      "Ala", "Haapa", "Hiekka", "Honka", "Iso", "Kallio", "Kangas", "Karhu", "Kivi", "Koivu",
      "Kuusi", "Lehti", "Leppä", "Metsä", "Mänty", "Niitty", "Pihlaja", "Ranta", "Salo", "Vuori",
      "Keski",
    ]
    let ends = [
      "joki", "järvi", "kylä", "koski", "lahti", "lampi", "maa", "mäki", "niemi", "perä", "puro",
      "salmi", "selkä", "suo", "vaara", "virta",
    ]
    regions = (0..<SyntheticCountry.regionCount).map { index in
      let name = beginnings[index] + "seutu"
      return Place(slug: SyntheticCountry.slug(name), name: name, code: digits(index + 1, 2))
    }
    municipalities = (0..<SyntheticCountry.municipalityCount).map { index in
      // Both lists run at once, so that neighbours in number differ in both halves.
      let name = beginnings[index % 20] + ends[(index / 20 + index) % ends.count]
      return Place(slug: SyntheticCountry.slug(name), name: name, code: digits(index + 1, 3))
    }
  }

  /// The region of a municipality.
  /// - Parameter municipality: position of the municipality.
  /// - Returns: position of the region.
  func region(of municipality: Int) -> Int { municipality % SyntheticCountry.regionCount }

  /// The area records.
  /// - Returns: the records, in files' order.
  func areaRecords() -> [SyntheticRecord] {
    var records = [
      SyntheticRecord("area/suomi", "Suomi", [("Kind", "country"), ("Code", "FI")])
    ]
    for region in regions {
      records.append(
        SyntheticRecord(
          "area/\(region.slug)", region.name,
          [("Kind", "wellbeing-region"), ("Code", region.code), ("Within", "area/suomi")]))
    }
    for (index, place) in municipalities.enumerated() {
      let within = "area/\(regions[region(of: index)].slug)"
      records.append(
        SyntheticRecord(
          "area/\(place.slug)", place.name,
          [("Kind", "municipality"), ("Code", place.code), ("Within", within)]))
    }
    return records
  }

  /// The organisations: municipalities, regions, one association and one parish to each region, and
  /// two agencies.
  /// - Returns: the records, in files' order.
  func orgRecords() -> [SyntheticRecord] {
    var records: [SyntheticRecord] = []
    var phone = 100_000_000
    func add(_ id: String, _ name: String, _ kind: String, _ area: String) {
      phone += 1
      records.append(
        SyntheticRecord(
          "org/\(id)", name,
          [
            ("Kind", kind), ("Area", "area/\(area)"), ("Phone", "+999\(phone)"),
            ("Email", "\(id)@example.org"),
          ]))
    }
    for place in municipalities { add(place.slug, place.name, "municipality", place.slug) }
    for region in regions {
      let genitive = region.name.dropLast(2) + "dun"
      add("\(region.slug)-hva", "\(genitive) hyvinvointialue", "wellbeing-region", region.slug)
      add("\(region.slug)-yhdistys", "\(genitive) yhdistys", "third-sector", region.slug)
      add("\(region.slug)-seurakunta", "\(genitive) seurakunta", "parish", region.slug)
    }
    add("etuuslaitos", "Etuuslaitos", "state", "suomi")
    add("jarjestyslaitos", "Järjestyslaitos", "state", "suomi")
    return records
  }

  /// A name as it stands in an id.
  private static func slug(_ name: String) -> String {
    String(name.lowercased().map { $0 == "ä" ? "a" : $0 == "ö" ? "o" : $0 })
  }
}

/// A number with leading zeros.
/// - Parameters:
///   - number: 0 or more.
///   - width: digits at least.
/// - Returns: such as `007`.
func digits(_ number: Int, _ width: Int) -> String {
  let text = "\(number)"
  return String(repeating: "0", count: max(width - text.count, 0)) + text
}

/// A record to be written.
struct SyntheticRecord: Equatable {
  let id: String
  /// The whole text, from `Id` to the LF of the last field.
  let text: String

  /// Makes the text.
  /// - Parameters:
  ///   - id: `kind/slug`.
  ///   - name: Finnish name.
  ///   - fields: in the order of the schema; those with an empty value are left out.
  init(_ id: String, _ name: String, _ fields: [(String, String)]) {
    self.id = id
    var text = "Id: \(id)\nName: \(name)\n"
    for (field, value) in fields where !value.isEmpty { text += "\(field): \(value)\n" }
    self.text = text + "Source: yhdyspinta-bench generate\n"
  }
}
