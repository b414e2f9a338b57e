import Records

/// Whether somebody can be reached about a service: the promise that no answer ends without a
/// number. A change may not take the last one away.
extension Draft {
  /// Ids of the services whose reachability changes could take away, asked before they are noted.
  func affectedServices(
    _ edits: [Edit], _ registry: borrowing Registry
  ) -> Set<[UInt8]> {
    var services: Set<[UInt8]> = []
    var contacts: [[UInt8]] = []
    var orgs: Set<[UInt8]> = []
    for edit in edits where edit.changesReach {
      let id = Array(edit.change.id)
      switch edit.change.record?.kind ?? edit.old?.kind {
      case .service: services.insert(id)
      case .contact where weakens(edit): contacts.append(id)
      case .org where weakens(edit): orgs.insert(id)
      default: break
      }
    }
    for id in contacts {
      if let contact = record(id[...], in: registry) {
        services.formUnion(contact.all(.service).map { Array($0) })
        if let org = contact.first(.org) { orgs.insert(Array(org)) }
      }
      for source in sources(of: id[...], in: registry) where source.kind == .service {
        services.insert(Array(source.id))
      }
    }
    for id in orgs {
      for source in sources(of: id[...], in: registry) where source.kind == .service {
        services.insert(Array(source.id))
      }
    }
    return services
  }

  /// Whether somebody who can be reached before a change may not be after it.
  private func weakens(_ edit: Edit) -> Bool {
    guard let old = edit.old else { return false }
    guard let new = edit.change.record else { return true }
    if old.hasPhoneOrEmail, !new.hasPhoneOrEmail { return true }
    guard old.kind == .contact else { return false }
    return [FieldName.org, .service, .visibility].contains { old.all($0) != new.all($0) }
  }

  /// Whether a service exists and somebody can be reached about it: its contacts, those who name
  /// it, or its owners and producers.
  func isReachable(_ service: [UInt8], in registry: borrowing Registry) -> Bool {
    guard let record = record(service[...], in: registry) else { return false }
    for id in record.all(.contact) {
      if self.record(id, in: registry)?.answersTheDesk ?? false { return true }
    }
    for source in sources(of: service[...], in: registry)
    where source.kind == .contact && source.all(.service).contains(service[...]) {
      if source.answersTheDesk { return true }
    }
    for id in record.all(.owner) + record.all(.producer) where canReach(org: id, registry) {
      return true
    }
    return false
  }

  private func canReach(org: ArraySlice<UInt8>, _ registry: borrowing Registry) -> Bool {
    if record(org, in: registry)?.hasPhoneOrEmail ?? false { return true }
    // A contact of the house that belongs to no service answers for all of it.
    return sources(of: org, in: registry).contains { source in
      source.kind == .contact && source.first(.service) == nil && source.hasPhoneOrEmail
        && source.visibility == .public
    }
  }

  /// Services that the changes leave without anybody to reach.
  func unreachable(
    _ services: Set<[UInt8]>, wereReachable: Set<[UInt8]>, demandsContact: Bool,
    _ registry: borrowing Registry
  ) -> [LoadProblem] {
    var problems: [LoadProblem] = []
    for id in services.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      // One that had nobody before is not this change's fault, unless it is new.
      let isNew = demandsContact && registry.number(of: id[...]) == nil
      guard wereReachable.contains(id) || isNew, record(id[...], in: registry) != nil,
        !isReachable(id, in: registry)
      else { continue }
      let text = String(decoding: id, as: UTF8.self)
      let message =
        wereReachable.contains(id)
        ? "would be left without anybody to reach; give it another contact first"
        : "nobody could be reached about it; give it a Contact, or its owner a Phone"
      problems.append(problem(text, nil, message))
    }
    return problems
  }
}

extension Record {
  /// Whether it says how somebody is reached.
  var hasPhoneOrEmail: Bool { first(.phone) != nil || first(.email) != nil }

  /// Whether a contact can be named to a caller: it says how it is reached, and not to the house
  /// alone. Deputies stand in for such a contact; they do not make one of one that is not.
  var answersTheDesk: Bool { hasPhoneOrEmail && visibility != .internal }
}
