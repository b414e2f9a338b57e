extension DangerWords {
  /// What a child is hurt by, where one hides, and strangers.
  static let things: [(name: String, words: String)] = [
    (
      "water",
      """
      jarveen jarvessa jarvelle mereen meressa uimaaltaas* altaaseen altaasta altaassa allas lampeen
      lammessa jokeen joessa kaivoon kaivossa ojaan avantoon avannossa veteen vedessa ammeeseen
      ammeessa kylpyammee* laiturilta uimahal* sjon vattnet poolen bassang* havet alven brunnen
      isvaken dammen badkaret an bryggan lake river sea pool pond ditch bathtub water canal
      """
    ),
    (
      "stairs",
      """
      portaissa portaista portaat portailta rappus* rappusissa kerrosta trappa* stairs staircase
      stairwell
      """
    ),
    // In what one may be stuck.
    (
      "tight-place",
      """
      hissi* hissin hiss* oven kaiteen kaide kaivo* altaa* katol* puuhun koneen koneeseen aidan
      luukun saunaan pesukone* kuivausr* dorr* staket* brunn* maskin* bastu* elevator lift door
      railing well machine fence roof dryer washing
      """
    ),
    (
      "hot",
      """
      kiehuv* kuumaa kuuman kuuma tulikuum* kattilan kattila kahvia keittoa kuumaan kiuas* kiuka*
      hellan kokande kokhet* hett hett* kaffe kastrull* spis* boiling scalding hot kettle stove
      """
    ),
    // What is choked on.
    (
      "small-thing",
      """
      lego* legon kolik* kolikon palikan palikka* helmi helmen magneet* magneetin ruuvi* naula*
      naulan nuppineul* neula* kuula* kuulan marble marbles klubba mynt myntet knapp parla parlan
      magnet* skruv* spik* coin coins lego legos bead beads screw nail pin button toy grape*
      pahkina* pahkinan vinbar* nut nuts makkara* nakki* viinirypal* viinimarj* karkki* karamel*
      jordnot* hotdog candy
      """
    ),
    (
      "alcohol",
      """
      viina* viinaa vodka* kossu* kosken* pontikka* kirkasta siideri* lonkero* pullon bulon
      promille* sprit brannvin vodkan whisky booze vodka alcohol alkoholi* alkohol* liquor
      """
    ),
    (
      "substance",
      """
      ainetta aineita kama kamaa huumetta huumeita huumei* ekstaas* essoja amfetam* amppi* kokaiin*
      heroiin* subutex* subu gamma* lakkaa imppa* lsd sienia knark drog droger amfetamin kokain
      heroin drugs drug pill cocaine ecstasy fentanyl substance
      """
    ),
    (
      "unknown",
      """
      tuntematon* tuntemat* outoa jotain jotakin epamaara* okant okand* nagot nagonting unknown
      something some
      """
    ),
    // Where one hides.
    (
      "room",
      """
      vessassa vessaan vessan kylppar* kylpyhuon* makkari* makuuhuon* huoneeseen huoneessa kaapissa
      vaatekaap* komerossa sangyn sangin kellari* saunassa toalet* toan dass garderob* sovrum*
      badrum* kallare* bathroom bedroom closet wardrobe toilet basement garage bed
      """
    ),
    // For long.
    (
      "long",
      """
      eilisesta eilen koko paivaa vuorokau* tunteja tuntia viikonlop* viikonloppuna paivia aamusta
      helgen igar dygn dagar timmar timme kvallen yesterday days hours weekend morning nights whole
      """
    ),
    // Somebody strange.
    (
      "intruder",
      """
      joku jotkut tuntematon tuntemat* vieras vieraita murtovar* murtomies nagon nagra okand*
      frammande frammand* tjuv* inbrott* someone somebody stranger* intruder* burglar* outo
      epailytt* konstig misstankt strange suspicious creepy
      """
    ),
    (
      "inside",
      """
      sisalla sisaan sisalle asunnossa asuntoon asunnossani talossa taloon kodissa eteisessa meilla
      huset lagenhet* hallen in inne house inside apartment flat home
      """
    ),
    (
      "throat",
      """
      kurkku kurkkua kieli kielta huulet naama kasvot nielu hals halsen tunga tungan lappar*
      ansikte* throat tongue lips face
      """
    ),
    ("snake", "kyy kyyn kaarme* kyykaarm* huggorm* orm ormen snake snakebite viper adder"),
    (
      "vehicle",
      """
      auto auton autossa autoon rekka rekan bussi bussin traktori* mopo mopon moottorikel* juna
      junan raitiovaun* bil bilen buss bussen lastbil* taget moped mopeden sparvagn* car truck bus
      train tractor moped scooter van
      """
    ),
    // Who minds children.
    (
      "elder",
      """
      mummo mummi mummu mumma vaari ukki pappa isoaiti isoisa mormor morfar farmor farfar mommo
      moffa famo fafa hoitaja lapsenvahti barnvakt* dagmamma* grandma grandmother grandpa
      grandfather granny nanny babysitter minder
      """
    ),
    (
      "head",
      """
      paa paahan paansa paalleen paataan otsa takaraivo* huvudet huvud pannan head forehead skull
      """
    ),
    ("neck", "kaula kaulan kaulas* kaulal* kurkku* hals* halsen neck throat"),
    // A finger.
    (
      "finger",
      """
      sormi sormen sormet peukalo peukalon varvas varpaan kasi jalka finger fingret fingrar tumme
      tummen taen hand thumb fingers toe
      """
    ),
    (
      "severed",
      """
      irti irtos* irronnu* irronnut poikki katkennut amputo* avhugg* avskur* avkap* loss severed
      amputat* chopped
      """
    ),
    // Sets on fire.
    (
      "sets-fire",
      """
      polttaa polttaisi polttavansa polttaen sytyttaa sytyttavansa sytytti tuhopolt* branna branner
      brande tanda tander burn burning torch arson
      """
    ),
  ]
}
