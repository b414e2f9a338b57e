/// Acute danger: recognised by the phrases of `DangerPhrases`, answered with 112 first and the
/// social emergency services behind it, whatever the ranking says.
enum Danger {
  /// The type that answers for what cannot wait.
  static let typeID = "type/sosiaalipaivystys"
  /// The organisation whose number is the emergency number.
  static let orgID = "org/hatakeskus"
  /// The emergency number, should the registry not have the organisation.
  static let phone = "112"

  struct Match {
    /// The words of the question that say so, by place.
    let words: [Int]
  }

  /// Most words that may stand between those of a phrase.
  private static let gapMax = 3

  /// The first phrase that stands in a question.
  static func match(_ question: Question) -> Match? {
    let marks = (0..<question.count).map { patterns.marks(of: question.folded($0)) }
    guard marks.contains(where: { !$0.isEmpty }) else { return nil }
    let isInformation = marks.contains { !information.isDisjoint(with: $0) }
    let isPast = marks.contains { !past.isDisjoint(with: $0) }
    for phrase in phrases {
      switch phrase.hold {
      case .information where isInformation: continue
      case .past where isPast: continue
      case .never, .information, .past: break
      }
      if let words = places(of: phrase, in: marks) { return Match(words: words) }
    }
    return nil
  }

  /// Where a phrase's words stand, in any order, few others among them; `marks` has for each word
  /// of the question the patterns that it fits.
  private static func places(of phrase: Phrase, in marks: [[UInt16]]) -> [Int]? {
    if phrase.isFixed { return fixedPlaces(of: phrase.words, in: marks) }
    let phrase = phrase.words
    for start in marks.indices where phrase.contains(where: { marks[start].contains($0) }) {
      let end = min(marks.count, start + phrase.count + gapMax)
      var found: [Int] = []
      for pattern in phrase {
        let place = (start..<end).first { !found.contains($0) && marks[$0].contains(pattern) }
        guard let place else { break }
        found.append(place)
      }
      if found.count == phrase.count { return found.sorted() }
    }
    return nil
  }

  /// Where words stand directly one after the other.
  private static func fixedPlaces(of words: [UInt16], in marks: [[UInt16]]) -> [Int]? {
    for start in marks.indices.dropLast(words.count - 1)
    where words.indices.allSatisfy({ marks[start + $0].contains(words[$0]) }) {
      return Array(start..<start + words.count)
    }
    return nil
  }

  // MARK: the table, read once

  /// What holds a phrase back.
  private enum Hold {
    case never, information, past
  }

  private struct Phrase: Sendable {
    let words: [UInt16]
    /// Whether the words stand in this order with nothing between.
    let isFixed: Bool
    let hold: Hold
  }

  private struct Table: Sendable {
    var patterns = DangerPatterns()
    var phrases: [Phrase] = []
    var information: Set<UInt16> = []
    var past: Set<UInt16> = []

    init() {
      add(DangerPhrases.violence, .never)
      add(DangerPhrases.suicide, .never)
      add(DangerPhrases.childAlone, .never)
      add(DangerPhrases.poisoning, .never)
      add(DangerPhrases.violenceBefore, .past)
      add(DangerPhrases.subjects, .information)
      information = Set(patterns.add(DangerPhrases.information[...]))
      past = Set(patterns.add(DangerPhrases.past[...]))
    }

    private mutating func add(_ table: String, _ hold: Hold) {
      for phrase in table.split(whereSeparator: { $0 == "|" || $0 == "\n" }) {
        let text = phrase.drop { $0 == " " }
        let isFixed = text.first == "="
        let words = patterns.add(isFixed ? text.dropFirst() : text)
        if !words.isEmpty {
          phrases.append(Phrase(words: words, isFixed: isFixed, hold: hold))
        }
      }
    }
  }

  private static let table = Table()
  private static var patterns: DangerPatterns { table.patterns }
  private static var phrases: [Phrase] { table.phrases }
  private static var information: Set<UInt16> { table.information }
  private static var past: Set<UInt16> { table.past }
}

/// The words of the phrases, each once, so that a question's word is compared with all of them by
/// one look into a table and one pass over the few prefixes.
struct DangerPatterns: Sendable {
  private var whole = WordTable(capacity: 512)
  private var prefixes: [(bytes: [UInt8], number: UInt16)] = []
  /// Number of each whole word.
  private var numbers: [UInt16] = []
  private var count: UInt16 = 0

  /// Adds words parted by blanks or line ends; `*` at the end stands for any ending.
  ///
  /// - Returns: their numbers.
  mutating func add(_ text: Substring) -> [UInt16] {
    text.split { $0 == " " || $0 == "\n" }.map { word in
      word.utf8.last == UInt8(ascii: "*")
        ? add(prefix: Array(word.utf8.dropLast())) : add(word: Array(word.utf8))
    }
  }

  private mutating func add(prefix: [UInt8]) -> UInt16 {
    if let known = prefixes.first(where: { $0.bytes == prefix }) { return known.number }
    prefixes.append((prefix, count))
    count += 1
    return count - 1
  }

  private mutating func add(word: [UInt8]) -> UInt16 {
    let place = Int(whole.insert(word.span))
    if place == numbers.count {
      numbers.append(count)
      count += 1
    }
    return numbers[place]
  }

  /// The patterns that a folded word fits.
  func marks(of word: ArraySlice<UInt8>) -> [UInt16] {
    var marks: [UInt16] = []
    if let place = whole.number(of: word.span) { marks.append(numbers[Int(place)]) }
    for prefix in prefixes where word.starts(with: prefix.bytes) { marks.append(prefix.number) }
    return marks
  }
}
