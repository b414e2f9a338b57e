import Registry

/// The rows about parties, services and contacts.
extension GapKind {
  static let noParty = GapKind(
    "no-party",
    Labels("vastuutaho puuttuu", "ansvarig saknas", "no responsible party"),
    text: Labels(
      "Tällä palvelutyypillä ei ole vastuutahoa; kysyjä ohjataan yleiseen neuvontaan.",
      "Denna tjänstetyp har ingen ansvarig; den som frågar hänvisas till allmän rådgivning.",
      "This type of service has no responsible party; callers get general guidance."),
    remedy: Labels(
      "Järjestäjä kirjaa palvelunsa alueineen; jos järjestäjää ei ole, alueen kunta ja "
        + "hyvinvointialue sopivat siitä.",
      "Anordnaren registrerar sin tjänst med område; om ingen anordnar kommer kommunen och "
        + "välfärdsområdet överens om det.",
      "Whoever organises it registers the service with its area; if nobody does, municipality and "
        + "wellbeing region agree on it."),
    over: .types
  ) { search, unit in search.findNoParty(unit) }

  static let doubled = GapKind(
    "doubled",
    Labels("kaksi vastuutahoa", "två ansvariga", "two claim it"),
    text: Labels(
      "Kaksi tahoa on merkitty vastuuseen samasta palvelusta samalla alueella ja samalle iälle.",
      "Två parter är antecknade som ansvariga för samma tjänst i samma område och för samma ålder.",
      "Two bodies are on record as responsible for the same service, area and age."),
    remedy: Labels(
      "Tahot sopivat, kumpi vastaa; toinen poistaa palvelunsa tai rajaa sen alueen tai iän.",
      "Parterna kommer överens om vem som ansvarar; den andra tar bort sin tjänst eller begränsar "
        + "dess område eller ålder.",
      "The two agree who is responsible; the other removes its service or narrows its area or age."
    ),
    over: .records([.service])
  ) { search, unit in search.findDoubled(unit) }

  static let circular = GapKind(
    "circular",
    Labels("kumpikin osoittaa toista", "båda pekar på varandra", "each points at the other"),
    text: Labels(
      "Kaksi yhdyspintaa samojen palvelujen välillä samalla alueella nimeää eri johtajan.",
      "Två gränsytor mellan samma tjänster i samma område anger olika ledare.",
      "Two interfaces between the same services in the same area name different leads."),
    remedy: Labels(
      "Osapuolet sopivat, kumpi johtaa; toisen tietue korjataan tai poistetaan.",
      "Parterna kommer överens om vem som leder; den enas post rättas eller tas bort.",
      "The parties agree who leads; the record of the other is corrected or removed."),
    over: .records([.service, .interface])
  ) { search, unit in search.findCircular(unit) }

  static let noContactAnswers = GapKind(
    "no-contact-answers",
    Labels("kukaan ei vastaa", "ingen svarar", "nobody answers"),
    text: Labels(
      "Palvelulla ei ole yhteystietoa, josta vastataan.",
      "Tjänsten har ingen kontakt som svarar.",
      "The service has no contact who answers."),
    remedy: Labels(
      "Vastuutaho lisää palvelulle yhteystiedon, jossa on puhelin tai sähköposti.",
      "Den ansvariga lägger till en kontakt med telefon eller e-post.",
      "The owner adds a contact with phone or e-mail to the service."),
    over: .records([.service])
  ) { search, unit in search.findNoContactAnswers(unit) }

  static let noDeputy = GapKind(
    "no-deputy",
    Labels("sijainen puuttuu", "ersättare saknas", "no deputy"),
    text: Labels(
      "Yhteyshenkilöllä ei ole sijaista, eikä palvelulla muuta yhteystietoa.",
      "Kontakten har ingen ersättare, och tjänsten ingen annan kontakt.",
      "The contact has no deputy, and the service no other contact."),
    remedy: Labels(
      "Organisaatio nimeää sijaisen (Deputy) tai toisen yhteystiedon palvelulle.",
      "Organisationen anger en ersättare (Deputy) eller en annan kontakt för tjänsten.",
      "The organisation names a deputy or another contact for the service."),
    over: .records([.contact])
  ) { search, unit in search.findNoDeputy(unit) }

  static let allAbsent = GapKind(
    "all-absent",
    Labels("poissa, eikä ketään tilalla", "frånvarande utan ersättare", "away and nobody instead"),
    text: Labels(
      "Yhteyshenkilö on poissa, eikä kukaan hänen tilallaan.",
      "Kontakten är frånvarande, och ingen är i dess ställe.",
      "The contact is away, and nobody stands in."),
    remedy: Labels(
      "Organisaatio nimeää sijaisen poissaolon ajaksi (absent).",
      "Organisationen anger en ersättare för frånvaron (absent).",
      "The organisation names a deputy for the absence (absent)."),
    over: .records([.contact])
  ) { search, unit in search.findAllAbsent(unit) }

  static let notVerified = GapKind(
    "not-verified",
    Labels("tarkistamatta", "okontrollerad", "not verified"),
    text: Labels(
      "Tietoja ei ole tarkistettu ajoissa.", "Uppgifterna har inte kontrollerats i tid.",
      "The record has not been checked in time."),
    remedy: Labels(
      "Organisaatio tarkistaa tiedot ja merkitsee ne tarkistetuiksi (verify).",
      "Organisationen kontrollerar uppgifterna och märker dem som kontrollerade (verify).",
      "The organisation checks the record and marks it as checked (verify)."),
    over: .records([.contact, .service])
  ) { search, unit in search.findNotVerified(unit) }
}
