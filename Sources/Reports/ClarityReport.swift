import Cooperation
package import Forms
import Registry
import Routing

/// How clear responsibilities and cooperation are: bars of what people answered, and beside them
/// what the registry counts for the same question. Written in pieces.
package struct ClarityReport: Report {
  private static let interfacesOfPiece = 3
  private static let barWidth: Length = 460
  private static let rowHeight = 40

  private enum Step {
    case read, begin, questions, rest, complete
  }

  private let context: ReportContext
  private let page: Page
  private var reader: ClarityReader
  private var clarity: Clarity?
  private var step = Step.read
  private var next = 0
  private var theme = ""
  package private(set) var count = 0

  package init(_ context: ReportContext) {
    self.context = context
    let isCountry = AreaScale(of: context.area, context.registry) == .country
    reader = ClarityReader(
      context.router, in: isCountry ? nil : context.area, on: context.time.date)
    page = context.page(
      ClarityText.title,
      sections: [
        ("cooperation", ClarityText.cooperation), ("division-of-work", ClarityText.division),
        ("counted", ClarityText.counted),
      ])
  }

  package mutating func writePiece(to html: inout HTMLWriter) -> Bool {
    switch step {
    case .read:
      if reader.read(Self.interfacesOfPiece) {
        clarity = reader.clarity()
        step = .begin
      }
    case .begin:
      page.begin(&html)
      html.element("p", text: ClarityText.reading[context.language])
      legend(&html)
      step = .questions
    case .questions:
      writeQuestion(&html)
    case .rest:
      writeCounts(&html)
      page.end(&html)
      step = .complete
    case .complete: break
    }
    return step == .complete
  }

  private func legend(_ html: inout HTMLWriter) {
    let language = context.language
    html.element("ul", [.class("legend")]) { html in
      for (style, label) in zip(ClarityText.styles, ClarityText.shares) {
        html.element("li") { html in
          html.open(
            "svg",
            [
              .init("viewBox", "0 0 24 14"), .init("width", 24), .init("height", 14),
              .init("aria-hidden", "true"),
            ])
          html.box(style, at: .init(0, 0), width: 24, height: 14)
          html.close()
          html.text(label[language])
        }
      }
    }
  }

  // MARK: questions

  private mutating func writeQuestion(_ html: inout HTMLWriter) {
    guard let clarity, next < clarity.questions.count else {
      if !theme.isEmpty { html.close() }
      step = .rest
      return
    }
    let question = clarity.questions[next]
    next += 1
    if question.theme != theme {
      if !theme.isEmpty { html.close() }
      theme = question.theme
      page.open(theme, &html)
    }
    let (registry, language) = (context.registry, context.language)
    let record = registry[question.number]
    let share = question.counted.flatMap { clarity.shares[$0] }
    let rows = question.answers.count + (share?.percent == nil ? 0 : 1)
    let texts = self.texts(of: question, share)
    html.element("figure", [.id(record.idText)]) { html in
      let name = "\(record.string(.number) ?? ""). \(context.name(of: question.number))"
      html.element("figcaption", text: name)
      guard rows > 0 else {
        return html.element("p", text: ClarityText.noAnswers[language])
      }
      html.openDrawing(
        id: "\(record.idText)-chart", style: "fit", width: Self.barWidth + 4,
        height: Length(rows * Self.rowHeight + 2), title: name,
        description: texts.joined(separator: " "))
      for (place, answer) in question.answers.enumerated() { draw(answer, place, &html) }
      if let share { draw(share, question.answers.count, &html) }
      html.close()
    }
    count += rows
  }

  private func draw(_ answer: Clarity.Answer, _ place: Int, _ html: inout HTMLWriter) {
    let language = context.language
    let top = Length(place * Self.rowHeight + 2)
    let parts = [answer.poor, answer.neutral, answer.good]
    let values = parts.map { Words.number($0, language) }.joined(separator: " / ")
    html.label(
      "t", "\(answer.round.first.year) \(context.name(of: answer.area)): \(values)\u{00A0}%",
      at: .init(0, top + 12), charactersMax: 60)
    var left: Length = 1
    for (style, part) in zip(ClarityText.styles, parts) {
      let width = Self.barWidth.scaled(part.thousandths, of: 100_000)
      html.box(style, at: .init(left, top + 18), width: width, height: 16)
      left = left + width
    }
  }

  private func draw(_ share: Clarity.Share, _ place: Int, _ html: inout HTMLWriter) {
    guard let percent = share.percent else { return }
    let language = context.language
    let top = Length(place * Self.rowHeight + 2)
    html.label(
      "t",
      "\(ClarityText.registry[language]): \(Words.number(percent, language))\u{00A0}% "
        + "(\(share.having)/\(share.all))", at: .init(0, top + 12), charactersMax: 60)
    html.box("outline", at: .init(1, top + 18), width: Self.barWidth, height: 16)
    let width = Self.barWidth.scaled(percent.thousandths, of: 100_000)
    html.box("counted", at: .init(1, top + 21), width: width, height: 10)
  }

  private func texts(of question: Clarity.Question, _ share: Clarity.Share?) -> [String] {
    let language = context.language
    var texts = question.answers.map { answer in
      let parts = zip(ClarityText.shares, [answer.poor, answer.neutral, answer.good]).map {
        "\($0[language]) \(Words.number($1, language))\u{00A0}%"
      }
      return "\(answer.round.first.year) \(context.name(of: answer.area)): "
        + parts.joined(separator: ", ") + "."
    }
    if let share, let percent = share.percent {
      texts.append(
        "\(ClarityText.registry[language]): \(Words.number(percent, language))\u{00A0}% "
          + "(\(share.having)/\(share.all)).")
    }
    return texts
  }

  // MARK: counts

  private mutating func writeCounts(_ html: inout HTMLWriter) {
    page.open("counted", &html)
    let columns: [Page.Column] = [
      .init(label: ClarityText.countedWhat), .init(label: ClarityText.having, isNumber: true),
      .init(label: ClarityText.all, isNumber: true),
      .init(label: ClarityText.percent, isNumber: true),
    ]
    page.openTable(columns, caption: ClarityText.countedCaption[context.language], &html)
    for counted in Clarity.Counted.allCases {
      let share = clarity?.shares[counted] ?? .init()
      let language = context.language
      page.row(nil, columns, &html) { column, html in
        switch column {
        case 0: html.text(ClarityText.name(of: counted)[language])
        case 1: html.text(String(share.having))
        case 2: html.text(String(share.all))
        default: html.text(share.percent.map { Words.number($0, language) } ?? "–")
        }
      }
      count += 1
    }
    page.closeTable(&html)
    html.close()
  }
}

/// What a page of clarity says.
enum ClarityText {
  static let title = Labels("Vastuiden selkeys", "Ansvarens tydlighet", "Clarity")
  static let cooperation = Labels(
    "Yhteistyön toteutuminen", "Hur samarbetet fungerar", "How cooperation works")
  static let division = Labels(
    "Työnjaon selkeys", "Arbetsfördelningens tydlighet", "How clear the division of work is")
  static let counted = Labels(
    "Rekisteristä laskettua", "Räknat ur registret", "Counted in the registry")
  static let countedCaption = Labels(
    "Alueen yhdyspinnoista se osuus, jolla on tämä",
    "Den andel av områdets gränsytor som har detta",
    "The share of the area's interfaces that have this")
  static let countedWhat = Labels("Yhdyspinnalla on", "Gränsytan har", "The interface has")
  static let having = Labels("Määrä", "Antal", "Number")
  static let all = Labels("Kaikkiaan", "Totalt", "Of all")
  static let percent = Labels("Osuus (%)", "Andel (%)", "Share (%)")
  static let registry = Labels("Rekisteri laskee", "Registret räknar", "Registry counts")
  static let noAnswers = Labels("Ei vastauksia.", "Inga svar.", "No answers.")
  static let reading = Labels(
    "Palkit ovat kyselyn vastauksia prosentteina, ensimmäinen kierros on lähtötaso. "
      + "Alin palkki on rekisterin oma luku samasta asiasta, jos se on laskettavissa.",
    "Staplarna är enkätsvar i procent, den första omgången är utgångsläget. "
      + "Den nedersta är registrets eget tal om samma sak, om det kan räknas.",
    "The bars are answers of the survey in per cent, the first round is the baseline. "
      + "The lowest one is the registry's own figure of the same, where it can be counted.")
  static let styles: [StaticString] = ["c-poor", "c-neutral", "c-good"]
  static let shares = [
    Labels("huonosti tai ei selkeä", "dåligt eller inte tydligt", "badly or not clear"),
    Labels("neutraali", "neutralt", "neutral"),
    Labels("hyvin tai selkeä", "bra eller tydligt", "well or clear"),
  ]

  static func name(of counted: Clarity.Counted) -> Labels {
    if case .choice(let choices) = Kind.question.spec.field(named: "Counted")?.type,
      let choice = choices.first(where: { $0.name == counted.rawValue })
    {
      return choice.labels
    }
    return Labels(counted.rawValue, counted.rawValue, counted.rawValue)
  }
}
