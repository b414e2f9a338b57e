package import Registry

/// How clear responsibilities and cooperation are: what people answered, beside what the registry
/// itself can count.
package struct Clarity: Sendable {
  /// What is counted of interfaces. The raw value is the wire's word.
  package enum Counted: String, Sendable, CaseIterable {
    /// It says how often those who share it meet.
    case meetings
    /// It names who leads.
    case lead
    /// It names a contact of a wellbeing region.
    case regionContact = "region-contact"
    /// It names a contact of a municipality.
    case municipalityContact = "municipality-contact"
    /// It is agreed, confirmed by every party, and not yet to be reviewed.
    case agreed
    /// It says what it rests on: the law, an agreement or practice.
    case basis
    /// It names contacts of two bodies at least.
    case bothSides = "both-sides"
  }

  /// How many of the interfaces have something.
  package struct Share: Sendable, Equatable {
    package internal(set) var having = 0
    package internal(set) var all = 0

    package init(having: Int = 0, all: Int = 0) {
      self.having = having
      self.all = all
    }

    /// In per cent with one decimal, rounded half up; nil without interfaces.
    package var percent: Decimal? {
      guard all > 0 else { return nil }
      return Decimal(thousandths: (having * 2000 + all) / (all * 2) * 100)
    }
  }

  /// What was answered in one round.
  package struct Answer: Sendable, Equatable {
    package let number: Registry.Number
    package let area: Registry.Number
    package let round: Period
    package let poor: Decimal
    package let neutral: Decimal
    package let good: Decimal
    package let respondents: Int?
    /// Whether it is the first round, beside which later ones stand.
    package internal(set) var isBaseline = false
    /// How much more answered well than in the first round; nil for that one.
    package internal(set) var change: Decimal?
  }

  /// A question with its rounds, the first one first.
  package struct Question: Sendable, Equatable {
    package let number: Registry.Number
    /// The schema's word.
    package let theme: String
    /// What the registry counts for the same question.
    package let counted: Counted?
    package internal(set) var answers: [Answer] = []
  }

  /// By theme and number.
  package let questions: [Question]
  package let shares: [Counted: Share]

  /// What is counted and asked by no question.
  package var unasked: [Counted] {
    let asked = Set(questions.compactMap(\.counted))
    return Counted.allCases.filter { !asked.contains($0) }
  }

  init(questions: [Question], shares: [Counted: Share]) {
    self.questions = questions
    self.shares = shares
  }
}
