import Foundation
import Testing

@testable import Language

/// The areas that are shipped: every name and code leads back to its own area.
@Suite struct RegistryPlacesTests {
  private struct Area {
    var names: [String] = []
    var code = ""
  }

  private static let areas: [Area] = {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "etc/yhdyspinta/registry.d/10-areas.rec")
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { return [] }
    var areas: [Area] = []
    for line in text.split(separator: "\n") {
      if line.hasPrefix("Id: ") { areas.append(Area()) }
      guard !areas.isEmpty, let colon = line.firstIndex(of: ":") else { continue }
      let value = String(line[colon...].dropFirst(2))
      switch line[..<colon] {
      case "Name", "Name_sv", "Name_en": areas[areas.count - 1].names.append(value)
      case "Code": areas[areas.count - 1].code = value
      default: break
      }
    }
    return areas
  }()

  private static let places = PlaceNames(
    areas.enumerated().map { number, area in
      PlaceNames.Area(
        names: area.names.map { bytes($0)[...] }, code: bytes(area.code)[...],
        document: UInt32(number))
    })

  @Test("every name and every code is found")
  func everyName() {
    #expect(Self.areas.count > 300)
    for (number, area) in Self.areas.enumerated() {
      for text in area.names + (area.code.isEmpty ? [] : [area.code]) {
        for form in [text, text.uppercased(), text.lowercased()] {
          #expect(Self.places.lookup(form) == UInt32(number), "\(form)")
        }
      }
    }
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
    Self.places.appendMatches(in: words(text), to: &found)
    #expect(found.first.map { Self.areas[Int($0.document)].code } == code)
  }
}
