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
    var reader = Reader()
    // One walk over the record, for answers that name many.
    record.forEachField { row, range in
      reader.read(record.text[range], of: row.name, registry)
    }
    lead = reader.lead
    parties = reader.parties
    words = reader.words
    agreed = reader.agreed
    reviewBy = reader.reviewBy
  }

  /// What has been read of a record.
  private struct Reader {
    var lead: Registry.Number?
    var parties: [Registry.Number] = []
    var words: [Word] = []
    var agreed: CivilDate?
    var reviewBy: CivilDate?

    mutating func read(_ value: ArraySlice<UInt8>, of field: String, _ registry: Registry) {
      switch field {
      case "Lead":
        lead = registry.number(of: value)
        if let lead { parties.append(lead) }
      case "Participant":
        if let org = registry.number(of: value), !parties.contains(org) { parties.append(org) }
      case "Agreed": agreed = CivilDate(parsing: value)
      case "Review_by": reviewBy = CivilDate(parsing: value)
      case "Confirmed": if let word = Word(value, registry) { add(word) }
      default: break
      }
    }

    private mutating func add(_ word: Word) {
      guard let index = words.firstIndex(where: { $0.org == word.org }) else {
        words.append(word)
        return
      }
      if words[index].date <= word.date { words[index] = word }
    }
  }

  /// How things stand on a day: a dispute goes before a review that is due, that before what is
  /// not confirmed. What a party confirmed before the day of the agreement was another text.
  package func status(on date: CivilDate) -> InterfaceStatus {
    status(isReviewDue: reviewBy.map { $0 < date } ?? false)
  }

  /// The same, before the day of the review has passed or afterwards.
  func status(isReviewDue: Bool) -> InterfaceStatus {
    if words.contains(where: { !$0.isAgreed }) { return .disputed }
    if isReviewDue { return .lapsed }
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

extension InterfaceView.Word {
  /// Reads `org/kotka 2024-05-01 agreed`.
  fileprivate init?(_ value: ArraySlice<UInt8>, _ registry: Registry) {
    let parts = value.split(separator: 0x20)
    guard parts.count == 3, let org = registry.number(of: parts[0]),
      let date = CivilDate(parsing: parts[1])
    else { return nil }
    self.init(org: org, date: date, isAgreed: parts[2].elementsEqual("agreed".utf8))
  }
}
