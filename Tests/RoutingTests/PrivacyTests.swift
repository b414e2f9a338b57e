import Routing
import Testing

@Suite struct PrivacyTests {
  @Test(
    "an identity code is blanked and counted",
    arguments: [
      "131052-308T", "131052+308T", "131052A308T", "131052a308t", "131052Y308T", "131052U3081",
      // A wrong check character, a day that does not exist, a dash of a word processor.
      "131052-308A", "991399-308T", "131052–308T", "131052−308T", "0401234567", "matti@example.org",
    ])
  func code(_ code: String) {
    let desk = Desk()
    let answer = desk.route("neuvola \(code) Kotka")
    #expect(answer.masked == 1)
    #expect(desk.lines(answer) == ["statute neuvola kymenlaakso-hva -"])
    #expect(!answer.candidates[0].because.joined().contains("3"))
  }

  @Test func severalAndGluedCodesAreFound() {
    let desk = Desk()
    #expect(desk.route("hetu131052-308T/010203A123Bneuvola").masked == 2)
    #expect(desk.route("131052-308T131052-308T").masked == 2)
  }

  @Test(
    "other numbers stay",
    arguments: ["131052", "131052-30", "13105-2308T", "1.3.2020-31.12.2020", ""]
  )
  func other(_ text: String) {
    #expect(Desk().route(text).masked == 0)
  }

  @Test func whatIsBlankedIsNotSearchedFor() {
    // The number of a service is no word of a question.
    let desk = Desk(
      """
      Id: type/linja
      Name: Linja 0401234567
      Organizer: municipality
      Source: test
      """)
    let answer = desk.route("0401234567")
    #expect(desk.lines(answer).allSatisfy { $0.hasPrefix("guidance - ") })
  }

  @Test func becauseHasTheDecidingWordsAlone() {
    let answer = Desk().route("Matti Meikäläisen päiväkoti Kotkassa, puh. 0401234567")
    #expect(answer.candidates[0].because == ["päiväkoti"])
  }
}
