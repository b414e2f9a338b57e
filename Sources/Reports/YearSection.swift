import Cooperation
import Forms
import Registry

/// The coming year on a page: a clock face with a ring for each kind of event, and the same as a
/// table. Written in pieces.
struct YearSection: Sendable {
  private static let recordsOfPiece = 5
  /// Rows of the table; the verb has all.
  private static let rowsMax = 200
  private static let centre = HTMLWriter.Point(240, 240)
  private static let radius: Length = 185
  private static let ringStep: Length = 15

  private enum Step {
    case read, dial, rows, complete
  }

  private let context: ReportContext
  private let page: Page
  private var reader: AgendaReader
  private let year: ClosedRange<CivilDate>
  /// Of one day and kind each, in order.
  private var groups: [[AgendaItem]] = []
  private var total = 0
  private var overdue = 0
  /// The first of them, for the table.
  private var items: [AgendaItem] = []
  private var step = Step.read
  private var next = 0
  private(set) var count = 0

  /// - Parameters:
  ///   - context: of the page.
  ///   - page: with a section `year`.
  ///   - kinds: what is shown.
  init(_ context: ReportContext, _ page: Page, kinds: Set<AgendaItem.Kind>) {
    self.context = context
    self.page = page
    let today = context.time.date
    let range = AgendaRange.year(from: today)
    year = range.days
    reader = AgendaReader(
      context.router,
      in: AreaScale(of: context.area, context.registry) == .country
        ? nil : context.area,
      AgendaRange(today: today, days: range.days, kinds: kinds))
  }

  /// Writes what comes next.
  ///
  /// - Returns: whether the section is complete.
  mutating func writePiece(to html: inout HTMLWriter) -> Bool {
    switch step {
    case .read:
      if reader.read(Self.recordsOfPiece) {
        let agenda = reader.agenda()
        groups = agenda.groups
        (total, overdue) = (agenda.count, agenda.overdueCount)
        for group in groups where items.count < Self.rowsMax {
          items += group.prefix(Self.rowsMax - items.count)
        }
        step = .dial
      }
    case .dial:
      page.open("year", &html)
      if items.isEmpty {
        html.element("p", text: YearText.nothing[context.language])
        html.close()
        step = .complete
      } else {
        writeDial(&html)
        if total > items.count {
          html.element("p", text: YearText.omitted(items.count, total, context.language))
        }
        page.openTable(columns, caption: YearText.caption[context.language], &html)
        step = .rows
      }
    case .rows:
      if next < items.count {
        write(items[next], &html)
        next += 1
      }
      if next == items.count {
        page.closeTable(&html)
        html.close()
        step = .complete
      }
    case .complete: break
    }
    return step == .complete
  }

  // MARK: table

  private var columns: [Page.Column] {
    [
      .init(label: YearText.record, share: 45), .init(label: YearText.date, share: 17),
      .init(label: YearText.what, share: 15), .init(label: YearText.who, share: 23),
    ]
  }

  private mutating func write(_ item: AgendaItem, _ html: inout HTMLWriter) {
    let context = context
    page.row(nil, columns, &html) { column, html in
      switch column {
      case 0:
        html.text(context.name(of: item.number) + " ")
        page.identifier(context.registry[item.number].idText, &html)
      case 1:
        page.date(item.first, &html)
        if item.last != item.first {
          html.text("–")
          page.date(item.last, &html)
        }
        if item.isOverdue {
          html.text(" ")
          html.element(
            "span", [.class("status s-disputed")],
            text: "▲ \(YearText.overdue[context.language])")
        }
      case 2: html.text(item.kind.labels[context.language])
      default: html.text(context.names(of: Array(item.owners(context.registry).prefix(6))))
      }
    }
    count += 1
  }

  // MARK: clock face

  private func writeDial(_ html: inout HTMLWriter) {
    let language = context.language
    var counts: [AgendaItem.Kind: (all: Int, overdue: Int)] = [:]
    for group in groups {
      guard let first = group.first else { continue }
      counts[first.kind, default: (0, 0)].all += group.count
      if first.isOverdue { counts[first.kind, default: (0, 0)].overdue += group.count }
    }
    let kinds = AgendaItem.Kind.allCases.filter { counts[$0] != nil }
    let told = kinds.map { kind in
      "\(kind.labels[language]) "
        + YearText.counted(counts[kind]?.all ?? 0, counts[kind]?.overdue ?? 0, language)
    }
    html.openDrawing(
      id: "year-drawing", style: "fit", width: 780, height: 480,
      title: YearText.heading[language],
      description: YearText.dial[language] + " " + told.joined(separator: "; ") + ".")
    for place in kinds.indices {
      html.circle("ring grid", at: Self.centre, radius: ringRadius(place))
    }
    drawMonths(&html)
    for (place, kind) in kinds.enumerated() { drawItems(of: kind, place, &html) }
    drawHand(&html)
    html.label("t strong", YearText.heading[language], at: .init(510, 60))
    for (place, text) in told.enumerated() {
      let y = Length(90 + place * 24)
      html.line(Self.style(place), from: .init(510, y - 4), to: .init(530, y - 4))
      html.label("t", "\(place + 1). \(text)", at: .init(540, y), charactersMax: 36)
    }
    html.close()
  }

  private func ringRadius(_ place: Int) -> Length {
    Length(tenths: Self.radius.tenths - 120 - place * Self.ringStep.tenths)
  }

  /// Tenths of a degree from the first of January.
  private static func turn(_ date: CivilDate) -> Int {
    guard let first = CivilDate(year: date.year, month: 1, day: 1),
      let next = CivilDate(year: date.year + 1, month: 1, day: 1)
    else { return 0 }
    return first.days(to: date) * 3600 / first.days(to: next)
  }

  private func drawMonths(_ html: inout HTMLWriter) {
    html.circle("ring grid", at: Self.centre, radius: Self.radius)
    let year = context.time.date.year
    for (index, name) in YearText.months(context.language).enumerated() {
      guard let first = CivilDate(year: year, month: index + 1, day: 1) else { continue }
      let turn = Self.turn(first)
      html.openGroup("month", move: Self.centre)
      html.openGroup("month", turn: turn)
      html.line("grid", from: .init(0, 0 - Self.radius), to: .init(0, -40))
      html.close()
      // The name stands upright in the middle of its month.
      html.openGroup("month", move: .init(0, 0 - Self.radius - 26), turn: turn + 150)
      html.openGroup("month", turn: -turn - 150)
      html.label("t small middle", name, at: .init(0, 4))
      html.close()
      html.close()
      html.close()
    }
  }

  private func drawItems(of kind: AgendaItem.Kind, _ place: Int, _ html: inout HTMLWriter) {
    var drawn: Set<Int> = []
    var arcs: Set<ClosedRange<CivilDate>> = []
    let radius = ringRadius(place)
    // Whole groups are of one kind and overdue or not.
    let own = groups.filter { $0.first?.kind == kind && $0.first?.isOverdue == false }
    for item in own.joined() {
      let days = max(item.first, year.lowerBound)...min(item.last, year.upperBound)
      guard item.last > item.first, arcs.insert(days).inserted else { continue }
      html.circle(
        Self.arc(place), at: Self.centre, radius: radius,
        dash: (days.lowerBound.days(to: days.upperBound) + 1, of: 365),
        turn: Self.turn(days.lowerBound) / 10 - 90)
    }
    for item in own.compactMap(\.first) {
      let turn = Self.turn(max(item.first, context.time.date))
      // Several of one day are one stroke.
      guard drawn.insert(turn).inserted else { continue }
      html.openGroup("item", move: Self.centre)
      html.openGroup("item", turn: turn)
      html.line(
        Self.style(place), from: .init(0, 0 - radius - 6), to: .init(0, 6 - radius))
      html.close()
      html.close()
    }
  }

  private func drawHand(_ html: inout HTMLWriter) {
    html.openGroup("hand", move: Self.centre)
    html.openGroup("hand", turn: Self.turn(context.time.date))
    html.line("now", from: .init(0, 0), to: .init(0, 0 - Self.radius))
    html.close()
    html.close()
    guard overdue > 0 else { return }
    html.label(
      "poor strong middle", "\(overdue) \(YearText.overdue[context.language])",
      at: .init(Self.centre.x, Self.centre.y + 30))
  }

  /// Rings are told apart by their place and number; colours only help.
  private static func arc(_ place: Int) -> StaticString {
    switch place % Palette.rings.count {
    case 0: "arc d0"
    case 1: "arc d1"
    case 2: "arc d2"
    case 3: "arc d3"
    default: "arc d4"
    }
  }

  private static func style(_ place: Int) -> StaticString {
    switch place % Palette.rings.count {
    case 0: "d0"
    case 1: "d1"
    case 2: "d2"
    case 3: "d3"
    default: "d4"
    }
  }
}
