import Interchange
import Registry
import Testing

@Suite struct PtvConverterTests {
  private let names = ["services.json", "channels.json", "organization.json"]

  private func text(_ name: String) -> String {
    String(decoding: Support.fixture(name), as: UTF8.self)
  }

  private func all() -> ConvertResult {
    Support.ptv(names.map(text), general: [text("general.json")])
  }

  /// The lines of one record.
  private func record(_ id: String, of result: ConvertResult) -> [String] {
    let records = result.text.split(separator: "\n\n").map { $0.split(separator: "\n") }
    return records.first { $0.first == "Id: \(id)" }?.map(String.init) ?? []
  }

  @Test func `everything that can be made is made, and loads with the registry`() {
    let result = all()
    #expect(result.records == ["org": 1, "service": 5, "contact": 3])
    #expect(result.exitStatus == 1)
    #expect(Support.problems(with: result.bytes) == [])
  }

  @Test func `a municipality's service keeps its owner, producer, texts and words`() {
    let record = record("service/kotka-kotkan-varhaiskasvatus", of: all())
    for line in [
      "Name_sv: Småbarnspedagogik i Kotka", "Type: type/varhaiskasvatus", "Owner: org/kotka",
      "Producer: org/seudun-tuottaja-oy", "Nature: purchased", "Area: area/kotka", "Age: 0-6",
      "Language: sv", "Intake: Hae neljä kuukautta ennen.", "+ Lapsi asuu Kotkassa.",
      "Word: Kotkan päivähoito", "Word: hoitopaikka", "Word: vårdplats", "Word: småbarnspedagogik",
      "Description: Päiväkodit 0–6-vuotiaille.", "+ koko kaupungissa.",
      "Web: https://asiointi.example.org/", "Ptv: 11111111-1111-4111-8111-000000000101",
      "Hours: Mo 00:00-08:00; Fr 16:00-24:00; Sa-Su 00:00-24:00",
    ] {
      #expect(record.contains(line), "\(line)")
    }
  }

  @Test func `what moved to the wellbeing region in 2023 gets today's organiser and a note`() {
    let result = all()
    let record = record("service/kymenlaakso-hva-haminan-neuvola", of: result)
    #expect(record.contains("Owner: org/kymenlaakso-hva"))
    #expect(!record.contains("Owner: org/hamina"))
    #expect(record.contains("Nature: statutory"))
    let note = record.first { $0.hasPrefix("Note: ") } ?? ""
    #expect(note.contains("org/hamina") && note.contains("612/2021"))
    #expect(note.contains("Kuvaus puhuu kunnasta"))
    #expect(result.complaints.contains { $0.hasPrefix("1.json:2 organizations: PTV says Hamina") })
  }

  @Test(
    arguments: [
      ("service/helsinki-helsingin-neuvolat", "org/helsinki"),
      ("service/maarianhamina-neuvola-i-mariehamn", "org/maarianhamina"),
    ])
  func `Helsinki organises itself and Åland has laws of its own`(_ id: String, _ owner: String) {
    let result = all()
    #expect(record(id, of: result).contains("Owner: \(owner)"), "\(result.text)")
  }

  @Test func `the mainland without Åland is its regions and Helsinki`() {
    let record = record("service/kymenlaakso-hva-sosiaalipaivystys", of: all())
    #expect(
      record.filter { $0.hasPrefix("Area: ") } == [
        "Area: area/etela-karjala", "Area: area/helsinki", "Area: area/kymenlaakso",
      ])
  }

  @Test func `a phone channel is a contact for each number`() {
    let result = all()
    let first = record("contact/kotka-varhaiskasvatuksen-palveluohjaus", of: result)
    for line in [
      "Kind: role", "Org: org/kotka", "Title: Palveluohjaaja", "Phone: +999450000901",
      "Email: varhaiskasvatus@example.org", "Hours: Mo-Th 08:00-11:00,12:00-15:30; Fr 08:00-11:00",
      "Service: service/kotka-kotkan-varhaiskasvatus", "Note: Puhelun hinta: pvm/mpm",
    ] {
      #expect(first.contains(line), "\(line)")
    }
    #expect(result.values("Phone").contains("116117"))
  }

  @Test func `an address that looks like a person's is left out and not repeated`() {
    let result = all()
    #expect(!result.text.contains("sukunimi"))
    #expect(!result.messages.contains { $0.contains("sukunimi") })
    #expect(result.messages.contains { $0.contains("looks like a person's name") })
  }

  @Test func `what has no home is counted by path`() {
    let messages = all().messages
    #expect(
      messages.contains("no home: serviceDescriptions(ChargeTypeAdditionalInfo).value (1 times)"))
    #expect(messages.contains("no home: serviceChannels.serviceChannel.id (1 times)"))
    #expect(!messages.contains { $0.contains("keywords") })
  }

  @Test func `what cannot be made is told with the way to help`() {
    let messages = all().messages
    #expect(messages.contains { $0.hasPrefix("1.json:5: ") && $0.contains("--types") })
    #expect(messages.contains { $0.contains("1.json:6 publishingStatus: Draft") })
    #expect(messages.contains { $0.contains("\"Tuntematon virasto\"") })
  }

  @Test func `the order of files and items does not show`() {
    let one = all()
    let other = Support.ptv(names.reversed().map(text), general: [text("general.json")])
    #expect(one.bytes == other.bytes)
  }

  @Test(arguments: ["list", "array", "map", "one after the other"])
  func `services come in many wrappings`(_ form: String) {
    let service = { (number: Int) in
      """
      {"id":"22222222-2222-4222-8222-00000000000\(number)","serviceNames":[{"language":"fi",
      "value":"Mödra- och barnrådgivning","type":"Name"}],"areaType":"LimitedType","areas":[{"type":"Municipality",
      "municipalities":[{"code":"285"}]}],"organizations":[{"roleType":"Responsible",
      "organization":{"id":"33333333-3333-4333-8333-000000000001","name":"Kymenlaakson hyvinvointialue"}}]}
      """
    }
    let text =
      switch form {
      case "list": "{\"pageNumber\":1,\"pageCount\":1,\"itemList\":[\(service(1)),\(service(2))]}"
      case "array": "[\(service(1)),null,\(service(2))]"
      case "map":
        "{\"22222222-2222-4222-8222-000000000001\":\(service(1)),"
          + "\"22222222-2222-4222-8222-000000000002\":\(service(2))}"
      default: "\u{FEFF}\(service(1))\n\u{FEFF}\(service(2))\n"
      }
    let result = Support.ptv([text])
    #expect(result.records == ["service": 2], "\(result.messages)")
    #expect(result.complaints == [])
    // Equal names are told apart by their PTV ids.
    #expect(Set(result.values("Id")).count == 2)
  }

  @Test func `pages that are missing are told`() {
    let result = Support.ptv(["{\"pageNumber\":1,\"pageCount\":3,\"itemList\":[]}"])
    #expect(result.messages.contains { $0.contains("holds 1 of 3 pages") })
  }

  @Test func `a map by the user tells types`() {
    let rows = """
      # avain;tyyppi
      11111111-1111-4111-8111-000000000105;kohtaamispaikka
      """
    let rules = TypeRules(InputFile(name: "types.csv", bytes: Array(rows.utf8)))
    let result = Support.ptv(names.map(text), general: [text("general.json")]) {
      $0.typeRules = rules
    }
    #expect(result.rules["map"] == 1)
    #expect(result.text.contains("Name: Venepaikkojen vuokraus\nType: type/kohtaamispaikka\n"))
  }

  @Test(
    arguments: [
      ("", 3), ("x", 3), ("{", 3), ("[1,2", 3), ("\"\\u12\"", 3), ("{\"a\":1}", 1), ("[]", 0),
      ("[1]", 1), ("[[]]", 1), ("null", 1), ("{\"id\":\"1\",\"name\":\"x\"}", 1), ("\u{7F}", 3),
      (String(repeating: "[", count: 100_000), 3), ("{\"serviceNames\":5}", 1),
      ("{\"serviceNames\":[],\"areas\":{},\"organizations\":[{}]}", 1),
    ] as [(String, Int32)])
  func `odd input has its status and no crash`(_ text: String, _ status: Int32) {
    let result = Support.ptv([text])
    #expect(result.exitStatus == status, "\(result.messages)")
  }

  @Test func `a text that is too long is told and left out`() {
    let text =
      "[\n{\"serviceNames\":[{\"language\":\"fi\",\"value\":\""
      + String(repeating: "x", count: 16_001) + "\"}]}]"
    let result = Support.ptv([text])
    #expect(
      result.messages.contains {
        $0 == "1.json: line 2: a text longer than 16000 bytes was left out"
      })
  }

  @Test func `converting again after an import changes records and makes no new ones`() throws {
    let first = all()
    let registry = try Support.registry(with: first.bytes)
    let files = names.map { InputFile(name: $0, bytes: Support.fixture($0)) }
    let general = [InputFile(name: "general.json", bytes: Support.fixture("general.json"))]
    let second = PtvConverter(registry, settings: Support.settings())
      .convert(files, generalDescriptions: general)
    let made = Set(first.values("Id"))
    #expect(Set(second.values("Id")).isSubset(of: made))
    // The organisation is known now, and its record stays.
    #expect(made.subtracting(second.values("Id")) == ["org/seudun-tuottaja-oy"])
  }

  @Test func `a number of a municipality for what moved to the region is to be checked`() {
    #expect(all().complaints.contains { $0.hasPrefix("2.json:2 phoneNumbers: serves what has") })
  }
}
