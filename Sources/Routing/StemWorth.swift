import Language

/// What each stem is worth, and which types use it.
///
/// A stem is worth 1 when one type alone uses it, falling with the logarithm of how many do. Use in
/// phrases beside other words counts in part, use by services alone less; weak words keep an eighth. The types' phrases stay; services come and
/// go, so their uses are counted, and a weight is at all times what a new router would make it.
struct StemWorth: Sendable {
  /// What is left of a weak word's weight.
  static let weakShare: Float = 0.125

  let typeCount: Int
  /// How much each type's phrases speak by a stem.
  private var phraseUsers: TypeUses
  /// Types that have it only in the words of a service.
  private var users = StemUsers()
  /// Stems of the weak words.
  private var weak: WordTable

  init(typeCount: Int, weak words: WordTable) {
    self.typeCount = typeCount
    phraseUsers = TypeUses(typeCount: typeCount)
    weak = WordTable(capacity: words.count)
    for word in 0..<UInt32(words.count) {
      var key: [UInt8] = []
      Stem.appendKey(of: words[word].span, to: &key)
      // Keys of two letters are shared by words that have nothing to do with each other.
      if key.count > 2 { _ = weak.insert(key.span) }
    }
  }

  /// Takes a phrase of so many words that count.
  mutating func addPhrase(type: UInt32, stem: UInt32, count: Int) {
    phraseUsers.add(1 / Float(count), type: Int(type), stem: stem)
  }

  /// How much of a type's own a stem is, 0–1: one that stands alone or in several phrases of the
  /// type tells it by itself, one that stands in a single phrase among others does not.
  func affinity(of stem: UInt32, type: UInt32) -> Float {
    let own = phraseUsers.uses(type: Int(type), stem: stem)
    return own * own / (own * own + 1)
  }

  /// Tells a service's stems that its type's phrases have from those that only it has.
  func complete(_ kept: inout ServiceWords.Kept) {
    kept.own.removeAll(keepingCapacity: true)
    kept.names.removeAll(keepingCapacity: true)
    for entry in kept.entries where !phraseUsers.contains(Int(kept.type), stem: entry.stem) {
      kept.own.append(entry.stem)
      if entry.isName, phraseUsers.users(stem: entry.stem) == 0 { kept.names.append(entry.stem) }
    }
  }

  /// Notes that a service of a type has a stem that no phrase of the type has.
  ///
  /// - Returns: whether the stem's weight may be another now.
  @discardableResult
  mutating func note(type: UInt32, stem: UInt32) -> Bool { users.add(type, stem: stem) }

  /// Takes back what was noted.
  ///
  /// - Returns: whether the stem's weight may be another now.
  mutating func forget(type: UInt32, stem: UInt32) -> Bool { users.remove(type, stem: stem) }

  /// 0–1.
  func weight(of stem: UInt32, _ lexicon: Lexicon) -> Float {
    let all = max(1, logarithm(Float(typeCount + 1)))
    let users = phraseUsers.users(stem: stem) + 0.3 * Float(users.count(of: stem))
    let weight = max(0, 1 - logarithm(max(1, users)) / all)
    return isWeak(stem, lexicon) ? weight * Self.weakShare : weight
  }

  func isWeak(_ stem: UInt32, _ lexicon: Lexicon) -> Bool {
    weak.number(of: lexicon.stems[stem].span) != nil
  }

  /// Natural logarithm; this module imports no mathematics.
  private func logarithm(_ value: Float) -> Float {
    // value = mantissa * 2^exponent with the mantissa in 1..<2; atanh series for the mantissa.
    let ratio = (value.significand - 1) / (value.significand + 1)
    let square = ratio * ratio
    let series = 2 * ratio * (1 + square * (1 / 3 + square * (1 / 5 + square / 7)))
    return Float(value.exponent) * 0.693_147_2 + series
  }
}

/// For each stem what the phrases of each type say by it: one for a phrase of its own, a part for one
/// that it shares with other words.
private struct TypeUses {
  private let typeCount: Int
  private var values: [Float] = []

  init(typeCount: Int) { self.typeCount = max(1, typeCount) }

  mutating func add(_ use: Float, type: Int, stem: UInt32) {
    let index = Int(stem) * typeCount + type
    if index >= values.count {
      let needed = (Int(stem) + 1) * typeCount
      values.append(contentsOf: repeatElement(0, count: needed - values.count))
    }
    values[index] += use
  }

  func contains(_ type: Int, stem: UInt32) -> Bool { uses(type: type, stem: stem) > 0 }

  func uses(type: Int, stem: UInt32) -> Float {
    let index = Int(stem) * typeCount + type
    return index < values.count ? values[index] : 0
  }

  /// How many types speak by a stem; one that only shares a phrase with it counts in part.
  func users(stem: UInt32) -> Float {
    let start = Int(stem) * typeCount
    guard start < values.count else { return 0 }
    return values[start..<start + typeCount].reduce(0) { $0 + min(1, $1) }
  }
}
