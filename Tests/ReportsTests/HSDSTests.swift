import Registry
import Routing
import Testing

@testable import Reports

/// HSDS objects have the fields of the published schema and no others.
@Suite struct HSDSTests {
  /// Fields by object. Source: openreferral/specification, schema/*.json of version 3.0.
  private static let fields: [String: Set<String>] = [
    "service": [
      "id", "organization_id", "program_id", "name", "alternate_name", "description", "url",
      "email", "status", "interpretation_services", "application_process", "fees_description",
      "wait_time", "fees", "accreditations", "eligibility_description", "minimum_age",
      "maximum_age", "assured_date", "assurer_email", "licenses", "alert", "phones",
      "schedules", "service_areas", "service_at_locations", "languages", "organization",
      "funding", "cost_options", "program", "required_documents", "contacts", "attributes",
      "metadata",
    ],
    "organization": [
      "id", "name", "alternate_name", "description", "email", "website", "tax_status", "tax_id",
      "year_incorporated", "legal_status", "logo", "uri", "parent_organization_id", "funding",
      "contacts", "phones", "locations", "programs", "organization_identifiers", "attributes",
      "metadata",
    ],
    "contacts": [
      "id", "organization_id", "service_id", "service_at_location_id", "location_id", "name",
      "title", "department", "email", "phones", "attributes", "metadata",
    ],
    "phones": [
      "id", "location_id", "service_id", "organization_id", "contact_id",
      "service_at_location_id", "number", "extension", "type", "description", "languages",
      "attributes", "metadata",
    ],
    "schedules": [
      "id", "service_id", "location_id", "service_at_location_id", "valid_from", "valid_to",
      "dtstart", "timezone", "until", "count", "wkst", "freq", "interval", "byday", "byweekno",
      "bymonthday", "byyearday", "description", "opens_at", "closes_at", "schedule_link",
      "attending_type", "notes", "attributes", "metadata",
    ],
    "service_areas": [
      "id", "service_id", "name", "description", "extent", "extent_type", "uri", "attributes",
      "metadata",
    ],
    "languages": [
      "id", "service_id", "location_id", "phone_id", "name", "code", "note", "attributes",
      "metadata",
    ],
    "organization_identifiers": [
      "id", "organization_id", "identifier_scheme", "identifier_type", "identifier",
      "attributes", "metadata",
    ],
    "location": [
      "id", "location_type", "url", "organization_id", "name", "alternate_name", "description",
      "transportation", "latitude", "longitude", "external_identifier",
      "external_identifier_type", "languages", "addresses", "contacts", "accessibility",
      "phones", "schedules", "attributes", "metadata",
    ],
    "attributes": [
      "id", "link_id", "taxonomy_term_id", "link_type", "link_entity", "value",
      "taxonomy_term", "metadata",
    ],
    "taxonomy_term": [
      "id", "code", "name", "description", "parent_id", "taxonomy", "language", "taxonomy_id",
      "term_uri", "metadata",
    ],
  ]
  private static let required: [String: Set<String>] = [
    "service": ["id", "name", "status"], "organization": ["id", "name", "description"],
    "contacts": ["id"], "phones": ["id", "number"], "schedules": ["id"],
    "service_areas": ["id"], "languages": ["id"],
    "organization_identifiers": ["id", "identifier_type", "identifier"],
    "location": ["id", "location_type"], "attributes": ["id"],
    "taxonomy_term": ["id", "name", "description"],
  ]

  private func object(
    _ id: String, viewer: Viewer = .all, on date: String = "2026-11-20",
    language: AnswerLanguage = .fi
  ) throws -> JSONObject? {
    let registry = try Fixture.router().registry
    let day = try #require(CivilDate(parsing: Array(date.utf8)[...]))
    let writer = HSDSWriter(registry, to: viewer, in: language, on: day)
    var bytes: [UInt8] = []
    guard writer.append(try #require(registry.number(of: id)), to: &bytes) else {
      #expect(bytes.isEmpty)
      return nil
    }
    #expect(bytes.count { $0 == 0x0A } == 1 && bytes.last == 0x0A && bytes.first == 0x7B)
    return try JSONObject.read(bytes)
  }

  /// Checks an object and all within it against the schema's names.
  private func check(_ object: JSONObject, as name: String) throws {
    let known = try #require(Self.fields[name])
    for (field, value) in object.fields {
      #expect(known.contains(field), "\(name) has no \(field)")
      for part in value.objects { try check(part, as: field) }
      if field == "id" || field.hasSuffix("_id") { #expect(isUUID(value.text ?? "")) }
    }
    for field in Self.required[name] ?? [] { #expect(object[field] != nil) }
    let names = object.fields.map(\.name)
    #expect(Set(names).count == names.count)
  }

  private func isUUID(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    return parts.map(\.count) == [8, 4, 4, 4, 12] && parts[2].hasPrefix("5")
      && text.allSatisfy { $0 == "-" || $0.isHexDigit }
  }

  @Test(arguments: [
    ("service/neuvola", "service"), ("service/kerho", "service"), ("org/alue", "organization"),
    ("org/etela", "organization"), ("contact/neuvola", "contacts"),
    ("network/perhekeskus", "location"),
  ])
  func `objects have the fields of the schema`(_ id: String, _ name: String) throws {
    let object = try #require(try object(id))
    try check(object, as: name)
    let own = object["attributes"]?.objects.first { $0["link_type"]?.text == "identifier" }
    #expect(own?["value"]?.text == id)
    #expect(own?["link_id"]?.text == object["id"]?.text)
  }

  @Test func `a service brings what belongs to it`() throws {
    let service = try #require(try object("service/neuvola", language: .sv))
    #expect(service["name"]?.text == "Rådgivning")
    #expect(service["alternate_name"]?.text == "<script>alert(1)</script>")
    #expect(service["description"]?.text == "Rivi yksi\n<b>rivi kaksi</b>")
    #expect(service["application_process"]?.text == #"Soita \ "heti""#)
    #expect(service["minimum_age"]?.text == "0" && service["maximum_age"]?.text == "6")
    #expect(service["status"]?.text == "active" && service["assured_date"]?.text == "2026-05-01")
    let schedules = service["schedules"]?.objects ?? []
    #expect(schedules.map { $0["byday"]?.text } == ["MO,TU,WE,TH,FR", "SA"])
    #expect(schedules.map { $0["opens_at"]?.text } == ["08:00", "10:00"])
    #expect(schedules.map { $0["closes_at"]?.text } == ["16:00", "12:00"])
    #expect(service["languages"]?.objects.map { $0["code"]?.text } == ["fi", "sv"])
    let organization = try #require(service["organization"]?.objects.first)
    #expect(organization["phones"]?.objects.first?["number"]?.text == "+9991000001")
    #expect(
      organization["organization_identifiers"]?.objects.first?["identifier"]?.text == "0201256-6")
    #expect(service["contacts"]?.objects.count == 2)
  }

  @Test func `of a contact nobody sees more than elsewhere`() throws {
    let service = try #require(try object("service/neuvola", viewer: Viewer(sees: .desk)))
    let contacts = service["contacts"]?.objects ?? []
    #expect(contacts.count == 2)
    #expect(contacts.map { $0["name"]?.text } == ["Neuvolan puhelin", nil])
    #expect(contacts[1].fields.map(\.name) == ["id"])
    let place = try #require(try object("network/perhekeskus", viewer: Viewer(sees: .desk)))
    #expect(place["contacts"]?.objects.first?.fields.map(\.name) == ["id"])
    let registry = try Fixture.router().registry
    let writer = HSDSWriter(
      registry, to: Viewer(sees: .desk), in: .fi, on: CivilDate(dayNumber: 20_777))
    for id in ["service/neuvola", "org/alue", "network/perhekeskus", "contact/salainen"] {
      // Name, title, phone and e-mail.
      #expect(writer.withheldCount(of: try #require(registry.number(of: id))) == 4)
    }
    let whole = try #require(try object("network/perhekeskus"))
    #expect(whole["contacts"]?.objects.first?["name"]?.text == "Salla Salainen")
  }

  @Test func `a service has a status as of the day`() throws {
    #expect(try object("service/kerho")?["status"]?.text == "active")
    #expect(try object("service/kerho", on: "2027-01-01")?["status"]?.text == "defunct")
    #expect(try object("service/kerho", on: "2019-01-01")?["status"]?.text == "inactive")
  }

  @Test func `owners and producers without a field stand among the attributes`() throws {
    let attributes = try #require(try object("service/kerho")?["attributes"]?.objects)
    let producer = attributes.first { $0["link_type"]?.text == "producer" }
    #expect(producer?["value"]?.text == "org/alue")
  }

  @Test func `what has no counterpart is not written`() throws {
    #expect(try object("network/ryhma") == nil)
    #expect(try object("type/neuvola") == nil)
  }
}
