extension WordIndex {
  /// The term that is exactly this word.
  package func term(_ word: Span<UInt8>) -> Term? {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: Self.hash(word) >> 32) & mask
    while slots[slot] != .max {
      let term = Term(rawValue: slots[slot])
      if isEqual(term, word) { return term }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// The terms that begin with these letters, the word itself first if it is there.
  package func terms(withPrefix prefix: Span<UInt8>) -> Range<Term> {
    let lower = firstIndex { compare($0, prefix) >= 0 }
    let upper = firstIndex(from: lower) { compare($0, prefix) > 0 }
    return Term(rawValue: UInt32(lower))..<Term(rawValue: UInt32(upper))
  }

  /// Calls the body with each term whose `Stem` key is this one, in no order.
  /// - Parameters:
  ///   - key: what `Stem.appendKey` made of a word.
  ///   - scratch: memory for keys that the caller keeps between calls; its contents are lost.
  ///   - body: gets the term.
  /// - Precondition: The index was built with keys.
  package func forEachTerm(
    withKey key: Span<UInt8>, scratch: inout [UInt8], _ body: (Term) -> Void
  ) {
    precondition(!keyHeads.isEmpty, "index without keys")
    var next = keyHeads[Int(truncatingIfNeeded: Self.hash(key) >> 32) & (keyHeads.count - 1)]
    while next != .max {
      let term = Term(rawValue: next)
      // The chain holds other keys of the same hash, too, so the key is made once more.
      scratch.removeAll(keepingCapacity: true)
      Stem.appendKey(of: bytes.span.extracting(byteRange(of: term)), to: &scratch)
      if areEqual(scratch.span, key) { body(term) }
      next = keyNext[Int(next)]
    }
  }

  /// Calls the body with each term within so many slips of a word, and their number; in order of
  /// the terms, not of the slips.
  /// - Parameters:
  ///   - limit: 0 – `EditDistance.limitMax`.
  ///   - word: the word as typed, folded or as key, like the terms.
  ///   - body: gets the term and its slips.
  package func forEachTerm(
    within limit: Int, of word: Span<UInt8>, _ body: (Term, Int) -> Void
  ) {
    let signature = LetterSignature(word)
    for index in signatures.indices where signatures[index].mayBeWithin(limit, of: signature) {
      let term = Term(rawValue: UInt32(index))
      let range = byteRange(of: term)
      guard abs(range.count - word.count) <= limit else { continue }
      if let slips = EditDistance.between(word, bytes.span.extracting(range), limit: limit) {
        body(term, slips)
      }
    }
  }

  /// The term with the fewest slips, the first in order of several; nil when none is within the
  /// limit.
  package func nearest(to word: Span<UInt8>, within limit: Int) -> (term: Term, slips: Int)? {
    var best: (term: Term, slips: Int)?
    forEachTerm(within: limit, of: word) { term, slips in
      if slips < best?.slips ?? .max { best = (term, slips) }
    }
    return best
  }

  /// Order of a term against a prefix: below, beginning with it (0), or above.
  private func compare(_ index: Int, _ prefix: Span<UInt8>) -> Int {
    let start = Int(termStarts[index])
    let count = Int(termStarts[index + 1]) - start
    for offset in prefix.indices {
      if offset == count { return -1 }
      let (left, right) = (bytes[start + offset], prefix[offset])
      if left != right { return left < right ? -1 : 1 }
    }
    return 0
  }

  /// First index from a start on at which a condition that stays true has become true.
  private func firstIndex(from start: Int = 0, where condition: (Int) -> Bool) -> Int {
    var (lower, upper) = (start, termCount)
    while lower < upper {
      let middle = (lower + upper) / 2
      if condition(middle) { upper = middle } else { lower = middle + 1 }
    }
    return lower
  }

  private func isEqual(_ term: Term, _ word: Span<UInt8>) -> Bool {
    let range = byteRange(of: term)
    guard range.count == word.count else { return false }
    for offset in word.indices where bytes[range.lowerBound + offset] != word[offset] {
      return false
    }
    return true
  }
}

/// Whether two spans hold the same bytes.
func areEqual(_ left: Span<UInt8>, _ right: Span<UInt8>) -> Bool {
  guard left.count == right.count else { return false }
  for index in left.indices where left[index] != right[index] { return false }
  return true
}
