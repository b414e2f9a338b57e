/// Common words whose forms no rule brings together: what the endings leave, and the key.
///
/// Written as left after `StemEndings`, for the forms that differ from the rest of their word.
/// Kept short: words of families and services only.
enum StemExceptions {
  /// Puts the key in place of a stem that is an exception, so that nothing is left to do.
  static func replace(_ stem: inout StemBuffer) -> Bool {
    for (left, key) in whole where stem.equals(left) {
      stem.become(key)
      return true
    }
    for (ending, dropped, letter) in tails where stem.ends(ending) {
      stem.drop(dropped)
      stem.replaceLast(letter)
      return false
    }
    return false
  }

  /// Stems that are all of a word.
  private static let whole: [(left: StemEnding, key: StemEnding)] = [
    ("last", "laps"), ("lasta", "laps"), ("las", "laps"),  // lasta, lasten: lapsi
    ("miehe", "mies"), ("mieh", "mies"),  // miehen: mies
    ("poja", "poik"), ("poj", "poik"),  // pojan: poika
    ("aja", "aik"), ("aj", "aik"),  // ajan, ajalla: aika
    ("arje", "ark"), ("arj", "ark"),  // arjen: arki
    ("vela", "velk"), ("velo", "velk"),  // velan, veloista: velka
    ("jala", "jalk"),  // jalan: jalka
    ("nala", "nalk"),  // nälän: nälkä
    ("ruoa", "ruok"), ("ruua", "ruok"),  // ruoan: ruoka
    ("lai", "lak"),  // lain: laki
    ("tue", "tuk"), ("joe", "jok"),  // tuen: tuki, joen: joki
    ("huo", "huol"), ("huolta", "huol"),  // huolta: huoli
    ("mie", "miel"),  // mieltä: mieli
    ("nuorta", "nuor"),  // nuorta: nuori
    ("vuode", "vuos"), ("vuod", "vuos"), ("vuot", "vuos"), ("vuonna", "vuos"),  // vuoden: vuosi
    ("luvu", "luk"), ("suvu", "suk"), ("puvu", "puk"),  // luvun: luku
    ("tyttare", "tyttar"), ("tytar", "tyttar"),  // tyttären: tytär
    ("childr", "chilt"),  // children: child
  ]

  /// Ends of compounds: how many letters go, and which one the last then becomes.
  private static let tails: [(ending: StemEnding, dropped: Int, letter: UInt8)] = [
    ("tue", 0, UInt8(ascii: "k")), ("joe", 0, UInt8(ascii: "k")),  // toimeentulotuen: -tuki
    ("miehe", 1, UInt8(ascii: "s")), ("mieh", 0, UInt8(ascii: "s")),  // virkamiehen: -mies
  ]
}
