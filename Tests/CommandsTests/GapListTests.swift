import Routing
import Testing

@testable import Commands
@testable import Registry

/// What `gaps` and `impact` tell of contacts, to whom.
@Suite struct GapListTests {
  private static let text = """
    Id: area/maa
    Name: Maa
    Kind: country

    Id: area/kunta
    Name: Pikkula
    Kind: municipality
    Within: area/maa

    Id: org/kunta
    Name: Pikkulan kunta
    Kind: municipality
    Area: area/kunta
    Phone: +999450000001

    Id: type/hoito
    Name: Varhaiskasvatus
    Organizer: municipality

    Id: service/hoito
    Name: Päiväkodit
    Type: type/hoito
    Owner: org/kunta
    Nature: statutory
    Area: area/kunta
    Contact: contact/henkilo

    Id: contact/henkilo
    Name: Keksitty Henkilö
    Kind: person
    Org: org/kunta
    Phone: +999450000002
    Absent: 2026-11-20/2026-11-30
    Visibility: internal


    """

  private func answer(_ line: String, to rights: Rights) throws -> String {
    var loader = RegistryLoader()
    loader.add(file: "x.rec", bytes: Array(Self.text.utf8))
    var core = Core(
      router: Router(try loader.finish(revision: 3)),
      effects: Core.Effects(now: { 1_795_168_800 }, residentKiB: { 4096 }))
    var session = Session(rights: rights)
    var reply = Reply()
    let bytes = Array(line.utf8)
    Dispatcher.answer(bytes.span, &core, &session, &reply)
    if var rest = reply.rest {
      reply.rest = nil
      while !rest.step(&reply) {}
    }
    return String(decoding: reply.bytes, as: UTF8.self)
  }

  private static let reader = Rights(uid: 1, user: "lukija")
  private static let own = Rights(
    uid: 2, user: "oma", owners: [Array("org/kunta".utf8)])

  @Test(
    "a person's name stands in no form for those who may not see it",
    arguments: ["rec", "json", "csv", "text"])
  func names(form: String) throws {
    for line in ["gaps as=\(form)", "impact as=\(form) org/kunta", "impact as=\(form) area/kunta"] {
      let text = try answer(line, to: Self.reader)
      #expect(!text.contains("Keksitty"), "\(line)")
      #expect(!text.contains("2026-11-30"), "\(line)")
    }
    #expect(try answer("gaps as=\(form)", to: Self.reader).contains("contact/henkilo"))
    #expect(try answer("gaps as=\(form)", to: Self.own).contains("Keksitty"))
  }

  @Test("an absence is told only to those who may see it") func absence() throws {
    #expect(try answer("gaps kind=all-absent", to: Self.reader) == "OK count=0 revision=3\n")
    let own = try answer("gaps kind=all-absent lang=en", to: Self.own)
    #expect(own.contains("Nobody can be reached 2026-11-20–2026-11-30"))
    #expect(own.contains("With: service/hoito"))
  }

  @Test("rows come piece by piece, and are the same") func pieces() throws {
    let whole = try answer("gaps as=csv", to: Self.own)
    var loader = RegistryLoader()
    loader.add(file: "x.rec", bytes: Array(Self.text.utf8))
    var core = Core(
      router: Router(try loader.finish(revision: 3)),
      effects: Core.Effects(now: { 1_795_168_800 }, residentKiB: { 4096 }))
    var session = Session(rights: Self.own)
    var reply = Reply()
    let line = Array("gaps as=csv".utf8)
    Dispatcher.answer(line.span, &core, &session, &reply)
    var rest = try #require(reply.rest)
    reply.rest = nil
    var steps = 0
    while !rest.step(&reply) { steps += 1 }
    #expect(steps > 3)
    #expect(String(decoding: reply.bytes, as: UTF8.self) == whole)
  }
}
