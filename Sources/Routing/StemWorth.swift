import Language

/// What each stem is worth, and which types use it.
///
/// A stem is worth 1 when one type alone uses it, falling with the logarithm of how many do. Use by
/// services alone counts half; weak words keep an eighth. The types' phrases stay; services come and
/// go, so their uses are counted, and a weight is at all times what a new router would make it.
struct StemWorth: Sendable {
  let typeCount: Int
  /// Types that have a stem in a phrase.
  private var phraseUsers: TypeBits
  /// Types that have it only in the words of a service.
  private var users = StemUsers()
  /// Stems of the weak words.
  private var weak: WordTable

  init(typeCount: Int) {
    self.typeCount = typeCount
    phraseUsers = TypeBits(typeCount: typeCount)
    weak = WordTable(capacity: StopWords.weak.count)
    for word in StopWords.weak {
      var key: [UInt8] = []
      Stem.appendKey(of: word.span, to: &key)
      // Keys of two letters are shared by words that have nothing to do with each other.
      if key.count > 2 { _ = weak.insert(key.span) }
    }
  }

  mutating func addPhrase(type: UInt32, stem: UInt32) {
    phraseUsers.insert(Int(type), stem: stem)
  }

  /// Tells a service's stems that its type's phrases have from those that only it has.
  func complete(_ kept: inout ServiceWords.Kept) {
    kept.own.removeAll(keepingCapacity: true)
    kept.names.removeAll(keepingCapacity: true)
    for entry in kept.entries where !phraseUsers.contains(Int(kept.type), stem: entry.stem) {
      kept.own.append(entry.stem)
      if entry.isName, phraseUsers.count(stem: entry.stem) == 0 { kept.names.append(entry.stem) }
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
    let users = Float(phraseUsers.count(stem: stem)) + 0.5 * Float(users.count(of: stem))
    let weight = max(0, 1 - logarithm(max(1, users)) / all)
    return weak.number(of: lexicon.stems[stem].span) == nil ? weight : weight * 0.125
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

/// For each stem a set of types.
private struct TypeBits {
  private let wordsPerStem: Int
  private var bits: [UInt64] = []

  init(typeCount: Int) { wordsPerStem = max(1, (typeCount + 63) / 64) }

  mutating func insert(_ type: Int, stem: UInt32) {
    let index = Int(stem) * wordsPerStem + type / 64
    if index >= bits.count {
      let needed = (Int(stem) + 1) * wordsPerStem
      bits.append(contentsOf: repeatElement(0, count: needed - bits.count))
    }
    bits[index] |= 1 << UInt64(type % 64)
  }

  func contains(_ type: Int, stem: UInt32) -> Bool {
    let index = Int(stem) * wordsPerStem + type / 64
    return index < bits.count && bits[index] & (1 << UInt64(type % 64)) != 0
  }

  func count(stem: UInt32) -> Int {
    let start = Int(stem) * wordsPerStem
    guard start < bits.count else { return 0 }
    return bits[start..<start + wordsPerStem].reduce(0) { $0 + $1.nonzeroBitCount }
  }
}
