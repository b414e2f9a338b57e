package import Registry

/// What `route` and `who` find: parties in order, the likeliest first. Never without a candidate
/// unless the registry has no area and no contact at all.
package struct Answer: Sendable {
  package var candidates: [Candidate]
  /// What the clerk should ask the caller to get a surer answer.
  package var ask: Ask?
  /// How many personal identity codes, telephone numbers and e-mail addresses stood in the
  /// question and were blanked before reading it.
  package var masked: Int
  /// Words of the question that led nowhere, to be counted and not kept.
  package var unmet: [Unmet] = []
}

/// A word of a question that nothing in the registry knows. A common word of the dictionary alone:
/// never a name, never one with a digit, never what was typed but its base form.
package struct Unmet: Sendable, Equatable {
  package var word: [UInt8]
  /// The type of the first candidate; nil if none was understood.
  package var type: Registry.Number?

  package init(word: [UInt8], type: Registry.Number?) {
    self.word = word
    self.type = type
  }
}

/// Why a candidate is held to be the right party. The raw value is the wire's word.
package enum Basis: String, Sendable {
  /// A service of the registry says so.
  case registered
  /// No service is registered; the law names the organiser.
  case statute
  /// Nothing more exact is known; somebody who can guide the caller on.
  case guidance
  /// Acute danger: 112 and the social emergency services.
  case emergency
}

/// What to ask the caller. The raw value is the wire's word.
package enum Ask: String, Sendable {
  /// In which municipality the family lives.
  case municipality
  /// What is meant: types of different owners fit nearly as well as each other.
  case meaning
  /// How old the child is: types for different ages fit nearly as well as each other.
  case age
}

/// One party that may be responsible, and how to reach it now.
package struct Candidate: Sendable {
  /// Most interfaces that its record names; the text form counts the others.
  package static let interfacesMax = 5

  /// 0–1; comparable within one answer. 1 is certain, as for `who` and danger.
  package var score: Double
  package var basis: Basis
  /// Nil for guidance when no type was understood.
  package var type: Registry.Number?
  package var service: Registry.Number?
  /// The organisation that bears the responsibility; nil while the municipality is unknown.
  package var owner: Registry.Number?
  /// The area that the answer is for: the municipality, or the region when only that is known.
  package var area: Registry.Number?
  /// The municipality that the answer is for.
  package var municipality: Registry.Number?
  package var contact: ContactChoice?
  /// Agreements between this type or service and others that hold in the area, the most exact
  /// first.
  package var interfaces: [Registry.Number] = []
  /// The words of the question that decided, as typed, in their order. One that was read as another
  /// is followed by that in brackets.
  package var because: [String] = []
  /// The answer to `Answer.ask` that would choose this candidate.
  package var choice: Choice?
}

/// An answer to what is asked of the caller.
package enum Choice: Sendable, Equatable {
  /// Full years of age, both included.
  case age(ClosedRange<Int>)
  /// What is meant is this type.
  case meaning(Registry.Number)

  /// From this year on an age has no end.
  package static let ageMax = 120
}

/// Whom to call, chosen by the chain that ends at general guidance.
package struct ContactChoice: Sendable, Equatable {
  /// Nil when phone and e-mail are those of an organisation, its switchboard.
  package var contact: Registry.Number?
  /// The organisation whose phone and e-mail these are, or that the contact belongs to.
  package var org: Registry.Number?
  package var phone: String?
  package var email: String?
  /// Opening hours as registered.
  package var hours: String?
  /// Nil when no hours are registered.
  package var open: OpeningHours.State?
  /// The contact whose deputy this is: one that is away, or cannot be reached at all.
  package var deputyFor: Registry.Number?
  /// Who answers in the meantime, if this is closed and somebody of the same matter is open.
  package var now: Now?

  /// Somebody who answers at the time asked.
  package struct Now: Sendable, Equatable {
    package var contact: Registry.Number
    package var phone: String?
    package var email: String?
    package var open: OpeningHours.State
  }
}

/// What `in=` names.
package enum AreaLookup: Sendable, Equatable {
  case found(Registry.Number)
  /// No such area; the name nearest to what was typed, if any is near.
  case unknown(nearest: String?)
}
