import Routing
import Testing
import Wire

@testable import Commands
@testable import Registry

/// A conversation in memory: one registry, one connection.
struct Conversation {
  var core: Core
  var session: Session

  init(isAdministrator: Bool = false) throws(LoadFailure) {
    var loader = RegistryLoader()
    loader.add(file: "x.rec", bytes: Array(Self.text.utf8))
    let registry = try loader.finish(revision: 3)
    core = Core(
      router: Router(registry),
      effects: Core.Effects(now: { 1_795_168_800 }, residentKiB: { 4096 }))
    session = Session(
      rights: Rights(uid: 1000, user: "tekija", isAdministrator: isAdministrator))
  }

  /// The lines of the answer to one request, its status line last.
  mutating func ask(_ line: String) -> [String] { ask(Array(line.utf8)) }

  mutating func ask(_ line: [UInt8]) -> [String] {
    let reply = reply(to: line)
    #expect(reply.bytes.last == 0x0A || reply.waiting != nil)
    return String(decoding: reply.bytes, as: UTF8.self).dropLast()
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// The whole reply, long answers written to their end.
  mutating func reply(to line: [UInt8]) -> Reply {
    var reply = Reply()
    Dispatcher.answer(line.span, &core, &session, &reply)
    if var rest = reply.rest {
      reply.rest = nil
      while !rest.step(&reply) {}
    }
    return reply
  }

  private static let text = """
    Id: area/maa
    Name: Maa
    Kind: country

    Id: area/kunta
    Name: Pikkula
    Kind: municipality
    Code: 999
    Within: area/maa

    Id: org/kunta
    Name: Kunta
    Name_sv: Kommun
    Kind: municipality
    Area: area/kunta
    Phone: +9991234567

    Id: type/kerho
    Name: Kerho
    Organizer: municipality
    Law: Kerholaki 1 §
    Word: leikki

    Id: type/neuvola
    Name: Neuvola
    Organizer: wellbeing-region

    Id: service/kerho
    Name: Kunnan kerho
    Type: type/kerho
    Owner: org/kunta
    Nature: voluntary
    Area: area/kunta
    Contact: contact/ohjaaja
    Handover: number

    Id: contact/ohjaaja
    Name: Ohjaaja
    Kind: role
    Org: org/kunta
    Phone: +9997654321
    Hours: Mo-Fr 08:00-16:00
    """
}
