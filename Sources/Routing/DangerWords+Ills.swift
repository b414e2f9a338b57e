extension DangerWords {
  /// Death, illness, injury and what leads there; fear, noise and calls for help.
  static let ills: [(name: String, words: String)] = [
    (
      "wants-death",
      """
      haluaa halua haluan halusi halus haluaisi haluaisin haluis haluisin haluisi haluu haluun
      haluta tahtoo tahdon tahon tahtoisin toivoo toivon toivois aikoo aion meinaa meinaan sano
      sanoo sanoi sanonu* sanonut ajattele* uhkaa uhkas uhkasi uhkail* jaksa jaksais vill velat
      sager sa sade orkar onskar want wants wanted wanna wish wishes says said going
      """
    ),
    (
      "die",
      """
      kuolla kuolema kuolemaa kuolen kuolis kuolisi kuollut kuoll do dog die dead death dying
      """
    ),
    (
      "own-life",
      """
      elaa ela elama elamaa elamaansa elamansa elamani eloon leva livet liv live living life
      """
    ),
    (
      "tries-or-plans",
      """
      yritti yritt* yrittany* yrittaa yrit uhkaa uhkas uhkasi uhkail* uhannu* aikoo aion aikeis*
      meinaa meinaan meinas suunnit* tekee tekemassa teki tehda teen tehny* tehnyt puhuu puhui
      puhunu* ajattelee miettii lahti kirjoit* laitto laittoi viesti* forsokt forsokte forsoker
      hotar hotat hotade planer* bega begick tanker skrev skrivit pratar attempt* tried tries
      trying threat* plan* talking talks wrote texted commit
      """
    ),
    (
      "suicide",
      """
      itsemurh* itsemuha* itsari* itsarii itsarit sjalvmord* suicid* itsetuho* sjalvmordsbe*
      """
    ),
    (
      "high-place",
      """
      silla sillal* sillan sillall* sillalta katolla katol katon katolta kaiteel* kaiteen
      kaiteella parvekkee* parvekk* ikkunalaud* ikkunasta kerroksesta raiteil* raiteill* rautatie*
      junan junarad* junaradalle metron mastoon tornis* kalliol* jyrkan* bron broracket taket
      balkong* raiset sparet sparen rals* taget tunnelban* bridge roof rooftop ledge balcony
      railing tracks railway train window
      """
    ),
    (
      "jumps",
      """
      hyppaa hyppas hyppasi hypata hyppaamassa hyppaan hyppii roikku* roikuttaa seisoo seison alle
      putos* putoaa tipahti tippu kiipes* kiipeil* istuu oon olen tappa* lahti lahtee menossa
      menos hoppa hoppar hoppade star sitter klattra* hanger foll faller gick framfor jump*
      standing stand sitting climb* hang* fell falls hold holding
      """
    ),
    (
      "rope",
      """
      koysi koyden koytta narun hirtta* hirtti hirttay* hirttany* hirteen rep repet hanga hangt
      rope noose hanging hang hanged
      """
    ),
    (
      "cuts",
      """
      viilsi viilta* viiltan* viilla* viillel* viillot viilteli leikkas leikkasi auki ranteensa
      skar skurit skara snittar cut cuts cutting slit sliced
      """
    ),
    (
      "wrist-or-blood",
      """
      rante* ranteen* ranteita verta veri veren verisena vertavuot* kaulaan kurkku* syvalle syva
      syvia handled* armen armarna djupt blod blodet bloder hals halsen wrist* arm arms vein*
      blood bleeding deep throat
      """
    ),
    (
      "farewell",
      """
      hyvasti hyvastit hyvastej* jaahyvais* itsemurhavies* itsemurhakirj* farval hejda avskedsbr*
      goodbye* farewell
      """
    ),
    (
      "message",
      """
      viesti viestin viestii viestia tekstari* tekstarin laitto laittoi lahetti kirje kirjeen
      kirjoitti lapun lappu some* snap* instas* skrev skickade meddelan* sms brev lapp message*
      text texted sent letter note wrote post posted
      """
    ),
    (
      "no-answer",
      """
      vastaa vastannu* kiinni sammutettu tavoita tavoiteta svarar avstangd answer answers
      answering reply off
      """
    ),
    (
      "swallowed",
      """
      soi nieli nielee syo syony syonyt syonee nielaisi nielas nielaissu* niella nielly* niellyt
      joi juonu juonut otti ottanu* ottanut otin vetas veti vetany* maisto maistoi pisti suuhun
      suuhunsa napsi napsinu* tagit tog at ata atit svalt svalde druckit drack svaljt fatt munnen
      took take taken swallow* ate eat eaten drank drink drunk mouth
      """
    ),
    (
      "pills",
      """
      laak* laakke* laakkei* pillere* pilleri* tablet* nappei* nappeja nappi napit unilaak*
      sydanlaak* kipulaak* burana* panadol* paracetam* parasetam* bentso* opiaat* rautatab*
      verenpainel* masennuslaak* piller* medicin* sovmedic* sovtablett* varktablett* hjartmedic*
      pill pills tablets medicine* medication* paracetamol painkiller* meds drugs ibuprofen
      """
    ),
    (
      "many",
      """
      liikaa liian paljon kaikki purki purkil* purkin koko kourallis* kasan kasapain montako monta
      moni liuskan liuskal* levyllis* levyn paketin paketil* tyhja tyhjat tyhjia tuntemat*
      vahingossa isoja mummin mummon ukin vaarin aidin isan isoaidin kymmenia manga massor hela
      for alla burk burken karta kartan mormors farmors tom tomma mammas pappas many too all whole
      bottle box lot overdose grandma* grandmother* grandpa mothers mom* packet
      """
    ),
    (
      "poison",
      """
      myrky* myrkkya myrkyt* pesuain* tiskiain* konetisk* lipea* hapoa kloriit* kloori*
      viemarinav* lampuoljy* sytytysnes* sytytysneste* tinner* bensaa bensiini* jaahdytinn*
      lasolia lasol napp*paris* nappiparis* paristo* pariston rotanmyrk* hajuves* kasides*
      nikotiin* nikotiinip* nuuskaa nuuskan sahkotupak* sienen karpassien* kielo* tolun tolua
      puhdistusain* gift giftig* diskmedel tvattmedel blekmed* klorin lut batteri* lampolja*
      propplos* snus svamp* poison* bleach detergent* cleaner battery batteries lighter* chemical*
      antifreeze nicotine mushroom*
      """
    ),
    ("overdose", "yliannost* yliannos overdos* overdoser* overdosis"),
    (
      "breath",
      """
      hengita hengittaa hengittany* hengitys hengityksen hengitan happea henkea andas andning*
      andetag breath* breathe breathes breathing
      """
    ),
    (
      "falters",
      """
      katke* katkeil* katkoo pysahty* pysahtel* loppu* lakkas* korise* vinku* rohise* sininen
      sinine* haukko* vaikeu* tukala stannar slutat upphor rosslar tungt stopped stops stopping
      gasping
      """
    ),
    ("blue-lips", "huulet huuli huulien naama kasvot lappar* lapparna lips face"),
    (
      "blue",
      """
      sininen siniset siniset* sinertav* sinisena harmaa harmaat bla blaa blatt blue grey purple
      """
    ),
    (
      "limp",
      """
      veltto veltt* velttona eloton elottom* liiku liikkumaton reagoi reagoimat* slapp livlos* ror
      reagerar limp lifeless unresponsive moving respond responding
      """
    ),
    (
      "out-cold",
      """
      tajuton tajuttom* tajunnan tajuntans* tajuissaan tajuissa tajuis tolkuissa pyortyny* pyorty*
      lyyhist* kouris* kouristaa kouristel* kouristi kramppa* tukehtu* tukehtuu tukeht* hukku*
      hukkuu hukkui hukkumais* elottomana elvyt* sydanpysa* medvetslos* avsvimm* svimm* svimmat
      kramper krampar krampanfall kvavs kvav* drunkn* livlos* unconscious* unrespons* passed
      fainted collapsed convuls* seizure* seizing choking drowning drowned
      """
    ),
    (
      "wakes",
      """
      heraa herannu* herata hereille heraillyt havahdu vaknar vakna vaknat wake waking wakes woken
      """
    ),
    (
      "lies",
      """
      makaa maannu* lojuu lattialla lattial* maassa liggan* ligger golvet marken lying lies laying
      floor ground
      """
    ),
    ("bleeds", "vuotaa vuoda vuotanu* valuu tulee bloder blodar bleed*"),
    ("blood", "verta veri veren verisena verissa verissaan blod blodet blood"),
    ("burns", "palaa syttyi syttyny* liekeis* savua brinner brann burning fire"),
    (
      "house",
      """
      talo talos kamppa koti keittio asunto huone huset hemma koket house home kitchen apartment
      """
    ),
    (
      "shakes",
      """
      ravist* ravistin ravistel* ravisti ruska* skaka* skakade shook shake shaking shaken
      """
    ),
    ("voices", "aania aanet aani aantelee roster rosterna rosten voices voice"),
    (
      "harms",
      """
      satutta* satuttaa satutan vahingoit* vahingoittaa tappa* tapan kuolla heitta* heitan
      kurista* pudota* tee teen tehda skada* skadar doda hurt* harm* kill* throw
      """
    ),
    (
      "afraid",
      """
      pelkaa pelkaan pelottaa peloissa* uskalla uskallan radd* vagar radda afraid scared dare fear
      frightened
      """
    ),
    ("home", "kotiin kotia kotona kotio hem hemma hemifran home"),
    (
      "screams",
      """
      huutaa huuta huutaaa huudet* huuto* huutaminen kirku* kirkuu kiljuu kilju* karju* itkee
      itku* parku* skrik* skriker gallskrik* gastar grater scream* crying cries yelling shout*
      """
    ),
    (
      "noise",
      """
      hajo* hajos hajosi paukku* pauke* kolis* kolina rysa* tappel* lyo lyovat lyodaan hakat* tom*
      dunkar dunk slag* braak* kraschar crash* banging hitting breaking smash* fighting
      """
    ),
    (
      "neighbour",
      """
      naapuri* naapuris* seinan ylakerra* alakerra* rapussa granne* grannens grannen neighbo*
      nextdoor upstairs downstairs
      """
    ),
    ("help", "apua auttakaa hjalp help"),
    (
      "flees",
      """
      pakeni* pakenin paettiin paossa pakoon paenneet pakene* karkuun flydde flytt flyr rymde fled
      escaped escaping fleeing hiding piilossa piilou* lukittauduin gomt gommer
      """
    ),
    (
      "dangerous",
      """
      vaarallin* vaarassa hengenvaar* hengenhata* henkeni henkeani henkensa henkiriep* livsfar*
      farlig fara danger dangerous
      """
    ),
    (
      "emergency",
      """
      112 ambulan* ambulans* hatakesk* hatanumer* poliisi poliisin polisen polis police
      """
    ),
    (
      "call",
      """
      soita soittaa soitan soittakaa tarvi* tarvitaan lahettak* tulkaa ring ringa behover skicka
      call send need
      """
    ),
  ]
}
