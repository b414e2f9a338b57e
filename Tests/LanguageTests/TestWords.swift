@testable import Language

/// The bytes of a text.
func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

/// The words of a text.
func words(_ text: String) -> TokenList {
  var list = TokenList()
  list.tokenize(bytes(text)[...])
  return list
}

/// The folded words of a text.
func folded(_ text: String) -> [String] {
  let list = words(text)
  return list.tokens.map { String(decoding: list.folded[$0.foldedRange], as: UTF8.self) }
}

/// The key of a word, which is folded first.
func key(_ word: String) -> String {
  let list = words(word)
  var key: [UInt8] = []
  let range = list.joinedRange(list.tokens.indices)
  Stem.appendKey(of: list.folded.span.extracting(range), to: &key)
  return String(decoding: key, as: UTF8.self)
}

// The macros of Testing cannot look into expressions with spans, so tests ask with strings.

extension WordIndex {
  func term(_ word: String) -> Term? {
    let word = Array(word.utf8)
    return term(word.span)
  }

  func terms(withPrefix prefix: String) -> Range<Term> {
    let prefix = Array(prefix.utf8)
    return terms(withPrefix: prefix.span)
  }

  func nearest(to word: String, within limit: Int) -> (term: Term, slips: Int)? {
    let word = Array(word.utf8)
    return nearest(to: word.span, within: limit)
  }

  func text(_ term: Term) -> String {
    String(decoding: self.bytes[byteRange(of: term)], as: UTF8.self)
  }
}

extension PlaceNames {
  func lookup(_ text: String) -> UInt32? {
    var scratch = TokenList()
    let text = Array(text.utf8)
    return lookup(text.span, scratch: &scratch)
  }

  func nearest(to text: String) -> String? {
    var scratch = TokenList()
    let text = Array(text.utf8)
    return nearest(to: text.span, scratch: &scratch)
      .map { String(decoding: $0.spelling, as: UTF8.self) }
  }
}

/// Slips between two words.
func slips(_ left: [UInt8], _ right: [UInt8], limit: Int) -> Int? {
  EditDistance.between(left.span, right.span, limit: limit)
}
