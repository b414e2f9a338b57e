import Testing

@testable import Registry

@Suite struct LoadProblemTests {
  @Test func `the records that the other tests build on are right`() {
    #expect(problems("") == [])
  }

  @Test(
    arguments: [
      (
        "Name: A\nKind: state\n",
        "x.rec:1: Id: missing; every record needs one, like service/kotka-neuvola"
      ),
      (
        "# c\n\nName: A\nId: foo/a\n",
        "x.rec:4: Id: \"foo\" is no kind; the kinds are "
          + "area, org, type, service, contact, interface, vocabulary, "
          + "stoplist, template, network, goal, "
          + "measure, indicator, reading, question, answer, event"
      ),
      ("Id: org\nName: A\n", "x.rec:1: Id: not an id like service/some-name"),
      (
        "\nId: org/Kotka\nName: A\n",
        "x.rec:2: Id: the part behind \"/\" takes small letters a-z, digits, \".\", \"_\" and "
          + "\"-\", a letter or digit first"
      ),
    ])
  func `a record needs an id that can be read`(text: String, problem: String) {
    #expect(problems(text) == [problem])
  }

  @Test(
    arguments: [
      ("\n\nId: org/a\nKind: state\n", "x.rec:3: Name: missing; every org needs it"),
      ("Id: org/a\nName: A\n", "x.rec:1: Kind: missing; every org needs it"),
      ("Id: area/a\nName: A\n", "x.rec:1: Kind: missing; every area needs it"),
      ("Id: type/a\nName: A\n", "x.rec:1: Organizer: missing; every type needs it"),
      (
        "Id: contact/a\nName: A\nKind: role\n", "x.rec:1: Org: missing; every contact needs it"
      ),
      (
        "Id: service/a\nName: A\nType: type/koulu\nArea: area/maa\n",
        "x.rec:1: Owner: missing; every service needs it"
      ),
      (
        "Id: interface/a\nName: A\nTask: T\nBetween: type/koulu\n",
        "x.rec:1: Between: stands less than 2 times; every interface needs it"
      ),
      (
        "Id: interface/a\nName: A\nTask: T\n",
        "x.rec:1: Between: stands less than 2 times; every interface needs it"
      ),
    ])
  func `a required field is missed at the record's first line`(text: String, problem: String) {
    #expect(problems(text) == [problem])
  }

  @Test(
    arguments: [
      ("Kind: parish\n", "x.rec:4: Kind: stands twice; only one is allowed"),
      ("Note: a\nNote: b\nNote: c\n", "x.rec:5: Note: stands twice; only one is allowed"),
      ("Id: org/b\n", "x.rec:4: Id: stands twice; only one is allowed"),
      ("name_SV: a\n", "x.rec:4: name_SV: no field of kind org; did you mean Name_sv?"),
      ("PHONE: 112\n", "x.rec:4: PHONE: no field of kind org; did you mean Phone?"),
      ("Puhelin: 112\n", "x.rec:4: Puhelin: no field of kind org; \"kinds org\" lists them"),
      ("Between: type/koulu\n", "x.rec:4: Between: no field of kind org; \"kinds org\" lists them"),
      ("%rec: org\n", "x.rec:4: %rec: no field of kind org; \"kinds org\" lists them"),
      ("Name_sv:\n", "x.rec:4: Name_sv: empty; leave the field out"),
      ("Name_sv:  \t\n", "x.rec:4: Name_sv: empty; leave the field out"),
      ("Note:\n+\n+ \n", "x.rec:4: Note: empty; leave the field out"),
      ("Name_sv: \\\n\n", "x.rec:4: Name_sv: empty; leave the field out"),
      ("Name_sv: a\n+ b\n", "x.rec:4: Name_sv: takes one line"),
      ("Note: a\nWeb: x\n", "x.rec:5: Web: not an address like https://www.example.org/"),
      ("Note: a\n+ b\n# c\nPhone: 1\n", "x.rec:7: Phone: \(phone)"),
    ])
  func `a faulty field is reported at its own line`(fields: String, problem: String) {
    #expect(problems("Id: org/a\nName: A\nKind: state\n" + fields) == [problem])
  }

  private static let phone =
    "not a number like +358401234567 (E.164, no blanks) or a short number like 112"

  @Test(
    arguments: [
      ("Parent: area/maa\n", "x.rec:4: Parent: must name a record of kind org"),
      ("Area: area/maa\nArea: org/kunta\n", "x.rec:5: Area: must name a record of kind area"),
      ("Parent: org/ei\n", "x.rec:4: Parent: names org/ei, which does not exist"),
      ("Area: area/maa\nArea: area/ei\n", "x.rec:5: Area: names area/ei, which does not exist"),
      // Fields in another order than the schema's keep their lines.
      ("Area: area/ei\nName_sv: B\n", "x.rec:4: Area: names area/ei, which does not exist"),
      (
        "Note: a\n+ b\nArea: area/ei\nName_en: B\n",
        "x.rec:6: Area: names area/ei, which does not exist"
      ),
      ("# c\nArea: area/ei\n", "x.rec:5: Area: names area/ei, which does not exist"),
    ])
  func `a reference names a record of the right kind`(fields: String, problem: String) {
    #expect(problems("Id: org/a\nName: A\nKind: state\n" + fields) == [problem])
  }

  @Test func `the organisation of a confirmation must exist`() {
    let text = """
      Id: interface/a
      Name: A
      Between: type/koulu
      Between: service/koulu
      Task: T
      Confirmed: org/kunta 2026-05-01 agreed
      Confirmed: org/ei 2026-05-01 agreed
      """
    #expect(problems(text) == ["x.rec:7: Confirmed: names org/ei, which does not exist"])
  }

  @Test func `an interface lies between types and services`() {
    let text = "Id: interface/a\nName: A\nTask: T\nBetween: type/koulu\nBetween: org/kunta\n"
    #expect(problems(text) == ["x.rec:5: Between: must name a record of kind type or service"])
  }

  @Test func `an id that stands twice names the other place`() {
    let text = "\nName: A\nId: org/kunta\nKind: state\n"
    #expect(problems(text) == ["x.rec:3: Id: org/kunta stands already in base.rec:10"])
  }

  @Test func `an id that stands three times is reported at the second and the third`() {
    let text = "Id: org/a\nName: A\nKind: state\n\n"
    #expect(
      problems(text + text + text) == [
        "x.rec:5: Id: org/a stands already in x.rec:1",
        "x.rec:9: Id: org/a stands already in x.rec:1",
      ])
  }

  @Test(
    arguments: [
      ("Valid_from: 2026-02-01\nValid_to: 2026-01-31\n", 5),
      ("Valid_to: 2026-01-31\nNote: a\nValid_from: 2026-02-01\n", 4),
      ("Valid_from: 2026-02-\\\n01\nValid_to: 2026-01-31\n", 6),
    ])
  func `a validity that ends before it begins is refused`(fields: String, line: Int) {
    #expect(
      problems("Id: org/a\nName: A\nKind: state\n" + fields)
        == ["x.rec:\(line): Valid_to: lies before Valid_from"])
  }

  @Test func `a validity of one day is one`() {
    let text = "Id: org/a\nName: A\nKind: state\nValid_from: 2026-02-01\nValid_to: 2026-02-01\n"
    #expect(problems(text) == [])
  }

  @Test(
    arguments: [
      (
        "%rec: area\n\nId: org/a\nName: A\nKind: state\n",
        "x.rec:3: Id: kind org stands under \"%rec: area\""
      ),
      (
        "%rec: orgs\n%key: Id\n\nId: org/a\nName: A\nKind: state\n",
        "x.rec:1: %rec: \"orgs\" is no kind; the kinds are "
          + "area, org, type, service, contact, interface, vocabulary, "
          + "stoplist, template, network, goal, "
          + "measure, indicator, reading, question, answer, event"
      ),
      // Without the empty line the record would belong to the description.
      (
        "%rec: org\n%key: Id\nId: org/a\nName: A\nKind: state\n",
        "x.rec:3: Id: stands in the description of a kind; write an empty line above it"
      ),
    ])
  func `a record stands under the description of its kind`(text: String, problem: String) {
    #expect(problems(text) == [problem])
  }

  @Test(arguments: [
    "%rec: org Organisation\n%doc: d\n# c\n\nId: org/a\nName: A\nKind: state\n",
    "%rec: area\n\n%rec: org\n\nId: org/a\nName: A\nKind: state\n",
    "%rec: area\n\n%doc: anything\n\nId: org/a\nName: A\nKind: state\n",
    "%rec: org\r\n\r\nId: org/a\r\nName: A\r\nKind: state\r\n",
    "\u{FEFF}Id: org/a\nKind: state\nName: A",
  ])
  func `other descriptions are no fault`(text: String) {
    #expect(problems(text) == [])
  }

  @Test func `a description holds to the end of its file`() {
    let files = [("a.rec", "%rec: area\n"), ("b.rec", "Id: org/a\nName: A\nKind: state\n")]
    #expect(problems(files.map { (name: $0.0, text: $0.1) }) == [])
  }
}
