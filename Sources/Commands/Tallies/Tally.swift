import Records

/// How often something happened in a week.
package struct Tally: Sendable, Equatable {
  package enum Kind: String, Sendable, CaseIterable {
    /// A word that led nowhere.
    case word
    /// An answer that a clerk found wrong.
    case wrong
  }

  package struct Key: Sendable, Hashable, Comparable {
    package let kind: Kind
    package let week: Week
    /// Of a word, the id of the type that was answered; of a mark, that of the answer.
    package let id: [UInt8]
    /// The word; of a mark, the id of the type that would have been right. May be empty.
    package let value: [UInt8]

    package init(kind: Kind, week: Week, id: [UInt8], value: [UInt8]) {
      self.kind = kind
      self.week = week
      self.id = id
      self.value = value
    }

    package func hash(into hasher: inout Hasher) {
      // An array of bytes is hashed byte by byte otherwise, which takes several times as long.
      hasher.combine(FNV1a(id.span).value)
      hasher.combine(FNV1a(value.span).value)
      hasher.combine(week)
      hasher.combine(kind)
    }

    package static func < (left: Key, right: Key) -> Bool {
      if left.kind != right.kind { return left.kind.rawValue < right.kind.rawValue }
      if left.week != right.week { return left.week < right.week }
      if left.id != right.id { return left.id.lexicographicallyPrecedes(right.id) }
      return left.value.lexicographicallyPrecedes(right.value)
    }
  }

  package let key: Key
  package let count: Int

  package init(key: Key, count: Int) {
    self.key = key
    self.count = count
  }
}
