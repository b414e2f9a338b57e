package import Registry

/// How things stand at an interface of responsibilities. The raw value is the wire's word.
package enum InterfaceStatus: String, Sendable, CaseIterable {
  /// Agreed, confirmed by every party, and not yet to be reviewed.
  case agreed
  /// Somebody has written down what holds, and not every party has confirmed it.
  case unconfirmed
  /// A party says that it does not hold.
  case disputed
  /// The day of its review has passed.
  case lapsed
  /// Nothing has been registered where the two types meet.
  case missing
}

/// An interface's record, read.
package struct InterfaceView: Sendable {
  /// What a party said last.
  package struct Word: Sendable, Equatable {
    package var org: Registry.Number
    package var date: CivilDate
    package var isAgreed: Bool
  }

  package let number: Registry.Number
  /// Who leads and who takes part, the leader first, each once.
  package let parties: [Registry.Number]
  package let lead: Registry.Number?
  /// The last word of each that has said one, in the order of the record.
  package let words: [Word]
  package let agreed: CivilDate?
  package let reviewBy: CivilDate?

  package init(_ number: Registry.Number, _ registry: Registry) {
    self.number = number
    let record = registry[number]
    lead = registry.target(.lead, of: number)
    var parties = lead.map { [$0] } ?? []
    for org in registry.targets(.participant, of: number) where !parties.contains(org) {
      parties.append(org)
    }
    self.parties = parties
    agreed = record.date(.agreed)
    reviewBy = record.date(.reviewBy)
    var words: [Word] = []
    for value in record.all(.confirmed) {
      let parts = value.split(separator: 0x20)
      guard parts.count == 3, let org = registry.number(of: parts[0]),
        let date = CivilDate(parsing: parts[1])
      else { continue }
      let word = Word(
        org: org, date: date, isAgreed: parts[2].elementsEqual("agreed".utf8))
      if let index = words.firstIndex(where: { $0.org == org }) {
        if words[index].date <= date { words[index] = word }
      } else {
        words.append(word)
      }
    }
    self.words = words
  }

  /// How things stand on a day: a dispute goes before a review that is due, that before what is
  /// not confirmed. What a party confirmed before the day of the agreement was another text.
  package func status(on date: CivilDate) -> InterfaceStatus {
    if words.contains(where: { !$0.isAgreed }) { return .disputed }
    if let reviewBy, reviewBy < date { return .lapsed }
    return !parties.isEmpty && unconfirmed.isEmpty && agreed != nil ? .agreed : .unconfirmed
  }

  /// The parties that have not confirmed what holds.
  package var unconfirmed: [Registry.Number] {
    parties.filter { party in
      !words.contains { word in
        word.org == party && word.isAgreed && word.date >= agreed ?? word.date
      }
    }
  }
}
