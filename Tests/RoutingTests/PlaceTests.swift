import Foundation
import Registry
import Testing

@testable import Routing

/// Which place a question is about, by the areas that are shipped.
@Suite struct PlaceTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let slug: String

    var testDescription: String { text }
  }

  @Test("a name means the place or something else, as the words around it say", arguments: cases)
  func context(_ expected: Case) {
    #expect(Self.place(in: expected.text) == expected.slug)
  }

  @Test(
    "a place in the text goes before the one known otherwise",
    arguments: [
      ("neuvola Haminassa", "hamina"), ("neuvola Hämenlinnassa", "hameenlinna"),
      ("asun salossa", "salo"), ("Vammalan neuvola", "sastamala"), ("Turus", "turku"),
      // A word that is only perhaps a place does not.
      ("lapsi leikkii salossa", "kotka"), ("iso salo tuolla puolella", "kotka"),
      ("neuvla", "kotka"),
    ])
  func beatsTheDesk(text: String, slug: String) {
    #expect(Self.place(in: text, known: "kotka") == slug)
  }

  @Test(
    "in= takes a name exactly",
    arguments: [
      ("Kotka", "kotka"), ("Kotkan kaupunki", "kotka"), ("Esbo stad", "espoo"),
      ("Kotkan kunnassa", "kotka"), ("Pedersöre", "pedersore"), ("Pedersören kunta", "pedersore"),
      ("Vammala", "sastamala"), ("Ekenäs", "raasepori"), ("Tikkurilassa", "vantaa"),
      ("Pohjanmaa", "pohjanmaa"), ("Lappi", "lappi"), ("Lappi Tl", "rauma"),
      ("Kymenlaakson hyvinvointialue", "kymenlaakso"), ("Brändö", "brando"), ("Itis", "iitti"),
      ("Satakunta", "satakunta"), ("Koski", "koski-tl"), ("Ahvenanmaa", "ahvenanmaa"),
    ])
  func exactly(text: String, slug: String) {
    let desk = ShippedDataTests.desk
    #expect(
      desk.router.area(named: Array(text.utf8)[...])
        == .found(desk.registry.named("area/" + slug)))
  }

  @Test(
    "in= takes nothing else",
    arguments: [
      "Kunta", "kaupunki", "Pohjois", "Savo", "Häme", "Kotkan hyvinvointialue", "Kotkan neuvola",
      "Kotka ja Hamina", "Koskenkylä", "Kaleva",
    ])
  func nothingElse(text: String) {
    guard case .unknown = ShippedDataTests.desk.router.area(named: Array(text.utf8)[...]) else {
      Issue.record("\(text) is an area")
      return
    }
  }

  @Test("an area's own name goes before a place of that name in another area")
  func ownNameFirst() {
    let desk = Desk(
      """
      Id: area/a-toinen
      Name: Toinen
      Kind: municipality
      Place: Kotka
      Place: Hirvikoski
      Source: test
      """)
    #expect(desk.router.area(named: Array("Kotka".utf8)[...]) == .found(desk.named("kotka")))
    #expect(Self.place(in: "neuvola Kotkassa", desk: desk) == "kotka")
    #expect(Self.place(in: "neuvola Hirvikoskella", desk: desk) == "a-toinen")
    #expect(Self.place(in: "Kotka Hirvikoski", desk: desk) == "kotka")
    #expect(Self.place(in: "Hirvikoski Kotka", desk: desk) == "kotka")
  }

  @Test("find knows an area by the places in it")
  func find() {
    let desk = ShippedDataTests.desk
    let found = desk.router.find(
      words: Array("Vammala".utf8)[...], kind: .area, area: nil, limit: 2)
    #expect(found.map { desk.registry.id($0) } == ["area/sastamala"])
  }

  private static func place(
    in text: String, known: String? = nil, desk: Desk = ShippedDataTests.desk
  ) -> String {
    let area = known.map { desk.registry.named("area/" + $0) }
    let question = Question(Array(text.utf8), area: area, router: desk.router)
    return question.area.map { String(decoding: desk.registry[$0].slug, as: UTF8.self) } ?? "-"
  }

  private static let cases: [Case] = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let file = root.appending(path: "Fixtures/places-in-context.tsv")
    guard let text = try? String(contentsOf: file, encoding: .utf8) else {
      preconditionFailure("\(file.path) cannot be read")
    }
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
      let parts = line.split(separator: "\t")
      return Case(text: String(parts[0]), slug: String(parts[1]))
    }
  }()
}

extension Desk {
  fileprivate func named(_ slug: String) -> Registry.Number { registry.named("area/" + slug) }
}
