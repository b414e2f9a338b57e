import Registry

/// Opening hours as people write them in Finnish or Swedish, to the registry's form:
/// `ma-pe klo 8-16, la 10.00–14.00` is `Mo-Fr 08:00-16:00; Sa 10:00-14:00`.
enum HoursText {
  /// Reads a text.
  ///
  /// - Returns: nil if it is not understood whole; what is in the registry's form already stays.
  static func read(_ text: String) -> String? {
    if FieldType.hours.problem(with: Array(text.utf8)[...]) == nil { return text }
    if ["24 h", "24h", "24/7", "aina", "ympari vuorokauden", "dygnet runt"].contains(plain(text)) {
      return "24/7"
    }
    var rules: [(days: String, times: [String])] = []
    for part in plain(text).split(whereSeparator: { $0 == ";" || $0 == "," || $0 == " " }) {
      if part == "klo" || part == "kl" || part == "ja" || part == "och" { continue }
      if let days = days(part) {
        if rules.last?.times.isEmpty == true {
          rules[rules.count - 1].days += ",\(days)"
        } else {
          rules.append((days, []))
        }
      } else if let times = times(part) {
        if rules.isEmpty { rules.append(("", [])) }
        rules[rules.count - 1].times.append(times)
      } else {
        return nil
      }
    }
    guard !rules.isEmpty, rules.allSatisfy({ !$0.times.isEmpty }) else { return nil }
    let hours = rules.map { rule in
      let times = rule.times.joined(separator: ",")
      return rule.days.isEmpty ? times : "\(rule.days) \(times)"
    }.joined(separator: "; ")
    return FieldType.hours.problem(with: Array(hours.utf8)[...]) == nil ? hours : nil
  }

  /// Small letters without rings and dots, one kind of hyphen and no blanks around it.
  private static func plain(_ text: String) -> String {
    var plain = ""
    for scalar in text.lowercased().unicodeScalars {
      switch scalar {
      case "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}": plain.append("-")
      case "å", "ä": plain.append("a")
      case "ö": plain.append("o")
      case " ", "\n", "\r", "\t", "\u{A0}": if plain.last != " " { plain.append(" ") }
      default: plain.unicodeScalars.append(scalar)
      }
    }
    while plain.contains(" -") || plain.contains("- ") {
      plain = plain.replacing(" -", with: "-").replacing("- ", with: "-")
    }
    return Cleaning.trimmed(plain)
  }

  private static let dayNames: [Substring: String] = [
    "ma": "Mo", "ti": "Tu", "ke": "We", "to": "Th", "pe": "Fr", "la": "Sa", "su": "Su",
    "mon": "Mo", "man": "Mo", "tis": "Tu", "ons": "We", "tors": "Th", "tor": "Th", "fre": "Fr",
    "lor": "Sa", "son": "Su", "maanantai": "Mo", "tiistai": "Tu", "keskiviikko": "We",
    "torstai": "Th", "perjantai": "Fr", "lauantai": "Sa", "sunnuntai": "Su", "mo": "Mo", "tu": "Tu",
    "we": "We", "th": "Th", "fr": "Fr", "sa": "Sa",
  ]

  private static func days(_ part: Substring) -> String? {
    let names = part.split(separator: "-", omittingEmptySubsequences: false).map { name in
      dayNames[name.last == "." || name.last == ":" ? name.dropLast() : name]
    }
    guard (1...2).contains(names.count), !names.contains(nil) else { return nil }
    return names.compactMap { $0 }.joined(separator: "-")
  }

  private static func times(_ part: Substring) -> String? {
    let ends = part.split(separator: "-", omittingEmptySubsequences: false).map { time($0) }
    guard ends.count == 2, let first = ends[0], let last = ends[1] else { return nil }
    return "\(first)-\(last)"
  }

  private static func time(_ text: Substring) -> String? {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "." || $0 == ":" }
    guard (1...2).contains(parts.count), (1...2).contains(parts[0].count),
      let hour = Int(parts[0]), (0...24).contains(hour)
    else { return nil }
    guard parts.count == 1 || parts[1].count == 2,
      let minute = Int(parts.count == 1 ? "0" : parts[1]),
      (0...59).contains(minute)
    else { return nil }
    return "\(two(hour)):\(two(minute))"
  }

  static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
