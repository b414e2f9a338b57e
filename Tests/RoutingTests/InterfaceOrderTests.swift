import Registry
import Routing
import Testing

/// Which agreements an answer names first.
@Suite struct InterfaceOrderTests {
  @Test func whatMeetsAnotherCandidateGoesFirst() {
    let desk = Desk(
      interface("a", ["type/neuvola", "type/diakonia"], "area/kotka")
        + interface("b", ["type/neuvola", "type/varhaiskasvatus"], "area/kymenlaakso"))
    #expect(interfaces(desk.who("neuvola", in: "kotka"), desk) == ["a", "b"])
    let both = desk.route("neuvola ja päiväkoti Kotka")
    #expect(both.candidates.count > 1)
    #expect(interfaces(both, desk) == ["b", "a"])
  }

  @Test func whatNamesTheServiceGoesBeforeWhatNamesItsType() {
    let desk = Desk(
      """
      Id: service/x
      Name: Neuvola
      Type: type/neuvola
      Owner: org/kymenlaakso-hva
      Area: area/kymenlaakso
      Nature: statutory
      Source: test


      """ + interface("a", ["type/neuvola", "type/diakonia"], "area/kotka")
        + interface("b", ["service/x", "type/diakonia"], "area/kymenlaakso"))
    #expect(interfaces(desk.who("neuvola", in: "kotka"), desk) == ["b", "a"])
  }

  @Test func theNearerGoesFirstThenWhatIsBetweenFewer() {
    let desk = Desk(
      interface("a", ["type/neuvola", "type/diakonia"], nil)
        + interface("b", ["type/neuvola", "type/diakonia", "type/perhetyo"], "area/kymenlaakso")
        + interface("c", ["type/neuvola", "type/diakonia"], "area/kymenlaakso")
        + interface("d", ["type/neuvola", "type/diakonia", "type/perhetyo"], "area/kotka")
        + interface("e", ["type/neuvola", "type/diakonia", "type/perhetyo"], "area/kotka"))
    #expect(interfaces(desk.who("neuvola", in: "kotka"), desk) == ["d", "e", "c", "b", "a"])
    #expect(interfaces(desk.who("neuvola", in: "hamina"), desk) == ["c", "b", "a"])
    #expect(interfaces(desk.who("neuvola"), desk) == ["a"])
  }

  @Test func anInterfaceOfTypeAndServiceIsNamedOnce() {
    let desk = Desk(
      """
      Id: service/x
      Name: Neuvola
      Type: type/neuvola
      Owner: org/kymenlaakso-hva
      Area: area/kymenlaakso
      Nature: statutory
      Source: test


      """ + interface("a", ["type/neuvola", "service/x"], "area/kotka"))
    #expect(interfaces(desk.who("neuvola", in: "kotka"), desk) == ["a"])
  }

  private func interfaces(_ answer: Answer, _ desk: Desk) -> [String] {
    answer.candidates[0].interfaces.map {
      String(decoding: desk.registry[$0].slug, as: UTF8.self)
    }
  }

  private func interface(_ slug: String, _ between: [String], _ area: String?) -> String {
    let sides = between.map { "Between: \($0)" }.joined(separator: "\n")
    return """
      Id: interface/\(slug)
      Name: Yhteistyö
      \(sides)
      \(area.map { "Area: \($0)\n" } ?? "")Task: Yhteinen työ
      Source: test


      """
  }
}
