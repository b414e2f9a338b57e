import Cooperation
import Forms
import Registry

/// A question of a survey with one round of answers and what the registry counts, as a row and as
/// lines of text.
struct ClarityRow: Sendable {
  static let columns = [
    "Id", "Name", "Theme", "Number", "Answer", "Area", "Area_name", "Round", "Baseline", "Poor",
    "Neutral", "Good", "Change", "Respondents", "Counted", "Counted_share", "Counted_having",
    "Counted_of",
  ]

  let names: RecordNames
  private var language: AnswerLanguage { names.language }

  init(names: RecordNames) { self.names = names }

  /// - Parameters:
  ///   - question: that was asked; nil for what is counted and no question asks.
  ///   - answer: one round; nil for none.
  ///   - counted: what the registry counts.
  ///   - share: how many interfaces have it.
  ///   - registry: with the records.
  /// - Returns: the row.
  func row(
    _ question: Clarity.Question?, _ answer: Clarity.Answer?, _ counted: Clarity.Counted?,
    _ share: Clarity.Share?, _ registry: Registry
  ) -> Row {
    var row = Row()
    if let question {
      row.add("Id", registry[question.number].id)
      row.add("Name", names.name(question.number, registry))
      row.add("Theme", question.theme)
      row.add("Number", registry[question.number].first(.number))
    }
    if let answer {
      row.add("Answer", registry[answer.number].id)
      row.add("Area", registry[answer.area].id)
      row.add("Area_name", names.name(answer.area, registry))
      row.add("Round", registry[answer.number].first(.round))
      row.add("Baseline", answer.isBaseline ? "yes" : nil)
      row.add("Poor", answer.poor.description)
      row.add("Neutral", answer.neutral.description)
      row.add("Good", answer.good.description)
      row.add("Change", answer.change)
      if let respondents = answer.respondents { row.add("Respondents", respondents) }
    }
    if let counted, let share {
      row.add("Counted", counted.rawValue)
      row.add("Counted_share", share.percent)
      row.add("Counted_having", share.having)
      row.add("Counted_of", share.all)
    }
    return row
  }

  // MARK: text

  private static let baseline = Labels("lähtötaso", "utgångsläge", "baseline")
  private static let registryCounts = Labels("Rekisterissä", "I registret", "In the registry")
  private static let nothingCounted = Labels(
    "alueella ei ole yhdyspintoja", "området har inga gränsytor", "the area has no interfaces")
  static let nothing = Labels(
    "Ei kysymyksiä eikä yhdyspintoja.", "Varken frågor eller gränsytor.",
    "Neither questions nor interfaces.")
  static let unasked = Labels("Muuta laskettua", "Annat räknat", "Counted besides")

  func theme(_ theme: String) -> String {
    names.label(theme, of: .question, "Theme").capitalizedFirst
  }

  func writeQuestion(
    _ question: Clarity.Question, _ registry: Registry, to layout: inout TextLayout
  ) {
    let number = registry[question.number].string(.number) ?? ""
    layout.line(
      "\(number)  \(names.name(question.number, registry))", first: 2,
      rest: number.count + 4)
  }

  func write(_ answer: Clarity.Answer, _ registry: Registry, to layout: inout TextLayout) {
    func part(_ field: String, _ value: Decimal) -> String {
      let label = names.label(of: field, .answer)
      return "\(label.prefix { $0 != " " }.lowercased()) \(DecimalText.tenths(value, language)) %"
    }
    let round = registry[answer.number].string(.round) ?? ""
    var head = "\(round) \(names.name(answer.area, registry))"
    if answer.isBaseline { head += " (\(Self.baseline[language]))" }
    var good = part("Good", answer.good)
    if let change = answer.change { good += " (\(DecimalText.signed(change, language)))" }
    let shares = [part("Poor", answer.poor), part("Neutral", answer.neutral), good]
    layout.line("\(head): \(shares.joined(separator: ", "))", first: 5, rest: 7)
  }

  func write(
    _ counted: Clarity.Counted, _ share: Clarity.Share, to layout: inout TextLayout
  ) {
    let label = names.label(counted.rawValue, of: .question, "Counted")
    guard let percent = share.percent else {
      layout.line("\(Self.registryCounts[language]): \(Self.nothingCounted[language])", first: 5)
      return
    }
    let figures = "\(DecimalText.tenths(percent, language)) % (\(share.having)/\(share.all))"
    layout.line(
      "\(Self.registryCounts[language]): \(label) \(figures)", first: 5, rest: 7)
  }
}
