/// Which records have which words in their searched fields, for `find`.
///
/// It speaks of the lexicon's forms, so that a word is looked up once for all indices.
struct SearchIndex: Sendable {
  /// A record that has a word, and whether in its name.
  struct Entry: BitwiseCopyable {
    let rawValue: UInt32

    init(rawValue: UInt32) { self.rawValue = rawValue }

    init(number: Int, isName: Bool) {
      rawValue = UInt32(truncatingIfNeeded: number) << 1 | (isName ? 1 : 0)
    }

    var number: UInt32 { rawValue >> 1 }
    var isName: Bool { rawValue & 1 != 0 }
  }

  /// Entries by form.
  private let byForm: Postings
  /// Forms by stem.
  private let byStem: Postings
  /// All forms in the order of their bytes.
  private let sorted: [UInt32]

  /// Takes the forms that were read and the entry of each.
  init(forms: [UInt32], entries: [UInt32], lexicon: Lexicon) {
    byForm = Postings(keys: forms, values: entries, count: lexicon.forms.count)
    let all = Array(0..<UInt32(lexicon.forms.count))
    byStem = Postings(keys: lexicon.stemOfForm, values: all, count: lexicon.stems.count)
    // The first eight bytes as one integer decide nearly every comparison.
    var keyed = all.map { (head: Self.head(of: lexicon.forms[$0]), form: $0) }
    keyed.sort { left, right in
      left.head != right.head
        ? left.head < right.head
        : lexicon.forms[left.form].lexicographicallyPrecedes(lexicon.forms[right.form])
    }
    sorted = keyed.map(\.form)
  }

  private static func head(of word: ArraySlice<UInt8>) -> UInt64 {
    var head: UInt64 = 0
    for offset in 0..<8 {
      let index = word.startIndex + offset
      head = head << 8 | (index < word.endIndex ? UInt64(word[index]) : 0)
    }
    return head
  }

  /// Records that have a form, as `Entry.rawValue`, in order of number.
  func entries(of form: UInt32) -> ArraySlice<UInt32> { byForm[form] }

  /// Forms that share a stem.
  func forms(ofStem stem: UInt32) -> ArraySlice<UInt32> { byStem[stem] }

  /// Forms that begin with some letters.
  func forms(beginningWith prefix: ArraySlice<UInt8>, _ lexicon: Lexicon) -> ArraySlice<UInt32> {
    var low = 0
    var high = sorted.count
    while low < high {
      let middle = (low + high) / 2
      if lexicon.forms[sorted[middle]].lexicographicallyPrecedes(prefix) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return sorted[low...].prefix { lexicon.forms[$0].starts(with: prefix) }
  }
}
