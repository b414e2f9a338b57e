import Cooperation
package import Forms
import Registry
import Routing

/// The map of a whole country: region by region who gives services and how things stand where they
/// meet, drawn as bars and told as a table. Services are counted, not named, so that it stays a few
/// pages however many there are.
package struct CountryReport: Report {
  private static let width: Length = 1000
  private static let barLeft: Length = 250
  private static let barWidth: Length = 330
  private static let statusLeft: Length = 640
  private static let step = 26
  private static let head = 34

  private enum Step {
    case survey, begin, bars, table, complete
  }

  private let context: ReportContext
  private let page: Page
  private var survey: CountrySurvey
  private var step = Step.survey
  private var next = 0
  private var servicesMax = 1
  private var statusesMax = 1
  package private(set) var count = 0

  package init(_ context: ReportContext) {
    self.context = context
    survey = CountrySurvey(
      type: context.type, at: context.time, context.router)
    page = context.page(
      MapText.title, sections: [("map", MapText.map), ("regions", CountryText.regions)])
  }

  package mutating func writePiece(to html: inout HTMLWriter) -> Bool {
    switch step {
    case .survey:
      if survey.proceed(context.router) { step = .begin }
    case .begin:
      servicesMax = max(1, survey.rows.map { $0.services.reduce(0, +) }.max() ?? 1)
      statusesMax = max(1, survey.rows.map { $0.statuses.reduce(0, +) }.max() ?? 1)
      begin(&html)
      step = .bars
    case .bars:
      if next < survey.rows.count {
        drawRow(next, &html)
        next += 1
      } else {
        beginTable(&html)
        (step, next) = (.table, 0)
      }
    case .table:
      if next < survey.rows.count {
        writeRow(next, &html)
        next += 1
      } else {
        page.closeTable(&html)
        html.close()
        page.end(&html)
        step = .complete
      }
    case .complete: break
    }
    return step == .complete
  }

  // MARK: drawing

  private func begin(_ html: inout HTMLWriter) {
    let language = context.language
    page.begin(&html)
    page.open("map", &html)
    html.element("p", text: CountryText.summary(of: survey, language))
    page.legend(kinds: OwnerKind.allCases, statuses: InterfaceStatus.allCases, &html)
    html.open(
      "div",
      [
        .class("wide"), .init("role", "region"), .init("tabindex", "0"),
        .init("aria-label", "\(MapText.map[language]) (\(Words.scroll[language]))"),
      ])
    html.openDrawing(
      id: "drawing", style: "map", width: Self.width,
      height: Length(Self.head + survey.rows.count * Self.step + 8),
      title: MapText.title[language],
      description: CountryText.summary(of: survey, language) + " "
        + MapText.seeTables[language])
    html.label("strong", Words.area[language], at: .init(0, 20))
    html.label("strong", CountryText.services[language], at: .init(Self.barLeft, 20))
    html.label("strong", MapText.interfaces[language], at: .init(Self.statusLeft, 20))
  }

  private func drawRow(_ index: Int, _ html: inout HTMLWriter) {
    let row = survey.rows[index]
    let top = Length(Self.head + index * Self.step)
    html.label(
      "t", context.name(of: row.area), at: .init(0, top + 15), charactersMax: 36)
    var left = Self.barLeft
    for (kind, count) in zip(OwnerKind.allCases, row.services) where count > 0 {
      let width = Self.barWidth.scaled(count, of: servicesMax)
      html.box(kind.style, at: .init(left, top), width: width, height: 20)
      if Length(18) < width {
        html.label(
          "t small", Words.letter(of: kind)[context.language],
          at: .init(left + 4, top + 14))
      }
      left = left + width
    }
    html.label(
      "t small", String(row.services.reduce(0, +)), at: .init(left + 5, top + 14))
    left = Self.statusLeft
    for (status, count) in zip(InterfaceStatus.allCases, row.statuses) where count > 0 {
      let width = Self.barWidth.scaled(count, of: statusesMax)
      // A line of the status's dashes tells it from the next one without colour.
      html.box(status.style, at: .init(left, top), width: width, height: 10)
      html.line(
        status.style, from: .init(left, top + 16), to: .init(left + width, top + 16))
      left = left + width
    }
    html.label(
      "t small", String(row.statuses.reduce(0, +)), at: .init(left + 5, top + 14))
  }

  // MARK: table

  private var columns: [Page.Column] {
    [.init(label: Words.area), .init(label: CountryText.municipalities, isNumber: true)]
      + OwnerKind.allCases.map {
        .init(label: CountryText.joined(Words.services, Words.name(of: $0)), isNumber: true)
      }
      + InterfaceStatus.allCases.map {
        .init(label: CountryText.joined(MapText.interfaces, Words.name(of: $0)), isNumber: true)
      }
  }

  private func beginTable(_ html: inout HTMLWriter) {
    html.close()
    html.close()
    html.close()
    page.open("regions", isWide: true, &html)
    page.openTable(columns, caption: CountryText.caption[context.language], &html)
  }

  private mutating func writeRow(_ index: Int, _ html: inout HTMLWriter) {
    let row = survey.rows[index]
    let counts = [row.municipalities] + row.services + row.statuses
    let context = context
    page.row(context.registry[row.area].idText, columns, &html) { column, html in
      if column == 0 {
        html.text(context.name(of: row.area) + " ")
        page.identifier(context.registry[row.area].idText, &html)
      } else {
        html.text(String(counts[column - 1]))
      }
    }
    count += 1
  }
}

/// What a country's map says.
enum CountryText {
  static let regions = Labels("Alueittain", "Per område", "By region")
  static let municipalities = Labels("Kuntia", "Kommuner", "Municipalities")
  static let services = Labels(
    "Palvelut vastuutahon lajin mukaan", "Tjänster efter slag av ansvarig",
    "Services by kind of owner")
  static let caption = Labels(
    "Rekisteröidyt palvelut vastuutahon lajin mukaan ja yhdyspinnat tilan mukaan",
    "Registrerade tjänster efter slag av ansvarig och gränsytor efter läge",
    "Registered services by kind of owner, and interfaces by status")

  /// What is counted, and of which sort.
  static func joined(_ what: Labels, _ sort: Labels) -> Labels {
    Labels("\(what.fi): \(sort.fi)", "\(what.sv): \(sort.sv)", "\(what.en): \(sort.en)")
  }

  static func summary(of survey: CountrySurvey, _ language: AnswerLanguage) -> String {
    let services = survey.rows.reduce(0) { $0 + $1.services.reduce(0, +) }
    let (areas, nationwide) = (survey.rows.count, survey.nationwide)
    return switch language {
    case .fi:
      "\(areas) aluetta. Alueiden palveluja \(services), koko maan palveluja \(nationwide)."
    case .sv:
      "\(areas) områden. Områdenas tjänster \(services), hela landets tjänster \(nationwide)."
    case .en:
      "\(areas) areas. Services of the areas \(services), of the whole country \(nationwide)."
    }
  }
}
