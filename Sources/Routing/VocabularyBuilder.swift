/// Collects phrases while the registry's records are read.
struct VocabularyBuilder {
  private(set) var phrases: [Vocabulary.Phrase] = []
  private(set) var words: [UInt32] = []
  private(set) var worth: StemWorth

  init(typeCount: Int) { worth = StemWorth(typeCount: typeCount) }

  mutating func add(type: UInt32, forms: [UInt32], isName: Bool, lexicon: Lexicon) {
    guard !forms.isEmpty else { return }
    phrases.append(
      Vocabulary.Phrase(
        type: type, start: UInt32(words.count), count: UInt32(forms.count), isName: isName))
    words += forms
    for form in forms { worth.addPhrase(type: type, stem: lexicon.stemOfForm[Int(form)]) }
  }

  /// Notes that a service of a type has a stem that no phrase of the type has.
  mutating func note(type: UInt32, stem: UInt32) { worth.note(type: type, stem: stem) }
}
