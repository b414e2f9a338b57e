import Language
import Registry
import Routing

/// Tells a service's type from what other systems say of it.
///
/// In this order: the user's rules; the general description that the service follows; the name of a
/// type; a service class together with the name. What comes behind says that it is a guess: a word
/// of one type that is the whole name, the words of the name, and the name of a service class.
struct TypeFinder {
  /// What is known of a service.
  struct Signs {
    /// PTV ids of the service and of its general description.
    var keys: [String] = []
    var names: [String] = []
    var descriptionNames: [String] = []
    var classes: [String] = []
    var classNames: [String] = []
    /// Whether it is given in the whole country: what municipalities or regions organise is not.
    var isNationwide = false
  }

  /// Rules whose findings somebody has to look at.
  static let guessRules: Set<String> = ["word", "class", "guess"]

  enum Finding {
    case found(type: String, rule: String)
    /// The nearest types, best first.
    case unknown(nearest: [String])
  }

  private let finder: RecordFinder
  private let names: NameVariants
  private let rules: TypeRules
  private let guesses: Bool
  private let today: CivilDate
  /// Types by folded name, and by folded word; what several types have tells none.
  private var byName: [String: [String]] = [:]
  private var byWord: [String: [String]] = [:]
  private var byClass: [String: [String]] = [:]
  /// Guesses made before: services of many municipalities share their names.
  private var guessed: [String: (type: String?, nearest: [String])] = [:]

  init(_ finder: RecordFinder, settings: ConvertSettings) {
    self.finder = finder
    names = NameVariants(finder: finder)
    rules = settings.typeRules
    guesses = settings.guesses
    today = settings.today
    let registry = finder.registry
    for number in registry.numbers(of: .type) {
      let record = registry[number]
      let id = record.idText
      for name in Self.folded(record, [.name, .nameSv, .nameEn]) {
        byName[name, default: []].append(id)
      }
      for word in Self.folded(record, [.word]) { byWord[word, default: []].append(id) }
      if let code = record.string(FieldName("Class")) { byClass[code, default: []].append(id) }
    }
  }

  private static func folded(_ record: Record, _ fields: [FieldName]) -> Set<String> {
    Set(fields.flatMap { record.all($0) }.map { Slug.folded(String(decoding: $0, as: UTF8.self)) })
  }

  mutating func find(_ signs: Signs) -> Finding {
    if let sure = sure(signs) { return sure }
    let names = signs.descriptionNames + signs.names
    if let type = only(signs.classes, names: names) {
      return .found(type: type, rule: "class and name")
    }
    for name in names {
      if let type = one(byWord, name), fits(type, signs) { return .found(type: type, rule: "word") }
    }
    var nearest: [String] = []
    for name in names {
      let guess = guess(name)
      if guesses, let type = guess.type, fits(type, signs) {
        return .found(type: type, rule: "guess")
      }
      nearest += guess.nearest.filter { !nearest.contains($0) }
    }
    for name in signs.classNames {
      if let type = one(byName, name) ?? one(byWord, name), fits(type, signs) {
        return .found(type: type, rule: "class")
      }
    }
    return .unknown(nearest: Array(nearest.prefix(3)))
  }

  /// What the user says, and what has the very name of a type.
  private func sure(_ signs: Signs) -> Finding? {
    for key in signs.keys + signs.classes {
      if let type = rules.type(ofKey: key) { return .found(type: type, rule: "map") }
    }
    for name in signs.names + signs.descriptionNames {
      if let type = rules.type(ofName: name) { return .found(type: type, rule: "map") }
    }
    for name in signs.descriptionNames {
      if let type = one(byName, name) { return .found(type: type, rule: "general description") }
    }
    for name in signs.names {
      if let type = one(byName, name) { return .found(type: type, rule: "name") }
    }
    return nil
  }

  /// Whether a type that is only held to be the right one can be it.
  private func fits(_ type: String, _ signs: Signs) -> Bool {
    !(signs.isNationwide && isLocal(type))
  }

  /// Whether municipalities or wellbeing regions organise a type.
  private func isLocal(_ type: String) -> Bool {
    let organizer = finder.registry.number(of: type).flatMap {
      finder.registry[$0].string(.organizer)
    }
    return organizer == "municipality" || organizer == "wellbeing-region"
  }

  /// The one type that a table has for a text, or else for what is left of it without the place
  /// before it and the general word behind it.
  private func one(_ table: [String: [String]], _ text: String) -> String? {
    for variant in names.variants(of: text) {
      let types = table[variant] ?? []
      if !types.isEmpty { return types.count == 1 ? types[0] : nil }
    }
    return nil
  }

  /// The type that a service's classes allow and its name speaks for. Classes alone do not tell:
  /// several types share one, and they are wider than types.
  private mutating func only(_ classes: [String], names: [String]) -> String? {
    var types: [String] = []
    for code in classes {
      for type in byClass[code] ?? [] where !types.contains(type) { types.append(type) }
    }
    if types.isEmpty { return nil }
    for name in names {
      let near = guess(name).nearest.first
      if let near, types.contains(near) { return near }
    }
    return nil
  }

  /// The type that the words of a name speak for, and the nearest ones.
  private mutating func guess(_ name: String) -> (type: String?, nearest: [String]) {
    if let known = guessed[name] { return known }
    let guess = readGuess(name)
    if guessed.count > 10_000 { guessed = [:] }
    guessed[name] = guess
    return guess
  }

  private func readGuess(_ name: String) -> (type: String?, nearest: [String]) {
    let text = Array(String(String.UnicodeScalarView(name.unicodeScalars.prefix(200))).utf8)[...]
    let answer = finder.router.route(
      text, area: nil, at: LocalTime(today), limit: 12)
    var nearest: [String] = []
    var best: (type: String, score: Double, because: [String])?
    var rival = 0.0
    for candidate in answer.candidates where candidate.basis != .emergency {
      guard let number = candidate.type else { continue }
      let id = finder.registry[number].idText
      if nearest.contains(id) { continue }
      nearest.append(id)
      if best == nil {
        best = (id, candidate.score, candidate.because)
      } else {
        rival = max(rival, candidate.score)
      }
    }
    guard let best, best.score >= 0.6, best.score - rival >= 0.1 else {
      return (nil, Array(nearest.prefix(3)))
    }
    // A name is no question: words that nobody knows say that it is about something else.
    let words = Slug.folded(name).split(separator: " ").filter { $0.utf8.count > 3 }
    let known = Set(best.because.map { Slug.folded($0) })
    let hits = words.filter { known.contains(String($0)) }
    return (hits.count * 2 > words.count ? best.type : nil, Array(nearest.prefix(3)))
  }
}
