package import Registry
package import Routing

/// Something that is not as it should be where responsibilities meet.
package struct Gap: Sendable {
  /// What became of a gap since another moment. The raw value is the wire's word.
  package enum Change: String, Sendable {
    case opened, closed
  }

  /// What its text says beside the kind.
  package enum Detail: Sendable, Equatable {
    case none
    /// Why nobody answers for a service.
    case contact(ContactCheck.Problem)
    /// From and to which day nobody is there.
    case away(from: CivilDate, to: CivilDate)
    /// When a record was last checked; nil if never.
    case verified(CivilDate?)
    /// The day by which an interface was to be reviewed.
    case reviewBy(CivilDate)
    /// Nobody is named who leads or takes part.
    case noParties
    /// All have confirmed what has no day of agreement.
    case noAgreed
    /// Both name the other as producer.
    case producers
  }

  package let kind: GapKind
  /// Position of the kind in the table.
  let weight: Int
  /// The record that it is at.
  package let number: Registry.Number
  package var type: Registry.Number?
  /// The smallest area around all that it concerns.
  package var area: Registry.Number?
  /// Who can mend it.
  package var owner: Registry.Number?
  /// Other records that take part in it.
  package var with: [Registry.Number] = []
  package var detail = Detail.none
  /// Residents of the municipalities whose questions it can misroute; nil where the number of one
  /// is not known.
  package var residents: Int?
  /// Municipalities whose questions it can misroute, of those that were asked about.
  package var municipalities = 0
  /// Nil unless two moments were compared.
  package var change: Change?

  init(kind: Int, number: Registry.Number) {
    self.kind = GapKind.all[kind]
    weight = kind
    self.number = number
  }
}

/// What is looked for.
package struct GapSettings: Sendable {
  /// Months after which a contact or a service is to be checked again: 1–120.
  package var months = 12
  /// Days ahead in which an absence is looked for.
  package var daysAhead = 60
  /// Positions in `GapKind.all`; nil for all.
  package var kinds: Set<Int>?

  package init() {}
}
