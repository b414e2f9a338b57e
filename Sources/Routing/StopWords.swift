/// Words that decide nothing.
///
/// A weak word counts for little by itself, because it stands in nearly every family's question;
/// beside others, in a phrase of the vocabulary, it still tells one phrase from another. Folded,
/// Finnish, Swedish and English in turn, in order of the alphabet.
enum StopWords {
  /// Passed over; in a phrase of the vocabulary they count a little towards its completeness.
  static let stop = words(
    """
    a aikana aina alle alue alueella apu apua asiakas asiakkaalla asiakkaan asti asua asumme
    asun asuu asuva asuvalla asuvalle asuvan asuvat avun edelleen ehka ei eika eiko eivat emme
    en enaa enka ennen eri et etta ette hae halua haluaa haluaisi haluaisimme haluaisin haluan
    haluavat haluttaisiin hei heti hoidetaan hoitaa hoitavat ihan ilman iso itse ja jalkeen jo
    joita joka joku jolla jolle jollekin jonka jonkun jonnekin jos jossa josta jota jotain
    jotakin juuri kai kaikki kaikkien kannattaa kanssa kaupungin kaupungissa kaupunki kautta kay
    kayda kehen keneen kenelle kenelta kenen kenties keta ketka kohti koko koska kuin kuinka
    kuitenkin kuka kukas kun kunnan kunnassa kunta kuten kuulu kuuluisi kuuluu kuuluuko kuuluvat
    kysya kysyisi kysymys kysyn kysyy liittyen liittyva lisaksi me meidan meilla meille menee
    menna mennee mihin mika miksi milloin mina minka minne minua minulla minulle minun minusta
    missa mista mita miten moi moikka mua muita mukaan mulla mulle mun muu muuta myos nain ne
    niin niita noin nyt ole olemme olen olet oli olisi olla ollut oma omaa oman omassa omat on
    onko oon otan otetaan ottaa ottaisin ovat paivaa pari pian pitaa pitaako pitaisi saa saada
    saako saamme saan saavat saisi saisiko saisimme se sen siella siihen siina siita silla sinne
    sita sitten soitan soitetaan soittaa soittaja taa taas tai tama taman tarvis tarvitaan
    tarvitsee tarvitsemme tarvitsen tarvitsisi tassa tasta tata te terve tule tulee tulla tuo
    tuon uuden uusi vaan vai vaikka vain varten vastaa vastaava vastuu vastuussa viela voi
    voidaan voiko voimme voin voisi voisiko voivat yli

    alla allt ansvar ansvarar ansvarig at att av bara behov behover bli blir bor de dem den det
    detta din dina dit du efter ej eller en er ett fa familjen far finns for fraga fragar fran
    ga gar gor gora ha han har hej hon hor hos hur i ifall in inte jag kan kommer kommun
    kommunen kontakta kunna man maste med mej men mig min mina mitt mot nagon nagot nar ni och
    om oss pa ringa sa sig sin sina sitt ska skall skoter skulle soka soker som ta tar till
    under ut vad vanda vander var vara vart vem vems vi vid vilka vilken vilket vill ville

    a about after am an and any anyone apply applying are as ask asking at be because before but
    by call can contact could did do does doing during for from get gets give go going had has
    have having he her him his how i if im in into is it its live lives living me my need needed
    needs number of on one or our out phone please responsibility responsible she should so some
    someone that the their them then there these they this to us want wants was we were what
    when where which who whom whose why will with without would you your
    """)

  /// Count an eighth of what they would by the number of types that use them.
  static let weak = words(
    """
    aidin aika aikaa aikoja aikuinen aiti ajan alkaa alkaen aloittaa aloitus ammattilainen arkea
    arki asia asian asiat eniten ensi ensimmainen hakea hakee hakeminen hakemus haku henkilo
    huolestunut huoli huolissaan huolta hyva ihminen kaveri kerta koti kotiin kotoa kotona
    kouluikainen lapsella lapselle lapsen lapset lapsi lapsia lapsille lapsiperhe lasten liian
    mukana murrosikainen naapuri neuvo neuvoa neuvonta numero nuoren nuoret nuori nuorten ohjaus
    ohje ongelma ongelmat ongelmia ongelmien paasee paasta paatos paattaa paha paikan paikka
    paiva paljon palvelu palveluita palveluja palvelun palvelut perhe perheelle perheen perheet
    perheita pieni poika puhelinnumero ryhma seuraava sopia suuri tapa tarpeet tarve tehda
    tehdaan teini teinin tekee tekeminen tiedot tieto tietoa tilanne tilanteen toihin toiminta
    toinen toissa tuen tukea tuki tyo tyontekija tytar tytto vaikea vaikeuksia vaikeus vanha
    vanhemman vanhemmat vanhempi viikko vuoden vuosi vuotiaan vuotias yhteyden yhteys
    yhteystiedot yhteytta ystava

    ansoka ansokan ansoker ar arig barn barnen barnet barnets boka dotter familj familjens
    familjer far foralder foraldrar gammal gar grupp hem hemma hjalp hjalpa hjalper information
    liten mamma mor ny pappa personal plats problem radgivare skaffa son stod stodet stor tid
    tider tjanst tjanster tonaring tonaringen ung unga ungdom ungdomar

    age appointment appointments big book booking child children childs dad daily daughter
    families family father group help home information kid kids mom mother new old parent
    parents place problem problems service services small son support teen teenage teenager
    teens time times work year years young youth
    """)

  private static func words(_ text: String) -> [[UInt8]] {
    text.utf8.split { $0 == 0x20 || $0 == 0x0A }.map { Array($0) }
  }
}
