/// What a place name is besides, as the words around it tell: a bay in which somebody swims, a
/// telephone of that make, somebody's aunt.
enum PlaceSense: UInt8, BitwiseCopyable, Sendable {
  case none
  /// Woods, water, animals: salo, lahti, kotka.
  case nature
  /// A make: Nokian puhelin.
  case make
  /// kolari, a crash.
  case crash
  /// varkaus, a theft.
  case theft
  /// karvia, hairs; multia, soils.
  case stuff
  /// virrat, currents; valtimo, an artery.
  case flow
  /// A first name.
  case person
  /// eno, an uncle.
  case kin

  /// Whether words near a name say that it is meant so and not as a place.
  /// - Parameters:
  ///   - index: the name's word.
  ///   - ending: how it is inflected.
  ///   - list: the text.
  /// - Returns: whether they do.
  func speaks(at index: Int, ending: PlaceEnding, in list: TokenList) -> Bool {
    switch self {
    case .none: false
    case .make: Self.isJoined(index + 1, in: list, Self.makes)
    case .nature: isNear(index, in: list, Self.natural)
    case .crash: isNear(index, in: list, Self.crashes)
    case .theft: isNear(index, in: list, Self.thefts)
    case .stuff: isNear(index, in: list, Self.stuffs)
    case .flow: isNear(index, in: list, Self.flows)
    case .person:
      ending == .genitive || ending == .none
        ? Self.isJoined(index + 1, in: list, Self.people) || isBehind(index, in: list, Self.people)
        : false
    case .kin:
      isBehind(index, in: list, Self.owners) || Self.isJoined(index + 1, in: list, Self.people)
    }
  }

  /// Whether one of the words stands within three words, in the same sentence.
  private func isNear(_ index: Int, in list: TokenList, _ words: PlaceWords) -> Bool {
    var before = index - 1
    while before >= max(0, index - 3), list.tokens[before + 1].gap != .sentence {
      if words.contains(head: list.placeHead(before)) { return true }
      before -= 1
    }
    var behind = index + 1
    while behind < min(list.tokens.count, index + 4), list.tokens[behind].gap != .sentence {
      if words.contains(head: list.placeHead(behind)) { return true }
      behind += 1
    }
    return false
  }

  private func isBehind(_ index: Int, in list: TokenList, _ words: PlaceWords) -> Bool {
    index > 0 && list.isJoined(index) && words.contains(head: list.placeHead(index - 1))
  }

  /// Whether the word at an index is one of them and stands in the clause of the word before.
  static func isJoined(_ index: Int, in list: TokenList, _ words: PlaceWords) -> Bool {
    index < list.tokens.count && list.isJoined(index) && words.contains(head: list.placeHead(index))
  }

  /// Whether a name behind this word is a person's: Maija Salo, rouva Lahti.
  static func isPerson(_ index: Int, in list: TokenList) -> Bool {
    index > 0 && list.isJoined(index) && firstNames.contains(head: list.placeHead(index - 1))
  }

  private static let natural: PlaceWords = """
    leikki* leiki* juoks* juost* samoil* eksy* erama* metsa* kulke* vael* marja* sienes* sieni
    ui uida uima* uivat uineet uimme uin uitiin uiden vene* souta* soude* soute* purje* kala kalas* kalat ranta ranna*
    meri meren merel* vesi vede* vedes* laituri* jaaty* lensi lenta* lenna* lentel* perhos* siiv*
    siipi nokka pesa pesii pesan lintu linnu* linnut kukk* kiipe* kivi kivel* kaivos*
    aurinko illan traktor* heina* pelto* laitum* ankka* valokuv* piirs* piirta*
    """
  private static let makes: PlaceWords = """
    puhelin puhelime* puhelimi* kannykk* kannyk* matkapuh* alypuhel* renkaa* rengas saappa* kumisaap*
    osake osakkeet leipa leivan ruispala* phone phones telefon
    """
  private static let crashes: PlaceWords = """
    auto autol* auton autolla ajoi ajoin ajaa ajettiin joutu* joudu* sattu* liikenn* pyora* mopo*
    mopon bussi* peratt* oli olin olimme olivat nokka* loukkaan* vakava* ketju* aiheut*
    """
  private static let thefts: PlaceWords = """
    epail* syyllis* syytet* napistel* nappist* tehn* teki teko tekoa kiinni rikos* rikok* uhri*
    rangais* tuomit* tuomio* kaupas* myymala* tehd* polkupy* pyoran
    puhelime*
    """
  private static let stuffs: PlaceWords = """
    kurkus* suussa ihossa ihos* kasvaa lattia* koira* kissa* pihal* kukkia sakki* istut* ostaa
    syo syonyt soi kaivaa sohv* vaatteis*
    """
  private static let flows: PlaceWords = """
    sahko* joki joen joessa vesi veden meri meren voimak* kovat pistora* veri verta vuota* tukos*
    tuko* sydan laskimo* kaula* ahtaut* puhke*
    """
  private static let people: PlaceWords = """
    aiti aidin isa isan lapsi lapse* lapset vanhem* mummo mummi pappa vaari ukki poika pojan tytto
    tyton tytar tyttar* sisko* veli veljen vaimo mies miehen vauva vauvan serkku tati tadin
    setan eno enon kummi kummin nimi nimelta nimi* puhelin perheen mamma pappan dotter son mor far
    mamman pappas daughter child children mother father
    """
  private static let owners: PlaceWords = """
    minun mun sinun sun hanen sen lapsen tyton pojan aidin isan meidan lasten tama tuo oma vanha
    kummi rakas nuori
    """
  private static let firstNames: PlaceWords = """
    herra rouva neiti hra rva nti fru herr froken mr mrs ms maija matti anna anni anne antti juha
    jukka pekka kari kaisa liisa minna sanna sari satu tiina tuija ulla ville mikko jari jarmo
    johanna kati katja laura leena maria marja marjo mari mika milla niina noora paivi pirjo pirkko
    raija riikka ritva seija sini sirpa sofia sonja susanna suvi tarja teemu tero timo tomi topi
    tuomas tuula veera vesa eeva eero elina emma erkki esa essi hanna hannu harri heidi heikki
    heli helena henna ida iida ilona inka irma jaana janne jenni jenna joni jonna joonas jorma
    jouni julia jussi kalle kirsi kristiin kimmo lasse lauri lotta markku marko martti merja miia
    nina olli oona outi petri petteri pia pasi risto roosa saara sami sampo samuli seppo taina
    toni aino aleksi eetu eino helmi hilla konsta onni oskari vilma venla
    """
}

/// Words that stand beside a place name where an office, a school or a part of town is meant.
enum PlaceHead {
  /// Words for a municipality as such.
  static let municipality: PlaceWords = "kaupunki kaupung* kunta kunnan kunnass* stad kommun"

  static let words: PlaceWords = """
    neuvola* neuvoloi* kunta kunnan kunnass* kaupunki kaupung* kaupunkiin keskusta* alue alueen
    alueel* paivakot* paivakod* paivahoi* varhaisk* tarha tarhan tarhas* esikoul* esiope* eskari*
    koulu koulun kouluss* koulut koulute* koulula* lukio lukion lukioss* kirjasto* seurakun*
    terveys* terveydenh* terkkari* sosiaali* sossu* perhekes* perheneu* perhetyo* perhepal*
    lapsiper* lastensu* lastenva* lastenneu* nuoriso* nuorten* kuraatto* psykolog* hammas* suun
    sairaal* policlin* poliklin* paivysty* poliisi* kela kelan toimisto* virasto* asukas* asukka*
    palvelu* kerho kerhon kerhot kerhoja avoin iltapaiv* kouluky* kuljetus* perusope* opisto*
    ohjaamo* tyopaja* turvakot* ensikot* hoitopai* puhetera* toiminta* fysiotera* radgivn* dagvard*
    dagis daghem* skola skolan skolor bibliote* barnskyd* socialby* tandvar* fritids* stad kommun
    daycare school* clinic* library kinderga* social welfare health*
    """
}
