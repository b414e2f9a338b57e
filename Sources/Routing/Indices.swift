import Language
import Registry

/// Everything that the router keeps about words, made in one pass over the registry.
struct Indices: Sendable {
  private(set) var lexicon: Lexicon
  private(set) var vocabulary: Vocabulary
  private(set) var serviceWords: ServiceWords
  private(set) var search: SearchIndex
  /// The vocabulary's words for the nearest to a word that is none; a document is a form.
  let spelling: WordIndex
  /// The stems of those words, for the nearest to another form of a word.
  let stemSpelling: WordIndex
  let lemmas: Lemmas
  private let names: KnownNames
  private let firstType: UInt32
  /// By kind.
  private let searched: [SearchedFields]

  init(
    _ registry: Registry, orgs: OrgTable, services: ServiceTable, stopWords: StopWords,
    morphology: (any Morphology)?
  ) {
    var builder = IndexBuilder(registry, orgs: orgs, services: services, stopWords: stopWords)
    builder.readAll()
    lexicon = builder.lexicon
    vocabulary = Vocabulary(builder.vocabulary, lexicon: lexicon, stopWords: stopWords)
    serviceWords = ServiceWords(builder.serviceWords)
    spelling = Self.spelling(vocabulary, lexicon)
    stemSpelling = Self.stemSpelling(vocabulary, lexicon)
    lemmas = Lemmas(registry, vocabulary: vocabulary, lexicon: lexicon, morphology: morphology)
    search = SearchIndex(
      forms: builder.searchForms, entries: builder.searchEntries, lexicon: lexicon)
    names = builder.names
    firstType = UInt32(registry.range(of: .type).lowerBound)
    searched = Schema.kinds.indices.map { SearchedFields(Kind(rawValue: UInt8($0))) }
  }

  private static func spelling(_ vocabulary: Vocabulary, _ lexicon: Lexicon) -> WordIndex {
    var builder = WordIndex.Builder(expectedWords: vocabulary.forms.count)
    for form in vocabulary.forms {
      let word = lexicon.forms[form]
      if word.count >= 4 { builder.add(word.span, document: form) }
    }
    return builder.finish()
  }

  private static func stemSpelling(_ vocabulary: Vocabulary, _ lexicon: Lexicon) -> WordIndex {
    var builder = WordIndex.Builder(expectedWords: vocabulary.forms.count)
    for form in vocabulary.forms {
      let stem = lexicon.stems[lexicon.stemOfForm[Int(form)]]
      if stem.count >= 5 { builder.add(stem.span, document: form) }
    }
    return builder.finish()
  }

  /// Whether a folded word stands in the types' vocabulary.
  func isVocabulary(_ word: ArraySlice<UInt8>) -> Bool {
    lexicon.stem(of: word).map { !vocabulary.byStem[$0].isEmpty } ?? false
  }

  // MARK: changes

  /// All that is kept of one record.
  struct Kept {
    /// Each once.
    var postings: [SearchIndex.Posting]
    /// Of a service.
    var service: ServiceWords.Kept?
  }

  /// Whether nothing that is kept differs between two versions of a record.
  func keepSame(of old: Record, _ new: Record) -> Bool {
    searched[Int(old.kind.rawValue)].areSame(in: old, new)
  }

  /// What is kept of a record, a service's if it has a row of one. New words are added to the
  /// lexicon.
  mutating func kept(
    of number: Registry.Number, service: ServiceTable.Kept?, _ registry: Registry
  ) -> Kept {
    let record = registry[number]
    var reader = WordReader(capacity: 0)
    let known = lexicon.forms.count
    reader.read(record, searched[Int(record.kind.rawValue)], &lexicon)
    for form in known..<lexicon.forms.count { search.add(UInt32(form), lexicon) }
    vocabulary.addWeights(lexicon)
    var kept = Kept(postings: [], service: nil)
    for word in reader.words {
      let entry = SearchIndex.Entry(number: Int(number.rawValue), isName: word.isName)
      let posting = SearchIndex.Posting(form: word.form, entry: entry.rawValue)
      if !kept.postings.contains(posting) { kept.postings.append(posting) }
    }
    if let service {
      var words = ServiceWords.Kept(
        type: service.row.type - firstType, areas: service.areas[...])
      words.take(reader, record, owners: service.owners[...], registry, names, lexicon)
      vocabulary.complete(&words)
      kept.service = words
    }
    return kept
  }

  mutating func apply(_ changes: [Replacement<Kept>], _ registry: Registry) {
    for change in changes {
      let (gone, come) = (change.gone(\.postings), change.come(\.postings))
      for posting in gone { search.erase(posting) }
      for posting in come { search.insert(posting) }
      for posting in gone { settle(posting.form) }
      for posting in come { settle(posting.form) }
    }
    let services = changes.compactMap { $0.map(\.service) }
    serviceWords.apply(services, registry)
    for change in services {
      for use in change.come(\.uses) { vocabulary.note(type: use.type, stem: use.stem, lexicon) }
    }
    for change in services {
      for use in change.gone(\.uses) {
        vocabulary.forget(type: use.type, stem: use.stem, lexicon)
      }
    }
  }

  /// Retires a form that no record has any more, and its stem with its last form; or brings both
  /// back.
  private mutating func settle(_ form: UInt32) {
    lexicon.setRetired(!search.isUsed(form), form: form)
    let stem = lexicon.stemOfForm[Int(form)]
    let isUsed = search.forms(ofStem: stem).contains { !lexicon.isRetired(form: $0) }
    lexicon.setRetired(!isUsed, stem: stem)
  }
}
