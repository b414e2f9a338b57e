extension DangerPhrases {
  /// Illness and injury that cannot wait.
  static let illness = """
    palovam* | brannskad* | got burned | =burned badly | ramla* fonst* | ramla* balk*
    fell down stairs baby | patterei* puuttuu | paristo* puuttuu | cleaning liquid | drank clean*
    kaatunu* puhu* <cannot> | <blood> <child> <now> | <blood> <cannot> | kova kohtaus
    <child> kohtau* <now> | <breath> huono* | <breath> vaike* | svart andas
    <lies> <cannot> <parent> | loukkaantu* vakav* | puhelin* <lies> <cannot> | sahkoisku* | elstot
    electric shock | hengitta* huono* | andas daligt | breath* badly | breath* bad | imppaillu*
    imppaa | sniffat | vauva* tippu* | vauva* putos* | baby fell | bebis* ramla* | pregnant bleeding
    raskaana vuota* | raskaana vuotaa verta | gravid bloder | yliannostuksen | took somthing <wakes>
    <cannot> <breath> | <not> <breath> | <breath> <falters> | =andas inte | =andas int | <not> andas
    saa henkea <cannot> | far ingen luft | <blue-lips> <blue> | <blue> <small-child> | turning blue
    ihan sinin* | <small-child> <limp> | <limp> <child> <now> | ihan veltto
    <child> reagoi <cannot> | <not> <wakes> | saa hereille <cannot> | <cannot> <wakes>
    saada hereille <cannot> | far inte liv i | vaknar int | vaknar inte | wake up <cannot>
    <lies> <wakes> | <lies> <blood> | <lies> <not> <limp> | <parent> <lies> golvet
    <parent> <lies> lattia* | <child> <lies> lattia* | <parent> on floor | <bleeds> <blood>
    verta kaikkial* | blod overallt | blood everywhere | slutar bloda <cannot> | slutar int bloda
    slutar inte bloda | stop bleeding | <out-cold> <child> | <out-cold> <parent>
    <out-cold> <adult> | <out-cold> <now> | <not> tajuis* | tajunta* <not> | menetti tajun*
    meni tajuttom* | <not> moving <child> | <jumps> <high-place> <child> putos* | putos* ikkuna*
    putos* parvek* | putos* <high-place> | foll <high-place> | fell <high-place> | =jai auton alle
    tulipalo | <burns> <house> | =on fire | uppoamassa | vajosi jaihin | jaihin <child> | hukkumassa
    haller pa att drunkna | <cannot> vastaa <lies> | sydankoht* | sydanpysa* | avata silm*
    avaa silm* | oppna ogonen <cannot> | oppnar ogonen <cannot> | open eyes <cannot> | uppeluks*
    kaula auki | poski auki | haava auki <blood> | reisi auki | kallo auki | <finger> <severed>
    <finger> ovenrako* | krampat <child> | koira* <child> auki | koira* <child> kasvo*
    hund* <child> ansikt* | dog <child> face <bites> | hundbit* <blood> | <breath> <odd>
    henkea <odd> | henkea ihan | vetaa henkea | <breath> vaikea | haukkoo henkea | haukkoo happea
    kippar efter luft | naaman edessa tyyny | tyyny <limp> | silmia auki saa | silmat auki makaa
    avaa silmi* <cannot> | silmat kaan* | silmat pyori* paassa | oppnar inte ogon* | ogonen rullar
    eyes rolled | eyes rolling | wont open eyes | not open eyes | cant open eyes | blir bla
    blir blatt | blev bla | blir alldeles bla | turns blue | turned blue | going blue
    meni siniseksi | menee siniseksi | muuttu* sinise* | sinertaa <child> | <limp> meni
    meni veltoksi | velto* <child> | ihan voimaton <small-child> | reagerar inte <child>
    reagoi mihinkaan | svarar inte pa tilltal | ei tunnista <child> | puhuu sekavia <fever>
    sekava <child> | forvirrad <fever> | confused <fever> | <elder> <attack> | <parent> <attack>
    <adult> <attack> <now> | <child> <attack> <now> | <attack> <lies> | mummulla <attack>
    pistorasia* <child> | pistorasia* <limp> | eluttag* <child> | vagguttag* <child> | socket fork
    electrocut* | sai sahko* | fick strom i sig | fastnat huvud* | fastnat med huvudet | head stuck
    stuck head | paa jumissa | paa juuttu* | paa kiinni kaite* | paa kaiteen | spjalor* <child>
    <hot> rakkul* | rakkuloilla <child> | blasor <hot> | blisters <hot> | <hot> syli* <child>
    <hot> famn* <child> | <hot> lap <child> | hot coffee <child> | <falls> <head> <vomits>
    <head> <vomits> <did-hit> | loi paansa <vomits> | slog huvudet <vomits>
    slog i huvudet <sleepy> | hit head <vomits> | hit head <sleepy> | loi paansa <sleepy>
    <falls> <head> <sleepy> | <falls> <head> <blood> | paa auki <blood> | paa auki <child>
    luu nakyy | luu ulos | benbrott* opp* | bone sticking | sormi poikki | katkesi sormi
    leikkasi sormen | bitit av | bit off | <child> soi lasia | swallowed glass | glasbit svalt
    insuliinisho* | insuliinisok* | sokerit matala* <wakes> | hypo <wakes> | blodsocker <wakes>
    hypoterm* | paleltunu* | alilampo* | nerkyld | forfrusen | forfrusn* | frostbit* | lampohalvau*
    auringonpist* <limp> | varmeslag | heat stroke | heatstroke | lapsivesi <blood>
    supistuk* <blood> | <falls> <water> | virta vie | vie virta | strommen tog | current took
    <child> river | kelluu naama* | naama vedessa | flyter <water> <child>
    floating <water> <child> | <child> veden vara* | hukkumai* | hukkunut <now> | drowned <now>
    drowned in | <child> drowning | <child> drowned | pyoralla <falls> <limp>
    hevonen potka* <limp> | isku paahan tajuton | isku paahan tajuttom* | tippui sylista
    tipahti sylista | putosi hoitopoydal* | putosi sylista | ramlade fran skotbord*
    foll fran skotbord* | fell off changing | dropped the baby | tappade bebis* | tappade babyn
    ravistel* vauva* <wakes> | krupp* <breath> | astma* kohtau* <breath> | astma* <breath>
    asthma <breath> | piippi puuttuu | <falls> <water> <child> | <child> <water> <limp>
    <child> veden alla | under vattnet <child> | <child> under water | uppoaa | uppos* <child>
    upposi | sjunker <child> | hukku* <child> | hukku* <adult> | hukku* <parent> | hukku* <water>
    hukku* veteen | hukku* uida | <child> <stuck> <water> | <child> avan* | <water> <cannot> pinnal*
    drunkna* | face down <water> | <falls> <high-place> <child> | <falls> <high-place>
    <falls> <stairs> <small-child> | <falls> <stairs> <limp> | <falls> <stairs> <out-cold>
    <falls> <stairs> <young> | pudonnut parvekk* | pudonnut ikkuna* | pudonnut kato*
    tippunut parvekk* | tippunut ikkuna* | tippu* katolta | pudonnut <high-place> | vauva pudon*
    ramlat ner fran | fell from window | fell from balcony | fell out window | fell off roof
    <child> kiehuv* paalle* | <child> <hot> <spilled> | kuuma* vetta paalle*
    kiehuvaa vetta <spilled> | skallad* | skalla* sig | scalded | <hot> <spilled> <small-child>
    iho lahtee | iho kuoriutu* | huden lossnar | skin peeling burn* | tulikuuma* <spilled>
    juuttu* <tight-place> | <child> jumissa <tight-place> | sorme* jai valiin | sormi jai valiin
    kasi jai valiin | jalka jai valiin | paa jai valiin | <child> oven valiin
    <child> hissin valiin | <child> <stuck> <tight-place> | sormi* irti | finger avkapad
    finger cut off | puristuksis* | jai puristuk* | i klam <child> | <child> trapped <tight-place>
    allergi* kohtau* | allergi* turpo* | allergi* shok* | <throat> <swells> | anafyla* | anaphyla*
    allergisk* reaktion | allergisk* svull* | allergic reaction | epipen | <child> <swells> <breath>
    ampiai* <swells> | <snake> <bites> | <bites> <snake> | bitten by <snake> | koira hyokka*
    dog attacked | dog attacks | hunden anfoll | hund attack* | <small-thing> <chokes>
    <swallowed> <chokes> | <swallowed> <small-thing> <chokes> | <child> kakoo | <child> gagging
    <child> <chokes> <now> | juuttu* kurkku* | jai kurkku* | kurkkuun juuttu* | henkitorve*
    fastnat* halsen | fast i halsen | satt i halsen | stuck in throat | in her throat
    in his throat | henki kulje | henki ei kulje | henki kulkee | henkea saa <cannot>
    happea saa <cannot> | far inte luft | far int luft | kippar efter | gasping air
    trouble breathing | struggling breath* | <struck> <vehicle> <child> | <vehicle> <struck> <child>
    auton alle | rekan alle | junan alle | bussin alle | ajoi <child> paalle | auto tormasi <child>
    pakord | overkord | hit by car | hit by a car | run over by | ran over <child>
    car crash <child> | bilolycka | liikenneonnettom* | kolari* <child> | kolarissa <now>
    krock* <child> | mopolla kaatu* <limp> | <child> satkii | <child> kouris* | kuume <limp>
    veltto kuume* | kuume tokkurai* | niska jaykka | nackstel* | stiff neck fever
    feber slo <small-child> | slapp feber | feber slapp | fever limp | <parent> sai kohtauksen
    <adult> sai kohtauksen | <elder> sai kohtauksen | <elder> kohtauk* | <elder> fick anfall
    <parent> fick anfall | <parent> fick stroke | had seizure | had a stroke | aivohalvau*
    aivoinfark* | hjartattack | hjartinfarkt | hjartstopp | heart attack | having stroke
    rintakipu* | rintaan koskee | brostsmart* | chest pain* | sydan pysahty* | ei syketta
    ingen puls | no pulse | tuupertu* | lysahti | kollapsa* | kollabo* | foll ihop | faller ihop
    collapsed | suuri verenvuoto | verenvuoto* tyre* | <blood> joka puol* | verta joka
    verta paljon <now> | paljon verta | verta lattia* | verilammi* | hulvahti verta | mycket blod
    massor av blod | blod pa golvet | lot of blood | losing blood | pool of blood | <blood> pulp*
    <parent> <blood> suu* | <parent> <blood> kasvo* | <child> <blood> korva* | blood from ear*
    <weapon> <blood> | <cuts> <blood> <child> | <bites> <blood> <child> | synnytys kaynni* kotona
    vauva syntyy nyt | vauva syntyy kotona | vauva syntyy auto* | vauva tulee nyt
    lapsivesi* <now> <alone> | babyn kommer nu | baby is coming now | lapsivedet <blood> | haka*
    hakamyrkyt* | hakaa | kolos | koloxid* | carbon monoxide | palohalytin soi savu* | savua <house>
    rok i | full of smoke | kamppa palaa | koti palaa | talo palaa | house is burning | det brinner
    it is burning | on fire | salama isk* | struck by lightning | <child> sahkoj* | lapsi sai sahko*
    <child> not responding <alcohol> | <child> oksen* <drunk> | <drunk> <vomits> <lies>
    <child> <drunk> <vomits> | <drunk> <lies> <vomits> | <alcohol> <limp> | <alcohol> <wakes> <not>
    <alcohol> <lies> | <alcohol> <child> <vomits> | <alcohol> not responding | alkoholimyrk*
    alkoholforgift* | alcohol poison* | kuoli katkyt* | elottomana | livlos | lifeless
    reagoimaton <child>
    """

  /// Medicine, drugs or chemicals in somebody.
  static let poisoning = """
    <swallowed> <pills> <child> | <swallowed> <pills> <many> | <swallowed> <pills> <small-child>
    <swallowed> <pills> <child> <now> | <swallowed> <pills> tunte* | <swallowed> <poison> <child>
    <swallowed> <poison> <now> | nielaissut <pills> | nielaisi <pills> | svalt <pills>
    swallowed <pills> | <swallowed> <poison> | #vuotia* soi <pills> | #v soi <pills>
    <child> soi <pills> | <child> syony <pills> | <child> syonyt <pills> | ate <pills> <child>
    <swallowed> <pills> kunnossa | <swallowed> <pills> sekaisin | <swallowed> <pills> oksen*
    <swallowed> <pills> oppila* | <overdose> <tries-or-plans> | <overdose> otti | <overdose> ottanu*
    <overdose> <now> | overdosed | <swallowed> under sink | <child> joi jotain
    <child> juonut jotain | <child> drank something | <child> druckit nagot | <child> drack nagot
    <swallowed> tiskipoydan alta | <swallowed> stadskap* | <swallowed> siivouskaap*
    satte i sig <pills> | satt i sig <pills> | satte i sig <poison> | stoppade munnen <pills>
    stoppat munnen <pills> | got into <pills> | got into <poison> | paasi kasiksi <pills>
    loysi <pills> <swallowed> | hittade <pills> <swallowed> | found <pills> <swallowed>
    <child> <swallowed> koko pur* | <swallowed> koko purkin | <swallowed> koko pullo*
    <swallowed> koko levyn | <swallowed> hela burken | <swallowed> hela flaskan
    <swallowed> whole bottle | <swallowed> full bottle | <swallowed> whole pack
    ottanut jotain <out-cold> | ottanut jotain <wakes> | ottanut jotain silm* | tagit nagot <wakes>
    tagit nat <wakes> | tagit nagonting <out-cold> | took something <wakes>
    took something <out-cold> | <substance> <attack> | <substance> kramp* | <substance> kouris*
    yliannos* | overdos* | <substance> oksen* <child> | <substance> bla* | laittoi suuhun <pills>
    suussa <pills> <child> | <pills> suussa <child> | pill in mouth | put pills mouth
    druckit sprit* <child> | joi spriit* | joi viinaa <child> | <child> joi <alcohol>
    <child> druckit <alcohol> | <child> drank <alcohol> | sammunut <alcohol> | drack hela <alcohol>
    kokonaisen pullon <child> | <swallowed> sien* <vomits> | <child> <swallowed> sien*
    <child> <swallowed> marjo* <vomits> | <swallowed> marjo* tuntemat* | <swallowed> marjo* pihal*
    <swallowed> kasv* myrky* | atit svamp | at svamp | atit bar <vomits> | ate mushroom*
    ate berries <vomits> | ate berries garden | ate plant | <swallowed> <small-thing>
    <swallowed> <unknown> <substance> | <swallowed> <unknown> <pills>
    <swallowed> <substance> <out-cold> | <swallowed> <substance> <wakes>
    <swallowed> <substance> <limp> | <child> <swallowed> <substance> <many>
    <substance> <breath> <cannot> | <unknown> <substance> <out-cold> | <unknown> <substance> <child>
    vetanyt tuntemat* | vetanyt ainetta | <substance> <out-cold> <child>
    <substance> <wakes> <cannot> | <swallowed> for manga <pills> | tagit for manga | too many pills
    took too many | liikaa laak* otti | otin liikaa | otti liikaa <pills> | otin kaikki <pills>
    soin kaikki <pills> | tog alla <pills> | tagit alla | tyhja pilleripur* | tyhja laakepur*
    tyhja purkki <wakes> | tom burk <wakes> | tomma burkar | empty pill | empty bottle pills
    empty bottle <wakes> | pilleripurk* <wakes> | laakemyrk* | forgift* | poisoned | poisoning
    <child> nikotiin* | <child> snus* svalt | imi patter* | vape <swallowed> <child>
    <child> <swallowed> vape
    """

  /// Words that name danger and also a subject.
  static let subjects = """
    <overdose> | itsemurhayrity* | tajuton* | tajuttomana | sjalvmordsforsok* | medvetslos*
    suicide attempt | unconscious | puukot* | raiska* | valdta*
    """
}
