import Language
import Registry

/// A question taken apart: its words, and which of them name a place, an age or nothing.
struct Question {
  enum Role: UInt8 {
    case content, stop, place, age
  }

  /// The text without identity codes, numbers and addresses.
  let text: [UInt8]
  let list: TokenList
  let roles: [Role]
  /// The municipality or region that the text names, or else the one known otherwise.
  let area: Registry.Number?
  /// Full years, first and last that are possible.
  let age: ClosedRange<Int>?
  /// ISO 639 code of the language that it is asked in, if its stop words tell.
  let language: String?

  /// Most words that are read; a question has seldom more than thirty.
  static let wordsMax = 96

  /// Takes a text apart. A place that it names wins over the area that is known otherwise.
  init(_ text: [UInt8], area: Registry.Number?, router: Router) {
    self.text = text
    var list = TokenList()
    list.tokenize(text[...])
    self.list = list
    var roles: [Role] = list.tokens.prefix(Self.wordsMax).map { token in
      router.isStop(list.folded[token.foldedRange]) ? .stop : .content
    }
    let place = router.places.find(
      in: list, words: roles.count, isKnown: area != nil,
      isWord: { word in
        roles[word] == .stop
          || router.indices.isVocabulary(list.folded[list.tokens[word].foldedRange])
      })
    for word in place?.words ?? [] { roles[word] = .place }
    self.area = place?.area ?? area
    var mentions: [Ages.Mention] = []
    Ages.appendMentions(in: list, to: &mentions)
    for mention in mentions where mention.words.upperBound <= roles.count {
      // A word that says an age by itself, such as vauva, says more than the age.
      guard !mention.isNamed else { continue }
      for word in mention.words { roles[word] = .age }
    }
    age = Self.age(of: mentions)
    language = Self.language(of: list, roles, router.tables.stopWords)
    self.roles = roles
  }

  var count: Int { roles.count }

  /// The language of most stop words; nil if none has more than all others. A question may well be
  /// mixed: this decides in which language somebody should answer, not which words are understood.
  private static func language(
    of list: TokenList, _ roles: [Role], _ stopWords: StopWords
  ) -> String? {
    var counts = [Int](repeating: 0, count: stopWords.languages.count)
    for word in roles.indices where roles[word] == .stop {
      let bits = stopWords.languages(of: list.folded[list.tokens[word].foldedRange])
      for place in counts.indices where bits & (1 << UInt8(place)) != 0 { counts[place] += 1 }
    }
    guard let most = counts.max(), most > 0, counts.filter({ $0 == most }).count == 1,
      let place = counts.firstIndex(of: most)
    else { return nil }
    return String(decoding: stopWords.languages[place], as: UTF8.self)
  }

  /// The ages of the children that are spoken of, from the youngest to the oldest; an adult's if
  /// there is no child's.
  private static func age(of mentions: [Ages.Mention]) -> ClosedRange<Int>? {
    // Who expects a child is asked for as a mother, whatever her age.
    if mentions.contains(where: \.isUnborn) { return nil }
    let counted = mentions.filter { !$0.isNamed }
    let children = (counted.isEmpty ? mentions : counted).filter { $0.months.lowerBound < 18 * 12 }
    let meant = children.isEmpty ? mentions : children
    guard let first = meant.map(\.months.lowerBound).min(),
      let last = meant.map(\.months.upperBound).max()
    else { return nil }
    return first / 12...last / 12
  }

  /// A word's folded bytes.
  func folded(_ word: Int) -> ArraySlice<UInt8> { list.folded[list.tokens[word].foldedRange] }

  /// A word as typed.
  func typed(_ word: Int) -> String {
    String(decoding: text[list.tokens[word].range], as: UTF8.self)
  }
}
