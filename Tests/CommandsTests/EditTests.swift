import Testing

@testable import Commands
@testable import Registry

/// A change is checked, kept, applied and then answered, in this order.
@Suite struct EditTests {
  private static let added =
    "put\nId: contact/uusi\nName: Uusi\nKind: role\nOrg: org/kunta\nPhone: +9991111111\n."

  @Test func `a change is answered when it is kept, and seen when it is answered`() throws {
    var talk = try EditingConversation()
    #expect(talk.ask(Self.added) == ["kept later"])
    #expect(talk.status("show contact/uusi").hasPrefix("ERR 404"))
    #expect(talk.keep() == ["OK count=1 revision=4"])
    #expect(talk.status("show contact/uusi") == "OK")
    #expect(talk.core.draft.isEmpty && talk.core.isSettled)
  }

  @Test func `later changes see those before them`() throws {
    var talk = try EditingConversation()
    #expect(talk.ask(Self.added) == ["kept later"])
    #expect(talk.ask("set contact/uusi Note=x") == ["kept later"])
    #expect(talk.ask("set service/kerho Contact=contact/uusi") == ["kept later"])
    #expect(talk.status("remove contact/uusi").hasPrefix("ERR 422"))
    #expect(talk.ask("remove contact/ohjaaja") == ["kept later"])
    #expect(talk.status("set contact/ohjaaja Note=x").hasPrefix("ERR 404"))
    #expect(
      talk.keep() == (4...7).map { "OK count=1 revision=\($0)" })
    #expect(talk.status("show contact/ohjaaja").hasPrefix("ERR 404"))
  }

  @Test func `what the store could not keep never was`() throws {
    var talk = try EditingConversation()
    #expect(talk.ask(Self.added) == ["kept later"])
    talk.fail()
    #expect(talk.status("set contact/uusi Note=x").hasPrefix("ERR 404"))
    #expect(talk.ask(Self.added) == ["kept later"])
    #expect(talk.keep() == ["OK count=1 revision=4"])
  }

  @Test func `a refused change takes no revision`() throws {
    var talk = try EditingConversation()
    for _ in 0..<5 {
      #expect(talk.status("set service/kerho Contact=contact/none").hasPrefix("ERR 422"))
      #expect(talk.status("remove org/kunta").hasPrefix("ERR 422"))
    }
    #expect(talk.ask(Self.added) == ["kept later"])
    #expect(talk.keep() == ["OK count=1 revision=4"])
  }

  // MARK: what changes nothing

  @Test(arguments: [
    "set org/kunta Name=Kunta",
    "put\nId: area/kunta\nName: Pikkula\nKind: municipality\nCode: 999\n.",
    "absent contact/ohjaaja 2026-01-01/2026-01-05", "set service/kerho Word=leikki Word=tarha",
  ])
  func `what is as it was is answered at once`(request: String) throws {
    var talk = try EditingConversation()
    #expect(talk.ask(request) == ["OK count=0 revision=3"])
    #expect(talk.staged.isEmpty)
  }

  @Test(arguments: [
    added, added.replacing("put", with: "import"), "set contact/uusi Name=Uusi",
  ])
  func `nobody hears OK before what they repeat is kept`(request: String) throws {
    var talk = try EditingConversation()
    #expect(talk.ask(Self.added) == ["kept later"])
    #expect(!talk.status(request).hasPrefix("OK"), "the first change may yet fail")
  }

  @Test func `a removal that waits is not a record any more`() throws {
    var talk = try EditingConversation()
    #expect(talk.ask("remove contact/vara") == ["kept later"])
    #expect(talk.status("remove contact/vara") == "ERR 404 remove no record contact/vara")
    #expect(talk.status("verify contact/vara").hasPrefix("ERR 404"))
  }

  @Test func `one id twice in a request is one change`() throws {
    var talk = try EditingConversation()
    #expect(talk.ask("verify org/kunta org/kunta area/kunta") == ["kept later"])
    #expect(talk.keep() == ["OK count=2 revision=4"])
    #expect(talk.ask("show org/kunta").contains("Verified: 2026-11-20"))
    #expect(talk.ask("show org/kunta").contains("Verified_by: ed"))
    #expect(talk.ask("remove contact/vara contact/vara") == ["kept later"])
    #expect(talk.keep() == ["OK count=1 revision=5"])
    let twice = talk.ask(
      "put\nId: area/x\nName: X\nKind: country\n\nId: area/x\nName: Y\nKind: country\n.")
    #expect(twice.last?.hasPrefix("ERR 422") == true)
  }

  // MARK: rev=

  @Test func `rev= holds against later changes, kept or on their way`() throws {
    var talk = try EditingConversation()
    #expect(talk.ask("set rev=3 org/kunta Note=a") == ["kept later"])
    let early = talk.ask("set rev=3 org/kunta Note=b")
    #expect(early.last == "ERR 409 set org/kunta was changed in revision 4")
    #expect(early.contains("Note: a"))
    talk.keep()
    #expect(talk.status("remove rev=3 org/kunta").hasPrefix("ERR 409"))
    #expect(talk.ask("set rev=4 org/kunta Note=b") == ["kept later"])
  }

  @Test func `rev=0 is for what is new`() throws {
    var talk = try EditingConversation()
    let again = Self.added.replacing("put", with: "put rev=0")
    #expect(talk.ask(again) == ["kept later"])
    #expect(talk.status(again) == "ERR 409 put contact/uusi is there already")
    #expect(
      talk.status("put rev=3\nId: area/x\nName: X\nKind: country\n.")
        == "ERR 409 put area/x is not there any more")
  }

  @Test func `a conflict shows what its asker may see`() throws {
    var talk = try EditingConversation()
    #expect(talk.ask("set contact/vara Note=x") == ["kept later"])
    talk.keep()
    for request in ["set rev=3 contact/vara Note=y", "remove rev=3 contact/vara"] {
      let reply = talk.ask(request, as: EditingConversation.kunta)
      #expect(!reply.joined().contains("+9997654322"), "\(reply)")
    }
  }

  // MARK: turns and limits

  private static let verbs = [
    added, added.replacing("put", with: "import"), "set org/kunta Note=x",
    "unset service/kerho Word", "remove contact/vara", "verify org/kunta",
    "absent contact/ohjaaja 2026-12-24/2026-12-26",
  ]

  @Test(arguments: verbs)
  func `while the registry is replaced, a change waits and a question does not`(request: String)
    throws
  {
    var talk = try EditingConversation()
    talk.core.isReplacing = true
    #expect(talk.ask(request) == ["turn"])
    #expect(talk.status("show org/kunta").hasPrefix("OK"))
    talk.core.isReplacing = false
    talk.core.holdsBack = true
    #expect(talk.ask(request) == ["turn"])
    talk.core.holdsBack = false
    #expect(talk.ask(request) == ["kept later"])
  }

  @Test(arguments: verbs)
  func `without a store nothing can be kept, and that is said`(request: String) throws {
    var talk = try EditingConversation()
    talk.core.storeMissing = "no store"
    #expect(talk.status(request).hasPrefix("ERR 507 "))
    #expect(talk.status(request).hasSuffix(" no store"))
    #expect(talk.core.isSettled)
  }

  @Test(arguments: verbs)
  func `a reader changes nothing, and another house little`(request: String) throws {
    var talk = try EditingConversation()
    #expect(
      talk.status(request, as: EditingConversation.reader).hasSuffix(
        "only an editor may do this"))
    let other = Rights(uid: 4, user: "4", owners: [Array("org/kolmas".utf8)])
    #expect(talk.status(request, as: other).hasPrefix("ERR 403 "))
    #expect(talk.core.isSettled && talk.staged.isEmpty)
  }

  @Test func `a request of too many records goes beside the loop, or not at all`() throws {
    var talk = try EditingConversation()
    let records = (0...Core.changesMax).map { "Id: area/a\($0)\nName: A\nKind: municipality\n" }
    let block = records.joined(separator: "\n") + "."
    #expect(talk.status("put\n" + block).hasPrefix("ERR 413 put more than 512 records"))
    #expect(talk.ask("import\n" + block) == ["bulk"])
    #expect(talk.ask(Self.added) == ["kept later"])
    #expect(talk.ask("import\n" + block) == ["turn"], "what is on its way comes first")
    #expect(talk.core.holdsBack)
  }

  @Test func `an import says what it does, and tried out it does nothing`() throws {
    var talk = try EditingConversation()
    let block =
      "\nId: area/kunta\nName: Uusi\nKind: municipality\n\nId: area/b\nName: B\nKind: country\n."
    let tried = talk.ask("import dry-run=yes" + block)
    #expect(tried.last == "OK added=1 changed=1 unchanged=0 revision=3")
    #expect(tried.filter { $0.hasPrefix("Id: ") } == ["Id: area/kunta", "Id: area/b"])
    #expect(talk.core.isSettled)
    #expect(talk.ask("import" + block) == ["kept later"])
    #expect(talk.keep() == ["OK added=1 changed=1 unchanged=0 revision=4"])
    #expect(talk.ask("import" + block) == ["OK added=0 changed=0 unchanged=2 revision=4"])
  }

  @Test func `whose record it is comes before what is in it`() throws {
    var talk = try EditingConversation()
    let pairs = [
      ("set contact/vara Phone=+9997654322", "set contact/vara Phone=+9997654323"),
      ("unset contact/vara Phone=+9997654322", "unset contact/vara Phone=+9997654323"),
      ("unset contact/vara Phone", "unset contact/vara Email"),
    ]
    for (right, wrong) in pairs {
      let replies = [right, wrong].map { talk.ask($0, as: EditingConversation.kunta) }
      #expect(replies[0] == replies[1], "\(right) can be told from \(wrong)")
      #expect(replies[0].last?.hasPrefix("ERR 403 ") == true)
    }
  }
}
