/// Questions of a wanted length for the registry that the daemon serves, partly of words that
/// nobody has seen before.
struct RouteQuestions {
  /// What callers say besides.
  private static let fillers = Array(
    """
    mä en oikein tiedä kenelle tästä pitäisi soittaa kun me ollaan nyt kolmatta viikkoa tässä
    tilanteessa ja joku sanoi että teiltä saisi apua mutta edellisestä numerosta ei vastattu
    eilen enkä löytänyt netistä mitään mikä koskisi meitä vaikka etsin koko illan mieskin on
    vuorotyössä niin se ei pääse paikalle ennen ensi maanantaita voisitteko auttaa mistä saan
    lisää tietoa paljonko se maksaa pitääkö varata aika etukäteen vai voiko tulla suoraan
    """.split { $0 == " " || $0 == "\n" }.map(String.init))
  /// One of a word's parts, as Finnish syllables go.
  private static let syllables = [
    "ka", "vi", "lö", "mun", "tes", "rai", "po", "sy", "hel", "nuu", "jä", "kos", "ti", "räs",
    "vau", "lem", "pii", "o", "sa", "tyk", "mä", "nir", "hu", "dek", "lai", "ru", "vää", "pel",
  ]
  private static let suffixes = [
    "ssa", "sta", "lle", "lta", "n", "t", "jen", "ssamme", "kin", "nsa", "ksi", "tta", "ttakaan",
    "lleko", "stahan", "iin", "ineen", "mmekaan",
  ]
  /// Words to each phrase of a type: a long question is not all about the service.
  private static let wordsPerPhrase = 12

  private let places: [String]
  private let phrases: [[String]]
  private let words: [String]
  private let unseenPercent: Int
  private var random: Random

  /// Takes what may be asked for.
  /// - Parameters:
  ///   - places: names of municipalities.
  ///   - phrases: words and phrases of service types.
  ///   - unseenPercent: how many of a hundred words, places aside, are made up: half of them
  ///     invented, half forms of known words.
  ///   - seed: same numbers, same questions.
  /// - Throws: `.failed` when there is no place or no word.
  init(
    places: [String], phrases: [String], unseenPercent: Int, seed: UInt64
  ) throws(BenchError) {
    // A question's words are counted, so a place is one.
    self.places = places.filter { !$0.contains(" ") }
    self.phrases = phrases.map { $0.split(separator: " ").map(String.init) }
    words = self.phrases.flatMap { $0 }
    self.unseenPercent = unseenPercent
    random = Random(seed: seed)
    if self.places.isEmpty || words.isEmpty {
      throw .failed("the registry has no municipality, or no word of a service type")
    }
  }

  /// Takes them from a daemon.
  /// - Parameters:
  ///   - areas: records of the kind `area`.
  ///   - types: records of the kinds `type` and `vocabulary`.
  ///   - unseenPercent: how many of a hundred words are made up.
  ///   - seed: same numbers, same questions.
  /// - Throws: `.failed` when there is no place or no word.
  init(areas: [Rec], types: [Rec], unseenPercent: Int, seed: UInt64) throws(BenchError) {
    try self.init(
      places: areas.filter { $0["Kind"] == "municipality" }.compactMap { $0["Name"] },
      phrases: types.flatMap { $0.values("Word") }, unseenPercent: unseenPercent, seed: seed)
  }

  /// Makes questions up; each call goes on with others.
  /// - Parameters:
  ///   - lengths: words of a question, in turn; each at least 2.
  ///   - count: how many.
  /// - Returns: the questions.
  mutating func texts(_ lengths: [Int], count: Int) -> [String] {
    (0..<count).map { question(lengths[$0 % lengths.count]) }
  }

  private mutating func question(_ length: Int) -> String {
    var parts = [[place()]]
    var room = length - 1
    for _ in 0...(length / RouteQuestions.wordsPerPhrase) where room > 0 {
      let phrase = random.pick(phrases).prefix(room).map { word($0) }
      parts.insert(phrase, at: random.below(parts.count + 1))
      room -= phrase.count
    }
    // Fillers are said in their order, from any place of the story.
    var next = random.below(RouteQuestions.fillers.count)
    while room > 0 {
      let filler = word(RouteQuestions.fillers[next % RouteQuestions.fillers.count])
      parts.insert([filler], at: random.below(parts.count + 1))
      next += 1
      room -= 1
    }
    return parts.joined().joined(separator: " ")
  }

  private mutating func place() -> String {
    let suffix = ["", "ssa", "sta", "n", "lla"][random.below(5)]
    return random.pick(places) + suffix
  }

  /// A word, or a made up one in its place.
  private mutating func word(_ known: String) -> String {
    guard random.below(100) < unseenPercent else { return known }
    if random.below(2) == 0 {
      return (0..<(2 + random.below(3))).reduce("") { word, _ in
        word + random.pick(RouteQuestions.syllables)
      }
    }
    let ends = (0..<(1 + random.below(2))).map { _ in random.pick(RouteQuestions.suffixes) }
    return random.pick(words) + ends.joined()
  }
}
