package import Registry
package import Routing

/// What is wrong with a contact or a service, in words for the people who can mend it.
package enum ProblemText {
  package static func text(_ problem: ContactCheck.Problem, _ language: AnswerLanguage) -> String {
    labels(problem)[language]
  }

  package static let nothing = Labels(
    "Ei löytynyt puutteita.", "Inga brister hittades.", "Nothing was found to be wrong.")

  static func labels(_ problem: ContactCheck.Problem) -> Labels {
    switch problem {
    case .deputyLoop:
      Labels(
        "Sijaiset sijaistavat toisiaan: ketju palaa alkuunsa.",
        "Ersättarna ersätter varandra: kedjan leder tillbaka till början.",
        "The deputies stand for each other: the chain leads back to its beginning.")
    case .noWayToReach:
      Labels(
        "Ei puhelinta eikä sähköpostia.", "Varken telefon eller e-post.",
        "Neither phone nor e-mail.")
    case .absentWithoutDeputy:
      Labels(
        "Poissa, eikä sijaista ole nimetty.", "Frånvarande, och ingen ersättare har angetts.",
        "Away, and no deputy is named.")
    case .noDeputyReachable:
      Labels(
        "Poissa, eikä yksikään sijainen ole tavattavissa.",
        "Frånvarande, och ingen av ersättarna är anträffbar.",
        "Away, and none of the deputies can be reached.")
    case .hoursNeverOpen:
      Labels(
        "Aukioloajat eivät avaa vuoden kuluessa kertaakaan.",
        "Öppettiderna öppnar inte en enda gång under ett år.",
        "The opening hours do not open once within a year.")
    case .serviceWithoutContact:
      Labels(
        "Palvelulla ei ole yhteystietoa; vastaa järjestäjän yhteystieto tai vaihde.",
        "Tjänsten har ingen kontakt; anordnarens kontakt eller växel svarar.",
        "The service has no contact; its owner's contact or switchboard answers.")
    case .endsAtGuidance:
      Labels(
        "Palvelua eikä järjestäjää tavoita; soittaja ohjataan yleiseen neuvontaan.",
        "Varken tjänsten eller anordnaren nås; den som ringer hänvisas till allmän rådgivning.",
        "Neither service nor owner can be reached; the caller gets general guidance.")
    case .endsNowhere:
      Labels(
        "Palvelusta ei vastaa kukaan, ei myöskään yleinen neuvonta.",
        "Ingen svarar för tjänsten, inte heller allmän rådgivning.",
        "Nobody answers for the service, and no general guidance either.")
    }
  }
}
