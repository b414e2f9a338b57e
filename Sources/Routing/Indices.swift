import Language
import Registry

/// Everything that the router keeps about words, made in one pass over the registry.
struct Indices: Sendable {
  let lexicon: Lexicon
  let vocabulary: Vocabulary
  let serviceWords: ServiceWords
  let search: SearchIndex
  /// The vocabulary's words for the nearest to a word that is none; a document is a stem.
  let spelling: WordIndex

  init(_ registry: Registry, orgs: OrgTable, services: ServiceTable) {
    var builder = IndexBuilder(registry, orgs: orgs, services: services)
    for kind in Schema.kinds.indices { builder.read(Kind(rawValue: UInt8(kind))) }
    lexicon = builder.lexicon
    vocabulary = Vocabulary(builder.vocabulary, lexicon: lexicon)
    serviceWords = ServiceWords(builder.serviceWords)
    spelling = Self.spelling(vocabulary, lexicon)
    search = SearchIndex(
      forms: builder.searchForms, entries: builder.searchEntries, lexicon: lexicon)
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
