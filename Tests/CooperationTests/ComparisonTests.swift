import Routing
import Testing

@testable import Cooperation
@testable import Registry

@Suite struct ComparisonTests {
  private typealias Year = YearRegistry

  private func decimal(_ text: String) throws -> Decimal {
    try #require(Decimal(parsing: Array(text.utf8)[...]))
  }

  @Test(
    arguments: [
      // Within half a unit.
      ("10", "10", true, "neutral"), ("10.5", "10", true, "neutral"),
      ("10.6", "10", true, "good"), ("9.4", "10", true, "worrying"),
      // Within a twentieth of the country's value.
      ("84", "80", true, "neutral"), ("84.1", "80", true, "good"),
      ("84.1", "80", false, "worrying"), ("76", "80", false, "neutral"),
      ("75.9", "80", false, "good"),
      // Below zero.
      ("-26", "-16.3", true, "worrying"), ("-16", "-16.3", true, "neutral"),
      ("19", "12.3", false, "worrying"), ("0", "0.5", false, "neutral"),
    ])
  func `a value is rated beside the country by more than half a unit and a twentieth`(
    value: String, country: String, isUpBetter: Bool, expected: String
  ) throws {
    let rating = Comparison.rating(
      of: try decimal(value), beside: try decimal(country), isUpBetter: isUpBetter)
    #expect(rating.rawValue == expected)
  }

  private let indicator = """
    Id: indicator/i
    Name: Mittari
    Number: 1
    Unit: %
    Better: up
    Theme: health

    Id: goal/g
    Name: Tavoite
    Number: I
    Area: area/alue
    Indicator: indicator/i


    """

  private func reading(
    _ slug: String, _ area: String, _ year: Int, _ value: String, _ more: String = ""
  ) -> String {
    """
    Id: reading/\(slug)
    Name: \(slug)
    Indicator: indicator/i
    Area: area/\(area)
    Year: \(year)
    Value: \(value)
    \(more)


    """
  }

  private func lines(
    _ records: String, area: String? = nil, group: String? = nil
  ) throws -> [String] {
    let router = Year.router(indicator + records)
    let number = try #require(router.registry.number(of: "indicator/i"))
    let comparison = Comparison(
      of: number, in: try area.map { try Year.area($0, router) }, group: group, on: Year.today,
      router)
    return comparison.readings.map { reading in
      let id = String(decoding: router.registry[reading.number].slug, as: UTF8.self)
      let parts = [
        reading.change.map { "\($0)" }, reading.difference.map { "by \($0)" },
        reading.rating.map { $0.rawValue + (reading.isRecorded ? "!" : "") },
      ]
      return ([id] + parts.compactMap(\.self)).joined(separator: " ")
    }
  }

  @Test func `readings stand by group, area, timing and year, with what has changed`() throws {
    let records =
      reading("b21", "alue", 2021, "52", "Group: grades-8-9")
      + reading("b19", "alue", 2019, "50", "Group: grades-8-9")
      + reading("i", "itala", 2020, "40", "Group: grades-8-9")
      + reading("a", "alue", 2021, "9", "Group: grades-4-5") + reading("k", "alue", 2021, "1")
      + reading("t20", "alue", 2020, "3", "Group: all\nTiming: year-end")
      + reading("t21", "alue", 2021, "4", "Group: all\nTiming: year-end")
      + reading("d21", "alue", 2021, "8", "Group: all\nTiming: during-year")
    #expect(
      try lines(records) == ["k", "a", "b19", "b21 2", "i", "d21", "t20", "t21 1"])
    #expect(try lines(records, group: "grades-8-9") == ["b19", "b21 2", "i"])
    #expect(try lines(records, area: "lansila", group: "grades-4-5") == ["a"])
    #expect(try lines(records, area: "muu").isEmpty)
  }

  @Test func `a rating that was recorded goes before a derived one`() throws {
    let records =
      reading("a", "alue", 2019, "50", "Country_value: 40")
      + reading("b", "alue", 2020, "50", "Country_value: 40\nRating: worrying")
      + reading("c", "alue", 2021, "50", "Rating: neutral")
    #expect(
      try lines(records) == ["a by 10 good", "b 0 by 10 worrying!", "c 0 neutral!"])
  }

  @Test func `readings that do not hold are left out`() throws {
    #expect(try lines(reading("a", "alue", 2019, "50", "Valid_to: 2020-01-01")).isEmpty)
  }
}
