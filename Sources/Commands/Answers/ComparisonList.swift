import Cooperation
import Forms
import Registry
import Routing

/// The answer of `compare`: an indicator's readings, written in pieces from the registry that it
/// began with.
struct ComparisonList: LongAnswer {
  /// Readings looked at in a step.
  private static let readingsOfStep = 10

  private let router: Router
  private let indicator: Registry.Number
  private let names: RecordNames
  private var reader: ComparisonReader?
  private var series: [[Comparison.Reading]] = []
  private var part = 0
  private var next = 0
  private var sink: RowSink

  private var registry: Registry { _read { yield router.registry } }

  private static let columns = [
    "Id", "Indicator", "Indicator_name", "Area", "Area_name", "Group", "Year", "Timing", "Value",
    "Unit", "Country_value", "Difference", "Change", "Better", "Rating", "Rating_basis",
  ]

  /// - Parameters:
  ///   - indicator: that is compared.
  ///   - reader: of its readings.
  ///   - router: with the registry.
  ///   - form: of the answer.
  ///   - names: of records, for who asks.
  init(
    of indicator: Registry.Number, _ reader: ComparisonReader, _ router: Router, as form: Form,
    _ names: RecordNames
  ) {
    self.indicator = indicator
    self.reader = reader
    self.router = router
    self.names = names
    sink = RowSink(as: form, columns: Self.columns)
  }

  package mutating func step(_ reply: inout Reply) -> Bool {
    if var reading = reader.take() {
      if reading.read(Self.readingsOfStep) {
        series = reading.comparison().series
        if sink.form == .text { writeTitle(to: &reply) }
      } else {
        reader = consume reading
      }
      return false
    }
    if part < series.count {
      write(series[part][next], to: &reply)
      next += 1
      if next == series[part].count {
        part += 1
        next = 0
      }
      return false
    }
    if sink.count == 0 { sink.writeNothing(to: &reply, Self.nothing[names.language]) }
    reply.ok(count: sink.count, revision: registry.revision)
    return true
  }

  private func unit(of reading: Comparison.Reading) -> String {
    registry[reading.number].string(.unit) ?? registry[indicator].string(.unit) ?? ""
  }

  private mutating func write(_ reading: Comparison.Reading, to reply: inout Reply) {
    let record = registry[reading.number]
    var row = Row()
    row.add("Id", record.id)
    row.add("Indicator", registry[indicator].id)
    row.add("Indicator_name", names.name(indicator, registry))
    row.add("Area", registry[reading.area].id)
    row.add("Area_name", names.name(reading.area, registry))
    row.add("Group", reading.group)
    row.add("Year", reading.year)
    row.add("Timing", reading.timing)
    row.add("Value", reading.value.description)
    row.add("Unit", unit(of: reading))
    row.add("Country_value", reading.country?.description)
    row.add("Difference", reading.difference)
    row.add("Change", reading.change)
    row.add("Better", registry[indicator].first(.better))
    row.add("Rating", reading.rating?.rawValue)
    if reading.rating != nil {
      row.add("Rating_basis", reading.isRecorded ? "recorded" : "derived")
    }
    let above = next == 0 ? heading(of: reading) : nil
    let text = text(of: reading)
    sink.write(row, to: &reply) { layout in
      if let above { layout.line(above, first: 2) }
      layout.line(text, first: 4, rest: 10)
    }
  }

  // MARK: text

  private static let nothing = Labels(
    "Mittarista ei ole lukemia.", "Indikatorn har inga värden.", "The indicator has no readings.")
  private static let country = Labels("koko maa", "hela landet", "whole country")
  private static let change = Labels("muutos", "ändring", "change")

  private func writeTitle(to reply: inout Reply) {
    let record = registry[indicator]
    let better = record.string(.better).map { names.label($0, of: .indicator, "Better") } ?? ""
    reply.lines { layout in
      layout.line(
        "\(names.name(indicator, registry)) (\(record.string(.unit) ?? "")), \(better)  "
          + record.idText, rest: 4)
    }
  }

  private func heading(of reading: Comparison.Reading) -> String {
    let group = reading.group.map { ", \(names.label($0, of: .reading, "Group"))" } ?? ""
    let timing = reading.timing.map { ", \(names.label($0, of: .reading, "Timing"))" } ?? ""
    return names.name(reading.area, registry) + group + timing
  }

  private func text(of reading: Comparison.Reading) -> String {
    let language = names.language
    let unit = unit(of: reading)
    var parts = ["\(reading.year)  \(DecimalText.text(reading.value, language)) \(unit)"]
    if let change = reading.change {
      parts.append("\(Self.change[language]) \(DecimalText.signed(change, language))")
    }
    if let country = reading.country {
      parts.append("\(Self.country[language]) \(DecimalText.text(country, language))")
    }
    if let rating = reading.rating {
      parts.append(names.label(rating.rawValue, of: .reading, "Rating"))
    }
    return parts.joined(separator: ", ")
  }
}
