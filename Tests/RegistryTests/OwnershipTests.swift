import Testing

@testable import Registry

/// Who edits for some organisations changes theirs and nobody else's.
@Suite struct OwnershipTests {
  private let registry: Registry

  init() throws { registry = try load([("base.rec", Self.base)]) }

  private static let base = """
    Id: area/maa
    Name: Maa
    Kind: country

    Id: area/oma
    Name: Oma
    Kind: municipality
    Within: area/maa

    Id: area/kyla
    Name: Kylä
    Kind: family-centre-area
    Within: area/oma

    Id: area/muu
    Name: Muu
    Kind: municipality
    Within: area/maa

    Id: org/oma
    Name: Oma
    Kind: municipality
    Business_id: 0246246-0
    Area: area/oma
    Phone: +999000001

    Id: org/muu
    Name: Muu
    Kind: municipality
    Area: area/muu
    Phone: +999000002

    Id: org/yhdistys
    Name: Yhdistys
    Kind: third-sector

    Id: type/t
    Name: T
    Organizer: municipality

    Id: service/oma
    Name: S
    Type: type/t
    Owner: org/oma
    Area: area/oma

    Id: service/muu
    Name: S
    Type: type/t
    Owner: org/muu
    Area: area/muu

    Id: service/tuotettu
    Name: S
    Type: type/t
    Owner: org/muu
    Producer: org/oma
    Area: area/muu

    Id: service/yhteinen
    Name: S
    Type: type/t
    Owner: org/oma
    Owner: org/muu
    Area: area/oma

    Id: contact/oma
    Name: C
    Kind: role
    Org: org/oma
    Phone: +999000003

    Id: contact/muu
    Name: C
    Kind: role
    Org: org/muu
    Phone: +999000004

    Id: interface/meidan
    Name: I
    Between: service/oma
    Between: service/muu
    Task: Sovitaan
    Lead: org/muu
    Confirmed: org/muu 2026-01-01 agreed

    Id: interface/muiden
    Name: I
    Between: type/t
    Between: service/muu
    Task: Sovitaan
    Participant: org/yhdistys

    Id: interface/lajien
    Name: I
    Between: type/t
    Between: type/t
    Task: Sovitaan
    """

  /// Why the editors of some organisations may not make a change; nil if they may.
  private func refusal(_ change: Change, for owners: [String] = ["org/oma"]) -> String? {
    Ownership(owners: Set(owners.map { Array($0.utf8) }), draft: Draft())
      .refusal(of: change, in: registry)
  }

  /// The same of a record with lines added, taken or replaced.
  private func refusal(
    _ id: String, adding: String = "", taking: String = "", for owners: [String] = ["org/oma"]
  ) throws -> String? {
    let old = text(try registry.record(id))
    let new = taking.isEmpty ? old : old.replacing(taking + "\n", with: "")
    try #require(taking.isEmpty || new != old)
    return refusal(.put(try record(new + adding)), for: owners)
  }

  // MARK: one's own

  @Test(arguments: [
    "service/oma", "service/yhteinen", "contact/oma", "interface/meidan", "org/oma",
  ])
  func `one's own record may be changed`(id: String) throws {
    #expect(try refusal(id, adding: "Note: Muutos\n") == nil)
  }

  @Test(arguments: ["service/oma", "contact/oma"])
  func `one's own record may be removed`(id: String) {
    #expect(refusal(remove(id)) == nil)
  }

  @Test(arguments: [
    "Id: contact/uusi\nName: C\nKind: person\nOrg: org/oma\nPhone: +999000005",
    "Id: contact/uusi\nName: C\nKind: role\nOrg: org/oma\nArea: area/kyla\nService: service/oma",
    "Id: contact/uusi\nName: C\nKind: role\nOrg: org/oma\nService: service/tuotettu",
    "Id: service/uusi\nName: S\nType: type/t\nOwner: org/oma\nProducer: org/muu\nArea: area/oma",
    "Id: interface/uusi\nName: I\nBetween: type/t\nBetween: service/muu\nTask: T\nLead: org/oma",
    "Id: interface/uusi\nName: I\nBetween: service/oma\nBetween: service/muu\nTask: T",
  ])
  func `a new record of one's own may be made`(text: String) throws {
    #expect(refusal(.put(try record(text))) == nil)
  }

  // MARK: others'

  @Test(arguments: [
    "service/muu", "service/tuotettu", "contact/muu", "interface/muiden", "interface/lajien",
    "org/muu", "type/t", "area/oma",
  ])
  func `another's record is neither changed nor removed`(id: String) throws {
    #expect(try refusal(id, adding: "Note: Muutos\n")?.contains("is not yours to edit") == true)
    #expect(refusal(remove(id))?.contains("is not yours to edit") == true)
  }

  @Test(arguments: ["service/yhteinen", "interface/meidan"])
  func `what is shared is not removed by one alone`(id: String) {
    #expect(refusal(remove(id)) != nil)
    #expect(refusal(remove(id), for: ["org/oma", "org/muu"]) == nil)
  }

  @Test(arguments: [
    ("contact/muu", "Org: org/muu", "Org: org/oma"),
    ("service/muu", "Owner: org/muu", "Owner: org/oma"),
  ])
  func `another's record is not drawn over`(id: String, own: String, mine: String) throws {
    let new = text(try registry.record(id)).replacing(own, with: mine)
    #expect(refusal(.put(try record(new)))?.contains("is not yours to edit") == true)
  }

  @Test func `others are not put out of what is shared`() throws {
    #expect(
      try refusal("service/yhteinen", taking: "Owner: org/muu")
        == "service/yhteinen would be taken from org/muu")
    #expect(
      try refusal("interface/meidan", adding: "Participant: org/oma\n", taking: "Lead: org/muu")
        == nil, "they are still a party by their service")
    let new = text(try registry.record("interface/meidan"))
      .replacing("Lead: org/muu\n", with: "").replacing("service/muu", with: "type/t")
    #expect(
      refusal(.put(try record(new))) == "interface/meidan would be taken from org/muu")
  }

  @Test func `one's own share may be left, if the record stays with its others`() throws {
    #expect(
      try refusal("service/yhteinen", taking: "Owner: org/oma")?.contains("would not be yours")
        == true)
  }

  @Test(arguments: [
    "Id: service/oma\nName: S\nType: type/t\nOwner: org/oma\nOwner: org/muu\nArea: area/oma",
    "Id: service/uusi\nName: S\nType: type/t\nOwner: org/oma\nOwner: org/muu\nArea: area/oma",
  ])
  func `nothing is put down to others`(text: String) throws {
    #expect(refusal(.put(try record(text)))?.contains("would be put down to org/muu") == true)
  }

  @Test(arguments: [
    "Id: contact/oma\nName: C\nKind: role\nOrg: org/muu\nPhone: +999000003",
    "Id: service/oma\nName: S\nType: type/t\nOwner: org/muu\nArea: area/oma",
    "Id: contact/uusi\nName: C\nKind: role\nOrg: org/muu\nPhone: +999000003",
    "Id: org/uusi\nName: U\nKind: third-sector", "Id: area/uusi\nName: U\nKind: municipality",
    "Id: type/uusi\nName: U\nOrganizer: municipality",
    "Id: interface/uusi\nName: I\nBetween: type/t\nBetween: type/t\nTask: T",
  ])
  func `nothing is given away or made for others`(text: String) throws {
    #expect(refusal(.put(try record(text)))?.contains("would not be yours") == true)
  }

  // MARK: claims, reserved fields, confirmations

  @Test(arguments: ["Area: area/muu", "Area: area/maa", "Service: service/muu"])
  func `another's area or service is not claimed`(line: String) throws {
    #expect(try refusal("contact/oma", adding: line + "\n")?.contains("not yours to name") == true)
  }

  @Test func `a claim that stands may stay`() throws {
    let claimed = try record(text(try registry.record("contact/oma")) + "Service: service/muu\n")
    var registry = registry
    registry.apply([.put(claimed)], revision: 2)
    let again = try record(text(claimed) + "Note: Muutos\n")
    let ownership = Ownership(owners: [Array("org/oma".utf8)], draft: Draft())
    #expect(ownership.refusal(of: .put(again), in: registry) == nil)
  }

  @Test func `who has no area of its own works anywhere`() throws {
    let text = "Id: service/u\nName: S\nType: type/t\nOwner: org/yhdistys\nArea: area/muu"
    #expect(refusal(.put(try record(text)), for: ["org/yhdistys"]) == nil)
  }

  @Test(arguments: [
    ("Kind: municipality", "Kind: state"), ("Business_id: 0246246-0\n", ""),
    ("Area: area/oma", "Area: area/maa"), ("Area: area/oma", "Area: area/oma\nParent: org/muu"),
    ("Area: area/oma\n", ""), ("Area: area/oma", "Area: area/oma\nArea: area/muu"),
  ])
  func `an organisation does not change what decides about others`(old: String, new: String)
    throws
  {
    let changed = text(try registry.record("org/oma")).replacing(old, with: new)
    #expect(
      refusal(.put(try record(changed)))?.contains("only editors of all may change it") == true)
  }

  @Test(arguments: [
    ("Confirmed: org/oma 2026-02-02 agreed\n", "", true),
    ("Confirmed: org/oma 2026-02-02 disputed\n", "", true),
    ("Confirmed: org/yhdistys 2026-02-02 agreed\n", "", false),
    ("", "Confirmed: org/muu 2026-01-01 agreed", false),
    ("Confirmed: org/muu 2026-03-01 disputed\n", "Confirmed: org/muu 2026-01-01 agreed", false),
    ("Participant: org/yhdistys\n", "", true),
  ])
  func `a party confirms for itself alone`(adding: String, taking: String, isAllowed: Bool) throws {
    let refusal = try refusal("interface/meidan", adding: adding, taking: taking)
    #expect((refusal == nil) == isAllowed, "\(refusal ?? "allowed")")
  }

  @Test func `who edits for both may do for both`() throws {
    let both = ["org/oma", "org/muu"]
    #expect(try refusal("service/yhteinen", taking: "Owner: org/muu", for: both) == nil)
    #expect(
      try refusal("contact/oma", adding: "Service: service/muu\nArea: area/muu\n", for: both)
        == nil)
    #expect(
      try refusal(
        "interface/meidan", taking: "Confirmed: org/muu 2026-01-01 agreed", for: both) == nil)
  }

  @Test func `what waits counts, not what is kept`() throws {
    var draft = Draft()
    let given = text(try registry.record("contact/oma")).replacing("org/oma", with: "org/muu")
    draft.note([.put(try record(given))], revision: 2, in: registry)
    let ownership = Ownership(owners: [Array("org/oma".utf8)], draft: draft)
    #expect(ownership.refusal(of: remove("contact/oma"), in: registry) != nil)
  }

  @Test func `without any organisation nothing is allowed`() throws {
    for record in registry.numbers().map({ registry[$0] }) {
      #expect(refusal(.remove(id: Array(record.id)), for: []) != nil, "\(record.idText)")
      #expect(refusal(.put(record), for: []) != nil, "\(record.idText)")
    }
  }
}
