import Testing

/// What of people is kept from somebody does not come out by any other way.
@Suite(
  .enabled(if: Actor.obstacle == nil, "other users are needed"))
struct WithheldTests {
  /// What nobody but the house of the contact may see. The words stand nowhere else.
  private static let secrets = [
    "Zyxelina", "Zyxelström", "Zyxeljohtaja", "999450000777", "zyxel@", "2031-03-0",
  ]

  private static let secret = """
    Id: contact/salattu
    Name: Sanna Zyxelina
    Name_sv: Sanna Zyxelström
    Kind: person
    Org: org/kymenlaakso-hva
    Title: Zyxeljohtaja
    Phone: +999450000777
    Email: zyxel@kymenlaakso.example.org
    Service: service/kymenlaakso-neuvola
    Deputy: contact/kymenlaakso-neuvola
    Absent: 2031-03-01/2031-03-09
    Visibility: internal
    Source: Testirekisteri
    """

  /// What the service desk sees and others do not.
  private static let deskSecrets = ["Esi Merkki", "Palvelupäällikkö", "999450000103", "2026-07-31"]

  private func house() throws -> House {
    let house = try House()
    try house.done(.editor, House.put(Self.secret))
    let contacts = "Contact=contact/kymenlaakso-neuvola Contact=contact/salattu"
    try house.done(.editor, "set service/kymenlaakso-neuvola \(contacts)")
    try house.done(
      .editor, "set interface/neuvola-varhaiskasvatus-kymenlaakso \(contacts)")
    try house.done(
      .editor, "set contact/kymenlaakso-lastensuojelu Deputy=contact/salattu")
    return house
  }

  /// Everything that shows records, whatever for.
  private static let questions = [
    "show contact/salattu", "show service/kymenlaakso-neuvola contact/salattu",
    "show contact/kotka-varhaiskasvatus", "list contact", "list in=Kotka contact",
    "list owner=kymenlaakso-hva contact", "find kind=contact sanna", "find kind=contact zyxelina",
    "find kind=contact zyxeljohtaja", "find kind=contact merkki", "find kind=contact limit=1 esi",
    "links contact/salattu", "links service/kymenlaakso-neuvola", "links org/kymenlaakso-hva",
    "links org/kotka", "path contact/salattu org/kotka",
    "path contact/salattu contact/kotka-varhaiskasvatus", "interface neuvola varhaiskasvatus",
    "interface in=Kotka neuvola", "history contact/salattu", "history service/kymenlaakso-neuvola",
    "changes since=0", "changes since=1", "show at=2 contact/salattu", "list at=3 contact",
    "find at=3 kind=contact zyxelina",
  ]

  private func requests(_ questions: [String]) -> [String] {
    ["rec", "json", "text", "csv"].flatMap { form in
      questions.map { question in
        let verb = question.prefix { $0 != " " }
        return "\(verb) as=\(form) \(question.dropFirst(verb.count + 1))"
      }
    }
  }

  private func expectNone(
    of secrets: [String], _ actor: Actor, _ requests: [String], _ house: House
  ) throws {
    for (request, reply) in zip(requests, try house.ask(actor, requests)) {
      let text = reply.joined(separator: "\n")
      let told = secrets.filter { text.contains($0) }
      #expect(told.isEmpty, "\(actor.name): \(request)")
    }
  }

  @Test(arguments: [Actor.reader, .desk, .kotka, .both])
  func `an internal contact stays its house's`(actor: Actor) throws {
    let house = try house()
    try expectNone(of: Self.secrets, actor, requests(Self.questions), house)
  }

  @Test func `who may see it all sees it in every form`() throws {
    let house = try house()
    for actor in [Actor.editor, .administrator, .root] {
      for reply in try house.ask(actor, requests(["show contact/salattu"])) {
        #expect(reply.joined().contains("999450000777"), "\(actor.name)")
        #expect(!reply.joined().contains("ithheld="), "\(actor.name): \(reply)")
      }
    }
  }

  @Test func `a contact of the desk is not everybody's`() throws {
    let house = try house()
    try expectNone(of: Self.deskSecrets, .reader, requests(Self.questions), house)
    for actor in [Actor.desk, .kotka] {
      let reply = try house.ask(actor, "show contact/kotka-varhaiskasvatus")
      #expect(reply.contains("Phone: +999450000103"), "\(actor.name)")
    }
  }

  @Test(arguments: [Actor.reader, .desk, .kotka])
  func `an answer names nobody whom the asker may not see`(actor: Actor) throws {
    let house = try house()
    let questions = [
      "route in=Kotka neuvola", "who in=Kotka neuvola", "route zyxelina", "who neuvola",
      "route in=Kotka varhaiskasvatus", "who in=Kotka varhaiskasvatus", "route n=10 esi merkki",
      "route in=Kotka at=2026-07-10 päiväkoti",
    ]
    var secrets = Self.secrets
    if actor.uid == Actor.reader.uid { secrets += Self.deskSecrets }
    secrets.removeAll { $0 == "Zyxelina" }  // The question's own word may be repeated.
    try expectNone(of: secrets, actor, requests(questions), house)
  }

  @Test(arguments: [Actor.reader, .desk, .kotka])
  func `a watcher is told of a change, not of what is withheld`(actor: Actor) throws {
    let house = try house()
    for form in ["rec", "json", "text", "csv"] {
      let replies = try house.ask(actor, ["watch as=\(form) since=0", "ping"])
      let text = replies.joined().joined(separator: "\n")
      for secret in Self.secrets { #expect(!text.contains(secret), "\(form): \(secret)") }
    }
  }

  @Test func `that something is withheld is said in every form`() throws {
    let house = try house()
    let names = ["Name", "Name_sv", "Title", "Phone", "Email", "Absent"]
    let replies = try house.ask(.desk, requests(["show contact/salattu"]))
    for reply in replies {
      let text = reply.dropLast().joined(separator: "\n")
      for name in names { #expect(text.contains(name), "\(name): \(text)") }
    }
    #expect(replies[0].contains("Withheld: \(names.joined(separator: " "))"))
    let list = try house.ask(.desk, "list as=rec contact")
    #expect(list.last?.contains(" withheld=6") == true, "\(list.last ?? "")")
    let history = try house.ask(.desk, "history contact/salattu")
    #expect(history.contains("Withheld: Phone"))
  }

  @Test func `what is not whole is not put back, even by who may`() throws {
    let house = try house()
    for (question, actor) in [
      ("show contact/salattu", Actor.desk), ("show contact/kotka-varhaiskasvatus", .reader),
    ] {
      let copy = try house.ask(actor, question).dropLast().joined(separator: "\n")
      for (by, verb) in [(Actor.kotka, "put"), (.editor, "put"), (.root, "import")] {
        let reply = try house.ask(by, House.put(copy, verb: verb))
        #expect(reply.last?.hasPrefix("ERR 422 \(verb) ") == true, "\(reply)")
      }
    }
  }

  @Test func `a conflict shows no more than the record does`() throws {
    let house = try house()
    let requests = [
      "set rev=1 contact/salattu Note=x", "remove rev=1 contact/salattu",
      "absent rev=1 contact/salattu 2026-12-24/2026-12-26", "verify rev=0 contact/salattu",
      House.put(Self.secret.replacing("Sanna Zyxelina", with: "Arvaus"), verb: "put rev=0"),
    ]
    try expectNone(of: Self.secrets, .kotka, requests, house)
    for reply in try house.ask(.kotka, requests) {
      #expect(reply.last?.hasPrefix("ERR 4") == true, "\(reply)")
    }
  }

  @Test func `a guess is answered alike, right or wrong`() throws {
    let house = try house()
    let pairs = [
      ("set contact/salattu Phone=+999450000777", "set contact/salattu Phone=+999450000778"),
      ("unset contact/salattu Phone=+999450000777", "unset contact/salattu Phone=+999450000778"),
      (#"set contact/salattu Name="Sanna Zyxelina""#, #"set contact/salattu Name="Sanna X""#),
      (
        "absent contact/salattu 2031-03-01/2031-03-09",
        "absent contact/salattu 2031-03-01/2031-03-08"
      ),
      (
        House.put(Self.secret),
        House.put(Self.secret.replacing("2031-03-09", with: "2031-03-08"))
      ),
      (
        House.put(Self.secret, verb: "import dry-run=yes"),
        House.put(
          Self.secret.replacing("2031-03-09", with: "2031-03-08"), verb: "import dry-run=yes")
      ),
      (
        House.put(Self.secret, verb: "import"),
        House.put(Self.secret.replacing("777", with: "778"), verb: "import")
      ),
    ]
    for (right, wrong) in pairs {
      let replies = try house.ask(.kotka, [right, wrong])
      #expect(replies[0] == replies[1], "\(right)")
      #expect(replies[0].last?.hasPrefix("ERR 403 ") == true, "\(replies[0])")
    }
  }

  @Test func `who was public once and is not any more is not found in the past`() throws {
    let house = try house()
    try house.done(.editor, "set contact/salattu Visibility=public")
    #expect(try house.ask(.reader, "show contact/salattu").contains("Phone: +999450000777"))
    try house.done(.editor, "set contact/salattu Visibility=internal")
    try expectNone(of: Self.secrets, .reader, requests(Self.questions), house)
    let revision = "show at=5 contact/salattu"
    try expectNone(of: Self.secrets, .reader, [revision, "list at=5 contact"], house)
  }

  @Test func `a name that is withheld is not found, not even by its place among others`() throws {
    let house = try house()
    #expect(try house.ask(.desk, "find zyxelina").last?.hasPrefix("OK count=0 ") == true)
    try house.done(
      .editor,
      House.put(
        "Id: contact/toinen\nName: Sanna Zyxelina\nKind: role\nOrg: org/kotka\nPhone: +999450000901"
      )
    )
    #expect(try house.ask(.desk, "find limit=1 zyxelina").last?.hasPrefix("OK count=1 ") == true)
  }
}
