/// The phrases of acute danger: what somebody says who is in danger now, or sees somebody who is.
///
/// They stand in the code and not in the registry, so that no edit of a file can take one away.
/// What they may do is put 112 and the social emergency services above an answer; they never take a
/// candidate out of it and are no part of its ranking. A false alarm costs a line on the screen, a
/// missed danger may cost a life: in doubt a phrase belongs here.
///
/// A phrase is words, and classes of words (`DangerWords`) in angle brackets. All must stand in the
/// question near each other, in any order, each a word of its own; behind `=` directly one after
/// the other; behind `~` anywhere in the question. Words are folded, `*` stands for any ending.
/// Phrases are parted by `|` and line ends.
///
/// Three things hold a phrase back: a word of *information* (a course about overdoses), one of the
/// *past* (hit as a child), and a *negation* of what somebody does (`ei lyö`, `slår inte`). Each
/// table below says which of the first two it heeds. What is only a manner of speaking (`tappaa
/// aikaa`, `slå en signal`) stands in `idioms`: its words say nothing then.
enum DangerPhrases {
  /// Somebody hurts, threatens or holds somebody now.
  static let violence = """
    polttaa talon | polttaa meidat | polttaa kampan | polttaa kodin | sytyttaa taloon | burn house down | branna ner huset
    =har kniv | nagon har <weapon> | someone has <weapon> | uhka* henkilok* | hotar personal*
    threat* staff | <partner> shouting breaking | <adult> breaking things | kaasun paalle
    vanhem* tapel* <blood> | vei lapsen vakisin | yritti vieda lapsen | tried take child
    forsokte ta barnet | tog barnet med vald | auttakaa | hjalp mig | =help me | apua nyt
    apua heti | tulkaa heti | <afraid> <partner> <now> | <rages> <drunk> | <rages> <adult> <child>
    vakivalta* <now> | valdsam <now> | violent <now> | =<partner> uhkailee | <weapon> koulu*
    <weapon> skolan | <weapon> school | vakivaltai* <drunk> | <partner> <weapon>
    <child> <weapon> <self> | <weapon> <victim> | <child> <wields> <weapon> | mukilo*
    tuntemat* <adult> <child> seura* | <hits> <victim> | <partner> <hits> | <hits> toista
    <hits> <parent> <adult> | <adult> <hits> <parent> | <parent> <hits> <parent>
    <now> <hits> <adult> | <strangles> <me> | <grabs> kay | <grabs> kay <me> | <grabs> kavi <now>
    <grabs> <threatens> | <grabs> muhun | <grabs> minuun | =lyo lyo | =ala lyo | =saa turpaan
    =sai turpaan | vetaa turpaan | <hits> joka paiva | <threatens> <kill> <victim>
    <threatens> <kill> <self> | <threatens> tappa* | hotar doda* | threat* kill | hotar ihjal
    <kill> <me> <now> | tappaa meidat | tappaa minut | tappaa mut | tappaa <victim>
    tapan <victim> | uhka* ampu* | uhka* puuko* | uhka* <weapon> | <weapon> <threatens> <victim>
    <weapon> <now> <partner> | <weapon> <holder> <now> | <weapon> <holder> <wields>
    <holder> on <weapon> | <holder> <weapon> | <weapon> <me> | <weapon> <wields> <partner>
    <weapon> <wields> <child> | <weapon> <wields> <adult> | <partner> har <weapon>
    <weapon> <threatens> | =has a knife | =has a gun | =has knife | =has gun | =med kniv
    =with knife | =with a knife | <weapon> <self> | <weapon> oppila* | pelkaan henke*
    pelkaa henke* | <dangerous> <adult> <now> | =radd for mitt liv | =radd for livet
    =afraid for my life | hengenvaara* | livsfara | =fear for my life
    <breaks-in> <door> <adult> <threatens> | <breaks-in> <door> exa* | <breaks-in> <door> ex
    <breaks-in> <door> <me> | <breaks-in> <door> exmies | <breaks-in> <door> eks
    <breaks-in> <door> exman* | <breaks-in> <door> exet | <breaks-in> <door> <now> <adult>
    murtautu* | bryter sig in | bryta sig in | =breaking in | =broke into
    <breaks-in> <door> husband | <breaks-in> <door> mies | <breaks-in> <door> mannen | potkii ovea
    hakkaa ovea | <locked> <cannot> <door> <me> | paase ulos <cannot> | paasta ulos <cannot>
    paase pois <cannot> | paasta pois <cannot> | lukin* meidat | lukin* minut | lukin* mut
    lukin* lapsen | last in <me> | last in oss | =locked me | =locked us | <cannot> kommer ut
    slapper ut <cannot> | =let me out | =let us out | =let me leave | let me go home <cannot>
    lukin* laps* | vankina | =lukittautunut vessaan | =lukittu huoneeseen
    <takes-away> <child> <threatens> | <takes-away> <child> <drives> <now> | ajaa rekan alle
    rekkaa pain | kidnap* | siepat* | sieppa* | <neighbour> <screams> <child>
    <neighbour> <screams> <noise> | <neighbour> <screams> <help> | skrik* hjalp
    =screaming for help | <neighbour> <noise> <child> | huutaa apua | huudetaan apua | huuto* apua
    <screams> <noise> <child> <now> | <neighbour> <hits> | <shakes> vauva* | <shakes> babyn
    <shakes> bebis* | <shakes> baby | <harms> <voices> | <voices> kask* | <voices> sager
    <voices> tell* | <afraid> <harms> <child> | pelkaan satut* | pelkaan vahingoit*
    radd skad* barn* | afraid hurt baby | <flees> <now> | <flees> <night> | <flees> <partner>
    <flees> <adult> <locked> | piilossa vessassa | <afraid> menna <home> | uskalla <home>
    vagar inte ga <home> | vagar int ga <home> | <afraid> go <home> | <afraid> ga <home>
    <parent> parveke* roikku* | <child> parvek* <jumps> | <small-child> <high-place> <jumps>
    <rages> <afraid> | <rages> <weapon> | <rages> paikko* <adult> | <rages> paikat <adult>
    <rages> kamp* <adult> | <partner> <grabs> | <grabs> <child> | <rages> <parent> <child> <now>
    slar sonder | sla sonder | slog sonder <door> | pelka* miestani | pelka* miesta | pelka* exaa
    pelka* isaa | pelka* isapuol* | radd for min man | radd for pappa | afraid of my husband
    afraid of my dad | afraid of my father | isa aiti tappel* | vanhem* tappel* <now>
    tappel* <weapon> | mamma pappa slass | slass <parent> | parents fighting <now>
    heitti ulos <night> | uhannu* <me> | throw baby | throw child | heitta* vauva*
    heitta* lapsen | kasta babyn | kasta barnet | die together | kuolla yhdessa | kuollaan yhdessa
    dor tillsammans | do tillsammans | kaikki kuolee | kaikki kuolevat | viimeinen paiva tappa*
    tappouhka* | dodshot* | =death threats | tuntematto* auto* <child> | vieraan autoon <child>
    frammande* bil <child> | stranger* car <child> | <partner> locked <door> | satutan <child>
    satuttaisin <child> | vahingoitan <child> | ajatuk* satut* | =hide from dad | uhka* <me>
    hotar <me> | threat* <me> | paasta <cannot> lahtemaan | paasta <cannot> <me>
    slapper <cannot> <me> | <call> <emergency> | ambulan* <now> | polisen nu | police now
    =call 112 | hatatilan* | akuutti hata*
    """

  /// Somebody has been hurt, told without saying when.
  static let violenceBefore = """
    <adult> <did-hit> | <parent> <did-hit> | hakat* <me> | <did-hit> vatsaan | <did-hit> paahan
    nyrkki* naamaan | <did-hit> <me> | <did-hit> lasta | <did-hit> lapsia | <did-hit> vauvaa
    <did-hit> vauvan | <parent> <did-hit> <victim> | <partner> <did-hit> aitia
    <did-hit> <victim> <now> | =hit me | =beat me | =beat my child | <strangles> | <grabs> kavi
    <strangles> <victim> | miten kavi kasiksi | <kill> <victim> <did-hit> | ampui
    """

  /// Somebody touches or holds a child as nobody may.
  static let abuse = """
    hotelli* aikuis* <child> | hotell vuxna <child> | hotel adult* <child> | <adult> koske* <me>
    <parent> koske* <me> | <parent> koske* <child> | <adult> pakott* <me> | <parent> pakott* <me>
    tvingar <child> <adult> | <parent> ror <me> | <parent> touch* <me> | <adult> touch* <me>
    <adult> touch* <child> | <parent> tar pa <me> | hyvaksikayt* <parent>
    seksuaal* <parent> <child> <now> | <touches> <private-parts> <child>
    <touches> <private-parts> <me> | <touches> <private-parts> <parent>
    <touches> <private-parts> <adult> | tar pa mig | tafsar <me> | tafsar <child> | kourii <me>
    kourii <child> | sankyyni | <adult> sankyyn <me> | laitta* jotain juoma* | tyrmaystip*
    <gropes> <victim> | <gropes> <child> | <adult> lapsen autoon | houkut* lapsen
    veta* lapsen auto* | lura* barnet | locka* barn* bil* | =touches me | =touching me
    tulee sankyyn <me> | tulee huoneeseen yolla isapuol* | seksuaalisesti <now>
    hyvaksikayt* <now> | kaytti hyvaksi <child> | kayttaa hyvaksi <child> | antastar <child>
    utnyttjar <child> sexuell* | <adult> asunnossa <child> paase | aikuisen miehen <child>
    vanhan miehen luona <child> | alastonkuv* <threatens> | nakukuv* <threatens>
    alasti* kuv* <threatens> | =forces me | tvingar mig | pakottaa minut | pakottaa mut
    older man <child> apartment
    """

  /// Somebody is about to end their life, or has tried.
  static let suicide = """
    orkar mer <tries-or-plans> | orkar mer <message> | <not> be alive | <not> want alive
    <not> stay alive | hyppaa veteen <threatens> | <suicide> <child> | <suicide> <partner>
    <suicide> <self> | vasyny* elamaan | trott pa livet | tired of life | tired of living
    =parempi ilman <me> | =better without me | battre utan mig | <cuts> <self> | viiltel* <now>
    <die> <message> <child> | <farewell> <child> | <farewell> <night> | haviaa lopullisesti
    ei ole syyta elaa | <kill> <self> | =ta livet av | =tar livet av | =ta sitt liv | =ta mitt liv
    =tar sitt liv | gora slut pa sig | gor slut pa sig | gora slut pa allt | gora slut pa livet
    =slut pa sig sjalv | <wants-death> kuolla | <wants-death> kuolemaa | vill do | vill dog
    want* die | wanna die | =wants to die | wish dead | <cannot> <wants-death> <own-life>
    <cannot> jaksa elaa | <cannot> halua elaa | <cannot> halua olla olemassa | <cannot> orkar leva
    <cannot> vill leva | =end my life | =end his life | =end her life | =end it all
    =better off dead | <not> want live | <not> wants live | paattaa paiva* | lopettaa elamansa
    lopettaa elamani | paattaa elamansa | <tries-or-plans> <suicide> | <suicide> <now>
    <suicide> <message> | <suicide> <night> | <suicide> <threatens> | begick sjalvmord
    itse murha* <tries-or-plans> | attempted suicide | sjalvmordsforsok <now> | <high-place> <die>
    <high-place> <jumps> <child> | hyppaa* <high-place> | hypata <high-place>
    hoppa* <high-place> | jump* <high-place> | <high-place> <jumps> <threatens> | =junan alle
    =framfor taget | standing bridge | standing roof | istuu sillan kaiteella | seisoo sillalla
    seisoo katolla | sillan kaiteella | lahti junarata* | lahti junarad* | lahti raiteille
    <rope> <self> | <rope> metsaan | <rope> forest | <rope> skogen | <rope> <now> | <rope> <kill>
    hirttaa | hirttay* | hirtta* | hanga sig | take rope | kaulaan koyden
    <cuts> <wrist-or-blood> | <cuts> <self> <now> | viillellyt <wrist-or-blood>
    <farewell> <message> | <farewell> <no-answer> | <farewell> lapse* | <rope> kaula* | noose
    jaahyvaiski* | avskedsbr* | =suicide note | hyvasti aiti | hyvasti kaikki | jatti hyvastit
    hyvastijatto* | <threatens> tekee <self> jotain | tekee itselleen jotain
    tehda itselleen jotain | teen itselleni jotain | tekee sen tana | teen sen tana
    tekee sen nyt | gor det ikvall | do it tonight | ei nahda enaa koskaan viesti | gora sig illa
    """

  /// A child alone in danger, missing, found, or with nobody sober or awake.
  static let childAlone = """
    <drunk> moottoritie* | <drunk> tiella | <child> kaatun* puhu* yksin | pienet lapset yksin
    small* kid* alone | small* child* alone | smabarn* ensam* | pikkulaps* yksin
    <child> lahti* <night> | <child> lahti* <no-answer> | <child> <no-answer> <night>
    <not> naky* <child> | <not> synts <child> | <gone> eilen <child> | <gone> sen igar <child>
    <gone> since <child> | ilman aikuis* <child> | utan vuxen <child> | utan vuxna <child>
    without adult* <child> | <drunk> <night> <child> | <drunk> hoita* | taking care <drunk>
    <alone> <child> baari* | <parent> baari* lapset | =yksin asunnossa
    ~ <parent> poissa <alone> <child> | mamma krogen barn* | <child> locked car
    vastassa <cannot> <child> | vastassa kukaan | <parent> poissa <alone>
    <alone> pikkusis* <parent> | <alone> pikkuvel* <parent> | eksy* <outside> | eksynyt <child>
    eksyi <child> | kom inte hem <child> | kom int hem <child> | kom ej hem <child> | jaa pett*
    heikoilla jailla | jaalle juoks* | pa svag is | through the ice | <child> <alone> <night>
    <child> <alone> <outside> | lapsi jatetty yksin | lapset jatetty yksin | vauva jatetty yksin
    <small-child> jatetty yksin | <small-child> on yksin | =vauva on yksin | =vauva yksin kotona
    <small-child> <alone> <home> jatti* | lapsi* jatettiin yksin | left alone <child>
    left my child alone | lamnats ensam* <child> | lamnat ensam* <child>
    lapset keskenaan <night> | <child> ilman vanhempia <outside> | <alone> lapset <drunk>
    #vuotia* yksin <home> <night> | <found> <child> <outside> <cannot>
    <found> <small-child> <outside> | loysin <child> <outside> | loysin <small-child>
    loysin lapsen | <child> <alone> <outside> <found> | loytyi lapsi | loysin pojan | loysin tyton
    loytyi <child> <outside> | hittade <child> <outside> | hittade ett barn | found a child
    found <small-child> | found <child> <outside> | <child> <outside> <night>
    <child> <outside> <found> <nobody> | <child> itkee rapussa | <child> no parents <outside>
    itkee <child> <outside> <nobody> | <missing-child> <gone> | <child> <gone> <night>
    <missing-child> inte hem* natt* | <missing-child> ei tullut kotiin
    <missing-child> tullu kotiin <cannot> | <child> tullut kotiin <cannot>
    <child> palannut kotiin <cannot> | kommit hem <cannot> <child> | <not> come home <child>
    <not> came home <child> | <child> ei loydy | <child> loydy mistaan | hittar inte <child>
    hittar henne <cannot> | hittar honom <cannot> | cant find <child> | <missing-child> ran away
    <child> ran away | ran from home <child> | run away <child> <now> | <child> etsi* tunti*
    <missing-child> lahti* <night> <no-answer> | <child> karka* <night>
    <child> puhelin kiinni <night> | <missing-child> ei vastaa <night>
    <missing-child> lost <outside> | etsitty tunti <gone> | <child> <locked> auto*
    jai auton* lukkoon | <child> auto* lukos* | locked in car <child> | last i bilen <child>
    <child> auto* helle* | <child> auto* helte* | yksin kotona <small-child> <night>
    <drunk> <parent> <child> | <drunk> <parent> <now> | <drunk> <parent> | <drunk> <child> <alone>
    sammunut | sammunu | =passed out <parent> | sammuneet | <drunk> <adult> <child>
    <drunk> <drives> | <drunk> hoitaa <child> | rattijuop* <child> | <drunk> vauva*
    <drunk> <child> autos* | <drunk> baby | kukaan hae <child> | kukaan hakenut <child>
    ei ole haettu <child> paivakod* | haettu paivakodista <cannot> | <nobody> fetch <child>
    ingen hamtat <child> | <nobody> picked <child>
    """

  /// Illness and injury that cannot wait, poisoning among them.
  static let illness = """
    palovam* | brannskad* | got burned | =burned badly | ramla* fonst* | ramla* balk*
    fell down stairs baby | imi patter* | patterei* puuttuu | paristo* puuttuu | cleaning liquid
    drank clean* | kaatunu* puhu* <cannot> | <blood> <child> <now> | <blood> <cannot>
    <swallowed> <pills> <child> | kova kohtaus | <child> kohtau* <now> | <breath> huono*
    <breath> vaike* | svart andas | <lies> <cannot> <parent> | loukkaantu* vakav*
    puhelin* <lies> <cannot> | <swallowed> <pills> <many> | <swallowed> <pills> <small-child>
    <swallowed> <pills> <child> <now> | <swallowed> <pills> tunte* | <swallowed> <poison> <child>
    <swallowed> <poison> <now> | nielaissut <pills> | nielaisi <pills> | svalt <pills>
    swallowed <pills> | <swallowed> <poison> | #vuotia* soi <pills> | #v soi <pills>
    <child> soi <pills> | <child> syony <pills> | <child> syonyt <pills> | ate <pills> <child>
    <swallowed> <pills> kunnossa | <swallowed> <pills> sekaisin | <swallowed> <pills> oksen*
    <swallowed> <pills> oppila* | sahkoisku* | elstot | electric shock | hengitta* huono*
    andas daligt | breath* badly | breath* bad | imppaillu* | imppaa | sniffat | vauva* tippu*
    vauva* putos* | baby fell | bebis* ramla* | pregnant bleeding | raskaana vuota*
    raskaana vuotaa verta | gravid bloder | <overdose> <tries-or-plans> | <overdose> otti
    <overdose> ottanu* | <overdose> <now> | overdosed | yliannostuksen | took somthing <wakes>
    <cannot> <breath> | <not> <breath> | <breath> <falters> | =andas inte | =andas int
    <not> andas | saa henkea <cannot> | far ingen luft | <blue-lips> <blue> | <blue> <small-child>
    turning blue | ihan sinin* | <small-child> <limp> | <limp> <child> <now> | ihan veltto
    <child> reagoi <cannot> | <not> <wakes> | saa hereille <cannot> | <cannot> <wakes>
    saada hereille <cannot> | far inte liv i | vaknar int | vaknar inte | wake up <cannot>
    <lies> <wakes> | <lies> <blood> | <lies> <not> <limp> | <parent> <lies> golvet
    <parent> <lies> lattia* | <child> <lies> lattia* | <parent> on floor | <bleeds> <blood>
    verta kaikkial* | blod overallt | blood everywhere | slutar bloda <cannot> | slutar int bloda
    slutar inte bloda | stop bleeding | <out-cold> <child> | <out-cold> <parent>
    <out-cold> <adult> | <out-cold> <now> | <not> tajuis* | tajunta* <not> | menetti tajun*
    meni tajuttom* | <not> moving <child> | <jumps> <high-place> <child> putos* | putos* ikkuna*
    putos* parvek* | putos* <high-place> | foll <high-place> | fell <high-place> | =jai auton alle
    tulipalo | <burns> <house> | =on fire | uppoamassa | vajosi jaihin | jaihin <child>
    hukkumassa | haller pa att drunkna | <cannot> vastaa <lies> | sydankoht* | sydanpysa*
    """

  /// Words that name danger and also a subject.
  static let subjects = """
    <overdose> | itsemurhayrity* | tajuton* | tajuttomana | sjalvmordsforsok* | medvetslos*
    suicide attempt | unconscious | kurist* | puukot* | raiska* | valdta* | hukku*
    """

  /// Manners of speaking; their words say nothing of danger.
  static let idioms = """
    <hits> toisia | <hits> muita | <hits> kavereita | <hits> andra | <hits> other | <hits> others
    <did-hit> toista lasta | puhu* itsemurhasta lapselle | kertoa itsemurhasta
    puhun itsemurhasta | nukkua yksin | nukahda yksin | nuku yksin | sova ensam | sleep alone
    =<thing> <gone> | =<thing> on <gone> | =<thing> ar <gone> | =<thing> har <gone>
    =<thing> is <gone> | =lost <thing> | =lost his <thing> | =lost her <thing> | =lost my <thing>
    =lost library <thing> | =lost his library <thing> | =lost her library <thing> | =tappat bort
    =<gone> <thing> | veits* haaruk* | kniv gaffel | knife fork | tap* aikaa | tappa* aikaa
    killing time | kill time | sla* ihjal tid* | skratt* ihjal | ihjal tid | dying to | to die for
    dying know | kuolla nauru* | kuolla hape* | kuolla vasym* | kuolla uteliai* | kuolen vasym*
    nauru* kuol* | lyo* kort* | lyo* vetoa | lyo* leivil* | lyo* lapi | lyo* tyhj* | kello lyo
    sydan lyo | lyo* rahoiksi | lyo* kiinni | lyo* paata | lyo* luku* | lyo* tahtia
    hakkaa halko* | hakkaa puita | hakkaa paata | potki* pallo* | vauva potki* | potki* vatsa*
    potki* maha* | masussa potki* | ampu* pallo* | ampu* maali* | ampu* jalkapal* | sla* signal
    slar signal | sla* upp | slar upp | slog upp | slar in | sla in | slog in | slar ihop
    sla ihop | slar vad | slar till | slar sig ner | sla* larm | hit gym | shoot photo* | kick off
    kicks womb | baby kicks | kicking belly | panic attack* | heart attack risk | heraa* syoma*
    =heraa aamuisin | =herata aamuisin | hereil* aamuisin | =heraa kouluun | =herata kouluun
    =hereille kouluun | vakn* morgnarna | wak* mornings | wake up for school | missing classes
    missing lot | missing school | missing lessons | hukku* toihin | hukku* pape* | drowning work
    drowning debt | palaa loppuun | palaa toihin | palaa tyohon | palaa kotiin | loppu palaa
    full tid | full dag* | on full | high school | drink* water | juo* vesi* | juo* mehu*
    juo* maito* | ajo kort* | tappa* tylsyy* | tylsyy* tappa* | kiire tappa* | ase* maa
    vie* paivahoi* | vie* hoitoon | vie* kouluun | vie* neuvola*
    """

  /// With one of these, a subject is asked about.
  static let information = """
    omaise* omaisi* opiskelen opiskelija sosionomi*
    tieto* tietoa esite* esitteen luento* luennon luentoj* koulutus* koulutuk* koulutet* opas oppaa*
    ehkais* ehkaisev* tilasto* kurssi* kurss* tutkimu* gradu* valistu* paihdevalist* materiaali*
    vertaistu* vertaisryhm* toipu* toipumis*   harjoittelupaik*  tyopaikk*
    tyopaikka* oppitun* kirja kirjan kirjaa leffa elokuva*   naytelma* iskulause*
    kuolinpes* hautaj* surury* surun muisto* ensiapukurs* turvataito* seksuaalikasv* kampanja*
    teemap* vanhempainil*   information info utbildning* forelasning* forebygg*
    statistik* kurs kursen broschyr* training trainings course* prevent* statistics leaflet*
    lecture* research education material* anhorig* boken bocker efterlev* sorggrupp* kamratstod*
    stodgrupp* material foraldramot* temakv* bereave* support-group book books movie brochure*
    internship vacancy vacancies
    """

  /// With one of these, something is over.
  static let past = """
    aiemmin | aikaisemmin | lapsena | nuorena | menneisyy* | vuosia | vuotta sitten | vuosi sitten
    kuukau* sitten | viikko* sitten | viime vuo* | viime kes* | viime talve* | viime syks*
    viime keva* | viime kuu* | kerran | aikoinaan | aikanaan | jo erottu | tidigare | ar sedan
    ar sen | manad* sedan | for lange sedan | forut | barndom* | da ja var barn | nar jag var
    nar ja va | years ago | year ago | months ago | weeks ago | in the past | previously | earlier
    last year | once | used to | as a child | childhood
    """

  /// Ordinary words that are one slip away from a word of danger.
  static let soundWords = """
    kuulla huolla tapahtu* raska* haukku* omassa omissa vaaral* vaaran kristi* kristin* risti*
    """
}
