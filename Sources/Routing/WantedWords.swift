/// The words of one question by which services are told from each other.
struct WantedWords {
  /// How a question's words and a service's meet.
  struct Match {
    /// Sum of the weights of the question's stems that the service has.
    var weight: Float = 0
    /// Of these, of stems that tell something and that the service's type does not have.
    var ownWeight: Float = 0
    /// Of these, of stems in the service's name: who says them asks for this service and not for
    /// another of its type.
    var nameWeight: Float = 0
    /// Whether one of them is in its name and in hardly anybody else's.
    var isByName = false
    /// How many words that tell something its name has, and neither its type, nor what it is part
    /// of, nor the question.
    var foreignCount = 0
  }

  /// Weight from which a stem tells one service from another: `tuki` and `lapsi` do not.
  private static let tellingMin: Float = 0.4

  let tables: Tables
  /// Kinds of organisation that the question names: `seurakunnan kerho`.
  let kinds: [OrgKind]
  /// Distinct stems that stand in the question as they are, without guessing.
  let stems: [UInt32]

  /// How the question's words and a service's meet; words of the whole that the service is part of
  /// are not foreign.
  func match(with service: UInt32, partOf whole: UInt32? = nil) -> Match {
    var match = Match()
    let shared = whole.map { tables.indices.serviceWords.entries(of: $0) } ?? []
    var met: UInt64 = 0
    for entry in tables.indices.serviceWords.entries(of: service) {
      guard let place = stems.firstIndex(of: entry.stem) else {
        if entry.isName, entry.isOwn, weight(of: entry) >= Self.tellingMin,
          !shared.contains(where: { $0.stem == entry.stem })
        {
          match.foreignCount += 1
        }
        continue
      }
      let isNew = met & (1 << UInt64(place & 63)) == 0
      if isNew { add(entry, to: &match) }
      met |= 1 << UInt64(place & 63)
      if entry.isName, tables.indices.serviceWords.isDistinctive(entry.stem) {
        match.isByName = true
      }
    }
    return match
  }

  private func add(_ entry: ServiceWords.Entry, to match: inout Match) {
    let weight = weight(of: entry)
    match.weight += weight
    guard entry.isOwn, weight >= Self.tellingMin else { return }
    match.ownWeight += weight
    if entry.isName { match.nameWeight += weight }
  }

  private func weight(of entry: ServiceWords.Entry) -> Float {
    tables.indices.vocabulary.weights[Int(entry.stem)]
  }

  /// What is wanted when nothing is asked beyond a type.
  static func nothing(_ tables: Tables) -> WantedWords {
    WantedWords(tables: tables, kinds: [], stems: [])
  }
}
