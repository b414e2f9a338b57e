/// Brings what the endings left to one form: no final vowels, one spelling for both grades of the
/// last consonants.
enum StemGrade {
  /// Makes the key of a stem.
  static func normalize(_ stem: inout StemBuffer) {
    dropVowels(&stem)
    // kokonaisuus has two suffixes.
    for _ in 0..<2 { normalizeSuffix(&stem) }
    normalizeConsonants(&stem)
  }

  /// Takes final vowels off down to two letters. Of `uo` and `yo` the first stays, because there it
  /// belongs to the root: `perhetyö`, `työt`.
  private static func dropVowels(_ stem: inout StemBuffer) {
    if stem.ends(.yo) || stem.ends(.uo) {
      stem.drop(1)
    } else {
      stem.dropVowels(keeping: 2)
    }
  }

  /// Derivational suffixes whose stem varies: `kasvatus : kasvatukse-`, `terveys : terveyde-`,
  /// `asiakas : asiakkaa-`, `puhelin : puhelime-`, `koditon : kodittoma-`.
  private static func normalizeSuffix(_ stem: inout StemBuffer) {
    guard stem.count >= 5 else { return }
    let before = stem.last(1)
    switch stem.last() {
    case UInt8(ascii: "d"):
      // raskauden, terveyden; not taudin.
      guard before == UInt8(ascii: "u") || before == UInt8(ascii: "y"), !stem.ends(.taud) else {
        return
      }
      stem.drop(1)
    case UInt8(ascii: "t"):
      // vanhemmuuteen, terveyteen; not palaute.
      guard stem.ends(.uut) || stem.ends(.yyt) || stem.ends(.eyt) else { return }
      stem.drop(1)
    case UInt8(ascii: "s"):
      guard before != UInt8(ascii: "s") else { return }
      stem.drop(1)
      if before == UInt8(ascii: "k"), stem.count > 4, Letters.isVowel(stem.last(1)),
        stem.last(1) != UInt8(ascii: "a")
      {
        stem.drop(1)
      }
    case UInt8(ascii: "m"):
      if before == UInt8(ascii: "i") {
        stem.drop(1)
      } else if stem.ends(.ttom) {
        stem.drop(3)
      } else {
        return
      }
    default: return
    }
    dropVowels(&stem)
  }

  /// Consonant gradation: both grades of a pair end up alike.
  private static func normalizeConsonants(_ stem: inout StemBuffer) {
    let (last, before) = (stem.last(), stem.last(1))
    guard stem.count > 2 else {
      stem.replaceLast(strong(last))
      return
    }
    switch (before, last) {
    // nt : nn, lt : ll, rt : rr, mp : mm, nk : ng, and Swedish nd.
    case (UInt8(ascii: "n"), UInt8(ascii: "n")), (UInt8(ascii: "n"), UInt8(ascii: "d")),
      (UInt8(ascii: "l"), UInt8(ascii: "l")), (UInt8(ascii: "r"), UInt8(ascii: "r")):
      stem.replaceLast(UInt8(ascii: "t"))
    case (UInt8(ascii: "m"), UInt8(ascii: "m")): stem.replaceLast(UInt8(ascii: "p"))
    case (UInt8(ascii: "n"), UInt8(ascii: "g")): stem.replaceLast(UInt8(ascii: "k"))
    // kk : k, pp : p, tt : t, and ss alike.
    case (last, last): stem.drop(1)
    default: stem.replaceLast(strong(last))
    }
  }

  /// t : d and p : v.
  private static func strong(_ letter: UInt8) -> UInt8 {
    switch letter {
    case UInt8(ascii: "d"): UInt8(ascii: "t")
    case UInt8(ascii: "v"): UInt8(ascii: "p")
    default: letter
    }
  }
}
