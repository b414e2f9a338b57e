package import Registry

/// One way in which responsibilities can fail to meet: a row of the table that the search, the
/// lists, the help and the manual read.
///
/// A row names what is looked at one by one and the function that looks. A new kind of gap is a new
/// row and its function.
package final class GapKind: Sendable {
  /// What is looked at, one by one.
  enum Subject: Sendable {
    /// Records of these kinds, kind by kind in order of id.
    case records([Kind])
    /// Each municipality asked about.
    case municipalities
    /// Each type of service, with some of the municipalities at a time.
    case types
    /// Each pair of types that has a template, with some of the municipalities at a time.
    case neighbours
  }

  /// The wire's word.
  package let word: String
  /// What is wrong, in a few words.
  package let labels: Labels
  /// The same as a sentence.
  package let text: Labels
  /// What to do, and who is to do it.
  package let remedy: Labels
  let subject: Subject
  let find: @Sendable (inout GapSearch, GapSearch.Unit) -> Void

  init(
    _ word: String, _ labels: Labels, text: Labels, remedy: Labels, over subject: Subject,
    find: @escaping @Sendable (inout GapSearch, GapSearch.Unit) -> Void
  ) {
    self.word = word
    self.labels = labels
    self.text = text
    self.remedy = remedy
    self.subject = subject
    self.find = find
  }

  /// All kinds, the one that matters most first: among gaps that concern as many people it goes
  /// before the others.
  package static let all: [GapKind] = [
    noParty, noContactAnswers, allAbsent, doubled, circular, interfaceDisputed, interfaceMissing,
    interfaceLapsed, interfaceOneSide, interfaceUnconfirmed, noFamilyCentre, noMeetingPlace,
    noSwedishContact, noDeputy, notVerified, noMeasure,
  ]

  /// The position of a word's row in the table.
  package static func position(of word: String) -> Int? { all.firstIndex { $0.word == word } }
}

extension GapKind: Equatable {
  package static func == (left: GapKind, right: GapKind) -> Bool { left === right }
}
