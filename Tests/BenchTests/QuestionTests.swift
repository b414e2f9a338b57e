import Testing

@testable import yhdyspinta_bench

@Suite struct QuestionTests {
  private func candidate(_ type: String, _ owner: String, _ municipality: String) -> Rec {
    var rec = Rec()
    rec.add(line: "Type: type/\(type)")
    rec.add(line: "Owner_kind: \(owner)")
    rec.add(line: "Municipality: \(municipality)")
    return rec
  }

  private let question = Question(
    id: "q", language: "fi", text: "missä", municipality: "Kotka",
    types: ["neuvola", "perheneuvola"], ownerKinds: ["wellbeing-region"])

  @Test func `right is type, kind of owner and municipality`() {
    let right = candidate("perheneuvola", "wellbeing-region", "285")
    #expect(question.accepts(right, municipalityCode: "285"))
    #expect(question.accepts(right, municipalityCode: nil))
    #expect(!question.accepts(right, municipalityCode: "286"))
    #expect(!question.accepts(candidate("neuvola", "municipality", "285"), municipalityCode: "285"))
    #expect(
      !question.accepts(candidate("kirjasto", "wellbeing-region", "285"), municipalityCode: nil))
    #expect(!question.accepts(Rec(), municipalityCode: nil))
  }

  @Test func `the rank is that of the first right candidate`() {
    let wrong = candidate("kirjasto", "municipality", "285")
    let right = candidate("neuvola", "wellbeing-region", "285")
    #expect(question.rank(in: [wrong, right, right], municipalityCode: "285") == 2)
    #expect(question.rank(in: [wrong], municipalityCode: "285") == nil)
    var score = QuestionScore()
    for rank in [1, 2, 4, nil] { score.count(rank: rank) }
    #expect(score.line("fi") == "fi    first 1/4 (25.0 %)      in three 2/4 (50.0 %)\n")
  }

  @Test func `a file has six columns`() throws {
    let file = "#id\tlang\nq\tfi\tmissä\tKotka\tneuvola|perheneuvola\twellbeing-region\n"
    #expect(try Question.parse(file) == [question])
    #expect(throws: BenchError.failed("line 1: wants six columns with tabs between")) {
      try Question.parse("q\tfi\tmissä\n")
    }
  }

  @Test func `continued values are joined`() {
    var rec = Rec()
    for line in ["Id: a/b", "Note: one: two", "+ three", "+"] { rec.add(line: line) }
    #expect(rec["Note"] == "one: two\nthree\n")
    #expect(rec["Id"] == "a/b")
    #expect(rec["Name"] == nil)
  }
}
