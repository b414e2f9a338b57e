/// Finds known words at the ends of a word that is not known itself: Finnish and Swedish write
/// compounds as one word, and nobody can list them all.
///
/// `varhaiskasvatushakemus` begins with `varhaiskasvatus` and ends with `hakemus`;
/// `perhetyöntekijä` begins with `perhetyö`; `lastensuojeluilmoituksen` ends, inflected, with
/// `ilmoitus`. The longest known word counts. A beginning is the plain word or its genitive
/// (`lasten-`), an ending may have any form that `Stem` sees through.
package enum Compounds {
  /// Letters a part has at least, unless the caller asks for longer ones.
  package static let partBytesMin = 4

  /// A known word in another.
  package struct Part: Equatable, Sendable {
    /// The known word.
    package var term: WordIndex.Term

    /// Bytes of the folded word that it stands for.
    package var range: Range<Int>

    /// Whether it is there as it is in the index, not in another form.
    package var isExact: Bool
  }

  /// Finds the longest known word that a word begins with; something is left behind it.
  /// - Parameters:
  ///   - word: a folded word.
  ///   - index: folded words, built with keys.
  ///   - scratch: memory that the caller keeps between calls; its contents are lost.
  /// - Returns: the word and its place, or nil when no known word is there.
  package static func beginning(
    of word: Span<UInt8>, in index: WordIndex, scratch: inout Scratch
  ) -> Part? {
    var end = word.count - 2
    while end >= partBytesMin {
      let start = word.extracting(0..<end)
      if let term = index.term(start) {
        return Part(term: term, range: 0..<end, isExact: true)
      }
      let last = word[end - 1]
      if last == UInt8(ascii: "n") || last == UInt8(ascii: "s"),
        let term = inflected(start, in: index, scratch: &scratch)
      {
        return Part(term: term, range: 0..<end, isExact: false)
      }
      end -= 1
    }
    return nil
  }

  /// Finds the longest known word that a word ends with; something is left before it.
  /// - Parameters:
  ///   - word: a folded word.
  ///   - index: folded words, built with keys.
  ///   - scratch: memory that the caller keeps between calls; its contents are lost.
  /// - Returns: the word and its place, or nil when no known word is there.
  package static func ending(
    of word: Span<UInt8>, in index: WordIndex, scratch: inout Scratch
  ) -> Part? {
    var start = 2
    while start + partBytesMin <= word.count {
      let end = word.extracting(start..<word.count)
      let range = start..<word.count
      if let term = index.term(end) { return Part(term: term, range: range, isExact: true) }
      if let term = inflected(end, in: index, scratch: &scratch) {
        return Part(term: term, range: range, isExact: false)
      }
      start += 1
    }
    return nil
  }

  /// Memory for keys.
  package struct Scratch: Sendable {
    var key: [UInt8] = []
    var other: [UInt8] = []

    /// No memory yet; it comes with use.
    package init() {}
  }

  /// The first known word that shares the key of this one.
  private static func inflected(
    _ word: Span<UInt8>, in index: WordIndex, scratch: inout Scratch
  ) -> WordIndex.Term? {
    scratch.key.removeAll(keepingCapacity: true)
    Stem.appendKey(of: word, to: &scratch.key)
    // Keys of two letters are shared by too many words to prove anything inside a word.
    guard scratch.key.count > 2 else { return nil }
    // Out of the scratch while its other half is read.
    var other: [UInt8] = []
    swap(&other, &scratch.other)
    var first: WordIndex.Term?
    index.forEachTerm(withKey: scratch.key.span, scratch: &other) { term in
      first = min(first ?? term, term)
    }
    swap(&other, &scratch.other)
    return first
  }
}
