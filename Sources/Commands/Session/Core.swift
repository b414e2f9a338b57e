package import Registry
package import Routing

/// What the verbs answer from: the registry, its router, the changes on their way, and the daemon's
/// figures.
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

  package internal(set) var router: Router
  /// The registry, which its router keeps: one owner, so that a change copies nothing.
  package var registry: Registry { _read { yield router.registry } }
  package let effects: Effects
  /// Seconds since 1970 at which serving began.
  package let startedAt: Int64
  package var connections = 0
  package var requests = 0
  package var errors = 0
  /// What was not understood or answered wrong, by week.
  package var tallies = Tallies()
  /// Whether a reload is on its way.
  package var isReloading = false

  // MARK: changes

  /// Why nothing can be kept, as replies say it; nil if there is a store.
  package var storeMissing: String? = "there is no state directory to keep changes in"
  /// Whether the registry is being replaced; changes wait for their turn meanwhile.
  package var isReplacing = false
  /// Whether changes wait although the registry is not being replaced yet, so that what needs the
  /// registry for itself gets its turn.
  package var holdsBack = false
  /// Whether no change is on its way.
  package var isSettled: Bool { draft.isEmpty }
  /// Changes that the store is keeping.
  package internal(set) var draft = Draft()
  /// The last revision that was given out.
  package internal(set) var stagedRevision: Int
  /// When the present revision came, seconds since 1970.
  package internal(set) var changedAt: Int64
  /// Most bytes of records behind one request.
  package var blockBytesMax = 128 << 20
  var past = Past()

  package init(router: Router, effects: Effects, changedAt: Int64 = .min) {
    self.router = router
    self.effects = effects
    self.changedAt = changedAt
    stagedRevision = router.registry.revision
    startedAt = effects.now()
  }

  /// Serves another registry from now on; answers already begun go on from the old one.
  ///
  /// - Parameters:
  ///   - router: with the registry.
  ///   - changedAt: when its revision came; nil if it is no other revision.
  ///   - keepingStaged: whether later changes are on their way already.
  package mutating func replace(
    router: Router, changedAt: Int64? = nil, keepingStaged: Bool = false
  ) {
    self.router = router
    if !keepingStaged { stagedRevision = router.registry.revision }
    if let changedAt { self.changedAt = changedAt }
  }

  /// Lets go of registries of the past, which may have what has been erased.
  package mutating func forgetPast() { past = Past() }

  /// Keeps a registry of the past for the requests that wait for it.
  ///
  /// - Parameters:
  ///   - router: with the registry.
  ///   - moment: that was asked for.
  ///   - time: when its revision came, seconds since 1970.
  ///   - times: while it was the present one.
  package mutating func keep(
    past router: Router, of moment: PastMoment, at time: Int64, times: Range<Int64>
  ) {
    past.keep(router, of: moment, at: time, times: times)
  }
}
