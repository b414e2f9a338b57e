import Registry

/// Reads the records' searched fields. Areas, organisations, types and vocabularies are read before
/// services, so what a service's words are compared with is complete when its turn comes.
struct IndexBuilder {
  private let registry: Registry
  private let orgs: OrgTable
  private let services: ServiceTable
  private(set) var lexicon: Lexicon
  private(set) var vocabulary: VocabularyBuilder
  private(set) var serviceWords: ServiceWordsBuilder
  private(set) var names: KnownNames
  /// Each form that was read, and the record that has it.
  private(set) var searchForms: [UInt32] = []
  private(set) var searchEntries: [UInt32] = []
  private var reader: WordReader
  /// What is kept of the service that is read.
  private var kept = ServiceWords.Kept(type: .max, areas: [])
  private let firstType: UInt32

  init(_ registry: Registry, orgs: OrgTable, services: ServiceTable, stopWords: StopWords) {
    self.registry = registry
    self.orgs = orgs
    self.services = services
    let words = registry.records.count * 12
    let distinct = min(1 << 16, registry.records.count * 2)
    lexicon = Lexicon(capacity: distinct)
    reader = WordReader(capacity: distinct)
    vocabulary = VocabularyBuilder(
      typeCount: registry.range(of: .type).count, stopWords: stopWords)
    serviceWords = ServiceWordsBuilder(first: registry.range(of: .service).lowerBound)
    names = KnownNames(firstOrg: registry.range(of: .org).lowerBound)
    firstType = UInt32(registry.range(of: .type).lowerBound)
    searchForms.reserveCapacity(words)
    searchEntries.reserveCapacity(words)
  }

  /// Reads all records.
  mutating func readAll() {
    for kind in [Kind.area, .org, .type] { read(kind) }
    readVocabularies()
    let done: [Kind] = [.area, .org, .type, .vocabulary, .stoplist]
    for kind in Schema.kinds.indices.map({ Kind(rawValue: UInt8($0)) }) where !done.contains(kind) {
      read(kind)
    }
  }

  /// Reads all records of a kind.
  private mutating func read(_ kind: Kind) {
    let searched = SearchedFields(kind)
    for number in registry.range(of: kind) {
      reader.read(registry.records[number], searched, &lexicon)
      for word in reader.words {
        searchForms.append(word.form)
        searchEntries.append(
          SearchIndex.Entry(number: number, isName: word.isName).rawValue)
      }
      switch kind {
      case .area: names.addArea(nameStems())
      case .org: names.addOrg(nameStems(), orgs.kind(of: Registry.Number(number)))
      case .type: addPhrases(UInt32(number) - firstType)
      case .service: addService(UInt32(number))
      default: break
      }
    }
  }

  /// The words of a vocabulary are words of its type, and are found as such.
  private mutating func readVocabularies() {
    var vocabularyReader = VocabularyReader()
    var values = ValueReader(capacity: 16)
    for number in registry.range(of: .vocabulary) {
      vocabularyReader.read(registry.records[number], registry, &values, &lexicon)
      guard let type = vocabularyReader.type else { continue }
      for phrase in vocabularyReader.phrases {
        let place = type.rawValue - firstType
        if phrase.isExclusion {
          vocabulary.addExclusion(type: place, forms: phrase.forms)
          continue
        }
        vocabulary.add(
          type: place, forms: phrase.forms, isName: false, factor: phrase.factor,
          lexicon: lexicon)
        for form in phrase.forms {
          searchForms.append(form)
          searchEntries.append(
            SearchIndex.Entry(number: Int(type.rawValue), isName: false).rawValue)
        }
      }
    }
  }

  private func nameStems() -> [UInt32] {
    reader.words.filter(\.isName).map { lexicon.stemOfForm[Int($0.form)] }
  }

  /// Each value of a type is a phrase.
  private mutating func addPhrases(_ type: UInt32) {
    var start = 0
    for end in reader.ends {
      let value = reader.words[start..<end]
      vocabulary.add(
        type: type, forms: value.map(\.form), isName: value.first?.isName ?? false,
        lexicon: lexicon)
      start = end
    }
  }

  private mutating func addService(_ number: UInt32) {
    kept.type = services.row(of: number).type - firstType
    kept.areas = services.areas(of: number)
    kept.take(
      reader, registry.records[Int(number)], owners: services.owners(of: number), registry, names,
      lexicon)
    vocabulary.worth.complete(&kept)
    for stem in kept.own { vocabulary.note(type: kept.type, stem: stem) }
    serviceWords.add(number, kept)
  }
}
