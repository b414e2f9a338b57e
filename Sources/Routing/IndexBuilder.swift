import Registry

/// Reads the records' searched fields. Areas, organisations and types stand before services in a
/// registry, so what a service's words are compared with is complete when its turn comes.
struct IndexBuilder {
  private let registry: Registry
  private let orgs: OrgTable
  private let services: ServiceTable
  private(set) var lexicon: Lexicon
  private(set) var vocabulary: VocabularyBuilder
  private(set) var serviceWords: ServiceWordsBuilder
  /// Each form that was read, and the record that has it.
  private(set) var searchForms: [UInt32] = []
  private(set) var searchEntries: [UInt32] = []

  private var values: ValueReader
  /// Forms of the value read last.
  private var forms: [UInt32] = []
  /// Stems of the service that is being read.
  private var entries: [ServiceWords.Entry] = []
  /// Whether a stem stands in an area's name; such words tell no services apart.
  private var isPlace: [Bool] = []
  /// Name stems of organisations other than municipalities and regions.
  private var orgStems: [[UInt32]] = []
  private let fields = Fields()
  private let firstType: Int
  private let firstOrg: Int

  init(_ registry: Registry, orgs: OrgTable, services: ServiceTable) {
    self.registry = registry
    self.orgs = orgs
    self.services = services
    let words = registry.records.count * 12
    let distinct = min(1 << 16, registry.records.count * 2)
    lexicon = Lexicon(capacity: distinct)
    values = ValueReader(capacity: distinct)
    vocabulary = VocabularyBuilder(typeCount: registry.range(of: .type).count)
    serviceWords = ServiceWordsBuilder(first: registry.range(of: .service).lowerBound)
    firstType = registry.range(of: .type).lowerBound
    firstOrg = registry.range(of: .org).lowerBound
    searchForms.reserveCapacity(words)
    searchEntries.reserveCapacity(words)
  }

  /// Reads all records of a kind.
  mutating func read(_ kind: Kind) {
    let searched = SearchedFields(kind)
    for number in registry.range(of: kind) {
      switch kind {
      case .service: readService(number, searched)
      default: readOther(number, kind, searched)
      }
    }
  }

  // MARK: kinds

  private mutating func readOther(_ number: Int, _ kind: Kind, _ searched: SearchedFields) {
    let record = registry.records[number]
    var cursor = FieldCursor()
    var nameStems: [UInt32] = []
    while cursor.advance(in: record.text.span), !searched.areBefore(cursor.name) {
      guard searched.contains(cursor.name) else { continue }
      let isName = fields.isName(cursor.name)
      takeWords(
        record.text.span.extracting(cursor.value), of: number, isName: isName,
        isOwnName: cursor.name == fields.name)
      if kind == .type {
        vocabulary.add(
          type: number - firstType, forms: forms, isName: isName, lexicon: lexicon)
      } else if isName {
        nameStems += forms.map { lexicon.stemOfForm[Int($0)] }
      }
    }
    if kind == .area { markPlaces(nameStems) }
    if kind == .org {
      let isPublic = [.municipality, .region].contains(orgs.kind(of: Registry.Number(number)))
      orgStems.append(isPublic ? [] : nameStems)
    }
  }

  private mutating func markPlaces(_ stems: [UInt32]) {
    for stem in stems {
      if Int(stem) >= isPlace.count {
        isPlace += Array(repeating: false, count: Int(stem) + 1 - isPlace.count)
      }
      isPlace[Int(stem)] = true
    }
  }

  private mutating func readService(_ number: Int, _ searched: SearchedFields) {
    let record = registry.records[number]
    let text = record.text.span
    var cursor = FieldCursor()
    entries.removeAll(keepingCapacity: true)
    while cursor.advance(in: text), !searched.areBefore(cursor.name) {
      if cursor.name == fields.producer {
        if let org = registry.number(of: text, cursor.value) { addName(of: org.rawValue) }
      } else if searched.contains(cursor.name) {
        let isName = fields.isName(cursor.name)
        takeWords(
          text.extracting(cursor.value), of: number, isName: isName,
          isOwnName: cursor.name == fields.name)
        for form in forms { add(lexicon.stemOfForm[Int(form)], isName: isName) }
      }
    }
    let owners = services.owners(of: UInt32(number))
    for owner in owners { addName(of: owner) }
    finish(UInt32(number), owner: owners.first)
  }

  /// Adds the name of an association, a parish or an agency to the service's words.
  private mutating func addName(of org: UInt32) {
    for stem in orgStems[Int(org) - firstOrg] { add(stem, isName: true) }
  }

  private mutating func add(_ stem: UInt32, isName: Bool) {
    if Int(stem) < isPlace.count, isPlace[Int(stem)] { return }
    if let place = entries.firstIndex(where: { $0.stem == stem }) {
      if isName { entries[place] = ServiceWords.Entry(stem: stem, isName: true) }
    } else {
      entries.append(ServiceWords.Entry(stem: stem, isName: isName))
    }
  }

  private mutating func finish(_ number: UInt32, owner: UInt32?) {
    let type = Int(services.row(of: number).type) - firstType
    var own: [UInt32] = []
    for entry in entries where !vocabulary.hasPhrase(type: type, stem: entry.stem) {
      vocabulary.note(type: type, stem: entry.stem)
      own.append(entry.stem)
    }
    serviceWords.add(
      number, entries, own: own, areas: services.areas(of: number), owner: owner ?? .max)
  }

  // MARK: words

  /// Takes a value's words into `forms` and into the index of `find`.
  private mutating func takeWords(
    _ value: Span<UInt8>, of number: Int, isName: Bool, isOwnName: Bool
  ) {
    if isOwnName {
      // Names are seldom alike, other words often.
      values.readOnce(value, &lexicon, into: &forms)
    } else {
      values.read(value, &lexicon, into: &forms)
    }
    let entry = SearchIndex.Entry(number: number, isName: isName).rawValue
    for form in forms {
      searchForms.append(form)
      searchEntries.append(entry)
    }
  }

  /// The fields that are told apart, in a value of its own: a static is looked up each time.
  private struct Fields {
    let name = FieldCursor.Name(.name)
    let nameSv = FieldCursor.Name(.nameSv)
    let nameEn = FieldCursor.Name(.nameEn)
    let producer = FieldCursor.Name(.producer)

    func isName(_ field: FieldCursor.Name) -> Bool {
      field == name || field == nameSv || field == nameEn
    }
  }
}

/// The fields of a kind in which words are looked for.
struct SearchedFields {
  private let names: [FieldCursor.Name]
  /// Fields behind the last of them; records keep the schema's order.
  private let behind: [FieldCursor.Name]

  init(_ kind: Kind) {
    let fields = kind.spec.fields
    let last = fields.lastIndex(where: \.isSearched) ?? -1
    names = fields.filter(\.isSearched).map { FieldCursor.Name(FieldName($0.name)) }
    behind = fields[(last + 1)...].map { FieldCursor.Name(FieldName($0.name)) }
  }

  func contains(_ name: FieldCursor.Name) -> Bool { names.contains(name) }

  /// Whether none of them comes at or behind a field.
  func areBefore(_ name: FieldCursor.Name) -> Bool { behind.contains(name) }
}
