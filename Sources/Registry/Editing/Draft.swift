import Records

/// The registry as it will be once the changes that are on their way to the store are kept.
///
/// A change is checked against this, so that two editors cannot each take away what the other
/// counts on; readers go on seeing the registry itself until the store has the changes. It keeps
/// the waiting changes alone, a few hundred records at most, and asks the registry for the rest.
/// One change at a time, on the loop's thread; a change that is refused leaves no trace.
package struct Draft: Sendable {
  /// What the waiting changes make of an id.
  private struct Waiting: Sendable {
    /// Nil if it is to be removed.
    let record: Record?
    /// The revision that the change is part of.
    let revision: Int
    /// Whether it names other records than the registry has it name.
    let linksDiffer: Bool
  }

  private var waiting: [[UInt8]: Waiting] = [:]
  /// Ids of waiting records by the id that they name.
  private var naming: [[UInt8]: [[UInt8]]] = [:]

  package init() {}

  package var isEmpty: Bool { waiting.isEmpty }

  /// The record of an id as it will be; nil if there is none.
  package func record(_ id: ArraySlice<UInt8>, in registry: borrowing Registry) -> Record? {
    if !waiting.isEmpty, let change = waiting[Array(id)] { return change.record }
    return registry.number(of: id).map { registry[$0] }
  }

  /// Takes changes in, if the whole allows them.
  ///
  /// - Parameters:
  ///   - changes: records that have been checked by themselves; at most one change for each id.
  ///   - revision: the revision that they are going to make.
  ///   - registry: what the waiting changes are going to be applied to.
  ///   - demandsContact: whether a new service must have somebody who can be reached, too.
  /// - Returns: why not; empty if they are taken in.
  package mutating func stage(
    _ changes: [Change], revision: Int, in registry: borrowing Registry,
    demandsContact: Bool = true
  ) -> [LoadProblem] {
    let edits = changes.map { edit($0, registry) }
    let services = affectedServices(edits, registry)
    var reachable: Set<[UInt8]> = []
    for service in services where isReachable(service, in: registry) { reachable.insert(service) }
    let before = changes.map { (Array($0.id), waiting[Array($0.id)]) }
    for edit in edits { note(edit, revision: revision) }
    var problems: [LoadProblem] = []
    for edit in edits where edit.changesLinks {
      problems += self.problems(with: edit.change, registry)
    }
    if problems.isEmpty {
      problems = unreachable(
        services, wereReachable: reachable, demandsContact: demandsContact, registry)
    }
    if !problems.isEmpty {
      for (id, old) in before { set(id, to: old) }
    }
    return problems
  }

  /// Takes in changes that have been checked before.
  package mutating func note(
    _ changes: [Change], revision: Int, in registry: borrowing Registry
  ) {
    for change in changes { note(edit(change, registry), revision: revision) }
  }

  /// Forgets all that waits, because the store could not keep it.
  package mutating func clear() {
    waiting = [:]
    naming = [:]
  }

  /// Forgets changes that have been applied; a later one of the same id goes on waiting.
  package mutating func forget(_ changes: [Change], revision: Int) {
    for change in changes {
      let id = Array(change.id)
      if waiting[id]?.revision == revision { set(id, to: nil) }
    }
  }

  // MARK: bookkeeping

  /// A change beside what it changes.
  struct Edit {
    let change: Change
    let old: Record?
    /// Nil if the record is new or removed.
    let changed: FieldSet?

    var changesLinks: Bool {
      guard let record = change.record, let changed else { return true }
      return changed.intersects(record.kind.spec.links)
    }

    /// Whether it could decide who is reached.
    var changesReach: Bool {
      guard let record = change.record, let changed else { return true }
      return changed.intersects(record.kind.spec.reach)
    }
  }

  private func edit(_ change: Change, _ registry: borrowing Registry) -> Edit {
    let old = record(change.id, in: registry)
    let changed = old.flatMap { old in change.record?.changedFields(from: old) }
    return Edit(change: change, old: old, changed: changed)
  }

  private mutating func note(_ edit: Edit, revision: Int) {
    let id = Array(edit.change.id)
    let differ = edit.changesLinks || waiting[id]?.linksDiffer ?? false
    set(id, to: Waiting(record: edit.change.record, revision: revision, linksDiffer: differ))
  }

  private mutating func set(_ id: [UInt8], to new: Waiting?) {
    if let waiting = waiting[id], waiting.linksDiffer, let old = waiting.record {
      for target in old.targetIDs() {
        naming[target]?.removeAll { $0 == id }
        if naming[target]?.isEmpty ?? false { naming[target] = nil }
      }
    }
    waiting[id] = new
    if let new, new.linksDiffer, let record = new.record {
      for target in record.targetIDs() { naming[target, default: []].append(id) }
    }
  }

  /// Records that name an id as they will be, each once.
  func sources(of id: ArraySlice<UInt8>, in registry: borrowing Registry) -> [Record] {
    var sources: [Record] = []
    var seen: Set<[UInt8]> = []
    if let number = registry.number(of: id) {
      for link in registry.incoming(to: number) {
        let from = registry[link.from]
        let fromID = Array(from.id)
        let change = waiting[fromID]
        guard change.map({ !$0.linksDiffer }) ?? true, seen.insert(fromID).inserted else {
          continue
        }
        sources.append(change?.record ?? from)
      }
    }
    for from in naming[Array(id)] ?? [] where seen.insert(from).inserted {
      if let record = waiting[from]?.record { sources.append(record) }
    }
    return sources
  }

  // MARK: references and circles

  private func problems(with change: Change, _ registry: borrowing Registry) -> [LoadProblem] {
    switch change {
    case .put(let record): dangling(record, registry) + circles(record, registry)
    case .remove(let id): orphans(of: id, registry)
    }
  }

  private func dangling(_ record: Record, _ registry: borrowing Registry) -> [LoadProblem] {
    var missing: [(String, [UInt8])] = []
    record.forEachField { row, range in
      guard !row.targets.isEmpty else { return }
      missing.append((row.name, Array(record.text[record.identifier(in: range, row)])))
    }
    var problems: [LoadProblem] = []
    for (field, id) in missing where self.record(id[...], in: registry) == nil {
      problems.append(
        problem(
          record.idText, field,
          "names \(String(decoding: id, as: UTF8.self)), which does not exist"))
    }
    return problems
  }

  private func orphans(of id: [UInt8], _ registry: borrowing Registry) -> [LoadProblem] {
    let text = String(decoding: id, as: UTF8.self)
    return sources(of: id[...], in: registry).map { from in
      let fields = from.fields(naming: id).joined(separator: ", ")
      return problem(text, nil, "\(from.idText) names it in \(fields)")
    }
  }

  private func circles(_ record: Record, _ registry: borrowing Registry) -> [LoadProblem] {
    record.kind.spec.fields.filter(\.isAcyclic).compactMap { row in
      let field = FieldName(row.name)
      guard let chain = chain(from: record, along: field, registry) else { return nil }
      let text = chain.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " → ")
      return problem(record.idText, row.name, "goes in a circle: \(text)")
    }
  }

  /// The ids of a chain that leads from a record back to it, or nil.
  private func chain(
    from record: Record, along field: FieldName, _ registry: borrowing Registry
  ) -> [[UInt8]]? {
    let start = Array(record.id)
    var path = [start]
    var rest = [record.all(field).map { Array($0) }]
    var seen: Set<[UInt8]> = []
    while var next = rest.popLast() {
      guard let id = next.popLast() else {
        path.removeLast()
        continue
      }
      rest.append(next)
      if id == start { return path + [start] }
      guard seen.insert(id).inserted, let target = self.record(id[...], in: registry) else {
        continue
      }
      path.append(id)
      rest.append(target.all(field).map { Array($0) })
    }
    return nil
  }

  func problem(_ id: String, _ field: String?, _ message: String) -> LoadProblem {
    LoadProblem(file: id, line: 0, field: field, message: message)
  }
}

extension Record {
  /// The ids that its fields name, in order.
  func targetIDs() -> [[UInt8]] {
    var ids: [[UInt8]] = []
    forEachField { row, range in
      if !row.targets.isEmpty { ids.append(Array(text[identifier(in: range, row)])) }
    }
    return ids
  }

  /// The fields that name an id, each once.
  func fields(naming id: [UInt8]) -> [String] {
    var names: [String] = []
    forEachField { row, range in
      guard !row.targets.isEmpty, text[identifier(in: range, row)].elementsEqual(id) else { return }
      if names.last != row.name { names.append(row.name) }
    }
    return names
  }
}
