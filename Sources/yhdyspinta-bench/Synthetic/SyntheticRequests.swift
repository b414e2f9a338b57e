/// Requests that fit the synthetic registry.
struct SyntheticRequests {
  /// Requests of a file: enough that no cache of the processor holds all answers.
  static let count = 20_000

  private let country: SyntheticCountry
  private let services: [SyntheticRecord]
  private var random: Random

  /// Takes what may be asked for.
  /// - Parameters:
  ///   - country: the areas.
  ///   - services: at least one.
  ///   - random: same numbers, same requests.
  init(_ country: SyntheticCountry, _ services: [SyntheticRecord], random: Random) {
    self.country = country
    self.services = services
    self.random = random
  }

  /// Requests for records by id.
  /// - Parameter verb: `show`, or `GET` for Redis.
  /// - Returns: one a line.
  mutating func lookups(_ verb: String) -> String {
    var text = ""
    for _ in 0..<SyntheticRequests.count { text += "\(verb) \(random.pick(services).id)\n" }
    return text
  }

  /// What a service desk does: mostly questions and records, some lists and searches.
  /// - Returns: one a line.
  mutating func mixed() -> String {
    var text = ""
    for _ in 0..<SyntheticRequests.count { text += one() + "\n" }
    return text
  }

  /// Questions alone.
  /// - Returns: one a line.
  mutating func questions() -> String {
    var text = ""
    for _ in 0..<SyntheticRequests.count { text += question() + "\n" }
    return text
  }

  private mutating func one() -> String {
    let type = random.pick(SyntheticTypes.all)
    let place = random.pick(country.municipalities)
    switch random.below(100) {
    case 0..<40: return "show \(random.pick(services).id)"
    case 40..<70: return question()
    case 70..<80: return "who in=\(place.name) \(type.slug)"
    case 80..<88: return "find limit=5 \(random.pick(type.words)) \(place.name)"
    case 88..<94: return "links \(random.pick(services).id)"
    case 94..<98: return "list in=\(place.name) limit=10 service"
    default: return "ping"
    }
  }

  private mutating func question() -> String {
    let type = random.pick(SyntheticTypes.all)
    let place = random.pick(country.municipalities).name
    let word = random.pick(type.words)
    switch random.below(3) {
    case 0: return "route kenelle kuuluu \(word) kunnassa \(place)"
    case 1: return "route in=\(place) \(word)"
    default: return "route \(place) \(word) ajanvaraus"
    }
  }
}
