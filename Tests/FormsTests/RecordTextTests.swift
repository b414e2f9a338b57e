import Testing

@testable import Forms
@testable import Registry

@Suite struct RecordTextTests {
  private func text(_ id: String, _ language: AnswerLanguage) throws -> String {
    let registry = try Fixture.registry()
    var layout = TextLayout(appendingTo: [])
    RecordText.write(
      try Fixture.number(id, registry), of: registry, to: .all, in: language, on: &layout)
    return String(decoding: layout.finish(), as: UTF8.self)
  }

  @Test func `a record has its name, its kind and its fields by label`() throws {
    #expect(
      try text("service/kerho", .fi) == #"""
        |Kerho
        |  palvelu service/kerho (perustieto, versio 1)
        |  Nimi englanniksi    Club
        |  Tyyppi              Kerho (type/kerho)
        |  Vastuutaho          Kunta "A\B" (org/kunta)
        |                      Yhdistys (org/yhdistys)
        |  Luonne              vapaaehtoinen
        |  Alue                Kunta (area/kunta)
        |  Kieli               fi
        |  Hakusana            leikki, kerho
        |  Kuvaus              Kerho on avoin.
        |                      Tule mukaan!

        """#)
  }

  @Test func `labels, choices and names are in the language asked`() throws {
    let swedish = try text("service/kerho", .sv)
    #expect(swedish.contains("|  Natur               frivillig\n"))
    #expect(swedish.contains("|  Område              Kommun (area/kunta)\n"))
    #expect(
      try text("service/kerho", .en).hasPrefix(
        "|Club\n|  service service/kerho (base, revision 1)\n"))
  }

  @Test(
    arguments: [
      ("area/kunta", .fi, "Kunta"), ("area/kunta", .sv, "Kommun"), ("area/kunta", .en, "Kunta"),
      ("service/kerho", .en, "Club"), ("service/kerho", .sv, "Kerho"),
    ] as [(String, AnswerLanguage, String)])
  func `without a name in a language the Finnish one stands`(
    id: String, language: AnswerLanguage, name: String
  ) throws {
    let registry = try Fixture.registry()
    let record = registry[try Fixture.number(id, registry)]
    #expect(RecordText.name(of: record, in: language) == name)
  }

  @Test func `in a list a record is one line, name and id`() throws {
    let registry = try Fixture.registry()
    var layout = TextLayout(appendingTo: [])
    RecordText.writeLine(
      try Fixture.number("area/kunta", registry), of: registry, to: .all, in: .sv, on: &layout)
    #expect(layout.finish() == Array("|Kommun  area/kunta\n".utf8))
  }
}
