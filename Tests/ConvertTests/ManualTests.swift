import Glibc
import Testing

/// The manual says what the program does.
@Suite struct ManualTests {
  private func lines(_ path: String) throws -> [Substring] {
    let file = try #require(fopen("\(Program.root)/\(path)", "r"), "\(path)")
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var room = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&room, 1, room.count, file)
      if count == 0 { break }
      bytes += room[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
  }

  private func manual() throws -> [Substring] { try lines("etc/man/yhdyspinta-convert.1") }

  /// The rows of the manual's table of limits and the names in the code.
  static let limits = [
    ("bytes of an input file", "inputBytesMax"), ("rows of a sheet", "rowsMax"),
    ("columns of a sheet", "columnsMax"), ("bytes of a cell or text", "cellBytesMax"),
    ("nesting of JSON", "nestingMax"), ("values of a JSON file", "valuesMax"),
    ("PTV items in all", "itemsMax"), ("rows of the types file", "typeRowsMax"),
    ("problems shown", "problemsShown"),
  ]

  @Test func `limits are the same in manual and code`() throws {
    let rows = try manual().filter { $0.hasPrefix(".It ") && $0.contains(" Ta ") }.dropFirst()
      .map { $0.dropFirst(4).split(separator: " Ta ") }
    let code = try lines("Sources/Interchange/ConvertLimits.swift")
    #expect(rows.map { String($0[0]) } == Self.limits.map(\.0))
    for (row, limit) in zip(rows, Self.limits) {
      let line = try #require(code.first { $0.contains("let \(limit.1) = ") })
      let factors = line.split(separator: "= ")[1].split(separator: " * ")
        .compactMap { Int($0.filter { $0 != "_" }) }
      #expect(Int(row[1]) == factors.reduce(1, *), "\(limit.0)")
    }
    #expect(code.count { $0.contains("package static let ") } == Self.limits.count)
  }

  @Test func `options are the same in manual, help and completion`() throws {
    let help = Program.run(["--help"]).output
    let words = help.split { $0 == " " || $0 == "\n" || $0 == "," }
    let options = Set(words.filter { $0.hasPrefix("--") }.map(String.init))
    #expect(options.count == 11)
    let items = try manual().filter { $0.hasPrefix(".It Fl Fl ") }
      .map { "--" + ($0.split(separator: " ").dropFirst(3).first.map(String.init) ?? "") }
    #expect(Set(items).subtracting(["--"]) == options)
    let completion = try lines("etc/bash_completion.d/yhdyspinta-convert").joined(separator: "\n")
    for option in options { #expect(completion.contains(option), "\(option)") }
  }
}
