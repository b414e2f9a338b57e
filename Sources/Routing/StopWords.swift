/// Words that decide nothing.
///
/// A stop word is passed over. A weak word counts for little by itself, because it stands in
/// nearly every family's question; beside others, in a phrase of the vocabulary, it still tells
/// one phrase from another. Folded, Finnish, Swedish and English in turn.
enum StopWords {
  static let stop = words(
    """
    a ei en et emme ette eika eiko eivat enka etta ja joka jonka jos jota joita jolla jolle jossa \
    josta jo kai kanssa kautta kehen keneen kenelle kenen kenelta keta kuka kukas ketka \
    kuinka kun kuin kuten kuuluu kuuluvat kuuluuko kuuluisi kai koska kohti koko kuitenkin liittyen \
    liittyva me minka mihin mika mista missa mita miten miksi milloin minne mina minun \
    minua minulla minulle minusta miten moi moikka hei terve paivaa niin nyt nyt ne niita noin \
    nain olen olet on onko oli ollut olla olisi olemme ovat ole oon me meilla meidan meille mulla \
    mun mua mulle sen se siita sita siihen siina sinne siella silla tai taa tama taman tassa tasta \
    tata te tuo tuon vaan vai vain vaikka voi voiko voidaan voin voisi voisiko voimme voivat \
    vastaa vastaava vastuussa vastuu hoitaa hoitavat hoidetaan saa saako saada saan saisi saisiko \
    saamme saavat pitaa pitaako pitaisi tarvitsee tarvitsen tarvitsemme tarvitaan tarvitsisi tarvis \
    halua haluaa haluan haluaisi haluaisin haluaisimme haluavat kysyy kysyn kysya kysymys kysyisi \
    haluttaisiin ottaa ottaisin otan otetaan soittaa soitan soitetaan soittaja asiakas asiakkaan \
    asiakkaalla asua asuu asuva asuvan asuvat asun asumme asuvalle asuvalla kunta kunnassa kunnan \
    kaupunki kaupungin kaupungissa alue alueella mukaan enaa sitten juuri itse oma oman omaa omat \
    omassa tule tulee tulla menna menee mennee kay kayda kannattaa kautta varten varten ihan kuulu \
    kenties jotain jotakin joku jonkun jollekin jonnekin pian heti viela edelleen myos taas aina \
    kaikki kaikkien muu muuta muita ilman ennen jalkeen aikana asti lisaksi eri pari alle yli ehka apu apua avun iso uusi \
    uuden hae saisimme

    alla allt att av bara bli blir de dem den det detta din dina dit du efter ej ett en eller er \
    finns for fran fraga fragar fa far ga gar gor gora ha han har hej hej hon hos hur i inte ifall \
    in jag kan kommer kunna man med mej men mig min mina mitt maste mot nar ni nagon nagot och om \
    oss pa sa sin sina sitt ska skall skulle som soker soka sig till tar ta under ut vad var vara \
    vem vems vart vi vid vilken vilket vilka vill ville at ansvarar ansvarig ansvar skoter hor \
    vander vanda ringa kontakta behover behov bor familjen kommun kommunen

    a about after before during without am an and any anyone are as at be because but by call can could do does did doing for \
    from get gets give go going had has have having he her him his how i if im in into is it its \
    my me need needs needed of on one or our out please responsible responsibility she should so \
    some someone that the their them then there these they this to us want wants was we were what \
    when where which who whom whose why will with would you your contact apply applying ask asking \
    lives living live phone number
    """)

  static let weak = words(
    """
    lapsi lapsen lapset lapsia lapsille lapselle lapsella lasten lapsiperhe perhe perheen perheet \
    perheita perheelle nuori nuoren nuoret nuorten vanhempi vanhemman vanhemmat aiti aidin \
    tytto poika tytar vuotias vuotiaan tuki tukea tuen palvelu palvelun palvelut \
    palveluita palveluja asia asian asiat aika ajan aikaa aikoja yhteys yhteyden yhteytta \
    yhteystiedot numero puhelinnumero neuvo neuvoa neuvonta ohje ohjaus toiminta hakea hakee haku \
    hakemus hakeminen paasta paasee mukana koti kotona kotiin kotoa vanha hyva paha pieni \
    suuri paikka paikan ongelma ongelmia ongelmat ongelmien vaikea vaikeus vaikeuksia tarve tarpeet \
    ryhma tieto tietoa tiedot ihminen henkilo arki arkea vuosi vuoden viikko paiva \
    sopia tehda tekee tekeminen tehdaan kerta ensi ensimmainen seuraava \
    eniten paljon liian ystava naapuri kaveri tyo toissa toihin huoli huolissaan huolta \
    huolestunut tapa tilanne tilanteen tyontekija ammattilainen aikuinen kouluikainen teini teinin murrosikainen toinen \
    alkaa alkaen aloittaa aloitus paattaa paatos

    barn barnet barnets barnen familj familjer familjens ung unga ungdom ungdomar tonaring tonaringen foralder \
    foraldrar mamma pappa mor far son dotter hjalp hjalpa hjalper stod stodet tjanst tjanster tid \
    tider problem hem hemma plats ny gammal liten stor ar arig information radgivare personal \
    skaffa ansokan ansoka ansoker grupp boka gar

    child children childs kid kids family families young youth teen teens teenager teenage parent parents \
    mother father mom dad son daughter help support service services time times problem problems \
    home place new old small big year years age information book booking appointment appointments \
    group work daily
    """)

  private static func words(_ text: String) -> [[UInt8]] {
    text.utf8.split { $0 == 0x20 || $0 == 0x0A }.map { Array($0) }
  }
}
