/// SplitMix64: the same seed gives the same numbers on every machine.
/// - Note: Source: Steele, Lea, Flood, "Fast splittable pseudorandom number generators", 2014.
struct Random: RandomNumberGenerator {
  private var state: UInt64

  /// Begins a sequence.
  /// - Parameter seed: any number.
  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 up to a bound. The standard library may change how it draws; this does not.
  /// - Parameter bound: above 0.
  /// - Returns: 0 to `bound - 1`.
  mutating func below(_ bound: Int) -> Int {
    Int(next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  /// One of several.
  /// - Parameter choices: at least one.
  /// - Returns: any of them.
  mutating func pick<Element>(_ choices: [Element]) -> Element { choices[below(choices.count)] }
}
