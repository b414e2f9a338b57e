/// The endings that are taken off a word, one after the other, as long as one fits.
///
/// An ending may come off too early or too often (`peruna` loses its `na`) without harm if all
/// forms of the word lose it alike, which is why they are taken off repeatedly: what an inflected
/// form leaves is a form that is treated in its turn. Harm is done where the base form loses
/// something that another form keeps; the conditions behind the endings are for these.
enum StemEndings {
  /// Takes off all endings that fit.
  static func strip(_ stem: inout StemBuffer) {
    stripClitic(&stem)
    stripPossessive(&stem)
    // Four rounds take off more than words have: plural, case, possessive, clitic.
    for _ in 0..<4 {
      if !stripOne(&stem) { return }
    }
  }

  /// -kin, -kaan, -ko, -han, -pa; behind a case ending only, because many words end alike.
  private static func stripClitic(_ stem: inout StemBuffer) {
    for clitic in clitics where stem.ends(clitic) {
      var without = stem
      without.drop(clitic.count)
      if endsInLocalCase(without) || (clitic.count == 3 && isFinnishBase(without)) {
        stem = without
      }
      return
    }
  }

  private static func isFinnishBase(_ stem: StemBuffer) -> Bool {
    stem.count >= 4 && Letters.isVowel(stem.last())
  }

  /// -nsa and -mme behind a vowel; the others behind a case ending only: `lapsi` and `tilanne`
  /// have none.
  private static func stripPossessive(_ stem: inout StemBuffer) {
    // The genitive plural keeps its n: lastensa, perheidensä.
    if stem.ends(.densa) || stem.ends(.tensa) || stem.ends(.iensa) || stem.ends(.jensa) {
      stem.drop(2)
      return
    }
    for ending in ownersBehindVowel where stem.ends(ending) {
      if stem.count >= 6, Letters.isVowel(stem.last(3)) { stem.drop(3) }
      return
    }
    for ending in ownersBehindCase where stem.ends(ending) {
      var without = stem
      without.drop(ending.count)
      if endsInLocalCase(without) || isOwnChild(stem, without) { stem = without }
      return
    }
    // The third person lengthens the vowel of the case: lapsellaan, kotonaan.
    for ending in thirdPersons
    where stem.ends(ending) && stem.count - ending.count >= 3 {
      stem.drop(2)
      return
    }
  }

  /// Whether -ni follows the e of `lapseni`, `tyttäreni`; other vowels have too many loan words.
  private static func isOwnChild(_ stem: StemBuffer, _ without: StemBuffer) -> Bool {
    stem.ends(.eni) && without.count >= 4
  }

  private static func endsInLocalCase(_ stem: StemBuffer) -> Bool {
    localCases.contains { stem.ends($0) } && stem.count >= 6
  }

  private static let localCases: [StemEnding] = [.ssa, .sta, .lla, .lta, .lle]
  private static let clitics: [StemEnding] = ["kin", "kaan", "ko", "han", "pa"]
  private static let ownersBehindVowel: [StemEnding] = ["nsa", "mme"]
  private static let ownersBehindCase: [StemEnding] = ["ni", "si", "nne"]
  private static let thirdPersons: [StemEnding] = ["ssaan", "staan", "llaan", "ltaan", "lleen"]

  /// Takes one ending off.
  private static func stripOne(_ stem: inout StemBuffer) -> Bool {
    switch stem.last() {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"): stripVowelEnding(&stem)
    case UInt8(ascii: "n"): stripN(&stem)
    case UInt8(ascii: "t"): stripT(&stem)
    default: stripGermanic(&stem)
    }
  }

  /// Endings that end in a vowel: cases, plural partitives, Swedish -orna.
  private static func stripVowelEnding(_ stem: inout StemBuffer) -> Bool {
    for ending in localCases where stem.ends(ending) {
      // väkivalta, väkivallan
      if stem.ends(.ivalta) || stem.ends(.ivalla) { return false }
      return drop(3, of: &stem, ifLeft: 3)
    }
    if stem.ends(.sesti) { return drop(4, of: &stem, ifLeft: 4) }
    if stem.ends(.eja), Letters.isConsonant(stem.last(3)) {
      // What is left may end in the t of koteja, which is no plural.
      _ = drop(3, of: &stem, ifLeft: 4)
      return false
    }
    if stem.ends(.orna) || stem.ends(.arna) || stem.ends(.erna) {
      return drop(4, of: &stem, ifLeft: 3)
    }
    if stem.ends(.ksi), Letters.isVowel(stem.last(3)) { return drop(3, of: &stem, ifLeft: 3) }
    if stem.ends(.na), Letters.isVowel(stem.last(2)) { return drop(2, of: &stem, ifLeft: 3) }
    if stem.ends(.ita) { return drop(3, of: &stem, ifLeft: 4) }
    if stem.ends(.tta) {
      // perhettä, vanhemmuutta, terveyttä; but not the abessive -tta and verbs in -ottaa.
      switch stem.last(3) {
      case UInt8(ascii: "e"), UInt8(ascii: "u"), UInt8(ascii: "y"):
        return drop(3, of: &stem, ifLeft: 4)
      default: return false
      }
    }
    // kasvatusta, vapaata; neuvonta and valta are no partitives.
    if stem.ends(.sta) { return drop(2, of: &stem, ifLeft: 4) }
    if stem.ends(.yota) || stem.ends(.uota) { return drop(2, of: &stem, ifLeft: 3) }
    if stem.ends(.ta), Letters.isVowel(stem.last(2)), stem.last(2) == stem.last(3) {
      return drop(2, of: &stem, ifLeft: 4)
    }
    // palveluja, hoitoja; hoitaja has another vowel before.
    if stem.ends(.ja) {
      let vowel = stem.last(2)
      if vowel == UInt8(ascii: "u") || vowel == UInt8(ascii: "o") || vowel == UInt8(ascii: "y") {
        return drop(2, of: &stem, ifLeft: 3)
      }
    }
    return false
  }

  /// Genitives, illatives and words in -nen; Swedish -en.
  private static func stripN(_ stem: inout StemBuffer) -> Bool {
    if stem.ends(.inen), stem.count >= 6 {
      // The other forms have -ise-: kotkalainen, kotkalaisen.
      stem.drop(2)
      stem.replaceLast(UInt8(ascii: "s"))
      return false
    }
    if stem.ends(.iden) || stem.ends(.tten) { return drop(4, of: &stem, ifLeft: 3) }
    if stem.ends(.jen) { return drop(3, of: &stem, ifLeft: 4) }
    if stem.ends(.seen), stem.last(4) == stem.last(5), Letters.isVowel(stem.last(4)) {
      return drop(4, of: &stem, ifLeft: 4)
    }
    if stem.ends(.siin), stem.last(4) == UInt8(ascii: "i") {
      return drop(4, of: &stem, ifLeft: 4)
    }
    if stem.last(2) == UInt8(ascii: "h"), Letters.isVowel(stem.last(1)),
      stem.last(3) == stem.last(1), !stem.ends(.iehen)
    {
      return drop(3, of: &stem, ifLeft: 3)
    }
    // lasten, nuorten, elinten
    if stem.ends(.sten) || stem.ends(.rten) || stem.ends(.nten) || stem.ends(.lten) {
      return drop(3, of: &stem, ifLeft: 3)
    }
    if stem.ends(.en), Letters.isConsonant(stem.last(2)) { return drop(2, of: &stem, ifLeft: 3) }
    if Letters.isVowel(stem.last(1)) { return drop(1, of: &stem, ifLeft: 3) }
    // Swedish kuratorn; barn is shorter.
    return stem.ends(.rn) ? drop(1, of: &stem, ifLeft: 5) : false
  }

  /// The plural, and Swedish -et.
  private static func stripT(_ stem: inout StemBuffer) -> Bool {
    if stem.ends(.et), Letters.isConsonant(stem.last(2)) { return drop(2, of: &stem, ifLeft: 3) }
    return Letters.isVowel(stem.last(1)) ? drop(1, of: &stem, ifLeft: 3) : false
  }

  /// Swedish and English endings that end in another consonant.
  private static func stripGermanic(_ stem: inout StemBuffer) -> Bool {
    if stem.ends(.ar) || stem.ends(.er) || stem.ends(.or) {
      return Letters.isConsonant(stem.last(2)) ? drop(2, of: &stem, ifLeft: 4) : false
    }
    if stem.ends(.ing) { return drop(3, of: &stem, ifLeft: 4) }
    if stem.ends(.ed), Letters.isConsonant(stem.last(2)) { return drop(2, of: &stem, ifLeft: 4) }
    return false
  }

  private static func drop(_ number: Int, of stem: inout StemBuffer, ifLeft least: Int) -> Bool {
    guard stem.count - number >= least else { return false }
    stem.drop(number)
    return true
  }
}
