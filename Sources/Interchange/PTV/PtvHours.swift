import Registry

/// Service hours of PTV as opening hours.
///
/// Normal hours and those over midnight that hold until further notice fit. Hours of a certain time
/// do not, because opening hours know no years; they are told, never turned into what would come
/// back every year.
struct PtvHours {
  private let today: CivilDate
  /// What was left out, and whether somebody has to look at it.
  private(set) var problems: [(message: String, weight: ConvertProblem.Weight)] = []
  private var isAlwaysOpen = false
  private var isClosed = false
  private var days: [[Range<Int>]] = Array(repeating: [], count: 7)

  private init(today: CivilDate) { self.today = today }

  /// Reads a list of `serviceHours`.
  ///
  /// - Returns: the hours, nil if none fits, and what was left out.
  static func read(
    _ list: [JSONValue], today: CivilDate
  ) -> (hours: String?, problems: [(message: String, weight: ConvertProblem.Weight)]) {
    var reader = PtvHours(today: today)
    for entry in list { reader.add(entry) }
    return (reader.written, reader.problems)
  }

  private mutating func add(_ entry: JSONValue) {
    let type = entry.string("serviceHourType") ?? "DaysOfTheWeek"
    let from = Self.date(entry.string("validFrom"))
    let to = Self.date(entry.string("validTo"))
    let isException = type.hasPrefix("Excep")
    let span = [from, to].map { $0?.description ?? "" }.joined(separator: "/")
    for flag in ["isAlwaysOpen", "isClosed", "validForNow"] { entry[flag]?.take() }
    if let last = to ?? (isException ? from : nil), last < today {
      entry.takeAll()
      problems.append(("hours of \(span) are past; left out", .note))
      return
    }
    if isException || to != nil || from.map({ $0 > today }) == true {
      entry.takeAll()
      problems.append(
        (
          "hours of a certain time (\(span)) do not fit, opening hours know no years; left out",
          .attention
        ))
      return
    }
    let isOver = type.hasPrefix("Over") || type.hasPrefix("Special")
    guard isOver || ["DaysOfTheWeek", "Standard", "Normal"].contains(type) else {
      entry.takeAll()
      problems.append(("hours of an unknown type; left out", .attention))
      return
    }
    if entry.flag("isAlwaysOpen") {
      isAlwaysOpen = true
      return
    }
    if entry.flag("isClosed") {
      isClosed = true
      return
    }
    for slot in entry.list("openingHour") { add(slot, isOver: isOver) }
  }

  private mutating func add(_ slot: JSONValue, isOver: Bool) {
    guard let first = Self.day(slot.string("dayFrom")),
      let begin = Self.minutes(slot.string("from")), let end = Self.minutes(slot.string("to"))
    else {
      problems.append(("an opening hour without day or time; left out", .attention))
      return
    }
    let last = Self.day(slot.string("dayTo")) ?? first
    guard isOver else {
      for day in Self.days(from: first, to: last) { addDay(day, begin: begin, end: end) }
      return
    }
    if last == first, end > begin {
      days[first].append(begin..<end)
    } else if last == (first + 1) % 7, end <= begin {
      days[first].append(begin..<end + 1440)
    } else {
      let all = Self.days(from: first, to: last)
      for (place, day) in all.enumerated() {
        let start = place == 0 ? begin : 0
        let stop = place == all.count - 1 && all.count > 1 ? end : 1440
        if start < stop { days[day].append(start..<stop) }
      }
    }
  }

  private mutating func addDay(_ day: Int, begin: Int, end: Int) {
    if begin == end, begin % 1440 != 0 {
      problems.append(("an opening hour that ends when it begins; left out", .attention))
      return
    }
    days[day].append(begin..<(end <= begin ? end + 1440 : end))
  }

  // MARK: writing

  private static let names = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"]

  private var written: String? {
    if isAlwaysOpen { return "24/7" }
    var groups: [(times: String, days: [Int])] = []
    for day in 0..<7 where !days[day].isEmpty {
      let times = Self.joined(days[day])
      if let index = groups.firstIndex(where: { $0.times == times }) {
        groups[index].days.append(day)
      } else {
        groups.append((times, [day]))
      }
    }
    if groups.isEmpty { return isClosed ? "off" : nil }
    return groups.map { "\(Self.text(of: $0.days)) \($0.times)" }.joined(separator: "; ")
  }

  private static func joined(_ spans: [Range<Int>]) -> String {
    var merged: [Range<Int>] = []
    for span in spans.sorted(by: { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
    ) {
      if let last = merged.last, span.lowerBound <= last.upperBound {
        let end = max(last.upperBound, span.upperBound)
        merged[merged.count - 1] = last.lowerBound..<min(end, last.lowerBound + 1440)
      } else {
        merged.append(span)
      }
    }
    return merged.map { "\(clock($0.lowerBound))-\(clock($0.upperBound))" }.joined(separator: ",")
  }

  private static func clock(_ minutes: Int) -> String {
    let minutes = minutes > 1440 ? minutes - 1440 : minutes
    return "\(HoursText.two(minutes / 60)):\(HoursText.two(minutes % 60))"
  }

  /// `[0, 1, 2, 5]` as `Mo-We,Sa`.
  private static func text(of days: [Int]) -> String {
    var parts: [String] = []
    var index = 0
    while index < days.count {
      var end = index
      while end + 1 < days.count, days[end + 1] == days[end] + 1 { end += 1 }
      parts.append(
        end == index ? names[days[index]] : "\(names[days[index]])-\(names[days[end]])")
      index = end + 1
    }
    return parts.joined(separator: ",")
  }

  // MARK: reading

  private static func days(from first: Int, to last: Int) -> [Int] {
    var days = [first]
    while let day = days.last, day != last { days.append((day + 1) % 7) }
    return days
  }

  private static func day(_ name: String?) -> Int? {
    let days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
    return name.flatMap { days.firstIndex(of: $0.lowercased()) }
  }

  /// `08:00:00` and `08:00` as minutes.
  private static func minutes(_ text: String?) -> Int? {
    let parts = text?.split(separator: ":").map { Int($0) } ?? []
    guard parts.count >= 2, let hour = parts[0], let minute = parts[1], (0...24).contains(hour),
      (0...59).contains(minute), hour * 60 + minute <= 1440
    else { return nil }
    return hour * 60 + minute
  }

  /// The date of a time stamp, as written.
  private static func date(_ text: String?) -> CivilDate? {
    text.flatMap { CivilDate(parsing: Array($0.utf8.prefix(10))[...]) }
  }
}
