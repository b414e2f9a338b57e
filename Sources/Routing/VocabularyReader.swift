import Language
import Registry

/// Reads a vocabulary's record: its type, and its values as phrases with what they count.
struct VocabularyReader {
  /// One value.
  struct Phrase {
    var forms: [UInt32]
    /// What its words count beside others'.
    var factor: Float
    /// Whether it is a phrase that does not mean the type.
    var isExclusion: Bool
  }

  private(set) var type: Registry.Number?
  private(set) var phrases: [Phrase] = []

  private let typeField = FieldCursor.Name(.type)
  private let word = FieldCursor.Name(.word)
  private let weight = FieldCursor.Name(.weight)
  private let not = FieldCursor.Name(.not)

  /// Reads a record; words that are new are added to the lexicon.
  mutating func read(
    _ record: Record, _ registry: Registry, _ values: inout ValueReader, _ lexicon: inout Lexicon
  ) {
    type = nil
    phrases.removeAll(keepingCapacity: true)
    let text = record.text.span
    var cursor = FieldCursor()
    var forms: [UInt32] = []
    while cursor.advance(in: text) {
      switch cursor.name {
      case typeField: type = registry.number(of: text, cursor.value)
      case word, not:
        values.readOnce(text.extracting(cursor.value), &lexicon, into: &forms)
        phrases.append(Phrase(forms: forms, factor: 1, isExclusion: cursor.name == not))
      case weight:
        // Values that cannot be read were refused when the registry was loaded.
        guard let weighted = WeightedWords(parsing: record.text[cursor.value]) else { continue }
        values.readOnce(weighted.words.span, &lexicon, into: &forms)
        phrases.append(Phrase(forms: forms, factor: weighted.factor, isExclusion: false))
      default: break
      }
    }
  }
}
