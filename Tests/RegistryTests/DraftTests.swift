import TestSupport
import Testing

@testable import Registry

/// A change is taken in exactly if the whole allows it, and what is refused leaves no trace.
@Suite struct DraftTests {
  private let registry: Registry

  init() throws { registry = try load([("base.rec", Self.base)]) }

  private static let base = """
    Id: area/a
    Name: A
    Kind: municipality

    Id: org/mute
    Name: Mykkä
    Kind: municipality

    Id: type/t
    Name: T
    Organizer: municipality

    Id: contact/one
    Name: Yksi
    Kind: role
    Org: org/mute
    Phone: +999000001
    Service: service/s

    Id: service/s
    Name: S
    Type: type/t
    Owner: org/mute
    Area: area/a

    Id: service/quiet
    Name: Q
    Type: type/t
    Owner: org/mute
    Area: area/a
    Producer: org/mute
    Valid_to: 2020-01-01
    """

  private func stage(_ draft: inout Draft, _ changes: [Change], revision: Int = 2) -> [String] {
    draft.stage(changes, revision: revision, in: registry).map(\.text)
  }

  // MARK: references

  @Test func `a reference to nothing is refused by its field`() throws {
    var draft = Draft()
    let problems = stage(
      &draft, try puts("Id: area/b\nName: B\nKind: municipality\nWithin: area/none"))
    #expect(problems == ["area/b: Within: names area/none, which does not exist"])
    #expect(draft.isEmpty)
  }

  @Test func `a record waits as it will be, and the registry is as it was`() throws {
    var draft = Draft()
    #expect(stage(&draft, try puts("Id: area/a\nName: Uusi\nKind: municipality")).isEmpty)
    let id = Array("area/a".utf8)
    #expect(draft.record(id[...], in: registry)?.string(.name) == "Uusi")
    #expect(try registry.record("area/a").string(.name) == "A")
    #expect(!draft.isEmpty)
  }

  @Test func `two editors cannot each take away what the other counts on`() throws {
    var draft = Draft()
    let contact =
      "Id: contact/two\nName: Kaksi\nKind: role\nOrg: org/mute\nPhone: +999000002\nService: service/s"
    #expect(stage(&draft, try puts(contact)).isEmpty)
    let service = """
      Id: service/new
      Name: Uusi
      Type: type/t
      Owner: org/mute
      Area: area/a
      Contact: contact/two
      """
    #expect(stage(&draft, try puts(service), revision: 3).isEmpty)
    #expect(
      stage(&draft, [remove("contact/two")], revision: 4) == [
        "contact/two: service/new names it in Contact"
      ])
    #expect(stage(&draft, [remove("service/new")], revision: 5).isEmpty)
    #expect(stage(&draft, [remove("contact/two")], revision: 6).isEmpty)
  }

  @Test func `what names each other may come and go together`() throws {
    var draft = Draft()
    let text = "Id: area/x\nName: X\nKind: municipality\nWithin: area/y\n\n"
    let other = "Id: area/y\nName: Y\nKind: province"
    #expect(!stage(&draft, try puts(text)).isEmpty)
    #expect(stage(&draft, try puts(text + other)).isEmpty)
    #expect(!stage(&draft, [remove("area/y")], revision: 3).isEmpty)
    #expect(stage(&draft, [remove("area/y"), remove("area/x")], revision: 3).isEmpty)
  }

  @Test func `a circle is refused with its chain, also through what waits`() throws {
    var draft = Draft()
    #expect(stage(&draft, try puts(area("x", in: "a") + area("y", in: "x"))).isEmpty)
    let problems = stage(&draft, try puts(area("a", in: "y")), revision: 3)
    #expect(
      problems == ["area/a: Within: goes in a circle: area/a → area/y → area/x → area/a"])
    #expect(
      stage(&draft, try puts(area("x", in: "x")), revision: 3) == [
        "area/x: Within: goes in a circle: area/x → area/x"
      ])
  }

  // MARK: reachability

  @Test(arguments: [
    "Id: contact/one\nName: Yksi\nKind: role\nOrg: org/mute\nService: service/s",
    "Id: contact/one\nName: Yksi\nKind: role\nOrg: org/mute\nPhone: +999000001\nService: service/quiet",
  ])
  func `the last one to reach is not taken away`(contact: String) throws {
    var draft = Draft()
    #expect(
      stage(&draft, try puts(contact)) == [
        "service/s: would be left without anybody to reach; give it another contact first"
      ])
    #expect(draft.isEmpty)
  }

  @Test func `who becomes internal answers nobody, so a service needs another first`() throws {
    var draft = Draft()
    let text = "Id: contact/one\nName: Yksi\nKind: role\nOrg: org/mute\nPhone: +999000001\n"
    let hidden = text + "Service: service/s\nVisibility: internal"
    #expect(!stage(&draft, try puts(hidden)).isEmpty)
    let named = """
      Id: service/s
      Name: S
      Type: type/t
      Owner: org/mute
      Area: area/a
      Contact: contact/one
      """
    #expect(!stage(&draft, try puts(named + "\n\n" + text + "Visibility: internal")).isEmpty)
  }

  @Test func `a service that never had anybody may be edited, a new one needs somebody`() throws {
    var draft = Draft()
    let service = "\nName: Q\nType: type/t\nOwner: org/mute\nArea: area/a"
    #expect(stage(&draft, [remove("contact/one"), remove("service/s")]).isEmpty)
    draft.clear()
    let quiet = """
      Id: contact/one
      Name: Yksi
      Kind: role
      Org: org/mute
      Phone: +999000001
      Visibility: public
      """
    // Freed of its service, the contact answers for all of the house.
    #expect(stage(&draft, try puts(quiet)).isEmpty)
    #expect(stage(&draft, try puts("Id: service/new" + service), revision: 3).isEmpty)
    draft.clear()
    #expect(
      stage(&draft, try puts("Id: service/new" + service)) == [
        "service/new: nobody could be reached about it; give it a Contact, or its owner a Phone"
      ])
    let imported = draft.stage(
      try puts("Id: service/new" + service), revision: 2, in: registry, demandsContact: false)
    #expect(imported.isEmpty)
  }

  // MARK: what goes

  @Test func `what was applied is forgotten, a later change of it waits on`() throws {
    var draft = Draft()
    let first = try puts("Id: area/a\nName: B\nKind: municipality")
    let second = try puts("Id: area/a\nName: C\nKind: municipality")
    #expect(stage(&draft, first).isEmpty)
    #expect(stage(&draft, second, revision: 3).isEmpty)
    draft.forget(first, revision: 2)
    let id = Array("area/a".utf8)
    #expect(draft.record(id[...], in: registry)?.string(.name) == "C")
    draft.forget(second, revision: 3)
    #expect(draft.isEmpty)
  }

  @Test func `what is refused or forgotten takes no room`() throws {
    var draft = Draft()
    for index in 0..<50 {
      let refused = try puts(area("x\(index)", in: "none\(index)"))
      #expect(!stage(&draft, refused).isEmpty)
      let taken = try puts(area("y\(index)", in: "a"))
      #expect(stage(&draft, taken).isEmpty)
      draft.forget(taken, revision: 2)
    }
    let naming = Mirror(reflecting: draft).descendant("naming") as? [[UInt8]: [[UInt8]]]
    #expect(try #require(naming).isEmpty, "ids are kept that no waiting record names")
  }

  private func area(_ slug: String, in outer: String) -> String {
    "Id: area/\(slug)\nName: N\nKind: municipality\nWithin: area/\(outer)\n\n"
  }
}
