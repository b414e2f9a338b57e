import Forms
import Testing

@testable import Commands
@testable import Registry
@testable import Routing

@Suite struct OpenTextTests {
  private func moment(_ text: String) throws -> LocalTime {
    try #require(LocalTime(parsing: Array(text.utf8)[...]))
  }

  @Test(
    arguments: [
      ("Mo-Fr 08:00-16:00", "2026-11-20T12:00", "open until 2026-11-20T16:00"),
      ("Mo-Fr 08:00-16:00", "2026-11-20T17:00", "closed until 2026-11-23T08:00"),
      ("24/7", "2026-11-20T12:00", "open"), ("off", "2026-11-20T12:00", "closed"),
    ])
  func `programs read when it changes`(hours: String, time: String, text: String) throws {
    let state = try OpeningHours(parsing: Array(hours.utf8)[...]).state(at: moment(time))
    #expect(OpenText.wire(state) == text)
  }

  @Test(
    arguments: [
      ("Mo-Fr 08:00-16:00", "2026-11-20T12:00", .fi, "auki klo 16 asti"),
      ("Mo-Fr 08:00-16:00", "2026-11-20T07:00", .fi, "suljettu, avataan klo 8"),
      ("Mo-Fr 08:00-16:00", "2026-11-20T17:00", .fi, "suljettu, avataan ma 23.11. klo 8"),
      ("Mo-Fr 08:00-16:00", "2026-11-20T12:00", .sv, "öppet till kl. 16"),
      ("Mo-Fr 08:00-16:00", "2026-11-20T12:00", .en, "open until 16:00"),
      ("Mo-Fr 08:00-16:00", "2026-11-20T17:00", .en, "closed, opens Mon 23.11. 08:00"),
      ("24/7", "2026-11-20T12:00", .sv, "öppet"),
      ("Mo-Fr 08:30-16:05", "2026-11-20T17:00", .fi, "suljettu, avataan ma 23.11. klo 8.30"),
      ("Mo-Fr 08:30-16:05", "2026-11-20T12:00", .sv, "öppet till kl. 16.05"),
      ("22:00-06:00", "2026-11-20T23:00", .fi, "auki la 21.11. klo 6 asti"),
      ("Mo-Fr 09:00-15:00; PH off", "2026-12-24T15:30", .sv, "stängt, öppnar mån 28.12. kl. 9"),
      ("Mo-Fr 08:00-16:00; Jul off", "2026-07-01T12:00", .fi, "suljettu, avataan ma 3.8. klo 8"),
      ("off", "2026-11-20T12:00", .fi, "suljettu"),
    ] as [(String, String, AnswerLanguage, String)])
  func `people read it in their language`(
    hours: String, time: String, language: AnswerLanguage, text: String
  ) throws {
    let at = try moment(time)
    let state = try OpeningHours(parsing: Array(hours.utf8)[...]).state(at: at)
    #expect(OpenText.text(state, at: at, language) == text)
  }

  @Test(
    arguments: [
      ("Mo-Fr 08:00-16:00; PH off", .fi, "ma–pe 08:00–16:00; pyhinä suljettu"),
      ("Mo,We 09:00-12:00", .sv, "mån,ons 09:00–12:00"), ("24/7", .fi, "aina auki"),
      ("24/7", .en, "always open"),
      ("Jun-Aug Sa-Su 10:00-15:00", .en, "Jun–Aug Sat–Sun 10:00–15:00"),
    ] as [(String, AnswerLanguage, String)])
  func `hours have the days' names of the language`(
    hours: String, language: AnswerLanguage, text: String
  ) {
    #expect(OpenText.hours(hours, language) == text)
  }
}

@Suite struct CandidateTests {
  private func candidate(_ registry: Registry) throws -> Candidate {
    func number(_ id: String) throws -> Registry.Number {
      try #require(registry.number(of: id))
    }
    return Candidate(
      score: 0.8734, basis: .registered, type: try number("type/kerho"),
      service: try number("service/kerho"), owner: try number("org/kunta"),
      area: try number("area/kunta"), municipality: try number("area/kunta"),
      contact: ContactChoice(
        contact: try number("contact/ohjaaja"), org: try number("org/kunta"),
        phone: "+9997654321", hours: "24/7", open: .open(until: nil)),
      because: ["kerho", "leikki"])
  }

  private let noon = LocalTime(secondsSince1970: 1_795_168_800)

  private func rec(_ candidate: Candidate, _ ask: Ask?, _ registry: Registry) -> [String] {
    var bytes: [UInt8] = []
    CandidateRow.row(candidate, rank: 1, ask: ask, noon, registry, .sv).writeRec(to: &bytes)
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  @Test func `a candidate has all that is known of it, in the protocol's order`() throws {
    let registry = try Conversation().core.registry
    #expect(
      rec(try candidate(registry), .age, registry) == [
        "Rank: 1", "Score: 0.873", "Basis: registered", "Type: type/kerho",
        "Service: service/kerho", "Name: Kunnan kerho", "Owner: org/kunta", "Owner_name: Kommun",
        "Owner_kind: municipality", "Area: area/kunta", "Area_name: Pikkula", "Municipality: 999",
        "Law: Kerholaki 1 §", "Nature: voluntary", "Contact: contact/ohjaaja",
        "Contact_name: Ohjaaja", "Phone: +9997654321", "Hours: 24/7", "Open: open",
        "Handover: number", "Because: kerho, leikki", "Ask: age",
        "Ask_text: Hur gammalt är barnet?",
      ])
  }

  @Test func `who answers in the meantime is named beside who is closed`() throws {
    let registry = try Conversation().core.registry
    var candidate = try candidate(registry)
    candidate.contact?.open = .closed(next: nil)
    candidate.contact?.now = .init(
      contact: try #require(registry.number(of: "contact/ohjaaja")), phone: "+9991112222",
      email: "o@example.org", open: .open(until: nil))
    let lines = rec(candidate, nil, registry)
    #expect(
      lines.filter { $0.hasPrefix("Open") || $0.hasPrefix("Now_") } == [
        "Open: closed", "Now_contact: contact/ohjaaja", "Now_contact_name: Ohjaaja",
        "Now_phone: +9991112222", "Now_email: o@example.org", "Now_open: open",
      ])
    var layout = TextLayout(appendingTo: [])
    CandidateText.write(
      Answer(candidates: [candidate], ask: nil, masked: 0), noon, registry, .fi, to: &layout)
    let text = String(decoding: layout.finish(), as: UTF8.self)
    #expect(text.contains("\n|   Nyt vastaa: +9991112222   Ohjaaja   auki\n"))
  }

  @Test func `the record names as many interfaces as its limit says`() throws {
    let registry = try Conversation().core.registry
    var candidate = try candidate(registry)
    candidate.interfaces = Array(
      repeating: try #require(registry.number(of: "type/kerho")), count: 9)
    let named = rec(candidate, nil, registry).filter { $0.hasPrefix("Interface: ") }
    #expect(named.count == Candidate.interfacesMax && named.count < 9)
  }

  @Test func `what is not known is left out`() throws {
    let registry = try Conversation().core.registry
    let guidance = Candidate(score: 1, basis: .guidance)
    #expect(rec(guidance, nil, registry) == ["Rank: 1", "Score: 1.000", "Basis: guidance"])
  }

  @Test(arguments: AnswerLanguage.allCases)
  func `on the screen the number comes before the reasons`(language: AnswerLanguage) throws {
    let registry = try Conversation().core.registry
    let answer = Answer(
      candidates: [try candidate(registry), Candidate(score: 0, basis: .guidance)],
      ask: .municipality, masked: 1)
    var layout = TextLayout(appendingTo: [])
    CandidateText.write(answer, noon, registry, language, to: &layout)
    let lines = String(decoding: layout.finish(), as: UTF8.self).split(separator: "\n")
    for line in lines { #expect(line.hasPrefix("|") && line.count <= TextLayout.columns + 1) }
    let phone = try #require(lines.firstIndex { $0.contains("+9997654321") })
    let why = try #require(lines.firstIndex { $0.contains("”kerho” ”leikki”") })
    #expect(lines[phone - 1] == "|1  Kunnan kerho" && phone < why)
    #expect(lines.last?.hasSuffix("?") == true)
  }
}
