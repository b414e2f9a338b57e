/// Acute danger: recognised by the phrases of `DangerPhrases`, answered with 112 first and the
/// social emergency services behind it, whatever the ranking says.
enum Danger {
  /// The type that answers for what cannot wait.
  static let typeID = "type/sosiaalipaivystys"
  /// The organisation whose number is the emergency number.
  static let orgID = "org/hatakeskus"
  /// The emergency number, should the registry not have the organisation.
  static let phone = "112"

  struct Match {
    /// The words of the question that say so, by place.
    let words: [Int]
  }

  /// The first phrase that stands in a question.
  static func match(_ question: Question) -> Match? {
    DangerReader(question.list, count: question.count).places().map { Match(words: $0) }
  }
}
