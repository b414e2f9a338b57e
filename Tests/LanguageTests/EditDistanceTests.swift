import TestSupport
import Testing

@testable import Language

@Suite struct EditDistanceTests {
  @Test(
    "slips between words",
    arguments: [
      ("neuvola", "neuvola", 0), ("neuvla", "neuvola", 1), ("nevuola", "neuvola", 1),
      ("neuvolla", "neuvola", 1), ("neuvila", "neuvola", 1), ("nuvla", "neuvola", 2),
      ("lastensuojleuilmotus", "lastensuojeluilmoitus", 2), ("", "ab", 2), ("ab", "", 2),
      ("", "", 0), ("ca", "abc", 3),
    ])
  func counted(left: String, right: String, expected: Int) {
    #expect(slips(bytes(left), bytes(right), limit: 3) == expected)
    if expected > 0 {
      #expect(
        slips(bytes(left), bytes(right), limit: expected - 1) == nil)
    }
  }

  @Test("agrees with the whole table, and the signature never rules out a near word")
  func model() {
    var generator = Seeded()
    for _ in 0..<20_000 {
      let left = randomWord(&generator)
      let right = randomWord(&generator)
      let whole = distance(left, right)
      for limit in 0...EditDistance.limitMax {
        let expected = whole <= limit ? whole : nil
        #expect(slips(left, right, limit: limit) == expected)
      }
      if whole <= 3 {
        let (first, second) = (LetterSignature(left.span), LetterSignature(right.span))
        #expect(first.mayBeWithin(whole, of: second))
      }
    }
  }

  private func randomWord(_ generator: inout Seeded) -> [UInt8] {
    (0..<Int.random(in: 0...7, using: &generator)).map { _ in
      bytes("aabc9")[Int.random(in: 0..<5, using: &generator)]
    }
  }

  /// The textbook table of the optimal string alignment distance.
  private func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var table = [[Int]](
      repeating: [Int](repeating: 0, count: right.count + 1), count: left.count + 1)
    for row in 0...left.count { table[row][0] = row }
    for column in 0...right.count { table[0][column] = column }
    for row in 1..<left.count + 1 {
      for column in 1..<right.count + 1 {
        let equal = left[row - 1] == right[column - 1]
        table[row][column] = min(
          table[row - 1][column] + 1, table[row][column - 1] + 1,
          table[row - 1][column - 1] + (equal ? 0 : 1))
        if row > 1, column > 1, left[row - 1] == right[column - 2],
          left[row - 2] == right[column - 1]
        {
          table[row][column] = min(table[row][column], table[row - 2][column - 2] + 1)
        }
      }
    }
    return table[left.count][right.count]
  }
}
