import Registry
package import Routing

/// The gaps of a registry in order, or those that were opened or closed since another moment; made
/// in pieces of about a tenth of a millisecond.
///
/// Two moments are compared before findings are put together, municipality by municipality: one
/// that gets what its region lacks closes its own gap and leaves those of the others as they are.
package struct GapReport: Sendable {
  private enum Step: Sendable {
    case lookBack, look, note, compare, compareBack, fold, sort, done
  }

  /// Findings that are compared or put together in one piece.
  private static let findingsOfPiece = 60

  private var present: GapSearch
  private var past: GapSearch?
  private var step: Step
  private var next = 0
  /// The past's findings by what makes them the same, by position.
  private var earlier: [[UInt8]: Int] = [:]
  private var isStillThere: [Bool] = []
  private var folds: [GapFold] = []
  /// Positions of gaps, each before the two at twice its place and one more.
  private var heap: [Int] = []
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
    let end = min(past.findings.count, next + Self.findingsOfPiece)
    for position in next..<end { earlier[Self.key(of: past.findings[position], past)] = position }
    next = end
    if next == past.findings.count { begin(.compare) }
  }

  private mutating func compare() {
    let end = min(present.findings.count, next + Self.findingsOfPiece)
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
    let end = min(isStillThere.count, next + Self.findingsOfPiece)
    for position in next..<end where !isStillThere[position] { folds[1].add(position) }
    next = end
    if next == isStillThere.count { begin(.fold) }
  }

  // MARK: putting together

  private mutating func fold() {
    if !isTaken {
      let end = min(present.findings.count, next + Self.findingsOfPiece)
      for position in next..<end { folds[0].add(position) }
      next = end
      isTaken = next == present.findings.count
      return
    }
    var room = Self.findingsOfPiece
    while !folds.isEmpty {
      while room > 0, let some = folds[0].gaps() {
        for gap in some { put(gap) }
        room -= 4
      }
      if room <= 0 { return }
      folds.removeFirst()
    }
    step = .sort
  }

  // MARK: order

  /// Takes the first ones out of the heap.
  private mutating func sort() {
    var room = Self.findingsOfPiece
    while room > 0, let last = heap.popLast() {
      guard let first = heap.first else {
        sorted.append(gaps[last])
        break
      }
      sorted.append(gaps[first])
      heap[0] = last
      sink()
      room -= 1
    }
    guard heap.isEmpty else { return }
    gaps = sorted
    sorted = []
    step = .done
  }

  /// Puts a gap into the heap, whose first element goes before all others.
  private mutating func put(_ gap: Gap) {
    var place = heap.count
    heap.append(gaps.count)
    gaps.append(gap)
    while place > 0, precedes(heap[place], heap[(place - 1) / 2]) {
      heap.swapAt(place, (place - 1) / 2)
      place = (place - 1) / 2
    }
  }

  private mutating func sink() {
    var place = 0
    while true {
      var least = place
      for child in [2 * place + 1, 2 * place + 2]
      where child < heap.count && precedes(heap[child], heap[least]) {
        least = child
      }
      if least == place { return }
      heap.swapAt(place, least)
      place = least
    }
  }

  private func record(of gap: Gap) -> Record {
    if gap.change == .closed, let record = past?.registry[gap.number] { return record }
    return present.registry[gap.number]
  }

  /// The more residents, then municipalities, the earlier; then by kind, then by id, then as found.
  private func precedes(_ left: Int, _ right: Int) -> Bool {
    let (one, other) = (gaps[left], gaps[right])
    let residents = (one.residents ?? 0, other.residents ?? 0)
    if residents.0 != residents.1 { return residents.0 > residents.1 }
    if one.municipalities != other.municipalities {
      return one.municipalities > other.municipalities
    }
    if one.weight != other.weight { return one.weight < other.weight }
    if one.change != .closed, other.change != .closed {
      if one.number == other.number { return left < right }
      return present.registry.precedes(one.number, other.number)
    }
    let records = (record(of: one), record(of: other))
    let kinds = (records.0.kind.rawValue, records.1.kind.rawValue)
    if kinds.0 != kinds.1 { return kinds.0 < kinds.1 }
    if !records.0.id.elementsEqual(records.1.id) {
      return records.0.id.lexicographicallyPrecedes(records.1.id)
    }
    return left < right
  }
}
