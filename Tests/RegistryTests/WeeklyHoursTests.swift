import Testing

@testable import Registry

@Suite struct WeeklyHoursTests {
  private func week(_ text: String) throws -> [String] {
    try OpeningHours(parsing: Array(text.utf8)[...]).weekly.map { span in
      span.days.map { String($0.rawValue) }.joined() + " \(span.begin)-\(span.end)"
    }
  }

  @Test(arguments: [
    ("24/7", ["1234567 0-1440"]), ("Mo-Fr 08:00-16:00; PH off", ["12345 480-960"]),
    ("Mo-Fr 08:00-16:00; We off", ["1245 480-960"]),
    ("Mo-Fr 08:00-16:00; Fr 08:00-14:00", ["1234 480-960", "5 480-840"]),
    ("Mo 08:00-12:00,13:00-16:00", ["1 480-720", "1 780-960"]),
    ("Mo 08:00-16:00; Mo 12:00-13:00 off", ["1 480-720", "1 780-960"]),
    ("Mo-Fr 08:00-16:00; Jul off", ["12345 480-960"]), ("Sa 22:00-02:00", ["6 1320-1560"]),
    ("PH 10:00-12:00", []),
  ])
  func `the ordinary week`(_ text: String, _ spans: [String]) throws {
    #expect(try week(text) == spans)
  }
}
