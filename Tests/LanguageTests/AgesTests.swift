import Testing

@testable import Language

@Suite struct AgesTests {
  @Test(
    "ages in months",
    arguments: [
      ("päiväkotipaikka 2-vuotiaalle", 24...35), ("5 v", 60...71), ("5v poika", 60...71),
      ("8 kk", 8...8), ("8kk vauva", 8...8), ("8 kk:n ikäinen", 8...8),
      ("1,5-vuotias", 18...21), ("1.5 v", 18...21), ("puolivuotias", 6...9),
      ("puolitoistavuotiaan", 18...21), ("kaksivuotiaalle", 24...35),
      ("kolmen kuukauden ikäinen", 3...3), ("kaksi vuotta vanha", 24...35),
      ("vuoden ikäinen", 12...23), ("6 viikon ikäinen", 1...1), ("0-6-vuotiaat", 0...83),
      ("0–6-vuotiaille", 0...83), ("3-5 v", 36...71), ("3-5v", 36...71),
      ("alle 3-vuotias", 0...35), ("yli 15-vuotias", 180...215), ("3-årig", 36...47),
      ("treåring", 36...47), ("3 år gammal", 36...47), ("tvååriga", 24...35),
      ("2 year old", 24...35), ("2-year-old", 24...35), ("two years old", 24...35),
      ("8 months old", 8...8), ("6 mån", 6...6), ("ekaluokkalainen", 84...101),
      ("8-luokkalaiselle", 168...185), ("1. luokka", 84...101), ("eka luokalla", 84...101),
      ("kolmannella luokalla", 108...125), ("årskurs 3", 108...125), ("3rd grader", 108...125),
      ("åk 9", 180...197), ("seiskaluokkalaisen", 156...173), ("vauva", 0...11),
      ("vauvalle", 0...11), ("taapero", 12...35), ("eskarin", 72...83), ("Teini", 156...215),
      ("teini-ikäinen", 156...215), ("leikki-ikäinen", 36...71), ("koululainen", 84...191),
      ("alle kouluikäisen", 0...83), ("lukiolainen", 192...227), ("vastasyntynyt", 0...0),
      ("tonåring", 156...215), ("newborn", 0...0), ("toddler", 12...35),
    ])
  func months(text: String, expected: ClosedRange<Int>) throws {
    let mention = try #require(mentions(text).first)
    #expect(mention.months == expected)
    #expect(!mention.isUnborn)
  }

  @Test("children not born yet", arguments: ["raskaana", "raskausaika", "gravida", "pregnant"])
  func unborn(text: String) throws {
    let mention = try #require(mentions("olen " + text).first)
    #expect(mention.isUnborn)
    #expect(mention.years == 0)
    #expect(mention.words == 1..<2)
  }

  @Test(
    "texts without an age",
    arguments: [
      "odottanut 3 vuotta", "klo 8", "puh. 020 123 4567", "yksi kaksi kolme", "kaksi lasta",
      "raskaudenehkäisy", "vuonna 2026", "1-3 viikkoa", "luokka", "two children", "ekasta",
      "småbarnspedagogik", "65-79 vuotta) ikäihminen", "2026-11-21", "",
    ])
  func none(text: String) {
    #expect(mentions(text).isEmpty)
  }

  @Test("several ages, and the words that say them")
  func several() {
    let found = mentions("2-vuotias ja 8 kk vauva, isä 35 v")
    #expect(found.map(\.words) == [0..<2, 3..<5, 5..<6, 7..<9])
    #expect(found.map(\.years) == [2, 8.0 / 12, 0, 35])
  }

  private func mentions(_ text: String) -> [Ages.Mention] {
    var mentions: [Ages.Mention] = []
    Ages.appendMentions(in: words(text), to: &mentions)
    return mentions
  }
}
