/// The words around ages that no unit follows, folded.
extension AgeWords {
  /// What a word does before a bare number.
  enum Part: Sendable {
    /// Names whom the age is of.
    case spokenOf
    /// Says that it is the speaker's.
    case speaker
    /// May stand between.
    case filler
  }

  static func part(_ word: Span<UInt8>) -> Part? {
    if fillers.contains(where: { areEqual(word, $0.span) }) { return .filler }
    if speakers.contains(where: { areEqual(word, $0.span) }) { return .speaker }
    return spokenOf.contains { areEqual(word, $0.span) } ? .spokenOf : nil
  }

  /// Whether a word behind a number makes it the age that somebody reaches: `18 täyttävä`.
  static func isTurning(_ word: Span<UInt8>) -> Bool { begins(word, turning) }

  /// Whether a word behind a number is what the number counts.
  static func isCounted(_ word: Span<UInt8>) -> Bool {
    counted.contains { areEqual(word, $0.span) }
  }

  static func isPregnancyWeek(_ word: Span<UInt8>) -> Bool { areEqual(word, pregnancyWeek.span) }

  static func isWeek(_ word: Span<UInt8>) -> Bool { begins(word, weeks) }

  static func isTimeBehind(_ word: Span<UInt8>) -> Bool { begins(word, timeBehind) }

  static func isTimeBefore(_ word: Span<UInt8>) -> Bool { begins(word, timeBefore) }

  private static func begins(_ word: Span<UInt8>, _ table: [[UInt8]]) -> Bool {
    table.contains {
      word.count >= $0.count && areEqual(word.extracting(0..<$0.count), $0.span)
    }
  }

  private static func split(_ text: String) -> [[UInt8]] {
    text.split { $0 == " " || $0 == "\n" }.map { Array($0.utf8) }
  }

  private static let spokenOf = split(
    """
    lapsi lapset lapseni lapsemme poika pojat poikani poikamme tytto tytot tyttoni tyttomme tytar
    tyttareni tyttaret tyttaremme kuopus kuopukseni esikoinen esikoiseni keskimmainen nuorin vanhin
    isoin pienin isompi pienempi vanhempi nuorempi likka likat jatka vauva taapero teini nuori sisko
    veli pikkusisko pikkuveli isosisko isoveli lapsenlapsi muksu muksut mukula mukulat kersa kersat
    penska penskat tenava tenavat han tayttaa tayttanyt taytti tayttaneet tayttamassa ika ikaa iat
    barnet barnen son sonen sonerna dotter dottern dottrar dottrarna flickan pojken flickor pojkar
    lillan tonaringen hon fyller fyllt fyllde alder aldern
    child children kid kids son sons daughter daughters boy boys girl girls baby toddler he she age
    aged ages turns turned turning hes shes
    """)
  private static let speakers = split("olen oon ma jag am im")
  private static let fillers = split(
    """
    on ovat jo vasta nyt just juuri ja seka noin melkein pian kohta ihan ar och redan bara nu snart
    is are and only already almost about now soon toinen vuotta v
    """)
  private static let turning = split("tayttav tayttan tayttaa fyllda fyllt")
  private static let counted = split(
    """
    lasta poikaa tyttoa lapsia lapsen aikuista henkea ihmista kpl kertaa euroa euron euro e eur egee
    tuntia tunnin tunti h t min minuuttia minuutin paivaa paivan pv viikkoa viikon vk vko kuukautta
    kk vuotta vuoden km kilometria kilometrin m metria cm senttia kg kiloa kilon g grammaa astetta
    asteen prosenttia pilleria tablettia kerran kertaisesti aikaan luokka luokan luokalla viikolla
    barn ganger gang kronor timmar timme dagar dag veckor vecka manader manad ar kilo grader
    children kids times hours hour days day weeks week months month years euros dollars kilos pm am
    degrees percent
    """)
  private static let pregnancyWeek = Array("rv".utf8)
  private static let weeks = split("viikolla viikko vecka week")
  /// Words before the number of a week of pregnancy.
  static let weekWords = weeks + [pregnancyWeek]
  private static let timeBehind = split(
    """
    sitten sedan ago toissa tyossa toita jonos jonott odott kuluttua paasta ajan aikaa putkeen valein
    sairasl lomal vuorott asunu asuttu ilman maksa vuokra kestav takuu kestan
    """)
  private static let timeBefore = split(
    "odottan odotet jonottan jonotet viimeis seuraav ollut ollu oltu asunu vantat vantade senaste"
      + " waited")
}
