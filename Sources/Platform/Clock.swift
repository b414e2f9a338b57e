import Glibc

/// The two clocks of the process. Pure modules get times as values and never ask themselves.
package enum Clock {
  /// Nanoseconds since some moment before the process began; never goes back, stops in suspend.
  /// - Returns: CLOCK_MONOTONIC.
  @inlinable
  package static func monotonicNanoseconds() -> UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(bitPattern: Int64(time.tv_sec)) &* 1_000_000_000
      &+ UInt64(bitPattern: Int64(time.tv_nsec))
  }

  /// Seconds since 1970-01-01 00:00 UTC.
  /// - Returns: CLOCK_REALTIME, which the administrator may set back.
  @inlinable
  package static func wallSeconds() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Int64(time.tv_sec)
  }
}
