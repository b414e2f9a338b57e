/// The phrases of acute danger in Finnish, Swedish and English.
///
/// Words are folded; `*` stands for any ending; all words of a phrase must stand near each other,
/// in any order, or behind `=` directly one after the other. Only what somebody says who is in
/// danger now, or sees somebody who is: asking about a subject is no danger, so words that also
/// name a subject (`overdose`) are held back when the question has a word of information, and what
/// has happened before when it has a word of the past. A false alarm costs a line on the screen; a
/// missed one may cost a life.
enum DangerPhrases {
  /// Somebody hurts or threatens somebody.
  static let violence = """
    lyo minua | lyo mua | lyo meita | lyo lasta | lyo lapsia | lyo lastaan | lyo lapsiaan
    lyo vauvaa | lyo aitia | mies lyo | vaimo lyo | isa lyo | aiti lyo | puoliso lyo
    isapuoli lyo | aitipuoli lyo | poikaystava lyo | avomies lyo | aviomies lyo
    hakkaa minua | hakkaa mua | hakkaa lasta | hakkaa lapsia | hakkaa vaimoa | mies hakkaa
    pahoinpitelee minua | pahoinpitelee lasta | pahoinpitelee lapsia | pahoinpitelee nyt
    potkii minua | potkii mua | potkii lasta | kuristaa minua | kuristaa mua | kuristaa lasta
    kuristi minua | puukotti | puukottaa | uhkaa tappaa | uhkasi tappaa | uhkailee tappa*
    uhannut tappaa | uhkaa puukolla | uhkaa veitsella | uhkaa aseella | uhkaa ampua
    kay kimppuun | kay kasiksi | kavi kasiksi nyt | pelkaan henkeni | pelkaan henkeani
    pelkaa henkensa | hengenvaara* | raiskaa | raiskattiin asken

    slar mig | slar barnet | slar barnen | slar oss | mannen slar | =min man slar | pappa slar
    mamma slar | misshandlar mig | misshandlar barn* | sparkar mig | stryper mig
    hotar doda | hotar att doda | hotar kniv* | hotar mig kniv* | hotar vapen
    =radd for mitt liv

    hits me | hitting me | beats me | beating me | kicking me | strangling me | choking me
    hitting child* | hitting kid* | beating child* | hits child* | threatens kill
    threatening kill | threatened kill | attacking me | stabbed | =has a knife | =has a gun
    =afraid for my life
    """

  /// As violence, but told as past.
  static let violenceBefore = """
    loi minua | loi mua | loi lasta | loi lapsia | hakkasi minut | hakkasi minua
    pahoinpiteli minut | pahoinpiteli lapsen | potki minua | kavi kasiksi
    slog mig | slog barnet | slog barnen | misshandlade mig
    =hit me | =beat me | =beat my child
    """

  /// Somebody is about to end their life, or has tried.
  static let suicide = """
    tappaa itsensa | tappaa itseni | tapan itseni | tappaisin itseni | aion tappaa | aikoo tappaa
    tehda itsemurha* | tekee itsemurha* | teen itsemurha* | yritti itsemurha*
    yrittanyt itsemurha* | yrittaa itsemurha* | haluaa kuolla | haluan kuolla
    en halua elaa | ei halua elaa | en jaksa elaa | ei jaksa elaa | hypata sillalta
    hyppaa sillalta | paattaa paivansa

    =ta livet av | =tar livet av | =ta sitt liv | =ta mitt liv | =tar sitt liv
    =bega sjalvmord | =forsokt bega sjalvmord | =forsokte bega sjalvmord | =vill do
    =vill inte leva | =orkar inte leva

    kill myself | kill himself | kill herself | kill themselves | killing myself
    =commit suicide | =attempted suicide | =wants to die | =want to die
    =end my life | =end his life | =end her life
    """

  /// A child in danger alone, missing, or with nobody awake.
  static let childAlone = """
    lapsi yksin yo* | lapset yksin yo* | lapsi yksin ulkona | lapset yksin ulkona
    lapsi yksin kadulla | lapsi yksin autossa | lapset yksin autossa | lapsi yksin rannalla
    lapsi jatetty yksin | lapset jatetty yksin | vauva jatetty yksin | =vauva on yksin
    =vauva yksin kotona | vuotias yksin yo* | vuotias yksin ulkona | vuotias yksin kadulla
    =lapsi kadonnut | =lapsi on kadonnut | =lapset kadonneet | =lapsi katosi | lapsi kateissa
    =poika on kadonnut | =tytto on kadonnut | =nuori on kadonnut | =vuotias on kadonnut
    lapset kateissa | nuori kateissa | vuotias kateissa | sammunut laps* | sammunut aiti
    sammunut isa | sammuneet vanhem* | sammunut vanhem*

    barn ensamt natt* | barnet ensamt natt* | barn ensamma natt* | barnen ensamma natt*
    barn ensamt ute | barnet ensamt ute | barn* lamnats ensam* | =barnet har forsvunnit
    =barnet ar forsvunnet | =barn har forsvunnit

    child alone outside | children alone outside | child* left alone | kid* left alone
    baby left alone | child alone night | children alone night | kids alone night
    =child is missing | =child has gone missing | =child went missing | =son is missing
    =daughter is missing
    """

  /// Poisoning, and somebody who does not wake or breathe.
  static let poisoning = """
    ottanut laakkeita liikaa | otti laakkeita liikaa | ottanut pillereita liikaa
    syonyt liikaa laakkeita | nielaissut laakkeita | =ei hengita | =en saa hereille
    =ei saada hereille | ottanut yliannost* | otti yliannost* | saanut yliannost*
    tagit manga tabletter | tagit overdos* | =andas inte
    took many pills | taken many pills | overdosed | =not breathing
    """

  /// Words that name danger and also a subject.
  static let subjects = """
    yliannost* | itsemurhayrity* | tajuton* | tajuttomana | overdos* | sjalvmordsforsok*
    medvetslos* | =suicide attempt | unconscious
    """

  /// With one of these, a subject is asked about.
  static let information = """
    tieto* tietoa esite* esitteen luento* luennon koulutus* koulutuk* opas oppaa* ehkais* ehkaisev*
    tilasto* kurssi* tutkimu* gradu* valistu* materiaali* vertaistu* toipu* information utbildning*
    forelasning* forebygg* statistik* kurs broschyr* training course* prevent* statistics leaflet*
    lecture* research education material*
    """

  /// With one of these, something is over.
  static let past = """
    aiemmin aikaisemmin sitten lapsena menneisyy* vuosia viime kerran tidigare sedan forut
    barndom* ago past previously earlier last once used
    """
}
