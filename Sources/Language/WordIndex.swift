import Records

/// Which documents have which words.
///
/// Documents are numbers of the caller's choice, 32 bits; a word is any bytes, as a rule folded
/// words (`TokenList`) for `find`, or keys (`Stem`) for a vocabulary. Built once by a `Builder`
/// from any number of additions, then a value that never changes. It answers:
/// - the exact word (`term`), one look into a hash table;
/// - words that begin with some letters (`terms(withPrefix:)`), a binary search, because terms are
///   numbered in the order of their bytes;
/// - words that share a `Stem` key (`forEachTerm(withKey:)`), a hash chain, when built with keys;
/// - the nearest words by slips of the finger (`forEachTerm(within:…)`), a pass over one 64-bit
///   signature a term, about 2 ms for 900,000 terms.
///
/// Everything lies in a few flat arrays: no object and no string per word. For changes one at a
/// time, keep a second, small index with the changed documents beside this one, let its answers
/// count for them, and build anew when it has grown: 900,000 additions of 220,000 different words
/// take about 0.15 s, of 900,000 different words 0.45 s.
package struct WordIndex: Sendable {
  /// A word of the index: its place in the order of bytes.
  package struct Term: Hashable, Strideable, Sendable, BitwiseCopyable {
    /// 0 – `termCount` - 1.
    package let rawValue: UInt32

    /// The term at a place in the order of bytes.
    package init(rawValue: UInt32) {
      self.rawValue = rawValue
    }

    package func distance(to other: Term) -> Int { Int(other.rawValue) - Int(rawValue) }

    package func advanced(by places: Int) -> Term {
      Term(rawValue: UInt32(Int(rawValue) + places))
    }
  }

  /// All terms one behind another, in order.
  package let bytes: [UInt8]

  /// Where each term begins in `bytes`; one more at the end.
  let termStarts: [UInt32]

  /// All documents, those of a term together, in the order in which they were added.
  package let documents: [UInt32]

  /// Where the documents of each term begin; one more at the end.
  let documentStarts: [UInt32]

  /// Letters of each term.
  let signatures: [LetterSignature]

  /// Terms by hash: a power of two of slots, `UInt32.max` in the empty ones, linear probing.
  let slots: [UInt32]

  /// First term of each chain of equal key hashes; empty without keys.
  let keyHeads: [UInt32]

  /// Next term of the chain each term is in.
  let keyNext: [UInt32]

  /// Number of different words.
  package var termCount: Int { signatures.count }

  /// An index without words.
  package init() {
    var builder = Builder()
    self = builder.finish()
  }

  init(
    bytes: [UInt8], termStarts: [UInt32], documents: [UInt32], documentStarts: [UInt32],
    signatures: [LetterSignature], slots: [UInt32], keyHeads: [UInt32], keyNext: [UInt32]
  ) {
    self.bytes = bytes
    self.termStarts = termStarts
    self.documents = documents
    self.documentStarts = documentStarts
    self.signatures = signatures
    self.slots = slots
    self.keyHeads = keyHeads
    self.keyNext = keyNext
  }

  /// The place of a term's letters in `bytes`.
  package func byteRange(of term: Term) -> Range<Int> {
    let index = Int(term.rawValue)
    return Int(termStarts[index])..<Int(termStarts[index + 1])
  }

  /// The place of a term's documents in `documents`; never empty.
  package func documentRange(of term: Term) -> Range<Int> {
    let index = Int(term.rawValue)
    return Int(documentStarts[index])..<Int(documentStarts[index + 1])
  }

  /// The place of the documents of neighbouring terms in `documents`; a document may be there more
  /// than once.
  package func documentRange(of terms: Range<Term>) -> Range<Int> {
    Int(
      documentStarts[Int(terms.lowerBound.rawValue)])..<Int(
        documentStarts[Int(terms.upperBound.rawValue)])
  }

  /// A hash of bytes whose upper bits depend on all of them.
  static func hash(_ word: Span<UInt8>) -> UInt64 {
    let hash = FNV1a(word).value
    return (hash ^ hash >> 32) &* 0x9E37_79B9_7F4A_7C15
  }
}
