import Testing

@testable import yhdyspinta_bench

@Suite struct QuestionTableTests {
  private func question(_ language: String, words: Int) -> Question {
    Question(
      id: "q", language: language, text: Array(repeating: "a", count: words).joined(separator: " "),
      municipality: "", types: ["neuvola"], ownerKinds: ["state"])
  }

  private func card(_ ranks: [Int?], _ language: String, words: Int) -> ScoreCard {
    var card = ScoreCard()
    for rank in ranks { card.count(question(language, words: words), rank: rank) }
    return card
  }

  @Test func `first and in three are counted`() {
    let score = card([1, 2, 4, nil], "fi", words: 1).all
    #expect([score.asked, score.first, score.inThree] == [4, 1, 2])
    #expect(score.shares == "  25.0  50.0")
    #expect(QuestionScore().shares == "     -     -")
  }

  @Test func `a card counts by language and by length`() {
    var sum = card([1, nil], "fi", words: 3)
    sum.add(card([3], "sv", words: 20))
    sum.add(card([1], "fi", words: 20))
    #expect(sum.all.asked == 4)
    #expect(sum.languages["fi"]?.first == 2)
    #expect(sum.languages["sv"]?.inThree == 1)
    #expect(sum.lengths["1-4"]?.asked == 2)
    #expect(sum.lengths["15-"]?.asked == 2)
    #expect(sum.lengths["5-14"] == nil)
  }

  @Test func `one table holds files, systems, languages and lengths`() {
    var table = QuestionTable()
    table.add(
      "a.tsv",
      [("yhdyspintad", card([1, 1], "fi", words: 2)), ("sqlite", card([nil, 2], "fi", words: 2))])
    let lines = table.text().split(separator: "\n")
    #expect(lines.count == 4)
    #expect(lines[0].hasPrefix("first, in three (%)"))
    #expect(lines[0].hasSuffix("all            fi     1-4 words    5-14 words     15- words"))
    #expect(lines[1].split(separator: " ") == ["a.tsv", "2", "2", "2", "0", "0"])
    #expect(lines[2].hasPrefix("  yhdyspintad    100.0 100.0   100.0 100.0   100.0 100.0"))
    #expect(lines[3].hasPrefix("  sqlite           0.0  50.0     0.0  50.0     0.0  50.0"))
    #expect(lines[2].hasSuffix("       -     -       -     -"))
  }

  @Test func `several files have a total, and languages their order`() {
    var table = QuestionTable()
    table.add("a.tsv", [("yhdyspintad", card([1], "se", words: 2))])
    table.add("b.tsv", [("yhdyspintad", card([nil], "sv", words: 2))])
    table.add("c.tsv", [("yhdyspintad", card([1, 1], "fi", words: 2))])
    let lines = table.text().split(separator: "\n")
    let header = lines[0].split(separator: " ").dropFirst(4)
    #expect(Array(header.prefix(4)) == ["all", "fi", "sv", "se"])
    #expect(lines[7].hasPrefix("all files"))
    #expect(lines[7].split(separator: " ")[2] == "4")
    #expect(lines[8].split(separator: " ")[1] == "75.0")
  }
}
