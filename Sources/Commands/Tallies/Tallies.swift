/// What was not understood and what was answered wrong, as counts by week and nothing else.
///
/// What is never in it: who asked, when within a week, in which order, which words stood together,
/// a name or a number. A word is a common one of the dictionary in its base form; it is shown, and
/// leaves the memory for the disk, only once it was met in several questions of one week for the
/// same type, so that no single call shows anywhere. What a clerk marks as wrong is the id of an
/// answer and no question, and counts from the first time.
///
/// A value that belongs to the loop. To count is to change one number in a table; what is to be
/// kept is handed over from time to time, as what has been added since the last time, so that a
/// write that fails can simply be given back.
package struct Tallies: Sendable {
  /// Questions of one week from which on a word is shown and kept.
  package static let shownMin = 3
  /// Different words, each with its type, that are counted in one week; then only those that are
  /// known already. Who would fill the table from outside must know as many words.
  package static let wordsOfWeekMax = 2000
  /// Different answers, each with what would have been right, that are counted in one week.
  package static let marksOfWeekMax = 1000
  /// Weeks that are kept, the present one included. Half a year: the words of a season come back.
  package static let weeksKept = 26
  /// Bytes of the longest word that is counted.
  package static let wordBytesMax = 48

  private struct Entry {
    var count: Int
    /// How much of it has been handed over to be kept.
    var kept: Int

    /// Whether something of it is to be handed over already.
    func isWaiting(_ keptFrom: Int) -> Bool { count >= keptFrom && count > kept }
  }

  private var entries: [Tally.Key: Entry] = [:]
  /// Entries of which something is to be kept.
  private var unkept: Set<Tally.Key> = []
  /// Whether a mark is among them.
  package private(set) var hasUnkeptMarks = false
  /// The latest week that anything was counted in, and how many entries it has.
  private var present = Week(number: .min / 8)
  private var entriesOfWeek: [Tally.Kind: Int] = [:]
  /// Weeks in which words were not counted for want of room.
  private var fullWeeks: Set<Week> = []

  package init() {}

  /// Begins with what has been kept.
  ///
  /// - Parameters:
  ///   - kept: in any order.
  ///   - week: the present one.
  package init(kept: [Tally], week: Week) {
    for tally in kept where tally.count > 0 {
      entries[tally.key] = Entry(count: tally.count, kept: tally.count)
    }
    begin(week)
  }

  // MARK: counting

  /// Counts words of one question.
  ///
  /// - Parameters:
  ///   - words: base forms; one that stands several times counts once.
  ///   - type: id of the type that was answered; empty if none was.
  ///   - week: the present one.
  package mutating func count(words: [[UInt8]], type: [UInt8], week: Week) {
    begin(week)
    for (index, word) in words.enumerated() where Self.isWord(word) {
      if words[..<index].contains(word) { continue }
      let key = Tally.Key(kind: .word, week: week, id: type, value: word)
      if !add(key, max: Self.wordsOfWeekMax, keptFrom: Self.shownMin) { fullWeeks.insert(week) }
    }
  }

  /// Counts an answer that was wrong.
  ///
  /// - Parameters:
  ///   - id: of the service or type that was answered.
  ///   - right: id of the type that would have been right; empty if nobody said.
  ///   - week: the present one.
  /// - Returns: whether there was room.
  package mutating func count(wrong id: [UInt8], right: [UInt8], week: Week) -> Bool {
    begin(week)
    let key = Tally.Key(kind: .wrong, week: week, id: id, value: right)
    return add(key, max: Self.marksOfWeekMax, keptFrom: 1)
  }

  private mutating func add(_ key: Tally.Key, max: Int, keptFrom: Int) -> Bool {
    let count: Int
    let isWaiting: Bool
    // One look into the table for what is known, as most of it is.
    if let index = entries.index(forKey: key) {
      isWaiting = entries.values[index].isWaiting(keptFrom)
      entries.values[index].count += 1
      count = entries.values[index].count
    } else {
      guard entriesOfWeek[key.kind, default: 0] < max else { return false }
      entriesOfWeek[key.kind, default: 0] += 1
      entries[key] = Entry(count: 1, kept: 0)
      (count, isWaiting) = (1, false)
    }
    if count >= keptFrom, !isWaiting {
      unkept.insert(key)
      if key.kind == .wrong { hasUnkeptMarks = true }
    }
    return true
  }

  /// Letters, with hyphens within: no digit, no mark, nothing long.
  private static func isWord(_ word: [UInt8]) -> Bool {
    guard (2...wordBytesMax).contains(word.count) else { return false }
    return word.allSatisfy { byte in
      byte >= 0x80 || byte &- 0x61 < 26 || byte == UInt8(ascii: "-")
    }
  }

  /// Makes a week the present one and lets go of those that are too old.
  private mutating func begin(_ week: Week) {
    guard week != present else { return }
    present = week
    let oldest = Self.oldest(at: week)
    entries = entries.filter { $0.key.week >= oldest }
    unkept = unkept.filter { $0.week >= oldest }
    fullWeeks = fullWeeks.filter { $0 >= oldest }
    entriesOfWeek = [:]
    for key in entries.keys where key.week == week { entriesOfWeek[key.kind, default: 0] += 1 }
  }

  // MARK: reading

  /// The first week that is kept when a week is the present one.
  package static func oldest(at week: Week) -> Week { week.adding(1 - weeksKept) }

  /// Counts that may be shown, most first; among equals the latest week first, then by id and value.
  ///
  /// - Parameters:
  ///   - kind: words or marks.
  ///   - week: the present one.
  /// - Returns: no word that stands for fewer than `shownMin` questions.
  package func shown(_ kind: Tally.Kind, week: Week) -> [Tally] {
    let oldest = Self.oldest(at: week)
    let least = kind == .word ? Self.shownMin : 1
    let tallies = entries.filter { key, entry in
      key.kind == kind && key.week >= oldest && entry.count >= least
    }.map { Tally(key: $0.key, count: $0.value.count) }
    return tallies.sorted { left, right in
      if left.count != right.count { return left.count > right.count }
      if left.key.week != right.key.week { return left.key.week > right.key.week }
      if left.key.id != right.key.id {
        return left.key.id.lexicographicallyPrecedes(right.key.id)
      }
      return left.key.value.lexicographicallyPrecedes(right.key.value)
    }
  }

  /// Weeks with more different words than are counted, the latest first.
  package func fullWeeks(week: Week) -> [Week] {
    fullWeeks.filter { $0 >= Self.oldest(at: week) }.sorted(by: >)
  }

  // MARK: keeping

  /// Whether something is to be kept.
  package var hasUnkept: Bool { !unkept.isEmpty }

  /// What has been added since the last time, in order of kind, week, id and value: an order that
  /// says nothing of when.
  package mutating func takeUnkept() -> [Tally] {
    let added = unkept.compactMap { key -> Tally? in
      guard let entry = entries[key] else { return nil }
      entries[key]?.kept = entry.count
      return Tally(key: key, count: entry.count - entry.kept)
    }
    unkept = []
    hasUnkeptMarks = false
    return added.filter { $0.count > 0 }.sorted { $0.key < $1.key }
  }

  /// Takes back what could not be kept.
  package mutating func giveBack(_ tallies: [Tally]) {
    for tally in tallies where entries[tally.key] != nil {
      entries[tally.key]?.kept -= tally.count
      unkept.insert(tally.key)
      if tally.key.kind == .wrong { hasUnkeptMarks = true }
    }
  }
}
