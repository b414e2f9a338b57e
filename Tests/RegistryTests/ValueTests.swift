import Testing

@testable import Registry

@Suite struct ValueTests {
  private static let good: [(FieldType, [String])] = [
    (.identifier, ["area/a", "service/kotka-neuvola", "org/1.2_3-", "contact/0"]),
    (.text, ["a", "a\nb", "\ta", "a\n\n b"]),
    (.line, ["a", " a ", "ä: # +"]),
    (.reference(["org", "area"]), ["org/a", "area/b"]),
    (.date, ["2026-11-21", "2024-02-29", "0001-01-01"]),
    (.dateRange, ["2026-07-01/2026-07-31", "2026-07-01/2026-07-01"]),
    (.phone, ["+358401234567", "112", "116117", "020", "+9991234", "+123456789012345"]),
    (
      .email,
      ["a@example.org", "etu.suku+x@sub.example.org", "neuvola@kunta.fi", "päivä@esimerkki.fi"]
    ),
    (.web, ["https://example.org", "http://example.org/a?b=c#d", "https://x.fi/ä"]),
    (.hours, ["24/7", "Mo-Fr 08:00-16:00; PH off"]),
    (.language, ["fi", "sv", "sme", "rom"]),
    (.ageRange, ["0-6", "7-", "18", "0-120", "6-6", "013-017"]),
    // The first two are those of the City of Helsinki and of Kela; the last has remainder 0.
    (.businessID, ["0201256-6", "0246246-0", "1234567-1", "0000000-0"]),
    (.code, ["285", "P1.2", "a-b", "10"]),
    (
      .ptv,
      ["12345678-1234-1234-1234-123456789abc", "ABCDEF00-0000-0000-0000-000000000000"]
    ),
    (.confirmation, ["org/kotka 2026-05-01 agreed", "org/a 2026-05-01 disputed"]),
    (.weightedWords, ["0.3 rokotus", "2 koulukuraattori", "0.1 x", "3 kuka päättää", "1.25  a"]),
    (.number, ["0", "7", "999999"]),
    (.decimal, ["7.9", "-26", "0", "3514", "999999.999", "0.125", "-0.5"]),
    (
      .period,
      [
        "2020", "2020-08", "2020-02-29", "2026-12-01T09:00", "2020/2021", "2020/..",
        "2020-08/2021-06-30", "2026-12-01T09:00/11:00", "2026-12-01T09:00/2026-12-02T16:00",
      ]
    ),
    (.cadence, ["P1D", "P2W", "P6M", "P4Y", "P10Y"]),
  ]

  private static let bad: [(FieldType, [String])] = [
    (
      .identifier,
      [
        "", "a", "area", "area/", "foo/a", "/a", "area/A", "area/ä", "area/a b", "area/-a",
        "area/.a", "area/_a", "area/a/b", "Area/a", " area/a", "area/a ", "area/a\nb",
      ]
    ),
    (.reference(["org", "area"]), ["type/a", "a", "org/", "org/A"]),
    (.line, ["a\nb", "a\\"]),
    (.text, ["a\\", "a\\\nb", "a\u{1B}"]),
    (.date, ["21.11.2026", "2026-2-3", "2026-02-30", "2026-11-21T12:00", "2025-02-29", "2026"]),
    (
      .dateRange,
      [
        "2026-07-01", "2026-07-01/", "2026-07-31/2026-07-01", "2026-07-01/2026-07-02/2026-07-03",
        "2026-07-01 / 2026-07-02", "2026-07-32/2026-08-01",
      ]
    ),
    (
      .phone,
      [
        "+358 40 1234567", "0401234567", "+0401234567", "11", "1234567", "+358", "+123456",
        "+1234567890123456", "+35840-123", "040 123", "+", "+35840123456a", "112 ",
      ]
    ),
    (
      .email,
      [
        "a", "a@", "@example.org", "a@b", "a@.org", "a@example.", "a b@example.org",
        "a@b@example.org", "<a@example.org>", "a@example.org,b@example.org", "a@example.org;",
      ]
    ),
    (
      .web,
      [
        "example.org", "www.example.org", "https://", "https:///x", "ftp://example.org",
        "HTTPS://example.org", "https://a b", "https://a\"b", "https://a<b>", "mailto:a@b.fi",
      ]
    ),
    (.hours, ["ma-pe 8-16", "Mo-Fr 8-16", "Mo-Fr", "avoinna"]),
    (.language, ["f", "FI", "suomi", "f1", "fi-FI"]),
    (.ageRange, ["6-0", "-6", "0–6", "a", "0-6-9", "121", "0-121", "1000", "0 - 6", "6+"]),
    // One digit wrong, digits swapped, a remainder of 1, and other forms.
    (
      .businessID,
      [
        "0201256-5", "0201265-6", "1234567-8", "0000006-0", "0000006-1", "201256-6", "02012566",
        "FI02012566", "0201256-A", "0201256 6",
      ]
    ),
    (.code, ["a b", "ä", "a/b", String(repeating: "1", count: 33)]),
    (
      .ptv,
      [
        "12345678", "12345678123412341234123456789abc", "12345678-1234-1234-1234-123456789abg",
        "12345678-1234-1234-1234-123456789abcd", "{12345678-1234-1234-1234-123456789abc}",
      ]
    ),
    (
      .confirmation,
      [
        "org/kotka", "org/kotka 2026-05-01", "org/kotka 2026-05-01 yes", "area/a 2026-05-01 agreed",
        "org/kotka 1.5.2026 agreed", "org/kotka  2026-05-01 agreed",
        "org/kotka 2026-05-01 agreed x", "kotka 2026-05-01 agreed",
      ]
    ),
    (
      .weightedWords,
      [
        "rokotus", "0.3", "0.3 ", "0.05 rokotus", "3.1 rokotus", "0,3 rokotus", "-1 rokotus",
        "0.3.1 rokotus", ". rokotus", "1.0000 rokotus", "2rokotus",
      ]
    ),
    (.number, ["-1", "1.5", "1000000", "x", "1 "]),
    (.decimal, ["7,9", "7.", ".9", "1000000", "1.2345", "--1", "1.2.3", "-", "1e3"]),
    (
      .period,
      [
        "20", "2020-13", "2021-02-29", "2021/2020", "2020/", "/2020", "../2020", "2020/2021/2022",
        "2026-12-01T24:00", "2026-12-01T09:60", "2026-12-01T11:00/09:00", "2026-12-01 09:00",
        "2026-12-01/11:00", "2026-12-01T09:00/2026-12-02",
      ]
    ),
    (.cadence, ["P", "PM", "P0M", "1M", "P1", "P1H", "P1000Y", "p1m", "P1M2D"]),
  ]

  @Test(arguments: good)
  func `a value of the type is taken`(type: FieldType, values: [String]) {
    for value in values {
      #expect(type.problem(with: Array(value.utf8)[...]) == nil, "\(type.name) \(value)")
    }
  }

  @Test(arguments: bad)
  func `a value of another form is refused`(type: FieldType, values: [String]) {
    for value in values {
      #expect(type.problem(with: Array(value.utf8)[...]) != nil, "\(type.name) \(value)")
    }
  }

  @Test func `every type has good values here`() {
    let names = Set(Self.good.map { $0.0.name })
    let used = Schema.kinds.flatMap(\.fields).map(\.type.name)
    #expect(Set(used).subtracting(names) == ["choice"])
  }

  @Test(
    arguments: [
      (.date, "x", "not a date like 2026-11-21"),
      (.dateRange, "x", "not two dates like 2026-07-01/2026-07-31"),
      (.dateRange, "2026-07-02/2026-07-01", "ends before it begins"),
      (
        .phone, "x",
        "not a number like +358401234567 (E.164, no blanks) or a short number like 112"
      ),
      (.email, "x", "not an address like neuvola@example.org"),
      (.web, "x", "not an address like https://www.example.org/"),
      (.language, "x", "not a language code like fi, sv or en"),
      (.ageRange, "x", "not years of age like 0-6, 7- or 18"),
      (.businessID, "x", "not a business id like 1234567-1"),
      (.businessID, "1234567-2", "the check digit of the business id is wrong"),
      (.code, "ä", "a code takes letters, digits, \".\" and \"-\""),
      (.ptv, "x", "not a UUID like 12345678-1234-1234-1234-123456789abc"),
      (.confirmation, "x", "not like \"org/kotka 2026-05-01 agreed\""),
      (.confirmation, "org/a x agreed", "not a date like 2026-05-01"),
      (.confirmation, "org/a 2026-05-01 x", "ends in neither \"agreed\" nor \"disputed\""),
      (.reference(["type", "service"]), "x", "not an id like type/some-name"),
      (
        .reference(["type", "service"]), "org/a", "must name a record of kind type or service"
      ),
      (
        .identifier, "x/a",
        "\"x\" is no kind; the kinds are area, org, type, service, contact, interface, vocabulary, "
          + "stoplist, template, network, goal, "
          + "measure, indicator, reading, question, answer, event"
      ),
      (
        .identifier, "org/A",
        "the part behind \"/\" takes small letters a-z, digits, \".\", \"_\" and \"-\", "
          + "a letter or digit first"
      ),
      (.line, "a\nb", "takes one line"),
      (.text, "a\\", "a line must not end in \"\\\""),
    ] as [(FieldType, String, String)])
  func `a message says what would be right`(type: FieldType, value: String, message: String) {
    #expect(type.problem(with: Array(value.utf8)[...]) == message)
  }

  @Test func `an example in a message is itself right`() {
    #expect(FieldType.businessID.problem(with: Array("1234567-1".utf8)[...]) == nil)
    #expect(FieldType.ptv.problem(with: Array(Self.uuid.utf8)[...]) == nil)
    #expect(FieldType.phone.problem(with: Array("+358401234567".utf8)[...]) == nil)
  }

  private static let uuid = "12345678-1234-1234-1234-123456789abc"

  @Test func `a choice is one of its words, letter by letter`() {
    let type = FieldType.choice([
      .init("role", Labels("rooli", "roll", "role")), .init("person", Labels("", "", "")),
    ])
    #expect(type.problem(with: Array("role".utf8)[...]) == nil)
    for value in ["Role", "roles", "rol", "rooli", "role ", ""] {
      #expect(type.problem(with: Array(value.utf8)[...]) == "not one of role, person")
    }
  }

  @Test func `an id may be as long as the limit`() {
    let most = "area/" + String(repeating: "a", count: Identifier.bytesMax - 5)
    #expect(Identifier.problem(with: Array(most.utf8)[...]) == nil)
    #expect(Identifier.problem(with: Array((most + "a").utf8)[...]) == "longer than 128 bytes")
  }

  @Test func `an e-mail address may have 254 bytes`() {
    let most = String(repeating: "a", count: 254 - 12) + "@example.org"
    #expect(Email.problem(with: Array(most.utf8)[...]) == nil)
    #expect(Email.problem(with: Array(("a" + most).utf8)[...]) != nil)
  }

  @Test(
    arguments: [
      ("0-6", 0, true), ("0-6", 6.9, true), ("0-6", 7, false), ("7-", 6.5, false), ("7-", 99, true),
      ("18", 18.5, true), ("18", 17.99, false), ("18", 19, false), ("3-5", 2.75, false),
    ] as [(String, Double, Bool)])
  func `a range of ages has both its years whole`(range: String, age: Double, isIn: Bool) {
    #expect(AgeRange(parsing: Array(range.utf8)[...])?.contains(age) == isIn)
  }

  @Test(
    arguments: [
      ("2026-06-30", false), ("2026-07-01", true), ("2026-07-31", true), ("2026-08-01", false),
    ])
  func `a range of dates has both its days`(date: String, isIn: Bool) throws {
    let range = try #require(DateRange(parsing: Array("2026-07-01/2026-07-31".utf8)[...]))
    let day = try #require(CivilDate(parsing: Array(date.utf8)[...]))
    #expect(range.contains(day) == isIn)
  }
}
