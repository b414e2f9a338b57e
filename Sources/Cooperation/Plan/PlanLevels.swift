package import Registry
package import Routing

/// How many measures there are of each level.
package struct PlanLevels: Sendable, Equatable {
  package private(set) var preventive = 0
  package private(set) var early = 0
  package private(set) var intensified = 0

  package init() {}

  package var total: Int { preventive + early + intensified }

  package subscript(level: ServiceLevel) -> Int {
    switch level {
    case .preventive: preventive
    case .early: early
    case .intensified: intensified
    }
  }

  mutating func add(_ level: ServiceLevel) {
    switch level {
    case .preventive: preventive += 1
    case .early: early += 1
    case .intensified: intensified += 1
    }
  }

  /// The share of each level in whole per cent, which together are 100; nil without measures.
  ///
  /// What rounding down leaves goes to those that lost most by it.
  package var shares: [ServiceLevel: Int]? {
    guard total > 0 else { return nil }
    var shares: [ServiceLevel: Int] = [:]
    var rests: [(level: ServiceLevel, rest: Int)] = []
    var left = 100
    for level in ServiceLevel.allCases {
      let share = self[level] * 100 / total
      shares[level] = share
      left -= share
      rests.append((level, self[level] * 100 % total))
    }
    // Of equals the earlier level; the order of the cases stands in the list.
    for (offset, _) in rests.enumerated().sorted(by: {
      ($1.element.rest, $0.offset) < ($0.element.rest, $1.offset)
    }).prefix(left) {
      shares[rests[offset].level, default: 0] += 1
    }
    return shares
  }
}

/// What a plan itself wants the levels' shares to be, in per cent.
package struct PlanShares: Sendable, Equatable {
  package let preventive: Decimal?
  package let early: Decimal?
  package let intensified: Decimal?

  package init(_ record: Record) {
    preventive = record.decimal(.sharePreventive)
    early = record.decimal(.shareEarly)
    intensified = record.decimal(.shareIntensified)
  }

  package subscript(level: ServiceLevel) -> Decimal? {
    switch level {
    case .preventive: preventive
    case .early: early
    case .intensified: intensified
    }
  }

  /// Whether it says anything.
  package var isEmpty: Bool { preventive == nil && early == nil && intensified == nil }
}
