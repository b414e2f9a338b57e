import Registry
import Routing

/// Reads cells as people fill them in into values as the schema has them.
struct CellReader {
  enum Failure: Error, Equatable {
    case noSuch(String)
    case ambiguous([String])
    case malformed(String)

    var message: String {
      switch self {
      case .noSuch(let what): what
      case .ambiguous(let ids):
        "may be " + ids.sorted().prefix(4).joined(separator: " or ") + "; write the id"
      case .malformed(let what): what
      }
    }
  }

  let finder: RecordFinder

  /// A cell without what keeps a spreadsheet from running it: `'=1+1` is `=1+1`.
  static func unguarded(_ cell: String) -> String {
    var text = cell
    let second = text.dropFirst().unicodeScalars.first
    if let mark = text.unicodeScalars.first, let second, mark == "'" || mark == "\t",
      ["=", "+", "-", "@", "\t", "\r"].contains(second)
    {
      text.unicodeScalars.removeFirst()
    }
    if text.hasPrefix("=\""), text.hasSuffix("\""), text.count > 3 {
      text = String(text.dropFirst(2).dropLast())
    }
    return text
  }

  /// The values of a cell: several, parted by `|`, if the field repeats.
  static func values(_ cell: String, _ spec: FieldSpec) -> [String] {
    let cell = unguarded(cell)
    let parts = spec.repeats ? parts(of: cell) : [cell]
    return parts.map { Cleaning.trimmed($0) }.filter { !$0.isEmpty }
  }

  /// Takes a cell of several values apart; behind a `\` a `|` or `\` means itself.
  private static func parts(of cell: String) -> [String] {
    var parts = [""]
    var isEscaped = false
    for character in cell.unicodeScalars {
      if isEscaped, character != "|", character != "\\" { parts[parts.count - 1] += "\\" }
      if character == "\\", !isEscaped {
        isEscaped = true
        continue
      }
      if character == "|", !isEscaped {
        parts.append("")
      } else {
        parts[parts.count - 1].unicodeScalars.append(character)
      }
      isEscaped = false
    }
    if isEscaped { parts[parts.count - 1] += "\\" }
    return parts
  }

  /// Reads one value.
  ///
  /// What is not understood is given back as it stands for types whose own check says best what
  /// is wrong.
  func value(
    _ text: String, _ spec: FieldSpec, isMunicipality: Bool = false
  ) throws(Failure) -> String {
    switch spec.type {
    case .choice(let choices): return Self.choice(text, choices)
    case .reference(let kinds):
      return try reference(text, kinds: kinds, isMunicipality: isMunicipality)
    case .date: return Self.date(text) ?? text
    case .dateRange: return Self.dateRange(text) ?? text
    case .phone:
      guard let number = PhoneText.e164(text) else {
        throw .malformed("not a number like 040 123 4567, +358 40 123 4567 or 112; left out")
      }
      return number
    case .email: return text.hasPrefix("mailto:") ? String(text.dropFirst(7)) : text
    case .web: return text.lowercased().hasPrefix("www.") ? "https://\(text)" : text
    case .language: return Self.language(text)
    case .ageRange: return Self.ageRange(text)
    case .hours: return HoursText.read(text) ?? text
    case .ptv: return text.lowercased()
    default: return text
    }
  }

  // MARK: choices, dates, ages, languages

  private static func choice(_ text: String, _ choices: [FieldType.Choice]) -> String {
    let key = SheetHeader.key(text)
    let choice =
      choices.first { SheetHeader.key($0.name) == key }
      ?? choices.first { choice in
        AnswerLanguage.allCases.contains { SheetHeader.key(choice.labels[$0]) == key }
      }
    return choice?.name ?? text
  }

  /// `1.2.2026` and `2026-2-1` as `2026-02-01`; a time of midnight behind it is let go.
  static func date(_ text: String) -> String? {
    var text = Cleaning.trimmed(text)
    for midnight in [" 0:00", " 00:00", " 0:00:00", " 00:00:00", "T00:00:00", " 0.00.00"]
    where text.hasSuffix(midnight) {
      text = String(text.dropLast(midnight.count))
    }
    for (mark, isISO) in [("-", true), (".", false)] {
      let parts = text.split(separator: mark, omittingEmptySubsequences: false)
      let order = isISO ? parts : parts.reversed()
      guard order.count == 3, order[0].count == 4, order.dropFirst().allSatisfy({ $0.count <= 2 }),
        order.allSatisfy({ $0.utf8.allSatisfy { $0 &- 0x30 < 10 } }),
        let year = Int(order[0]), let month = Int(order[1]), let day = Int(order[2])
      else { continue }
      return CivilDate(year: year, month: month, day: day)?.description
    }
    return nil
  }

  private static func dateRange(_ text: String) -> String? {
    for mark: Character in ["/", "\u{2013}", "-"] {
      let parts = text.split(separator: mark).map(String.init)
      if parts.count == 2, let first = date(parts[0]), let last = date(parts[1]) {
        return "\(first)/\(last)"
      }
    }
    return date(text).map { "\($0)/\($0)" }
  }

  /// `0–6 v`, `0-6-vuotiaat`, `alle 18-vuotiaat`, `7 v.` and `yli 65` as `0-6`, `0-17`, `7`, `65-`.
  private static func ageRange(_ text: String) -> String {
    var small = Slug.folded(text.replacing("\u{2013}", with: "-").replacing("-", with: " - "))
    let isOpen = ["-", "\u{2013}"].contains { Cleaning.trimmed(text).hasSuffix($0) }
    for word in ["vuotiaat", "vuotiaille", "vuotta", "ar", "years", "v", "aringar"] {
      small = small.split(separator: " ").filter { $0 != word }.joined(separator: " ")
    }
    let words = small.split(separator: " ").map(String.init)
    let numbers = words.compactMap { Int($0) }
    switch (words.count, numbers.count) {
    case (1, 1): return isOpen ? "\(numbers[0])-" : "\(numbers[0])"
    case (2, 2): return "\(numbers[0])-\(numbers[1])"
    case (2, 1) where ["alle", "under"].contains(words[0]) && numbers[0] > 0:
      return "0-\(numbers[0] - 1)"
    case (2, 1) where ["yli", "over"].contains(words[0]): return "\(numbers[0])-"
    default: return text
    }
  }

  private static func language(_ text: String) -> String {
    let key = Slug.folded(text)
    for (code, names) in languages where names.contains(key) { return code }
    return text.lowercased()
  }

  private static let languages: [(String, [String])] = [
    ("fi", ["suomi", "finska", "finnish"]), ("sv", ["ruotsi", "svenska", "swedish"]),
    ("en", ["englanti", "engelska", "english"]), ("ru", ["venaja", "ryska", "russian"]),
    ("et", ["viro", "estniska", "estonian"]), ("ar", ["arabia", "arabiska", "arabic"]),
    ("so", ["somali", "somaliska"]), ("uk", ["ukraina", "ukrainska", "ukrainian"]),
    ("se", ["pohjoissaame", "nordsamiska", "northern sami"]),
    ("smn", ["inarinsaame", "enaresamiska", "inari sami"]),
    ("sms", ["koltansaame", "skoltsamiska", "skolt sami"]),
  ]

  // MARK: references

  /// An id, a slug, a code, a business id, or a name in any language.
  private func reference(
    _ text: String, kinds: [String], isMunicipality: Bool
  ) throws(Failure) -> String {
    if kinds.contains(where: { text.hasPrefix($0 + "/") }) { return text }
    let slug = text.lowercased()
    let bySlug = kinds.map { "\($0)/\(slug)" }.filter { finder.registry.number(of: $0) != nil }
    if bySlug.count == 1 { return bySlug[0] }
    var found: [String] = bySlug
    for name in kinds {
      guard let kind = Kind(named: name.utf8) else { continue }
      if kind == .area, let area = try area(text, isMunicipality: isMunicipality) { return area }
      if kind == .org, let org = finder.org(ofBusinessID: text) ?? finder.org(named: text) {
        return org
      }
      if let id = finder.id(ofPtv: text, kind: kind) { return id }
      found += finder.ids(named: text, kind: kind)
    }
    if found.count == 1 { return found[0] }
    if found.count > 1 { throw .ambiguous(found) }
    throw .noSuch(
      "\"\(RecordOutput.short(text))\" is no \(kinds.joined(separator: " or ")) of the registry, "
        + "neither by id, code nor name; left out")
  }

  /// Numbers without leading zeros may be a region's or a municipality's; where both are, nobody
  /// but the writer knows.
  private func area(_ text: String, isMunicipality: Bool) throws(Failure) -> String? {
    if text.utf8.allSatisfy({ $0 &- 0x30 < 10 }), (1...3).contains(text.utf8.count) {
      let municipality = finder.municipality(code: text)
      if isMunicipality || text.utf8.count == 3 { return municipality }
      let regions = finder.areas(code: text)
      let all = regions + [municipality].compactMap { $0 }.filter { !regions.contains($0) }
      if all.count > 1 { throw .ambiguous(all) }
      return all.first
    }
    if Self.countryNames.contains(Slug.folded(text)) { return finder.country }
    let named = finder.ids(named: text, kind: .area)
    if named.count == 1 { return named[0] }
    guard case .found(let number) = finder.router.area(named: Array(text.utf8)[...]) else {
      return nil
    }
    return finder.registry[number].idText
  }

  private static let countryNames: Set<String> = [
    "koko maa", "koko suomi", "valtakunnallinen", "hela landet", "hela finland", "riksomfattande",
    "nationwide", "whole country",
  ]
}
