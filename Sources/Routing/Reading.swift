import Registry

/// What a question was understood to ask: the types that fit, best first, and why.
struct Reading {
  let question: Question
  let scores: [TypeScorer.Score]
  let wanted: WantedWords
  /// Whether somebody is in danger now.
  let danger: Danger.Match?

  /// Scores below this share of the best are no candidates.
  private static let shareMin: Float = 0.25
  /// Scores below this say that nothing was understood.
  private static let valueMin: Float = 0.2

  init(_ question: Question, router: Router) {
    self.question = question
    let matcher = WordMatcher(tables: router.tables)
    var hits: [TypeScorer.Hit] = []
    for word in 0..<question.count where question.roles[word] == .content {
      hits += matcher.hits(for: question.folded(word), at: word)
    }
    var scorer = TypeScorer(router.indices.vocabulary, wordCount: question.count)
    let stopForms = (0..<question.count).compactMap { word in
      question.roles[word] == .stop
        ? router.indices.lexicon.form(of: question.folded(word).span) : nil
    }
    scorer.add(hits, matched: scorer.matched(hits, stopForms: stopForms))
    if let area = question.area {
      Self.addServices(hits, to: &scorer, router: router, area: area)
    }
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
