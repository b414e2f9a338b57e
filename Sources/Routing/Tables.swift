import Language
import Registry

/// What the router keeps beside the registry, as one object: whoever answers a question holds on to
/// it at the cost of one reference, not of one for each of its arrays.
///
/// Sendable because it is changed by `Router.apply` alone, and only while one router holds it;
/// a copied router gets tables of its own before it changes.
final class Tables: @unchecked Sendable {
  let areas: AreaTree
  let orgs: OrgTable
  let places: PlaceFinder
  let stopWords: StopWords
  /// The type of the social emergency services, which answer danger.
  let emergencyType: Registry.Number?
  /// What knows inflected forms; nil where words are compared by their stems alone.
  let morphology: (any Morphology)?
  private(set) var services: ServiceTable
  private(set) var types: TypeTable
  private(set) var contacts: ContactTable
  private(set) var interfaces: InterfaceTable
  private(set) var indices: Indices

  /// Makes the tables of a registry whose numbers are in order.
  init(_ registry: Registry, morphology: (any Morphology)?) {
    self.morphology = morphology
    areas = AreaTree(registry)
    orgs = OrgTable(registry, areas: areas)
    services = ServiceTable(registry, areas: areas)
    types = TypeTable(registry, services: services)
    contacts = ContactTable(registry, areas: areas, orgs: orgs)
    interfaces = InterfaceTable(registry)
    stopWords = StopWords(registry)
    indices = Indices(
      registry, orgs: orgs, services: services, stopWords: stopWords, morphology: morphology)
    places = PlaceFinder(registry, areas: areas)
    emergencyType = registry.number(of: Danger.typeID)
  }

  /// Makes tables equal to others.
  init(_ other: Tables) {
    areas = other.areas
    orgs = other.orgs
    places = other.places
    stopWords = other.stopWords
    morphology = other.morphology
    emergencyType = other.emergencyType
    services = other.services
    types = other.types
    contacts = other.contacts
    interfaces = other.interfaces
    indices = other.indices
  }

  // MARK: changes

  /// Kinds whose records are read only when the tables are made.
  static let fixedKinds: [Kind] = [.vocabulary, .stoplist]

  /// Fields of records that stay while the tables are, by kind, as those name them who read them.
  static let fixedFields: [Kind: [FieldName]] = [
    .area: AreaTree.fields + PlaceFinder.fields,
    .org: OrgTable.fields,
    .type: TypeTable.fields,
  ]

  /// All that is kept of one record.
  struct Kept {
    var number: UInt32
    var service: ServiceTable.Kept?
    /// The contacts that a service names.
    var contacts: [UInt32] = []
    var contact: ContactTable.Kept?
    var interface: InterfaceTable.Kept?
    var words: Indices.Kept?
  }

  /// What is kept of a changed record as the registry has it now. New words are taken in.
  ///
  /// - Parameters:
  ///   - change: names the record.
  ///   - withWords: whether the indices keep something else of the record afterwards.
  ///   - registry: before or after the change.
  /// - Returns: nil if the registry has no such record, or if nothing that is kept can change.
  func kept(of change: Change, withWords: Bool, _ registry: Registry) -> Kept? {
    guard let number = registry.number(of: change.id) else { return nil }
    let record = registry[number]
    if Self.fixedFields[record.kind] != nil { return nil }
    var kept = Kept(number: number.rawValue)
    switch record.kind {
    case .service:
      kept.service = services.kept(of: record, registry)
      kept.contacts = registry.targets(.contact, of: number).map(\.rawValue)
    case .contact: kept.contact = contacts.kept(of: record, registry)
    case .interface: kept.interface = InterfaceTable.kept(of: record, registry)
    default: break
    }
    if withWords {
      kept.words = indices.kept(of: number, service: kept.service, registry)
    }
    return kept
  }

  /// - Parameters:
  ///   - changes: what was kept of each changed record, and what is to be.
  ///   - registry: after the changes.
  func apply(_ changes: [Replacement<Kept>], _ registry: Registry) {
    let ofServices = changes.compactMap { $0.map(\.service) }
    services.apply(ofServices, registry)
    types.apply(ofServices)
    contacts.apply(
      changes.compactMap { $0.map(\.contact) },
      named: changes.flatMap { $0.gone(\.contacts) + $0.come(\.contacts) }, registry)
    interfaces.apply(changes.compactMap { $0.map(\.interface) }, registry)
    indices.apply(changes.compactMap { $0.map(\.words) }, registry)
  }
}

/// The tables by their names, read in place.
extension Router {
  var areas: AreaTree { _read { yield tables.areas } }
  var orgs: OrgTable { _read { yield tables.orgs } }
  var places: PlaceFinder { _read { yield tables.places } }
  var services: ServiceTable { _read { yield tables.services } }
  var types: TypeTable { _read { yield tables.types } }
  var contacts: ContactTable { _read { yield tables.contacts } }
  var interfaces: InterfaceTable { _read { yield tables.interfaces } }
  var indices: Indices { _read { yield tables.indices } }
  var emergencyType: Registry.Number? { tables.emergencyType }
}
