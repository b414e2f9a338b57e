import Forms
import Routing
import TestSupport
import Testing
import Wire

@testable import Commands
@testable import Registry

@Suite struct DispatcherTests {
  @Test(
    arguments: [
      ("", "ERR 400 - empty request"),
      ("  ", "ERR 400 - empty request"),
      ("ping x", "ERR 400 ping usage: ping"),
      ("show", "ERR 400 show usage: show [at=TIME] ID..."),
      ("who in=Pikkula", "ERR 400 who usage: who [in=AREA] [at=TIME] [n=N] TYPE"),
      ("polku org/kunta", "ERR 400 polku usage: path [at=TIME] ID ID"),
      ("näytä \"x", "ERR 400 näytä quote at byte 9 is not closed, or text follows it directly"),
      ("shw", "ERR 401 shw unknown verb; did you mean \"show\"?"),
      ("xyzzy", "ERR 401 xyzzy unknown verb; see \"help\""),
      ("ping as=xml", "ERR 402 ping as=: not one of rec, json, text, csv"),
      ("ping lang=de", "ERR 402 ping lang=: not one of fi, sv, en"),
      ("ping in=x", "ERR 402 ping no option \"in\"; allowed: as, lang"),
      ("ping as=rec as=rec", "ERR 402 ping option \"as\" stands twice"),
      ("list limit=0 org", "ERR 402 list limit=: not a number from 1 to 1000000"),
      ("who n=11 kerho", "ERR 402 who n=: not a number from 1 to 10"),
      (
        "who at=klo9 kerho",
        "ERR 402 who at=: not a time like 2026-11-21 or 2026-11-21T14:30, nor a revision"
      ),
      ("reload", "ERR 403 reload only an administrator may do this"),
      ("show kerho", "ERR 404 show no record kerho; did you mean type/kerho or service/kerho?"),
      ("show org/ei", "ERR 404 show no record org/ei"),
      ("who asfaltti", "ERR 404 who no type \"asfaltti\"; \"list type\" shows them"),
      ("help shw", "ERR 404 help no verb \"shw\"; did you mean \"show\"?"),
      (
        "list orgs",
        "ERR 404 list no kind \"orgs\"; the kinds are "
          + "area, org, type, service, contact, interface, vocabulary, "
          + "stoplist, template, network, goal, "
          + "measure, indicator, reading, question, answer, event"
      ),
    ])
  func `a refused request has one line, with code, verb and reason`(
    line: String, answer: String
  ) throws {
    var talk = try Conversation()
    #expect(talk.ask(line) == [answer])
    #expect((talk.core.requests, talk.core.errors) == (1, 1))
  }

  @Test(arguments: [
    "SHOW", "sh0w", "näytä_", "ÄÄ", "show\u{1}", "\"show\"", "in=x", "øre",
    String(repeating: "a", count: 33),
  ])
  func `what does not look like a verb is not repeated`(verb: String) throws {
    var talk = try Conversation()
    #expect(talk.ask(verb).first?.wholeMatch(of: /ERR 40[01] - .*/) != nil)
  }

  @Test func `a verb of 32 bytes is repeated`() throws {
    var talk = try Conversation()
    let verb = String(repeating: "å", count: 16)
    #expect(talk.ask(verb) == ["ERR 401 \(verb) unknown verb; see \"help\""])
  }

  @Test(arguments: [
    #"show "a\nOK b""#, #"help "a\nOK""#, #"kinds "a\nOK""#, #"list "a\nERR 1""#,
    #"who "a\nOK""#, #"use in="a\nOK""#, #"links "\nOK""#, #"list owner="a\nOK" org"#,
    #"list type="a\nOK" service"#, #"find kind="a\nOK" x"#, #"interface "a\nOK""#,
  ])
  func `an escaped line feed does not break a reply in two`(line: String) throws {
    var talk = try Conversation()
    let answer = talk.ask(line)
    #expect(answer.count == 1 && answer[0].hasPrefix("ERR 40"))
  }

  @Test func `a line that was too long is answered once`() throws {
    var talk = try Conversation()
    var reply = Reply()
    Dispatcher.refuseLongLine(Array("x".utf8).span, &talk.core, &reply)
    #expect(reply.bytes == Array("ERR 413 - line longer than 8192 bytes\n".utf8))
    #expect((talk.core.requests, talk.core.errors) == (1, 1))
  }

  @Test func `an alias is its verb`() throws {
    for spec in CommandTable.rows {
      guard let alias = spec.alias, spec.verb != "quit" else { continue }
      let rest = spec.example.dropFirst(spec.verb.count)
      var (first, second) = (try Conversation(), try Conversation())
      let answer = first.ask(spec.example)
      let other = second.ask(alias + rest)
      #expect(
        answer.map { $0.replacing(" \(spec.verb) ", with: " \(alias) ") }
          == other.map {
            $0.replacing(" \(spec.verb) ", with: " \(alias) ")
          })
    }
  }

  @Test func `settings hold for the connection, those of a request for itself`() throws {
    var talk = try Conversation()
    #expect(talk.ask("show as=json lang=sv org/kunta").first?.hasPrefix("{") == true)
    #expect(talk.ask("show org/kunta").first == "Id: org/kunta")
    #expect(
      talk.ask("use as=json lang=sv in=Pikkula")
        == [#"{"As":"json","Lang":"sv","In":"area/kunta","Right":["reader"]}"#, "OK"])
    #expect(talk.ask("show org/kunta").first?.hasPrefix("{") == true)
    #expect(talk.ask("use in=- as=rec") == ["As: rec", "Lang: sv", "Right: reader", "OK"])
  }

  @Test func `a refused use sets nothing`() throws {
    var talk = try Conversation()
    #expect(talk.ask("use as=json in=Muualla").first?.hasPrefix("ERR 402 use in=: ") == true)
    #expect(talk.ask("use") == ["As: rec", "Lang: fi", "Right: reader", "OK"])
  }

  @Test func `show refuses all when one is missing`() throws {
    var talk = try Conversation()
    #expect(talk.ask("show org/kunta area/ei") == ["ERR 404 show no record area/ei"])
    #expect(talk.ask("show org/kunta area/maa").filter { $0.hasPrefix("Id: ") }.count == 2)
  }

  @Test func `a reload waits, and a second one is told so`() throws {
    var talk = try Conversation(isAdministrator: true)
    let reply = talk.reply(to: Array("reload".utf8))
    guard case .reload = reply.waiting else {
      Issue.record("it does not wait")
      return
    }
    #expect(reply.bytes.isEmpty)
    #expect(
      talk.ask("reload") == ["ERR 503 reload a reload is running; try again when it has ended"])
  }

  @Test func `quit closes behind its answer`() throws {
    var talk = try Conversation()
    let reply = talk.reply(to: Array("quit".utf8))
    #expect(reply.bytes == Array("OK\n".utf8) && reply.isClosing)
    #expect(!talk.reply(to: Array("ping".utf8)).isClosing)
  }

  @Test func `any line has data and then exactly one status line`() throws {
    var talk = try Conversation(isAdministrator: true)
    var random = Seeded()
    let verbs = CommandTable.rows.flatMap { [$0.verb, $0.alias].compactMap(\.self) } + ["x", "\""]
    let pieces = [
      " ", " ", " ", "as=json", "as=text", "lang=sv", "in=Pikkula", "in=", "limit=1", "n=2",
      "org/kunta", "kerho", "neuvola", "service", "\"", "\\", "\\n", "OK", "ERR 400", "ä", "=",
    ]
    for _ in 0..<1500 {
      let line = random.one(of: verbs) + " " + random.text(of: pieces, count: 0...8)
      let answer = talk.ask(line)
      talk.core.isReloading = false
      if answer == [""] || answer.isEmpty { continue }  // A reload waits.
      let kinds = answer.map { ReplyLine(Array($0.utf8).span) }
      #expect(kinds.last != .data, "\(line) \(answer)")
      #expect(kinds.dropLast().allSatisfy { $0 == .data }, "\(line) \(answer)")
    }
  }
}

@Suite struct CommandErrorTests {
  @Test(
    arguments: [
      (.malformed(.empty), 400, "empty request"),
      (.malformed(.lineTooLong(limit: 8192)), 413, "line longer than 8192 bytes"),
      (.wrongWords(usage: "ping"), 400, "usage: ping"),
      (.unknownVerb(nearest: nil), 401, "unknown verb; see \"help\""),
      (.unknownVerb(nearest: "show"), 401, "unknown verb; did you mean \"show\"?"),
      (.unknownOption("x", allowed: ["as", "in"]), 402, "no option \"x\"; allowed: as, in"),
      (.optionTwice("as"), 402, "option \"as\" stands twice"),
      (.badValue(option: "n", text: "not a number"), 402, "n=: not a number"),
      (.notAllowed(needed: .administrator), 403, "only an administrator may do this"),
      (.notAllowed(needed: .editor), 403, "only an editor may do this"),
      (.notYours(["it is not"]), 403, "it is not"),
      (.notYours(["a", "b"]), 403, "2 of the changes are not yours to make"),
      (.changed(nil, as: .rec, text: "a is not there any more"), 409, "a is not there any more"),
      (.blockTooLong(limit: 9), 413, "more than 9 bytes of records"),
      (.invalid([]), 422, "0 errors; nothing was changed"),
      (.notKept("full"), 507, "full"),
      (.notFound("no record x"), 404, "no record x"),
      (.reloadRefused(problems: 1), 422, "1 error; the old registry serves on"),
      (.reloadRefused(problems: 2), 422, "2 errors; the old registry serves on"),
      (.reloadFailed("/x: No such file or directory"), 500, "/x: No such file or directory"),
      (.reloadRunning, 503, "a reload is running; try again when it has ended"),
    ] as [(CommandError, Int, String)])
  func `each reason has its code and text`(error: CommandError, code: Int, text: String) {
    #expect(error.code.rawValue == code)
    #expect(error.text == text)
  }
}
