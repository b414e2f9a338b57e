package import Registry
package import Routing

/// The municipalities that gaps are looked for in, by their positions, with how many people live
/// there and what they lie in.
package struct GapScope: Sendable {
  /// The area asked about; nil for all.
  let area: Registry.Number?
  /// In order of id.
  let places: [Registry.Number]
  /// What each lies in: its wellbeing region, or else its province, or else itself.
  let regions: [Registry.Number]
  /// How many of the places lie in each region.
  let sizes: [Registry.Number: Int]
  /// The country; nil if the registry has none.
  let country: Registry.Number?
  private let residents: [Int?]
  private let router: Router
  private var known: [Registry.Number: [Int]] = [:]

  package init(_ router: Router, area: Registry.Number?) {
    let registry = router.registry
    self.router = router
    self.area = area
    var places = router.municipalities(in: area)
    // A part of a municipality has that one's questions.
    if places.isEmpty, let whole = area.flatMap({ router.municipality(of: $0) }) {
      places = [whole]
    }
    self.places = places
    residents = places.map { place in
      registry[place].string(.residents).flatMap { Int($0) }
    }
    regions = places.map { router.regionOrPlace(of: $0) }
    var sizes: [Registry.Number: Int] = [:]
    for region in regions { sizes[region, default: 0] += 1 }
    self.sizes = sizes
    country = registry.numbers(of: .area).first { registry[$0].string(.kind) == "country" }
  }

  /// Positions of the places that any of some areas covers; all for no area.
  mutating func places(in areas: [Registry.Number]) -> [Int] {
    if areas.isEmpty { return Array(places.indices) }
    if areas.count == 1 { return places(in: areas[0]) }
    var isIn = [Bool](repeating: false, count: places.count)
    for area in areas {
      for place in places(in: area) { isIn[place] = true }
    }
    return places.indices.filter { isIn[$0] }
  }

  private mutating func places(in area: Registry.Number) -> [Int] {
    if let found = known[area] { return found }
    var found = places.indices.filter { router.covers(area, places[$0]) }
    if found.isEmpty, let whole = router.municipality(of: area) {
      found = places.indices.filter { places[$0] == whole }
    }
    known[area] = found
    return found
  }

  /// Residents of some places; nil if the number of one is not known, or there are none.
  func residents(of positions: some Collection<Int>) -> Int? {
    if positions.isEmpty { return nil }
    var sum = 0
    for position in positions {
      guard let number = residents[position] else { return nil }
      sum += number
    }
    return sum
  }

  /// The smallest area that covers some areas; the country, or what was asked about, for none.
  func cover(of areas: [Registry.Number]) -> Registry.Number? {
    guard let first = areas.first else { return area ?? country }
    if areas.count == 1 { return first }
    return router.outwards(from: first).first { outer in
      areas.allSatisfy { router.covers(outer, $0) }
    }
  }
}
