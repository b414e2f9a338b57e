import Registry
import Routing

/// A moment before the last change.
package enum PastMoment: Sendable, Equatable {
  /// Seconds since 1970.
  case time(Int64)
  case revision(Int)
}

/// Registries as they were, the few that were asked for last.
package struct Past: Sendable {
  private struct Entry: Sendable {
    let router: Router
    let moment: PastMoment
    /// When its revision came, seconds since 1970.
    let time: Int64
    /// While it was the present one.
    let times: Range<Int64>
  }

  /// Each costs as much memory as the present one.
  private static let entriesMax = 2

  private var entries: [Entry] = []

  /// The registry of a moment, if it is here.
  func router(at moment: PastMoment) -> Router? {
    entries.first { entry in
      if entry.moment == moment { return true }
      return switch moment {
      case .time(let time): entry.times.contains(time)
      case .revision(let number): entry.router.registry.revision == number
      }
    }?.router
  }

  /// When the revision of a moment came, if its registry is here.
  func time(of moment: PastMoment) -> Int64? {
    guard case .revision(let number) = moment else { return nil }
    return entries.first { $0.router.registry.revision == number }?.time
  }

  /// Keeps a registry for the requests that come next.
  mutating func keep(
    _ router: Router, of moment: PastMoment, at time: Int64, times: Range<Int64>
  ) {
    entries.removeAll { $0.router.registry.revision == router.registry.revision }
    entries.insert(Entry(router: router, moment: moment, time: time, times: times), at: 0)
    if entries.count > Self.entriesMax { entries.removeLast() }
  }
}
