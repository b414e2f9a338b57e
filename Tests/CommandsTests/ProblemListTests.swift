import Cooperation
import Forms
import Routing
import Testing

@testable import Commands
@testable import Registry

@Suite struct ProblemListTests {
  /// A conversation about a region of services whose contacts are away or silent.
  private func conversation(services: Int = 3) throws -> Conversation {
    var text = """
      Id: area/kunta
      Name: Pikkula
      Kind: municipality
      Code: 999

      Id: org/kunta
      Name: Kunta
      Kind: municipality
      Area: area/kunta
      Phone: +9991234567

      Id: type/kerho
      Name: Kerho
      Organizer: municipality


      """
    for number in 1000..<1000 + services {
      text += """
        Id: service/s\(number)
        Name: Kerho
        Type: type/kerho
        Owner: org/kunta
        Area: area/kunta

        Id: contact/c\(number)
        Name: Ohjaaja; "toinen"
        Kind: person
        Org: org/kunta
        Absent: 2026-11-20/2026-11-20
        Visibility: desk


        """
    }
    var loader = RegistryLoader()
    loader.add(file: "x.rec", bytes: Array(text.utf8))
    var talk = try Conversation()
    talk.core.replace(router: Router(try loader.finish(revision: 3)))
    return talk
  }

  @Test func `problems stand in order of id, of one record in a fixed order`() throws {
    var talk = try conversation(services: 1)
    #expect(
      talk.ask("check lang=en at=2026-11-20") == [
        "Id: contact/c1000", "Name: Ohjaaja; \"toinen\"", "Problem: no-way-to-reach",
        "Text: Neither phone nor e-mail.", "", "Id: contact/c1000",
        "Name: Ohjaaja; \"toinen\"", "Problem: absent-without-deputy",
        "Text: Away, and no deputy is named.", "", "Id: service/s1000", "Name: Kerho",
        "Problem: service-without-contact",
        "Text: The service has no contact; its owner's contact or switchboard answers.",
        "OK count=3 revision=3",
      ])
    #expect(
      talk.ask("check lang=sv as=json at=2026-11-21").first
        == #"{"Id":"contact/c1000","Name":"Ohjaaja; \"toinen\"","Problem":"no-way-to-reach","#
        + #""Text":"Varken telefon eller e-post."}"#)
  }

  @Test func `in each form there is a word for nothing`() throws {
    var talk = try Conversation()
    #expect(talk.ask("check") == ["OK count=0 revision=3"])
    #expect(talk.ask("check as=json") == ["OK count=0 revision=3"])
    #expect(talk.ask("tarkasta as=text") == ["|Ei löytynyt puutteita.", "OK count=0 revision=3"])
    #expect(
      talk.ask("check as=csv") == ["|\u{FEFF}Id;Name;Problem;Text", "OK count=0 revision=3"])
  }

  @Test(arguments: Form.allCases)
  func `steps that are taken apart give the same answer`(form: Form) throws {
    var talk = try conversation(services: 40)
    let line = Array("check as=\(form.rawValue) at=2026-11-20".utf8)
    let whole = talk.reply(to: line).bytes
    #expect(String(decoding: whole, as: UTF8.self).hasSuffix("\nOK count=120 revision=3\n"))
    var reply = Reply()
    Dispatcher.answer(line.span, &talk.core, &talk.session, &reply)
    var rest = try #require(reply.rest)
    var answer: [UInt8] = []
    var isComplete = false
    while !isComplete {
      var piece = Reply()
      isComplete = rest.step(&piece)
      answer += piece.bytes
    }
    #expect(answer == whole)
  }

  @Test func `a step looks at one record`() throws {
    var talk = try conversation(services: 40)
    var reply = Reply()
    Dispatcher.answer(Array("check as=json".utf8).span, &talk.core, &talk.session, &reply)
    var rest = try #require(reply.rest)
    var most = 0
    var isComplete = false
    while !isComplete {
      var piece = Reply()
      isComplete = rest.step(&piece)
      most = max(most, piece.bytes.count { $0 == 0x0A })
    }
    #expect(most == 2)
  }

  @Test func `a text in each language for each problem`() {
    for language in AnswerLanguage.allCases {
      let texts = ContactCheck.Problem.allCases.map { ProblemText.text($0, language) }
      #expect(Set(texts).count == texts.count && !texts.contains(""))
    }
  }
}
