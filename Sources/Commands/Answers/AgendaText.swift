import Cooperation
import Registry

/// The annual clock in words.
enum AgendaText {
  static let nothing = Labels(
    "Ei mitään tällä ajalla.", "Ingenting under den här tiden.", "Nothing in this time.")
  static let overdue = Labels("Myöhässä", "Försenat", "Overdue")
  static let calendar = Labels(
    "Yhdyspintojen vuosikello", "Gränsytornas årsklocka", "Annual clock of interfaces")

  /// `12 päivää myöhässä`.
  static func late(_ days: Int, _ language: AnswerLanguage) -> String {
    switch language {
    case .fi: days == 1 ? "1 päivä myöhässä" : "\(days) päivää myöhässä"
    case .sv: days == 1 ? "1 dag försenat" : "\(days) dagar försenat"
    case .en: days == 1 ? "1 day overdue" : "\(days) days overdue"
    }
  }

  /// What is to be done, for a calendar that somebody else reads; nil where the name says it.
  static func task(_ kind: AgendaItem.Kind) -> Labels? {
    switch kind {
    case .review:
      Labels(
        "Käykää sovittu läpi ja vahvistakaa se uudelleen.",
        "Gå igenom det överenskomna och bekräfta det på nytt.",
        "Look through what was agreed and confirm it again.")
    case .verification:
      Labels(
        "Tarkistakaa, että tiedot pitävät paikkansa.", "Kontrollera att uppgifterna stämmer.",
        "Check that the record is right.")
    case .measure:
      Labels(
        "Arvioikaa toimenpide, jatkakaa sitä tai päättäkää se.",
        "Utvärdera åtgärden, fortsätt eller avsluta den.",
        "Assess the measure, then go on with it or end it.")
    case .expiry:
      Labels(
        "Tieto lakkaa olemasta voimassa tämän päivän jälkeen.",
        "Posten upphör att gälla efter den här dagen.",
        "The record stops holding after this day.")
    case .meeting, .negotiation, .survey, .training, .other: nil
    }
  }

  private static let months: [Labels] = [
    Labels("tammikuu", "januari", "January"), Labels("helmikuu", "februari", "February"),
    Labels("maaliskuu", "mars", "March"), Labels("huhtikuu", "april", "April"),
    Labels("toukokuu", "maj", "May"), Labels("kesäkuu", "juni", "June"),
    Labels("heinäkuu", "juli", "July"), Labels("elokuu", "augusti", "August"),
    Labels("syyskuu", "september", "September"), Labels("lokakuu", "oktober", "October"),
    Labels("marraskuu", "november", "November"), Labels("joulukuu", "december", "December"),
  ]

  /// `Marraskuu 2026`.
  static func month(of day: CivilDate, _ language: AnswerLanguage) -> String {
    "\(months[day.month - 1][language].capitalizedFirst) \(day.year)"
  }

  /// `9.00` as people of the language write it, from minutes of the day.
  static func clock(_ minute: Period.Minute, _ language: AnswerLanguage) -> String {
    let digits = minute % 60 < 10 ? "0\(minute % 60)" : "\(minute % 60)"
    return "\(minute / 60)\(language == .en ? ":" : ".")\(digits)"
  }
}
