import Routing
import TestSupport
import Testing

@testable import Commands
@testable import Registry

@Suite struct CalendarTests {
  private static let records = """
    Id: area/kunta
    Name: Pikkula
    Kind: municipality
    Code: 999

    Id: org/kunta
    Name: Kunta
    Kind: municipality
    Area: area/kunta

    Id: contact/matti-meikalainen
    Name: Matti Meikäläinen
    Kind: person
    Org: org/kunta
    Title: Ohjaaja
    Phone: +9991234567
    Verified: 2025-12-01
    Visibility: internal

    Id: contact/rooli
    Name: Rooli
    Kind: role
    Org: org/kunta
    Verified: 2025-11-01

    Id: network/n
    Name: Verkosto; "iso", pieni
    Level: field
    Member: org/kunta
    Coordinator: contact/matti-meikalainen
    Core: contact/matti-meikalainen
    Area: area/kunta
    Cadence: P1M
    Next_meeting: 2026-11-30

    Id: event/e
    Name: Koulutus
    Kind: training
    When: 2026-12-10T09:00/12:30
    Org: org/kunta
    Area: area/kunta


    """

  /// A conversation about a registry that last changed at a moment.
  private func conversation(
    changedAt: Int64 = .min, isAdministrator: Bool = false
  ) throws -> Conversation {
    var loader = RegistryLoader()
    loader.add(file: "x.rec", bytes: Array(Self.records.utf8))
    var talk = try Conversation(isAdministrator: isAdministrator)
    talk.core.replace(router: Router(try loader.finish(revision: 3)), changedAt: changedAt)
    return talk
  }

  /// The calendar of an answer, and its file.
  private func calendar(
    _ request: String, _ talk: inout Conversation
  ) throws -> (CalendarGrammar.Component, String) {
    let lines = talk.reply(to: Array(request.utf8)).bytes
      .split(separator: 0x0A, omittingEmptySubsequences: true)
    #expect(lines.last.map { String(decoding: $0, as: UTF8.self).hasPrefix("OK count=") } == true)
    var file: [UInt8] = []
    for line in lines.dropLast() { file += line.dropFirst() + [0x0A] }
    return (try CalendarGrammar.calendar(file), String(decoding: file, as: UTF8.self))
  }

  @Test func `as=ical is a calendar whose events can be told apart and stay the same`() throws {
    var talk = try conversation()
    let (calendar, file) = try calendar("calendar as=ical", &talk)
    let events = calendar.components.filter { $0.name == "VEVENT" }
    #expect(events.count == 15)
    let ids = try events.map { try $0.text("UID") }
    #expect(Set(ids).count == ids.count)
    #expect(ids[0] == "contact/rooli-verification-2026-11-01@yhdyspinta")
    #expect(ids.contains("network/n-meeting-2026-12-30@yhdyspinta"))
    #expect(try self.calendar("calendar as=ical", &talk).1 == file)
    #expect(try events[1].text("SUMMARY") == "Kokous: Verkosto; \"iso\", pieni")
    #expect(events[0].all("DTSTART")[0].value == "20261101")
    #expect(events[0].all("DTEND")[0].value == "20261102")
    #expect(try events[0].text("SUMMARY") == "Myöhässä: tietojen varmistus: Rooli")
  }

  @Test func `times stand in the zone of Finland`() throws {
    var talk = try conversation()
    let (calendar, _) = try calendar("calendar as=ical kind=training", &talk)
    let event = try #require(calendar.components.last)
    #expect(event.all("DTSTART")[0].value == "20261210T090000")
    #expect(event.all("DTEND")[0].value == "20261210T123000")
    #expect(event.all("DTSTART")[0].parameters == ["TZID": "Europe/Helsinki"])
  }

  @Test func `a calendar names no person, whoever asks`() throws {
    var talk = try conversation(isAdministrator: true)
    let (calendar, file) = try calendar("calendar as=ical kind=verification", &talk)
    for name in ["Matti", "matti", "Meikäläinen", "meikalainen", "Ohjaaja", "1234567"] {
      #expect(!file.contains(name))
    }
    let event = try #require(calendar.components.last)
    #expect(try event.text("SUMMARY") == "Tietojen varmistus: Kunta")
  }

  @Test func `the stamp is when the registry changed, or the moment asked about`() throws {
    func stamp(_ request: String, changedAt: Int64) throws -> String? {
      var talk = try conversation(changedAt: changedAt)
      return try calendar(request, &talk).0.components.last?.all("DTSTAMP").first?.value
    }
    #expect(try stamp("calendar as=ical", changedAt: 1_700_000_000) == "20231114T221320Z")
    #expect(try stamp("calendar as=ical", changedAt: .min) == "20261120T100000Z")
    let later = try stamp("calendar as=ical at=2027-01-01T12:00", changedAt: 1_700_000_000)
    #expect(later == "20270101T100000Z")
  }

  @Test func `an empty calendar follows the grammar, too`() throws {
    var talk = try conversation()
    let (calendar, _) = try calendar("calendar as=ical kind=survey", &talk)
    #expect(!calendar.components.contains { $0.name == "VEVENT" })
  }

  @Test func `who may not see a person sees no name in rows`() throws {
    var talk = try conversation()
    let rows = talk.ask("calendar kind=verification as=json")
    #expect(rows.contains { $0.contains("contact/matti-meikalainen") })
    #expect(!rows.contains { $0.contains("Matti") })
  }

  @Test func `a network names a coordinator to those alone who may see it`() throws {
    let secrets = ["Matti", "Ohjaaja", "1234567"]
    for request in ["network", "network n", "network as=text n", "network as=csv"] {
      var reader = try conversation()
      let seen = reader.ask(request).joined()
      #expect(!secrets.contains { seen.contains($0) }, "\(request): \(seen)")
      #expect(reader.ask(request).last == "OK count=1 revision=3")
      var administrator = try conversation(isAdministrator: true)
      let whole = administrator.ask(request).joined()
      #expect(whole.contains("Matti"), "\(request)")
    }
  }

  @Test func `long answers in small pieces are the same`() throws {
    for request in [
      "calendar", "calendar as=ical", "calendar as=csv", "calendar as=text", "network as=text",
      "plan", "clarity as=json",
    ] {
      var talk = try conversation()
      let whole = talk.reply(to: Array(request.utf8)).bytes
      var reply = Reply()
      let line = Array(request.utf8)
      Dispatcher.answer(line.span, &talk.core, &talk.session, &reply)
      var rest = try #require(reply.rest)
      while !rest.step(&reply) {}
      #expect(reply.bytes == whole, "\(request)")
    }
  }
}
