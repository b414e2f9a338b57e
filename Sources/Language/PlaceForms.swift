/// Makes the stems of a place name that Finnish inflection needs, from the name alone.
///
/// The rules are those of names: they cover every municipality and region of Finland (a test says
/// so) and treat what they do not know as a regular word. A stem too many does no harm as long as
/// no other word has it.
enum PlaceForms {
  /// All stems of one word of a name.
  static func forms(of word: PlaceForm) -> [PlaceForm] {
    var forms = regular(word)
    for (stem, endings) in irregular[word.bytes] ?? [] {
      forms.append(word.changed(keeping: 0, stem, endings))
    }
    for (beginning, inflected) in inflectedBeginnings where word.bytes.starts(with: beginning) {
      // Uudessakaupungissa: both parts are inflected.
      let count = beginning.count
      guard word.bytes.count >= count + 3 else { continue }
      let rest = PlaceForm(
        bytes: Array(word.bytes[count...]), accents: word.accents >> UInt64(count), endings: [])
      for form in regular(rest) {
        for start in inflected {
          forms.append(
            PlaceForm(
              bytes: start + form.bytes, accents: form.accents << UInt64(start.count),
              endings: form.endings))
        }
      }
    }
    return forms
  }

  private static func regular(_ word: PlaceForm) -> [PlaceForm] {
    let count = word.bytes.count
    guard count > 2, let last = word.bytes.last else { return [with(word, .all)] }
    if word.bytes.ends(with: "nen") {
      // Kauniainen: Kauniaisissa, Kauniaisten.
      return [
        with(word, .none), word.changed(keeping: count - 3, "s", .consonant),
        word.changed(keeping: count - 3, "si", [.strong, .weak]),
        word.changed(keeping: count - 3, "se", [.strong, .weak]),
      ]
    }
    if last == UInt8(ascii: "s") { return endingInS(word) }
    if Letters.isConsonant(last) {
      return [
        with(word, [.none, .consonant]), word.changed(keeping: count, "i", [.strong, .weak]),
      ]
    }
    if last == UInt8(ascii: "e") {
      // Raahe: Raahessa and Raaheessa, Tampere: Tampereella.
      return [with(word, .all), word.changed(keeping: count, "e", [.strong, .weak])]
    }
    var forms = graded(with(word, .all))
    if let ending = stemsInE.first(where: { word.bytes.ends(with: $0) }) {
      if ending == "vesi" {
        forms.append(word.changed(keeping: count - 2, "te", .strong))
        forms.append(word.changed(keeping: count - 2, "de", .weak))
        forms.append(word.changed(keeping: count - 2, "ti", .nen))
      } else {
        forms += graded(word.changed(keeping: count - 1, "e", [.strong, .weak]))
      }
    }
    return forms
  }

  /// Kannus: Kannuksessa; Varkaus: Varkaudessa; Pihtipudas: Pihtiputaalla; Korsnäs: Korsnäsissä.
  private static func endingInS(_ word: PlaceForm) -> [PlaceForm] {
    let count = word.bytes.count
    var forms = [
      with(word, [.none, .consonant]),
      word.changed(keeping: count - 1, "kse", [.strong, .weak]),
      word.changed(keeping: count, "i", [.strong, .weak]),
    ]
    if word.bytes.ends(with: "us") || word.bytes.ends(with: "ys") {
      forms.append(word.changed(keeping: count - 1, "te", .strong))
      forms.append(word.changed(keeping: count - 1, "de", .weak))
    }
    if word.bytes.ends(with: "das") {
      forms.append(word.changed(keeping: count - 3, "taa", [.strong, .weak]))
    } else if word.bytes.ends(with: "as") {
      forms.append(word.changed(keeping: count - 1, "a", [.strong, .weak]))
    }
    return forms
  }

  /// A stem and, where consonants alternate, its weak grade. The strong one keeps all endings: a
  /// learner's `Turkussa` is understood, too.
  private static func graded(_ form: PlaceForm) -> [PlaceForm] {
    let bytes = form.bytes
    let count = bytes.count
    guard count >= 3, !Letters.isVowel(bytes[count - 2]) else { return [form] }
    let vowel = String(decoding: bytes[(count - 1)...], as: UTF8.self)
    let cluster = String(decoding: bytes[(count - 3)..<(count - 1)], as: UTF8.self)
    if let weak = weakClusters[cluster] {
      return [form, marked(form.changed(keeping: count - 3, weak + vowel, .weak), like: form)]
    }
    guard Letters.isVowel(bytes[count - 3]), let weak = weakConsonants[bytes[count - 2]] else {
      return [form]
    }
    return [form, marked(form.changed(keeping: count - 2, weak + vowel, .weak), like: form)]
  }

  /// A form whose last letter has a mark when that of another has one: Pyhäntä, Pyhännä-.
  private static func marked(_ form: PlaceForm, like other: PlaceForm) -> PlaceForm {
    let last = other.bytes.count - 1
    guard last < 64, other.accents >> UInt64(last) & 1 == 1 else { return form }
    var marked = form
    marked.accents |= 1 << UInt64(form.bytes.count - 1)
    return marked
  }

  private static func with(_ word: PlaceForm, _ endings: PlaceForm.Endings) -> PlaceForm {
    PlaceForm(bytes: word.bytes, accents: word.accents, endings: endings)
  }

  /// Consonant gradation of two consonants.
  private static let weakClusters = [
    "kk": "k", "pp": "p", "tt": "t", "nk": "ng", "nt": "nn", "mp": "mm", "lt": "ll", "rt": "rr",
    "ht": "hd", "lk": "l", "rk": "r", "lp": "lv", "rp": "rv",
  ]

  /// Consonant gradation of one consonant between vowels.
  private static let weakConsonants: [UInt8: String] = [
    UInt8(ascii: "k"): "", UInt8(ascii: "p"): "v", UInt8(ascii: "t"): "d",
  ]

  /// Words in -i whose stem ends in -e.
  private static let stemsInE = [
    "lahti", "joki", "vesi", "salmi", "niemi", "koski", "jarvi", "nummi", "lampi", "maki", "loppi",
    "saari", "suomi",
  ]

  /// First parts that are inflected together with the second.
  private static let inflectedBeginnings: [(beginning: [UInt8], inflected: [[UInt8]])] = [
    ("uusi", ["uuden", "uudessa", "uudesta", "uuteen", "uudella", "uudelta", "uudelle"]),
    ("iso", ["ison", "isossa", "isosta", "isoon", "isolla", "isolta", "isolle"]),
  ].map { (Array($0.0.utf8), $0.1.map { Array($0.utf8) }) }

  /// Names like no other: what they have beside the stems of the rules.
  private static let irregular: [[UInt8]: [(String, PlaceForm.Endings)]] = [
    Array("virrat".utf8): [
      ("virroi", .weak), ("virtoi", .strong), ("virtai", .weak), ("virto", .strong),
      ("virta", .weak),
    ],
    Array("punkalaidun".utf8): [("punkalaitume", [.strong, .weak]), ("punkalaidu", .strong)],
    Array("pohde".utf8): [("pohtee", [.strong, .weak])],
    Array("kangasala".utf8): [("kangasa", .weak)],
    Array("suomi".utf8): [("suoma", .strong)],
  ]
}

extension [UInt8] {
  /// Whether the bytes end with these letters.
  func ends(with ending: String) -> Bool {
    suffix(ending.utf8.count).elementsEqual(ending.utf8)
  }
}
