import Testing

@testable import Language

/// Ages as callers say them, a row each: what is said, and the months it means.
@Suite struct AgeCasesTests {
  @Test("ages without a unit, by whom they are said of", arguments: AgeCases.bare)
  func saidOfSomebody(text: String, expected: [ClosedRange<Int>]) {
    #expect(mentions(text).filter { !$0.isNamed }.map(\.months) == expected)
  }

  @Test("ages with a unit", arguments: AgeCases.withUnit)
  func counted(text: String, expected: ClosedRange<Int>) throws {
    let mention = try #require(mentions(text).first)
    #expect(mention.months == expected)
    #expect(!mention.isNamed)
  }

  @Test(
    "words that say an age by themselves, and stay words of the question", arguments: AgeCases.named
  )
  func named(text: String, expected: ClosedRange<Int>) throws {
    let mention = try #require(mentions(text).first)
    #expect(mention.months == expected)
    #expect(mention.isNamed)
  }

  @Test(
    "weeks of pregnancy",
    arguments: ["rv 38", "rv38", "rv 12 ja pahoinvointia", "olen viikolla 30", "raskausviikko 20"])
  func weeksOfPregnancy(text: String) throws {
    let mention = try #require(mentions(text).first)
    #expect(mention.isUnborn)
    #expect(mention.isNamed)
  }

  @Test(
    "numbers that are no ages",
    arguments: [
      "kello on 23", "klo 8", "poika klo 8", "8.6. sopii", "lapselle 8.6. aika", "50 euroa",
      "lapsi 50 euroa", "050 123 4567", "lapsi 050 1234567", "Keskuskatu 5", "2 lasta",
      "kaksi lasta", "3 viikkoa sitten", "11 kk töissä", "2 v sitten", "odottanut 5 kk",
      "lapsella 38 astetta", "lapsi oksensi 3 kertaa", "lapsia on 3", "viikolla 30", "linja 7",
      "ekalla kerralla", "nuori äiti", "nuori perhe", "barnet har 39 grader", "för 3 år sedan",
      "two times", "we have 2 kids", "bus 16", "olen 2 lapsen äiti", "olen 3 kertaa soittanut",
      "lapset 2 kertaa viikossa", "son has 3 teeth", "I am 5 minutes late",
    ])
  func noAge(text: String) {
    #expect(mentions(text).isEmpty)
  }

  private func mentions(_ text: String) -> [Ages.Mention] {
    var mentions: [Ages.Mention] = []
    Ages.appendMentions(in: words(text), to: &mentions)
    return mentions
  }
}

private enum AgeCases {
  static let bare: [(String, [ClosedRange<Int>])] = [
    ("täyttää kolme", [years(3)]), ("poika täyttää kolme ensi viikolla", [years(3)]),
    ("lapsi täytti 6", [years(6)]), ("tyttö on jo 15", [years(15)]),
    ("poikani on 15 ja pelaa yöt", [years(15)]), ("lapset on 2 ja 4", [years(2), years(4)]),
    ("lapset 3 ja 8", [years(3), years(8)]), ("lapset ovat 2, 5 ja 9", [2, 5, 9].map(years)),
    ("tytär 13 ei käy koulussa", [years(13)]), ("ikää 17", [years(17)]), ("ikä 5", [years(5)]),
    ("esikoinen on kohta 7", [years(7)]), ("kuopus on vasta 1", [years(1)]),
    ("18 täyttävä nuori", [years(18)]), ("olen 17", [years(17)]),
    ("mä oon 16 ja yksin", [years(16)]),
    ("hän on 12", [years(12)]), ("lapsi on kaksi", [years(2)]),
    ("tytöt 4 ja 6", [years(4), years(6)]),
    ("vauva on 3 viikkoa", [0...0]), ("poika on 2 vuotta", [years(2)]),
    ("vauva on 5 kuukautta", [5...5]), ("sonen är 14", [years(14)]),
    ("barnen är 2 och 4", [years(2), years(4)]), ("dottern fyller nitton", [years(19)]),
    ("hon är redan 16", [years(16)]), ("flickan är bara 3", [years(3)]), ("jag är 17", [years(17)]),
    ("barnet är 3 månader", [3...3]), ("pojken, 9, vill inte gå till skolan", [years(9)]),
    ("kids 8 and 11", [years(8), years(11)]), ("my son is 14", [years(14)]),
    ("she is only 12", [years(12)]), ("my daughter turns three", [years(3)]),
    ("I am 21", [years(21)]), ("I'm 19", [years(19)]),
    ("children aged 2 and 5", [years(2), years(5)]),
    ("age 4", [years(4)]), ("my boy is 3 years", [years(3)]), ("baby is 6 weeks", [1...1]),
  ]

  static let withUnit: [(String, ClosedRange<Int>)] = [
    ("9-kuinen", 9...9), ("yhdeksänkuinen", 9...9), ("9 kuisen kanssa", 9...9), ("1v 2kk", 14...14),
    ("1 v 6 kk", 18...18), ("2 v 3 kk", 27...27), ("2,5v", 30...33), ("2.5v", 30...33),
    ("puolitoistavuotias", 18...21), ("8 mån", 8...8), ("4 year", years(4)),
    ("my son 4 year", years(4)), ("ettåring", years(1)), ("treåringen", years(3)),
    ("vår femåring", years(5)), ("femtonåring", years(15)), ("sjuttonåringen", years(17)),
    ("viisitoistavuotias", years(15)), ("kuudentoistavuotias", years(16)),
    ("viistoistvuotias", years(15)), ("kaksvuotias", years(2)), ("viisvuotiaan", years(5)),
    ("16v", years(16)), ("10 vee", years(10)), ("3 vuoden ikäinen", years(3)),
    ("viides luokka", grade(5)), ("5. luokka", grade(5)), ("3 lk", grade(3)), ("year 7", grade(7)),
    ("vuosiluokka 6", grade(6)), ("klass 4", grade(4)), ("twelve years old", years(12)),
    ("12 yo", years(12)), ("17-årig", years(17)), ("alle 1-vuotias", 0...11),
  ]

  static let named: [(String, ClosedRange<Int>)] = [
    ("eskari-ilmoittautuminen", 72...83), ("eskarilainen", 72...83), ("eppu", 84...101),
    ("vitosluokkalainen", grade(5)), ("kasiluokkalainen", grade(8)), ("tokaluokkalainen", grade(2)),
    ("ekaluokkalaisen", grade(1)), ("on ekalla", grade(1)), ("seiskalla", grade(7)),
    ("ysillä", grade(9)), ("yläasteella", 156...191), ("yläkoululainen", 156...191),
    ("ala-asteella", 84...155), ("lukiossa", 192...227), ("amiksessa", 192...227),
    ("ammattikoululainen", 192...227), ("sjuan", grade(7)), ("går i sexan", grade(6)),
    ("i högstadiet", 156...191), ("gymnasiet", 192...227), ("newborn", 0...0), ("teini", 156...215),
    ("nuori", 156...347), ("nuorelle", 156...347), ("täysi-ikäinen", 216...1199),
    ("alaikäinen", 0...215), ("tonåringen", 156...215), ("bebis", 0...11),
  ]

  private static func years(_ years: Int) -> ClosedRange<Int> { years * 12...years * 12 + 11 }

  private static func grade(_ grade: Int) -> ClosedRange<Int> {
    (grade + 6) * 12...(grade + 6) * 12 + 17
  }
}
