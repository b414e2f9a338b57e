extension DangerPhrases {
  /// Somebody is about to end their life, or has tried.
  static let suicide = """
    orkar mer <tries-or-plans> | orkar mer <message> | <not> be alive | <not> want alive
    <not> stay alive | hyppaa veteen <threatens> | <suicide> <child> | <suicide> <partner>
    <suicide> <self> | vasyny* elamaan | trott pa livet | tired of life | tired of living
    =parempi ilman <me> | =better without me | battre utan mig | <cuts> <self>
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
    <high-place> <jumps> <child> | hyppaa* <high-place> | hypata <high-place> | hoppa* <high-place>
    jump* <high-place> | <high-place> <jumps> <threatens> | =junan alle | =framfor taget
    standing bridge | standing roof | istuu sillan kaiteella | seisoo sillalla | seisoo katolla
    sillan kaiteella | lahti junarata* | lahti junarad* | lahti raiteille | <rope> <self>
    <rope> metsaan | <rope> forest | <rope> skogen | <rope> <now> | <rope> <kill> | hirttaa
    hirttay* | hirtta* | hanga sig | take rope | kaulaan koyden | <cuts> <wrist-or-blood>
    <cuts> <self> <now> | viillellyt <wrist-or-blood> | <farewell> <message>
    <farewell> <no-answer> | <farewell> lapse* | <rope> kaula* | noose | jaahyvaiski* | avskedsbr*
    =suicide note | hyvasti aiti | hyvasti kaikki | jatti hyvastit | hyvastijatto*
    <threatens> tekee <self> jotain | tekee itselleen jotain | tehda itselleen jotain
    teen itselleni jotain | tekee sen tana | teen sen tana | tekee sen nyt | gor det ikvall
    do it tonight | ei nahda enaa koskaan viesti | gora sig illa | <child> jatti kirjeen
    <child> jattanyt kirjeen | <partner> jatti kirjeen | <child> jatti lapun | lamnade ett brev
    lamnat ett brev | left a letter | left a note | huolehtimaan jalkee*
    pitamaan huolta kun mua ei | ta hand om hunden nar jag | viiltel* <today> | star pa bron
    star pa taket | standing on bridge | =on the bridge | oon sillalla | olen sillalla
    olen katolla | oon katolla | istun katolla | istun sillalla | sitter pa taket | sitter pa bron
    <child> hypannyt | hypannyt <high-place> | hyppasi <high-place> | tanaan se tapahtuu
    se tapahtuu tanaan | tana yona tapahtuu | ikvall hander det | happens tonight
    happening tonight | kaikki valmiina <threatens> | sleep forever | sova for alltid
    nukkua ikuisesti | stopped answering | slutat svara <message> | lakkasi vastaamasta
    ei vastaa enaa <message> | halua herata aamul* | haluan nukkua pois | nukkua ikui*
    ikuiseen uneen | aldrig vakna | inte vakna mer | never wake up | not wake up tomorrow
    want to disappear forever | want it over | haluan pois elamasta | pois tasta elamasta
    pois tasta maailmas* | lahtea tasta maailmasta | lamna jorden | lamna livet | leave this world
    sluta leva | stop living | oman kaden | itsarin | hirteen | itsensa jojoon | ampua <self>
    ampuu <self> | skjuta sig | shoot myself | shoot himself | shoot herself | junan eteen
    auton eteen hyp* | under taget | in front of train | jakaa tavaransa | antanut tavaransa pois
    ger bort sina saker | giving away her things | giving away his things | last message
    viimeinen viesti | sista meddelande* | sa hejda | sade hejda till alla | said goodbye <child>
    said goodbye | goodbye <pills> | goodbye <message> | texted goodbye | sager hejda for alltid
    gick mot tag* | <farewell> <high-place> | lahti koyden | kiivennyt <high-place>
    kiivenny <high-place> | klattrat upp <high-place> | climbed <high-place>
    <child> sillalla <now> | on sillalla ja | on bridge <threatens> | on the roof and
    <child> katolla <now> | uhkaa itsemurh* | hotar med sjalvmord | threatening suicide
    suicidal <now> | suicidal <child> | itsetuhoinen <now> | itsetuhoinen yo
    sjalvmordsbenagen <now> | ei halua enaa olla taalla | vill inte vara har mer | inte leva
    vill inte langre leva | kuolema olisi helpotus | parempi kuolleena | better if i died
    battre om jag dog | tehda lopun <self> | tehda lopun itsesta* | tehda siita lopun
    tehda tasta lopun | tehda kaikesta lopun | teen lopun | lopun elamas* | lopettaa kaiken <now>
    lopetan kaiken | lopettaa taman kaiken | =end everything | =end it tonight | =end it now
    =ending it | =ending my life | =ending it all | gora slut pa det | avsluta allt | avsluta livet
    avsluta mitt liv | <pills> edess* | <pills> kadess* | <pills> framfor mig | pills in front
    pills in hand | pills in my hand | <message> anteeksi kaikesta | anteeksi kaikesta
    anteeksi kaikki | forlat for allt | sorry for everything | sorry and goodbye | olit hyva aiti
    olitte hyva | var en bra mamma | were a good mom | <farewell> <me> | <farewell> ingen mening
    hyvasti <message> | <farewell> <suicide> | farval | olen paattanyt lahtea <farewell>
    huomenna ole enaa | ettei huomenna ole | ole huomenna enaa | ole enaa taalla
    ole enaa olemassa <message> | naa huomista | nae huomista | enaa aamuun | jaksa aamuun
    kesta aamuun | finns inte imorgon | inte finns imorgon | finns inte i morgon | inte finnas mer
    vill inte finnas | vill int finnas | orkar inte finnas | wont be here tomorrow
    not be here tomorrow | not be here anymore | wont be here anymore | gone by tomorrow
    dead by morning | last night alive | viimeinen yo | viimeinen ilta | <message> kesta enaa
    <message> jaksa enaa | <message> orkar inte mer | <message> orkar inte mera
    <message> cant anymore | <message> cant go on | <message> cant take anymore | syyta elaa
    mitaan elettavaa | mening att leva | meningslost att leva | mening med livet <not>
    nothing to live | no reason to live | reason to live <not> | point in living | point of living
    dont want exist | halua olla elossa | halua enaa elaa | haluu elaa | halu elaa <cannot>
    olisin kuollut | olisinpa kuollut | onskar jag var dod | wish i was dead | wish i were dead
    better off without me | parempi ilman minua | parempi ilman mua | <threatens> hypata
    <threatens> hyppaavansa | hotar hoppa | threat* jump | going to jump | hoppa ut <high-place>
    kiipesi <high-place> hyp* | <threatens> junan | kavelee raiteil* | walking tracks | pa ralsen
    pa sparet | on the tracks | koyden kanssa | <rope> edess* | <cuts> syvalle | ranteet auki
    ranteensa auki | skurit upp | skar upp | handlederna | slit wrists | slashed wrists
    viiltanyt ranteen* | <suicide> <tries-or-plans> <child> | uhkaa satuttaa <self>
    vahingoittaa itseaan <now> | vahingoitti itseaan | skadade sig sjalv <now> | gora sig nagot
    gora sig sjalv illa | hurt herself badly | hurt himself badly | hurt myself <now>
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
    left my child alone | lamnats ensam* <child> | lamnat ensam* <child> | lapset keskenaan <night>
    <child> ilman vanhempia <outside> | <alone> lapset <drunk> | #vuotia* yksin <home> <night>
    <found> <child> <outside> <cannot> | <found> <small-child> <outside> | loysin <child> <outside>
    loysin <small-child> | loysin lapsen | <child> <alone> <outside> <found> | loytyi lapsi
    loysin pojan | loysin tyton | loytyi <child> <outside> | hittade <child> <outside>
    hittade ett barn | found a child | found <small-child> | found <child> <outside>
    <child> <outside> <night> | <child> <outside> <found> <nobody> | <child> itkee rapussa
    <child> no parents <outside> | itkee <child> <outside> <nobody> | <missing-child> <gone>
    <child> <gone> <night> | <missing-child> inte hem* natt* | <missing-child> ei tullut kotiin
    <missing-child> tullu kotiin <cannot> | <child> tullut kotiin <cannot>
    <child> palannut kotiin <cannot> | kommit hem <cannot> <child> | <child> ei loydy
    <child> loydy mistaan | hittar inte <child> | hittar henne <cannot> | hittar honom <cannot>
    cant find <child> | <missing-child> ran away | <child> ran away | ran from home <child>
    run away <child> <now> | <child> etsi* tunti* | <missing-child> lahti* <night> <no-answer>
    <child> karka* <night> | <child> puhelin kiinni <night> | <missing-child> ei vastaa <night>
    <missing-child> lost <outside> | etsitty tunti <gone> | <child> <locked> auto*
    jai auton* lukkoon | <child> auto* lukos* | locked in car <child> | last i bilen <child>
    <child> auto* helle* | <child> auto* helte* | yksin kotona <small-child> <night>
    <drunk> <parent> <child> | <drunk> <parent> <now> | <drunk> <parent> | <drunk> <child> <alone>
    sammunu | =passed out <parent> | sammuneet | <drunk> <adult> <child> | <drunk> <drives>
    <drunk> hoitaa <child> | rattijuop* <child> | <drunk> vauva* | <drunk> <child> autos*
    <drunk> baby | kukaan hae <child> | kukaan hakenut <child> | ei ole haettu <child> paivakod*
    haettu paivakodista <cannot> | <nobody> fetch <child> | ingen hamtat <child>
    <nobody> picked <child> | vanhempia loydy <cannot> | vanhempia nay <cannot> | vanhempia loydy
    <small-child> <alone> <outside> <screams> | tule hakemaan <child> | tullut hakemaan <cannot>
    hakemaan sulkeut* | kukaan hakemaan | ingen kommer och hamtar <child> | inte hamtat <child>
    not picked up <child> | nobody came for <child> | didnt pick up <child> stangt
    <missing-child> <cannot> palannu* | <missing-child> inte kommit tillbaka | <child> not returned
    <child> hasnt returned | <child> didnt return | <child> did not return | inte atervant <child>
    <parent> <cannot> tullu* takas* | <parent> <cannot> tullu* takaisin
    <parent> inte kommit tillbaka | <parent> int kommit tillbaka | <parent> not come back
    <parent> hasnt come back | <parent> not back | =<i-am> <number> ja <child>
    =<i-am> <number> och min <child> | <i-am> <number> <parent> lahti
    <i-am> <number> <parent> poissa | <i-am> <number> <parent> borta | <i-am> <number> <parent> left
    <i-am> <number> <parent> <wakes> | <i-am> <number> <afraid> <home>
    <i-am> <number> <afraid> <alone> | ingen sett <child> | ingen sett honom | ingen sett henne
    ingen har sett | kukaan nahnyt <child> | kukaan nahny <child> | kukaan ole nahnyt | nobody seen
    noone seen | no one seen | nobody has seen | no one has seen | havent seen since
    not seen since | inte setts sedan | sags senast | nahty viimeksi | last seen | <child> is gone
    =is gone from | gone from playground | gone from <outside> | cant see anywhere | cant see her
    cant see him | nay missaan | nakyny missaan | syns inte till | syns ingenstans
    nowhere to be found | nowhere to be seen | not at school not home | inte i skolan hemma inte
    poissa koulusta kotoa <gone> | vieraan auto* <child> | <intruder> auton kyytiin
    <intruder> kyytiin <child> | vieraan kyytiin | <child> lahti vieraan | got into a car <child>
    hoppade in i bil framm* | went with stranger | <child> stranger* <now> | foljde med framm*
    <child> <intruder> mukaan | puoli tuntia sitten <gone> | juoksi ulos <child> loydy
    juoksi ulos <night> <child> | jatti lapset yksin | jatti lapset auto* | jatti lapset kotiin ja
    lamnade barnen ensamma | lamnat barnen ensamma | lamnade oss ensamma | left us alone
    left kids alone | left the kids alone | left the children alone | left baby alone
    jatti meidat yksin | jatti vauvan | lamnade bebis* | jatti lapsen yksin
    lasten kanssa ei ketaan | vaunut yksin | rattaat yksin | vaunuissa yksin | ensam barnvagn
    baby alone | stroller alone | <child> mitt pa vagen | <child> keskella tieta | <child> ajotiella
    <child> kaistalla | middle of the road <child> | <child> moottoritie* | <child> motorvag*
    <child> highway | vaeltelee <child> | kuljeskelee <child> yksin | <child> ilman takkia <outside>
    <child> ulkona pakkas* | <child> ute kylan | <child> outside cold alone | utelast <child>
    paase sisaan <child> <outside> | <child> locked out | <alone> alle kouluikai* | leker pa isen
    <child> isen spricker | isen spricker | isen brister | ice is cracking | jaa rakoilee
    jaalla heikko | <child> heikko* jaa* | umpihumalassa <child> | <parent> umpihumal*
    <parent> kanni* hakema* | haki lapset <drunk> | hamtade barnen <drunk> | picked kids <drunk>
    <drunk> <takes-away> <child> | <elder> passed out | babysitter passed out | barnvakt* dackad
    dackad <parent> | dackat <parent> | tuupertunut <parent> | nukkuu eika heraa <parent>
    nowhere to go <night> | nowhere to go kids | ran away from home <night>
    ei paikkaa yoksi <child> <now> | kadulla yo <child> | <alone> <child> <long> home*
    <alone> <child> <long> kotona | <alone> <child> <long> hemma | <alone> <child> <long>
    <alone> <child> <night> | <child> sjalv* hemma <long> | <child> sjalv* hemma <night>
    barnen sjalva hemma | barnen ensamma hemma <parent> | <child> ensam* hemma <parent> borta
    <child> home alone <long> | <child> home alone <parent> | kids by themselves <night>
    kids by themselves home | vanhempia ei nay | vanhempia ei ole | vanhempia missaan
    aikuisia ei nay | aikuisia missaan | inga foraldrar | inga vuxna <child> | inga vuxna hemma
    inga vuxna syns | no parents <alone> | no parents home | no parents around | no adult* home
    no adult* around | no adult* there | no grown up | no grownup* | vanhemmat baarissa
    vanhemmat poissa <alone> | aiti baarissa | isa baarissa | mamma pa krogen | mum at pub
    mom at bar | parents at bar | parents out drinking | ovea avasi <child> yksin
    oven avasi <child> yksin | <elder> <no-answer> <child> | <elder> kuoli asken
    <elder> kuoli juuri | <elder> kuollut <child> <alone> | <parent> kuollut <alone> <child>
    <elder> dog nyss | <elder> just died | <parent> just died <child> <alone>
    <parent> sai kohtauk* | <child> <cannot> tullu* bussi* | <child> <cannot> tullu* koulusta
    <child> <cannot> tullu* kerhosta | <child> <cannot> tullu* treen*
    <child> <cannot> tullu* harko* | <child> <cannot> tullu* paivako* | <child> ei saapunut
    <child> saapunut <cannot> | <child> inte kommit fram | <child> inte kommit fran skolan
    <child> inte kommit hem | <child> inte kom hem | <child> inte kommer hem
    <child> not come back | <child> not back from | <child> didnt come back
    <child> never came back | <child> never arrived | <child> never came home | =didnt come home
    =not come home | =not came home | =hasnt come home | =havent come home | =never came home
    =did not come home | =has not come home | =not come back | tieda missa se on <child>
    tieda missa han on <child> | =missa lapsi on | =missa lapset on | =missa lapset ovat
    vet inte var hon ar | vet inte var han ar | vet inte var barnet ar | vet inte var barnen ar
    vet int var | dont know where she is | dont know where he is | dont know where my child
    dont know where my kids | cannot find <child> | kan inte hitta <child> | loyda <child> <cannot>
    emme loyda lasta | <parent> tullu* kotiin <cannot> <afraid>
    <parent> tullu* kotiin <cannot> <night> | <parent> tullu* kotiin <cannot> <alone>
    <parent> inte kommit hem | <parent> int kommit hem | <parent> not come home
    <parent> hasnt come home | <parent> didnt come home | =<i-am> <number> ja yksin
    =<i-am> <number> och ensam | =<i-am> <number> and alone | <i-am> <number> <alone> <afraid>
    <i-am> <number> <alone> <intruder> | =ensam hemma och | =home alone and someone
    ensam hemma nan | <child> auto* kuum* | <child> auto* aurinko* | <child> auto* lukit*
    <child> auto* lukossa | <child> bil* solen | <child> bil* last* | <child> bil* ensam*
    <child> bil* hett | <child> bil* varm* | <child> car hot | <child> car sun | <child> car alone
    <child> hot car | palauta <child> <gone> | palauta lapsia <gone> | <cannot> palaut* kadonnu*
    <adult> <gone> laps* kanssa | <partner> <gone> laps* kanssa | forsvunn* med barn*
    forsvann med barn* | disappeared with kids | disappeared with child* | vanished with kids
    gone with kids | wont bring back <gone> | lamnar inte tillbaka <gone> | never see <child> again
    never see him again | never see her again | inte fa se barnen | ette nae lapsia enaa
    nae lasta enaa | vei lapsen paivakodista | hamtade barnet utan lov | took son from
    took daughter from | took kids from | lentoken* <child> vie* | menossa rajan yli
    over the border <child> | over gransen <child> | yksin mets* | metsaan jai | jai metsaan
    ensam i skogen | alone in woods | alone in forest | =loysin vauvan | loytyi vauva
    vauva roska* | baby trash | overgiv* <child> | hylatty vauva | abandoned baby
    abandoned <child> | <drunk> <parent> ratti* | <parent> sammui | <drunk> <parent> kyydissa
    sammunut <adult> | sammunut <parent> | sammunut <child> | sammunu <adult> | sammunu <parent>
    sammunu <child> | sammunut lattia* | sammunut ulos | sammunut kadul* | sammuneena
    <elder> sammu* | <drunk> <elder> | <drunk> <lies> | <drunk> <vomits> <child>
    <child> <drunk> <outside> | <child> <alone> <outside> <now> | <child> paljain jaloin
    <child> barfota | <child> barefoot | <child> in pajamas outside | <child> pyjamassa <outside>
    <child> hangessa | <child> lumessa | wandering <child> | harhailee <child>
    irrar omkring <child>
    """
}
