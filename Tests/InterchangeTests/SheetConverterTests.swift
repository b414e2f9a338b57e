import Interchange
import Registry
import Testing

@Suite struct SheetConverterTests {
  private let header = "Name;Type;Owner;Area"
  private let row = "Kotkan neuvola;neuvola;Kymenlaakson hyvinvointialue;Kotka"

  @Test func `a row becomes a record with a made id`() {
    let result = Support.csv("\(header)\n\(row)\n")
    #expect(result.complaints == [])
    #expect(
      result.text == """
        Id: service/kymenlaakso-hva-kotkan-neuvola
        Name: Kotkan neuvola
        Type: type/neuvola
        Owner: org/kymenlaakso-hva
        Area: area/kotka

        """)
    #expect(result.exitStatus == 0)
  }

  /// What spreadsheets save the same sheet as.
  static let forms: [(name: String, bytes: [UInt8])] = {
    let lines = [
      "Nimi;Tyyppi;Vastuutaho;Alue", "Pyhtään neuvola;neuvola;org/kymenlaakso-hva;Pyhtää",
    ]
    let text = lines.joined(separator: "\r\n")
    let utf8 = Array(text.utf8)
    let latin = text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    let little = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    let tabs = utf8.map { $0 == UInt8(ascii: ";") ? 0x09 : $0 }
    let commas = utf8.map { $0 == UInt8(ascii: ";") ? UInt8(ascii: ",") : $0 }
    return [
      ("utf-8", utf8), ("utf-8 with mark", [0xEF, 0xBB, 0xBF] + utf8),
      ("windows-1252", latin), ("utf-16le", [0xFF, 0xFE] + little),
      ("utf-16be", [0xFE, 0xFF] + big), ("tabs", tabs), ("commas", commas),
      ("told separator", Array("sep=;\r\n".utf8) + utf8),
      ("cr", utf8.filter { $0 != 0x0A }), ("lf", utf8.filter { $0 != 0x0D }),
      ("blank rows and columns", Array("\r\n;;;;\r\n".utf8) + utf8 + Array(";;;\r\n;;;;\r\n".utf8)),
    ]
  }()

  @Test(arguments: forms.indices)
  func `the sheet is the same whatever it was saved as`(_ index: Int) {
    let form = Self.forms[index]
    let result = Support.csv(form.bytes)
    #expect(result.values("Name") == ["Pyhtään neuvola"], "\(form.name): \(result.messages)")
    #expect(result.values("Area") == ["area/pyhtaa"])
    #expect(result.exitStatus == 0)
  }

  @Test(
    arguments: [
      ("Hours", "ma-pe 8-16, la 10.00–14.30", "Mo-Fr 08:00-16:00; Sa 10:00-14:30"),
      ("Aukiolo", "Mo-Fr 08:00-16:00; PH off", "Mo-Fr 08:00-16:00; PH off"),
      ("Valid_from", "1.2.2026", "2026-02-01"), ("gäller från", "2026-02-01", "2026-02-01"),
      ("Ikä", "0–6-vuotiaat", "0-6"), ("Age", "alle 18", "0-17"), ("Age", "7-", "7-"),
      ("Luonne", "ostopalvelu", "purchased"), ("Nature", "Lagstadgad", "statutory"),
      ("Kieli", "ruotsi", "sv"), ("Language", "EN", "en"),
      ("web", "www.example.org", "https://www.example.org"),
      ("Part of", "Kymenlaakson neuvola", nil),
    ] as [(String, String, String?)])
  func `values are read as people write them`(_ header: String, _ cell: String, _ value: String?) {
    let text = "\(self.header);\(header)\n\(row);\"\(cell)\"\n"
    let result = Support.csv(text)
    guard let value else { return }
    #expect(result.lines.contains { $0.hasSuffix(": \(value)") }, "\(result.messages)")
    #expect(result.exitStatus == 0, "\(result.messages)")
  }

  @Test(
    arguments: [
      ("285", "area/kotka"), ("91", nil), ("091", "area/helsinki"), ("75", "area/hamina"),
      ("Hamina", "area/hamina"), ("Fredrikshamn", "area/hamina"), ("kotka", "area/kotka"),
      ("area/kotka", "area/kotka"), ("koko maa", "area/suomi"), ("Atlantis", nil), ("999", nil),
    ] as [(String, String?)])
  func `areas are found by id, code and name`(_ cell: String, _ id: String?) {
    let result = Support.csv("Name;Type;Owner;Area\nX;neuvola;kotka;\(cell)\n")
    #expect(result.values("Area") == (id.map { [$0] } ?? []), "\(result.messages)")
    #expect(result.exitStatus == (id == nil ? 1 : 0))
  }

  @Test func `a column of municipality codes has lost its zeros`() {
    let result = Support.csv("Name;Type;Owner;Kuntakoodi\nX;neuvola;helsinki;91\n")
    #expect(result.values("Area") == ["area/helsinki"])
  }

  @Test func `several values stand in a cell or in columns`() {
    let result = Support.csv("\(header);Word;Word 2\n\(row);raskaus | vauva;neuvolatäti\n")
    #expect(result.values("Word") == ["raskaus", "vauva", "neuvolatäti"])
  }

  @Test func `quoted cells keep line ends, separators and quotes`() {
    let result = Support.csv("\(header);Description\n\(row);\"a;b\r\n\"\"c\"\"\"\n")
    #expect(result.text.contains("Description: a;b\n+ \"c\"\n"))
    #expect(result.exitStatus == 0)
  }

  @Test(arguments: ["=1+1", "+358", "-a", "@x"])
  func `what keeps a spreadsheet from running a cell is taken off`(_ value: String) {
    let result = Support.csv("\(header);Note\n\(row);'\(value)\n")
    #expect(result.values("Note") == [value])
    let plain = Support.csv("\(header);Note\n\(row);\(value)\n")
    #expect(plain.values("Note") == [value])
  }

  @Test func `an unknown column is told, and can be named or left out`() {
    let text = "\(header);Kuvio;Selite\n\(row);x;y\n"
    let result = Support.csv(text)
    #expect(result.exitStatus == 1)
    #expect(result.messages.contains { $0.contains("Kuvio: unknown column, left out (1 cells)") })
    let told = Support.csv(text) { settings in
      settings.columns = ["Selite=Description", "Kuvio="].compactMap { .init(parsing: $0) }
    }
    #expect(told.exitStatus == 0)
    #expect(told.values("Description") == ["y"])
  }

  @Test func `rows of several kinds tell theirs by their ids`() {
    let text = """
      Id;Name;Kind;Org;Phone;Area
      org/uusi;Uusi yhdistys ry;kolmas sektori;;;Kotka
      contact/uusi-toimisto;Toimisto;rooli;org/uusi;+999 450 000 777;
      """
    let result = Support.csv(text, kind: nil)
    #expect(result.complaints == [])
    #expect(result.records == ["org": 1, "contact": 1])
    #expect(result.values("Phone") == ["+999450000777"])
    #expect(Support.problems(with: result.bytes) == [])
  }

  @Test func `a row that lacks what it needs is told and the others are written`() {
    let result = Support.csv("\(header)\n\(row)\nNeuvola X;;;Kotka\n")
    #expect(result.records == ["service": 1])
    #expect(result.exitStatus == 1)
    #expect(result.messages.contains { $0.hasPrefix("sheet.csv:3: ") && $0.contains("Owner") })
  }

  @Test func `ids do not depend on the order of rows`() {
    let rows = [row, row + ";b", "Kotkan neuvola;perhetyo;Kymenlaakson hyvinvointialue;Hamina"]
    let one = Support.csv(([header + ";Word"] + rows).joined(separator: "\n"))
    let other = Support.csv(([header + ";Word"] + rows.reversed()).joined(separator: "\n"))
    #expect(Set(one.values("Id")) == Set(other.values("Id")))
    #expect(Set(one.values("Id")).count == 3)
  }

  @Test func `the owner is whom the law names`() {
    let text = "Name;Type;Area\nA;neuvola;Kotka\nB;neuvola;Helsinki\nC;varhaiskasvatus;Hamina\n"
    let result = Support.csv(text) { $0.ownerByLaw = true }
    #expect(result.values("Owner") == ["org/kymenlaakso-hva", "org/helsinki", "org/hamina"])
  }

  @Test func `a type that was guessed is marked and told`() {
    let result = Support.csv("Name;Owner;Area\nRaskausajan rokotukset;org/kymenlaakso-hva;Kotka\n")
    #expect(result.rules == ["guess": 1], "\(result.messages)")
    #expect(result.values("Note") == ["Tyyppi on päätelty nimestä; tarkista."])
    #expect(result.exitStatus == 1)
    let sure = Support.csv("Name;Owner;Area\nRaskausajan rokotukset;org/kymenlaakso-hva;Kotka\n") {
      $0.guesses = false
    }
    #expect(sure.records == [:])
  }

  @Test(arguments: ["", "\n\n", "foo;bar\n1;2\n", "PK\u{3}\u{4}\u{0}\u{0}"])
  func `what is no sheet is refused whole`(_ text: String) {
    #expect(Support.csv(text).exitStatus == 3)
  }

  @Test func `rows of one record for each area are joined`() {
    let ptv = "22222222-2222-4222-8222-000000000001"
    let text =
      "Name;Type;Owner;Area;Ptv\nA;neuvola;kotka;Kotka;\(ptv)\nA;neuvola;kotka;Hamina;\(ptv)\n"
    let result = Support.csv(text)
    #expect(result.values("Area") == ["area/kotka", "area/hamina"])
    #expect(result.records == ["service": 1])
    #expect(result.exitStatus == 0)
    let other = Support.csv(
      text.replacing("A;neuvola;kotka;Hamina", with: "B;neuvola;kotka;Hamina"))
    #expect(other.records == ["service": 2])
    #expect(other.complaints.contains { $0.contains("has the id of row 2, but other values") })
  }

  @Test func `a slug is an id, and a Swedish name is a name`() {
    let result = Support.csv("Id;Namn;Type;Owner;Area\nx-1;Rådgivning;neuvola;kotka;Kotka\n")
    #expect(result.values("Id") == ["service/x-1"])
    #expect(result.values("Name") == ["Rådgivning"])
    #expect(result.exitStatus == 0)
  }

  @Test func `a person's name is in no id and no problem`() {
    let text = "Name;Kind;Org;Title;Phone\nEtu Suku;person;org/kotka;Rehtori;+999450000778\n"
    let result = Support.csv(text, kind: .contact)
    #expect(result.values("Id") == ["contact/kotka-rehtori"])
    let wrong = Support.csv(text.replacing("org/kotka", with: "org/nobody"), kind: .contact)
    #expect(wrong.records == [:])
    #expect(!wrong.messages.joined().contains("Suku"))
  }

  @Test func `values of the command line are read as cells are`() {
    let text = "Name;Area\nA;Kotka\nB;Hamina\n"
    let result = Support.csv(text) {
      $0.defaults = ["Owner=Kymenlaakson hyvinvointialue", "Type=neuvola", "Word=a|b", "Area=285"]
        .compactMap { .init(parsing: $0) }
    }
    #expect(result.complaints == [])
    #expect(result.values("Owner") == ["org/kymenlaakso-hva", "org/kymenlaakso-hva"])
    #expect(result.values("Word") == ["a", "b", "a", "b"])
    #expect(result.values("Area") == ["area/kotka", "area/hamina"])
    let wrong = Support.csv(text) {
      $0.defaults = ["Owner=Atlantis"].compactMap { .init(parsing: $0) }
    }
    #expect(wrong.messages.contains { $0.hasPrefix("--set Owner: \"Atlantis\" is no org") })
  }

  @Test func `rows get the ids that they have in the registry already`() throws {
    let text = "\(header)\n\(row)\nHaminan neuvola;neuvola;kymenlaakso-hva;Hamina\n"
    let first = Support.csv(text)
    var settings = Support.settings()
    settings.kind = .service
    let second = SheetConverter(try Support.registry(with: first.bytes), settings: settings)
      .convert([InputFile(name: "sheet.csv", bytes: Array(text.utf8))])
    #expect(second.bytes == first.bytes)
    #expect(second.exitStatus == 0)
  }

  @Test func `a name that another record of the registry has gets an id of its own`() {
    let result = Support.csv("Id;Name;Type;Owner;Area\n;Kotka neuvola;neuvola;kotka;Kotka\n")
    #expect(result.values("Id").allSatisfy { $0.hasPrefix("service/kotka-neuvola") })
    #expect(Support.problems(with: result.bytes) == [])
  }
}
