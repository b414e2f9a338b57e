import Language

/// Every word of the registry's searched fields: its folded form and its stem key, numbered.
///
/// All indices speak of these numbers. A form's stem is computed once, so that building the
/// indices of a large registry costs a hash look-up per word.
struct Lexicon: Sendable {
  private(set) var forms: WordTable
  private(set) var stems: WordTable
  /// The stem of each form.
  private(set) var stemOfForm: [UInt32] = []

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

  /// The stem that a folded word would have, if any word of the registry has it.
  func stem(of word: ArraySlice<UInt8>) -> UInt32? { stem(of: word.span) }

  /// The stem that a folded word would have, if any word of the registry has it.
  func stem(of word: Span<UInt8>) -> UInt32? {
    if let form = forms.number(of: word) { return stemOfForm[Int(form)] }
    var key: [UInt8] = []
    key.reserveCapacity(word.count + 1)
    Stem.appendKey(of: word, to: &key)
    return stems.number(of: key.span)
  }
}

/// Takes a field's value apart into folded words.
struct WordReader {
  private var folded: [UInt8] = []
  /// Where the words stand in `folded`.
  private(set) var words: [Range<Int>] = []

  /// Reads a value; `words` are its words then.
  mutating func read(_ value: Span<UInt8>) {
    folded.removeAll(keepingCapacity: true)
    words.removeAll(keepingCapacity: true)
    Folding.appendFolded(value, to: &folded)
    let folded = folded
    let bytes = folded.span
    var start = 0
    for index in bytes.indices where bytes[index] == 0x20 {
      words.append(start..<index)
      start = index + 1
    }
    if start < bytes.count { words.append(start..<bytes.count) }
  }

  /// Calls the body with each word.
  func forEach(_ body: (Span<UInt8>) -> Void) {
    for word in words { body(folded.span.extracting(word)) }
  }

  /// Adds the words to a lexicon.
  func forms(in lexicon: inout Lexicon, to forms: inout [UInt32]) {
    for word in words { forms.append(lexicon.insert(folded.span.extracting(word))) }
  }
}
