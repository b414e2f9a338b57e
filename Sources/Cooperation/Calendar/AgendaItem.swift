package import Registry

/// Something of the annual clock: what is due or happens, of which record, and when.
package struct AgendaItem: Sendable, Equatable {
  /// What it is. The raw value is the wire's word; of one day in this order.
  package enum Kind: String, Sendable, CaseIterable {
    /// A record is to be looked through again: `Review_by`, or an event of that kind.
    case review
    /// A contact or service has not been checked for long.
    case verification
    /// The schedule of a measure ends.
    case measure
    /// A record stops holding: `Valid_to`.
    case expiry
    case meeting, negotiation, survey, training, other

    package var labels: Labels {
      switch self {
      case .review: Labels("tarkistus", "översyn", "review")
      case .verification: Labels("tietojen varmistus", "kontroll av uppgifter", "verification")
      case .measure: Labels("toimenpide päättyy", "åtgärd slutar", "measure ends")
      case .expiry: Labels("voimassaolo päättyy", "giltighet upphör", "validity ends")
      case .meeting: Labels("kokous", "möte", "meeting")
      case .negotiation: Labels("neuvottelu", "förhandling", "negotiation")
      case .survey: Labels("kysely", "enkät", "survey")
      case .training: Labels("koulutus", "utbildning", "training")
      case .other: Labels("muu", "annat", "other")
      }
    }

    /// Whether it stays to be done when its day has passed.
    package var isDeadline: Bool {
      switch self {
      case .review, .verification, .measure: true
      case .expiry, .meeting, .negotiation, .survey, .training, .other: false
      }
    }
  }

  /// The record whose matter it is.
  package let number: Registry.Number
  package let kind: Kind
  package let first: CivilDate
  /// The last day; the first again where it is one day.
  package let last: CivilDate
  /// Minutes of the day at which it begins and ends, where times are told.
  package let begins: Period.Minute?
  package let ends: Period.Minute?
  /// Whether it should have been done by now.
  package let isOverdue: Bool

  package init(
    _ kind: Kind, of number: Registry.Number, _ first: CivilDate, to last: CivilDate? = nil,
    begins: Period.Minute? = nil, ends: Period.Minute? = nil, isOverdue: Bool = false
  ) {
    self.number = number
    self.kind = kind
    self.first = first
    self.last = last ?? first
    self.begins = begins
    self.ends = ends
    self.isOverdue = isOverdue
  }
}

extension AgendaItem {
  /// The areas that the record is for: its own, of a measure its goal's, or else its body's.
  package func areas(_ registry: Registry) -> [Registry.Number] {
    if registry[number].kind == .area { return [number] }
    if registry[number].kind == .measure {
      return Plan.areas(ofGoal: registry.target(.goal, of: number), registry)
    }
    let own = registry.targets(.area, of: number)
    if !own.isEmpty { return own }
    return registry.target(.org, of: number).map { registry.targets(.area, of: $0) } ?? []
  }

  /// Whose matter it is to do: who leads, chairs, owns or acts, or the record's body.
  package func owners(_ registry: Registry) -> [Registry.Number] {
    if registry[number].kind == .org { return [number] }
    for field in [FieldName.lead, .chair, .owner, .actor, .org, .participant, .member] {
      let owners = registry.targets(field, of: number)
      if !owners.isEmpty { return owners }
    }
    return []
  }
}
