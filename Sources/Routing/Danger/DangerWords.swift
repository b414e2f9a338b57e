/// The classes of words that the phrases of danger are made of, in Finnish, Swedish and English.
///
/// Words are folded; `*` stands for any ending, `#` for a number below 18 at a word's beginning
/// (`#v` is `2v`). A word may belong to several classes. Forms that people say stand beside those
/// that they write: `faija`, `mutsi`, `nån`. No class says danger by itself; only the phrases do.
enum DangerWords {
  /// Whoever is spoken of.
  static let people: [(name: String, words: String)] = [
    (
      "child",
      """
      laps* lasten lasta penska* kersa* kakara* mukula* muksu* tenava* nappula* taapero* vauva*
      vauvel* vastasynty* poika* pojan pojal* pojas* pojil* pojat tytto* tyton tytol* tytot tyttar*
      tytar* teini* nuori nuoren nuorta nuorella nuoret likka* likan veli velje* veljen sisko* siska
      pikkuvel* pikkusis* isovel* isosis* sisaru* oppila* luokkakaver* kaveri* serkku* koululai*
      vuotias vuotia* yksivuot* kaksivuot* kolmivuot* kolmevuot* nelivuot* viisivuot* kuusivuot*
      seitsenvuot* seitsemanvuot* kahdeksanvuot* yhdeksanvuot* kymmenvuot* #v #vee #y #yo #kk
      #vuotia* eskari* ekaluok* tokaluok* barn barnet barnen barns ungar* unge* ungen bebis*
      spadbarn* smabarn* flick* pojke* pojka* sonen dotter* lillan lillen lillebro* lillasyst*
      storebro* storasyst* syskon* tonaring* elev* aring* ettaring* tvaaring* trearing* fyraaring*
      femaring* sexaring* sjuaring* attaring* nioaring* tioaring* #aring* son syster bror skolbarn*
      kompis* child* kid kids baby babys babies boy boys girl girls daughter* teen* toddler* infant*
      student* pupil* brother* sister* nephew niece grandchild* grandson* granddau* classmate*
      newborn* lapsenlaps* lapsonen vaavi* tenav* kuopus* esikoi* lapsukai* kaksos* kolmos*
      tvilling* dottern sonens twins twin kindergart* preschool* kiddo* grandkid* schoolgirl*
      schoolboy* muksut kundi* poitsu* kouluikai* skolbarnet alakoulul* ylakoulul* lastenla* tonar*
      tweens pikkupoi* pikkupoj* pikkutyt* smapojk* smaflick* tjej tjejen tonarstjej* tonarskill*
      """
    ),
    // In the nominative: who has gone, not whose passport has.
    (
      "missing-child",
      """
      lapsi lapset poika pojat poikani poikamme tytto tytot tyttoni tytar tyttareni tyttaremme
      tyttaremi lapseni lapsemme nuori teini taapero vuotias veli veljeni sisko siskoni pikkuveli
      pikkusisko oppilas likka jatka lapsenlapsi lapsukainen vauva #v #vee #y yksivuotias
      kaksivuotias kolmivuotias kolmevuotias nelivuotias viisivuotias kuusivuotias seitsenvuotias
      tenava muksu barn barnet barnen flickan pojken sonen son dottern dotter tonaring* eleven
      lillan lillen lillebror lillasyster aring* #aring* ettaring* tvaaring* trearing* fyraaring*
      femaring* sexaring* sjuaring* attaring* nioaring* tioaring* kompisen child children kid kids
      baby boy girl daughter teenager student toddler brother sister grandson granddaughter friend
      flicka pojke tyttaren pojan esikoinen esikoiseni kuopus kuopukseni keskimmainen tyttonen
      poitsu sonson dotterson barnbarn grandkid grandkids twins kaksoset
      """
    ),
    (
      "small-child",
      """
      vauva* vauvel* vastasynty* taapero* pikkulaps* pikkulas* pienet pieni pienen pienta lapsukai*
      bebis* babyn baby spadbarn* smabarn* litet liten lilla small little toddler* infant* newborn*
      """
    ),
    (
      "parent",
      """
      aiti* aidi* mutsi* isa isan isaa isani isalla isasta isi isia isin iska* faija* fatsi* vanhem*
      vanhim* isapuol* aitipuol* mummo* mummi* vaari* ukki* pappa* mamma* morsan farsan foraldr*
      styvpapp* styvmamm* styvfar styvmor plastpapp* mor far mom mum mother* mommy mummy mama papa
      dad daddy father* parent* stepdad* stepfath* stepmoth* stepmom* huoltaja* babysit* hoitaja*
      lapsenvah* isoaiti* isoaidi* isoisa* mamma mammat mormor* morfar* farmor* farfar* mommo*
      moffa* famo* fafa* grandma* grandmother* grandpa* grandfather* granny nanny barnvakt*
      caregiver* mutsilla iskalla
      """
    ),
    (
      "adult",
      """
      mies miehe* miehen aija* ukko* ukon akka* vaimo* emanta* puoliso* avopuol* avomie* avovaim*
      aviomie* miesystav* poikaystav* poikakaver* tyttoystav* kumppani* exa exan ex eksa* exmie*
      exvaim* exkumpp* entinen naapur* joku jonkun jatka jatkan tyyppi aikuinen aikuisen seta gubbe*
      karln karl maken mannen sambo* pojkvan* flickvan* exman* exet expojk* granne* frun fru hustru*
      husband* wife boyfriend* girlfriend* partner* neighbo* guy man uncle avovaimo* avokki*
      puolisoni heila* mieskaver* mieshen* vieras tuntematon tuntemat* stranger* frammande* okand
      """
    ),
    (
      "holder",
      """
      silla hanella miehella isalla aidilla pojalla tytolla tyttarella exalla jollain jollakin
      naapurilla oppilaalla nuorella ukolla vaimolla kaverilla teinilla puolisolla faijalla mulla
      minulla
      """
    ),
    (
      "partner",
      """
      mies miehen vaimo vaimon puoliso avopuoliso avomies aviomies miesystava poikaystava
      tyttoystava kumppani exa ex eks eksa exmies exvaimo mieheni vaimoni ukko aija akka isa faija
      mutsi aiti isapuoli aitipuoli iska isi isani aitini vanhemmat poika poikani tytto nuori teini
      sisko veli se han ne toi tuo mannen gubben maken sambon pojkvannen flickvannen exmannen exet
      pappa mamma farsan morsan styvpappa styvmamma sonen frun fadern modern hon nan husband wife
      boyfriend girlfriend dad father mom mum mother stepfather stepdad partner avokki heila
      husbandni
      """
    ),
    (
      "me",
      """
      minua mua minut minuun muhun mulle minulle meita meidat meille meihin meikalai* kimppuuni mig
      mej oss me us
      """
    ),
    // Who is hit, threatened or taken.
    (
      "victim",
      """
      minua mua minut minuun muhun meita meidat meikalai* lasta lapsia lapsiaan lastaan lapsiani
      lastani lapsiamme lastamme lapseni lapsen lapsemme lapsensa lapset lapsiin lapseen vauvaa
      vauvaansa vauvan vauvaani poikaa poikaansa poikaani poikaamme tyttoa tyttoaan tyttarta*
      tytarta* tyttoani veljea* velje* siskoa* siskon* pikkusisk* pikkuvelj* aitia* aitiani mutsia
      aiskaa isaa vaimoa* vaimoaan miestaan hanta hanet perheen perheensa toisiaan opettaj* opea
      luokkakaverin* hoitajaa vanhempia* vanhempaa mig mej oss barnet barnen barn honom henne
      flickan pojken lillebror* lillasyster* mamma pappa syskonen broren brorsan systern sonen
      dottern me us him her them child children kids kid baby son daughter brother sister mom mum
      mother family everyone somebody someone student* pikkuvelja veljesta tyttarta aidin vaimon
      mamman siskon veljen pikkuveljen pikkusiskon
      """
    ),
    (
      "self",
      """
      itsensa itseni itteni ittensa itsens itteens itseaan itseani itsea itselleen itsellensa sig
      sej mig mej myself himself herself themsel* yourself itself
      """
    ),
  ]

  /// Deeds against somebody.
  static let deeds: [(name: String, words: String)] = [
    // Now or again and again; with a negation it is no danger.
    (
      "hits",
      """
      lyo lyovat lyodaan lyomaan lyomassa hakkaa hakkaavat hakkaamaan hakkaamassa potkii potkivat
      potkimaan pieksee pieksaa mukiloi motkii pahoinpitele* pahoinpidel* toni tonii tonivat tuuppii
      retuutta* laimii lyoda nyrkilla nyrkein remmilla vyolla raahaa repii slar slas sparkar
      misshandl* stryper knuffar klosar smiskar piskar ruskar hits hitting beats beating kicks
      kicking punch* slaps slapping strangles attacking attacks hurting harming abusing lapsii
      latkii matkii mattaa motaa rusikoi piiskaa ruoskii tukistaa kurmottaa laimaytt* lapsayt*
      mottaa pieksamaan potkimassa hakata hakkaaminen smallde daskar sparka hitted whips whipping
      spank* smacks smacking shoves shoving throttl* hakka
      """
    ),
    (
      "did-hit",
      """
      loi lyony lyonyt loivat hakkasi hakkas hakannu* potki potkas potkasi potkaisi pieksi tuuppas*
      tonas* heitti paiskas* paiskannu* pahoinpiteli pahoinpidelty retuutti laimaytti laimi lyoty
      slog slagit slagen sparkade sparkat misshandlade misshandlat knuffade ruskade hit beat kick
      kicked punched slapped beaten attacked beated hitted mukiloinu mukiloinut potkinut potkinu
      hakannut pieksanyt lapsaytt* tuupannut tyonsi tonaissut kurmotti smallde daskade bankade
      knuffat puttade shoved dragged smacked whipped spanked potkaissut repinyt raahasi raahannut
      hyokkasi hyokannyt tyontanyt tyontany tuuppasi stryptes daskat dragit
      """
    ),
    // Grave at any time.
    (
      "strangles",
      """
      kurista* kuristi* kuristel* puukotta* puukotti* puukotet* raiska* raiskas* stryp* strypt*
      knivhugg* knivskar* valdta* valdto* strangl* stabbed stabbing stabs rape raped raping rapes
      raiskaa* raiskatt* hukuttaa hukutti hukuttamaan strypgrepp* kuristaa kuristi kuristanut
      kuristanu throttled suffocat* smother*
      """
    ),
    (
      "threatens",
      """
      uhkaa uhkaan uhkas uhkasi uhkail* uhkaav* uhannu* uhata uhattu sano sanoo sanoi sanonu* huutaa
      huuti huus meinaa meinas meinasi meinannu* aikoo aikoi aion lupas lupasi luvannu* haluaa haluu
      haluis haluaisi ajattel* kasky kaskee kaskevat sanovat yrittaa yritti yrittany* viel aikeis*
      hotar hotat hotade hot hotas sager sa sade skriker skrek vill ska tanker lovar forsok* threat*
      says said say saying told wants want going gonna will tries trying tried planning screaming
      plans tell uhkaillut uhkaillu vannoi vannoo kertoi kirjoitti hotelser lovade skrev wrote
      texted swore promised threat vows
      """
    ),
    (
      "kill",
      """
      tappa* tapan tapetaan tappo* murhata murhaa murhaan ampu* ampuu ampui ampuva* ammu* puukota*
      puukotta* teurasta* hengilta hengen paivilta polttaisi elava* satutta* satuttaa vahingoitta*
      doda dodar dodat ihjal morda mordar skjuta skjuter kill kills killing killed shoot shoots
      shooting murder* stab burn surmaa surmata surmaan nitistaa listia listii ammuttu mordade
      murders slaughter
      """
    ),
    (
      "weapon",
      """
      veits* veist* veitti puukko* puukol* puukon keittiov* leikkuuv* leipav* linkkuv* mattov*
      kirve* kirvee* ase aseen aseella aseita aseet asetta haulik* haulikko* pistool* kivaar* pyssy*
      pesapallomail* machete* teraase* terase* vasaralla kniv kniven knivar pistol* gevar*
      hagelgevar* bossa* yxa* vapen vapnet skjutvapen knife knives gun guns rifle* shotgun* axe
      weapon* partave* partater* saksilla stiletti* sapeli* tikari* nyrkkirau* rautaput* sirppi*
      rakblad* dolk* machet* razor* crowbar*
      """
    ),
    (
      "wields",
      """
      heilu* heilut* huito* tarttu* nappas* hakee haki otti nayttaa nayttan* naytti osoit* tahta*
      tahda* mukana repussa repus taskussa taskus koulussa keittiosta eteisessa kaappiin ryntas*
      ladat* latas* tuli tulee perassa jahtaa juoksee viiltaa kaytti kimppuun koulun viftar siktar
      haller hamtade tog har jagar springer swing* wav* pointing points holding holds pulled grabbed
      has have with chasing running heristaa heristelee viuhtoo sohii osoittelee kurkulla kurkullani
      tanaamassa svingar faktar viftade drog grips gripped brandish*
      """
    ),
    (
      "grabs",
      """
      kimppuun kimppuu kimpus kimpussa kasiksi kasiks kasiksikin niskaan turpaan turpiin kurkkuun
      kurkusta hiuksista tukasta
      """
    ),
    // Touched where nobody may.
    (
      "touches",
      """
      koske* koski* koskettel* koskete* kosketta* kouri* kahmi* laappi* ahel* tunkee tunkeutuu
      pakotta* pakotti pakottanu* riisu* vaati* vaatii tulee hyvaksikaytta* lahente* tar tafsar
      tafsade ror rorde tvingar tvingade utnyttjar utnyttjade antastar tog touch* forces forced
      forcing grop* molest* makes made abuses abused abusing
      """
    ),
    (
      "rages",
      """
      raivo* riehu* hajotta* rikko* rikkonu* sekoil* sekos* rasar rage* raging smashing trashing
      """
    ),
    (
      "gropes",
      """
      koskettel* kouri* kahmi* laappi* ahelo* tafsar tafsade antastar groping gropes molest*
      """
    ),
    (
      "private-parts",
      """
      alapaa* alapaas* genitaal* intiimi* pikkuhou* housuihin housuis* sukupuoliel* seksi seksia
      seksiin seksuaal* pillu* pimppi* pippeli* rinno* rintoja alasti* nakukuv* alastonkuv* sankyyn
      sangyssa sankyni peiton vuoteeseen hyvaksi konsorgan* underliv* snippa* sex sexuell* naken*
      trosor* brost* sangen sexual* private privates genital* naked nude* underwear bed breast*
      penis vagina
      """
    ),
    (
      "takes-away",
      """
      vieda vei veivat vie viedaan kaappa* siepa* siepp* kidnap* karkaa karkuun rosvos* ryosta*
      rovar kidnapp* rovat taking abduct* took kaappasi kaappas siepannut bortror* bortfor* rovade
      kidnappade grabbed snatched abducted
      """
    ),
    (
      "breaks-in",
      """
      murtautu* tunkeutu* hakkaa hakkas* potkii potki takoo jyskyt* paukut* rynkyt* rikko* rikkoi
      ryntaa vakisin tulossa yrittaa yritti oven takana ulkona huutaa vaanii kyttaa seuraa bryter
      brot bankar dunkar sparkar slog slar star forfoljer hamrar tranger vill krossade breaking
      broke banging kicking pounding knocking trying smash* following outside stalking tunkeutui
      vankutt* ryskyt* potkia sarkee sarki murtaa murtaut* riehuu raivoaa rasar kicks hammering
      forcing banged rycker rycka ryckte rattling rattles
      """
    ),
    (
      "door",
      """
      ovea oven ovesta ovelle ovella ovet ulko-ove* ikkunan ikkunaa ikkunasta sisaan sisalle kotiin
      pihalla rapussa asuntoon dorren dorr fonstret in door window inside house apartment home
      """
    ),
    (
      "locked",
      """
      lukin* lukit* lukko* lukos* lukittuna telkes* vankina vangittu* loukussa ulos pois inlast*
      last instangd* fangen ut darifran locked trapped out leave escape prisoner hostage hostages
      telkesi instangda
      """
    ),
    (
      "cannot",
      """
      en ei emme eika eiks ettei etten paasta paase uskalla inte int ej cant cannot wont couldnt
      dont doesnt not let lets
      """
    ),
  ]
}
