/// How many answers were right.
struct QuestionScore: Equatable {
  private(set) var asked = 0
  private(set) var first = 0
  private(set) var inThree = 0

  /// Counts an answer.
  /// - Parameter rank: where the right candidate stood, nil when nowhere.
  mutating func count(rank: Int?) {
    asked += 1
    if rank == 1 { first += 1 }
    if let rank, rank <= 3 { inThree += 1 }
  }

  /// Counts all answers of another.
  /// - Parameter other: of other questions.
  mutating func add(_ other: QuestionScore) {
    asked += other.asked
    first += other.first
    inThree += other.inThree
  }

  /// Two shares, right first and right in three.
  var shares: String {
    func percent(_ count: Int) -> String {
      asked == 0 ? "-" : fixed(100 * Double(count) / Double(asked), 1)
    }
    return right(percent(first), 6) + right(percent(inThree), 6)
  }
}

/// The scores of one system: of all questions, by language and by length.
struct ScoreCard: Equatable {
  private(set) var all = QuestionScore()
  private(set) var languages: [String: QuestionScore] = [:]
  private(set) var lengths: [String: QuestionScore] = [:]

  /// Counts an answer.
  /// - Parameters:
  ///   - question: what was asked.
  ///   - rank: where the right candidate stood, nil when nowhere.
  mutating func count(_ question: Question, rank: Int?) {
    all.count(rank: rank)
    languages[question.language, default: QuestionScore()].count(rank: rank)
    lengths[question.lengthClass, default: QuestionScore()].count(rank: rank)
  }

  /// Counts all answers of another.
  /// - Parameter other: of other questions.
  mutating func add(_ other: ScoreCard) {
    all.add(other.all)
    languages.merge(other.languages) { $0.adding($1) }
    lengths.merge(other.lengths) { $0.adding($1) }
  }
}

extension QuestionScore {
  fileprivate func adding(_ other: QuestionScore) -> QuestionScore {
    var sum = self
    sum.add(other)
    return sum
  }
}

/// One table: a row for each file of questions and each system, columns by language and length.
struct QuestionTable {
  /// Languages of the registry stand first, in this order; others follow.
  private static let languageOrder = ["fi", "sv", "en"]
  /// Of a group's two shares.
  private static let groupWidth = 14

  private var blocks: [(name: String, rows: [(system: String, card: ScoreCard)])] = []

  /// Adds the scores of a file.
  /// - Parameters:
  ///   - name: of the file.
  ///   - rows: systems in the order of the table, with their scores of the same questions.
  mutating func add(_ name: String, _ rows: [(system: String, card: ScoreCard)]) {
    blocks.append((name, rows))
  }

  /// Lays it out, with a total if there are several files.
  /// - Returns: lines with LF.
  func text() -> String {
    var blocks = blocks
    if blocks.count > 1 { blocks.append(("all files", total)) }
    let languages = languages
    let names = blocks.flatMap { [$0.name] + $0.rows.map { "  " + $0.system } }
    let width = (names.map(\.count).max() ?? 0) + 1
    var text = left("first, in three (%)", width)
    for name in ["all"] + languages + Question.lengthClasses.map({ "\($0) words" }) {
      text += right(name, QuestionTable.groupWidth)
    }
    text += "\n"
    for (name, rows) in blocks {
      guard let card = rows.first?.card else { continue }
      text += left(name, width)
      for score in QuestionTable.groups(card, languages) {
        text += right("\(score.asked)", QuestionTable.groupWidth)
      }
      text += "\n"
      for row in rows {
        text += left("  " + row.system, width)
        for score in QuestionTable.groups(row.card, languages) {
          text += right(score.shares, QuestionTable.groupWidth)
        }
        text += "\n"
      }
    }
    return text
  }

  private static func groups(_ card: ScoreCard, _ languages: [String]) -> [QuestionScore] {
    [card.all] + languages.map { card.languages[$0] ?? QuestionScore() }
      + Question.lengthClasses.map { card.lengths[$0] ?? QuestionScore() }
  }

  private var languages: [String] {
    let seen = Set(blocks.flatMap { $0.rows.flatMap { $0.card.languages.keys } })
    let known = QuestionTable.languageOrder.filter(seen.contains)
    return known + seen.subtracting(known).sorted()
  }

  private var total: [(system: String, card: ScoreCard)] {
    var total: [(system: String, card: ScoreCard)] = []
    for row in blocks.flatMap(\.rows) {
      if let index = total.firstIndex(where: { $0.system == row.system }) {
        total[index].card.add(row.card)
      } else {
        total.append(row)
      }
    }
    return total
  }
}
