import Cooperation
import Registry

/// What the year on a page says.
enum YearText {
  static let heading = Labels("Vuosikello", "Årsklocka", "Annual clock")
  static let caption = Labels(
    "Seuraavan vuoden tapahtumat ja määräajat, myöhässä olevat ensin",
    "Det kommande årets händelser och tidsfrister, det försenade först",
    "Events and deadlines of the coming year, what is overdue first")
  static let date = Labels("Päivä", "Datum", "Date")
  static let what = Labels("Mitä", "Vad", "What")
  static let record = Labels("Tietue", "Post", "Record")
  static let who = Labels("Kuka", "Vem", "Who")
  static let overdue = Labels("myöhässä", "försenat", "overdue")
  static let dial = Labels(
    "Vuosi kellotauluna: tammikuu ylhäällä, kuukaudet myötäpäivään, viisari on tänään.",
    "Året som en urtavla: januari överst, månaderna medurs, visaren är i dag.",
    "The year as a clock face: January on top, months clockwise, the hand is today.")
  static let nothing = Labels(
    "Seuraavalle vuodelle ei ole mitään.", "Inget för det kommande året.",
    "Nothing for the coming year.")

  static func months(_ language: AnswerLanguage) -> [String] {
    switch language {
    case .fi:
      [
        "tammi", "helmi", "maalis", "huhti", "touko", "kesä", "heinä", "elo", "syys", "loka",
        "marras", "joulu",
      ]
    case .sv:
      ["jan", "feb", "mars", "april", "maj", "juni", "juli", "aug", "sep", "okt", "nov", "dec"]
    case .en:
      ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    }
  }

  /// `12 kpl, joista 3 myöhässä`.
  static func counted(_ count: Int, _ overdue: Int, _ language: AnswerLanguage) -> String {
    switch language {
    case .fi: overdue == 0 ? "\(count)" : "\(count), myöhässä \(overdue)"
    case .sv: overdue == 0 ? "\(count)" : "\(count), försenade \(overdue)"
    case .en: overdue == 0 ? "\(count)" : "\(count), overdue \(overdue)"
    }
  }

  static func omitted(_ shown: Int, _ all: Int, _ language: AnswerLanguage) -> String {
    switch language {
    case .fi: "Näytetään \(shown) kohtaa \(all) kohdasta; kaikki antaa vuosikello."
    case .sv: "Visar \(shown) av \(all); alla ges av årsklockan (calendar)."
    case .en: "Shown are \(shown) of \(all); the verb calendar has them all."
    }
  }
}
