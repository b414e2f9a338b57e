import Testing

@testable import yhdyspinta_bench

@Suite struct ParsedOptionsTests {
  private let spec = OptionSpec(values: ["rounds", "seconds"], flags: ["quiet"], words: 1...3)

  @Test func `options stand anywhere before two hyphens`() throws {
    let parsed = try ParsedOptions(
      parsing: ["a", "--rounds", "3", "--quiet", "--seconds=0.5", "--", "--b"], spec)
    #expect(parsed.words == ["a", "--b"])
    #expect(try parsed.integer("rounds", in: 1...5) == 3)
    #expect(try parsed.seconds("seconds") == 0.5)
    #expect(parsed.has("quiet"))
  }

  @Test(arguments: [
    ["--nosuch", "a"], ["--rounds"], ["--quiet=1", "a"], [], ["a", "b", "c", "d"],
  ])
  func `faults are refused`(arguments: [String]) {
    #expect(throws: BenchError.self) { try ParsedOptions(parsing: arguments, spec) }
  }

  @Test(arguments: ["0", "6", "x", "1.5", ""])
  func `numbers out of range are refused`(value: String) throws {
    let parsed = try ParsedOptions(
      parsing: ["a", "--rounds=\(value)", "--seconds=\(value)s"], spec)
    #expect(throws: BenchError.self) { try parsed.integer("rounds", in: 1...5) }
    #expect(throws: BenchError.self) { try parsed.seconds("seconds") }
  }

  @Test func `servers and shapes of a comparison`() throws {
    let target = try CompareCommand.Target(parsing: "redis=resp,/r.sock,get.txt,12")
    #expect(target.name == "redis")
    #expect(target.language == .resp)
    #expect(target.pid == 12)
    #expect(try CompareCommand.Target(parsing: "a=plain,/s,f").pid == nil)
    for word in ["a", "a=line,/s", "a=http,/s,f", "a=line,/s,f,x"] {
      #expect(throws: BenchError.self) { try CompareCommand.Target(parsing: word) }
    }
    let shapes = try CompareCommand.Shape.parse("1x1,16x4")
    #expect(shapes.map(\.connections) == [1, 16])
    #expect(shapes.map(\.pipeline) == [1, 4])
    #expect(throws: BenchError.self) { try CompareCommand.Shape.parse("16") }
    #expect(throws: BenchError.self) { try CompareCommand.Shape.parse("0x1") }
  }
}
