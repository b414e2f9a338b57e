import Records

/// Whether somebody who edits for certain organisations may make a change.
///
/// A municipality edits its own and the region its own: a record belongs to the organisations that
/// its owning fields name, or to itself if it is one. Nobody may take another's record, put
/// another's name on one, draw another's area or service into it, or confirm for another. The
/// schema's rows say which fields those are.
package struct Ownership {
  /// Ids of the organisations that are edited for.
  private let mine: Set<[UInt8]>
  private let draft: Draft

  package init(owners mine: Set<[UInt8]>, draft: Draft) {
    self.mine = mine
    self.draft = draft
  }

  /// Why a change is not allowed, as a message names it; nil if it is.
  package func refusal(of change: Change, in registry: borrowing Registry) -> String? {
    let old = draft.record(change.id, in: registry)
    let id = change.idText
    if let old, let refusal = refusal(toTouch: old, in: registry) { return refusal }
    guard let new = change.record else {
      let others = old.map { owners(of: $0, registry).subtracting(mine) } ?? []
      guard let other = others.map(text).min() else { return nil }
      return "\(id) is also \(other)'s; only editors of all may remove it"
    }
    if isDisjoint(owners(of: new, registry)) {
      return "\(id) would not be yours; \(whose(new, registry))"
    }
    return strangers(old, new, registry) ?? reserved(old, new) ?? claimed(old, new, registry)
      ?? confirmed(old, new)
  }

  /// Why a record is not to be touched, whatever is to be changed of it; nil if it is.
  package func refusal(toTouch old: Record, in registry: borrowing Registry) -> String? {
    guard isDisjoint(owners(of: old, registry)) else { return nil }
    return "\(old.idText) is not yours to edit; \(whose(old, registry))"
  }

  /// The organisations whose editors may change a record.
  func owners(of record: Record, _ registry: borrowing Registry) -> Set<[UInt8]> {
    if record.kind == .org { return [Array(record.id)] }
    var named: [[UInt8]] = []
    record.forEachField { row, range in
      if row.isOwning { named.append(Array(record.text[range])) }
    }
    var owners: Set<[UInt8]> = []
    for id in named {
      if id.starts(with: "org/".utf8) {
        owners.insert(id)
      } else if let target = draft.record(id[...], in: registry), target.kind == .service {
        // An interface is edited by those whose services meet there.
        owners.formUnion(target.all(.owner).map { Array($0) })
      }
    }
    return owners
  }

  private func isDisjoint(_ owners: Set<[UInt8]>) -> Bool { owners.isDisjoint(with: mine) }

  private func whose(_ record: Record, _ registry: borrowing Registry) -> String {
    let owners = owners(of: record, registry).map { String(decoding: $0, as: UTF8.self) }.sorted()
    let own = mine.map { String(decoding: $0, as: UTF8.self) }.sorted().joined(separator: ", ")
    let theirs =
      owners.isEmpty
      ? "records of kind \(record.kind.spec.name) have no owner" : "it belongs to \(list(owners))"
    return "\(theirs), and you edit for \(own)"
  }

  private func list(_ ids: [String]) -> String {
    ids.prefix(5).joined(separator: ", ") + (ids.count > 5 ? " and others" : "")
  }

  /// Others keep what is theirs, and get nothing unasked. Parties may be added to what each
  /// confirms for itself.
  private func strangers(
    _ old: Record?, _ new: Record, _ registry: borrowing Registry
  ) -> String? {
    let before = old.map { owners(of: $0, registry) } ?? []
    let after = owners(of: new, registry)
    if let lost = before.subtracting(mine).subtracting(after).map(text).min() {
      return "\(new.idText) would be taken from \(lost)"
    }
    let isConfirmed = new.kind.spec.fields.contains { $0.type == .confirmation }
    if !isConfirmed, let given = after.subtracting(mine).subtracting(before).map(text).min() {
      return "\(new.idText) would be put down to \(given), for whom you do not edit"
    }
    return nil
  }

  private func text(_ id: [UInt8]) -> String { String(decoding: id, as: UTF8.self) }

  private func reserved(_ old: Record?, _ new: Record) -> String? {
    for row in new.kind.spec.fields where row.isReserved {
      let field = FieldName(row.name)
      if old?.all(field) ?? [] != new.all(field) {
        return
          "\(row.name) of \(new.idText) decides about others; only editors of all may change it"
      }
    }
    return nil
  }

  private func claimed(
    _ old: Record?, _ new: Record, _ registry: borrowing Registry
  ) -> String? {
    for row in new.kind.spec.fields where row.isClaiming {
      let field = FieldName(row.name)
      let before = Set((old?.all(field) ?? []).map { Array($0) })
      for id in new.all(field).map({ Array($0) }) where !before.contains(id) {
        if !mayClaim(id, registry) {
          return "\(row.name) of \(new.idText): \(text(id)) is not yours to name"
        }
      }
    }
    return nil
  }

  /// Whether a record is one's own, or an area within that of one's organisation.
  private func mayClaim(_ id: [UInt8], _ registry: borrowing Registry) -> Bool {
    guard let record = draft.record(id[...], in: registry) else { return true }
    guard record.kind == .area else {
      let producers = Set(record.all(.producer).map { Array($0) })
      return !isDisjoint(owners(of: record, registry).union(producers))
    }
    for org in mine {
      let areas = draft.record(org[...], in: registry)?.all(.area) ?? []
      // Who has no area of its own works anywhere, as many associations do.
      if areas.isEmpty || isWithin(id, areas.map { Array($0) }, registry) { return true }
    }
    return false
  }

  private func isWithin(
    _ area: [UInt8], _ outer: [[UInt8]], _ registry: borrowing Registry
  ) -> Bool {
    var open = [area]
    var seen: Set<[UInt8]> = []
    while let next = open.popLast() {
      if outer.contains(next) { return true }
      guard seen.insert(next).inserted, let record = draft.record(next[...], in: registry) else {
        continue
      }
      open += record.all(.within).map { Array($0) }
    }
    return false
  }

  /// A party confirms for itself alone.
  private func confirmed(_ old: Record?, _ new: Record) -> String? {
    for row in new.kind.spec.fields where row.type == .confirmation {
      let field = FieldName(row.name)
      let before = Set((old?.all(field) ?? []).map { Array($0) })
      let after = Set(new.all(field).map { Array($0) })
      for line in before.symmetricDifference(after).sorted(by: { $0.lexicographicallyPrecedes($1) })
      {
        let org = Array(line.prefix { $0 != 0x20 })
        if !mine.contains(org) {
          return "\(row.name) of \(new.idText): \(text(org)) confirms for itself"
        }
      }
    }
    return nil
  }
}
