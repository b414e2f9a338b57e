/// How many different users each stem has, where a user may use it more than once: types by the
/// words of their services, owners by the names of theirs.
///
/// Most stems have one user, who stands beside the stem; the others stand in a hash table.
struct StemUsers: Sendable {
  private struct Stem: BitwiseCopyable {
    /// How many different users there are.
    var users: UInt32 = 0
    /// One of them, and how often it uses the stem; all ones while there is none here.
    var user: UInt32 = .max
    var uses: UInt32 = 0
  }

  private struct Slot: BitwiseCopyable {
    /// Stem and user; all ones is an empty slot.
    var key: UInt64
    var uses: UInt32
  }

  private var stems: [Stem] = []
  /// Open addressing over a power of two, at most half full.
  private var slots = [Slot](repeating: Slot(key: .max, uses: 0), count: 1024)
  private var taken = 0

  init() {}

  func count(of stem: UInt32) -> Int {
    Int(stem) < stems.count ? Int(stems[Int(stem)].users) : 0
  }

  /// Notes a use.
  ///
  /// - Returns: whether the user is new for the stem.
  @discardableResult
  mutating func add(_ user: UInt32, stem: UInt32) -> Bool {
    let place = Int(stem)
    if place >= stems.count {
      stems += repeatElement(Stem(), count: place + 1 - stems.count)
    }
    if stems[place].user == user {
      stems[place].uses += 1
      return false
    }
    if stems[place].users == 0 {
      stems[place] = Stem(users: 1, user: user, uses: 1)
      return true
    }
    let index = slot(Self.key(user, stem))
    if slots[index].key == .max {
      slots[index].key = Self.key(user, stem)
      taken += 1
    }
    slots[index].uses += 1
    guard slots[index].uses == 1 else { return false }
    stems[place].users += 1
    if taken * 2 > slots.count { grow() }
    return true
  }

  /// Takes a use back that was noted.
  ///
  /// - Returns: whether it was the user's last of the stem.
  @discardableResult
  mutating func remove(_ user: UInt32, stem: UInt32) -> Bool {
    let place = Int(stem)
    if stems[place].user == user {
      stems[place].uses -= 1
      guard stems[place].uses == 0 else { return false }
      stems[place].user = .max
    } else {
      let index = slot(Self.key(user, stem))
      precondition(slots[index].uses > 0, "a use that was never noted")
      slots[index].uses -= 1
      guard slots[index].uses == 0 else { return false }
    }
    stems[place].users -= 1
    return true
  }

  private static func key(_ user: UInt32, _ stem: UInt32) -> UInt64 {
    UInt64(stem) << 32 | UInt64(user)
  }

  /// The slot of a key, or the empty one where it belongs.
  private func slot(_ key: UInt64) -> Int {
    let mask = slots.count - 1
    // Fibonacci hashing: the upper bits of the product depend on all of the key.
    var index = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 20) & mask
    while slots[index].key != key, slots[index].key != .max { index = (index + 1) & mask }
    return index
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(key: .max, uses: 0), count: old.count * 2)
    taken = 0
    for entry in old where entry.uses > 0 {
      slots[slot(entry.key)] = entry
      taken += 1
    }
  }
}
