import Testing

/// Who may do what, tried by processes of other users and groups.
@Suite(
  .enabled(if: Actor.obstacle == nil, "other users are needed"))
struct AccessTests {
  @Test func `everybody's right is what their groups say`() throws {
    let house = try House()
    func rights(_ actor: Actor) throws -> [String] {
      try house.ask(actor, "use").filter { $0.hasPrefix("Right: ") }.map { String($0.dropFirst(7)) }
    }
    #expect(try rights(.reader) == ["reader"])
    #expect(try rights(.desk) == ["reader"])
    #expect(try rights(.editor) == ["editor"])
    #expect(try rights(.kotka) == ["editor org/kotka"])
    #expect(try rights(.both) == ["editor org/kotka", "editor org/perheyhdistys"])
    #expect(try rights(.administrator) == ["administrator"])
    #expect(try rights(.root) == ["administrator"])
  }

  private static func contact(_ slug: String, phone: String = "+999450000901") -> String {
    "Id: contact/\(slug)\nName: U\nKind: role\nOrg: org/kotka\nPhone: \(phone)"
  }

  /// Every verb that changes something, each wrong in nothing.
  private static let edits = [
    House.put(contact("u")), House.put(contact("u"), verb: "import"),
    House.put(contact("v"), verb: "import dry-run=yes"),
    House.put(contact("u", phone: "+999450000902"), verb: "tallenna"),
    "set contact/kotka-neuvonta Note=x", "unset contact/kotka-neuvonta Email",
    "absent contact/kotka-neuvonta 2026-12-24/2026-12-26", "verify contact/kotka-neuvonta",
    "remove contact/u",
  ]

  private static let upkeep = ["reload", "backup", "purge", "purge contact/kotka-neuvonta"]

  @Test(arguments: Actor.all)
  func `only editors edit, and only administrators keep the daemon`(actor: Actor) throws {
    let house = try House()
    let edits = try house.ask(actor, Self.edits)
    let mayEdit = ![Actor.reader, .desk].map(\.uid).contains(actor.uid)
    for (request, reply) in zip(Self.edits, edits) {
      let status = try #require(reply.last)
      #expect(status.hasPrefix(mayEdit ? "OK" : "ERR 403 "), "\(request): \(status)")
      if !mayEdit { #expect(status.hasSuffix(" only an editor may do this"), "\(status)") }
    }
    let mayKeep = [Actor.administrator, .root].map(\.uid).contains(actor.uid)
    for (request, reply) in zip(Self.upkeep, try house.ask(actor, Self.upkeep)) {
      let status = try #require(reply.last)
      #expect(status.hasPrefix(mayKeep ? "OK" : "ERR 403 "), "\(request): \(status)")
    }
    if !mayEdit {
      #expect(try house.ask(.root, "changes since=1").last == "OK count=0 revision=1")
    }
  }

  @Test func `the history has the user, and not what the user says`() throws {
    let house = try House()
    try house.done(.kotka, #"set reason="User: root" contact/kotka-neuvonta Note=x"#)
    let lines = try house.ask(.reader, "history limit=1 contact/kotka-neuvonta")
    #expect(lines.contains("Uid: 64004") && lines.contains("User: 64004"))
    #expect(lines.contains("Reason: User: root") && !lines.contains("User: root"))
  }

  // MARK: one's own and others'

  private static let allowed = [
    "set service/kotka-varhaiskasvatus Note=x", "set org/kotka Phone=+999450000901",
    "set contact/kotka-varhaiskasvatus Visibility=internal",
    "set interface/varhaiskasvatus-lastensuojelu-kotka Note=x",
    #"set interface/varhaiskasvatus-lastensuojelu-kotka Confirmed="org/kotka 2026-11-01 agreed""#,
    "verify org/kotka contact/kotka-neuvonta",
    House.put(
      "Id: service/uusi\nName: U\nType: type/neuvola\nOwner: org/kotka\nArea: area/kotka"),
    House.put("Id: contact/w\nName: W\nKind: person\nOrg: org/kotka\nService: service/uusi"),
    "remove contact/w",
  ]

  private static let refused = [
    "set org/hamina Note=x", "set service/kymenlaakso-neuvola Note=x", "set area/kotka Note=x",
    "set type/neuvola Note=x", "set contact/kymenlaakso-neuvola Note=x",
    "unset contact/kymenlaakso-neuvola Email", "remove contact/kymenlaakso-neuvola",
    "remove interface/lastensuojelu-neuvola-kymenlaakso", "verify org/kotka org/hamina",
    "absent contact/kymenlaakso-neuvola 2026-12-24/2026-12-26",
    // To steal and to give away.
    "set contact/kymenlaakso-neuvola Org=org/kotka", "set contact/kotka-neuvonta Org=org/hamina",
    "set service/kymenlaakso-perhetyo Owner=org/kotka",
    "set service/kotka-varhaiskasvatus Owner=org/hamina",
    "set service/kotka-varhaiskasvatus Owner=org/kotka Owner=org/hamina",
    House.put("Id: contact/x\nName: X\nKind: role\nOrg: org/hamina\nPhone: +999450000901"),
    House.put("Id: org/uusi\nName: U\nKind: third-sector"),
    House.put("Id: area/uusi\nName: U\nKind: municipality"),
    House.put("Id: type/uusi\nName: U\nOrganizer: state"),
    House.put("Id: org/hamina\nName: Meidän\nKind: municipality", verb: "import"),
    House.put("Id: org/hamina\nName: Meidän\nKind: municipality", verb: "import dry-run=yes"),
    // Claims.
    "set contact/kotka-neuvonta Area=area/hamina", "set contact/kotka-neuvonta Area=area/suomi",
    "set service/kotka-varhaiskasvatus Area=area/kymenlaakso",
    "set contact/kotka-neuvonta Service=service/kymenlaakso-neuvola",
    // What decides about others.
    "set org/kotka Kind=state", "set org/kotka Area=area/suomi",
    "set org/kotka Parent=org/kymenlaakso-hva", "unset org/kotka Area",
    // Others' word.
    #"set interface/varhaiskasvatus-lastensuojelu-kotka "#
      + #"Confirmed="org/kymenlaakso-hva 2026-11-01 agreed""#,
    "unset interface/neuvola-varhaiskasvatus-kymenlaakso Confirmed",
    "set interface/neuvola-varhaiskasvatus-kymenlaakso Participant=org/kotka",
    "set interface/perhekahvila-neuvola-kotka Participant=org/kotka",
    "remove interface/neuvola-varhaiskasvatus-kymenlaakso",
  ]

  @Test func `an editor of one house edits its records`() throws {
    let house = try House()
    for (request, reply) in zip(Self.allowed, try house.ask(.kotka, Self.allowed)) {
      #expect(reply.last?.hasPrefix("OK count=") == true, "\(request): \(reply)")
    }
  }

  @Test func `and no others, in no way`() throws {
    let house = try House()
    for (request, reply) in zip(Self.refused, try house.ask(.kotka, Self.refused)) {
      #expect(reply.last?.hasPrefix("ERR 403 ") == true, "\(request): \(reply)")
    }
    #expect(try house.ask(.root, "changes since=1").last == "OK count=0 revision=1")
  }

  @Test func `an editor of all may do all of that`() throws {
    let house = try House()
    for request in Self.refused where !request.contains(" Owner=org/hamina") {
      let status = try #require(try house.ask(.editor, request).last)
      #expect(!status.hasPrefix("ERR 403"), "\(request): \(status)")
    }
  }

  @Test func `what two houses share, one of them alone does not take`() throws {
    let house = try House()
    try house.done(
      .editor,
      House.put(
        """
        Id: service/jaettu
        Name: Jaettu
        Type: type/neuvola
        Owner: org/kotka
        Owner: org/perheyhdistys
        Area: area/kotka
        Contact: contact/kotka-neuvonta
        """))
    try house.done(.kotka, "set service/jaettu Note=x")
    for request in ["unset service/jaettu Owner=org/perheyhdistys", "remove service/jaettu"] {
      let status = try #require(try house.ask(.kotka, request).last)
      #expect(status.hasPrefix("ERR 403 "), "\(request): \(status)")
    }
    #expect(try house.ask(.both, "remove service/jaettu").last?.hasPrefix("OK ") == true)
  }

  @Test func `one change of others refuses all of a request`() throws {
    let house = try House()
    let reply = try house.ask(
      .kotka,
      House.put(
        """
        Id: contact/x
        Name: X
        Kind: role
        Org: org/kotka
        Phone: +999450000901

        Id: contact/y
        Name: Y
        Kind: role
        Org: org/hamina
        Phone: +999450000901

        Id: contact/z
        Name: Z
        Kind: role
        Org: org/hamina
        Phone: +999450000901
        """))
    #expect(reply.last == "ERR 403 put 2 of the changes are not yours to make")
    #expect(reply.count == 3)
    #expect(try house.ask(.root, "show contact/x").last?.hasPrefix("ERR 404") == true)
  }
}
