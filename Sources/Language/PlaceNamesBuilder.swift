/// Collects what `PlaceNames` knows.
struct PlaceNamesBuilder {
  var names: [PlaceNames.Name] = []
  var spellings: [UInt8] = []
  var uses: [PlaceNames.StemUse] = []
  var stems = WordIndex.Builder()
  var wholeNames = WordIndex.Builder()
  var codes = WordIndex.Builder()
  private var list = TokenList()

  /// Takes an area's names and code.
  mutating func add(_ area: PlaceNames.Area) {
    if !area.code.isEmpty { codes.add(area.code.span, document: area.document) }
    var known: [(words: [PlaceForm], name: UInt32)] = []
    for name in area.names where !name.isEmpty {
      list.tokenize(name)
      let words = placeWords()
      if words.isEmpty { continue }
      let same = known.first { $0.words == words }?.name
      let number = same ?? add(words, spelled: name, of: area)
      if same == nil { known.append((words, number)) }
      // With hyvinvointialue and the like.
      let folded = list.folded
      wholeNames.add(folded.span, document: number)
    }
  }

  /// Takes a name.
  /// - Returns: its number.
  private mutating func add(
    _ words: [PlaceForm], spelled name: ArraySlice<UInt8>, of area: PlaceNames.Area
  ) -> UInt32 {
    let joined = words.flatMap(\.bytes)
    let spelling = spellings.count..<spellings.count + name.count
    spellings += name
    let isRegion = words.count < list.tokens.count
    let whole = addName(
      area, words.count, isRegion, spelling, homonym: words.count > 1 ? [] : joined)
    for (position, word) in words.enumerated() {
      addForms(of: word, position: position, name: whole)
    }
    wholeNames.add(joined.span, document: whole)
    if words.count == 2 {
      // eteläkarjala; and Koski for Koski Tl.
      let both = PlaceForm(
        bytes: joined,
        accents: words[0].accents | words[1].accents << UInt64(min(words[0].bytes.count, 63)),
        endings: [])
      let single = addName(area, 1, isRegion, spelling, homonym: [])
      addForms(of: both, position: 0, name: single)
      if Self.shortSeconds.contains(words[1].bytes), !area.isPart {
        let short = addName(area, 1, isRegion, spelling, homonym: words[0].bytes)
        addForms(of: words[0], position: 0, name: short)
        let first = words[0].bytes
        wholeNames.add(first.span, document: short)
      }
    }
    return whole
  }

  /// Notes a name; `homonym` is the word that it may be besides, empty if it is none.
  private mutating func addName(
    _ area: PlaceNames.Area, _ wordCount: Int, _ isRegion: Bool, _ spelling: Range<Int>,
    homonym: [UInt8]
  ) -> UInt32 {
    names.append(
      PlaceNames.Name(
        document: area.document, wordCount: wordCount,
        wariness: homonym.isEmpty ? .none : .of(homonym),
        sense: homonym.isEmpty ? .none : PlaceWariness.sense(of: homonym), isRegion: isRegion,
        isPart: area.isPart, spelling: spelling))
    return UInt32(names.count - 1)
  }

  private mutating func addForms(of word: PlaceForm, position: Int, name: UInt32) {
    var forms = PlaceForms.forms(of: word)
    // S:t Karins is said and written Sankt Karins, too.
    if word.bytes == [UInt8(ascii: "s")] {
      for other in ["st", "sankt"] {
        forms.append(PlaceForm(bytes: Array(other.utf8), accents: 0, endings: .none))
      }
    }
    for form in forms {
      stems.add(form.bytes.span, document: UInt32(uses.count))
      uses.append(
        PlaceNames.StemUse(
          name: name, position: UInt32(position), endings: form.endings, accents: form.accents))
    }
  }

  /// The words of the name in `list` that say the place, in the nominative.
  private func placeWords() -> [PlaceForm] {
    var words: [PlaceForm] = []
    var kindWordBehind = false
    var kindWordBefore = false
    for token in list.tokens {
      let range = token.foldedRange
      if PlaceKindWord.contains(list.folded.span.extracting(range)) {
        if words.isEmpty { kindWordBefore = true } else { kindWordBehind = true }
        continue
      }
      words.append(
        PlaceForm(bytes: Array(list.folded[range]), accents: token.accents, endings: []))
    }
    guard !words.isEmpty else { return [] }
    if kindWordBehind, !kindWordBefore { words = words.map(nominative) }
    return words
  }

  /// The nominative of a word in the genitive: Kymenlaakson, Österbottens. Other words stay.
  private func nominative(_ word: PlaceForm) -> PlaceForm {
    let count = word.bytes.count
    guard count > 4, let last = word.bytes.last else { return word }
    if last == UInt8(ascii: "s") { return word.changed(keeping: count - 1, "", []) }
    guard last == UInt8(ascii: "n"), Letters.isVowel(word.bytes[count - 2]) else { return word }
    for (genitive, nominative) in Self.genitives where word.bytes.ends(with: genitive) {
      var form = word.changed(keeping: count - genitive.utf8.count, nominative, [])
      form.accents = word.accents & (1 << UInt64(min(form.bytes.count, 63)) - 1)
      return form
    }
    return word.changed(keeping: count - 1, "", [])
  }

  /// Second words that people leave out: Koski Tl, in the province of Turku.
  private static let shortSeconds: [[UInt8]] = [Array("tl".utf8), Array("hl".utf8)]

  /// Genitives of region names from which taking off the n is not enough.
  private static let genitives = [
    ("uudenmaan", "uusimaa"), ("suomen", "suomi"), ("hameen", "hame"), ("lapin", "lappi"),
    ("kunnan", "kunta"),
  ]
}
