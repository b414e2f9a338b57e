import Cooperation
import Forms
import Registry

/// Indicators as small charts: a bar for each value, beside it a stroke for the whole country.
/// Written in pieces, one indicator at a time.
struct IndicatorSection: Sendable {
  private static let width: Length = 370
  private static let left: Length = 150
  private static let barWidth: Length = 120
  private static let readingsOfPiece = 3
  /// Most values in one chart; the last ones of the list.
  private static let rowsMax = 16

  private let context: ReportContext
  private let page: Page
  private let area: Registry.Number?
  private var indicators: [Registry.Number] = []
  /// Of the indicator whose turn it is.
  private var reader: ComparisonReader?
  private var hasBegun = false
  private var isDrawn = false
  private var next = 0
  private(set) var count = 0

  init(_ context: ReportContext, _ page: Page) {
    self.context = context
    self.page = page
    let registry = context.registry
    area = AreaScale(of: context.area, registry) == .country ? nil : context.area
    indicators = registry.numbers(of: .indicator).filter {
      registry[$0].isValid(on: context.time.date)
    }
  }

  /// Writes what comes next.
  ///
  /// - Returns: whether the section is complete.
  mutating func writePiece(to html: inout HTMLWriter) -> Bool {
    if !hasBegun {
      hasBegun = true
      page.open("indicators", &html)
      html.element("p", text: IndicatorText.reading[context.language])
      html.open("div", [.class("charts")])
      return false
    }
    guard next < indicators.count else {
      if !isDrawn {
        html.close()
        if count == 0 { html.element("p", text: Words.nothing[context.language]) }
        html.close()
        isDrawn = true
      }
      return true
    }
    var reader =
      reader
      ?? ComparisonReader(
        of: indicators[next], in: area, group: nil, on: context.time.date, context.router)
    self.reader = nil
    if reader.read(Self.readingsOfPiece) {
      next += 1
      let comparison = reader.comparison()
      if !comparison.series.isEmpty { draw(comparison, &html) }
    } else {
      self.reader = reader
    }
    return false
  }

  private mutating func draw(_ comparison: Comparison, _ html: inout HTMLWriter) {
    let (registry, language) = (context.registry, context.language)
    let readings = Array(comparison.readings.suffix(Self.rowsMax))
    let record = registry[comparison.indicator]
    let id = record.idText
    let unit = record.string(.unit) ?? ""
    let better = IndicatorText.better(record.string(.better))[language]
    let name = "\(record.string(.number) ?? ""). \(context.name(of: comparison.indicator))"
    let chart = Chart(readings, unit: unit, context)
    html.element("figure", [.id(id)]) { html in
      html.element("figcaption", text: "\(name) (\(unit), \(better))")
      html.openDrawing(
        id: "\(id)-chart", style: "fit", width: Self.width,
        height: Length(readings.count * chart.rowHeight + 4), title: name,
        description: chart.sentences(language).joined(separator: " "))
      for place in readings.indices { draw(place, of: chart, &html) }
      html.close()
    }
    count += readings.count
  }

  private func draw(_ place: Int, of chart: Chart, _ html: inout HTMLWriter) {
    let (language, reading) = (context.language, chart.readings[place])
    var top = Length(place * chart.rowHeight + 3)
    if chart.namesApart {
      html.label("t small", chart.labels[place], at: .init(0, top + 10), charactersMax: 54)
      top = top + 14
    } else {
      html.label("t small", chart.labels[place], at: .init(0, top + 13), charactersMax: 25)
    }
    let scale = chart.scale(of: place)
    let zero = Self.left + scale.position(0)
    let end = Self.left + scale.position(reading.value.thousandths)
    html.box(
      IndicatorText.style(reading.rating), at: .init(min(zero, end), top + 3),
      width: max(zero, end) - min(zero, end), height: 12)
    if let country = reading.country {
      let x = Self.left + scale.position(country.thousandths)
      html.line("mark", from: .init(x, top), to: .init(x, top + 18))
    }
    let sign = reading.rating.map { IndicatorText.sign($0) + " " } ?? ""
    let beside = reading.country.map { " / " + Words.number($0, language) } ?? ""
    let unit = chart.hasOneUnit ? "" : " " + chart.units[place]
    html.label(
      "t small", sign + Words.number(reading.value, language) + beside + unit,
      at: .init(Self.left + Self.barWidth + 8, top + 13))
  }

  /// The values of one chart, what each is called and drawn on.
  private struct Chart {
    let readings: [Comparison.Reading]
    let labels: [String]
    let units: [String]
    /// Whether values are told apart by long names, which stand above their bars.
    let namesApart: Bool
    private let scales: [String: Scale]

    var rowHeight: Int { namesApart ? 38 : 24 }
    var hasOneUnit: Bool { scales.count < 2 }

    init(_ readings: [Comparison.Reading], unit: String, _ context: ReportContext) {
      self.readings = readings
      let labels = readings.map { IndicatorText.label($0, of: readings, context) }
      namesApart = Set(labels).count < labels.count
      self.labels = namesApart ? readings.map { context.name(of: $0.number) } : labels
      let units = readings.map { context.registry[$0.number].string(.unit) ?? unit }
      self.units = units
      var scales: [String: Scale] = [:]
      for own in Set(units) {
        let same = zip(readings, units).filter { $0.1 == own }.map(\.0)
        scales[own] = Scale(same, isShare: own == "%" && !namesApart)
      }
      self.scales = scales
    }

    func scale(of place: Int) -> Scale { scales[units[place]] ?? Scale([], isShare: false) }

    func sentences(_ language: AnswerLanguage) -> [String] {
      readings.indices.map {
        IndicatorText.sentence(labels[$0], readings[$0], units[$0], language)
      }
    }
  }

  /// What values are drawn on: from the least or nothing to the greatest, or to a hundred.
  private struct Scale {
    let low: Int
    let high: Int

    init(_ readings: [Comparison.Reading], isShare: Bool) {
      let values = readings.flatMap { [$0.value.thousandths, $0.country?.thousandths ?? 0] }
      low = min(0, values.min() ?? 0)
      high = max(low + 1, values.max() ?? 1, isShare && low == 0 ? 100_000 : 0)
    }

    func position(_ thousandths: Int) -> Length {
      IndicatorSection.barWidth.scaled((thousandths - low) / 10, of: max(1, (high - low) / 10))
    }
  }
}

/// What charts of indicators say.
enum IndicatorText {
  static let heading = Labels("Indikaattorit", "Indikatorer", "Indicators")
  static let reading = Labels(
    "Palkki on alueen arvo, pystyviiva koko maan. Oikealla arvo / koko maa. "
      + "Merkki kertoo tilan koko maahan nähden: ▲ hyvä, ● neutraali, ▼ huolestuttava.",
    "Stapeln är områdets värde, strecket hela landets. Till höger värde / hela landet. "
      + "Tecknet visar läget jämfört med landet: ▲ gott, ● neutralt, ▼ oroväckande.",
    "The bar is the area's value, the stroke the whole country's. On the right value / country. "
      + "The sign tells how it compares: ▲ good, ● neutral, ▼ worrying.")
  private static let country = Labels("koko maa", "hela landet", "whole country")

  static func better(_ word: String?) -> Labels {
    word == "down"
      ? Labels("pienempi on parempi", "mindre är bättre", "lower is better")
      : Labels("suurempi on parempi", "större är bättre", "higher is better")
  }

  static func sign(_ rating: Comparison.Rating) -> String {
    switch rating {
    case .good: "▲"
    case .neutral: "●"
    case .worrying: "▼"
    }
  }

  static func name(of rating: Comparison.Rating) -> Labels {
    switch rating {
    case .good: Labels("hyvä", "gott", "good")
    case .neutral: Labels("neutraali", "neutralt", "neutral")
    case .worrying: Labels("huolestuttava", "oroväckande", "worrying")
    }
  }

  static func style(_ rating: Comparison.Rating?) -> StaticString {
    switch rating {
    case .good: "good"
    case .worrying: "poor"
    case .neutral, nil: "neutral"
    }
  }

  /// Of whom and when a value is, as far as it differs within the chart.
  static func label(
    _ reading: Comparison.Reading, of all: [Comparison.Reading], _ context: ReportContext
  ) -> String {
    var parts: [String] = []
    if all.contains(where: { $0.area != reading.area }) {
      parts.append(context.name(of: reading.area))
    }
    if let group = reading.group, let field = Kind.reading.spec.field(named: "Group"),
      case .choice(let choices) = field.type,
      let label = choices.first(where: { $0.name == group })?.labels[context.language]
    {
      parts.append(label)
    }
    if parts.isEmpty || all.contains(where: { $0.year != reading.year }) {
      parts.append(String(reading.year))
    }
    return parts.joined(separator: " ")
  }

  static func sentence(
    _ label: String, _ reading: Comparison.Reading, _ unit: String, _ language: AnswerLanguage
  ) -> String {
    var text = "\(label): \(Words.number(reading.value, language)) \(unit)"
    if let value = reading.country {
      text += ", \(country[language]) \(Words.number(value, language))"
    }
    if let rating = reading.rating { text += ", \(name(of: rating)[language])" }
    return text + "."
  }
}
