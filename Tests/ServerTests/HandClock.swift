import Synchronization

/// A monotonic clock that stands until it is moved.
final class HandClock: Sendable {
  private let seconds = Atomic<UInt64>(1000)

  func advance(seconds: UInt64) { self.seconds.add(seconds, ordering: .sequentiallyConsistent) }

  var nanoseconds: UInt64 { seconds.load(ordering: .sequentiallyConsistent) * 1_000_000_000 }
}
