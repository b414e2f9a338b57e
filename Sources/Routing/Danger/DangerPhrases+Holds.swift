extension DangerPhrases {
  /// A subject is asked about.
  static let information = """
    omaise* | omaisi* | opiskelen | opiskelija | sosionomi* | tieto* | tietoa | esite* | esitteen
    luento* | luennon | luentoj* | koulutus* | koulutuk* | koulutet* | opas | oppaa* | ehkais*
    ehkaisev* | tilasto* | kurssi* | kurss* | tutkimu* | gradu* | valistu* | paihdevalist*
    materiaali* | vertaistu* | vertaisryhm* | toipu* | toipumis* | harjoittelupaik* | tyopaikk*
    tyopaikka* | oppitun* | kirja | kirjan | kirjaa | leffa | elokuva* | naytelma* | iskulause*
    kuolinpes* | hautaj* | surury* | surun | muisto* | ensiapukurs* | turvataito* | seksuaalikasv*
    kampanja* | teemap* | vanhempainil* | information | info | utbildning* | forelasning*
    forebygg* | statistik* | kurs | kursen | broschyr* | training | trainings | course* | prevent*
    statistics | leaflet* | lecture* | research | education | material* | anhorig* | boken | bocker
    efterlev* | sorggrupp* | kamratstod* | stodgrupp* | material | foraldramot* | temakv* | bereave*
    support-group | book | books | movie | brochure* | internship | vacancy | vacancies | laheisille
    laheisten | omaisille | mielikuv* | menettan* | jatkohoi* | jutteluapu* | first aid class*
    first aid course* | =how to talk | how talk kids | how to explain | =miten puhua | =miten puhun
    =miten kerron | =miten kertoa | =hur pratar | =hur talar | =hur berattar | how do i talk
    how do i explain | onko normaalia | is it normal | ar det normalt | ikaraja* | milla ialla
    minka ikai* | =saako jattaa | =voiko jattaa | =is it ok to | =is it legal | at what age
    =what age | =far man lamna | =nar far | aldersgrans* | support group* | samtalsgrupp*
    parents who lost | lost a child group | sorg efter | surev* | suru | laheis* itsemurh* tehn*
    efter sjalvmord | after suicide | suicide loss | spel om | opaskirj* | podcast* | artikkel*
    artikel | koulukuljetu* | koulukyyti* | koulutaks* | valitan | valitus | reklamaa*
    kotiintuloaj* | missa iassa | safe storage | gun storage | storage rules | risk assessment
    vaitiolo* | ensiapuohj*
    """

  /// A service is asked for that does not act today.
  static let service = """
    haluaa puhua | haluaisi puhua | vill prata | wants to talk | kriisikeskustel* | keskusteluap*
    hammaslaak* | dental | dentist | tandlak* | ampumaharr* | kasittelen | kasitella | kasittely*
    ryhma | ryhmaa | ryhmia | ryhmaan | kerho* | tyopaja* | workshop* | club | clubs | leiri
    leirit | leirille | terapeut* | terapia* | tukihenkilo* | samtal* | grupp* | group | groups
    counsel* | therapy | therapist | skills | cooking | storage | ravintola* | kokki* | slojd*
    whittl* | vuol* | hobby | harrast* | kaipaa tukea | sovittelu* | medling* | mediation | scout*
    partio*
    """

  /// Something has happened before.
  static let past = """
    aiemmin | aikaisemmin | lapsena | nuorena | menneisyy* | vuosia | =vuotta sitten | =vuosi sitten
    =kuukau* sitten | =viikko* sitten | =viime vuo* | =viime kes* | =viime talve* | =viime syks*
    =viime keva* | =viime kuu* | kerran | aikoinaan | aikanaan | =jo erottu | tidigare
    =manad* sedan | =for lange sedan | barndom* | =da ja var barn | =nar jag var | =nar ja va
    =years ago | =year ago | =months ago | =weeks ago | =in the past | previously | earlier
    =last year | once | =used to | =as a child | childhood | =ar sedan | forut | =viime viikol*
    =forra vecka* | =last week | =eilen mutta | ennen | forr
    """

  /// Something happened long ago.
  static let longAgo = """
    =nuorena tyttona | =vuotta sitten | =vuosi sitten | =vuosia sitten | =vuosikymmen* sitten
    =kuukau* sitten | =viime vuo* | =viime kesa* | =viime talve* | =viime syks* | =viime keva*
    =viime kuu* | lapsuude* | lapsuusaj* | =olin pieni | =olin lapsi | =kun olin nuori
    =kun olin pieni | =kun olin lapsi | lapsena | nuorena | aikoinaan | aikanaan | menneisyy*
    =mutta ennen | =entisessa liitos* | =edellisessa suhtees* | =ar sedan | =ar sen | =manad* sedan
    =forra aret | =i fjol | =forra sommar* | =forra vinter* | =forra hosten | =forra varen
    barndom* | =nar jag var liten | =nar jag var barn | =nar jag var ung | =da jag var liten
    =da jag var barn | =da ja va barn | =nar ja va liten | =som barn | =forra man | =years ago
    =year ago | =months ago | =last year | =last summer | =last winter | =last spring | =last autumn
    =last month | =long time ago | =long ago | =used to | =as a child | childhood
    =when i was a child | =when i was a kid | =when i was little | =when i was young
    =when i was small | =previous marriage | =former husband
    """

  /// It is settled, or said to be no danger.
  static let over = """
    =nyt kunnossa | =on nyt kunnossa | =kaikki kunnossa | =ihan kunnossa nyt | voidaan hyvin
    =voi nyt hyvin | =nyt kaikki hyvin | =kaikki hyvin nyt | =nyt rauhallista | tilanne rauhal*
    tilanne ohi | =ei nyt hataa | =ei hataa | =ei ole hataa | =ei oo hataa | =ei akuuttia
    =ei ole akuutt* | =ei kiire | =ei nyt mutta | =ei mitaan hataa | joutui vankila* | vankilassa
    vankilaan | rikosilmoit* tehty | rikosilmoit* jo | poliisi hoitaa | asia hoidettu
    =nu ar allt bra | =allt bra nu | =allt ar bra | mar bra nu | =ingen fara | inget akut
    inte akut | i fangelse | fangelset | polisanmal* gjord | =all good now | =ok now | =fine now
    =okay now | =better now | =safe now | =now safe | =not urgent | =not an emergency
    =no emergency | kantaa <weapon> | kanniskel* <weapon> | repusta loyt* <weapon>
    taskusta loyt* <weapon> | laukusta loyt* <weapon> | bar <weapon> fickan | bar <weapon> vaskan
    carries <weapon> | <weapon> found in bag | <weapon> found in backpack
    itsemurhayrity* jatkokaynti | =borta i tva ar | =borta i tre ar | =borta i fyra ar
    =borta i flera ar | =borta i manga ar | =away for years | =gone for years | =poissa vuosia
    in prison | to prison | in jail | divorced now | now divorced | police report filed
    """

  /// Who was gone is back.
  static let found = """
    <gone> loytyi | <gone> palasi | <gone> tuli kotiin | <gone> tuli takaisin | on loytynyt
    loydettiin turvassa | rymde kom tillbaka | kom hem igen | hittades | was found | came back home
    =came back | came home safe | found safe
    """

  /// Who strikes asks for help to stop.
  static let remorse = """
    olen lyonyt lopettaa | loin lopettaa | lyon lopettaa | haluan muuttua
    haluun muuttua | tahdon muuttua | lopettamiseen | lopettaa lyom* | lopettaa vakiv*
    apua lopetta* | hjalp att sluta | hjalp med att sluta | jag vill sluta | vill andra mig
    vill forandra mig | =help me stop | =help to stop | i want to stop hitting
    =want to stop hitting | =i want to change | hillita <self> | hallita vih* | hallita raivo*
    vihanhallin* | vakivaltatyo* | menetan herm* | =menettaa hermonsa | anger management
    control my anger | lose my temper | losing my temper | tappar besinn* | ilskehantering
    """

  /// It is play, or told.
  static let play = """
    pelissa | peleissa | peliriippuv* | leikillaan | leikisti | leikilla | peli | i spelet | i spel
    =spel och | pa lek | pa latsas | video game* | =in the game | computer game* | raiskintapel*
    pelikaver* | gaming | rollspel* | naytelma*
    """
}
