import Forms
import Registry
import Testing

@testable import Commands

/// `graph` and `report` as answers: the same whatever room there is, and their refusals.
@Suite struct LookTests {
  /// A long answer, each of its steps taken apart from the others if that is wanted.
  private func answer(
    _ line: String, isTakenApart: Bool, _ talk: inout Conversation
  ) throws -> String {
    var reply = Reply()
    Dispatcher.answer(Array(line.utf8).span, &talk.core, &talk.session, &reply)
    var rest = try #require(reply.rest)
    var bytes = reply.bytes
    var isComplete = false
    while !isComplete {
      var piece = Reply()
      repeat { isComplete = rest.step(&piece) } while !isComplete && !isTakenApart
      bytes += piece.bytes
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(arguments: [
    "graph as=rec", "graph as=json", "graph as=csv", "graph as=text", "graph as=dot",
    "graph as=mermaid", "report map", "report in=area/kunta map", "report matrix", "report gaps",
    "report plan", "report clarity",
  ])
  func `steps that are taken apart give the same answer`(_ line: String) throws {
    var talk = try Conversation()
    let whole = try answer(line, isTakenApart: false, &talk)
    #expect(try answer(line, isTakenApart: true, &talk) == whole)
    #expect(whole.split(separator: "\n").last?.hasPrefix("OK count=") ?? false)
    // A data line of another form stands behind its mark.
    if line.hasPrefix("report") || line.hasSuffix("dot") || line.hasSuffix("mermaid") {
      #expect(whole.split(separator: "\n").dropLast().allSatisfy { $0.hasPrefix("|") })
    }
  }

  @Test(arguments: [
    ("report", "ERR 400 report usage: "), ("report fog", "ERR 400 report usage: "),
    ("report as=json map", "ERR 402 report "), ("report as=dot map", "ERR 402 report "),
    ("report in=Atlantis map", "ERR 402 report "),
    ("report type=nosuchtype map", "ERR 404 report "),
    ("graph now", "ERR 400 graph usage: "), ("graph as=html", "ERR 402 graph "),
    ("graph type=", "ERR 404 graph "), ("list as=hsds type", "ERR 402 list "),
    ("list as=hsds all", "ERR 402 list "), ("show as=hsds area/kunta", "ERR 402 show "),
    ("find as=hsds x", "ERR 402 find "),
  ])
  func `what cannot be is refused`(_ line: String, _ beginning: String) throws {
    var talk = try Conversation()
    let answer = talk.ask(line)
    #expect(answer.last?.hasPrefix(beginning) ?? false, "\(answer)")
  }

  @Test func `a page is a page, whatever form the connection has`() throws {
    var talk = try Conversation()
    talk.session.form = .json
    #expect(
      try answer("report map", isTakenApart: false, &talk)
        .hasPrefix("|<!DOCTYPE html>\n|<html lang=\"fi\">"))
    talk.session.language = .en
    #expect(try answer("report clarity", isTakenApart: false, &talk).contains("<html lang=\"en\">"))
  }
}
