import Language
import Registry

/// The vocabulary's forms by their base form in a dictionary, so that `erosimme` finds `eroavat`:
/// both are forms of `erota`.
struct Lemmas: Sendable {
  /// Base forms, folded.
  private var words = WordTable(capacity: 4096)
  /// Forms of the vocabulary by base form.
  private let forms: Postings
  /// Forms that the dictionary knows.
  private var known: Set<UInt32> = []

  /// Without a dictionary no form has a base form.
  ///
  /// - Parameters:
  ///   - registry: whose names and words of types and vocabularies are read as they are written.
  ///   - vocabulary: which forms count.
  ///   - lexicon: numbers the forms.
  ///   - morphology: the dictionary.
  init(
    _ registry: Registry, vocabulary: Vocabulary, lexicon: Lexicon,
    morphology: (any Morphology)?
  ) {
    var keys: [UInt32] = []
    var values: [UInt32] = []
    guard let morphology else {
      forms = Postings(keys: [], values: [], count: 0)
      return
    }
    var seen = Set<UInt32>()
    var list = TokenList()
    for kind in [Kind.type, .vocabulary] {
      for number in registry.range(of: kind) {
        let record = registry.records[number]
        for value in Self.values(of: record) {
          list.tokenize(value.span)
          for token in list.tokens where !token.shape.contains(.hasDigit) {
            guard let form = lexicon.form(of: list.folded[token.foldedRange].span),
              vocabulary.isForm(form), seen.insert(form).inserted
            else { continue }
            let word = value[(value.startIndex + Int(token.start))...].prefix(Int(token.count))
            for reading in morphology.readings(of: word) {
              known.insert(form)
              keys.append(words.insert(reading.folded.span))
              values.append(form)
            }
          }
        }
      }
    }
    forms = Postings(keys: keys, values: values, count: words.count)
  }

  private static func values(of record: Record) -> [ArraySlice<UInt8>] {
    let weighted = record.all(.weight).compactMap { WeightedWords(parsing: $0)?.words }
    let names = record.kind == .type ? [record.first(.name)].compactMap(\.self) : []
    return names + record.all(.word) + record.all(.not) + weighted
  }

  /// Forms of the vocabulary that have this base form.
  func forms(of base: [UInt8]) -> ArraySlice<UInt32> {
    words.number(of: base.span).map { forms[$0] } ?? []
  }

  /// Whether the dictionary knows a form of the vocabulary.
  func isKnown(_ form: UInt32) -> Bool { known.contains(form) }
}
