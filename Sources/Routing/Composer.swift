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
    let candidates = finished(candidates(for: type, score: 1).prefix(limit))
    return Answer(candidates: candidates, ask: askForPlace(candidates), masked: 0)
  }

  /// The answer to a question.
  func answer(_ reading: Reading, masked: Int, limit: Int, worry: Worry? = nil) -> Answer {
    var candidates: [Candidate] = []
    for score in reading.scores.prefix(limit + 2) {
      let because = Self.because(score, reading)
      for var candidate in self.candidates(
        for: router.types.number(at: score.type), score: Self.surety(score.value))
      {
        candidate.because = because
        if let worry { candidate.score *= worry.share(of: candidate, router.registry) }
        candidates.append(candidate)
      }
    }
    // Stable: among equals the order of the types and of their parties stays.
    let order = candidates.indices.sorted {
      (candidates[$1].score, $0) < (candidates[$0].score, $1)
    }
    candidates = order.map { candidates[$0] }
    var ask = ask(&candidates, reading)
    if let danger = reading.danger {
      insertEmergency(danger, reading.question, &candidates)
      ask = askForPlace(candidates)
      for place in candidates.indices { candidates[place].choice = nil }
    }
    if candidates.isEmpty { candidates = [guidance()] }
    let type = candidates.first?.type
    return Answer(
      candidates: finished(candidates.prefix(limit)), ask: ask, masked: masked,
      unmet: reading.unmet.map { Unmet(word: $0, type: type) })
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
  private func finished(_ candidates: ArraySlice<Candidate>) -> [Candidate] {
    let matters = candidates.map { [$0.type, $0.service].compactMap(\.self) }
    return zip(candidates, matters).map { candidate, own in
      var candidate = candidate
      if candidate.contact == nil {
        candidate.contact =
          candidate.type == nil
          ? chain.guidance()
          : chain.choice(service: candidate.service, owner: candidate.owner)
      }
      candidate.interfaces = router.interfaces.interfaces(
        of: .init(own: own, others: matters.flatMap(\.self), area: area, date: resolver.time.date),
        router.areas, router.registry)
      return candidate
    }
  }

  // MARK: words

  /// 0–1 from the open scale of scores: one sure word gives 0.6, two 0.75.
  private static func surety(_ value: Float) -> Double {
    let value = Double(value)
    return value / (value + 0.65)
  }

  /// The words that gave a type its score, without those that gave hardly anything.
  /// One that was read as another is followed by that.
  private static func because(_ score: TypeScorer.Score, _ reading: Reading) -> [String] {
    let most = score.words.map(\.value).max() ?? 0
    return score.words.filter { $0.value >= most * 0.2 }.map { entry in
      let typed = reading.question.typed(entry.word)
      let correction = reading.corrections.first { $0.word == entry.word }
      return correction.map { "\(typed) (\($0.read))" } ?? typed
    }
  }

  // MARK: asking back

  /// A second type whose score is this share of the first's may be what is meant as well.
  private static let rivalShare: Float = 0.9

  private func askForPlace(_ candidates: [Candidate]) -> Ask? {
    area == nil || candidates.first?.owner == nil ? .municipality : nil
  }

  /// The one question whose answer would help most. The candidates that it decides between are
  /// marked with the answers that would choose them.
  private func ask(_ candidates: inout [Candidate], _ reading: Reading) -> Ask? {
    guard let first = candidates.first else { return .meaning }
    if let ask = askForPlace(candidates) { return ask }
    guard let type = first.type, let best = reading.scores.first?.value else { return nil }
    let rivals = reading.scores.filter { $0.value >= best * Self.rivalShare }
      .map { router.types.number(at: $0.type) }
    guard let other = candidates.first(where: { $0.type != type && isOne($0, of: rivals) }),
      let rival = other.type
    else { return nil }
    if reading.question.age == nil, let ages = router.types[type].ages,
      let others = router.types[rival].ages, !ages.overlaps(others)
    {
      mark(&candidates, of: rivals) { router.types[$0].ages.map { .age($0) } }
      return .age
    }
    guard other.owner != first.owner else { return nil }
    mark(&candidates, of: rivals) { .meaning($0) }
    return .meaning
  }

  private func isOne(_ candidate: Candidate, of types: [Registry.Number]) -> Bool {
    candidate.type.map { types.contains($0) } ?? false
  }

  /// Marks the first candidate of each type.
  private func mark(
    _ candidates: inout [Candidate], of types: [Registry.Number],
    _ choice: (Registry.Number) -> Choice?
  ) {
    for type in types {
      guard let place = candidates.firstIndex(where: { $0.type == type }) else { continue }
      candidates[place].choice = choice(type)
    }
  }
}
