/// A dictionary that knows the inflected forms of a language's words.
///
/// What stands behind it lives outside of this module; without one, words are compared by `Stem`
/// alone.
package protocol Morphology: AnyObject, Sendable {
  /// Name and version, for people.
  var name: String { get }

  /// What a word may be, the likeliest reading first; empty for a word that is not known.
  ///
  /// - Parameter word: as typed, UTF-8, letters alone.
  /// - Returns: each different reading once.
  func readings(of word: ArraySlice<UInt8>) -> [WordReading]
}

/// One thing that a word form may be.
package struct WordReading: Equatable, Sendable {
  /// The base form as the dictionary writes it, UTF-8.
  package let base: [UInt8]
  /// The base form, folded.
  package let folded: [UInt8]
  /// The parts of a compound, folded, in their order; together they are `folded`. One for a simple
  /// word.
  package let parts: [[UInt8]]
  /// Whether it is the name of a person, a place or anything else.
  package let isName: Bool

  /// A reading.
  ///
  /// - Parameters:
  ///   - base: the base form.
  ///   - partCounts: letters of each part of a compound, in the base form's order.
  ///   - isName: whether it is a name.
  package init(base: [UInt8], partCounts: [Int], isName: Bool) {
    self.base = base
    var folded: [UInt8] = []
    Folding.appendFolded(base.span, to: &folded)
    self.folded = folded
    self.parts = Self.parts(of: base, partCounts)
    self.isName = isName
  }

  /// Cuts a base form into folded parts.
  private static func parts(of base: [UInt8], _ counts: [Int]) -> [[UInt8]] {
    var parts: [[UInt8]] = []
    var start = 0
    for (place, count) in counts.enumerated() {
      var end = place == counts.count - 1 ? base.count : start
      var letters = 0
      while end < base.count, letters < count || base[end] & 0xC0 == 0x80 {
        if base[end] & 0xC0 != 0x80 { letters += 1 }
        end += 1
      }
      var part: [UInt8] = []
      if end > start { Folding.appendFolded(base[start..<end].span, to: &part) }
      // Hyphens part words by themselves: äiti-lapsi.
      part.removeAll { $0 == 0x20 }
      if !part.isEmpty { parts.append(part) }
      start = end
    }
    return parts
  }
}
