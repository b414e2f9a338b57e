extension DangerPhrases {
  /// Manners of speaking; their words say nothing of danger. Those behind `+` only stand by.
  static let idioms = """
    <hits> toisia | <hits> muita | <hits> kavereita | <hits> andra | <hits> other | <hits> others
    <did-hit> toista lasta | puhu* itsemurhasta lapselle | kertoa itsemurhasta | puhun itsemurhasta
    nukkua yksin | nukahda yksin | nuku yksin | sova ensam | sleep alone | =<thing> <gone>
    =<thing> on <gone> | =<thing> ar <gone> | =<thing> har <gone> | =<thing> is <gone>
    =lost <thing> | =lost his <thing> | =lost her <thing> | =lost my <thing> | =lost library <thing>
    =lost his library <thing> | =lost her library <thing> | =tappat bort | =<gone> <thing>
    veits* haaruk* | kniv gaffel | knife fork | tap* aikaa | tappa* aikaa | killing time | kill time
    sla* ihjal tid* | skratt* ihjal | ihjal tid | dying to | to die for | dying know | kuolla nauru*
    kuolla hape* | kuolla vasym* | kuolla uteliai* | kuolen vasym* | nauru* kuol* | lyo* kort*
    lyo* vetoa | lyo* leivil* | lyo* lapi | lyo* tyhj* | kello lyo | sydan lyo | lyo* rahoiksi
    lyo* kiinni | lyo* paata | lyo* luku* | lyo* tahtia | hakkaa halko* | hakkaa puita
    hakkaa paata | potki* pallo* | potki* vatsa* | potki* maha* | masussa potki* | ampu* pallo*
    ampu* maali* | ampu* jalkapal* | sla* signal | slar signal | sla* upp | slar upp | slog upp
    slar in | sla in | slog in | slar ihop | sla ihop | slar vad | slar till | slar sig ner
    sla* larm | hit gym | shoot photo* | kick off | kicks womb | baby kicks | kicking belly
    panic attack* | heart attack risk | heraa* syoma* | =heraa aamuisin | =herata aamuisin
    hereil* aamuisin | =heraa kouluun | =herata kouluun | =hereille kouluun | vakn* morgnarna
    wak* mornings | wake up for school | missing classes | missing lot | missing school
    missing lessons | hukku* toihin | hukku* pape* | drowning work | drowning debt | palaa loppuun
    palaa toihin | palaa tyohon | palaa kotiin | loppu palaa | full tid | full dag* | on full
    high school | drink* water | juo* vesi* | juo* mehu* | juo* maito* | ajo kort* | tappa* tylsyy*
    tylsyy* tappa* | kiire tappa* | ase* maa | vie* paivahoi* | vie* hoitoon | vie* kouluun
    vie* neuvola* | =lost a <thing> | lost +tooth | <did-hit> +ball | <did-hit> +pallo*
    <did-hit> +bollen | <hits> +ball | lost +phone | verta +nena* | blod +nasa* | nose bleed*
    palannut +kouluun | palannut +opintoihin | palannut +toihin | blood +sugar | blood +type
    verta +luovut* | ge +blod | donate +blood | veren +paine* | verensokeri | will come +true
    =andas ut | =andas ut med | +<child> <hits> +<sibling> +ibland
    +<child> <hits> +<sibling> +joskus | +<child> <hits> +<sibling> +sometimes
    +<child> <hits> +<sibling> +normal* | hits each other | hit each other
    <hits> +toisiaan +<child> | slar varandra | retar och slar | hit by +ball | +ase intoil*
    =dying to | =kun +vauva syntyy | =vauva potkii | =vauva potki | =vauva potkiskelee
    pelkaan +toistan | pelkaan +toistavani | puhua +suicide | kuristuspel* | kuristu* +leikillaan
    tukehtumispel* | =slar sig | =slog sig | slagit sig | =kids are killing +me
    =children are killing +me | =twins are killing +me | +work killing +me | +back killing +me
    =<threatens> +court | =<threatens> with +court | =<threatens> to +go +to +court
    =<threatens> to +take +me +to +court | =<threatens> to +take +us +to +court
    =<threatens> to +take +custody | =<threatens> +custody | =<threatens> +oikeu*
    =<threatens> vieda +oikeu* | =<threatens> vieda +karaja* | =<threatens> +huoltajuu*
    =<threatens> +karaja* | =<threatens> +ulosot* | =<threatens> +lastensuojelu*
    =<threatens> med +vardnad* | =<threatens> med +domstol* | =<threatens> med +ratten
    =<threatens> med +advokat | =<threatens> with +lawyer* | =miten auttaa | =kuka auttaa
    =voiko auttaa | =kuka auttaisi | =mista apua | =mista saa apua | =mista saan apua
    =mista saada apua | =mista saamme apua | =kenelta apua | =hakemaan apua | hakea apua
    =vill ha hjalp | =var far hjalp | =var far jag hjalp | =var far man hjalp | =where to get help
    =where can i get help | =need home help | =home help | =come help | =help at home
    =who can help | =who helps | sammu* +innost* | sammu* +kipin* | sammu* +rakkau* | sammu* +into
    sammu* +valo* | sammu* +kone* | sammu* +auto | sammu* +puhelin | sammu* +intohimo*
    =koti sekaisin | =talous sekaisin | =arki sekaisin | =kamppa sekaisin | =rytmi sekaisin
    =kaikki sekaisin | =elama sekaisin | =paperit sekaisin | =at +home | =at +school | =at +night
    =at +the | =at +my | =at +a | =at +work | =at +daycare | =at +all | =at +least | =at +bedtime
    =at +his | =at +her | =at +our | =ei hengenvaara* | =ei ole hengenvaara* | =inte livsfarlig*
    vahan verta | hiukan verta | lite blod | little blood | bit of blood | verta +uloste*
    verta +kaka* | verta +pyyhkies* | verta +pissa* | verta +vaip* | verta +raapi* | verta +ihot*
    +hammas verta | +maitohammas verta | verikoe* | blood test | blood pressure | blodprov
    =heti apua +lapsen +hammas* | =apua +hammas* | eksy* helposti | eksyvat helposti
    yon yli +leiri* | +yokyla* yon | <thing> hukkui | <thing> hukkunut | hukku* +<thing>
    =lost the <thing> | =lost our <thing> | =lost their <thing> | lost weight | lost +job
    lost +love | katosi +kauppaan | katosi +huoneeseen | drowning +laundry | drowning +paperwork
    drowning +bills | drowning +work | drowning in +debt | shooting up | growing pains
    dor av trotthet | dor av skratt | kuolen vasymyk* | kuolen tylsyyt* | =<not> come +home +to
    slapped +together | +<young> <hits> +<sibling> | =+<missing-child> <hits> +<hit-thing>
    =+<missing-child> <hits> <hits> +<hit-thing> | =<hits> +<hit-thing> +when
    +<missing-child> <hits> +herself | +<missing-child> <hits> +himself
    +<missing-child> <hits> +paataan | hakkaa paataan | lyo paataan | lyo paata | hits head wall
    bangs head | dunkar huvudet | slar huvudet | slar sonder +leksak* | slar sonder +saker
    +uhmaik* <hits> | +taapero <hits> +pukiessa | <hits> +pukiessa | <hits> +puetaan
    =puree ja <hits> | =<hits> ja puree | =bites and <hits> | tappelee +vinkk* | +siskokset tappelee
    +sisarukset tappelee | =yksin +<child> kanssa | yksin +vauvan +kanssa | yksin +lasten +kanssa
    =yksin +kahden +<child> +kanssa | yksin +<child> +kanssa | kahdestaan +kanssa | ensam med +barn*
    =ensam med +<child> | =ensam med +tva | alone with +<child> | =alone with +my | =alone with +the
    =alone with +two | =alone with +three | yksinhuolt* | puhua tappamis* | tappa* +pelikaver*
    =tappa* +pelissa | =tappa* +kaverin +pelissa | =tappa* +kavereita +pelissa | +pelissa kuol*
    stulit moped* | kill +minecraft | kill +game | huutaen oisin | heraa huutaen | huutoit*
    huutaa +unissa* | screams bedtime | screams at bedtime | trotthet dor | heart attack +risk
    skriv* ut at | =p piller | recept at | rytmi sekaisin | paivarytmi sekaisin | unirytmi sekaisin
    vuorokausirytmi sekaisin | aikataulu* sekaisin | raha-asia* sekaisin | asiat sekaisin
    talous sekaisin | paperi* sekaisin | lahtis* mukaan virasto*
    tulis* mukaan virasto* | poistu* huonee* | =loysin pojan repusta
    =loysin pojan huonee* | =loysin pojan task* | =loysin tyton repusta | =loysin tyton huonee*
    =loysin lapsen repusta | =loysin nuoren repusta | =loytyi pojan | =loytyi tyttaren
    =loytyi lapsen | =loytyi nuoren | ihaile* kouluampu* | =am lost with | =im lost with
    =feel lost | =feeling lost
    lost +paper* | kostar natt | maksaa yo | cost night | =they do | =i do | =we do | =you do
    =to do | =can do | =what do | =should do | =does do | seinat kaatu* niska* | nikotiin* lopet*
    lost +baby +group | kirja* hukku* | hukassa +tyonhaussa | hukassa +tyonhaku | hukassa +opin*
    kadonnut +palveluista | kadoksissa +palveluista | ilman aikuis* +paaseeko
    ilman aikuis* +kirjasto* | kutsu hukassa +hampai* | vanhemmuus hukassa | motivaatio hukassa
    opiskelumotivaatio hukassa | lomake* hukassa | lappu* hukassa | ranneke hukku*
    """

  /// Ordinary words that are one slip away from a word of danger.
  static let soundWords = """
    kuulla huolla tapahtu* raska* haukku* omassa omissa vaaral* vaaran kristi* kristin* risti*
    skolskjuts* jalkeen jalkeensa paikka* paikat* paikal* paikan paikas* palkka* palkan vaikutt*
    turvaan pitkia matkaa matkalla vastaan vastaava* leikkia listen kahvila* kahvio* lukiossa
    lukioon koukussa kittila selling driver drivers joissa joilla joihin kulkea huolta toissa toisin
    toimet toimia erossa rasten toisten toisin mielta mielen meista nukkuu kirkosta muuttaa karvia
    lainat kertaa kertoo leikkaus* paassa valiton* tunnit tunniks* poistu nuuska kirist* varken
    varten mindre format change* charge present presents presentation* liikkuva* jatkaa hoitoa
    lopetti lopetin divorce kaupassa kauppa kauppaan tavoist* tavoite* toisaalta lyssnar fyller
    filling feeling hiking waiting raising stronger shared though system setting contract chores
    closed hamnar henkilo* kummit terapi saimme tasalla kaikessa puistosta kumman kotkaan opettaa
    opettaminen opetta* kaynti kaytanto* pakoll* kerro windows viitsi soitin sillon meidan asuntoa
    tutkitusti tukeva tukimuo* vaasassa mourning format kieltaa kaytto kaytta* satama pienia season
    broken yhdesta muassa omasta jostain pajalle tuella tuessa mennaan naittaa parterap* partier
    lausunto brygga lusten lossnat brands montaa tukea tukena tuttua hyvaa rauhallista haluta hakuun
    hakea hakemus* palata palataan tavata kotona kotiin parisuhde* riitaa riittaa* riitta hakisi*
    tulkki tulkkia perhetyo* psykoter*
    """
}
