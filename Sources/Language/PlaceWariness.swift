/// Place names that are also something else, and what it takes to believe in the place.
enum PlaceWariness: UInt8, BitwiseCopyable, Sendable {
  /// Nothing else: the name is enough, whatever its case and capitals.
  case none
  /// A common word in its base form (salo, perho); in a place's case it is the place.
  case word
  /// A common word in the cases of place as well: `kolarissa` is in a crash, `inga` is none.
  case everyForm
  /// A first name: `Kaarinalle` is to a person, `Kaarinassa` in the town. Or a last name.
  case person

  /// What a name, its words folded and joined, is else.
  static func of(_ name: [UInt8]) -> PlaceWariness {
    all[name] ?? (name.count <= 2 ? .word : .none)
  }

  private static let all: [[UInt8]: PlaceWariness] = table([
    (
      .word,
      """
      salo rauma lahti lahtis pori kemi ii vaala sund luoto lieto koski perho rusko juva loppi \
      masku sauvo karvia kaavi lemi muhos sievi veteli hanko eura nokia kannus virrat \
      sulkava multia laihia somero inkoo borga reso geta sagu kumo vemo lappo itis \
      malmi kallio ruukki valko tahko kuru lammi pohja kymi ruka kamppi esse karis pojo haaga \
      valtimo kisko kiikka storby korso
      """
    ),
    (.everyForm, "kolari varkaus pello inga stora halso juga kides eno koria soite rollo"),
    (
      .person,
      """
      kaarina inari simo soini tervo salla loviisa lovisa aura maaria ristiina vanda jokela \
      paavola lehtimaki nikkila
      """
    ),
  ])

  private static func table<Value>(_ groups: [(Value, String)]) -> [[UInt8]: Value] {
    var all: [[UInt8]: Value] = [:]
    for (value, names) in groups {
      for name in names.split(separator: " ") { all[Array(name.utf8)] = value }
    }
    return all
  }

  /// What the words around a name may tell it to be.
  static func sense(of name: [UInt8]) -> PlaceSense {
    senses[name] ?? (of(name) == .person ? .person : .none)
  }

  private static let senses: [[UInt8]: PlaceSense] = table([
    (
      .nature,
      """
      salo lahti lahtis perho koski luoto rusko somero kotka pello lieto hanko kallio malmi kuru \
      pohja aura tahko lammi sund
      """
    ),
    (.make, "nokia vaasa"), (.crash, "kolari"), (.theft, "varkaus"), (.stuff, "karvia multia"),
    (.flow, "virrat valtimo kymi"), (.kin, "eno"),
  ])
}

/// Words that stand before a place in Swedish and English.
enum PlacePreposition {
  /// Whether a folded word is one of them.
  static func contains(_ word: Span<UInt8>) -> Bool {
    guard word.count <= 7 else { return false }
    var packed: UInt64 = 0
    for index in word.indices { packed = packed << 8 | UInt64(word[index]) }
    return all.contains(packed)
  }

  private static let all = Set(
    ["i", "in", "fran", "from", "till", "to", "at", "near", "vid", "pa", "utanfor", "around"]
      .map { word in (word as String).utf8.reduce(0 as UInt64) { $0 << 8 | UInt64($1) } })
}
