import Cooperation
package import Forms
import Registry
import Routing

/// The gaps of an area: how many of each kind, as bars; the list of what to do and who can; and the
/// year, so that one sees what is due next. Written in pieces.
package struct GapsReport: Report {
  /// Rows of the table; the verb has all.
  private static let rowsMax = 1000

  private enum Step {
    case search, begin, rows, year, complete
  }

  private let context: ReportContext
  private let page: Page
  private var search: GapReport
  private var year: YearSection
  private var step = Step.search
  private var next = 0
  package var count: Int { next + year.count }

  package init(_ context: ReportContext) {
    self.context = context
    let isCountry = AreaScale(of: context.area, context.registry) == .country
    search = GapReport(
      GapSearch(
        context.router, area: isCountry ? nil : context.area, at: context.time,
        to: context.viewer))
    page = context.page(
      GapsPageText.title,
      sections: [
        ("kinds", GapsPageText.kinds), ("gaps", GapsPageText.list), ("year", YearText.heading),
      ])
    year = YearSection(context, page, kinds: [.review, .verification, .expiry, .meeting])
  }

  private var gaps: ArraySlice<Gap> { search.gaps.prefix(Self.rowsMax) }

  package mutating func writePiece(to html: inout HTMLWriter) -> Bool {
    switch step {
    case .search:
      if search.advance() { step = .begin }
    case .begin:
      begin(&html)
      step = .rows
    case .rows:
      if next < gaps.count {
        write(gaps[next], &html)
        next += 1
      }
      if next == gaps.count {
        if !gaps.isEmpty { page.closeTable(&html) }
        html.close()
        step = .year
      }
    case .year:
      if year.writePiece(to: &html) {
        page.end(&html)
        step = .complete
      }
    case .complete: break
    }
    return step == .complete
  }

  // MARK: kinds

  private func begin(_ html: inout HTMLWriter) {
    let language = context.language
    page.begin(&html)
    page.open("kinds", &html)
    drawKinds(&html)
    html.close()
    page.open("gaps", &html)
    if gaps.isEmpty {
      html.element("p", text: GapsPageText.nothing[language])
    } else {
      html.element("p", text: GapsPageText.order[language])
      if gaps.count < search.gaps.count {
        html.element(
          "p", text: GapsPageText.omitted(gaps.count, search.gaps.count, language))
      }
      page.openTable(columns, caption: GapsPageText.caption[language], &html)
    }
  }

  private func drawKinds(_ html: inout HTMLWriter) {
    let language = context.language
    var found: [ObjectIdentifier: Int] = [:]
    for gap in search.gaps { found[ObjectIdentifier(gap.kind), default: 0] += 1 }
    let counts = GapKind.all.map { kind in (kind, found[ObjectIdentifier(kind)] ?? 0) }
    let most = max(1, counts.map(\.1).max() ?? 1)
    let told = counts.map { "\($0.0.labels[language]): \($0.1)" }.joined(separator: "; ")
    html.openDrawing(
      id: "kinds-drawing", style: "fit", width: 540, height: Length(counts.count * 24 + 4),
      title: GapsPageText.kinds[language], description: told + ".")
    for (place, row) in counts.enumerated() {
      let top = Length(place * 24 + 2)
      html.label(
        "t", Words.headed(row.0.labels[language]), at: .init(0, top + 14), charactersMax: 32)
      let width = Length(240).scaled(row.1, of: most)
      html.box(row.1 == 0 ? "outline" : "poor", at: .init(240, top), width: width, height: 18)
      html.label("t", String(row.1), at: .init(width + 248, top + 14))
    }
    html.close()
  }

  // MARK: list

  private var columns: [Page.Column] {
    [
      .init(label: GapsPageText.gap, share: 12), .init(label: GapsPageText.where_, share: 20),
      .init(label: GapsPageText.text, share: 24), .init(label: GapsPageText.remedy, share: 22),
      .init(label: GapsPageText.owner, share: 13), .init(label: GapsPageText.reach, share: 9),
    ]
  }

  private func write(_ gap: Gap, _ html: inout HTMLWriter) {
    let (context, language) = (context, context.language)
    let registry = context.registry
    page.row(nil, columns, &html) { column, html in
      switch column {
      case 0: html.text(Words.headed(gap.kind.labels[language]))
      case 1:
        html.text(context.name(of: gap.number) + " ")
        page.identifier(registry[gap.number].idText, &html)
        if let area = gap.area, area != gap.number { html.text("\n" + context.name(of: area)) }
      case 2:
        html.text(GapText.text(of: gap, on: context.time.date, in: language))
        if !gap.with.isEmpty {
          html.text("\n" + context.names(of: Array(gap.with.prefix(8))))
        }
      case 3: html.text(gap.kind.remedy[language])
      case 4: html.text(gap.owner.map { context.name(of: $0) } ?? "")
      default: html.text(GapText.reach(of: gap, in: language))
      }
    }
  }
}

/// What a page of gaps says.
enum GapsPageText {
  static let title = Labels("Vastuiden aukot", "Luckor i ansvaret", "Gaps")
  static let kinds = Labels("Aukot lajeittain", "Luckor efter slag", "Gaps by kind")
  static let list = Labels(
    "Mitä tehdä ja kuka voi", "Vad göra och vem kan", "What to do, and who can")
  static let caption = Labels(
    "Aukot sen mukaan, kuinka monen asukkaan kysymys voi ohjautua väärin",
    "Luckorna efter hur många invånares frågor som kan styras fel",
    "Gaps by how many residents' questions can be misrouted")
  static let order = Labels(
    "Ensin ne, jotka koskevat useimpia.", "Först de som berör flest.",
    "Those that concern most people come first.")
  static let gap = Labels("Aukko", "Lucka", "Gap")
  static let where_ = Labels("Missä", "Var", "Where")
  static let text = Labels("Mikä on vialla", "Vad som är fel", "What is wrong")
  static let remedy = Labels("Mitä tehdä", "Vad göra", "What to do")
  static let owner = Labels("Kuka voi", "Vem kan", "Who can")
  static let reach = Labels("Koskee", "Berör", "Concerns")
  static let nothing = Labels(
    "Aukkoja ei löytynyt.", "Inga luckor hittades.", "No gaps were found.")

  static func omitted(_ shown: Int, _ all: Int, _ language: AnswerLanguage) -> String {
    switch language {
    case .fi: "Näytetään \(shown) aukkoa \(all) aukosta; kaikki antaa komento gaps."
    case .sv: "Visar \(shown) luckor av \(all); alla ges av kommandot gaps."
    case .en: "Shown are \(shown) gaps of \(all); the verb gaps has them all."
    }
  }
}
