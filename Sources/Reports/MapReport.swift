import Cooperation
package import Forms
import Registry
import Routing

/// The map of an area: owners in three columns, their services as boxes, interfaces as curves
/// between them; below it the same as tables.
package struct MapReport: Report {
  private enum Step {
    case survey, begin, curves, boxes, owners, interfaces, complete
  }

  private let context: ReportContext
  private let page: Page
  private var survey: MapSurvey
  private var layout = MapLayout()
  private var step = Step.survey
  private var next = 0
  package private(set) var count = 0

  package init(_ context: ReportContext) {
    self.context = context
    survey = MapSurvey(
      of: context.area, type: context.type, at: context.time, context.router)
    page = context.page(
      MapText.title,
      sections: [
        ("map", MapText.map), ("owners", MapText.owners), ("interfaces", MapText.interfaces),
      ])
  }

  package mutating func writePiece(to html: inout HTMLWriter) -> Bool {
    switch step {
    case .survey:
      if survey.proceed(context.router) { step = .begin }
    case .begin:
      layout = MapLayout(survey.map, context)
      begin(&html)
      step = .curves
    case .curves:
      writePart(of: survey.map.edges.count, then: .boxes) { report, index in
        let edge = report.layout.edgeOrder[index]
        report.layout.drawCurve(edge, of: report.survey.map, report.context, &html)
      }
    case .boxes:
      writePart(of: survey.map.nodes.count, then: .owners) { report, index in
        report.layout.drawBox(index, of: report.survey.map, report.context, &html)
      }
      if step == .owners { beginOwners(&html) }
    case .owners:
      writePart(of: survey.map.nodes.count, then: .interfaces) { report, index in
        report.writeOwner(report.layout.order[index], &html)
      }
      if step == .interfaces { beginInterfaces(&html) }
    case .interfaces:
      writePart(of: survey.map.items.count, then: .complete) { report, index in
        report.writeInterface(report.survey.map.items[index], &html)
      }
      if step == .complete { end(&html) }
    case .complete: break
    }
    return step == .complete
  }

  private mutating func writePart(
    of total: Int, then following: Step, _ body: (inout MapReport, Int) -> Void
  ) {
    if next < total {
      body(&self, next)
      next += 1
    }
    guard next == total else { return }
    next = 0
    step = following
  }

  // MARK: the map

  private func begin(_ html: inout HTMLWriter) {
    let language = context.language
    page.begin(&html)
    page.open("map", &html)
    html.element("p", text: MapText.summary(of: survey.map, language))
    let kinds = OwnerKind.allCases.filter { kind in
      survey.map.nodes.contains { $0.kind == kind }
    }
    let statuses = InterfaceStatus.allCases.filter { status in
      survey.map.items.contains { $0.meeting.status == status }
    }
    page.legend(kinds: kinds, statuses: statuses, &html)
    html.open(
      "div",
      [
        .class("wide"), .init("role", "region"), .init("tabindex", "0"),
        .init("aria-label", "\(MapText.map[language]) (\(Words.scroll[language]))"),
      ])
    html.openDrawing(
      id: "drawing", style: "map", width: MapLayout.width, height: layout.height,
      title: MapText.title[language],
      description: MapText.summary(of: survey.map, language) + " "
        + MapText.seeTables[language])
    layout.drawHeads(context, &html)
  }

  // MARK: tables

  private var ownerColumns: [Page.Column] {
    [
      .init(label: Words.type, share: 22), .init(label: Words.ownerKind, share: 14),
      .init(label: Words.owner, share: 22), .init(label: Words.services, share: 42),
    ]
  }

  private func beginOwners(_ html: inout HTMLWriter) {
    html.close()
    html.close()
    html.close()
    page.open("owners", &html)
    page.openTable(ownerColumns, caption: MapText.ownersCaption[context.language], &html)
  }

  private mutating func writeOwner(_ index: Int, _ html: inout HTMLWriter) {
    let node = survey.map.nodes[index]
    let context = context
    page.row(nil, ownerColumns, &html) { column, html in
      switch column {
      case 0:
        html.text(context.name(of: node.type) + " ")
        page.identifier(context.registry[node.type].idText, &html)
      case 1: page.tag(of: node.kind, &html)
      case 2: html.text(MapText.owners(of: node, context))
      default:
        if node.services.isEmpty { html.text(MapText.notRegistered[context.language]) }
        for (index, service) in node.services.enumerated() {
          if index > 0 { html.text("\n") }
          html.text(context.name(of: service) + " ")
          page.identifier(context.registry[service].idText, &html)
        }
      }
    }
    count += 1
  }

  private var interfaceColumns: [Page.Column] {
    [
      .init(label: Words.between, share: 28), .init(label: Words.status, share: 13),
      .init(label: Words.lead, share: 17), .init(label: Words.area, share: 12),
      .init(label: Words.reviewBy, share: 10), .init(label: Words.identifier, share: 20),
    ]
  }

  private func beginInterfaces(_ html: inout HTMLWriter) {
    page.closeTable(&html)
    html.close()
    page.open("interfaces", &html)
    if survey.map.items.isEmpty {
      html.element("p", text: Words.nothing[context.language])
    } else {
      page.openTable(
        interfaceColumns, caption: MapText.interfacesCaption[context.language], &html)
    }
  }

  private mutating func writeInterface(
    _ item: CooperationMap.Item, _ html: inout HTMLWriter
  ) {
    let (context, meeting) = (context, item.meeting)
    let registry = context.registry
    let record = meeting.interface ?? meeting.template
    let sides = item.sides.map { context.name(of: $0) }
    let id = meeting.interface.map { registry[$0].idText }
    page.row(id, interfaceColumns, &html) { column, html in
      switch column {
      case 0: html.text(sides.joined(separator: " – "))
      case 1: page.mark(of: meeting.status, &html)
      case 2: html.text(MapText.lead(of: meeting, context))
      case 3:
        html.text(
          meeting.interface.map { context.names(of: registry.targets(.area, of: $0)) } ?? "")
      case 4:
        if let date = meeting.interface.flatMap({ registry[$0].date(.reviewBy) }) {
          page.date(date, &html)
        }
      default: if let record { page.identifier(registry[record].idText, &html) }
      }
    }
    count += 1
  }

  private func end(_ html: inout HTMLWriter) {
    if !survey.map.items.isEmpty { page.closeTable(&html) }
    html.close()
    page.end(&html)
  }
}
