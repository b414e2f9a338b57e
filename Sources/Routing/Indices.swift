import Language
import Registry

/// Everything that the router keeps about words, made in one pass over the registry.
struct Indices: Sendable {
  let lexicon: Lexicon
  let vocabulary: Vocabulary
  let serviceWords: ServiceWords
  /// All words of the searched fields; a document is a `SearchEntry`.
  let search: WordIndex
  /// The vocabulary's words for the nearest to a word that is none; a document is a stem.
  let spelling: WordIndex

  init(_ registry: Registry, orgs: OrgTable) {
    var builder = IndexBuilder(registry, orgs: orgs)
    for kind in [Kind.area, .org, .type, .service, .contact, .interface] {
      builder.read(kind)
    }
    lexicon = builder.lexicon
    vocabulary = Vocabulary(builder.vocabulary, lexicon: builder.lexicon)
    serviceWords = ServiceWords(builder.serviceWords)
    spelling = Self.spelling(vocabulary, lexicon)
    search = builder.finishSearch()
  }

  private static func spelling(_ vocabulary: Vocabulary, _ lexicon: Lexicon) -> WordIndex {
    var builder = WordIndex.Builder(expectedWords: vocabulary.forms.count)
    for form in vocabulary.forms {
      let word = lexicon.forms[form]
      if word.count >= 4 { builder.add(word.span, document: lexicon.stemOfForm[Int(form)]) }
    }
    return builder.finish()
  }
}

/// A record that has a word in a searched field, and whether in its name: a document of the index
/// that `find` asks.
struct SearchEntry: BitwiseCopyable {
  let rawValue: UInt32

  init(rawValue: UInt32) { self.rawValue = rawValue }

  init(number: Int, isName: Bool) {
    rawValue = UInt32(truncatingIfNeeded: number) << 1 | (isName ? 1 : 0)
  }

  var number: UInt32 { rawValue >> 1 }
  var isName: Bool { rawValue & 1 != 0 }
}

/// Reads the records' searched fields. Areas, organisations and types stand before services in a
/// registry, so what a service's words are compared with is complete when its turn comes.
private struct IndexBuilder: ~Copyable {
  let registry: Registry
  let orgs: OrgTable
  var lexicon: Lexicon
  var vocabulary: VocabularyBuilder
  var serviceWords: ServiceWordsBuilder
  private var search: WordIndex.Builder
  private var words = WordReader()
  private var forms: [UInt32] = []
  private let firstType: Int
  private let firstOrg: Int
  /// Whether a stem stands in an area's name; such words tell no services apart.
  private var isPlace: [Bool] = []
  /// Name stems of organisations other than municipalities and regions.
  private var orgStems: [[UInt32]] = []

  init(_ registry: Registry, orgs: OrgTable) {
    self.registry = registry
    self.orgs = orgs
    lexicon = Lexicon(capacity: min(1 << 16, registry.records.count * 2))
    vocabulary = VocabularyBuilder(typeCount: registry.numbers(of: .type).count)
    serviceWords = ServiceWordsBuilder(first: registry.numbers(of: .service).lowerBound)
    firstType = registry.numbers(of: .type).lowerBound
    firstOrg = registry.numbers(of: .org).lowerBound
    search = WordIndex.Builder(expectedWords: registry.records.count * 12, withKeys: true)
  }

  consuming func finishSearch() -> WordIndex { search.finish() }

  mutating func read(_ kind: Kind) {
    let searched = Set(
      kind.spec.fields.filter(\.isSearched).map { FieldCursor.Name(FieldName($0.name)) })
    for number in registry.numbers(of: kind) {
      switch kind {
      case .service: readService(number, searched)
      default: readOther(number, kind, searched)
      }
    }
  }

  // MARK: kinds

  private mutating func readOther(_ number: Int, _ kind: Kind, _ searched: Set<FieldCursor.Name>) {
    let record = registry.records[number]
    var cursor = FieldCursor()
    var nameStems: [UInt32] = []
    while cursor.advance(in: record.text.span) {
      guard searched.contains(cursor.name) else { continue }
      let isName = Fields.isName(cursor.name)
      takeWords(record.text.span.extracting(cursor.value), of: number, isName: isName)
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

  private mutating func readService(_ number: Int, _ searched: Set<FieldCursor.Name>) {
    let record = registry.records[number]
    let text = record.text.span
    var service = ServiceBeingRead()
    var cursor = FieldCursor()
    while cursor.advance(in: text) {
      switch cursor.name {
      case Fields.type: service.type = registry.number(of: text, cursor.value)
      case Fields.area:
        guard let area = registry.number(of: text, cursor.value) else { continue }
        service.areas.append(area.rawValue)
      case Fields.owner, Fields.producer:
        guard let org = registry.number(of: text, cursor.value) else { continue }
        if service.owner == nil { service.owner = org.rawValue }
        for stem in orgStems[Int(org.rawValue) - firstOrg] { service.add(stem, isName: true) }
      case let name where searched.contains(name):
        let isName = Fields.isName(name)
        takeWords(text.extracting(cursor.value), of: number, isName: isName)
        for form in forms { service.add(lexicon.stemOfForm[Int(form)], isName: isName) }
      default: break
      }
    }
    add(service, number)
  }

  private mutating func add(_ service: ServiceBeingRead, _ number: Int) {
    // A service without a type is refused at loading.
    let index = service.type.map { Int($0.rawValue) - firstType } ?? 0
    let told = service.entries.filter { !isPlaceStem($0.stem) }
    var own: [UInt32] = []
    for entry in told where !vocabulary.hasPhrase(type: index, stem: entry.stem) {
      vocabulary.note(type: index, stem: entry.stem)
      own.append(entry.stem)
    }
    serviceWords.add(
      UInt32(number), told, own: own, areas: service.areas, owner: service.owner ?? .max)
  }

  private func isPlaceStem(_ stem: UInt32) -> Bool {
    Int(stem) < isPlace.count && isPlace[Int(stem)]
  }

  // MARK: words

  /// Takes a value's words into `forms` and into the index of `find`.
  private mutating func takeWords(_ value: Span<UInt8>, of number: Int, isName: Bool) {
    words.read(value)
    forms.removeAll(keepingCapacity: true)
    words.forms(in: &lexicon, to: &forms)
    let entry = SearchEntry(number: number, isName: isName).rawValue
    words.forEach { word in search.add(word, document: entry) }
  }

  private enum Fields {
    static let names = [FieldName.name, .nameSv, .nameEn].map { FieldCursor.Name($0) }
    static let type = FieldCursor.Name(.type)
    static let area = FieldCursor.Name(.area)
    static let owner = FieldCursor.Name(.owner)
    static let producer = FieldCursor.Name(.producer)

    static func isName(_ name: FieldCursor.Name) -> Bool {
      name == names[0] || name == names[1] || name == names[2]
    }
  }
}

/// What is known of a service while its fields go by.
private struct ServiceBeingRead {
  var type: Registry.Number?
  var owner: UInt32?
  var areas: [UInt32] = []
  var entries: [ServiceWords.Entry] = []

  mutating func add(_ stem: UInt32, isName: Bool) {
    if let place = entries.firstIndex(where: { $0.stem == stem }) {
      if isName { entries[place] = ServiceWords.Entry(stem: stem, isName: true) }
    } else {
      entries.append(ServiceWords.Entry(stem: stem, isName: isName))
    }
  }
}
