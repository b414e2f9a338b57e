import Registry

/// Puts an answer together: parties of the types that fit, their contacts, and what to ask.
struct Composer {
  let router: Router
  let area: Registry.Number?
  private let resolver: Resolver
  private let chain: ContactChain
  private let municipality: Registry.Number?

  init(
    router: Router, area: Registry.Number?, time: LocalTime, age: ClosedRange<Int>?,
    wanted: WantedWords?, language: String?, viewer: Viewer
  ) {
    self.router = router
    // The country as a place says no more than none.
    let area = area.flatMap { router.areas.kind(of: $0) == .country ? nil : $0 }
    self.area = area
    municipality = area.flatMap { router.areas.nearest(.municipality, from: $0) }
    resolver = Resolver(router: router, area: area, time: time, age: age, wanted: wanted)
    chain = ContactChain(
      router: router, area: area, time: time, language: language.map { Array($0.utf8) },
      viewer: viewer)
  }

  /// The answer for one type.
  func answer(for type: Registry.Number, limit: Int) -> Answer {
    let candidates = candidates(for: type, score: 1).prefix(limit).map(finished)
    return Answer(candidates: candidates, ask: askForPlace(candidates), maskedCodes: 0)
  }

  /// The answer to a question.
  func answer(_ reading: Reading, maskedCodes: Int, limit: Int) -> Answer {
    var candidates: [Candidate] = []
    for score in reading.scores.prefix(limit + 2) {
      let because = Self.because(score, reading.question)
      for var candidate in self.candidates(
        for: router.types.number(at: score.type), score: Self.surety(score.value))
      {
        candidate.because = because
        candidates.append(candidate)
      }
    }
    // Stable: among equals the order of the types and of their parties stays.
    let order = candidates.indices.sorted {
      (candidates[$1].score, $0) < (candidates[$0].score, $1)
    }
    candidates = order.map { candidates[$0] }
    var ask = ask(candidates, reading)
    if let danger = reading.danger {
      insertEmergency(danger, reading.question, &candidates)
      ask = askForPlace(candidates)
    }
    if candidates.isEmpty { candidates = [guidance()] }
    return Answer(
      candidates: candidates.prefix(limit).map(finished), ask: ask, maskedCodes: maskedCodes)
  }

  // MARK: candidates

  /// What the second, third and later party of one type keep of its score.
  private static let shares = [1, 0.75, 0.6, 0.5, 0.4]

  private func candidates(for type: Registry.Number, score: Double) -> [Candidate] {
    resolver.parties(for: type).enumerated().map { place, party in
      var candidate = Candidate(
        score: score * Self.shares[min(place, Self.shares.count - 1)], basis: party.basis)
      candidate.type = type
      candidate.service = party.service
      candidate.owner = party.owner
      candidate.area = municipality ?? area
      candidate.municipality = municipality
      return candidate
    }
  }

  /// Somebody who guides on, when nothing was understood.
  private func guidance() -> Candidate {
    var candidate = Candidate(score: 0.05, basis: .guidance)
    candidate.owner = municipality.flatMap { router.orgs.own(of: $0) }
    candidate.area = municipality ?? area
    candidate.municipality = municipality
    return candidate
  }

  /// Puts 112 first and the social emergency services behind it.
  private func insertEmergency(
    _ danger: Danger.Match, _ question: Question, _ candidates: inout [Candidate]
  ) {
    guard let type = router.emergencyType,
      var first = self.candidates(for: type, score: 1).first
    else { return }
    let because = danger.words.map { question.typed($0) }
    first.because = because
    candidates.removeAll { $0.type == type && $0.owner == first.owner }
    candidates.insert(first, at: 0)
    first.basis = .emergency
    first.contact = emergencyNumber
    candidates.insert(first, at: 0)
  }

  private var emergencyNumber: ContactChoice {
    let org = router.registry.number(of: Danger.orgID)
    let phone = org.flatMap { router.registry[$0].string(.phone) }
    return ContactChoice(contact: nil, org: org, phone: phone ?? Danger.phone, email: nil)
  }

  /// Adds what is looked up only for candidates that are answered.
  private func finished(_ candidate: Candidate) -> Candidate {
    var candidate = candidate
    if candidate.contact == nil {
      candidate.contact =
        candidate.type == nil
        ? chain.guidance()
        : chain.choice(service: candidate.service, owner: candidate.owner)
    }
    candidate.interfaces = router.interfaces.interfaces(
      of: [candidate.type, candidate.service].compactMap { $0 }, on: resolver.time.date,
      area: area, router.areas, router.registry)
    return candidate
  }

  // MARK: words

  /// 0–1 from the open scale of scores: one sure word gives 0.6, two 0.75.
  private static func surety(_ value: Float) -> Double {
    let value = Double(value)
    return value / (value + 0.65)
  }

  /// The words that gave a type its score, without those that gave hardly anything.
  private static func because(_ score: TypeScorer.Score, _ question: Question) -> [String] {
    let most = score.words.map(\.value).max() ?? 0
    return score.words.filter { $0.value >= most * 0.2 }.map { question.typed($0.word) }
  }

  // MARK: asking back

  /// A second type whose score is this share of the first's may be what is meant as well.
  private static let rivalShare: Float = 0.9

  private func askForPlace(_ candidates: [Candidate]) -> Ask? {
    area == nil || candidates.first?.owner == nil ? .municipality : nil
  }

  private func ask(_ candidates: [Candidate], _ reading: Reading) -> Ask? {
    guard let first = candidates.first else { return .meaning }
    if let ask = askForPlace(candidates) { return ask }
    guard reading.scores.count > 1,
      reading.scores[1].value >= reading.scores[0].value * Self.rivalShare,
      let rival = candidates.first(where: { $0.type != first.type }),
      let type = first.type, let other = rival.type
    else { return nil }
    if reading.question.age == nil, let ages = router.types[type].ages,
      let others = router.types[other].ages, !ages.overlaps(others)
    {
      return .age
    }
    return rival.owner == first.owner ? nil : .meaning
  }
}
