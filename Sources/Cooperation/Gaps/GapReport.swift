import Registry
package import Routing

/// The gaps of a registry in order, or those that were opened or closed since another moment; made
/// in steps of some hundredths of a millisecond.
///
/// Two moments are compared before findings are put together, municipality by municipality: one
/// that gets what its region lacks closes its own gap and leaves those of the others as they are.
package struct GapReport: Sendable {
  private enum Step: Sendable {
    case lookBack, look, note, compare, compareBack, fold, sort, done
  }

  /// Findings that are compared or put together in one step.
  private static let findingsOfStep = 10

  private var present: GapSearch
  private var past: GapSearch?
  private var step: Step
  private var next = 0
  /// The past's findings by what makes them the same, by position.
  private var earlier: [[UInt8]: Int] = [:]
  private var isStillThere: [Bool] = []
  private var folds: [GapFold] = []
  private var heap: GapHeap
  private var sorted: [Gap] = []
  /// The gaps; in order once all is done.
  package private(set) var gaps: [Gap] = []

  /// - Parameters:
  ///   - present: looks for the gaps as they are.
  ///   - past: looks for those of another moment to compare with; nil to tell all.
  package init(_ present: GapSearch, since past: GapSearch? = nil) {
    self.present = present
    self.past = past
    step = past == nil ? .look : .lookBack
    heap = GapHeap(present.registry, past: past?.registry)
  }

  /// The router whose registry a gap's numbers are of: that of the past for one that was closed.
  package func router(of gap: Gap) -> Router {
    gap.change == .closed ? past?.router ?? present.router : present.router
  }

  /// The revision of the registry that the gaps are of.
  package var revision: Int { present.registry.revision }

  /// Works on.
  ///
  /// - Returns: whether the gaps are all there and in order.
  package mutating func advance() -> Bool {
    switch step {
    case .lookBack: if past?.advance() ?? true { step = .look }
    case .look: if present.advance() { begin(past == nil ? .fold : .note) }
    case .note: note()
    case .compare: compare()
    case .compareBack: compareBack()
    case .fold: fold()
    case .sort: sort()
    case .done: return true
    }
    return step == .done
  }

  private mutating func begin(_ step: Step) {
    self.step = step
    next = 0
    switch step {
    case .note: isStillThere = Array(repeating: false, count: past?.findings.count ?? 0)
    case .compare: folds = [GapFold(present, change: .opened)]
    case .compareBack: if let past { folds.append(GapFold(past, change: .closed)) }
    case .fold:
      if past == nil { folds = [GapFold(present)] }
      // What is not compared is taken as it is, when its turn comes.
      isTaken = past != nil
    case .lookBack, .look, .sort, .done: break
    }
  }

  private var isTaken = true

  // MARK: comparing

  /// What makes findings of two registries the same: kind, records and municipality by their ids.
  private static func key(of finding: GapFinding, _ search: GapSearch) -> [UInt8] {
    var key = [UInt8(truncatingIfNeeded: finding.kind)]
    key += search.registry[finding.number].id
    for other in [finding.twin, finding.place.map { search.scope.places[$0] }] {
      key.append(0x20)
      if let other { key += search.registry[other].id }
    }
    return key
  }

  private mutating func note() {
    guard let past else { return }
    let end = min(past.findings.count, next + Self.findingsOfStep)
    for position in next..<end { earlier[Self.key(of: past.findings[position], past)] = position }
    next = end
    if next == past.findings.count { begin(.compare) }
  }

  private mutating func compare() {
    let end = min(present.findings.count, next + Self.findingsOfStep)
    for position in next..<end {
      if let same = earlier[Self.key(of: present.findings[position], present)] {
        isStillThere[same] = true
      } else {
        folds[0].add(position)
      }
    }
    next = end
    if next == present.findings.count { begin(.compareBack) }
  }

  private mutating func compareBack() {
    let end = min(isStillThere.count, next + Self.findingsOfStep)
    for position in next..<end where !isStillThere[position] { folds[1].add(position) }
    next = end
    if next == isStillThere.count { begin(.fold) }
  }

  // MARK: putting together

  private mutating func fold() {
    if !isTaken {
      let end = min(present.findings.count, next + Self.findingsOfStep)
      for position in next..<end { folds[0].add(position) }
      next = end
      isTaken = next == present.findings.count
      return
    }
    var room = Self.findingsOfStep
    while !folds.isEmpty {
      while room > 0, let some = folds[0].gaps() {
        for gap in some {
          heap.put(gap, at: gaps.count)
          gaps.append(gap)
        }
        room -= 4
      }
      if room <= 0 { return }
      folds.removeFirst()
    }
    step = .sort
  }

  /// Takes the first ones out of the heap.
  private mutating func sort() {
    for _ in 0..<Self.findingsOfStep {
      guard let position = heap.popFirst() else {
        gaps = sorted
        sorted = []
        step = .done
        return
      }
      sorted.append(gaps[position])
    }
  }
}
