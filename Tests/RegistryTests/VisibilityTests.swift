import Testing

@testable import Registry

/// What of a contact each viewer sees.
@Suite struct VisibilityTests {
  private static let person = """
    Id: contact/sanna
    Name: Sanna Salainen
    Name_sv: Sanna Hemlig
    Name_en: Sanna Secret
    Kind: person
    Org: org/oma
    Title: Johtaja
    Phone: +999000001
    Email: sanna@example.org
    Hours: Mo-Fr 08:00-16:00
    Absent: 2026-01-01/2026-01-02
    Absent: 2026-02-01/2026-02-02
    """

  private static let role = """
    Id: contact/neuvonta
    Name: Neuvonta
    Kind: role
    Org: org/oma
    Title: Neuvoja
    Phone: +999000001
    """

  private func shown(_ text: String, _ visibility: Visibility?, to viewer: Viewer) throws
    -> ShownRecord
  {
    let line = visibility.map { "\nVisibility: \($0.name)" } ?? ""
    return ShownRecord(try record(text + line), to: viewer)
  }

  @Test(arguments: Visibility.allCases, Visibility.allCases)
  func `a viewer sees what is for them and everybody below`(of: Visibility, to sees: Visibility)
    throws
  {
    let shown = try shown(Self.person, of, to: Viewer(sees: sees))
    #expect(shown.withheld.isEmpty == (of <= sees))
  }

  @Test func `a contact that does not say is the desk's`() throws {
    #expect(try shown(Self.person, nil, to: Viewer(sees: .desk)).withheld.isEmpty)
    #expect(try !shown(Self.person, nil, to: Viewer(sees: .public)).withheld.isEmpty)
  }

  @Test func `the contacts of one's own house are seen whole, others' are not`() throws {
    func viewer(_ owner: String) -> Viewer {
      Viewer(sees: .desk, owners: [Array(owner.utf8)])
    }
    #expect(try shown(Self.person, .internal, to: viewer("org/oma")).withheld.isEmpty)
    #expect(try !shown(Self.person, .internal, to: viewer("org/om")).withheld.isEmpty)
    #expect(try !shown(Self.person, .internal, to: viewer("org/omaa")).withheld.isEmpty)
  }

  @Test func `of a person, names and title are withheld, and each field is told once`() throws {
    let shown = try shown(Self.person, .internal, to: Viewer(sees: .desk))
    #expect(
      shown.withheld == ["Name", "Name_sv", "Name_en", "Title", "Phone", "Email", "Absent"])
    #expect(
      text(shown.record) == """
        Id: contact/sanna
        Kind: person
        Org: org/oma
        Hours: Mo-Fr 08:00-16:00
        Visibility: internal

        """)
  }

  @Test func `of a role, only what is personal`() throws {
    let shown = try shown(Self.role, .internal, to: Viewer(sees: .desk))
    #expect(shown.withheld == ["Phone"])
    #expect(text(shown.record).contains("Name: Neuvonta\n"))
  }

  @Test func `what is not whole cannot be put back`() throws {
    var bytes: [UInt8] = []
    try shown(Self.person, .internal, to: Viewer(sees: .desk)).write(to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self).contains("\nWithheld: Name Name_sv "))
    #expect(!RecordBlock(bytes, named: "put").problems.isEmpty)
    for kind in Schema.kinds { #expect(kind.field(named: "Withheld") == nil) }
  }

  @Test func `other kinds are shown whole to everybody`() throws {
    let org = try record("Id: org/o\nName: O\nKind: state\nPhone: +999000001\nEmail: o@example.org")
    let shown = ShownRecord(org, to: Viewer(sees: .public))
    #expect(shown.withheld.isEmpty && shown.record.text == org.text)
  }
}
