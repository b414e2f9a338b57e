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
/// What holds a phrase back stands in `holds`: a word of *information* (a course about overdoses),
/// one of the *past* (hit as a child), what is settled, play. Each row of `tables` says which of them
/// it heeds; what is gravest heeds least. Words that say that it goes on (`again`) take most of them
/// away. A *negation* of what somebody does (`ei lyö`, `slår inte`) takes that word away, and so
/// does a manner of speaking (`tappaa aikaa`, `slå en signal`, in `idioms`) with all of its words but
/// those behind `+`.
enum DangerPhrases {
  /// All phrases of danger and what holds them back.
  static let tables: [(text: String, heeds: DangerTable.Holds)] = [
    (violence, []),
    (blows, [.over, .longAgo, .remorse]),
    (calls, []),
    (suspicion, [.information, .service, .past, .over, .longAgo, .play]),
    (poisoning, [.information, .longAgo]),
    (illness, [.information, .longAgo, .over]),
    (suicide, [.information, .past, .longAgo, .over]),
    (childAlone, [.information, .past, .longAgo, .over, .found]),
    (abuse, [.information, .past, .longAgo, .over]),
    (violenceBefore, [.information, .service, .past, .longAgo, .over, .remorse, .play]),
    (subjects, [.information, .service, .past, .longAgo, .over, .play]),
  ]

  /// What holds phrases back.
  static let holds: [(text: String, hold: DangerTable.Holds)] = [
    (information, .information), (service, .service), (past, .past), (longAgo, .longAgo),
    (over, .over), (found, .found), (remorse, .remorse), (play, .play),
  ]

  /// Somebody is armed, threatens to kill, breaks in, holds or takes somebody.
  static let violence = """
    polttaa talon | polttaa meidat | polttaa kampan | polttaa kodin | sytyttaa taloon
    burn house down | branna ner huset | =har kniv | nagon har <weapon> | someone has <weapon>
    uhka* henkilok* | hotar personal* | <partner> shouting breaking | <adult> breaking things
    kaasun paalle | vanhem* tapel* <blood> | vei lapsen vakisin | yritti vieda lapsen
    tried take child | forsokte ta barnet | tog barnet med vald | <rages> <drunk>
    <rages> <adult> <child> | <child> <weapon> <self> | mukilo* | tuntemat* <adult> <child> seura*
    <strangles> <me> | <grabs> <threatens> | =lyo lyo | =ala lyo | =saa turpaan | =sai turpaan
    vetaa turpaan | <threatens> <kill> <victim> | <threatens> <kill> <self> | <threatens> tappa*
    hotar doda* | threat* kill | hotar ihjal | <kill> <me> <now> | tappaa meidat | tappaa minut
    tappaa mut | tappaa <victim> | tapan <victim> | uhka* ampu* | uhka* puuko* | uhka* <weapon>
    <weapon> <threatens> <victim> | <weapon> <now> <partner> | <weapon> <holder> <now>
    <weapon> <holder> <wields> | <weapon> <me> | <weapon> <wields> <partner>
    <weapon> <wields> <adult> | <partner> har <weapon> | <weapon> <threatens> | =has a knife
    =has a gun | =has knife | =has gun | =med kniv | =with knife | =with a knife | <weapon> <self>
    pelkaan henke* | pelkaa henke* | <dangerous> <adult> <now> | =radd for mitt liv
    =radd for livet | =afraid for my life | =fear for my life
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
    <screams> <noise> <child> <now> | <shakes> vauva* | <shakes> babyn | <shakes> bebis*
    <shakes> baby | <harms> <voices> | <voices> kask* | <voices> sager | <voices> tell*
    <afraid> <harms> <child> | radd skad* barn* | afraid hurt baby | <flees> <adult> <locked>
    piilossa vessassa | <afraid> menna <home> | uskalla <home> | vagar inte ga <home>
    vagar int ga <home> | <afraid> go <home> | <afraid> ga <home> | <parent> parveke* roikku*
    <child> parvek* <jumps> | <small-child> <high-place> <jumps> | <rages> <afraid>
    <rages> <weapon> | <rages> paikko* <adult> | <rages> paikat <adult> | <rages> kamp* <adult>
    <rages> <parent> <child> <now> | slar sonder | sla sonder | slog sonder <door> | radd for pappa
    isa aiti tappel* | vanhem* tappel* <now> | tappel* <weapon> | mamma pappa slass | slass <parent>
    parents fighting <now> | heitti ulos <night> | throw baby | throw child | heitta* vauva*
    heitta* lapsen | kasta babyn | kasta barnet | die together | kuolla yhdessa | kuollaan yhdessa
    dor tillsammans | do tillsammans | kaikki kuolee | kaikki kuolevat | viimeinen paiva tappa*
    tuntematto* auto* <child> | vieraan autoon <child> | frammande* bil <child>
    stranger* car <child> | <partner> locked <door> | satutan <child> | satuttaisin <child>
    vahingoitan <child> | ajatuk* satut* | =hide from dad | paasta <cannot> lahtemaan
    paasta <cannot> <me> | slapper <cannot> <me> | =he is killing me | =hes killing me
    =is killing us | =is trying to kill | =trying to kill me | <sets-fire> <house>
    <threatens> polttavansa | <intruder> <breaks-in> <door> | <intruder> <breaks-in> dorren
    <chases> <victim> <weapon> | <chases> <me> | <partner> <chases> | <parent> <chases> <parent>
    <adult> <chases> <parent> | <adult> <chases> <me> | jahtaavan | <adult> <chases> <now>
    kastat ut mig | kastat ut oss | slangt ut mig | slangde ut mig | slangt ut oss
    heittanyt ulos <me> | heittanyt mut | heittanyt minut | ajanut ulos <night> | potkinut ulos
    thrown me out | thrown us out | locked me out | locked us out | lukinnut ulos | last ut mig
    last ute | raahasi hiuk* | raahannut <me> | raahaa <me> | hyokannyt <me> | repii hiuk*
    drog mig i | drar mig i | vander sig valdsam | riistaa <child> | puree <me> <partner>
    <threatens> ampua | lupas ampua | <neighbour> vei <child> | <intruder> <takes-away> <child>
    <intruder> vei <child> | vei <child> asuntoon* | vei <child> luokseen | vei <child> kotiinsa
    <intruder> forsoker ta <child> | <intruder> trying take <child> | <intruder> tried take <child>
    <intruder> grabbed <child> | <intruder> yrittaa ottaa <child> | <intruder> yrittaa vieda <child>
    yritti napata <child> | took my child into | tog med sig barnet hem | =hakkaa sita | =lyo sita
    =potkii sita | =hakkaa hanta | hakataan <adult> | hakataan <child> | hakataan <now>
    nainen huutaa <outside> | huutaa nainen ulkona | kvinna skriker | woman screaming
    man in our house | man in my house | man i vart hus | man inne hos oss | mies meidan talossa
    vieras mies sisa* | vieras mies asunno* | inlast* | =jag ar inlast | locked in basement
    locked <room> <i-am> | olen lukittu* | teljetty | lukittu <room> | <locked> <room> <parent>
    locked up <child> | sitoi mut | sitonut <me> | sidottu* | band fast mig | bundit mig | bunden
    tied me up | tied up <child> | drar i haret | drog i haret | pulls my hair | pulled my hair
    pulling my hair | polttaa tupaka* <child> | branner med cigarett | burns with cigarette
    burned with cigarette | bites me <partner> | antaa turpiin | antoi turpiin | antaa turpaan
    sain turpiin | sain turpaan | saan turpaan | hyokkasi paalle | hyokkaa kimppuun | hyokkasi <me>
    attackerar | attackerade | angriper <me> | beats me | beating me | beat me up | beating up
    beating her | beating his | beating their | beating my | gonna hurt me | going to hurt me
    going to hurt us | gonna kill | going to kill | ska sla ihjal | sla ihjal | <weapon> <message>
    picture of gun | vi ska do | ni ska do | du ska do | we will die | you will die | youre dead
    i am going to die | tulet kuolemaan | kuolette kaikki | hengilta | heittelee tavaroita <afraid>
    heittelee <partner> <now> | kastar saker | kastar mobler | throwing things <adult>
    throwing things <parent> | throws plates | huonekalut lenta* | pommi* | pommiuhk* | bombhot*
    bomb threat | koulu-uhka* | kouluampu* | skolskjutn* | school shoot* | ampuja | skytt | shooter
    pakkoaviol* <now> | pakkoaviol* <night> | pakkonaitt* | giftas bort | tvangsgift* | forced marry
    forced marriage <now> | naimisiin pakolla | viedaan vakisin ulkoma* | takes me abroad force
    silpo* <now> | konsstymp* <now> | seuraa perassa <afraid> | stalkar mig | stalking me
    he found us | han loysi meidat | exa loysi meidat | hittat oss <afraid> | knows where we hide
    at the door <threatens> | at the door <afraid> | oven takana <threatens>
    oven takana <partner> <now> | oven takana ex* | oven takana <afraid>
    utanfor dorren <threatens> | utanfor dorren <partner> | star vid dorren | outside my door
    outside our door | outside the door <afraid> | vaanii | vaijyy | lurking | <partner> vahtii ovea
    vahtii ovea | avaimet viety | ottanut puhelimen avaimet | took my phone <locked>
    tagit min telefon <locked> | vei puhelimen <afraid> | <weapon> kurkul* | <weapon> kaulal*
    <weapon> mot halsen | <weapon> throat | <weapon> <flees> | =choked me | choking <me>
    =choking her | =choking him | =choking my | <partner> choking <victim> | chokes me
    <partner> choked | <partner> chokes | choked her | choked him | strypte mig | stryper mig
    strypgrepp* | took by throat | puhua puukon kanssa | <weapon> oven takana | <weapon> utanfor
    <weapon> outside | jota mies uhkaa | jota ex uhkaa | =mies uhkaa | =exa uhkaa | =ex uhkaa
    =isa uhkaa | <partner> uhkaa <night> | piilopaik* <partner> | piilopaik* <threatens>
    lukits* minut | lukits* mut | lukits* meidat | lukits* lapsen | =with a bat | =with a hammer
    kaatunut nouse <cannot> | kaatui nouse <cannot> | fell cannot get up | ramlat reser <cannot>
    vei <child> kerro | vienyt <child> kerro | tog <child> berattar inte
    turvapaik* <threatens> | turvapaik* <night> | turvapaikka <now>
    turvapaikkaan <now> | turvakot* <night>
    turvakot* <now> | turvakot* <threatens> | turvakoti paeta | skyddat boende <now>
    skyddat boende <night> | skyddsboende <now> | skyddshem* <now> | skyddshem* <night>
    shelter <night> | shelter <now> | shelter <threatens> | safe place <night> <partner>
    safe house <now> | gomstalle <partner> | place to hide | jota mies etsii | jota exa etsii
    jota ex etsii | mannen letar efter | he is looking for us | <partner> looking for us
    etsii meita <partner> | letar efter oss | =breaking down the | bryter upp dorren
    slar in dorren | sparkar in dorren | kicking door in | murtaa oven | ovea sisaan <partner>
    rikkoo oven | hiding <room> | =olen piilossa | =oon piilossa | =ollaan piilossa
    olemme piilossa | gommer oss | gommer mig | gomt oss | gomt mig | =we are hiding | im hiding
    =i am hiding | lukittaudu* <room> | lukinnut <room> | last in <room> <me> | locked <room> <me>
    lukkojen takana | <flees> <room> <partner> | <flees> <room> <parent> | <intruder> sisalla talo*
    <intruder> sisalla asunno* | <intruder> sisalla kodi* | <intruder> tullut sisaan
    <intruder> tuli sisaan | <intruder> yrittaa sisaan | <intruder> yrittaa sisalle
    <intruder> yrittaa ov* | <intruder> inne huset | <intruder> inne lagenhet* | <intruder> gatt in
    <intruder> tagit sig in | <intruder> forsoker in | <intruder> forsoker dorr*
    forsoker ta sig in | forsoker komma in | <intruder> in my house | <intruder> in the house
    <intruder> inside | <intruder> in our house | <intruder> trying open door
    <intruder> trying get in | <intruder> trying come in | <intruder> followed <child>
    <intruder> following <me> | <intruder> seuraa <me> | <intruder> forfoljer <me>
    <intruder> foljer efter | follow* me home | foljer efter mig | pidetaan vakisin
    pidetaan vankina | pitaa vakisin | pitaa vankina | pitaa lukko* | haller fangen | halls kvar
    haller kvar mig | mot min vilja | against my will | held hostage | holding me here
    keeps me locked | wont let us go | wont let me go | wont let me leave | slapper inte ut
    avunhuut* | hjalprop* | ropar pa hjalp | ropa* hjalp | <neighbour> <noise> <screams>
    huutaa satuttaa | ei saa satuttaa | <threatens> <evil> <child> <takes-away> | tekevansa pahaa
    tekevansa jotain <child> | tehda lapsille jotain | otti lapset <threatens> pahaa
    <threatens> tehda pahaa | hotar gora illa | gora barnen illa | gor barnen illa | says will hurt
    threat* hurt | will hurt kids | will hurt children | harm the children | satuttavansa
    satuttaa lapsia | vahingoittaa lapsia | =potki mut ulos | =heitti mut ulos | ajoi ulos <night>
    kastade ut mig | kastade ut oss | threw me out | kicked me out | kicked us out | threw us out
    <child> jai sisalle | barnet kvar inne | baby still inside | baby inside with him
    kids inside with him | lapset jai <partner> kanssa <drunk> | =<did-hit> mut
    =<partner> <did-hit> mut | =<hits> mut | =hakkas mut | tyonsi portais* | <pushes> <stairs>
    <pushes> <stairs> <me> | viskas* <child> | paiskas* <child> | heitti lapsen | heitti vauvan
    slangde barnet | threw baby | threw the child | <adult> <pushes> <me> seina* | slammed wall
    <adult> <child> kyyti* koulu* | tuntemat* <child> kyyti* | stranger* <child> ride
    framm* <child> skjuts | stranger* <child> take | sparkar <blood> | loi tajuttom*
    slog medvetslos | polttaa <adult> talo* | kaatoi bensa* | hallde bensin | poured gasoline
    poured petrol | kaasuhana auki | ampui <self> | skottet | laukaus | laukaukse* | skottlossning
    gunshot* | shots fired | ammutaan | <adult> kuollut <blood>
    """

  /// A cry for help.
  static let calls = """
    auttakaa | hjalp mig | =help me | <call> <emergency> | ambulan* <now> | polisen nu | police now
    =call 112 | hatatilan* | akuutti hata* | =apua nyt | =nyt apua | =apua heti | =heti apua
    =tulkaa heti | =tulkaa akkia | =tulkaa auttamaan | =kom fort | =kom genast | =come quickly
    =come fast | =please hurry | hjalp oss nu | =hengenvaarassa | =i livsfara | hengenvaara
    =radda oss | =save us
    """
}
