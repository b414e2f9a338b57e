import Testing

@testable import yhdyspinta_bench

@Suite struct SearchDocumentTests {
  private func rec(_ lines: String...) -> Rec {
    var rec = Rec()
    for line in lines { rec.add(line: line) }
    return rec
  }

  private var types: [Rec] {
    [
      rec("Id: type/neuvola", "Name: Neuvola", "Name_sv: Rådgivning", "Word: vauva"),
      rec("Id: type/kirjasto", "Name: Kirjasto"),
    ]
  }

  private var services: [Rec] {
    [
      rec(
        "Id: service/a", "Name: Kotkan neuvola", "Type: type/neuvola", "Area: area/kotka",
        "Owner: org/hva", "Word: tuleva äiti", "Description: Tarkastuksia.")
    ]
  }

  @Test func `a type has the words of all its vocabularies, without factors`() {
    let documents = TypeDocuments.ofWords(
      types: types,
      vocabulary: [
        rec("Type: type/neuvola", "Word: imetys", "Weight: 2 kätilö tuli", "Not: perheneuvola"),
        rec("Type: type/neuvola", "Word: koliikki"),
        rec("Type: type/tuntematon", "Word: muu"),
      ])
    #expect(
      documents == [
        SearchDocument(
          id: "neuvola", text: "Neuvola Rådgivning\nvauva\nimetys\nkätilö tuli\nkoliikki"),
        SearchDocument(id: "kirjasto", text: "Kirjasto"),
      ])
  }

  @Test func `a type has the names and descriptions of its services`() {
    let documents = TypeDocuments.ofTexts(types: types, services: services)
    #expect(documents[0].text == "Neuvola Rådgivning\nKotkan neuvola\nTarkastuksia.")
    #expect(documents[1].text == "Kirjasto")
  }

  @Test func `a service has what it refers to`() {
    let others = [
      rec("Id: area/kotka", "Name: Kotka", "Word: ei tätä"),
      rec("Id: org/hva", "Name: Kymenlaakson hyvinvointialue"), rec("Id: org/muu", "Name: Muu"),
    ]
    let documents = ServiceDocuments.of(
      services: services, others: others,
      types: [SearchDocument(id: "neuvola", text: "Neuvola imetys")])
    #expect(documents.map(\.id) == ["service/a"])
    #expect(
      documents[0].text == """
        Kotkan neuvola
        tuleva äiti
        Tarkastuksia.
        Neuvola imetys
        Kotka
        Kymenlaakson hyvinvointialue
        """)
  }

  @Test func `a question's words are parted as FTS5 parts them`() {
    #expect(
      SearchWords.words(of: "2-vuotias, Äiti; äiti \"OR\"?") == ["2", "vuotias", "äiti", "or"])
    #expect(SearchWords.words(of: " ?! ") == [])
  }

  @Test func `long words are also looked for by their beginning`() {
    #expect(
      SearchWords.matchExpression("Missä neuvola", prefixes: false) == #""missä" OR "neuvola""#)
    #expect(
      SearchWords.matchExpression("ei päiväkotipaikkaa mihin", prefixes: true)
        == #""ei" OR "päiväkotip" * OR "mihin" *"#)
    #expect(SearchWords.matchExpression("?", prefixes: true) == "")
  }
}
