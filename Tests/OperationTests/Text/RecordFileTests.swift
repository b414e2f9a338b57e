import Testing

/// What we ship, the tools of others read.
@Suite(.disabled(if: Project.isSanitized, "text is the same in every build"))
struct RecordFileTests {
  static let shipped = (try? Project.files("etc", ending: ".rec")) ?? []
  static let fixtures = (try? Project.files("Tests/Fixtures", ending: ".rec")) ?? []

  @Test func `there are record files`() {
    #expect(!Self.shipped.isEmpty)
    #expect(!Self.fixtures.isEmpty)
  }

  @Test(arguments: shipped + fixtures)
  func `recfix accepts a record file`(_ file: String) throws {
    let result = try Command.run(["recfix", "--check", "\(Project.root)/\(file)"])
    #expect(result.status == 0, "\(result.errors)")
  }

  @Test(arguments: shipped + fixtures)
  func `recsel counts the records that we count`(_ file: String) throws {
    let path = "\(Project.root)/\(file)"
    let kinds = try Project.lines(file).filter { $0.hasPrefix("%rec: ") }.map { $0.dropFirst(6) }
    try #require(!kinds.isEmpty, "no %rec in \(file)")
    var count = 0
    for kind in Set(kinds) {
      let result = try Command.run(["recsel", "-t", String(kind), "-c", path])
      try #require(result.status == 0, "\(result.errors)")
      count += Int(result.output.filter(\.isNumber)) ?? 0
    }
    #expect(count == (try Project.lines(file).count { $0.hasPrefix("Id: ") }))
  }

  @Test func `the shipped configuration is a record`() throws {
    let path = "\(Project.root)/etc/yhdyspinta/yhdyspintad.conf"
    #expect(try Command.run(["recfix", "--check", path]).status == 0)
  }

  @Test func `an id stands once in all shipped files`() throws {
    var seen: [Substring: String] = [:]
    for file in Self.shipped {
      for line in try Project.lines(file) where line.hasPrefix("Id: ") {
        let other = seen.updateValue(file, forKey: line)
        #expect(other == nil, "\(line) in \(other ?? "") and \(file)")
      }
    }
  }

  @Test func `every shipped record has a source`() throws {
    for file in Self.shipped {
      let lines = try Project.lines(file)
      let ids = lines.count { $0.hasPrefix("Id: ") }
      let sources = lines.count { $0.hasPrefix("Source: ") }
      #expect(sources == ids, "\(file): \(ids) records, \(sources) sources")
    }
  }

  @Test func `numbers of examples cannot be dialled`() throws {
    for file in Self.shipped where file.contains("kymenlaakso") {
      for line in try Project.lines(file) where line.hasPrefix("Phone: ") {
        // Country code 999 is not assigned; short numbers are those of the authorities.
        #expect(line.hasPrefix("Phone: +999") || line.count <= 13, "\(file): \(line)")
      }
    }
  }
}
