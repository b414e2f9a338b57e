import Forms
import Registry
import Routing

/// What to ask the caller, and the answers that choose a candidate, in words.
enum AskText {
  /// The question, without its end: what it is asked for comes first in `CandidateText`.
  static func question(_ ask: Ask) -> Labels {
    switch ask {
    case .municipality:
      Labels(
        "Missä kunnassa perhe asuu?", "I vilken kommun bor familjen?",
        "In which municipality does the family live?")
    case .meaning:
      Labels(
        "Mitä soittaja tarkoittaa?", "Vad menar den som ringer?", "What does the caller mean?")
    case .age:
      Labels("Minkä ikäinen lapsi on?", "Hur gammalt är barnet?", "How old is the child?")
    }
  }

  /// An answer: ages as `0–6`, or the name of a type.
  static func choice(_ choice: Choice, _ registry: Registry, _ language: AnswerLanguage) -> String {
    switch choice {
    case .age(let years):
      let last = years.upperBound >= Choice.ageMax ? "" : "\(years.upperBound)"
      return years.lowerBound == years.upperBound
        ? "\(years.lowerBound)" : "\(years.lowerBound)–\(last)"
    case .meaning(let type): return RecordText.name(of: registry[type], in: language)
    }
  }

  /// The question with the answers that are known to choose: `Kysy: minkä ikäinen lapsi on? 0–6: 1;
  /// 7–17: 2`.
  static func line(
    _ ask: Ask, _ candidates: [Candidate], _ registry: Registry, _ language: AnswerLanguage
  ) -> String {
    let choices = candidates.enumerated().compactMap { place, candidate in
      candidate.choice.map { "\(choice($0, registry, language)): \(place + 1)" }
    }
    let line = "\(asking[language]): \(question(ask)[language])"
    return choices.count > 1 ? "\(line) \(choices.joined(separator: "; "))" : line
  }

  private static let asking = Labels("Kysy", "Fråga", "Ask")
}
