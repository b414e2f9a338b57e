package import Registry

/// From a caller's question to the responsible party and whom to call: everything that has to be
/// known beforehand, made once for a registry.
///
/// A value that never changes; a new registry gets a new router. It keeps numbers and flat arrays,
/// no texts: what an answer shows is read from the few records that it names. Nothing here looks
/// at a clock or remembers a question.
package struct Router: Sendable {
  /// What it answers from; kept here alone, so that a change touches no copy.
  package let registry: Registry
  let areas: AreaTree
  let orgs: OrgTable
  let services: ServiceTable
  let types: TypeTable
  let contacts: ContactTable
  let interfaces: InterfaceTable
  let indices: Indices
  let places: PlaceFinder
  let stopWords: WordTable
  /// The type of the social emergency services, which answer danger.
  let emergencyType: Registry.Number?

  /// Makes the indices.
  package init(_ registry: Registry) {
    self.registry = registry
    areas = AreaTree(registry)
    orgs = OrgTable(registry, areas: areas)
    services = ServiceTable(registry, areas: areas)
    types = TypeTable(registry, services: services)
    contacts = ContactTable(registry, areas: areas, orgs: orgs, services: services)
    interfaces = InterfaceTable(registry)
    indices = Indices(registry, orgs: orgs, services: services)
    places = PlaceFinder(
      registry, areas: areas, lexicon: indices.lexicon, vocabulary: indices.vocabulary)
    var stopWords = WordTable(capacity: StopWords.stop.count)
    for word in StopWords.stop { _ = stopWords.insert(word.span) }
    self.stopWords = stopWords
    emergencyType = registry.number(of: Danger.typeID)
  }

  func isStop(_ word: ArraySlice<UInt8>) -> Bool { stopWords.number(of: word.span) != nil }

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
}
