import Testing

/// The limits in the manual are those in the code.
@Suite(.disabled(if: Project.isSanitized, "text is the same in every build"))
struct LimitTests {
  /// A row of the manual's table, and where the code has it.
  struct Row: Sendable, CustomTestStringConvertible {
    let limit: String
    let file: String
    let name: String

    init(_ limit: String, _ file: String, _ name: String) {
      self.limit = limit
      self.file = file
      self.name = name
    }

    var testDescription: String { limit }
  }

  static let rows = [
    Row("bytes of a request line", "Wire/Limits.swift", "lineBytesMax"),
    Row("options of a request", "Wire/Limits.swift", "optionsMax"),
    Row("words of a request", "Wire/Limits.swift", "wordsMax"),
    Row("bytes of a repeated verb", "Wire/Limits.swift", "verbBytesMax"),
    Row("bytes of a block", "Server/Limits.swift", "importBytesMax"),
    Row("blocks at once", "Server/Limits.swift", "blocksAtOnce"),
    Row("records of a put", "Commands/Editing/Core+Editing.swift", "changesMax"),
    Row("reasons of a refusal", "Commands/CommandError.swift", "detailsMax"),
    Row("connections", "Server/Limits.swift", "connectionsMax"),
    Row("connections of one user", "Server/Limits.swift", "connectionsPerUserMax"),
    Row("bytes of waiting replies", "Server/Limits.swift", "outputBytesMax"),
    Row("seconds of silence", "Server/Limits.swift", "idleTime"),
    Row("interfaces of a candidate", "Routing/Answer.swift", "interfacesMax"),
    Row("gaps of an answer", "Commands/Handlers/GapCommands.swift", "gapsMax"),
    Row("months between checks", "Commands/Handlers/GapCommands.swift", "monthsMax"),
    Row("days of a calendar", "Commands/Handlers/CalendarCommand.swift", "calendarDaysMax"),
    Row("gaps on a page", "Reports/GapsReport.swift", "rowsMax"),
    Row("dates on a page", "Reports/YearSection.swift", "rowsMax"),
    Row("values in a chart", "Reports/IndicatorSection.swift", "rowsMax"),
    Row("errors shown by reload", "Server/Limits.swift", "problemsShown"),
    Row("questions with a word", "Commands/Tallies/Tallies.swift", "shownMin"),
    Row("words of a week", "Commands/Tallies/Tallies.swift", "wordsOfWeekMax"),
    Row("bytes of a counted word", "Commands/Tallies/Tallies.swift", "wordBytesMax"),
    Row("marks of a week", "Commands/Tallies/Tallies.swift", "marksOfWeekMax"),
    Row("weeks of counts", "Commands/Tallies/Tallies.swift", "weeksKept"),
    Row("bytes of a record file", "Records/RecordLimits.swift", "fileBytesMax"),
    Row("bytes of a line in a file", "Records/RecordLimits.swift", "lineBytesMax"),
    Row("bytes of a value", "Records/RecordLimits.swift", "valueBytesMax"),
    Row("bytes of a record", "Records/RecordLimits.swift", "recordBytesMax"),
    Row("fields of a record", "Records/RecordLimits.swift", "fieldsMax"),
    Row("errors of a record file", "Records/RecordLimits.swift", "problemsMax"),
    Row("bytes of an id", "Registry/Values/Identifier.swift", "bytesMax"),
  ]

  /// Limits of the manual by name.
  private func manual() throws -> [Substring: Int] {
    let lines = try Manual("yhdyspinta-protocol.7").section("LIMITS")
    let cells = lines.filter { $0.hasPrefix(".It ") && !$0.hasPrefix(".It Em") }
      .map { $0.dropFirst(4).split(separator: " Ta ") }
    return Dictionary(uniqueKeysWithValues: cells.map { ($0[0], Int($0[1]) ?? -1) })
  }

  @Test(arguments: rows)
  func `a limit is the same in manual and code`(_ row: Row) throws {
    let stated = try #require(try manual()[row.limit[...]])
    let lines = try Project.lines("Sources/\(row.file)")
    let declaration = try #require(
      lines.first { $0.contains("let \(row.name) = ") || $0.contains("var \(row.name) = ") },
      "no \(row.name) in \(row.file)")
    let expression = try #require(declaration.split(separator: "=").last)
    #expect(value(of: expression) == stated)
  }

  @Test func `every limit of the manual is checked`() throws {
    #expect(Set(try manual().keys.map(String.init)) == Set(Self.rows.map(\.limit)))
  }

  @Test func `expressions are read`() {
    #expect(value(of: " 16 * 1024") == 16_384)
    #expect(value(of: " 1 << 20") == 1_048_576)
    #expect(value(of: " Duration.seconds(600)") == 600)
    #expect(value(of: " 8_192") == 8192)
  }

  /// The value of the few expressions that a limit is written as: factors, a shift, seconds.
  private func value(of expression: Substring) -> Int? {
    let digits = expression.filter { $0.isNumber || $0 == "*" || $0 == "<" }
    if digits.contains("<<") {
      let parts = digits.split(separator: "<").compactMap { Int($0) }
      return parts.count == 2 ? parts[0] << parts[1] : nil
    }
    let factors = digits.split(separator: "*").compactMap { Int($0) }
    return factors.isEmpty ? nil : factors.reduce(1, *)
  }
}
