import Testing

/// Style that a formatter cannot see.
@Suite(.disabled(if: Project.isSanitized, "text is the same in every build"))
struct TidyTests {
  /// Most lines of one function. One screen is 40, and a table of cases may be longer.
  private let functionLinesMax = 70
  /// Most lines of one file.
  private let fileLinesMax = 500

  private func swiftFiles() throws -> [String] {
    try Project.files("Sources", ending: ".swift") + Project.files("Tests", ending: ".swift")
  }

  @Test func `functions fit two screens`() throws {
    for file in try swiftFiles() {
      for function in functions(in: try Project.lines(file)) {
        #expect(
          function.count <= functionLinesMax,
          "\(file):\(function.line): \(function.count) lines, at most \(functionLinesMax)")
      }
    }
  }

  @Test func `a function's length is seen`() {
    let source = ["  func f() {", "    a", "  }", "  init(", "    a: Int", "  ) {", "", "  }", "}"]
    #expect(functions(in: source.map { $0[...] }).map(\.count) == [3, 5])
  }

  @Test func `files stay small`() throws {
    for file in try swiftFiles() {
      let count = try Project.lines(file).count
      #expect(count <= fileLinesMax, "\(file): \(count) lines; split it")
    }
  }

  @Test(
    arguments: [
      Banned("Sources", "import Foundation", instead: "Platform; the daemon links no Foundation"),
      Banned("Sources", "import Dispatch", instead: "Platform's Poller and Thread"),
      Banned("Sources", "public ", instead: "package; nothing outside links us"),
      Banned("Sources", "@unchecked Sendable", instead: "a comment \"Sendable because\" above it"),
      Banned("Sources", "NSLog(", instead: "log(_:_:)"),
      Banned("Sources", "debugPrint(", instead: "log(_:_:)"),
      Banned("Sources", "dump(", instead: "log(_:_:)"),
      Banned("Tests", "Thread.sleep", instead: "a clock or a bounded wait"),
    ])
  func `what has a better way is not called`(_ banned: Banned) throws {
    for file in try Project.files(banned.directory, ending: ".swift") {
      let lines = try Project.lines(file)
      for (index, line) in lines.enumerated() where banned.isCalled(in: line) {
        let above = lines[max(0, index - 3)..<index].joined()
        if banned.text.hasPrefix("@unchecked"), above.contains("Sendable because") { continue }
        // This file names them all.
        if file.hasSuffix("TidyTests.swift") { continue }
        Issue.record("\(file):\(index + 1): \(banned.text); use \(banned.instead)")
      }
    }
  }

  @Test func `only programs print`() throws {
    let programs = ["Sources/yhdyspinta/", "Sources/yhdyspintad/", "Sources/yhdyspinta-bench/"]
    let banned = Banned("Sources", "print(", instead: "")
    for file in try Project.files("Sources", ending: ".swift")
    where !programs.contains(where: { file.hasPrefix($0) }) {
      for (index, line) in try Project.lines(file).enumerated() where banned.isCalled(in: line) {
        Issue.record("\(file):\(index + 1): prints; use log(_:_:) or write a reply")
      }
    }
  }

  @Test func `nothing is left to be done`() throws {
    // Spelled in two parts, so that this file is not a finding.
    let marks = ["FIX" + "ME", "TO" + "DO", "XX" + "X:", "HA" + "CK"]
    let texts = ["README.md", "CHANGELOG.md", "Package.swift"]
    let shipped = try Project.files("etc", ending: "") + Project.files("systemd", ending: "")
    let files = try swiftFiles() + texts + shipped
    for file in files where !file.hasSuffix(".rec") {
      for (index, line) in try Project.lines(file).enumerated() {
        for mark in marks where line.contains(mark) {
          Issue.record("\(file):\(index + 1): \(mark)")
        }
      }
    }
  }

  @Test func `no package of others is used`() throws {
    let package = try Project.text("Package.swift")
    #expect(!package.contains(".package("))
    #expect(!package.contains("url:"))
  }

  @Test func `lines end in no blank`() throws {
    let files =
      try swiftFiles() + Project.files("etc", ending: "") + Project.files("systemd", ending: "")
      + ["README.md", "CHANGELOG.md"]
    for file in files {
      for (index, line) in try Project.lines(file).enumerated()
      where line.last == " " || line.last == "\t" || line.last == "\r" {
        Issue.record("\(file):\(index + 1): blank at the end")
      }
    }
  }

  /// Functions and initializers by their first line and their length. The formatter puts the last
  /// brace under the first word, which makes this possible without a parser.
  private func functions(in lines: [Substring]) -> [(line: Int, count: Int)] {
    var found: [(line: Int, count: Int)] = []
    for (index, line) in lines.enumerated() where isFunction(line) {
      let indent = line.prefix { $0 == " " }
      guard line.last == "{" || line.last == "(" else { continue }
      let end = lines[(index + 1)...].firstIndex { other in
        if other.hasPrefix(indent + "}") { return true }
        return !other.isEmpty && other.prefix { $0 == " " }.count < indent.count
      }
      guard let end, lines[end].hasPrefix(indent + "}") else { continue }
      found.append((index + 1, end - index + 1))
    }
    return found
  }

  private func isFunction(_ line: Substring) -> Bool {
    let words = line.split(whereSeparator: { $0 == " " || $0 == "(" })
    guard let word = words.first(where: { !Self.modifiers.contains($0) && $0.first != "@" }) else {
      return false
    }
    return ["func", "init", "init?", "deinit", "subscript"].contains(word)
  }

  private static let modifiers: Set<Substring> = [
    "package", "private", "internal", "static", "final", "mutating", "consuming", "borrowing",
    "override", "nonisolated", "convenience",
  ]
}

/// A call or declaration that has a better way.
struct Banned: Sendable, CustomTestStringConvertible {
  let directory: String
  let text: String
  let instead: String

  init(_ directory: String, _ text: String, instead: String) {
    self.directory = directory
    self.text = text
    self.instead = instead
  }

  var testDescription: String { "\(text.split(separator: "(")[0]) in \(directory)" }

  /// Whether a line of code has it, as a word of its own and outside comments.
  func isCalled(in line: Substring) -> Bool {
    let code = line.drop { $0 == " " }
    guard !code.hasPrefix("//"), let range = code.firstRange(of: text) else { return false }
    guard range.lowerBound > code.startIndex else { return true }
    let before = code[code.index(before: range.lowerBound)]
    return !before.isLetter && !before.isNumber && before != "_" && before != "." && before != "\""
  }
}
