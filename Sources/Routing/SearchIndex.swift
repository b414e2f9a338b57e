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
  private var byForm: Postings
  /// Forms by stem.
  private var byStem: Postings
  /// The forms from when the index was made, in the order of their bytes.
  private let sorted: [UInt32]
  /// The forms that are newer, in the same order.
  private var added: [UInt32] = []

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

  /// Records that have a form, as `Entry.rawValue`, in no order that holds.
  func entries(of form: UInt32) -> ArraySlice<UInt32> { byForm[form] }

  /// Forms that share a stem.
  func forms(ofStem stem: UInt32) -> ArraySlice<UInt32> { byStem[stem] }

  /// Forms that begin with some letters.
  func forms(beginningWith prefix: ArraySlice<UInt8>, _ lexicon: Lexicon) -> ArraySlice<UInt32> {
    let base = Self.part(of: sorted, beginningWith: prefix, lexicon)
    if added.isEmpty { return base }
    return base + Self.part(of: added, beginningWith: prefix, lexicon)
  }

  private static func part(
    of sorted: [UInt32], beginningWith prefix: ArraySlice<UInt8>, _ lexicon: Lexicon
  ) -> ArraySlice<UInt32> {
    sorted[place(of: prefix, in: sorted, lexicon)...].prefix {
      lexicon.forms[$0].starts(with: prefix)
    }
  }

  /// Where the first form stands that is not before a word.
  private static func place(
    of word: ArraySlice<UInt8>, in sorted: [UInt32], _ lexicon: Lexicon
  ) -> Int {
    var low = 0
    var high = sorted.count
    while low < high {
      let middle = (low + high) / 2
      if lexicon.forms[sorted[middle]].lexicographicallyPrecedes(word) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }

  // MARK: changes

  /// A form of a record's searched fields.
  struct Posting: Hashable {
    let form: UInt32
    let entry: UInt32
  }

  /// Takes a form that the lexicon has newly got.
  mutating func add(_ form: UInt32, _ lexicon: Lexicon) {
    added.insert(form, at: Self.place(of: lexicon.forms[form], in: added, lexicon))
    byStem.insert(form, lexicon.stemOfForm[Int(form)])
  }

  mutating func insert(_ posting: Posting) { byForm.insert(posting.entry, posting.form) }

  mutating func erase(_ posting: Posting) { byForm.erase(posting.entry, posting.form) }

  /// Whether any record has a form.
  func isUsed(_ form: UInt32) -> Bool { byForm.hasEntries(form) }
}
