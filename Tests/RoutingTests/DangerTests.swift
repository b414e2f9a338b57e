import Registry
import Routing
import Testing

@Suite struct DangerTests {
  @Test(
    "acute danger brings 112 first and the social emergency services second",
    arguments: [
      "mies lyö minua juuri nyt", "Isä lyö lasta, mitä teen", "Mies uhkaa tappaa meidät",
      "nuori aikoo tappaa itsensä", "teini otti yliannostuksen", "lapsi yksin kotona yöllä",
      "lapsi on kateissa", "äiti on sammunut ja lapset itkevät", "min man slår mig",
      "han hotar att döda mig", "my husband is hitting me", "he threatens to kill us",
      "she wants to die", "overdose", "a child left alone in the yard",
    ])
  func acute(_ text: String) {
    let desk = Desk()
    let answer = desk.route(text + ", Kotka")
    #expect(
      desk.lines(answer).prefix(2) == [
        "emergency sosiaalipaivystys kymenlaakso-hva -",
        "statute sosiaalipaivystys kymenlaakso-hva -",
      ])
    #expect(answer.candidates[0].contact?.phone == "112")
    #expect(answer.candidates[0].score == 1)
    #expect(!answer.candidates[0].because.isEmpty)
  }

  @Test(
    "asking about a subject is no danger",
    arguments: [
      "tietoa yliannostuksen ehkäisystä", "itsemurhien ehkäisy koulussa",
      "koulutus lähisuhdeväkivallasta", "information about overdose prevention",
      "mies löi minua lapsena", "lyömätön linja", "neuvola", "lapsi yksin iltapäivisin",
      "miten lyödä vauvalle peitto", "olen vauvan kanssa yksin kotona",
      "jaksaminen yksin lasten kanssa öisin", "lapsen passi on kadonnut",
      "vauva ei herää syömään", "hur man slår in ett paket", "ta tag i sitt liv",
      "home alone with a baby all day", "training on unconscious bias",
    ])
  func information(_ text: String) {
    let answer = Desk().route(text + ", Kotka")
    #expect(!answer.candidates.contains { $0.basis == .emergency })
  }

  @Test func theOrdinaryCandidatesFollow() {
    let desk = Desk()
    let answer = desk.route("mies lyö minua, perhetyö Kotka")
    #expect(desk.lines(answer).last == "statute perhetyo kymenlaakso-hva -")
  }

  @Test func withoutAMunicipalityDangerStillComesFirst() {
    let answer = Desk().route("mies lyö minua")
    #expect(answer.candidates[0].basis == .emergency)
    #expect(answer.candidates[0].contact?.phone == "112")
    #expect(answer.ask == .municipality)
  }

  @Test func nothingButTheMunicipalityIsAskedBesideDanger() {
    let desk = Desk()
    #expect(desk.route("mies lyö minua, perhetyö vai neuvola, Kotka").ask == nil)
    #expect(desk.route("mies lyö minua, perhetyö vai neuvola").ask == .municipality)
  }

  @Test func theEmergencyNumberIsSomebodys() {
    let desk = Desk()
    let contact = desk.route("mies lyö minua, Kotka").candidates[0].contact
    #expect(contact?.org == desk.registry.number(of: "org/hatakeskus"))
    #expect(contact?.contact == nil)
  }
}
