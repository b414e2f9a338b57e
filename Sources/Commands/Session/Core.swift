package import Registry
package import Routing

/// What the verbs answer from: the registry, its router, and the daemon's figures.
package struct Core: Sendable {
  /// What comes from outside, so that tests can bring their own.
  package struct Effects: Sendable {
    /// Seconds since 1970.
    package var now: @Sendable () -> Int64
    /// Resident memory in KiB.
    package var residentKiB: @Sendable () -> Int

    package init(
      now: @escaping @Sendable () -> Int64, residentKiB: @escaping @Sendable () -> Int
    ) {
      self.now = now
      self.residentKiB = residentKiB
    }
  }

  package private(set) var router: Router
  /// The registry, which its router keeps: one owner, so that a change copies nothing.
  package var registry: Registry { _read { yield router.registry } }
  package let effects: Effects
  /// Seconds since 1970 at which serving began.
  package let startedAt: Int64
  package var connections = 0
  package var requests = 0
  package var errors = 0
  /// Whether a reload is on its way.
  package var isReloading = false

  package init(router: Router, effects: Effects) {
    self.router = router
    self.effects = effects
    startedAt = effects.now()
  }

  /// Serves another registry from now on; answers already begun go on from the old one.
  package mutating func replace(router: Router) {
    self.router = router
  }
}
