/// The systems beside the daemon, as they answer questions: by the type alone, since they know
/// neither municipalities nor owners.
struct QuestionRivals {
  private var searches: [(name: String, client: any SearchClient)] = []

  /// The rows that they are, in the order of the table.
  var names: [String] { searches.map(\.name) }

  /// Gives each system two indices of the registry's types: one by all words, one by names and
  /// descriptions alone.
  /// - Parameters:
  ///   - systems: already started.
  ///   - asker: a daemon, for its registry.
  /// - Throws: `.failed`.
  init(_ systems: [any SearchSystem], _ asker: inout Asker) throws(BenchError) {
    if systems.isEmpty { return }
    let types = try asker.records("list as=rec type")
    let vocabulary = try QuestionRivals.vocabulary(&asker)
    let services = try asker.records("list as=rec service")
    let indices = [
      ("words", "all words", TypeDocuments.ofWords(types: types, vocabulary: vocabulary)),
      (
        "texts", "names and descriptions",
        TypeDocuments.ofTexts(types: types, services: services)
      ),
    ]
    for (table, title, documents) in indices {
      for system in systems {
        try system.makeIndex(table, documents)
        searches.append(("\(system.name): \(title)", try system.client(table, limit: 3)))
      }
    }
  }

  /// The words of callers; none from a daemon whose registry has no such kind.
  static func vocabulary(_ asker: inout Asker) throws(BenchError) -> [Rec] {
    let kinds = try asker.records("kinds as=rec")
    if !kinds.contains(where: { $0["Kind"] == "vocabulary" }) { return [] }
    return try asker.records("list as=rec vocabulary")
  }

  /// Asks all of them.
  /// - Parameter question: with its right types.
  /// - Returns: where the right type stood, by system, nil when nowhere.
  /// - Throws: `.failed`.
  func ranks(_ question: Question) throws(BenchError) -> [Int?] {
    var ranks: [Int?] = []
    for (_, client) in searches {
      ranks.append(question.rank(ofTypes: try client.search(client.query(question.text))))
    }
    return ranks
  }
}
