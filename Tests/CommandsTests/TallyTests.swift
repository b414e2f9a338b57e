import TestSupport
import Testing

@testable import Commands
@testable import Registry

@Suite struct WeekTests {
  @Test(
    arguments: [
      // ISO 8601, and the examples of its article in Wikipedia.
      ("2026-11-21", "2026-W47"), ("2026-11-23", "2026-W48"), ("2005-01-01", "2004-W53"),
      ("2005-01-02", "2004-W53"), ("2005-12-31", "2005-W52"), ("2007-01-01", "2007-W01"),
      ("2008-12-28", "2008-W52"), ("2008-12-29", "2009-W01"), ("2010-01-03", "2009-W53"),
      ("1970-01-01", "1970-W01"), ("1969-12-28", "1969-W52"), ("2020-12-31", "2020-W53"),
    ])
  func `a day's week is that of its Thursday`(day: String, week: String) throws {
    let date = try #require(LocalTime(parsing: Array(day.utf8)[...])).date
    #expect(Week(date).text == week)
    #expect(Week(week) == Week(date))
  }

  @Test func `weeks follow each other, on Mondays, and are read as they are written`() {
    var previous: Week?
    for number in 18_000..<24_000 as Range<Int32> {
      let date = CivilDate(dayNumber: number)
      let week = Week(date)
      #expect(Week(week.text) == week)
      if let previous {
        #expect(week == (date.weekday == .monday ? previous.adding(1) : previous))
        if week > previous { #expect(week.text > previous.text) }
      }
      previous = week
    }
  }

  @Test(arguments: ["", "2026", "2026-W", "2026-W54", "2026-W00", "2025-W53", "2026-W1", "x-W01"])
  func `what is no week is not read`(_ text: String) {
    #expect(Week(text) == nil)
  }

  @Test func `a week begins on Monday on a Finnish wall`() {
    // 22 November 2026, 22:00 UTC is Monday in Finland.
    #expect(Week(secondsSince1970: 1_795_384_800 - 1).text == "2026-W47")
    #expect(Week(secondsSince1970: 1_795_384_800).text == "2026-W48")
  }
}

@Suite struct TalliesTests {
  private let week = Week(number: 3000)

  private func words(_ tallies: Tallies, _ week: Week? = nil) -> [String] {
    tallies.shown(.word, week: week ?? self.week).map {
      "\($0.count) \(String(decoding: $0.key.value, as: UTF8.self))"
    }
  }

  private func count(_ word: String, _ times: Int, _ tallies: inout Tallies, type: String = "t") {
    for _ in 0..<times {
      tallies.count(words: [Array(word.utf8)], type: Array(type.utf8), week: week)
    }
  }

  @Test func `a word is shown and kept from the third question on`() {
    var tallies = Tallies()
    count("koliikki", 2, &tallies)
    #expect(words(tallies) == [] && !tallies.hasUnkept && tallies.takeUnkept() == [])
    count("koliikki", 1, &tallies)
    #expect(words(tallies) == ["3 koliikki"] && tallies.hasUnkept)
    #expect(tallies.takeUnkept().map(\.count) == [3])
    #expect(!tallies.hasUnkept)
    count("koliikki", 2, &tallies)
    #expect(tallies.takeUnkept().map(\.count) == [2])
  }

  @Test func `a word counts once in a question, and by the type that was answered`() {
    var tallies = Tallies()
    let word = Array("koliikki".utf8)
    tallies.count(words: [word, word, word], type: [], week: week)
    #expect(words(tallies) == [])
    count("koliikki", 2, &tallies, type: "a")
    count("koliikki", 2, &tallies, type: "b")
    #expect(words(tallies) == [])
  }

  @Test(arguments: ["", "a", "Matti", "131052-308t", "sana1", "kaksi sanaa", "a@b", "sana!"])
  func `what is no common word is not counted`(_ word: String) {
    var tallies = Tallies()
    count(word, 5, &tallies)
    #expect(words(tallies) == [])
    count(String(repeating: "a", count: Tallies.wordBytesMax + 1), 5, &tallies)
    #expect(words(tallies) == [])
  }

  @Test func `the most come first`() {
    var tallies = Tallies()
    count("beeta", 4, &tallies)
    count("alfa", 4, &tallies)
    count("äänne", 9, &tallies)
    #expect(words(tallies) == ["9 äänne", "4 alfa", "4 beeta"])
  }

  @Test func `beyond the limit of a week only known words are counted, and that is said`() {
    var tallies = Tallies()
    count("tuttu", 1, &tallies)
    for number in 0..<Tallies.wordsOfWeekMax - 1 {
      count("x\(spelled(number))", 1, &tallies)
    }
    #expect(tallies.fullWeeks(week: week) == [])
    count("uusi", 5, &tallies)
    count("tuttu", 4, &tallies)
    #expect(words(tallies) == ["5 tuttu"])
    #expect(tallies.fullWeeks(week: week) == [week])
    let next = week.adding(1)
    tallies.count(words: [Array("uusi".utf8)], type: [], week: next)
    tallies.count(words: [Array("uusi".utf8)], type: [], week: next)
    tallies.count(words: [Array("uusi".utf8)], type: [], week: next)
    #expect(words(tallies, next) == ["5 tuttu", "3 uusi"])
  }

  /// A number as letters, each its own.
  private func spelled(_ number: Int) -> String {
    String(
      decoding: [number / 676, number / 26 % 26, number % 26].map { UInt8(97 + $0) }, as: UTF8.self)
  }

  @Test func `marks of a week are bounded, too`() {
    var tallies = Tallies()
    for number in 0..<Tallies.marksOfWeekMax {
      let isCounted = tallies.count(wrong: Array("service/\(number)".utf8), right: [], week: week)
      #expect(isCounted)
    }
    let isNew = tallies.count(wrong: Array("service/x".utf8), right: [], week: week)
    let isKnown = tallies.count(wrong: Array("service/0".utf8), right: [], week: week)
    let isNext = tallies.count(wrong: Array("service/x".utf8), right: [], week: week.adding(1))
    #expect(!isNew && isKnown && isNext)
    #expect(tallies.shown(.wrong, week: week).first?.count == 2)
  }

  @Test func `old weeks fall away`() {
    var tallies = Tallies()
    count("sana", 3, &tallies)
    let last = week.adding(Tallies.weeksKept - 1)
    #expect(words(tallies, last) == ["3 sana"])
    #expect(words(tallies, last.adding(1)) == [])
    tallies.count(words: [Array("muu".utf8)], type: [], week: last.adding(1))
    #expect(tallies.takeUnkept() == [])
    #expect(words(tallies) == [])
  }

  @Test func `what could not be kept is handed over again, with what came meanwhile`() {
    var tallies = Tallies()
    count("sana", 4, &tallies)
    let taken = tallies.takeUnkept()
    count("sana", 2, &tallies)
    _ = tallies.count(wrong: Array("type/t".utf8), right: [], week: week)
    #expect(tallies.hasUnkeptMarks)
    tallies.giveBack(taken)
    #expect(tallies.takeUnkept().map(\.count) == [6, 1])
    #expect(!tallies.hasUnkept && !tallies.hasUnkeptMarks)
  }

  @Test func `what was kept is gone on with`() {
    var tallies = Tallies()
    count("sana", 4, &tallies)
    _ = tallies.count(wrong: Array("type/t".utf8), right: Array("type/u".utf8), week: week)
    var kept = tallies.takeUnkept()
    kept.append(
      Tally(key: .init(kind: .word, week: week.adding(-30), id: [], value: [97, 98]), count: 9))
    var next = Tallies(kept: kept, week: week)
    #expect(next.shown(.wrong, week: week).count == 1 && words(next) == ["4 sana"])
    #expect(!next.hasUnkept)
    count("sana", 1, &next)
    #expect(next.takeUnkept().map(\.count) == [1] && words(next) == ["5 sana"])
  }
}

@Suite struct StatsPartTests {
  @Test func `words are shown by type, most first, at most so many`() throws {
    var desk = try Conversation()
    let week = Week(secondsSince1970: desk.core.effects.now())
    for (word, type, times) in [
      ("koliikki", "type/neuvola", 4), ("koliikki", "type/kerho", 3), ("vesirokko", "", 5),
      ("harvinainen", "type/neuvola", 2),
    ] {
      for _ in 0..<times {
        desk.core.tallies.count(
          words: [Array(word.utf8)], type: Array(type.utf8), week: week)
      }
    }
    #expect(
      desk.ask("stats words") == [
        "Week: 2026-W47", "Word: vesirokko", "Count: 5", "", "Week: 2026-W47",
        "Type: type/neuvola", "Word: koliikki", "Count: 4", "", "Week: 2026-W47",
        "Type: type/kerho", "Word: koliikki", "Count: 3", "OK count=3 revision=3",
      ])
    #expect(
      desk.ask("stats type=Kerho words") == [
        "Week: 2026-W47", "Type: type/kerho", "Word: koliikki", "Count: 3",
        "OK count=1 revision=3",
      ])
    #expect(desk.ask("stats limit=1 as=json words").count == 2)
    #expect(
      desk.ask("stats as=text words") == [
        "|5     vesirokko   2026-W47", "|4     koliikki (Neuvola)   2026-W47",
        "|3     koliikki (Kerho)   2026-W47", "OK count=3 revision=3",
      ])
    #expect(desk.ask("stats as=csv words").count == 5)
  }

  @Test func `a week with too many words is named`() throws {
    var desk = try Conversation()
    let week = Week(secondsSince1970: desk.core.effects.now())
    for first in 0..<60 as Range<UInt8> {
      for second in 0..<40 as Range<UInt8> {
        let word = [97 + first % 26, 97 + first / 26, 97 + second % 26, 97 + second / 26]
        desk.core.tallies.count(words: [word], type: [], week: week)
      }
    }
    #expect(desk.ask("stats words") == ["OK count=0 revision=3 full=2026-W47"])
  }

  @Test func `a mark is counted for what was answered and what would have been right`() throws {
    var desk = try Conversation()
    #expect(desk.ask("wrong service/kerho") == ["OK"])
    #expect(desk.ask("wrong right=Neuvola service/kerho") == ["OK"])
    #expect(desk.ask("väärin right=type/neuvola service/kerho") == ["OK"])
    #expect(
      desk.ask("wrong as=text lang=en right=neuvola service/kerho") == [
        "|Counted as wrong: Kunnan kerho → Neuvola", "OK",
      ])
    #expect(
      desk.ask("stats wrong") == [
        "Week: 2026-W47", "Id: service/kerho", "Right: type/neuvola", "Count: 3", "",
        "Week: 2026-W47", "Id: service/kerho", "Count: 1", "OK count=2 revision=3",
      ])
    #expect(
      desk.ask("stats as=text wrong").first == "|3     Kunnan kerho → Neuvola   2026-W47")
    #expect(desk.core.registry.revision == 3)
  }

  @Test(
    arguments: [
      ("wrong", "400"), ("wrong service/kerho service/kerho", "400"), ("wrong service/x", "404"),
      ("wrong contact/ohjaaja", "404"), ("wrong right=lentokenttä service/kerho", "404"),
      ("wrong type=kerho service/kerho", "402"), ("stats other", "400"), ("stats limit=1", "402"),
      ("stats type=kerho", "402"), ("stats type=kerho wrong", "402"),
      ("stats limit=0 words", "402"),
      ("stats type=lentokenttä words", "404"),
    ])
  func `what cannot be counted is refused, and counts nothing`(line: String, code: String) throws {
    var desk = try Conversation()
    #expect(desk.ask(line).last?.hasPrefix("ERR \(code) ") == true, "\(desk.ask(line))")
    #expect(desk.ask("stats wrong") == ["OK count=0 revision=3"])
  }
}
