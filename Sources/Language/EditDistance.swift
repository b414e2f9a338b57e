/// How many slips of the finger part two words.
package enum EditDistance {
  /// Most slips that can be told apart; beyond that words have nothing to do with each other.
  package static let limitMax = 3

  /// Counts the single bytes to insert, remove, replace, or neighbours to exchange, to make one
  /// word of the other.
  ///
  /// No byte is touched twice (optimal string alignment). Only a band around the diagonal is
  /// computed, in three rows on the stack: about 20 ns a byte, no allocation.
  /// - Parameters:
  ///   - left: a folded word.
  ///   - right: a folded word.
  ///   - limit: 0 – `limitMax`.
  /// - Returns: the number when it is at most the limit, nil otherwise.
  package static func between(
    _ left: Span<UInt8>, _ right: Span<UInt8>, limit: Int
  ) -> Int? {
    precondition((0...limitMax).contains(limit), "limit out of range")
    guard abs(left.count - right.count) <= limit else { return nil }
    // Cell k of a row is column row + k - limitMax; cells beyond the words stay "far".
    let far: UInt8 = 100
    var twoAbove: InlineArray<8, UInt8> = InlineArray(repeating: far)
    var above: InlineArray<8, UInt8> = InlineArray(repeating: far)
    for cell in limitMax...2 * limitMax { above[cell] = UInt8(cell - limitMax) }
    for row in 1..<left.count + 1 {
      var current: InlineArray<8, UInt8> = InlineArray(repeating: far)
      var least = far
      for cell in 0...2 * limitMax {
        let column = row + cell - limitMax
        guard column >= 0, column <= right.count else { continue }
        var best = above[cell + 1] + 1  // remove from left; the last cell has "far" above it
        if column == 0 {
          best = UInt8(min(row, Int(far)))
        } else {
          if cell > 0 { best = min(best, current[cell - 1] + 1) }
          let equal = left[row - 1] == right[column - 1]
          best = min(best, above[cell] + (equal ? 0 : 1))
          if row > 1, column > 1, left[row - 1] == right[column - 2],
            left[row - 2] == right[column - 1]
          {
            best = min(best, twoAbove[cell] + 1)
          }
        }
        current[cell] = min(best, far)
        least = min(least, best)
      }
      if least > limit { return nil }
      twoAbove = above
      above = current
    }
    let distance = Int(above[right.count - left.count + limitMax])
    return distance <= limit ? distance : nil
  }
}
