import Language

/// Every word of the registry's searched fields: its folded form and its stem key, numbered.
///
/// All indices speak of these numbers. A form's stem is computed once, so that building the
/// indices of a large registry costs a hash look-up per word. Changes only add to it: a word that
/// no record has any more is retired, and is found again when a record brings it back.
struct Lexicon: Sendable {
  private(set) var forms: WordTable
  private(set) var stems: WordTable
  /// The stem of each form.
  private(set) var stemOfForm: [UInt32] = []
  private var retiredForms: Set<UInt32> = []
  private var retiredStems: Set<UInt32> = []

  init(capacity: Int) {
    forms = WordTable(capacity: capacity)
    stems = WordTable(capacity: capacity)
  }

  /// The number of a folded word, which is added if it is new.
  mutating func insert(_ word: Span<UInt8>) -> UInt32 {
    let form = forms.insert(word)
    if Int(form) == stemOfForm.count {
      var key: [UInt8] = []
      Stem.appendKey(of: word, to: &key)
      stemOfForm.append(stems.insert(key.span))
    }
    return form
  }

  /// The number of a folded word, if any record has it.
  func form(of word: Span<UInt8>) -> UInt32? {
    guard let form = forms.number(of: word), !isRetired(form: form) else { return nil }
    return form
  }

  /// The stem that a folded word would have, if any word of the registry has it.
  func stem(of word: ArraySlice<UInt8>) -> UInt32? { stem(of: word.span) }

  /// The stem that a folded word would have, if any word of the registry has it.
  func stem(of word: Span<UInt8>) -> UInt32? {
    var stem = forms.number(of: word).map { stemOfForm[Int($0)] }
    if stem == nil {
      var key: [UInt8] = []
      key.reserveCapacity(word.count + 1)
      Stem.appendKey(of: word, to: &key)
      stem = stems.number(of: key.span)
    }
    guard let stem, retiredStems.isEmpty || !retiredStems.contains(stem) else { return nil }
    return stem
  }

  // MARK: changes

  func isRetired(form: UInt32) -> Bool {
    !retiredForms.isEmpty && retiredForms.contains(form)
  }

  mutating func setRetired(_ isRetired: Bool, form: UInt32) {
    if isRetired { retiredForms.insert(form) } else { retiredForms.remove(form) }
  }

  mutating func setRetired(_ isRetired: Bool, stem: UInt32) {
    if isRetired { retiredStems.insert(stem) } else { retiredStems.remove(stem) }
  }
}

/// Takes fields' values apart into the forms of their words, each different value once.
///
/// Services repeat each other's words: of a million values a few thousand are different.
struct ValueReader {
  private var values: WordTable
  /// Where each value's forms begin in `forms`; one more at the end.
  private var starts: [UInt32] = [0]
  private var forms: [UInt32] = []
  private var folded: [UInt8] = []

  init(capacity: Int) { values = WordTable(capacity: capacity) }

  /// Puts the forms of a value's words in place of those in `result`, in their order; new ones are
  /// added to the lexicon.
  mutating func read(
    _ value: Span<UInt8>, _ lexicon: inout Lexicon, into result: inout [UInt32]
  ) {
    let index = Int(values.insert(value))
    if index + 1 == starts.count { read(value, &lexicon) }
    result.removeAll(keepingCapacity: true)
    result += forms[Int(starts[index])..<Int(starts[index + 1])]
  }

  /// As `read`, for a value that is not expected to come again.
  mutating func readOnce(
    _ value: Span<UInt8>, _ lexicon: inout Lexicon, into result: inout [UInt32]
  ) {
    result.removeAll(keepingCapacity: true)
    appendForms(of: value, &lexicon, to: &result)
  }

  private mutating func read(_ value: Span<UInt8>, _ lexicon: inout Lexicon) {
    var own: [UInt32] = []
    appendForms(of: value, &lexicon, to: &own)
    forms += own
    starts.append(UInt32(forms.count))
  }

  private mutating func appendForms(
    of value: Span<UInt8>, _ lexicon: inout Lexicon, to result: inout [UInt32]
  ) {
    folded.removeAll(keepingCapacity: true)
    Folding.appendFolded(value, to: &folded)
    let folded = folded
    let bytes = folded.span
    var start = 0
    for index in 0...bytes.count where index == bytes.count || bytes[index] == 0x20 {
      if index > start { result.append(lexicon.insert(bytes.extracting(start..<index))) }
      start = index + 1
    }
  }
}
