extension DangerWords {
  /// Ages, what children strike, and what tells that something goes on.
  static let moods: [(name: String, words: String)] = [
    // Goes on.
    (
      "again",
      """
      taas uudestaan uudelleen jalleen tulossa parhaillaan paraikaa edelleen jatkuu igen fortfarande
      again ongoing
      """
    ),
    // Below 18.
    (
      "number",
      """
      # yksi kaksi kolme nelja viisi kuusi seitseman kahdeksan yhdeksan kymmenen kaks viis kuus ett
      tva tre fyra fem sex sju atta nio tio elva tolv tretton fjorton femton sexton sjutton one two
      three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
      seventeen
      """
    ),
    // Below 10.
    (
      "small-number",
      """
      yksi kaksi kolme nelja viisi kuusi seitseman kahdeksan yhdeksan ett tva tre fyra fem sex sju
      atta nio one two three four five six seven eight nine
      """
    ),
    // V behind a number.
    ("age-unit", "v vee yo yr yrs vuotias vuotiaa* arig ariga aring* yearold"),
    // Year before old.
    ("year", "year years yr yrs month months week weeks ar manad* man vecko*"),
    // Old behind year.
    ("old", "old olds gammal gamla"),
    // Small enough to hit siblings.
    (
      "young",
      """
      #v #vee esikoinen esikoisemme esikoiseni keskimmainen keskimmaisemme kuopus kuopuksemme
      taapero* taaperomme uhmaika* lapsi lapseni lapsemme lapset toddler* kid kids child children
      preschooler* barnet barnen forstfod* trearing* fyraaring* femaring* tvaaring* sexaring*
      yksivuotias kaksivuotias kolmivuotias kolmevuotias nelivuotias viisivuotias kuusivuotias
      eskarilainen ekaluokkalainen
      """
    ),
    // Whom children hit.
    (
      "sibling",
      """
      pikkuvelje* pikkuvelj* pikkusisk* isovelje* isosisk* siskoa siskoaan siskoja siskojaan veljea
      veljeaan veljeansa velja sisaru* sisarta vauvaa kaveria kavereita kavereitaan toisia lillebro*
      lillasyst* storebro* storasyst* lillan lillen syskon* brodern systern brother* sister*
      sibling* friends playmate* cousin* classmates kompisar* andra
      """
    ),
    // What one may hit.
    (
      "hit-thing",
      """
      seina* seinaan seinaa lattia* lattiaa paataan paata paansa paa itseaan itteaan itsensa lelu*
      leluja tavaro* tavaroita poyta* poytaa tyyny* sohva* pallo* vaggen golvet huvudet sig saker
      leksak* bordet kudde* dorrar wall floor head toys things herself himself themselves table
      pillow* doors itself
      """
    ),
    // I.
    ("i-am", "olen oon olin ma maa mina jag ja im am me i"),
    (
      "evil",
      """
      pahaa pahasti kamalaa hirveaa illa harm terrible horrible stupid hemskt
      """
    ),
    // Now, but no call for help.
    (
      "today",
      """
      nyt juuri parhaillaan hetkella heti asken akkia tanaan taas nu precis genast strax ikvall
      inatt now currently tonight today
      """
    ),
    // Runs after somebody.
    ("chases", "jahtaa jahtasi jahdannu* jahtaavan jagar jagade jagat chase chases chased chasing"),
  ]
}
