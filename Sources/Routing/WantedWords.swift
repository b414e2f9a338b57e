/// The words of one question by which services are told from each other.
struct WantedWords {
  struct Match {
    /// Sum of the weights of the question's stems that the service has.
    var weight: Float = 0
    /// Whether one of them is in its name and in hardly anybody else's.
    var isByName = false
  }

  let tables: Tables
  /// Kinds of organisation that the question names: `seurakunnan kerho`.
  let kinds: [OrgKind]
  /// Distinct stems that stand in the question as they are, without guessing.
  let stems: [UInt32]

  func match(with service: UInt32) -> Match {
    var match = Match()
    var met: UInt64 = 0
    for entry in tables.indices.serviceWords.entries(of: service) {
      guard let place = stems.firstIndex(of: entry.stem) else { continue }
      let isNew = met & (1 << UInt64(place & 63)) == 0
      if isNew { match.weight += tables.indices.vocabulary.weights[Int(entry.stem)] }
      met |= 1 << UInt64(place & 63)
      if entry.isName, tables.indices.serviceWords.isDistinctive(entry.stem) {
        match.isByName = true
      }
    }
    return match
  }
}
