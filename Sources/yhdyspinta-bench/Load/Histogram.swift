/// Latencies, counted in buckets whose width grows with the value: 64 to each power of two, so that
/// a percentile is right to 1.6 percent from a nanosecond to minutes, in 20 KiB.
struct Histogram {
  /// Buckets to each power of two.
  private static let steps = 64
  private static let powers = 40

  private var counts = [UInt64](repeating: 0, count: steps * powers)
  /// Number of values.
  private(set) var count: UInt64 = 0
  /// The largest value, exactly, in nanoseconds.
  private(set) var largest: UInt64 = 0

  /// Counts a value.
  /// - Parameter nanoseconds: any number.
  mutating func add(_ nanoseconds: UInt64) {
    if nanoseconds > largest { largest = nanoseconds }
    count += 1
    counts[Histogram.bucket(nanoseconds)] += 1
  }

  /// Adds another's values.
  /// - Parameter other: values of another run.
  mutating func add(_ other: Histogram) {
    for index in counts.indices { counts[index] += other.counts[index] }
    count += other.count
    largest = max(largest, other.largest)
  }

  /// The value below which a share of all values lies.
  /// - Parameter share: 0 to 1, such as 0.99.
  /// - Returns: microseconds, the middle of the bucket; 0 when nothing was counted.
  func microseconds(atShare share: Double) -> Double {
    if count == 0 { return 0 }
    let wanted = min(UInt64(share * Double(count)), count - 1)
    var seen: UInt64 = 0
    for index in counts.indices {
      seen += counts[index]
      if seen > wanted { return min(Histogram.middle(index), Double(largest) / 1000) }
    }
    return Double(largest) / 1000
  }

  private static func bucket(_ value: UInt64) -> Int {
    if value < UInt64(steps) { return Int(value) }
    // 6 or more: 64 values have buckets of their own.
    let power = 63 - value.leadingZeroBitCount
    let step = Int(value >> UInt64(power - 6)) - steps
    return min((power - 5) * steps + step, steps * powers - 1)
  }

  private static func middle(_ bucket: Int) -> Double {
    if bucket < steps { return Double(bucket) / 1000 }
    let power = bucket / steps + 5
    let width = Double(UInt64(1) << UInt64(power - 6))
    return (Double(steps + bucket % steps) * width + width / 2) / 1000
  }
}
