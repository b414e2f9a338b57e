/// A question with its right answers, a line of a question file.
struct Question: Equatable {
  let id: String
  /// ISO 639 code of the language it is asked in.
  let language: String
  let text: String
  /// Name of the municipality that the question is about; empty when none is to be told.
  let municipality: String
  /// Slugs of service types, any of which is right.
  let types: [String]
  /// Kinds of owner, any of which is right.
  let ownerKinds: [String]

  /// Parses a file: six columns with tabs between; lines that begin with `#` are left out.
  /// - Parameter file: the text.
  /// - Returns: the questions in order.
  /// - Throws: `.failed` with the number of the first bad line.
  static func parse(_ file: String) throws(BenchError) -> [Question] {
    var questions: [Question] = []
    let lines = file.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      if line.isEmpty || line.hasPrefix("#") { continue }
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard columns.count == 6, !columns[4].isEmpty, !columns[5].isEmpty else {
        throw .failed("line \(index + 1): wants six columns with tabs between")
      }
      questions.append(
        Question(
          id: columns[0], language: columns[1], text: columns[2], municipality: columns[3],
          types: columns[4].split(separator: "|").map(String.init),
          ownerKinds: columns[5].split(separator: "|").map(String.init)))
    }
    return questions
  }

  /// Whether a candidate is right.
  /// - Parameters:
  ///   - candidate: a record of `route`.
  ///   - code: code of the question's municipality; nil when it is not checked.
  /// - Returns: true when type, kind of owner and municipality are.
  func accepts(_ candidate: Rec, municipalityCode code: String?) -> Bool {
    guard let type = candidate["Type"], let owner = candidate["Owner_kind"] else { return false }
    let isType = types.contains { type == "type/\($0)" }
    return isType && ownerKinds.contains(owner)
      && (code == nil || candidate["Municipality"] == code)
  }

  /// Where the first right type stands.
  /// - Parameter slugs: of types, best first.
  /// - Returns: 1 for the first; nil when none is right.
  func rank(ofTypes slugs: [String]) -> Int? {
    slugs.firstIndex { types.contains($0) }.map { $0 + 1 }
  }

  /// How many words it has, as a group of a table: short ones say what, long ones tell a story.
  var lengthClass: String {
    switch text.split(separator: " ").count {
    case ...4: Question.lengthClasses[0]
    case ...14: Question.lengthClasses[1]
    default: Question.lengthClasses[2]
    }
  }

  /// All groups by length, from short to long.
  static let lengthClasses = ["1-4", "5-14", "15-"]

  /// Where the first right candidate stands.
  /// - Parameters:
  ///   - candidates: the answer, best first.
  ///   - code: code of the question's municipality; nil when it is not checked.
  /// - Returns: 1 for the first; nil when none is right.
  func rank(in candidates: [Rec], municipalityCode code: String?) -> Int? {
    candidates.firstIndex { accepts($0, municipalityCode: code) }.map { $0 + 1 }
  }
}
