/// Collects phrases while the registry's records are read.
struct VocabularyBuilder {
  private(set) var phrases: [Vocabulary.Phrase] = []
  private(set) var words: [UInt32] = []
  private(set) var exclusions: [Vocabulary.Exclusion] = []
  private(set) var worth: StemWorth

  private let stop: StopWords

  init(typeCount: Int, stopWords: StopWords) {
    stop = stopWords
    worth = StemWorth(typeCount: typeCount, weak: stopWords.weak)
  }

  mutating func add(
    type: UInt32, forms: [UInt32], isName: Bool, factor: Float = 1, lexicon: Lexicon
  ) {
    guard !forms.isEmpty else { return }
    phrases.append(
      Vocabulary.Phrase(
        type: type, start: UInt32(words.count), count: UInt32(forms.count), factor: factor,
        isName: isName))
    words += forms
    let content = forms.filter { !stop.contains(lexicon.forms[$0]) }
    for form in content.isEmpty ? forms : content {
      worth.addPhrase(
        type: type, stem: lexicon.stemOfForm[Int(form)], count: max(1, content.count))
    }
  }

  /// Adds a phrase that does not mean a type.
  mutating func addExclusion(type: UInt32, forms: [UInt32]) {
    if !forms.isEmpty { exclusions.append(.init(type: type, forms: forms)) }
  }

  /// Notes that a service of a type has a stem that no phrase of the type has.
  mutating func note(type: UInt32, stem: UInt32) { worth.note(type: type, stem: stem) }
}
