import Forms
import Routing
import Testing

@testable import Commands
@testable import Registry

@Suite struct RecordListTests {
  private func list(_ core: Core, _ form: Form) -> RecordList {
    RecordList(.list(core.registry.numbers()), of: core.router, to: .all, as: form, in: .fi)
  }

  @Test(arguments: Form.allCases)
  func `steps that are taken apart give the same answer`(form: Form) throws {
    let core = try Conversation().core
    var whole = Reply()
    var list = list(core, form)
    while !list.step(&whole) {}
    #expect(String(decoding: whole.bytes, as: UTF8.self).hasSuffix("\nOK count=7 revision=3\n"))
    var answer: [UInt8] = []
    list = self.list(core, form)
    var isComplete = false
    while !isComplete {
      var piece = Reply()
      isComplete = list.step(&piece)
      #expect(!piece.bytes.isEmpty)
      answer += piece.bytes
    }
    #expect(answer == whole.bytes)
  }

  @Test func `records are parted by one empty line, and the last has none`() throws {
    var talk = try Conversation()
    #expect(
      talk.ask("list area") == [
        "Id: area/kunta", "Name: Pikkula", "Kind: municipality", "Code: 999", "Within: area/maa",
        "",
        "Id: area/maa", "Name: Maa", "Kind: country", "OK count=2 revision=3",
      ])
  }

  @Test(
    arguments: [
      ("list all", 7), ("list limit=2 all", 2), ("list limit=7 all", 7), ("list interface", 0),
      ("list owner=kunta service", 1), ("list owner=org/kunta service", 1),
      ("list type=kerho service", 1), ("list type=neuvola service", 0), ("list limit=1 area", 1),
    ])
  func `only what was asked for is counted`(line: String, count: Int) throws {
    var talk = try Conversation()
    let answer = talk.ask(line)
    #expect(answer.last == "OK count=\(count) revision=3")
    #expect(answer.filter { $0.hasPrefix("Id: ") }.count == count)
  }

  @Test func `an answer goes on from the registry that it began with`() throws {
    var core = try Conversation().core
    var list = list(core, .rec)
    var reply = Reply()
    let isComplete = list.step(&reply)
    #expect(!isComplete)
    core.replace(router: Router(.empty))
    while !list.step(&reply) {}
    #expect(String(decoding: reply.bytes, as: UTF8.self).hasSuffix("OK count=7 revision=3\n"))
  }
}
