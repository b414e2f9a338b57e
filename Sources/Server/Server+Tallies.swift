import Commands
import Platform
import Registry
import Store

/// Counts of words and of wrong answers on their way to the store.
///
/// The loop counts in memory and hands over what has been added: words a minute after the first of
/// them, marks after a second, both when the daemon stops. What the store cannot write is given
/// back and tried again a minute later; questions are answered meanwhile as ever. A crash costs
/// the counts of that minute.
extension Server {
  /// Time until counts are due, nil if there are none or they are being written.
  var tallyPause: Duration? {
    guard storing != nil, !isTallying, core.tallies.hasUnkept else { return nil }
    let now = clock()
    // Not noticed yet: in this very turn.
    guard let due = tallyDue else { return .zero }
    return due > now ? .nanoseconds(Int64(due - now)) : .zero
  }

  /// Hands counts over if they are due.
  mutating func keepDueTallies() {
    guard storing != nil, !isTallying, core.tallies.hasUnkept else { return }
    let now = clock()
    let isPressing = core.tallies.hasUnkeptMarks && !isTallyFailing
    let interval = isPressing ? Limits.markInterval : Limits.wordInterval
    let due = min(tallyDue ?? .max, now + UInt64(interval.nanoseconds))
    tallyDue = due
    if now >= due { keepTallies() }
  }

  /// Hands all counts over that are not kept yet.
  mutating func keepTallies() {
    guard let keeper = storing?.keeper, !isTallying else { return }
    let added = core.tallies.takeUnkept()
    let oldest = Tallies.oldest(at: Week(secondsSince1970: core.effects.now())).text
    isTallying = true
    tallyDue = nil
    keeper.start { store in
      do throws(StoreError) {
        try store.add(added.map { StoredTally($0) }, forgetting: oldest)
        keeper.post(.tallied(nil, []))
      } catch {
        keeper.post(.tallied(error, added))
      }
    }
  }

  /// Takes back what could not be kept. The log says so once.
  mutating func endTallying(_ error: StoreError?, _ tallies: [Tally]) {
    isTallying = false
    guard let error else {
      if isTallyFailing { log(.notice, "counts are kept again") }
      isTallyFailing = false
      return
    }
    core.tallies.giveBack(tallies)
    tallyDue = clock() + UInt64(Limits.wordInterval.nanoseconds)
    if !isTallyFailing { log(.warning, "counts of this week wait in memory: \(error.text)") }
    isTallyFailing = true
  }
}

extension StoredTally {
  /// A count as the store writes it.
  init(_ tally: Tally) {
    self.init(
      kind: tally.key.kind.rawValue, week: tally.key.week.text, id: tally.key.id,
      value: tally.key.value, count: tally.count)
  }
}

extension Tally {
  /// A count as it was kept; nil if it is of a kind that this release does not know.
  init?(_ stored: StoredTally) {
    guard let kind = Kind(rawValue: stored.kind), let week = Week(stored.week) else { return nil }
    self.init(
      key: Key(kind: kind, week: week, id: stored.id, value: stored.value), count: stored.count)
  }
}
