import Testing

@testable import Language

/// Every municipality of Finland whose name is one word, with the case that says where something
/// is. The forms were checked with Voikko, whose Finnish dictionary knows all but six of them as
/// that case of the name; these six (Lemland, Lumparland, Saltvik, Sund, Uusikaarlepyy, Virrat)
/// follow the same rules.
@Suite struct PlaceFormsTests {
  @Test("every municipality is found in the case of place", arguments: Self.forms)
  func place(name: String, form: String) throws {
    var found: [PlaceNames.Match] = []
    Self.places.appendMatches(in: words("asun \(form) nyt"), to: &found)
    let match = try #require(found.first)
    #expect(Self.forms[Int(match.document)].name == name)
    #expect(match.ending == .inside || match.ending == .outside)
    #expect(match.words == 1..<(1 + words(name).tokens.count))
    #expect(match.certainty == .certain || (match.ending == .outside && found.count == 1))
  }

  @Test("every municipality is found without marks and capitals", arguments: Self.forms)
  func plain(name: String, form: String) {
    var plain: [UInt8] = []
    Folding.appendFolded(bytes(form).span, to: &plain)
    var list = TokenList()
    list.tokenize(plain[...])
    var found: [PlaceNames.Match] = []
    Self.places.appendMatches(in: list, to: &found)
    #expect(found.first.map { Self.forms[Int($0.document)].name } == name)
  }

  private static let places = PlaceNames(
    forms.enumerated().map { number, pair in
      PlaceNames.Area(names: [bytes(pair.name)[...]], code: [], document: UInt32(number))
    })

  private static let forms: [(name: String, form: String)] = text.split(separator: ",").map {
    let pair = $0.split(separator: " ")
    return (String(pair[0]), String(pair[1]))
  }

  private static let text = """
    Akaa Akaassa, Alajärvi Alajärvellä, Alavieska Alavieskassa, Alavus Alavudella, \
    Asikkala Asikkalassa, Askola Askolassa, Aura Aurassa, Brändö Brändössä, Eckerö Eckerössä, \
    Enonkoski Enonkoskella, Enontekiö Enontekiöllä, Espoo Espoossa, Eura Eurassa, \
    Eurajoki Eurajoella, Evijärvi Evijärvellä, Finström Finströmissä, Forssa Forssassa, \
    Föglö Föglössä, Geta Getassa, Haapajärvi Haapajärvellä, Haapavesi Haapavedellä, \
    Hailuoto Hailuodossa, Halsua Halsualla, Hamina Haminassa, Hammarland Hammarlandissa, \
    Hankasalmi Hankasalmella, Hanko Hangossa, Harjavalta Harjavallassa, Hartola Hartolassa, \
    Hattula Hattulassa, Hausjärvi Hausjärvellä, Heinävesi Heinävedellä, Helsinki Helsingissä, \
    Vantaa Vantaalla, Hirvensalmi Hirvensalmella, Hollola Hollolassa, Huittinen Huittisissa, \
    Humppila Humppilassa, Hyrynsalmi Hyrynsalmella, Hyvinkää Hyvinkäällä, \
    Hämeenkyrö Hämeenkyrössä, Hämeenlinna Hämeenlinnassa, Heinola Heinolassa, Ii Iissä, \
    Iisalmi Iisalmessa, Iitti Iitissä, Ikaalinen Ikaalisissa, Ilmajoki Ilmajoella, \
    Ilomantsi Ilomantsissa, Inari Inarissa, Inkoo Inkoossa, Isojoki Isojoella, \
    Isokyrö Isossakyrössä, Imatra Imatralla, Janakkala Janakkalassa, Joensuu Joensuussa, \
    Jokioinen Jokioisissa, Jomala Jomalassa, Joroinen Joroisissa, Joutsa Joutsassa, \
    Juuka Juuassa, Juupajoki Juupajoella, Juva Juvalla, Jyväskylä Jyväskylässä, \
    Jämijärvi Jämijärvellä, Jämsä Jämsässä, Järvenpää Järvenpäässä, Kaarina Kaarinassa, \
    Kaavi Kaavilla, Kajaani Kajaanissa, Kalajoki Kalajoella, Kangasala Kangasalla, \
    Kangasniemi Kangasniemellä, Kankaanpää Kankaanpäässä, Kannonkoski Kannonkoskella, \
    Kannus Kannuksessa, Karijoki Karijoella, Karkkila Karkkilassa, Karstula Karstulassa, \
    Karvia Karviassa, Kaskinen Kaskisissa, Kauhajoki Kauhajoella, Kauhava Kauhavalla, \
    Kauniainen Kauniaisissa, Kaustinen Kaustisella, Keitele Keiteleellä, Kemi Kemissä, \
    Keminmaa Keminmaassa, Kempele Kempeleessä, Kerava Keravalla, Keuruu Keuruulla, \
    Kihniö Kihniössä, Kinnula Kinnulassa, Kirkkonummi Kirkkonummella, Kitee Kiteellä, \
    Kittilä Kittilässä, Kiuruvesi Kiuruvedellä, Kivijärvi Kivijärvellä, Kokemäki Kokemäellä, \
    Kokkola Kokkolassa, Kolari Kolarissa, Konnevesi Konnevedellä, Kontiolahti Kontiolahdella, \
    Korsnäs Korsnäsissä, Kotka Kotkassa, Kouvola Kouvolassa, \
    Kristiinankaupunki Kristiinankaupungissa, Kruunupyy Kruunupyyssä, Kuhmo Kuhmossa, \
    Kuhmoinen Kuhmoisissa, Kumlinge Kumlingessa, Kuopio Kuopiossa, Kuortane Kuortaneella, \
    Kurikka Kurikassa, Kustavi Kustavissa, Kuusamo Kuusamossa, Outokumpu Outokummussa, \
    Kyyjärvi Kyyjärvellä, Kärkölä Kärkölässä, Kärsämäki Kärsämäellä, Kökar Kökarissa, \
    Kemijärvi Kemijärvellä, Kemiönsaari Kemiönsaaressa, Lahti Lahdessa, Laihia Laihialla, \
    Laitila Laitilassa, Lapinlahti Lapinlahdella, Lappajärvi Lappajärvellä, \
    Lappeenranta Lappeenrannassa, Lapinjärvi Lapinjärvellä, Lapua Lapualla, Laukaa Laukaassa, \
    Lemi Lemillä, Lemland Lemlandissa, Lempäälä Lempäälässä, Leppävirta Leppävirralla, \
    Lestijärvi Lestijärvellä, Lieksa Lieksassa, Lieto Liedossa, Liminka Limingassa, \
    Liperi Liperissä, Loimaa Loimaalla, Loppi Lopella, Loviisa Loviisassa, Luhanka Luhangassa, \
    Lumijoki Lumijoella, Lumparland Lumparlandissa, Luoto Luodossa, Luumäki Luumäellä, \
    Lohja Lohjalla, Parainen Paraisilla, Maalahti Maalahdessa, Maarianhamina Maarianhaminassa, \
    Marttila Marttilassa, Masku Maskussa, Merijärvi Merijärvellä, Merikarvia Merikarvialla, \
    Miehikkälä Miehikkälässä, Mikkeli Mikkelissä, Muhos Muhoksella, Multia Multialla, \
    Muonio Muoniossa, Mustasaari Mustasaaressa, Muurame Muuramessa, Mynämäki Mynämäellä, \
    Myrskylä Myrskylässä, Mäntsälä Mäntsälässä, Mäntyharju Mäntyharjulla, \
    Mänttä-Vilppula Mänttä-Vilppulassa, Naantali Naantalissa, Nakkila Nakkilassa, \
    Nivala Nivalassa, Nokia Nokialla, Nousiainen Nousiaisissa, Nurmes Nurmeksessa, \
    Nurmijärvi Nurmijärvellä, Närpiö Närpiössä, Orimattila Orimattilassa, Oripää Oripäässä, \
    Orivesi Orivedellä, Oulainen Oulaisissa, Oulu Oulussa, Padasjoki Padasjoella, \
    Paimio Paimiossa, Paltamo Paltamossa, Parikkala Parikkalassa, Parkano Parkanossa, \
    Pelkosenniemi Pelkosenniemellä, Perho Perhossa, Petäjävesi Petäjävedellä, \
    Pieksämäki Pieksämäellä, Pielavesi Pielavedellä, Pietarsaari Pietarsaaressa, \
    Pihtipudas Pihtiputaalla, Pirkkala Pirkkalassa, Polvijärvi Polvijärvellä, \
    Pomarkku Pomarkussa, Pori Porissa, Pornainen Pornaisissa, Posio Posiolla, \
    Pudasjärvi Pudasjärvellä, Pukkila Pukkilassa, Punkalaidun Punkalaitumella, \
    Puolanka Puolangalla, Puumala Puumalassa, Pyhtää Pyhtäällä, Pyhäjoki Pyhäjoella, \
    Pyhäjärvi Pyhäjärvellä, Pyhäntä Pyhännässä, Pyhäranta Pyhärannassa, Pälkäne Pälkäneellä, \
    Pöytyä Pöytyällä, Porvoo Porvoossa, Raahe Raahessa, Raisio Raisiossa, \
    Rantasalmi Rantasalmella, Ranua Ranualla, Rauma Raumalla, Rautalampi Rautalammilla, \
    Rautavaara Rautavaarassa, Rautjärvi Rautjärvellä, Reisjärvi Reisjärvellä, \
    Riihimäki Riihimäellä, Ristijärvi Ristijärvellä, Rovaniemi Rovaniemellä, \
    Ruokolahti Ruokolahdella, Ruovesi Ruovedellä, Rusko Ruskossa, Rääkkylä Rääkkylässä, \
    Raasepori Raaseporissa, Saarijärvi Saarijärvellä, Salla Sallassa, Salo Salossa, \
    Saltvik Saltvikissa, Sauvo Sauvossa, Savitaipale Savitaipaleella, Savonlinna Savonlinnassa, \
    Savukoski Savukoskella, Seinäjoki Seinäjoella, Sievi Sievissä, Siikainen Siikaisissa, \
    Siikajoki Siikajoella, Siilinjärvi Siilinjärvellä, Simo Simossa, Sipoo Sipoossa, \
    Siuntio Siuntiossa, Sodankylä Sodankylässä, Soini Soinissa, Somero Somerolla, \
    Sonkajärvi Sonkajärvellä, Sotkamo Sotkamossa, Sottunga Sottungassa, Sulkava Sulkavalla, \
    Sund Sundissa, Suomussalmi Suomussalmella, Suonenjoki Suonenjoella, Sysmä Sysmässä, \
    Säkylä Säkylässä, Vaala Vaalassa, Sastamala Sastamalassa, Siikalatva Siikalatvalla, \
    Taipalsaari Taipalsaaressa, Taivalkoski Taivalkoskella, Taivassalo Taivassalossa, \
    Tammela Tammelassa, Tampere Tampereella, Tervo Tervossa, Tervola Tervolassa, \
    Teuva Teuvalla, Tohmajärvi Tohmajärvellä, Toholampi Toholammilla, Toivakka Toivakassa, \
    Tornio Torniossa, Turku Turussa, Pello Pellossa, Tuusniemi Tuusniemellä, \
    Tuusula Tuusulassa, Tyrnävä Tyrnävällä, Ulvila Ulvilassa, Urjala Urjalassa, \
    Utajärvi Utajärvellä, Utsjoki Utsjoella, Uurainen Uuraisilla, \
    Uusikaarlepyy Uudessakaarlepyyssä, Uusikaupunki Uudessakaupungissa, Vaasa Vaasassa, \
    Valkeakoski Valkeakoskella, Varkaus Varkaudessa, Vehmaa Vehmaalla, Vesanto Vesannolla, \
    Vesilahti Vesilahdella, Veteli Vetelissä, Vieremä Vieremällä, Vihti Vihdissä, \
    Viitasaari Viitasaarella, Vimpeli Vimpelissä, Virolahti Virolahdella, Virrat Virroilla, \
    Vårdö Vårdössä, Vöyri Vöyrissä, Ylitornio Ylitorniolla, Ylivieska Ylivieskassa, \
    Ylöjärvi Ylöjärvellä, Ypäjä Ypäjällä, Ähtäri Ähtärissä, Äänekoski Äänekoskella
    """
}
