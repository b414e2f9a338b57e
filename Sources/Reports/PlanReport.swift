import Cooperation
package import Forms
import Registry
import Routing

/// The wellbeing plan of an area: its goals with the levels of what is done, who does something for
/// which subgoal, all measures, indicators and the year. Written in pieces.
package struct PlanReport: Report {
  private static let measuresOfPiece = 5

  private enum Step {
    case read, begin, goals, coverage, measures, indicators, year, complete
  }

  private let context: ReportContext
  private let page: Page
  private var reader: PlanReader
  private var plan = PlanPicture()
  private var indicators: IndicatorSection
  private var year: YearSection
  private var step = Step.read
  private var next = 0
  private var rows = 0
  package var count: Int { rows + indicators.count + year.count }

  package init(_ context: ReportContext) {
    self.context = context
    let isCountry = AreaScale(of: context.area, context.registry) == .country
    reader = PlanReader(
      context.router, .init(area: isCountry ? nil : context.area), on: context.time.date)
    page = context.page(
      PlanPageText.title,
      sections: [
        ("goals", PlanPageText.goals), ("coverage", PlanPageText.coverage),
        ("measures", PlanPageText.measures), ("indicators", IndicatorText.heading),
        ("year", YearText.heading),
      ])
    indicators = IndicatorSection(context, page)
    year = YearSection(
      context, page, kinds: Set(AgendaItem.Kind.allCases).subtracting([.verification, .expiry]))
  }

  package mutating func writePiece(to html: inout HTMLWriter) -> Bool {
    switch step {
    case .read:
      if reader.read(Self.measuresOfPiece) {
        plan = PlanPicture(reader.plan())
        step = .begin
      }
    case .begin:
      page.begin(&html)
      page.open("goals", &html)
      html.element("p", text: PlanPageText.summary(of: plan, context.language))
      page.openTable(
        PlanPageText.goalColumns, caption: PlanPageText.goalsCaption[context.language], &html)
      step = .goals
    case .goals:
      piece(of: plan.goals.count, then: .coverage) { report, index in
        report.plan.writeGoal(index, report.context, report.page, &html)
      }
      if step == .coverage {
        page.closeTable(&html)
        html.close()
        plan.beginCoverage(context, page, &html)
      }
    case .coverage:
      piece(of: plan.actors.count, then: .measures) { report, index in
        report.plan.writeCoverage(index, report.context, report.page, &html)
      }
      if step == .measures {
        page.closeTable(&html)
        html.close()
        page.open("measures", isWide: true, &html)
        page.openTable(
          PlanPageText.measureColumns,
          caption: PlanPageText.measuresCaption[context.language], &html)
      }
    case .measures:
      piece(of: plan.measures.count, then: .indicators) { report, index in
        report.plan.writeMeasure(index, report.context, report.page, &html)
      }
      if step == .indicators {
        page.closeTable(&html)
        html.close()
      }
    case .indicators:
      if indicators.writePiece(to: &html) { step = .year }
    case .year:
      if year.writePiece(to: &html) {
        page.end(&html)
        step = .complete
      }
    case .complete: break
    }
    return step == .complete
  }

  private mutating func piece(
    of total: Int, then following: Step, _ body: (inout PlanReport, Int) -> Void
  ) {
    if next < total {
      body(&self, next)
      rows += 1
      next += 1
    }
    guard next == total else { return }
    (next, step) = (0, following)
  }
}
