import Testing

@testable import yhdyspinta_bench

@Suite struct RouteQuestionsTests {
  private func questions(unseen: Int, seed: UInt64 = 1) throws -> RouteQuestions {
    try RouteQuestions(
      places: ["Kotka", "Iso kylä"], phrases: ["vauva valvottaa", "neuvola"],
      unseenPercent: unseen, seed: seed)
  }

  private func words(_ texts: [String]) -> [Substring] {
    texts.flatMap { $0.split(separator: " ") }
  }

  @Test(arguments: [2, 3, 10, 40])
  func `a question has as many words as wanted`(length: Int) throws {
    var questions = try questions(unseen: 30)
    for text in questions.texts([length], count: 200) {
      #expect(text.split(separator: " ").count == length, "\(text)")
      #expect(text.contains("Kotka"))
    }
  }

  @Test func `lengths take turns`() throws {
    var questions = try questions(unseen: 30)
    let counts = questions.texts([3, 10], count: 4).map { $0.split(separator: " ").count }
    #expect(counts == [3, 10, 3, 10])
  }

  @Test func `the same seed makes the same questions, a further call others`() throws {
    var (one, two) = (try questions(unseen: 30), try questions(unseen: 30))
    let first = one.texts([10], count: 50)
    #expect(first == two.texts([10], count: 50))
    #expect(first != one.texts([10], count: 50))
    var other = try questions(unseen: 30, seed: 2)
    #expect(first != other.texts([10], count: 50))
  }

  @Test func `as many words are made up as wanted`() throws {
    var none = try questions(unseen: 0)
    let known = Set(words(none.texts([10], count: 2000)))
    // Places, three words of types, and the fillers.
    #expect(known.count < 100)
    var some = try questions(unseen: 30)
    let made = words(some.texts([10], count: 2000)).filter { !known.contains($0) }
    // 9 of 10 words are no places.
    #expect((5000...5800).contains(made.count), "\(made.count) of 20000")
    #expect(Set(made).count > 1500)
    var all = try questions(unseen: 100)
    let rest = words(all.texts([10], count: 200)).filter { !$0.hasPrefix("Kotka") }
    #expect(rest.count { known.contains($0) } < 20)
  }

  @Test func `a registry without places or words is refused`() {
    #expect(throws: BenchError.self) {
      try RouteQuestions(places: ["Iso kylä"], phrases: ["a"], unseenPercent: 0, seed: 1)
    }
    #expect(throws: BenchError.self) {
      try RouteQuestions(places: ["Kotka"], phrases: [], unseenPercent: 0, seed: 1)
    }
  }

  @Test func `lengths are parsed`() throws {
    #expect(try RouteCommand.lengths("3,10,40") == [3, 10, 40])
    for list in ["", "3,", "1", "201", "x"] {
      #expect(throws: BenchError.self) { try RouteCommand.lengths(list) }
    }
  }

  @Test func `the daemon's speed is told in multiples of the row's`() {
    func round(_ requests: Int, found: Int?) -> LoadResult {
      var result = LoadResult()
      (result.requests, result.seconds, result.found) = (requests, 1, found)
      return result
    }
    let rows = RouteTable.rows(
      [3, 10], ["yhdyspintad", "sqlite x1"],
      [[round(3000, found: nil)], [round(100, found: 75)]])
    let lines = rows.split(separator: "\n").map { $0.split(separator: " ") }
    #expect(lines[0] == ["mixed", "yhdyspintad", "3000", "0.0", "0.0", "-", "-", "0", "1.0"])
    #expect(lines[1] == ["mixed", "sqlite", "x1", "100", "0.0", "0.0", "-", "75.0", "0", "30.0"])
    let width = RouteTable.head.count
    #expect(rows.split(separator: "\n").allSatisfy { $0.count == width - 1 })
  }
}
