/// The public holidays of Finland, `PH` in opening hours.
///
/// These are the church holidays (kirkkolaki 652/2023), Independence Day (laki 388/1937) and
/// May Day (laki 272/1944). Midsummer Eve and Christmas Eve are not among them: they are free
/// days by collective agreement only, so hours that end on them say so with a rule of their own,
/// `Dec 24 off` and `Jun 19-25 Fr off`. Sundays are not listed unless a holiday falls on one; `Su`
/// names them. Epiphany is always 6 January as it has been since 1992.
package enum FinnishHolidays {
  /// Whether a day is a public holiday.
  package static func contains(_ date: CivilDate) -> Bool {
    name(of: date) != nil
  }

  /// The Finnish name of the holiday on a day, or nil on other days. When two fall together, such
  /// as Ascension Day on May Day, the one of fixed date is named.
  package static func name(of date: CivilDate) -> StaticString? {
    let (year, month, day) = date.components
    return fixed(month: month, day: day)
      ?? saturday(date, month: month, day: day)
      ?? movable(daysAfterEaster: easter(year: year).days(to: date))
  }

  /// Easter Sunday of a year.
  /// - Note: Source: the anonymous Gregorian computus (Meeus, Jones, Butcher), 1583 onwards.
  package static func easter(year: Int) -> CivilDate {
    let golden = year % 19
    let (century, yearOfCentury) = year.quotientAndRemainder(dividingBy: 100)
    let correction = (century - (century + 8) / 25 + 1) / 3
    let epact = (19 * golden + century - century / 4 - correction + 15) % 30
    let weekday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7
    let late = (golden + 11 * epact + 22 * weekday) / 451
    let (month, dayBefore) = (epact + weekday - 7 * late + 114).quotientAndRemainder(
      dividingBy: 31)
    return CivilDate(checkedYear: year, month: month, day: dayBefore + 1)
  }

  private static func fixed(month: Int, day: Int) -> StaticString? {
    switch (month, day) {
    case (1, 1): "uudenvuodenpäivä"
    case (1, 6): "loppiainen"
    case (5, 1): "vappu"
    case (12, 6): "itsenäisyyspäivä"
    case (12, 25): "joulupäivä"
    case (12, 26): "tapaninpäivä"
    default: nil
    }
  }

  /// Midsummer Day is the Saturday of 20–26 June, All Saints' Day that of 31 October – 6 November.
  private static func saturday(_ date: CivilDate, month: Int, day: Int) -> StaticString? {
    guard date.weekday == .saturday else { return nil }
    switch (month, day) {
    case (6, 20...26): return "juhannuspäivä"
    case (10, 31), (11, 1...6): return "pyhäinpäivä"
    default: return nil
    }
  }

  private static func movable(daysAfterEaster days: Int) -> StaticString? {
    switch days {
    case -2: "pitkäperjantai"
    case 0: "pääsiäispäivä"
    case 1: "toinen pääsiäispäivä"
    case 39: "helatorstai"
    case 49: "helluntaipäivä"
    default: nil
    }
  }
}
