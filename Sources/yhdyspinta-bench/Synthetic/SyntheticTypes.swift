/// The service types of the synthetic registry: as many as Finland's, and organised alike.
enum SyntheticTypes {
  /// A service type.
  struct TypeRow {
    let slug: String
    let name: String
    /// Kind of the organisation that organises it by law.
    let organizer: String
    let words: [String]
  }

  /// All types.
  static let all: [TypeRow] = table.split(separator: "\n").map { line in
    let columns = line.split(separator: "|").map(String.init)
    return TypeRow(
      slug: columns[0], name: columns[1], organizer: columns[2],
      words: columns[3].split(separator: ",").map(String.init))
  }

  // slug | name | organizer | words
  private static let table = """
    neuvola|Äitiys- ja lastenneuvola|wellbeing-region|neuvola,raskaus,vauva
    ehkaisyneuvonta|Ehkäisyneuvonta|wellbeing-region|ehkäisy,pilleri
    synnytys|Synnytys|wellbeing-region|synnytys,äitiyspoliklinikka
    kouluterveydenhuolto|Kouluterveydenhuolto|wellbeing-region|kouluterveydenhoitaja,koululääkäri
    opiskeluterveydenhuolto|Opiskeluterveydenhuolto|wellbeing-region|opiskelijaterveys
    opiskeluhuolto|Opiskeluhuolto|wellbeing-region|kuraattori,koulupsykologi
    suun-terveydenhuolto|Lasten suun terveydenhuolto|wellbeing-region|hammashoito,hammaslääkäri
    lasten-kuntoutus|Lasten terapiat ja kuntoutus|wellbeing-region|puheterapia,toimintaterapia
    lasten-mielenterveys|Nuorten mielenterveyspalvelut|wellbeing-region|mielenterveys,ahdistus
    lastenpsykiatria|Lasten- ja nuorisopsykiatria|wellbeing-region|psykiatria,psykiatri
    paihdepalvelut|Päihdepalvelut|wellbeing-region|päihteet,alkoholi
    lastensuojelu|Lastensuojelu|wellbeing-region|lastensuojeluilmoitus,huostaanotto
    sosiaalipaivystys|Sosiaalipäivystys|wellbeing-region|päivystys,kriisi
    perhesosiaalityo|Lapsiperheiden sosiaalityö|wellbeing-region|sosiaalityöntekijä
    perhetyo|Lapsiperheiden perhetyö|wellbeing-region|perhetyöntekijä,arki
    kotipalvelu|Lapsiperheiden kotipalvelu|wellbeing-region|kotiapu,uupumus
    perheneuvola|Kasvatus- ja perheneuvonta|wellbeing-region|perheneuvola,kasvatus
    lastenvalvoja|Perheoikeudelliset palvelut|wellbeing-region|elatus,huoltajuus,isyys
    tapaamispaikka|Valvotut tapaamiset|wellbeing-region|tapaaminen,vaihto
    eroauttaminen|Eroauttaminen|wellbeing-region|ero,sovittelu
    perhekeskus|Perhekeskus|wellbeing-region|perhekeskus
    vammaispalvelut|Vammaispalvelut|wellbeing-region|vamma,avustaja
    omaishoidon-tuki|Omaishoidon tuki|wellbeing-region|omaishoito,omaishoitaja
    vakivaltatyo|Lähisuhdeväkivaltatyö|wellbeing-region|väkivalta
    varhaiskasvatus|Varhaiskasvatus|municipality|päiväkoti,perhepäivähoito
    avoin-varhaiskasvatus|Avoin varhaiskasvatus|municipality|kerho,leikkipuisto
    esiopetus|Esiopetus|municipality|eskari,esikoulu
    perusopetus|Perusopetus|municipality|koulu,rehtori,opettaja
    iltapaivatoiminta|Aamu- ja iltapäivätoiminta|municipality|iltapäiväkerho,iltapäivätoiminta
    koulukuljetus|Koulukuljetus|municipality|koulukyyti,koulumatka
    nuorisotyo|Nuorisotyö|municipality|nuorisotila,nuorisotalo
    etsiva-nuorisotyo|Etsivä nuorisotyö|municipality|etsivä,syrjäytyminen
    ohjaamo|Ohjaamo|municipality|työpaikka,opiskelupaikka
    kotoutuminen|Kotoutumispalvelut|municipality|maahanmuuttaja,kotoutuminen
    liikuntapalvelut|Liikuntapalvelut|municipality|liikunta,uimahalli
    kirjasto|Kirjasto|municipality|kirjasto,satutunti
    kohtaamispaikka|Avoin kohtaamispaikka|third-sector|perhekahvila,kohtaamispaikka
    vertaistuki|Vertais- ja tukihenkilötoiminta|third-sector|vertaistuki,tukihenkilö
    turvakoti|Turvakoti|state|turvakoti
    seurakunnan-perhetyo|Seurakunnan perhetyö|parish|perhekerho,pyhäkoulu
    perheasiain-neuvottelukeskus|Perheasiain neuvottelukeskus|parish|parisuhde
    diakonia|Diakoniatyö|parish|diakoni,ruoka-apu
    ankkuri|Ankkuritoiminta|state|poliisi,ankkuri
    kotihoidontuki|Lasten kotihoidon tuki|state|kotihoidontuki,lapsilisä
    toimeentulotuki|Perustoimeentulotuki|state|toimeentulotuki,raha
    """
}
