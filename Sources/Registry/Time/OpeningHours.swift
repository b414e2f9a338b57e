/// When somebody answers or a door is open: a subset of OpenStreetMap's `opening_hours`.
///
///     hours  = rule *( ";" rule )
///     rule   = "24/7" | [ season *( "," season ) ] [ day *( "," day ) ] times
///     season = month [ "-" month ] | month date [ "-" [ month ] date ]      Jun-Aug, Dec 24-26
///     day    = weekday [ "-" weekday ] | "PH"                               Mo-Fr, Sa-Su, PH
///     times  = span *( "," span ) | [ span *( "," span ) ] ( "off" | "closed" )
///     span   = hh:mm "-" hh:mm                                              22:00-06:00
///
/// Blanks separate the parts and may stand around `;`, `,` and `-`; names are written as above,
/// in English and with this case. Ranges of seasons and weekdays may wrap: `Nov-Feb`, `Fr-Mo`.
///
/// What it means follows OpenStreetMap:
/// - A rule without days holds every day, without season all the year.
/// - A later rule takes the place of the earlier ones on the days that it names, all day.
///   `off` with times only takes those times away.
/// - A public holiday is also the weekday it falls on, so it closes nothing by itself: only a rule
///   with `PH` does, and it belongs behind the rules that it changes (`Mo-Fr 08:00-16:00; PH off`).
/// - A span whose end is not after its beginning runs past midnight, as does an end beyond 24:00
///   (`22:00-30:00`). It belongs to the day it begins on; a rule for the next day, `PH off` say,
///   does not shorten it.
///
/// Narrower than OpenStreetMap on purpose: days without times (`Mo-Fr`) are refused, because more
/// often something was forgotten than all 24 hours meant. Not known: years, weeks, `SH`, `Mo[1]`,
/// sunrise, open ends (`17:00+`), comments, `||`, and rules joined by a comma.
package struct OpeningHours: Sendable, Equatable {
  var rules: [Rule]

  /// Reads opening hours.
  /// - Throws: the first place where the text departs from the form above, and what is wrong.
  package init(parsing bytes: ArraySlice<UInt8>) throws(OpeningHoursError) {
    var parser = OpeningHoursParser(bytes)
    rules = try parser.rules()
  }

  /// One rule between semicolons.
  struct Rule: Sendable, Equatable {
    /// Parts of the year it holds in; none means all of it.
    var seasons: [Season] = []

    /// Days it holds on; none means every day.
    var days = Days()

    /// Times of day; none means all day.
    var spans: [Span] = []

    /// Whether it closes instead of opening.
    var closes = false

    /// Whether the rule speaks about a day.
    func applies(to date: CivilDate) -> Bool {
      if !seasons.isEmpty {
        let (_, month, day) = date.components
        let place = Season.place(month: month, day: day)
        if !seasons.contains(where: { $0.contains(place) }) { return false }
      }
      if days.isEmpty || days.contains(Days(date.weekday)) { return true }
      return days.contains(.publicHoliday) && FinnishHolidays.contains(date)
    }

    /// Whether one of the spans has a minute, counted from the midnight the day begins with.
    func covers(minute: Int) -> Bool {
      spans.contains { $0.begin <= minute && minute < $0.end }
    }
  }

  /// A set of weekdays, and public holidays as an eighth.
  struct Days: OptionSet, Sendable {
    var rawValue: UInt8 = 0

    static let publicHoliday = Days(rawValue: 1)

    init(rawValue: UInt8) {
      self.rawValue = rawValue
    }

    init(_ weekday: Weekday) {
      rawValue = 1 << weekday.rawValue
    }
  }

  /// A stretch of the year from one day to another, both included; it may go over New Year.
  struct Season: Sendable, Equatable {
    var first: Int
    var last: Int

    /// Position of a day in a year whose months all have 32 days, so that order is kept and no
    /// leap year matters.
    static func place(month: Int, day: Int) -> Int { month * 32 + day }

    func contains(_ place: Int) -> Bool {
      first <= last
        ? (first...last).contains(place)
        : place >= first || place <= last
    }
  }

  /// Minutes from the midnight that the day begins with: `begin` 0–1439, `end` up to 2880 and not
  /// included.
  struct Span: Sendable, Equatable {
    var begin: Int
    var end: Int
  }
}
