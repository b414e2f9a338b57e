extension DangerWords {
  /// Death, illness, injury and what leads there.
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
      kuolla kuolema kuolemaa kuolen kuolis kuolisi kuollut kuoll do dog die dead death dying kuolee
      kuolisin kuolleena dott avlida
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
      hotar hotat hotade planer* bega begick tanker skrev skrivit pratar attempt* tried tries trying
      threat* plan* talking talks wrote texted commit kirjoittanut lahettanyt tekisi lagger planerat
      googl* searched posted
      """
    ),
    (
      "suicide",
      """
      itsemurh* itsemuha* itsari* itsarii itsarit sjalvmord* suicid* itsetuho* sjalvmordsbe*
      itsemurhasuun* sjalvskad* selfharm
      """
    ),
    (
      "high-place",
      """
      silla sillal* sillan sillall* sillalta katolla katol katon katolta kaiteel* kaiteen kaiteella
      parvekkee* parvekk* ikkunalaud* ikkunasta kerroksesta raiteil* raiteill* rautatie* junan
      junarad* junaradalle metron mastoon tornis* kalliol* jyrkan* bron broracket taket balkong*
      raiset sparet sparen rals* taget tunnelban* bridge roof rooftop ledge balcony railing tracks
      railway train window mastossa tolppaan tolpas* nosturi* torniin kerrostalon savupiip*
      voimalinj* masten kranen fonster fonstr* brokant* skorsten* cliff* tower* crane pylon* balcon*
      tak taak* klatterst* tornista
      """
    ),
    (
      "jumps",
      """
      hyppaa hyppas hyppasi hypata hyppaamassa hyppaan hyppii roikku* roikuttaa seisoo seison alle
      putos* putoaa tipahti tippu kiipes* kiipeil* istuu oon olen tappa* lahti lahtee menossa menos
      hoppa hoppar hoppade star sitter klattra* hanger foll faller gick framfor jump* standing stand
      sitting climb* hang* fell falls hold holding pudonnut tipaht* kiivenny* kiiveta heittayty*
      ramlat ramlade fallit trillade trillat klattrar fallen falling leap* dangling hypannyt hypanny
      hoppat hypatty
      """
    ),
    (
      "rope",
      """
      koysi koyden koytta narun hirtta* hirtti hirttay* hirttany* hirteen rep repet hanga hangt rope
      noose hanging hang hanged
      """
    ),
    (
      "cuts",
      """
      viilsi viilta* viiltan* viilla* viillel* viillot viilteli leikkas leikkasi auki ranteensa skar
      skurit skara snittar cut cuts cutting slit sliced
      """
    ),
    (
      "wrist-or-blood",
      """
      rante* ranteen* ranteita verta veri veren verisena vertavuot* kaulaan kurkku* syvalle syva
      syvia handled* armen armarna djupt blod blodet bloder hals halsen wrist* arm arms vein* blood
      bleeding deep throat
      """
    ),
    (
      "farewell",
      """
      hyvasti hyvastit hyvastej* jaahyvais* itsemurhavies* itsemurhakirj* farval hejda avskedsbr*
      goodbye* farewell avsked avskedet goodbyes byebye
      """
    ),
    (
      "message",
      """
      viesti viestin viestii viestia tekstari* tekstarin laitto laittoi lahetti kirje kirjeen
      kirjoitti lapun lappu some* snap* instas* skrev skickade meddelan* sms brev lapp message* text
      texted sent letter note wrote post posted lahettanyt lahettany lahettaa viestitti viestitteli
      kirjoittanut kirjoittaa kirjoittanu tekstarissa videon meddelade skrivit skickat postade
      snapchat* tiktok* writes writing sends video
      """
    ),
    (
      "no-answer",
      """
      vastaa vastannu* kiinni sammutettu tavoita tavoiteta svarar avstangd answer answers answering
      reply off vastannut vastailematta tavoitettav* sammuksissa katki nas stangt answered
      """
    ),
    (
      "swallowed",
      """
      soi nieli nielee syo syony syonyt syonee nielaisi nielas nielaissu* niella nielly* niellyt joi
      juonu juonut otti ottanu* ottanut otin vetas veti vetany* maisto maistoi pisti suuhun suuhunsa
      napsi napsinu* tagit tog at atit svalt svalde druckit drack svaljt fatt munnen took take taken
      swallow* ate eat eaten drank drink drunk mouth nielaisivat nielais* syodyt hotki popsi
      vetaissyt vetaissy vetaisi tungit inmundigat svalja svalj* drukit svalj sipped ingested chewed
      licked sucked
      """
    ),
    (
      "pills",
      """
      laak* laakke* laakkei* pillere* pilleri* tablet* nappei* nappeja nappi napit unilaak*
      sydanlaak* kipulaak* burana* panadol* paracetam* parasetam* bentso* opiaat* rautatab*
      verenpainel* masennuslaak* piller* medicin* sovmedic* sovtablett* varktablett* hjartmedic*
      pill pills tablets medicine* medication* paracetamol painkiller* meds drugs ibuprofen
      sarkylaak* kuumelaak* unipill* uninapp* nukahtamisl* diapam* ketiapiin* insulii* antidepress*
      sertraliin* tramadol* alvedon* varktabl* huvudvarkst* antidepressant* tylenol aspirin*
      painkill* vitamins xanax vitamiini* vitamiineja rautatablett* hormonil* tabuja blodtrycksm*
      somnmedel* adhdm* smartstill* epilepsial* diabetesl* liuskaa rauhoittavia
      """
    ),
    (
      "many",
      """
      liikaa liian paljon kaikki purki purkil* purkin koko kourallis* kasan kasapain montako monta
      moni liuskan liuskal* levyllis* levyn paketin paketil* tyhja tyhjat tyhjia tuntemat*
      vahingossa isoja mummin mummon ukin vaarin aidin isan isoaidin kymmenia manga massor hela for
      alla burk burken karta kartan mormors farmors tom tomma mammas pappas many too all whole
      bottle box lot overdose grandma* grandmother* grandpa mothers mom* packet liuskallinen loput
      rivin kartallin* alldeles flera nave handful* bunch packets packs twenty thirty dozens several
      """
    ),
    (
      "poison",
      """
      myrky* myrkkya myrkyt* pesuain* tiskiain* konetisk* lipea* hapoa kloriit* kloori* viemarinav*
      lampuoljy* sytytysnes* sytytysneste* tinner* bensaa bensiini* jaahdytinn* lasolia lasol
      napp*paris* nappiparis* paristo* pariston rotanmyrk* hajuves* kasides* nikotiin* nikotiinip*
      nuuskaa nuuskan sahkotupak* sienen karpassien* kielo* tolun tolua puhdistusain* gift giftig*
      diskmedel tvattmedel blekmed* klorin lut batteri* lampolja* propplos* snus svamp* poison*
      bleach detergent* cleaner battery batteries lighter* chemical* antifreeze nicotine mushroom*
      tolu harpic* ajax* domest* kloriitti* pyykinpesu* astianpesu* huuhteluain* saippua* shampoo*
      deodor* kynsilak* asetoni* sprii* tarpat* pakkasnest* glykol* lannoit* rikkaruoho* rengoring*
      rengoringsm* avlopps* maskindisk* diskmaskin* tvattkaps* pesukaps* pesutab* konetiskitab*
      aceton* nagellack* thinner* vindrutevats* kemikali* paristoja knappbatter* flugsvamp* pods
      fabric soften* dishwash* soap* perfume* acetone turpentine pesticid* weedkill* insecticid*
      glue myrkk* fairy fairya fairyn drain
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
      gasping katkoilee
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
      reagerar limp lifeless unresponsive moving respond responding veltoksi velto* voimaton slapt
      slappt floppy
      """
    ),
    (
      "out-cold",
      """
      tajuton tajuttom* tajunnan tajuntans* tajuissaan tajuissa tajuis tolkuissa pyortyny* pyorty*
      lyyhist* kouris* kouristaa kouristel* kouristi kramppa* tukehtu* tukehtuu tukeht* hukku*
      hukkuu hukkui hukkumais* elottomana elvyt* sydanpysa* medvetslos* avsvimm* svimm* svimmat
      kramper krampar krampanfall kvavs kvav* drunkn* livlos* unconscious* unrespons* passed fainted
      collapsed convuls* seizure* seizing choking drowning drowned lyyhistyi lyyhisty* satkii
      satkinyt satki kouristeli tukahtu* kollaps* ryckningar blacked convulsing collapses krampat
      krampade kouristanut pyortynyt
      """
    ),
    (
      "wakes",
      """
      heraa herannu* herata hereille heraillyt havahdu vaknar vakna vaknat wake waking wakes woken
      havahtu* herateltav* virkoa virkoaa rouse
      """
    ),
    (
      "lies",
      """
      makaa maannu* lojuu lattialla lattial* maassa liggan* ligger golvet marken lying lies laying
      floor ground tuupert* lysah* rojaht* liggandes sprawled
      """
    ),
    (
      "bleeds",
      """
      vuotaa vuoda vuotanu* valuu tulee bloder blodar bleed* vuoti roiskuu suihkuaa forbloder
      sprutar pouring gushing
      """
    ),
    ("blood", "verta veri veren verisena verissa verissaan blod blodet blood"),
    (
      "burns",
      """
      palaa syttyi syttyny* liekeis* savua brinner brann burning fire roihuaa karvaa savuaa tulessa
      eldsvada flames smoke
      """
    ),
    (
      "house",
      """
      talo talos kamppa koti keittio asunto huone huset hemma koket house home kitchen apartment
      talon talossa kampan kodin asunnon kotimme lagenheten villan
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
      satutta* satuttaa satutan vahingoit* vahingoittaa tappa* tapan kuolla heitta* heitan kurista*
      pudota* tee teen tehda skada* skadar doda hurt* harm* kill* throw
      """
    ),
  ]
}
