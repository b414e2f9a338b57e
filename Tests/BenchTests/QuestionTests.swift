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
    #expect(question.rank(ofTypes: ["kirjasto", "perheneuvola"]) == 2)
    #expect(question.rank(ofTypes: ["kirjasto"]) == nil)
  }

  @Test(arguments: [(1, "1-4"), (4, "1-4"), (5, "5-14"), (14, "5-14"), (15, "15-"), (60, "15-")])
  func `questions are grouped by their words`(count: Int, group: String) {
    let text = Array(repeating: "sana", count: count).joined(separator: " ")
    let question = Question(
      id: "q", language: "fi", text: text, municipality: "", types: ["a"], ownerKinds: ["state"])
    #expect(question.lengthClass == group)
  }

  @Test func `a miss tells what was wanted, what came and why`() {
    var answer = candidate("kirjasto", "municipality", "285")
    answer.add(line: "Because: ”kirja”")
    #expect(
      QuestionMiss.text(question, "285", [answer], nil, nil) == """
        q fi missä
            wanted  neuvola|perheneuvola, wellbeing-region, 285
            got 1   kirjasto, municipality, 285
                    Because: ”kirja”

        """)
    #expect(
      QuestionMiss.text(question, nil, [], "ERR 400 route no", 2).hasSuffix(
        "anywhere (stands as number 2)\n    got     ERR 400 route no\n"))
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

  @Test func `values of fields are taken in the order asked for`() {
    var rec = Rec()
    for line in ["Word: b", "Name: a", "Word: c", "Name_sv:"] { rec.add(line: line) }
    #expect(rec.values("Name", "Name_sv", "Word") == ["a", "b", "c"])
  }
}
