extension DangerWords {
  /// States, places, times and things.
  static let signs: [(name: String, words: String)] = [
    (
      "now",
      """
      nyt juuri just parhaillaan parhaillansa hetkella heti asken akkia nopeasti apua auttakaa
      auttaka tanaan tassa taalla tall vieressa hatatilan* kiireesti nu precis genast hjalp strax
      snabbt ikvall now currently immediately help please hurry urgent tonight paraikaa
      """
    ),
    (
      "not",
      """
      ei en et emme ette eivat eika eiks eiko enka ettei etten inte int ej aldrig ikke not dont
      doesnt didnt isnt wont cant cannot never no without
      """
    ),
    // Behind the verb: what is denied is said first.
    ("not-behind", "inte int ej aldrig"),
    (
      "stops",
      """
      lopeta lopettaa lopettanut lakkaa lakkaamatta lopu loppuu slutar sluta stop stops stopping
      """
    ),
    (
      "night",
      """
      yo yolla yoll yoo yon yossa yoaikaan keskiyo* keskiyolla puoliyo* puolilta aamuyo* iltayo*
      myohaan pimealla pimeassa pimeaan pakkanen pakkasessa pakkasta natt natten nattetid midnatt
      morkt minusgrader kylan night midnight dark nighttime freezing pikkutunn* inatt
      """
    ),
    (
      "outside",
      """
      ulkona ulos kadulla kadul kadulta kaduilla tiella tienvarressa maantiella rapussa rappusis*
      rappukayt* porraskayt* rannalla rannall* jaalla jarvella laiturilla autossa autos autoon auton
      parkkipaik* bussipys* pysakilla metsassa mettassa mettas metsaan asemalla juna-asem*
      keskustassa puistossa leikkipuist* kauppakesk* ostoskesk* torilla pihalla hississa ovella
      lumessa hangessa ojassa lukkoon lukossa helteella helle helteessa tyhjassa ute gatan vagen
      bilen stranden skogen isen trappan trapphus* parken parkering* hallplats* torget stationen
      garden centrum varmen outside street road car locked forest woods beach parking stairs
      stairway park station lake ice snow shop store mall yard hot metsan marjametsa* sienimetsa*
      tienposkes* tienvarr* ojanpohj* pellolla moottoritie* pyoratie* rautatieasem* rannan ostarilla
      ostari rannikol* busshall* skogsk* torg cafeet tagstation* trottoar* motorvag* bushplats
      busstation highway sidewalk supermarket roadside moottoritien varressa vilttikerr* katuojassa
      skogsvagen rautatiell*
      """
    ),
    (
      "alone",
      """
      yksin yksinaan yksikseen keskenaan keskenansa itsekseen valvomatta hylatty hylatt* jatetty
      jatettiin jatti jattany* ensam ensamt ensamma overgiv* lamnats lamnat lamnade alone unattended
      abandoned unsupervised themselves himself herself kahdestaan kolmistaan omillaan keskenaa
      yksinansa yksikseenko ensamme
      """
    ),
    (
      "nobody",
      """
      ei kukaan ketaan eika poissa vastaa aikuista aikuisia vanhempia huoltajaa ingen inga inte
      vuxna vuxen foraldrar nobody noone no parents adult adults
      """
    ),
    (
      "found",
      """
      loysin loytyi loyty loydettiin loysimme loydan tapasin huomasin nain naen seisoo harhailee
      vaeltaa kavelee kavelemassa istuu itkee itki itkemassa kulkee juoksee juoksemassa leikkii
      paljain paidassa yopuvussa kengi* kenkia nimea* nimeaan osaa hittade hittat sag ser star gar
      springer irrar grater gick vandrar found saw see wandering walking standing crying cry cries
      running barefoot shoes lost
      """
    ),
    (
      "gone",
      """
      kadonnu* kadonnut kadonneet kadoksis* katosi katos kateissa kateis hukassa eksy* eksyny*
      karkas karkasi karannu* karanneet karkuteil* karkuteilla karku* havinny* poistunu* forsvunn*
      forsvann borta rymt rymde rymmer rymd vilse stuckit missing disappear* vanished runaway lost
      havisi teilla* karkumatk* hatkassa hatkoilla hatkoihin avvek* eftersokt* absconded awol
      """
    ),
    // What a lost thing may be.
    (
      "thing",
      """
      passi* kortti* kortin kirjastokor* rokotuskor* kelakor* avain* avaim* reppu* repun lompak*
      lelu* pipo* hanska* takki* kissa* koira* lemmik* todistus* tunnus* tunnuks* salasana* hakemus*
      lappu* paperi* lahete* posti* resept* ruokahal* motivaat* motivoi* usko* ilo huumori* aika
      tutti* unilel* into kiinnostu* pass passet kort kortet nyckel* ryggsack* katt* hund* intyg*
      ansokan* losenord* aptit* blankett* passport* card* key keys backpack wallet toy cat dog
      document* certificate* password* application* paper* appetite interest weight tooth teeth job
      motivation hair form letter referral puhelin* puhelim* kannyk* luuri* lupa* lupalap*
      rokotuslup* motivaatio sormus* silmalas* laukku* kassi* pyora* polkupyo* tieto* osoite* nukke*
      tavarat tavara* vaate* vaatteet vantt* kinda* asiakirj* paatos* kutsu* kirje mobil* telefon*
      cykel* lapp* vant* mossa* jacka* leksak* nalle* gosedjur* papper* remiss* kallels* energi lust
      tron kontakt* kontroll* love spark temper patience hope control phone bike glove* mitten* hat
      teddy stuffed invitation faith confidence contact work passion connection romance
      """
    ),
    (
      "drunk",
      """
      humala* humalas* kannis* kannissa kanni kannit paissaan pasissaan paihtyny* paihty* sammunu*
      sammuksis* sammui sammu umpihum* umpikan* umpitun* huumeis* huumeissa aineissa tuubassa
      tuhannen juonu juonut juopunu* juopott* ryyppaa ryyppaamassa ryypanny* kamoissa pilves*
      pilvessa full fulla stupfull* jattefull* skitfull* dyngrak* asfull* sekaisin berusad* packad*
      drogad* drogpaver* hog paverkad* aspackad* redlos* drucki* supit drunk wasted stoned
      intoxicat* drugged drinking high kaatokann* juovuks* juovuksissa sekakayt* nistina viinapaiss*
      onykter* packad sloshed hammered tipsy plastered umpihumalassa dackad dackat aspackade
      """
    ),
    (
      "drives",
      """
      ajaa ajaan ajamaan ajaman ajo ajoi ajelee ratissa rattiin ratin autolla autol auton autoon
      autos autossa kyydissa mopolla kor kora bil bilen ratten korde drive driving drives drove car
      wheel kaahaa starttaa rattijuopp*
      """
    ),
  ]
}
