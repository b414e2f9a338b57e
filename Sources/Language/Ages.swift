/// Finds how old somebody is in a text: `2-vuotias`, `5 v`, `8 kk`, `3-årig`, `2 year old`,
/// `ekaluokkalainen`, `vauva`, `raskaana`, `teini`.
///
/// Words and units stand in tables (`AgeWords`); this file only knows how numbers and units follow
/// each other. A bare `3 vuotta` is a time, not an age, unless `vanha` or `ikäinen` follows; a bare
/// number is an age behind whom it may be said of: `tyttö on jo 15`, `lapset 3 ja 8`, `I am 21`.
package enum Ages {
  /// An age that a text mentions.
  package struct Mention: Equatable, Sendable {
    /// Indices of the words that say it.
    package var words: Range<Int>

    /// The age in full months, from the youngest to the oldest that the words may mean: a
    /// two-year-old is 24–35 months old.
    package var months: ClosedRange<Int>

    /// Whether the child is not born yet; `months` is zero then.
    package var isUnborn = false

    /// Whether a word says the age by itself: `vauva`, `eskari`, `ekaluokkalainen`, `raskaana`.
    /// Such a word says more than an age; a number and its unit say nothing else.
    package var isNamed = false

    /// The youngest age meant in years, such as 0.5 or 2.
    package var years: Double { Double(months.lowerBound) / 12 }
  }

  /// Oldest age that a bound without end reaches, in months: of `yli 15-vuotias`.
  static let childMonthsMax = 18 * 12 - 1

  /// Appends the ages that a text mentions, in order of the text.
  package static func appendMentions(in list: TokenList, to mentions: inout [Mention]) {
    let reader = AgeReader(list: list)
    var index = 0
    while index < list.tokens.count {
      if reader.mayBegin(at: index),
        var mention = reader.pregnancyWeek(at: index) ?? reader.counted(at: index)
          ?? reader.grade(at: index) ?? reader.named(at: index) ?? reader.bare(at: index)
      {
        reader.applyBound(to: &mention)
        if let last = mentions.last, let whole = reader.joined(last, mention) {
          mentions[mentions.count - 1] = whole
        } else {
          mentions.append(mention)
        }
        index = mention.words.upperBound
      } else {
        index += 1
      }
    }
  }
}
