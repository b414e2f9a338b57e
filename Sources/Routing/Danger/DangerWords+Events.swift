extension DangerWords {
  /// What happens to a body, and what is done to a child.
  static let events: [(name: String, words: String)] = [
    (
      "falls",
      """
      putosi putoaa putos pudonnut pudonnu pudonneet tipahti tipahtanu* tippui tippunu* kaatui
      horjahti kompastui lensi suistu* ramlade ramlat ramla foll fallit trillade trillat halkade
      fell fallen falling slipped tumbled
      """
    ),
    (
      "pushes",
      """
      tyonsi tyonnettiin tyontanyt tuuppasi tuupattu tonaisi tonaistiin heitti heitettiin paiskasi
      knuffade knuffat puttade kastade slangde pushed shoved threw thrown kicked
      """
    ),
    (
      "stuck",
      """
      jumissa jumiin juuttui juuttunu* juutu* kiinni loukkuun loukussa puristuk* puristui fast
      fastnat fastnade klamd* klamt stuck trapped jammed crushed pinned
      """
    ),
    (
      "spilled",
      """
      paalleen paalle paallensa paallens kaatu* kaatoi kaatanut palanut palanu polttanu* spillde
      over sig skalla* brande spilled poured onto scald* burn* syliinsa syliin sylissa rinnuks*
      famnen famn kladerna lap
      """
    ),
    (
      "chokes",
      """
      kakoo kakominen kakomaan kakoi koheltaa koyrii tukehtu* tukehtua henkitorve* kurkkuunsa
      kurkussa kurkkuun kurkus strupen halsen vrangstrup* kvavs kvav* choke chokes choked choking
      gags gagging throat windpipe
      """
    ),
    (
      "vomits",
      """
      oksentaa oksentanu* oksensi oksentelee oksennuk* oksetta* yrjoaa kuolaa krak* spyr spyd*
      kaskar vomit* puking puked puke drooling
      """
    ),
    (
      "swells",
      """
      turpoaa turvonnu* turposi turvok* turpoo svullnar svullen svullna svaller svullnad* swelling
      swollen swells swelled
      """
    ),
    ("bites", "puri purema purru purrut puraisi pisti bet biten huggit bit bitten bites stung"),
    (
      "struck",
      """
      tormasi tormays* alle allejaan ajoi paallekarau* yliajo* kolari* kolarin pakord pakort
      overkord* krock* krockade hit struck crash*
      """
    ),
    // Oddly.
    (
      "odd",
      """
      oudosti omituisesti kummallisesti kummasti vaivalloisesti konstigt underligt weird weirdly
      strange strangely funny oddly heavily rosslande
      """
    ),
    // A sudden illness.
    (
      "attack",
      """
      halvau* halvaus halvauksen aivohalv* infark* sydankohtau* sairauskohtau* kohtaus kohtauksen
      aivoverenv* aivoinf* stroke infarkt* hjartinfarkt* slaganfall* anfall krampanfall* seizure
      seizures hjartattack* epilep*
      """
    ),
    (
      "fever",
      """
      kuume kuumeinen kuumetta kuumeessa kuumehour* feber febern fever feverish hourailee yrar
      """
    ),
    // Drowsy.
    (
      "sleepy",
      """
      unelias uninen vasahta* tokkura* nukahta* vetela dasig sloo slo slapp somnig trott sleepy
      drowsy dizzy limp sekava
      """
    ),
    // Bruises.
    ("bruise", "mustelm* mustelmia jaljet jalkia kuristusjal* blamark* marken bruise* marks"),
    // Draws a child away.
    (
      "lures",
      """
      houkut* viekoi* seuraa seurailee kuvaa tarkkailee lahestyy lahesty* pyytaa tarjoaa lockar
      lockade filmar foljer erbjod erbjuder lures luring watching watches following follows
      approach* offers offered filming staring tries odottaa odottelee vaijyy vantar chattat chattar
      chattaillut viestitellyt waiting waits chatting chatted messaging kontaktat kontaktar
      """
    ),
  ]
}
