import Cooperation
import Forms
import Records
import Registry
import Routing

/// A plan's goals, actors and measures as rows of a page.
struct PlanPicture: Sendable {
  /// Actors without a measure up to which they are named beside the goal.
  private static let namesMax = 4

  private(set) var goals: [Plan.Goal] = []
  private(set) var actors: [Plan.Actor] = []
  /// Goal by goal.
  private(set) var measures: [Plan.Measure] = []
  /// Goals that measures are for, across.
  private var leaves: [Registry.Number] = []
  private var coverageColumns: [Page.Column] = []

  init() {}

  init(_ plan: Plan) {
    goals = plan.goals
    actors = plan.actors
    let leaves = plan.goals.filter(\.isLeaf)
    self.leaves = leaves.map(\.number)
    measures = plan.goals.flatMap { goal in goal.measures.filter { $0.goal == goal.number } }
  }

  // MARK: goals

  func writeGoal(
    _ index: Int, _ context: ReportContext, _ page: Page, _ html: inout HTMLWriter
  ) {
    let (goal, registry, language) = (goals[index], context.registry, context.language)
    let record = registry[goal.number]
    page.row(record.idText, PlanPageText.goalColumns, &html) { column, html in
      switch column {
      case 0:
        let name = "\(record.string(.number) ?? "") \(context.name(of: goal.number))"
        if goal.depth == 0 { html.element("b", text: name) } else { html.text(name) }
        html.text(" ")
        page.identifier(record.idText, &html)
      case 1: html.text(context.choice(.difficulty, of: goal.number))
      case 2: html.text(context.choice(.effect, of: goal.number))
      case 3: html.text(String(goal.levels.total))
      case 4: writeLevels(of: goal, context, &html)
      default:
        guard goal.isLeaf else { return }
        guard !goal.without.isEmpty else { return html.text("–") }
        html.element(
          "span", [.class("status s-disputed")],
          text: PlanPageText.without(goal.without.count, language))
        // The table of coverage names them all.
        if goal.without.count <= Self.namesMax {
          html.text(": " + context.names(of: goal.without))
        }
      }
    }
  }

  /// A bar of the levels' shares; under it the plan's own, where it has them.
  private func writeLevels(
    of goal: Plan.Goal, _ context: ReportContext, _ html: inout HTMLWriter
  ) {
    let language = context.language
    guard let shares = goal.levels.shares else { return }
    let own = ServiceLevel.allCases.map { goal.shares[$0].map { $0.thousandths / 1000 } ?? 0 }
    let counted = ServiceLevel.allCases.map { shares[$0] ?? 0 }
    let text = PlanPageText.levels(counted, language)
    let wanted = goal.shares.isEmpty ? "" : PlanPageText.wanted(own, language)
    html.openDrawing(
      id: "\(context.registry[goal.number].idText)-levels", style: "fit", width: 180,
      height: goal.shares.isEmpty ? 14 : 26, title: PlanPageText.levelsLabel[language],
      description: text + wanted)
    draw(counted, at: 0, height: 13, &html)
    if !goal.shares.isEmpty { draw(own, at: 16, height: 8, &html) }
    html.close()
    html.element("small", text: text + wanted)
  }

  private func draw(
    _ shares: [Int], at top: Length, height: Length, _ html: inout HTMLWriter
  ) {
    let styles: [StaticString] = ["l-preventive", "l-early", "l-intensified"]
    var left: Length = 0
    for (style, share) in zip(styles, shares) {
      let width = Length(180).scaled(share, of: 100)
      html.box(style, at: .init(left, top), width: width, height: height)
      left = left + width
    }
  }

  // MARK: coverage

  mutating func beginCoverage(
    _ context: ReportContext, _ page: Page, _ html: inout HTMLWriter
  ) {
    let language = context.language
    coverageColumns =
      [.init(label: PlanPageText.actor)]
      + leaves.map { goal in
        let number = context.registry[goal].string(.number) ?? ""
        return .init(label: Labels(number, number, number), isNumber: true)
      }
    page.open("coverage", isWide: leaves.count > 8, &html)
    html.element("p", text: PlanPageText.coverageReading[language])
    page.openTable(
      coverageColumns, caption: PlanPageText.coverageCaption[language], isStacked: false, &html)
  }

  func writeCoverage(
    _ index: Int, _ context: ReportContext, _ page: Page, _ html: inout HTMLWriter
  ) {
    let (actor, language) = (actors[index], context.language)
    var counts: [Registry.Number: Int] = [:]
    for measure in actor.measures { counts[measure.goal, default: 0] += 1 }
    page.row(nil, coverageColumns, &html) { column, html in
      guard column > 0 else {
        html.text(context.name(of: actor.org) + " ")
        page.identifier(context.registry[actor.org].idText, &html)
        return
      }
      let goal = leaves[column - 1]
      if let count = counts[goal] {
        html.text(String(count))
      } else if actor.without.contains(goal) {
        html.element("span", [.class("status s-disputed")]) { html in
          html.element("span", [.init("aria-hidden", "true")], text: "✗")
          html.element("span", [.class("hidden")], text: PlanPageText.none[language])
        }
      }
    }
  }

  // MARK: measures

  func writeMeasure(
    _ index: Int, _ context: ReportContext, _ page: Page, _ html: inout HTMLWriter
  ) {
    let measure = measures[index]
    let record = context.registry[measure.number]
    page.row(record.idText, PlanPageText.measureColumns, &html) { column, html in
      switch column {
      case 0:
        html.text(context.name(of: measure.number) + " ")
        page.identifier(record.idText, &html)
      case 1: html.text(context.registry[measure.goal].string(.number) ?? "")
      case 2: html.text(context.names(of: measure.actors))
      case 3: html.text(context.choice(.level, of: measure.number))
      case 4:
        let words = [
          record.string(.schedule), context.choice(.permanence, of: measure.number),
        ].compactMap(\.self).filter { !$0.isEmpty }
        html.text(words.joined(separator: ", "))
      case 5: html.text(context.texts(.indicator, of: measure.number))
      default: html.text(context.texts(.followUp, of: measure.number))
      }
    }
  }
}

extension ReportContext {
  /// What a field of choices says, by label.
  func choice(_ field: FieldName, of number: Registry.Number) -> String {
    let record = registry[number]
    guard let value = record.string(field),
      let row = record.kind.spec.field(named: String(decoding: field.bytes, as: UTF8.self)),
      case .choice(let choices) = row.type
    else { return "" }
    return choices.first { $0.name == value }?.labels[language] ?? value
  }

  /// All values of a field of text.
  func texts(_ field: FieldName, of number: Registry.Number) -> String {
    registry[number].all(field).map { raw in
      var value: [UInt8] = []
      Unfolding.append(raw, to: &value)
      return String(decoding: value, as: UTF8.self)
    }.joined(separator: "; ")
  }
}
