import Language
package import Registry

extension Router {
  /// Records whose names, titles and words have all the words asked for.
  ///
  /// A record has a word if one of its own begins with it or is another form of it. Best first:
  /// records that have the words as typed, then those that have them in their names; of equals
  /// the order of id.
  ///
  /// - Parameters:
  ///   - words: the words as typed, UTF-8.
  ///   - kind: only records of this kind, or of any.
  ///   - area: only records that concern this area, or any.
  ///   - limit: most records.
  /// - Returns: the records, best first.
  package func find(
    words: ArraySlice<UInt8>, kind: Kind?, area: Registry.Number?, limit: Int
  ) -> [Registry.Number] {
    var list = TokenList()
    list.tokenize(words)
    guard !list.tokens.isEmpty else { return [] }
    var scores: [UInt16] = []
    for (place, token) in list.tokens.prefix(Question.wordsMax).enumerated() {
      let own = marks(for: list.folded[token.foldedRange])
      if place == 0 {
        scores = own.map { UInt16($0) }
      } else {
        for index in scores.indices {
          let hasAll = own[index] > 0 && scores[index] > 0
          scores[index] = hasAll ? scores[index] + UInt16(own[index]) : 0
        }
      }
    }
    var found: [(score: UInt16, number: Registry.Number)] = []
    for index in scores.indices where scores[index] > 0 {
      let number = Registry.Number(index)
      if let kind, registry[number].kind != kind { continue }
      if let area, !concerns(number, area: area) { continue }
      found.append((scores[index], number))
    }
    found.sort { left, right in
      left.score != right.score
        ? left.score > right.score : registry.precedes(left.number, right.number)
    }
    return found.prefix(limit).map(\.number)
  }

  /// For each record how well it has a word: 0 not at all, more for the word itself than for one
  /// that begins so, and for a name more than for other fields.
  private func marks(for word: ArraySlice<UInt8>) -> [UInt8] {
    let (search, lexicon) = (indices.search, indices.lexicon)
    var marks = [UInt8](repeating: 0, count: registry.records.count)
    func mark(_ form: UInt32, _ value: UInt8) {
      for entry in search.entries(of: form) {
        let entry = SearchIndex.Entry(rawValue: entry)
        let own = value + (entry.isName ? 1 : 0)
        if own > marks[Int(entry.number)] { marks[Int(entry.number)] = own }
      }
    }
    for form in search.forms(beginningWith: word, lexicon) { mark(form, 1) }
    if let stem = lexicon.stem(of: word) {
      for form in search.forms(ofStem: stem) { mark(form, 3) }
    }
    if let form = lexicon.form(of: word.span) { mark(form, 5) }
    return marks
  }
}
