import Testing

@Suite(.disabled(if: Project.isSanitized, "text is the same in every build"))
struct ManualTests {
  private func path(_ name: String) -> String { "\(Project.root)/etc/man/\(name)" }

  @Test(arguments: Manual.names)
  func `groff has no warning`(_ name: String) throws {
    let result = try Command.run(
      ["groff", "-mandoc", "-ww", "-Tutf8", "-Kutf8", "-z", path(name)])
    #expect(result.status == 0)
    #expect(result.errors.isEmpty, "\(result.errors)")
  }

  @Test(arguments: Manual.names)
  func `man has no warning`(_ name: String) throws {
    let result = try Command.run(
      ["man", "--warnings", "-E", "UTF-8", "-l", "-Tutf8", path(name)],
      environment: ["MANWIDTH": "80"])
    #expect(result.status == 0)
    #expect(result.errors.isEmpty, "\(result.errors)")
    #expect(result.output.count > 1000)
  }

  @Test(arguments: Manual.names)
  func `mandoc has no warning`(_ name: String) throws {
    let result = try Command.run(["mandoc", "-T", "lint", "-W", "warning", path(name)])
    #expect(result.status == 0)
    #expect(result.output.isEmpty, "\(result.output)")
  }

  @Test(arguments: Manual.names)
  func `every manual has what readers look for`(_ name: String) throws {
    let lines = try Manual(name).lines
    var sections = ["NAME", "DESCRIPTION", "EXAMPLES", "SEE ALSO"]
    switch name.suffix(2) {
    case ".1": sections += ["SYNOPSIS", "EXIT STATUS", "ENVIRONMENT", "FILES"]
    case ".8": sections += ["SYNOPSIS", "EXIT STATUS", "ENVIRONMENT", "FILES", "SIGNALS", "LIMITS"]
    case ".5": sections += name.contains(".conf.") ? ["FILES", "SETTINGS"] : ["FILES"]
    default: sections += ["CODES", "LIMITS", "VERBS"]
    }
    for section in sections { #expect(lines.contains(".Sh \(section)"), "no section \(section)") }
  }

  @Test(arguments: Manual.names)
  func `a line holds one sentence`(_ name: String) throws {
    for (index, line) in try Manual(name).lines.enumerated() where line.first != "." {
      // A stop within a line is an abbreviation, a number or a name; a new sentence is a capital.
      let parts = line.split(separator: ". ")
      let isTwo = parts.dropFirst().contains { $0.first?.isUppercase == true }
      if isTwo, !line.hasPrefix("C: "), !line.hasPrefix("S: ") {
        Issue.record("\(name):\(index + 1): a new sentence begins within the line")
      }
    }
  }

  @Test func `the manuals name each other`() throws {
    for name in Manual.names {
      let own = name.split(separator: ".").dropLast().joined(separator: ".")
      let references = try Manual(name).section("SEE ALSO")
      for other in Manual.names where other != name {
        let title = other.split(separator: ".").dropLast().joined(separator: ".")
        let isNamed = references.contains { $0.hasPrefix(".Xr \(title) ") }
        #expect(isNamed, "\(own) does not name \(title)")
      }
    }
  }

  @Test func `the shipped configuration and its manual agree`() throws {
    let manual = try Manual("yhdyspintad.conf.5").section("SETTINGS")
    let shipped = try Project.lines("etc/yhdyspinta/yhdyspintad.conf")
    let items = manual.filter { $0.hasPrefix(".It Li ") }.map { $0.split(separator: " ")[2] }
    for item in items {
      guard
        let line = shipped.first(where: { $0.hasPrefix("#\(item): ") || $0.hasPrefix("\(item): ") })
      else {
        Issue.record("\(item) is not in the shipped configuration")
        continue
      }
      guard line.hasPrefix("#"),
        let start = manual.firstIndex(where: { $0.hasPrefix(".It Li \(item) ") })
      else { continue }
      let text = manual[(start + 1)...].prefix { !$0.hasPrefix(".It ") }.joined(separator: " ")
      let value = line.split(separator: " ").last ?? ""
      let isDefault =
        text.contains("The default is \(value).") || text.contains("The default is .Pa \(value) .")
        // What stands in the file is an example then.
        || text.contains("There is no default")
      #expect(isDefault, "\(item): the default is not \(value) in the manual")
    }
    for line in shipped where line.first == "#" && line.dropFirst().first?.isUppercase == true {
      let field = line.dropFirst().prefix { $0 != ":" }
      #expect(items.contains(field), "\(field) is not in the manual")
    }
  }
}
