import Testing

@testable import Language

/// The areas that are shipped: every name and code leads back to its own area.
@Suite struct RegistryPlacesTests {
  @Test("every name and every code is found")
  func everyName() {
    #expect(Shipped.areas.count > 300)
    for (number, area) in Shipped.areas.enumerated() {
      for text in area.names + (area.code.isEmpty ? [] : [area.code]) {
        for form in [text, text.uppercased(), text.lowercased()] {
          #expect(Shipped.places.lookup(form) == UInt32(number), "\(form)")
        }
      }
    }
  }

  @Test("every place in an area leads to it", arguments: Shipped.areas.indices)
  func everyPlace(number: Int) throws {
    let area = Shipped.areas[number]
    for place in area.places {
      for form in [place, place.uppercased(), place.lowercased()] {
        try #expect(Shipped.lookup(form) == area.names[0], "\(form)")
      }
      let match = try #require(Shipped.matches("neuvola, \(place)").first, "\(place)")
      #expect(Shipped.names[Int(match.document)] == area.names[0], "\(place)")
      #expect(match.isPart)
      #expect(match.certainty >= .likely, "\(place)")
    }
  }

  @Test("no name stands for two areas")
  func noNameTwice() {
    var seen: [String: String] = [:]
    for area in Shipped.areas {
      for place in area.places {
        #expect(seen.updateValue(area.names[0], forKey: place.lowercased()) == nil, "\(place)")
      }
    }
    for area in Shipped.areas {
      for name in Set(area.names) { #expect(seen[name.lowercased()] == nil, "\(name)") }
    }
  }

  @Test(
    "former municipalities, town parts and nicknames in sentences",
    arguments: [
      ("asun Vammalassa", "Sastamala"), ("Kuusankosken neuvola", "Kouvola"),
      ("anjalankoskelainen perhe", "Kouvola"), ("muutto Elimäelle", "Kouvola"),
      ("Karhulan päiväkoti", "Kotka"), ("Vehkalahdelta", "Hamina"), ("Jaalassa", "Kouvola"),
      ("Valkealasta", "Kouvola"), ("Korialla", "Kouvola"), ("Inkeroisissa", "Kouvola"),
      ("Myllykoskella", "Kouvola"), ("Voikkaalla", "Kouvola"), ("Tikkurilassa", "Vantaa"),
      ("i Dickursby", "Vantaa"), ("Tapiolan koulu", "Espoo"), ("i Hagalund", "Espoo"),
      ("Leppävaarassa", "Espoo"), ("Myyrmäessä", "Vantaa"), ("Hervannassa", "Tampere"),
      ("Malmilla", "Helsinki"), ("Itäkeskuksessa", "Helsinki"), ("Kalliossa", "Helsinki"),
      ("i Ekenäs", "Raasepori"), ("Karisbo", "Raasepori"), ("i Pojo", "Raasepori"),
      ("Tammisaaressa", "Raasepori"), ("Karjaalla", "Raasepori"), ("i Nedervetil", "Kruunupyy"),
      ("på Nagu", "Parainen"), ("Korppoossa", "Parainen"), ("i Dalsbruk", "Kemiönsaari"),
      ("Joutsenossa", "Lappeenranta"), ("Nastolaan", "Lahti"), ("Nilsiässä", "Kuopio"),
      ("Haukiputaalla", "Oulu"), ("Kiimingissä", "Oulu"), ("Yli-Iissä", "Oulu"),
      ("Ivalossa", "Inari"), ("Nummelassa", "Vihti"), ("Klaukkalasta", "Nurmijärvi"),
      ("Jalasjärvellä", "Kurikka"), ("Ristiinassa", "Mikkeli"), ("Kerimäeltä", "Savonlinna"),
      ("Mäntässä", "Mänttä-Vilppula"), ("Toijalassa", "Akaa"), ("Hauholla", "Hämeenlinna"),
      ("Pertunmaalla", "Mäntyharju"), ("Lappi Tl", "Rauma"), ("Koski Hl", "Hollola"),
      ("Perniössä", "Salo"), ("Halikosta", "Salo"), ("Piikkiössä", "Kaarina"),
      ("Hesassa", "Helsinki"), ("Stadissa", "Helsinki"), ("stadis", "Helsinki"),
      ("hesas", "Helsinki"), ("Jykylässä", "Jyväskylä"), ("Tampesterissä", "Tampere"),
      ("Mansessa", "Tampere"), ("Lpr:ssä", "Lappeenranta"), ("neuvola Hml", "Hämeenlinna"),
      ("Jkl:ssä", "Jyväskylä"), ("Kouvolas", "Kouvola"), ("Turus", "Turku"),
      ("Turkuu", "Turku"), ("Vantaal", "Vantaa"), ("Tampereelt", "Tampere"),
      ("Helsingist", "Helsinki"), ("Helsingin maalaiskunta", "Vantaa"),
    ])
  func part(text: String, name: String) throws {
    let match = try #require(Shipped.matches(text).first, "\(text)")
    #expect(Shipped.names[Int(match.document)] == name)
  }

  @Test(
    "names of regions' services in sentences",
    arguments: [
      ("Pirhan neuvola", "08"), ("Pohteen lastensuojelu", "19"), ("Pohteella", "19"),
      ("Eksoten päivystys", "11"), ("Kymsotessa", "10"), ("Varhan asiakas", "05"),
      ("Keusotesta", "02"), ("Siun sotessa", "14"), ("Laphan puhelin", "21"),
    ])
  func regionService(text: String, code: String) throws {
    let match = try #require(Shipped.matches(text).first, "\(text)")
    #expect(Shipped.areas[Int(match.document)].code == code)
  }

  @Test(
    "regions in sentences",
    arguments: [
      ("Uudellamaalla", nil), ("Itä-Uudellamaalla", "01"), ("Länsi-Uudenmaan alueella", "03"),
      ("Varsinais-Suomessa", "05"), ("Satakunnassa", "06"), ("Kanta-Hämeessä", "07"),
      ("Pirkanmaalla", "08"), ("Päijät-Hämeen", "09"), ("Kymenlaaksosta", "10"),
      ("Etelä-Savoon", "12"), ("Pohjois-Karjalassa", "14"), ("Keski-Suomessa", "15"),
      ("Pohjanmaalla", "17"), ("Keski-Pohjanmaalla", "18"), ("Kainuussa", "20"), ("Lapissa", "21"),
      ("Lapland", "21"), ("North Savo", "13"), ("i Österbotten", "17"), ("på Åland", "91"),
      ("Egentliga Finland", "05"), ("Ahvenanmaalla", "91"),
    ])
  func region(text: String, code: String?) {
    var found: [PlaceNames.Match] = []
    Shipped.places.appendMatches(in: words(text), to: &found)
    #expect(found.first.map { Shipped.areas[Int($0.document)].code } == code)
  }
}
