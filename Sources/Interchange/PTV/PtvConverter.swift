package import Registry

/// Turns answers of PTV's open interface into records: organisations, services, and a contact for
/// each number and address by which a channel is reached.
///
/// General descriptions come first, then organisations, since services name both; channels come
/// last, since contacts name services. Items are taken in order of their ids, so that the order of
/// the input does not show in the output.
package struct PtvConverter {
  let finder: RecordFinder
  let settings: ConvertSettings
  var types: TypeFinder
  let law: OwnerLaw
  var problems: [ConvertProblem] = []
  var notMade = 0
  var descriptions: [String: GeneralDescription] = [:]
  /// Ids of organisations by PTV id: of the registry and those made here.
  var orgs: [String: String] = [:]
  var orgDrafts: [RecordDraft] = []
  var serviceDrafts: [RecordDraft] = []
  var contactDrafts: [RecordDraft] = []
  /// Ids of services by PTV id.
  var services: [String: String] = [:]
  /// Places in `serviceDrafts` by id.
  var serviceIndex: [String: Int] = [:]
  /// PTV ids of services that got another owner.
  var moved: Set<String> = []
  /// Places of items that gave something to another's record.
  var givers: Set<ConvertProblem.Place> = []
  /// Services by PTV id that a channel serves, from either side, and what to mark when it is told.
  var links: [String: [(service: String, mark: JSONValue)]] = [:]
  /// Organisations that are not known, with the items that name them.
  var strangers: [String: (name: String, place: ConvertProblem.Place, count: Int)] = [:]
  /// Called now and then with the number of items converted so far.
  private let progress: (Int) -> Void

  package init(
    _ registry: Registry, settings: ConvertSettings, progress: @escaping (Int) -> Void = { _ in }
  ) {
    finder = RecordFinder(registry)
    self.progress = progress
    let read = CellReader(finder: finder).read(settings.defaults)
    var own = settings
    own.defaults = read.defaults
    self.settings = own
    problems = read.problems
    types = TypeFinder(finder, settings: settings)
    law = OwnerLaw(finder: finder)
  }

  /// Converts files.
  ///
  /// - Parameters:
  ///   - files: services, channels and organisations; general descriptions may stand among them.
  ///   - generalDescriptions: files whose services are not wanted, only what others follow.
  /// - Returns: records, in order of kind and id, and what is to be said of them.
  package consuming func convert(
    _ files: [InputFile], generalDescriptions: [InputFile]
  ) -> ConvertResult {
    problems += settings.typeRules.problems
    var input = PtvInput()
    for file in files { input.add(file) }
    var side = PtvInput()
    for file in generalDescriptions { side.add(file) }
    for item in side.items(.generalDescription) + input.items(.generalDescription) {
      descriptions[item.id] = GeneralDescription(item.value)
    }
    let organizationItems = input.items(.organization)
    addOrganizations(organizationItems)
    let serviceItems = input.items(.service)
    let channelItems = input.items(.channel)
    let count = input.items.count { $0.kind == .generalDescription }
    if count > 0, serviceItems.isEmpty {
      problems.append(
        ConvertProblem(
          .everywhere, nil, "\(count) general descriptions and no service that follows them", .note)
      )
    }
    for (index, item) in serviceItems.enumerated() {
      if index % 1000 == 999 { progress(index + 1) }
      add(service: item)
    }
    nameServices()
    for (index, item) in channelItems.enumerated() {
      if index % 1000 == 999 { progress(serviceItems.count + index + 1) }
      add(channel: item)
    }
    for item in serviceItems { addConnections(of: item) }
    problems = input.problems + side.problems + problems
    notMade += input.notMade
    noteStrangers()
    return finish(organizationItems + serviceItems + channelItems)
  }

  private mutating func finish(_ items: [PtvItem]) -> ConvertResult {
    var maker = IdMaker(finder: finder)
    contactDrafts = maker.assign(contactDrafts)
    problems += maker.problems
    var output = RecordOutput(registry: finder.registry)
    let drafts = (orgDrafts + serviceDrafts + contactDrafts).sorted {
      ($0.kind.rawValue, $0.first("Id") ?? "") < ($1.kind.rawValue, $1.first("Id") ?? "")
    }
    let written = output.write(drafts)
    var result = ConvertResult()
    result.bytes = written.bytes
    result.problems = problems + output.problems
    result.notMade = notMade + output.notMade
    for draft in written.drafts {
      result.records[draft.kind.spec.name, default: 0] += 1
      if let rule = draft.rule { result.rules[rule, default: 0] += 1 }
    }
    // What became no record has been told already.
    let used = givers.union(written.drafts.map(\.place))
    var untaken = Untaken()
    for item in items where used.contains(item.place) { untaken.add(item.value) }
    result.problems += untaken.notes
    return result
  }

  /// Gives the services their ids and remembers them by PTV id, for contacts to name.
  private mutating func nameServices() {
    var maker = IdMaker(finder: finder)
    serviceDrafts = maker.assign(serviceDrafts)
    problems += maker.problems
    notMade += maker.doubles
    for (index, draft) in serviceDrafts.enumerated() {
      if let id = draft.first("Id") { serviceIndex[id] = index }
    }
    for draft in serviceDrafts where draft.first("Type") != nil && draft.first("Owner") != nil {
      if let ptv = draft.first("Ptv"), let id = draft.first("Id") { services[ptv] = id }
    }
  }

  /// Says once for each unknown organisation how often it is named.
  private mutating func noteStrangers() {
    for (id, stranger) in strangers.sorted(by: { $0.key < $1.key }) {
      problems.append(
        ConvertProblem(
          stranger.place, "organization",
          "\"\(stranger.name)\" (\(id)) is not in the registry, named \(stranger.count) times; "
            + "give its Organization answer too, or put its Ptv into its record"))
    }
  }

  /// The id of an organisation that an item names, or nil and a note of it.
  mutating func org(
    ptv: String, name: String?, place: ConvertProblem.Place
  ) -> String? {
    let ptv = ptv.lowercased()
    if let id = orgs[ptv] ?? finder.id(ofPtv: ptv, kind: .org) { return id }
    if let name, let id = finder.org(named: name) {
      orgs[ptv] = id
      return id
    }
    let before = strangers[ptv]
    strangers[ptv] = (
      before.map { $0.name.isEmpty ? name ?? "" : $0.name } ?? name ?? "", before?.place ?? place,
      (before?.count ?? 0) + 1
    )
    return nil
  }

  /// The source of a record, with the day of the item's last change.
  static func source(_ value: JSONValue) -> String {
    let day = value.string("modified").map { String($0.prefix(10)) }
    return day.map { "Palvelutietovaranto (PTV), muutettu \($0)" } ?? "Palvelutietovaranto (PTV)"
  }

  /// Whether an item is for the public now; otherwise it is told and left out.
  mutating func isPublished(_ item: PtvItem) -> Bool {
    guard let status = item.value.string("publishingStatus"), status != "Published" else {
      return true
    }
    notMade += 1
    problems.append(item.problem("publishingStatus", "\(status), not Published; left out"))
    return false
  }
}
