import Registry

@testable import Routing

/// Whether two routers over the same records, numbered otherwise, say the same.
struct RouterComparison {
  private let left: Router
  private let right: Router
  private let areas: [String?]

  init(_ left: Router, _ right: Router) {
    self.left = left
    self.right = right
    areas = [nil] + right.registry.numbers(of: .area).map { right.registry[$0].idText }
  }

  /// Asks both routers.
  ///
  /// - Parameter step: decides which part of the questions is asked; all are in some 12 steps.
  /// - Returns: the first few differences, as what was asked and what both say.
  func differences(step: Int) -> [String] {
    var found: [String] = []
    func compare(_ asked: String, _ say: (Router) -> String) {
      let (one, other) = (say(left), say(right))
      if one != other, found.count < 5 { found.append("\(asked):\n  \(one)\n  \(other)") }
    }
    let time = Self.times[step % 3]
    for (place, type) in ids(.type).enumerated() where (place + step) % 2 == 0 {
      for (index, area) in areas.enumerated() where (index + step / 2) % 2 == 0 {
        compare("who \(type) \(area ?? "") \(time)") { router in
          router.text(
            router.who(
              router.number(type), area: area.map { router.number($0) },
              at: TestRegistry.time(time), limit: 6, language: "sv"))
        }
      }
    }
    for (place, question) in Self.questions.enumerated() where (place + step) % 4 == 0 {
      for (index, area) in areas.enumerated() where (index + step / 4) % 2 == 0 {
        compare("route \(question) \(area ?? "") \(time)") { router in
          router.text(
            router.route(
              Array(question.utf8)[...], area: area.map { router.number($0) },
              at: TestRegistry.time(time), limit: 6))
        }
      }
      compare("find \(question)") { router in
        router.find(words: Array(question.utf8)[...], kind: nil, area: nil, limit: 100)
          .map { router.registry[$0].idText }.joined(separator: " ")
      }
    }
    if step % 6 == 0 { compareRecords(compare) }
    return found
  }

  private func compareRecords(_ compare: (String, (Router) -> String) -> Void) {
    for type in ids(.type) {
      compare("ages of \(type)") { router in
        String(describing: router.types[router.number(type)].ages)
      }
    }
    for area in ids(.area) {
      compare("concerns \(area)") { router in
        router.registry.numbers().filter { router.concerns($0, area: router.number(area)) }
          .map { router.registry[$0].idText }.joined(separator: " ")
      }
    }
    compareWords(compare)
  }

  private static let times = ["2026-11-23T10:00", "2026-11-28T20:00", "2026-10-15T09:00"]

  /// Words of the random changes, alone and together, with slips, places, ages and organisers.
  private static let questions = [
    "neuvola", "Majakka", "myrskyluodon kerho", "kerho", "perhe", "uusisana", "uusi", "kotka",
    "leikkipuiston perhekahvila Kotkassa", "kuka antaa rokotuksen 5-vuotiaalle", "dagiz",
    "seurakunnan äitiryhmä", "vertaistukiryhmä", "päiväkoti Haminassa", "avoin ohjaus ja tuki",
    "akuutti kriisi", "majakan vauvakerho", "kuraattori 14-vuotiaalle", "neuvolan ryhmässä",
  ]

  private func ids(_ kind: Kind) -> [String] {
    right.registry.numbers(of: kind).map { right.registry[$0].idText }
  }

  /// What the words say, for each word of the registry.
  private func compareWords(_ compare: (String, (Router) -> String) -> Void) {
    let lexicon = right.indices.lexicon
    for form in 0..<UInt32(lexicon.forms.count) {
      let word = lexicon.forms[form]
      compare("word \(String(decoding: word, as: UTF8.self))") { router in
        let indices = router.indices
        guard let form = indices.lexicon.form(of: word.span),
          let stem = indices.lexicon.stem(of: word)
        else { return "none" }
        let entries = indices.search.entries(of: form).map { raw in
          let entry = SearchIndex.Entry(rawValue: raw)
          return "\(router.registry.records[Int(entry.number)].idText) \(entry.isName)"
        }
        return """
          \(indices.vocabulary.weights[Int(stem)]) \(indices.serviceWords.isDistinctive(stem)) \
          \(indices.vocabulary.byStem[stem].map { indices.vocabulary.phrases[Int($0)].type }) \
          \(Set(entries).sorted())
          """
      }
    }
    for form in 0..<UInt32(left.indices.lexicon.forms.count) {
      let word = left.indices.lexicon.forms[form]
      compare("retired \(String(decoding: word, as: UTF8.self))") { router in
        let lexicon = router.indices.lexicon
        return "\(lexicon.form(of: word.span) != nil) \(lexicon.stem(of: word) != nil)"
      }
    }
  }
}

extension Router {
  fileprivate func number(_ id: String) -> Registry.Number {
    guard let number = registry.number(of: id) else { preconditionFailure("no \(id)") }
    return number
  }

  /// An answer with ids in place of numbers.
  fileprivate func text(_ answer: Answer) -> String {
    func id(_ number: Registry.Number?) -> String { number.map { registry[$0].idText } ?? "-" }
    let candidates = answer.candidates.map { candidate in
      let contact = candidate.contact.map { choice in
        """
        \(id(choice.contact)) \(id(choice.org)) \(choice.phone ?? "-") \(choice.email ?? "-") \
        \(choice.hours ?? "-") \(String(describing: choice.open)) \(id(choice.deputyFor))
        """
      }
      return """
        \(candidate.score) \(candidate.basis) \(id(candidate.type)) \(id(candidate.service)) \
        \(id(candidate.owner)) \(id(candidate.area)) \(id(candidate.municipality)) \
        [\(contact ?? "-")] \(candidate.interfaces.map { id($0) }) \(candidate.because)
        """
    }
    return "\(candidates.joined(separator: " | ")) \(String(describing: answer.ask))"
  }
}
