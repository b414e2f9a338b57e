/// Where responsibilities of the synthetic registry meet: templates, interfaces, networks, events
/// and a plan, as many as a country has that has begun to agree on them.
struct SyntheticCooperation {
  private(set) var templates: [SyntheticRecord] = []
  private(set) var interfaces: [SyntheticRecord] = []
  private(set) var networks: [SyntheticRecord] = []
  private(set) var events: [SyntheticRecord] = []
  private(set) var goals: [SyntheticRecord] = []
  private(set) var measures: [SyntheticRecord] = []

  /// Neighbours of a type: those behind it in the table.
  private static let neighboursOfType = 4
  /// Agreements of a region; the others are missing.
  private static let interfacesOfRegion = 40
  private static let measuresOfMunicipality = 2
  private static let subgoals = 12

  private let country: SyntheticCountry
  private var random: Random
  private var pairs: [(SyntheticTypes.TypeRow, SyntheticTypes.TypeRow)] = []

  /// Makes them up.
  /// - Parameters:
  ///   - country: areas and owners.
  ///   - random: same numbers, same records.
  init(_ country: SyntheticCountry, random: Random) {
    self.country = country
    self.random = random
    addTemplates()
    addGoals()
    for region in country.regions { addAgreements(in: region) }
    for place in country.municipalities { addLocalWork(in: place) }
  }

  private mutating func addTemplates() {
    let types = SyntheticTypes.all
    for (index, type) in types.enumerated() {
      for other in types[(index + 1)...].prefix(Self.neighboursOfType) {
        pairs.append((type, other))
        templates.append(
          SyntheticRecord(
            "template/\(type.slug)-\(other.slug)", "\(type.name) – \(other.name)",
            [
              ("Between", "type/\(type.slug)"), ("Between", "type/\(other.slug)"),
              ("Task", "Keksitty tehtävä mittaamista varten."), ("Lead_kind", type.organizer),
            ]))
      }
    }
  }

  private mutating func addGoals() {
    goals.append(
      SyntheticRecord("goal/m-1", "Keksitty tavoite", [("Number", "I"), ("Area", "area/suomi")]))
    for number in 1...Self.subgoals {
      goals.append(
        SyntheticRecord(
          "goal/m-1-\(number)", "Keksitty osatavoite \(number)",
          [("Number", "I.\(number)"), ("Parent", "goal/m-1")]))
    }
  }

  /// Agreements, the steering group and the training of a region.
  private mutating func addAgreements(in region: SyntheticCountry.Place) {
    let lead = "org/\(region.slug)-hva"
    for number in 1...Self.interfacesOfRegion {
      let pair = random.pick(pairs)
      let isAgreed = random.below(2) == 0
      interfaces.append(
        SyntheticRecord(
          "interface/\(region.slug)-\(number)", "\(pair.0.name) ja \(pair.1.name), \(region.name)",
          [
            ("Between", "type/\(pair.0.slug)"), ("Between", "type/\(pair.1.slug)"),
            ("Area", "area/\(region.slug)"), ("Task", "Keksitty tehtävä mittaamista varten."),
            ("Lead", lead), ("Basis", "agreement"),
            ("Agreed", isAgreed ? "2024-03-\(digits(1 + random.below(28), 2))" : ""),
            ("Review_by", "20\(25 + random.below(4))-\(digits(1 + random.below(12), 2))-15"),
            ("Confirmed", isAgreed ? "\(lead) 2024-03-01 agreed" : ""),
          ]))
    }
    networks.append(
      SyntheticRecord(
        "network/\(region.slug)", "Ohjausryhmä, \(region.name)",
        [
          ("Level", "management"), ("Chair", lead), ("Member", lead),
          ("Area", "area/\(region.slug)"), ("Cadence", "P3M"), ("Next_meeting", "2026-12-10"),
        ]))
    events.append(
      SyntheticRecord(
        "event/\(region.slug)", "Koulutus, \(region.name)",
        [
          ("Kind", "training"), ("When", "2027-\(digits(1 + random.below(12), 2))-20"),
          ("Org", lead), ("Area", "area/\(region.slug)"),
        ]))
  }

  /// The family centre and the measures of a municipality.
  private mutating func addLocalWork(in place: SyntheticCountry.Place) {
    networks.append(
      SyntheticRecord(
        "network/perhekeskus-\(place.slug)", "Perhekeskus, \(place.name)",
        [
          ("Level", "field"), ("Form", "place"), ("Member", "org/\(place.slug)"),
          ("Area", "area/\(place.slug)"), ("Cadence", "P1M"), ("Next_meeting", "2026-12-01"),
        ]))
    for number in 1...Self.measuresOfMunicipality {
      measures.append(
        SyntheticRecord(
          "measure/\(place.slug)-\(number)", "Keksitty toimenpide \(number)",
          [
            ("Goal", "goal/m-1-\(1 + random.below(Self.subgoals))"),
            ("Actor", "org/\(place.slug)"), ("Schedule", "2025/2028"),
            ("Level", ["preventive", "early", "intensified"][random.below(3)]),
          ]))
    }
  }
}
