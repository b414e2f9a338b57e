import Testing

@testable import yhdyspinta

@Suite struct RequestTests {
  private func text(_ bytes: [UInt8]?) -> String? {
    bytes.map { String(decoding: $0, as: UTF8.self) }
  }

  private func request(_ line: String..., isForPeople: Bool = true) -> (String?, String?) {
    let request = Request(words: line.map { Array($0.utf8) }, isForPeople: isForPeople)
    return (text(request.line), text(request.question))
  }

  @Test(arguments: [
    ["kenelle kuuluu neuvola"], ["Neuvola"], ["neuvola?"], ["2-vuotias", "päiväkotiin"], [""],
    ["in=Kotka", "neuvola"], ["\"neuvola\""],
  ])
  func `a first word that cannot be a verb makes a question`(words: [String]) {
    let request = Request(words: words.map { Array($0.utf8) }, isForPeople: false)
    #expect(text(request.line)?.hasPrefix("route ") == true)
    #expect(request.question == nil)
  }

  @Test func `other words are sent as typed, then as a question`() {
    #expect(request("neuvola", "kotkassa") == ("neuvola kotkassa", "route neuvola kotkassa"))
    #expect(request("näytä", "vuosikello").1 == "route näytä vuosikello")
  }

  @Test func `a mistyped command is not a question`() {
    #expect(request("shwo", "type/neuvola") == ("shwo type/neuvola", nil))
    #expect(request("lst", "in=Kotka", "service").1 == nil)
    #expect(request("list", "äidit/isät").1 == "route list äidit/isät" as String?)
  }

  @Test func `a single word is a question to people and a command to programs`() {
    #expect(request("neuvola", isForPeople: true).1 == "route neuvola")
    #expect(request("relaod", isForPeople: false).1 == nil)
  }

  @Test func `words with blanks are quoted in a command, not in a question`() {
    #expect(
      request("route", "in=Vanha kunta", "missä on").0 == #"route in="Vanha kunta" "missä on""#)
    #expect(
      request("in=Vanha kunta", "missä \"se\"\non").0 == #"route in="Vanha kunta" missä "se" on"#)
    #expect(request("neuvola", "a b").1 == "route neuvola a b")
    // Behind a word there are no options, so that the whole word is quoted.
    #expect(request("show", "in=a b", "x", "in=a b").0 == #"show in="a b" x "in=a b""#)
  }

  @Test func `a typed line is sent as it is`() {
    func typed(_ line: String) -> (String?, String?) {
      let request = Request(typed: Array(line.utf8))
      return (text(request.line), text(request.question))
    }
    #expect(typed("route in=\"a b\" x") == ("route in=\"a b\" x", nil))
    #expect(typed("neuvola") == ("neuvola", "route neuvola"))
    #expect(typed("missä on neuvola?") == ("missä on neuvola?", "route missä on neuvola?"))
    #expect(typed("Missä on neuvola?") == ("route Missä on neuvola?", nil))
    #expect(typed("shwo type/x").1 == nil)
  }

  @Test func `settings come in one line`() {
    #expect(text(settingsLine(form: .rec, language: nil)) == "use as=rec\n")
    #expect(text(settingsLine(form: .text, language: .finnish)) == "use as=text lang=fi\n")
  }
}
