import Registry

/// Whether somebody answers now, in words for programs and for people.
enum OpenText {
  /// `open until 2026-11-21T16:00`, `closed until 2026-11-23T08:00`, `open`, `closed`.
  static func wire(_ state: OpeningHours.State) -> String {
    switch state {
    case .open(let until): until.map { "open until \($0.description)" } ?? "open"
    case .closed(let next): next.map { "closed until \($0.description)" } ?? "closed"
    }
  }

  /// `auki klo 16 asti`, `suljettu, avataan ma 23.11. klo 8`: the day and date stand there when it
  /// is another day.
  static func text(
    _ state: OpeningHours.State, at: LocalTime, _ language: AnswerLanguage
  ) -> String {
    switch state {
    case .open(nil): return open[language]
    case .open(let until?): return "\(open[language]) \(moment(until, at, till, language))"
    case .closed(nil): return closed[language]
    case .closed(let next?):
      return "\(closed[language]), \(opens[language]) "
        + moment(next, at, Labels("", "", ""), language)
    }
  }

  /// Opening hours with the days' names of a language: `ma–pe 08:00–16:00`.
  static func hours(_ hours: String, _ language: AnswerLanguage) -> String {
    var text = ""
    var word = ""
    func finish() {
      text += days[word]?[language] ?? word
      word = ""
    }
    for character in hours {
      if character.isLetter {
        word.append(character)
      } else {
        finish()
        text.append(character == "-" ? "–" : character)
      }
    }
    finish()
    return text == "24/7" ? always[language] : text
  }

  private static func moment(
    _ time: LocalTime, _ now: LocalTime, _ preposition: Labels, _ language: AnswerLanguage
  ) -> String {
    let day =
      time.date == now.date
      ? "" : "\(weekdays[Int(time.weekday.rawValue) - 1][language]) \(time.day).\(time.month). "
    let clock = clock(time, language)
    return switch language {
    case .fi: "\(day)klo \(clock)\(preposition.fi)"
    case .sv: "\(preposition.sv)\(day)kl. \(clock)"
    case .en: "\(preposition.en)\(day)\(clock)"
    }
  }

  /// `8`, `8.30`; in English `08:00`.
  private static func clock(_ time: LocalTime, _ language: AnswerLanguage) -> String {
    var clock: [UInt8] = []
    time.writeClock(to: &clock)
    if language == .en { return String(decoding: clock, as: UTF8.self) }
    let minutes = time.minute == 0 ? [] : [UInt8(ascii: ".")] + clock.suffix(2)
    return String(time.hour) + String(decoding: minutes, as: UTF8.self)
  }

  private static let open = Labels("auki", "öppet", "open")
  private static let closed = Labels("suljettu", "stängt", "closed")
  private static let opens = Labels("avataan", "öppnar", "opens")
  private static let till = Labels(" asti", "till ", "until ")
  private static let always = Labels("aina auki", "alltid öppet", "always open")

  private static let days: [String: Labels] = [
    "Mo": Labels("ma", "mån", "Mon"), "Tu": Labels("ti", "tis", "Tue"),
    "We": Labels("ke", "ons", "Wed"), "Th": Labels("to", "tors", "Thu"),
    "Fr": Labels("pe", "fre", "Fri"), "Sa": Labels("la", "lör", "Sat"),
    "Su": Labels("su", "sön", "Sun"), "PH": Labels("pyhinä", "helgdagar", "holidays"),
    "off": Labels("suljettu", "stängt", "closed"),
    "closed": Labels("suljettu", "stängt", "closed"),
  ]

  /// From Monday, whose `Weekday.rawValue` is 1.
  private static let weekdays: [Labels] = [
    Labels("ma", "mån", "Mon"), Labels("ti", "tis", "Tue"), Labels("ke", "ons", "Wed"),
    Labels("to", "tors", "Thu"), Labels("pe", "fre", "Fri"), Labels("la", "lör", "Sat"),
    Labels("su", "sön", "Sun"),
  ]
}
