/// The vocabulary's phrases as each of their words sees them, one word's behind the other.
///
/// A question's word looks at hundreds of phrases, and nearly all of them have nothing else in the
/// question. What it is worth then is known beforehand and lies here in a row; only the few phrases
/// of which more is there are looked at themselves.
struct PhraseUses: Sendable {
  struct Use: BitwiseCopyable {
    var phrase: UInt32
    /// The form that stands in the phrase.
    var form: UInt32
    /// What the word's weight counts while nothing else of the phrase stands in the question.
    var alone: Float
    /// What the vocabulary says the phrase counts beside others.
    var factor: Float
    /// Place of the type among the types.
    var type: UInt16
    /// Whether the phrase has other words, so that more of it may be there.
    var hasOthers: Bool
    /// Whether the form is a word of its own that only shares its stem with a weak word.
    var isStrong = false
  }

  private var starts: [UInt32] = [0]
  private var uses: [Use] = []

  /// Makes the uses of each stem.
  ///
  /// - Parameters:
  ///   - count: number of stems.
  ///   - make: the uses of one, in the order of the phrases.
  init(count: Int, _ make: (UInt32) -> [Use]) {
    starts.reserveCapacity(count + 1)
    for stem in 0..<UInt32(count) {
      uses += make(stem)
      starts.append(UInt32(uses.count))
    }
  }

  /// The uses of a stem; none for one that is newer.
  subscript(stem: UInt32) -> ArraySlice<Use> {
    guard Int(stem) + 1 < starts.count else { return [] }
    return uses[Int(starts[Int(stem)])..<Int(starts[Int(stem) + 1])]
  }
}
