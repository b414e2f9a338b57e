package import Registry
package import Routing

/// Counts what interfaces have and reads what people answered, so many records at a time.
package struct ClarityReader: Sendable {
  private let router: Router
  private let area: Registry.Number?
  private let day: CivilDate
  private var interfaces: NumberList
  private var answers: NumberList
  /// What was answered to each question, by the first day of the round; of one day in order of id.
  private var rounds: [Registry.Number: [CivilDate: [Clarity.Answer]]] = [:]
  private var shares = Dictionary(
    uniqueKeysWithValues: Clarity.Counted.allCases.map { ($0, Clarity.Share()) })

  private var registry: Registry { _read { yield router.registry } }

  /// - Parameters:
  ///   - router: with the registry.
  ///   - area: only interfaces and answers that concern it; nil for all.
  ///   - day: on which they hold.
  package init(_ router: Router, in area: Registry.Number?, on day: CivilDate) {
    self.router = router
    self.area = area
    self.day = day
    interfaces = router.registry.numbers(of: .interface)
    answers = router.registry.numbers(of: .answer)
  }

  /// Looks at so many interfaces and answers more.
  ///
  /// - Parameter count: how many.
  /// - Returns: whether there are no more.
  package mutating func read(_ count: Int) -> Bool {
    for _ in 0..<count {
      if let number = interfaces.next() {
        if registry[number].isValid(on: day), concerns(number) { take(interface: number) }
      } else if let number = answers.next() {
        if registry[number].isValid(on: day), concerns(number) { take(answer: number) }
      } else {
        return true
      }
    }
    return false
  }

  private mutating func take(interface: Registry.Number) {
    let had = had(by: interface)
    for counted in Clarity.Counted.allCases {
      shares[counted, default: .init()].all += 1
      if had.contains(counted) { shares[counted, default: .init()].having += 1 }
    }
  }

  /// All at once, for whoever may take the time.
  package static func clarity(
    _ router: Router, in area: Registry.Number?, on day: CivilDate
  ) -> Clarity {
    var reader = ClarityReader(router, in: area, on: day)
    while !reader.read(10_000) {}
    return reader.clarity()
  }

  private func concerns(_ number: Registry.Number) -> Bool {
    area.map { router.concerns(number, area: $0) } ?? true
  }

  /// What an interface has of all that is counted.
  private func had(by number: Registry.Number) -> Set<Clarity.Counted> {
    let record = registry[number]
    let view = InterfaceView(number, registry)
    var had: Set<Clarity.Counted> = []
    if record.first(.cadence) != nil { had.insert(.meetings) }
    if view.lead != nil { had.insert(.lead) }
    if record.first(.basis) != nil { had.insert(.basis) }
    if view.status(on: day) == .agreed { had.insert(.agreed) }
    var bodies: Set<Registry.Number> = []
    for contact in registry.targets(.contact, of: number) where registry[contact].isValid(on: day) {
      guard let org = registry.target(.org, of: contact) else { continue }
      bodies.insert(org)
      if registry[org].has(.kind, "wellbeing-region".utf8) { had.insert(.regionContact) }
      if registry[org].has(.kind, "municipality".utf8) { had.insert(.municipalityContact) }
    }
    if bodies.count > 1 { had.insert(.bothSides) }
    return had
  }

  // MARK: questions

  /// What was counted and answered, once `read` has said that there is no more.
  package consuming func clarity() -> Clarity {
    var questions: [(question: Clarity.Question, order: (Int, Int, Int))] = []
    for number in registry.numbers(of: .question) where registry[number].isValid(on: day) {
      let record = registry[number]
      let theme = record.string(.theme) ?? ""
      var question = Clarity.Question(
        number: number, theme: theme,
        counted: record.string(.counted).flatMap { Clarity.Counted(rawValue: $0) })
      question.answers = answers(to: number)
      let order = (
        Self.themes.firstIndex(of: theme) ?? Self.themes.count,
        record.string(.number).flatMap { Int($0) } ?? 0, questions.count
      )
      questions.append((question, order))
    }
    return Clarity(
      questions: questions.sorted { $0.order < $1.order }.map(\.question), shares: shares)
  }

  /// The words of themes, in order.
  private static let themes: [String] = {
    guard case .choice(let choices) = Kind.question.spec.field(named: "Theme")?.type else {
      return []
    }
    return choices.map(\.name)
  }()

  /// The rounds of a question, the first one first; later ones stand beside it.
  private func answers(to question: Registry.Number) -> [Clarity.Answer] {
    let rounds = rounds[question] ?? [:]
    var answers = rounds.keys.sorted().flatMap { rounds[$0] ?? [] }
    guard let first = answers.first else { return [] }
    answers[0].isBaseline = true
    for index in answers.indices.dropFirst() {
      answers[index].change = Decimal(
        thousandths: answers[index].good.thousandths - first.good.thousandths)
    }
    return answers
  }

  private mutating func take(answer number: Registry.Number) {
    guard let answer = answer(number), let question = registry.target(.question, of: number)
    else { return }
    rounds[question, default: [:]][answer.round.first, default: []].append(answer)
  }

  private func answer(_ number: Registry.Number) -> Clarity.Answer? {
    let record = registry[number]
    guard let area = registry.target(.area, of: number),
      let round = record.first(.round).flatMap({ Period(parsing: $0) }),
      let poor = record.decimal(.poor), let neutral = record.decimal(.neutral),
      let good = record.decimal(.good)
    else { return nil }
    return Clarity.Answer(
      number: number, area: area, round: round, poor: poor, neutral: neutral, good: good,
      respondents: record.string(.respondents).flatMap { Int($0) })
  }
}
