import Language
import Registry

/// What a question was understood to ask: the types that fit, best first, and why.
struct Reading {
  let question: Question
  let scores: [TypeScorer.Score]
  let wanted: WantedWords
  /// Whether somebody is in danger now.
  let danger: Danger.Match?
  /// Words that were read as others, by place.
  let corrections: [(word: Int, read: String)]
  /// Base forms of the words that are common words of the dictionary, yet say nothing here.
  let unmet: [[UInt8]]

  /// Scores below this share of the best are no candidates.
  private static let shareMin: Float = 0.25
  /// Scores below this say that nothing was understood.
  private static let valueMin: Float = 0.12

  init(_ question: Question, router: Router) {
    self.question = question
    let matcher = WordMatcher(tables: router.tables, question: question)
    var hits: [TypeScorer.Hit] = []
    var corrections: [(word: Int, form: UInt32)] = []
    var unmet: [[UInt8]] = []
    for word in 0..<question.count where question.roles[word] == .content {
      // A number by itself says nothing.
      if !question.list.tokens[word].shape.contains(.hasLetter) { continue }
      let match = matcher.match(word)
      hits += match.hits
      if let form = match.correction { corrections.append((word, form)) }
      if let base = Self.unmet(match, question.list.tokens[word]) { unmet.append(base) }
      hits += Self.joined(from: word, question, matcher)
    }
    // The words of an age say something only where a phrase has just them: `second graders`.
    for word in 0..<question.count where question.roles[word] == .age {
      if let hit = matcher.exact(word) { hits.append(hit) }
    }
    var scorer = TypeScorer(
      router.indices.vocabulary, router.indices.lexicon, wordCount: question.count)
    let stopForms = (0..<question.count).compactMap { word in
      question.roles[word] == .stop
        ? router.indices.lexicon.form(of: question.folded(word).span) : nil
    }
    scorer.add(hits, stopForms: stopForms)
    if let area = question.area {
      Self.addServices(hits, to: &scorer, router: router, area: area)
    }
    scorer.exclude(hits, stopForms: stopForms)
    var scores = scorer.scores()
    let organizers = (0..<question.count).compactMap { word in
      question.roles[word] == .content
        ? OrganizerWords.kind(of: question.folded(word)) : nil
    }
    for index in scores.indices {
      let type = router.types.rows[scores[index].type]
      if let age = question.age { scores[index].value *= Self.ageFactor(age, type.ages) }
      if organizers.contains(type.organizer) { scores[index].value *= OrganizerWords.factor }
    }
    scores.sort { ($1.value, $0.type) < ($0.value, $1.type) }
    let best = scores.first?.value ?? 0
    self.scores =
      best < Self.valueMin ? [] : scores.filter { $0.value >= best * Self.shareMin }
    var stems: [UInt32] = []
    for hit in hits where hit.quality > 0.9 && !stems.contains(hit.stem) { stems.append(hit.stem) }
    wanted = WantedWords(tables: router.tables, kinds: organizers, stems: stems)
    danger = Danger.match(question)
    self.unmet = unmet
    self.corrections = corrections.map {
      ($0.word, String(decoding: router.indices.lexicon.forms[$0.form], as: UTF8.self))
    }
  }

  /// The base form of a word that said nothing, if the dictionary has it for a common word: never a
  /// name, nor what is written like one.
  private static func unmet(_ match: WordMatcher.Match, _ token: Token) -> [UInt8]? {
    let isWritingName =
      token.shape.contains(.capitalized) && token.gap != .beginning && token.gap != .sentence
    guard let first = match.readings.first, !match.readings.contains(where: \.isName),
      !isWritingName, first.folded.count > 2, !match.hits.contains(where: { $0.quality > 0.4 })
    else { return nil }
    return first.base
  }

  /// What a word makes with those behind it, when a compound is written in pieces.
  private static func joined(
    from word: Int, _ question: Question, _ matcher: WordMatcher
  ) -> [TypeScorer.Hit] {
    for end in [word + 3, word + 2] where end <= question.count {
      let isOneWord = (word + 1..<end).allSatisfy { place in
        let gap = question.list.tokens[place].gap
        return question.roles[place] == .content && (gap == .blank || gap == .hyphen)
      }
      guard isOneWord else { continue }
      let hits = matcher.joined(word..<end)
      if !hits.isEmpty { return hits }
    }
    return []
  }

  /// What services of the place say in words that their types do not have.
  private static func addServices(
    _ hits: [TypeScorer.Hit], to scorer: inout TypeScorer, router: Router, area: Registry.Number
  ) {
    for hit in hits where hit.quality > 0.5 {
      for outer in router.areas.outwards(from: area) {
        for service in router.indices.serviceWords.services(stem: hit.stem, area: outer) {
          let type = Int(router.services.row(of: service).type) - router.types.first
          let isName = router.indices.serviceWords.entries(of: service).contains {
            $0.stem == hit.stem && $0.isName
          }
          scorer.add(hit, type: type, isName: isName)
        }
      }
    }
  }

  /// Types whose services name other ages fit less. An adult may be the parent of anybody.
  private static func ageFactor(_ age: ClosedRange<Int>, _ ages: ClosedRange<Int>?) -> Float {
    guard let ages, age.lowerBound < 18 else { return 1 }
    return ages.overlaps(age) ? 1 : 0.6
  }
}
