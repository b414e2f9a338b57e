package import Language
package import Registry

/// From a caller's question to the responsible party and whom to call: everything that has to be
/// known beforehand, made once for a registry.
///
/// It keeps numbers and flat arrays, no texts: what an answer shows is read from the few records
/// that it names. Nothing here looks at a clock or remembers a question.
///
/// Services, contacts and interfaces may change under it: `apply` takes changes into the registry
/// and into every table beside it, and a router to which changes were applied answers as one made
/// of the changed registry, weights of words included. What areas, organisations and types say of
/// themselves stays as it was when the router was made.
package struct Router: Sendable {
  /// What it answers from; kept here alone, so that a change touches no copy.
  package private(set) var registry: Registry
  private(set) var tables: Tables

  /// Makes the tables. The registry's numbers are in order; see `Registry.compacted`.
  ///
  /// - Parameters:
  ///   - registry: to answer from.
  ///   - morphology: knows inflected forms; without one, words are compared by their stems.
  package init(_ registry: Registry, morphology: (any Morphology)? = nil) {
    self.registry = registry
    tables = Tables(registry, morphology: morphology)
  }

  /// What knows inflected forms, for a router that takes this one's place.
  package var morphology: (any Morphology)? { tables.morphology }

  func isStop(_ word: ArraySlice<UInt8>) -> Bool { tables.stopWords.contains(word) }

  /// Whether the second area is the first or lies within it.
  package func covers(_ area: Registry.Number, _ other: Registry.Number) -> Bool {
    areas.covers(area, other)
  }

  /// Whether a record has to do with an area: its area covers the area or lies within it.
  ///
  /// A contact without areas has those of its organisation. What has no area at all, such as a
  /// type, holds everywhere.
  package func concerns(_ record: Registry.Number, area: Registry.Number) -> Bool {
    if registry[record].kind == .area { return meet(record, area) }
    var own = registry.targets(.area, of: record)
    if own.isEmpty, let org = registry.target(.org, of: record) {
      own = registry.targets(.area, of: org)
    }
    return own.isEmpty || own.contains { meet($0, area) }
  }

  private func meet(_ left: Registry.Number, _ right: Registry.Number) -> Bool {
    areas.covers(left, right) || areas.covers(right, left)
  }

  // MARK: changes

  /// Whether `apply` can take these changes; if not, a new router must be made of the changed
  /// registry.
  ///
  /// It can take every change of a service, a contact, an interface or a kind of which only the
  /// words are kept. Vocabularies and stop lists, areas, organisations and types must stay, and with them what the tables and
  /// indices keep of them; their phone numbers, notes and sources may change.
  package func canApply(_ changes: [Change]) -> Bool {
    changes.allSatisfy { change in
      guard
        let kind = change.record?.kind ?? registry.number(of: change.id).map({ registry[$0].kind })
      else { return true }
      if Tables.fixedKinds.contains(kind) { return false }
      guard let fields = Tables.fixedFields[kind] else { return true }
      guard let old = registry.number(of: change.id), let new = change.record else { return false }
      let searched = kind.spec.fields.filter(\.isSearched).map { FieldName($0.name) }
      return (fields + searched).allSatisfy { registry[old].all($0) == new.all($0) }
    }
  }

  /// Applies changes, already checked against the whole, to the registry and to everything kept
  /// beside it, in place.
  ///
  /// - Parameters:
  ///   - changes: such that `canApply` holds; at most one for each id.
  ///   - revision: what the registry is to say of itself from now on.
  package mutating func apply(_ changes: [Change], revision: Int) {
    assert(canApply(changes), "a new router must be made")
    // Whoever holds a copy of the router keeps it as it is.
    if !isKnownUniquelyReferenced(&tables) { tables = Tables(tables) }
    let withWords = changes.map { changesWords($0) }
    let old = zip(changes, withWords).map { change, withWords in
      tables.kept(of: change, withWords: withWords, registry)
    }
    registry.apply(changes, revision: revision)
    let replacements = changes.indices.compactMap { index in
      let isThere = changes[index].record != nil
      let new =
        isThere ? tables.kept(of: changes[index], withWords: withWords[index], registry) : nil
      return (old[index] ?? new).map {
        Replacement(number: $0.number, old: old[index], new: new)
      }
    }
    tables.apply(replacements, registry)
  }

  /// Whether what the indices keep of a record is another afterwards.
  private func changesWords(_ change: Change) -> Bool {
    guard let number = registry.number(of: change.id), let new = change.record else { return true }
    return !tables.indices.keepSame(of: registry[number], new)
  }
}
