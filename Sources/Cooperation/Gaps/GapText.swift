package import Registry
import Routing

/// What a gap says to people: a sentence, with the days that matter. Names of records do not stand
/// in it; whoever shows a gap shows them beside it, as far as they may be seen.
package enum GapText {
  /// Months after which PTV warns of a description that nobody has confirmed, and after which it
  /// archives it. Source: DVV, Suomi.fi-palvelutietovaranto, automatic archiving.
  static let ptvWarnsMonths = 15
  static let ptvExpiresMonths = 18

  /// What is wrong.
  ///
  /// - Parameters:
  ///   - gap: of any kind.
  ///   - date: the day of the list.
  ///   - language: of the sentence.
  /// - Returns: one or two sentences.
  package static func text(
    of gap: Gap, on date: CivilDate, in language: AnswerLanguage
  ) -> String {
    switch gap.detail {
    case .none: gap.kind.text[language]
    case .contact(let problem): contact(problem)[language]
    case .away(let from, let to): away(from, to)[language]
    case .verified(let day): verified(day, date)[language]
    case .reviewBy(let day): reviewBy(day)[language]
    case .noParties: noParties[language]
    case .noAgreed: noAgreed[language]
    case .producers: producers[language]
    }
  }

  /// A number of municipalities: `6 kuntaa`.
  package static func municipalities(_ count: Int, in language: AnswerLanguage) -> String {
    Labels(
      count == 1 ? "1 kunta" : "\(count) kuntaa",
      count == 1 ? "1 kommun" : "\(count) kommuner",
      count == 1 ? "1 municipality" : "\(count) municipalities")[language]
  }

  /// How many it concerns: `6 kuntaa, 160 000 asukasta`.
  package static func reach(of gap: Gap, in language: AnswerLanguage) -> String {
    let places = municipalities(gap.municipalities, in: language)
    guard let residents = gap.residents else { return places }
    let number = grouped(residents)
    let people = Labels("\(number) asukasta", "\(number) invånare", "\(number) residents")
    return "\(places), \(people[language])"
  }

  /// A number with a blank between thousands.
  private static func grouped(_ number: Int) -> String {
    var digits = Array(String(number))
    var place = digits.count - 3
    while place > 0 {
      digits.insert("\u{00A0}", at: place)
      place -= 3
    }
    return String(digits)
  }

  private static func contact(_ problem: ContactCheck.Problem) -> Labels {
    switch problem {
    case .hoursNeverOpen:
      Labels(
        "Palvelun aukioloajat eivät avaa vuoden kuluessa kertaakaan.",
        "Tjänstens öppettider öppnar inte en enda gång under ett år.",
        "The opening hours of the service do not open once within a year.")
    case .serviceWithoutContact, .endsAtGuidance, .endsNowhere: ProblemText.labels(problem)
    case .deputyLoop, .noWayToReach, .absentWithoutDeputy, .noDeputyReachable:
      GapKind.noContactAnswers.text
    }
  }

  private static func away(_ from: CivilDate, _ to: CivilDate) -> Labels {
    Labels(
      "Kukaan ei ole tavattavissa \(from)–\(to): yhteyshenkilö on poissa, eikä sijaista ole.",
      "Ingen är anträffbar \(from)–\(to): kontakten är frånvarande och har ingen ersättare.",
      "Nobody can be reached \(from)–\(to): the contact is away and has no deputy.")
  }

  private static func verified(_ day: CivilDate?, _ date: CivilDate) -> Labels {
    guard let day else {
      return Labels(
        "Tietoja ei ole merkitty tarkistetuiksi kertaakaan.",
        "Uppgifterna har inte märkts som kontrollerade en enda gång.",
        "The record has never been marked as checked.")
    }
    let base = Labels(
      "Tarkistettu viimeksi \(day).", "Senast kontrollerad \(day).", "Last checked \(day).")
    if day.adding(months: ptvExpiresMonths) < date {
      return base
        + Labels(
          "Siitä on yli \(ptvExpiresMonths) kuukautta: PTV arkistoi näin vanhan kuvauksen.",
          "Det är över \(ptvExpiresMonths) månader sedan: SDR arkiverar en så gammal beskrivning.",
          "That is over \(ptvExpiresMonths) months ago: PTV archives a description as old as this.")
    }
    if day.adding(months: ptvWarnsMonths) < date {
      return base
        + Labels(
          "Siitä on yli \(ptvWarnsMonths) kuukautta: PTV varoittaa näin vanhasta kuvauksesta.",
          "Det är över \(ptvWarnsMonths) månader sedan: SDR varnar för en så gammal beskrivning.",
          "That is over \(ptvWarnsMonths) months ago: PTV warns of a description as old as this.")
    }
    return base
  }

  private static func reviewBy(_ day: CivilDate) -> Labels {
    Labels(
      "Sovittu piti tarkistaa viimeistään \(day).", "Det avtalade skulle ses över senast \(day).",
      "What was agreed was to be reviewed by \(day).")
  }

  private static let noParties = Labels(
    "Johtajaa eikä osallistujia ole nimetty.", "Varken ledare eller deltagare har angetts.",
    "Neither a lead nor participants are named.")
  private static let noAgreed = Labels(
    "Kaikki ovat vahvistaneet, mutta sopimuspäivä (Agreed) puuttuu.",
    "Alla har bekräftat, men dagen för avtalet (Agreed) saknas.",
    "All have confirmed, but the day of the agreement (Agreed) is missing.")
  private static let producers = Labels(
    "Kaksi järjestäjää nimeää saman palvelun tuottajaksi toisensa.",
    "Två anordnare anger varandra som producent av samma tjänst.",
    "Two owners name each other as producer of the same service.")
}

extension Labels {
  /// Two sentences, one behind the other.
  fileprivate static func + (left: Labels, right: Labels) -> Labels {
    Labels("\(left.fi) \(right.fi)", "\(left.sv) \(right.sv)", "\(left.en) \(right.en)")
  }
}
