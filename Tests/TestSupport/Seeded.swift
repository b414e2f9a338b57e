import Glibc

/// Random numbers that a seed determines: SplitMix64.
///
/// Source: Steele, Lea, Flood, "Fast Splittable Pseudorandom Number Generators", 2014.
package struct Seeded: RandomNumberGenerator, Sendable {
  package let seed: UInt64
  private var state: UInt64

  /// The seed of `TEST_SEED`, or another at each run; printed, so that a failure can be had again.
  package init(for test: String = #function) {
    let given = getenv("TEST_SEED").flatMap { UInt64(String(cString: $0)) }
    seed = given ?? UInt64.random(in: 1...UInt64(UInt32.max))
    state = seed
    print("\(test): TEST_SEED=\(seed)")
  }

  package mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }

  package mutating func int(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &self)
  }

  /// True once in so many times.
  package mutating func once(in times: Int) -> Bool { int(1...times) == 1 }

  /// One of several; there must be one.
  package mutating func one<Element>(of elements: [Element]) -> Element {
    elements[int(0...elements.count - 1)]
  }

  /// A text of so many pieces, each one of several.
  package mutating func text(of pieces: [String], count: ClosedRange<Int>) -> String {
    var text = ""
    for _ in 0..<int(count) { text += one(of: pieces) }
    return text
  }
}
