/// The words of one question by which services are told from each other.
struct WantedWords {
  struct Match {
    /// Sum of the weights of the question's stems that the service has.
    var weight: Float = 0
    /// Whether one of them is in its name and in hardly anybody else's.
    var isByName = false
  }

  let words: ServiceWords
  let vocabulary: Vocabulary
  /// Kinds of organisation that the question names: `seurakunnan kerho`.
  let kinds: [OrgKind]
  /// Distinct stems that stand in the question as they are, without guessing.
  let stems: [UInt32]

  func match(with service: UInt32) -> Match {
    var match = Match()
    var met: UInt64 = 0
    for entry in words.entries(of: service) {
      guard let place = stems.firstIndex(of: entry.stem) else { continue }
      let isNew = met & (1 << UInt64(place & 63)) == 0
      if isNew { match.weight += vocabulary.weights[Int(entry.stem)] }
      met |= 1 << UInt64(place & 63)
      if entry.isName, words.isDistinctive(entry.stem), vocabulary.byStem[entry.stem].isEmpty {
        match.isByName = true
      }
    }
    return match
  }
}
