import Testing

@testable import Language

@Suite struct PlaceNamesTests {
  private static let listed: [(code: String, names: [String])] = [
    ("285", ["Kotka", "Kotka", "Kotka"]), ("398", ["Lahti", "Lahtis"]),
    ("743", ["Seinäjoki", "Seinäjoki"]), ("091", ["Helsinki", "Helsingfors"]),
    ("853", ["Turku", "Åbo"]), ("049", ["Espoo", "Esbo"]), ("638", ["Porvoo", "Borgå"]),
    ("710", ["Raasepori", "Raseborg"]), ("092", ["Vantaa", "Vanda"]), ("245", ["Kerava", "Kervo"]),
    ("284", ["Koski Tl", "Koskis"]), ("202", ["Kaarina", "S:t Karins"]), ("734", ["Salo"]),
    ("684", ["Rauma", "Raumo"]), ("240", ["Kemi"]), ("320", ["Kemijärvi"]), ("273", ["Kolari"]),
    ("149", ["Inkoo", "Ingå"]), ("139", ["Ii", "Ijo"]), ("915", ["Varkaus"]),
    ("935", ["Virolahti", "Vederlax"]), ("508", ["Mänttä-Vilppula"]),
    ("04", ["Vantaan ja Keravan hyvinvointialue", "Vanda och Kervo välfärdsområde"]),
    (
      "10",
      [
        "Kymenlaakson hyvinvointialue", "Kymmenedalens välfärdsområde",
        "Wellbeing services county of Kymenlaakso",
      ]
    ),
    ("11", ["Etelä-Karjalan hyvinvointialue", "Södra Karelens välfärdsområde"]),
    ("15", ["Keski-Suomen hyvinvointialue", "Mellersta Finlands välfärdsområde"]),
    ("21", ["Lapin hyvinvointialue", "Lapplands välfärdsområde"]), ("", ["Suomi", "Finland"]),
  ]

  private let places = PlaceNames(
    Self.listed.enumerated().map { number, area in
      PlaceNames.Area(
        names: area.names.map { bytes($0)[...] }, code: bytes(area.code)[...],
        document: UInt32(number))
    })

  @Test(
    "places in sentences",
    arguments: [
      ("neuvolan ajanvaraus Kotkassa?", "Kotka"), ("neuvla kotka", "Kotka"),
      ("äiti Kotkasta", "Kotka"), ("Kotkaan muuttava", "Kotka"), ("Kotkan neuvola", "Kotka"),
      ("kotkalainen perhe", "Kotka"), ("synnytystapa-arvio kotkalaiselle", "Kotka"),
      ("onko Kotkassakin kerho", "Kotka"), ("masentunut nuori Lahdessa", "Lahti"),
      ("muutto Lahteen", "Lahti"), ("lahtelainen isä", "Lahti"),
      ("tilapäishoito Seinäjoella", "Seinäjoki"), ("seinajoella", "Seinäjoki"),
      ("asun Helsingissä", "Helsinki"), ("daycare in Turku", "Turku"), ("neuvola Turussa", "Turku"),
      ("skolpsykolog i Esbo", "Espoo"), ("Esbos rådgivning", "Espoo"),
      ("esbobor", "Espoo"), ("dagvårdsplats i Borgå?", "Porvoo"),
      ("Rådgivningen i Raseborg", "Raasepori"), ("vantaalaisen lapsen", "Vantaa"),
      ("kirjasto Koskella Tl", "Koski Tl"), ("dagvård i S:t Karins", "Kaarina"),
      ("sosiaalityö Salossa", "Salo"), ("neuvola, salo", "Salo"), ("kerho Kemissä", "Kemi"),
      ("kerho Kemijärvellä", "Kemijärvi"), ("asun Kolarissa", "Kolari"),
      ("rådgivning i Ingå", "Inkoo"), ("muutto Iihin", "Ii"), ("kerho Virolahdella", "Virolahti"),
      ("päivähoito Mänttä-Vilppulassa", "Mänttä-Vilppula"),
      ("Vantaan ja Keravan palvelut", "Vantaan ja Keravan hyvinvointialue"),
      ("tukea Kymenlaaksossa", "Kymenlaakson hyvinvointialue"),
      ("kymenlaaksolainen nuori", "Kymenlaakson hyvinvointialue"),
      ("Kymenlaakson hyvinvointialueen tuki", "Kymenlaakson hyvinvointialue"),
      ("help in Kymenlaakso", "Kymenlaakson hyvinvointialue"),
      ("Etelä-Karjalassa", "Etelä-Karjalan hyvinvointialue"),
      ("eteläkarjalassa", "Etelä-Karjalan hyvinvointialue"),
      ("neuvola Keski-Suomessa", "Keski-Suomen hyvinvointialue"),
      ("palvelut Lapissa", "Lapin hyvinvointialue"), ("muutto Suomeen", "Suomi"),
    ])
  func found(text: String, name: String) throws {
    let match = try #require(matches(text).first)
    #expect(Self.listed[Int(match.document)].names[0] == name)
    #expect(match.certainty >= .likely)
  }

  @Test(
    "words that are no place",
    arguments: [
      "huomenna lähden töihin", "stora barn", "kemiallinen", "lapsi on saloissa", "kotkat lentävät",
      "turku2", "vantaankoski", "keravalehti",
      "lahtarit", "", "soita Kaarinalle heti", "auto oli kolarissa eilen",
      "luvun II mukaan",
    ])
  func notFound(text: String) {
    let found = matches(text).filter { $0.certainty > .possible }
    #expect(found.isEmpty, "\(found)")
  }

  @Test(
    "names that are also common words need a sign that the place is meant",
    arguments: [
      ("iso salo tuolla puolella", "possible"), ("kävin Salo nimisessä paikassa", "certain"),
      ("perheen neuvola salo", "likely"), ("lapsi kolarissa eilen", "possible"),
      ("det finns inga platser här", "possible"),
      ("muutto Kaarinaan pian", "certain"),
      ("kuka vastaa varkaudesta nyt", "possible"), ("raumalainen isoäiti kysyy", "likely"),
    ])
  func wary(text: String, certainty: String) throws {
    let match = try #require(matches(text).first)
    #expect("\(match.certainty)" == certainty)
  }

  @Test("the words of a match, with what belongs to the name")
  func ranges() {
    #expect(matches("nyt Vantaan ja Keravan hyvinvointialueella on").map(\.words) == [1..<5])
    #expect(matches("Kotkan ja Salon").map(\.words) == [0..<1, 2..<3])
    #expect(matches("Kotkan hyvinvointialue").map(\.words) == [0..<1])
  }

  @Test(
    "a name for in=",
    arguments: [
      ("Kotka", "Kotka"), ("KOTKA", "Kotka"), ("kotkassa", "Kotka"), ("åbo", "Turku"),
      ("abo", "Turku"), ("285", "Kotka"), ("10", "Kymenlaakson hyvinvointialue"),
      ("kymenlaakso", "Kymenlaakson hyvinvointialue"),
      ("Kymenlaakson hyvinvointialue", "Kymenlaakson hyvinvointialue"),
      ("kymenlaakson hyvinvointialueella", "Kymenlaakson hyvinvointialue"),
      ("Kymenlaakson hva", "Kymenlaakson hyvinvointialue"),
      ("Etelä-Karjala", "Etelä-Karjalan hyvinvointialue"),
      ("etelä karjala", "Etelä-Karjalan hyvinvointialue"),
      ("eteläkarjala", "Etelä-Karjalan hyvinvointialue"),
      ("vantaa ja kerava", "Vantaan ja Keravan hyvinvointialue"),
      ("Sankt Karins", "Kaarina"), ("St Karins", "Kaarina"), ("salo", "Salo"), ("ii", "Ii"),
      ("koski", "Koski Tl"), ("kolari", "Kolari"), ("manttavilppula", "Mänttä-Vilppula"),
      ("lappi", "Lapin hyvinvointialue"), ("Kymmenedalen", "Kymenlaakson hyvinvointialue"),
      ("Suomessa", "Suomi"),
    ])
  func lookup(text: String, name: String) throws {
    let document = try #require(places.lookup(text))
    #expect(Self.listed[Int(document)].names[0] == name)
  }

  @Test("names that are none", arguments: ["", "-", "Atlantis", "Kotka Lahti", "999", "kotkaxx"])
  func lookupNone(text: String) {
    #expect(places.lookup(text) == nil)
  }

  @Test(
    "the nearest name",
    arguments: [
      ("Kotkka", "Kotka"), ("Sinäjoki", "Seinäjoki"),
      ("Kymenlakso", "Kymenlaakson hyvinvointialue"),
      ("Helsnki", "Helsinki"),
    ])
  func nearest(text: String, spelling: String) throws {
    let nearest = try #require(places.nearest(to: text))
    #expect(nearest == spelling)
    #expect(places.nearest(to: "Reykjavik") == nil)
  }

  @Test(
    "misspelt places in a text",
    arguments: [
      ("kerho Kotksassa", 1, "Kotka"), ("virolahdela", 0, "Virolahti"),
      ("Hlsingissä", 0, "Helsinki"), ("kymelaaksossa", 0, "Kymenlaakson hyvinvointialue"),
      ("kymenlakosossa", 0, "Kymenlaakson hyvinvointialue"),
    ])
  func misspelt(text: String, index: Int, name: String) throws {
    let match = try #require(places.misspelt(index, in: words(text)))
    #expect(Self.listed[Int(match.document)].names[0] == name)
    #expect(places.misspelt(0, in: words("puheterapia")) == nil)
  }

  private func matches(_ text: String) -> [PlaceNames.Match] {
    var matches: [PlaceNames.Match] = []
    places.appendMatches(in: words(text), to: &matches)
    return matches
  }
}
