import Commands
import Language
import Registry
import Routing
import Store

/// The registry as it was, made of what the store keeps.
enum PastRegistry {
  /// - Parameters:
  ///   - moment: before the first revision there is is that revision.
  ///   - state: the state directory.
  ///   - morphology: of the router.
  /// - Returns: a router, when its revision came, and how long it was the present one.
  /// - Throws: what the store says.
  static func make(
    of moment: PastMoment, state: String, morphology: (any Morphology)?
  ) throws(StoreError) -> (router: Router, at: Int64, times: Range<Int64>) {
    let store = try Store(reading: state)
    let number: Int
    switch moment {
    case .revision(let revision): number = revision
    case .time(let time): number = try store.revision(at: time) ?? 1
    }
    let from = try store.revision(number)?.time ?? 0
    let next = try store.revision(number + 1)?.time ?? .max
    let changes = try store.snapshot(at: number).compactMap { entry -> Change? in
      // What has been purged is not known any more.
      guard let text = entry.content.text,
        let kind = Kind(named: entry.id.prefix { $0 != UInt8(ascii: "/") })
      else { return nil }
      return .put(
        Record(storedText: text, kind: kind, layer: entry.layer, revision: entry.revision))
    }
    let registry = Registry.empty.remade(with: changes, revision: number)
    let start = number == 1 ? .min : from
    return (
      Router(registry, morphology: morphology), from, start..<max(start, next)
    )
  }
}
