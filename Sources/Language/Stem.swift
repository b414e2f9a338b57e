/// A key that the inflected forms of a word share: `neuvonta`, `neuvonnan` and `neuvontaan` have
/// one, so have `päiväkoti` and `päiväkodissa`, `skola` and `skolorna`, `clinic` and `clinics`.
///
/// One function serves Finnish, Swedish and English, vocabulary and question alike, so it never
/// has to know the language. It takes endings off from the right (`StemEndings`), cuts final
/// vowels, and writes the strong and the weak grade of the last consonants alike (`StemGrade`).
/// A key is no word and nothing for people to see. Words of different meaning may share one, so
/// whoever ranks prefers an equal word to an equal key. Words that no rule catches stand in
/// `StemExceptions`. A morphological analyser may take the place of this function at any time:
/// keys are only compared with each other and never kept.
///
/// Measured on 10,139 different nouns and adjectives of municipal plans and service vocabularies,
/// against Voikko's dictionary: 96 of 100 inflected forms have the key of their base form, and 12
/// of 100 base forms share their key with another, mostly a relative (`terve`, `terveys`). Known
/// strangers: `isä` and `iso`, `äiti` and `aita`, `kirja` and `kirje`, `tuki` and `tukka`.
package enum Stem {
  /// Appends the key of a word: at least one byte, at most one more than the word has.
  /// - Parameters:
  ///   - word: a folded word. One with digits or letters outside ASCII is its own key.
  ///   - keys: where the key is appended.
  package static func appendKey(of word: Span<UInt8>, to keys: inout [UInt8]) {
    var stem = StemBuffer(word)
    if word.count > 2, isPlain(word) {
      StemEndings.strip(&stem)
      if !StemExceptions.replace(&stem) { StemGrade.normalize(&stem) }
    }
    stem.append(to: &keys)
  }

  private static func isPlain(_ word: Span<UInt8>) -> Bool {
    for index in word.indices where !Letters.isLetter(word[index]) { return false }
    return true
  }
}
