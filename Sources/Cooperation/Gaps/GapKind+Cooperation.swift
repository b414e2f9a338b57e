import Registry

/// The rows about interfaces, places, languages and the plan.
extension GapKind {
  static let interfaceMissing = GapKind(
    "interface-missing",
    Labels("yhdyspinta sopimatta", "gränsyta saknas", "interface missing"),
    text: Labels(
      "Näiden palvelujen välillä ei ole mitään kirjattua sovittua, vaikka laki tai käytäntö sitä "
        + "edellyttää.",
      "Mellan dessa tjänster finns inget antecknat, fast lag eller praxis förutsätter det.",
      "Nothing is on record between these services, though law or practice expects it."),
    remedy: Labels(
      "Pohjan mukainen johtaja kutsuu muut koolle ja kirjaa sovitun (interface).",
      "Den som enligt mallen leder sammankallar de andra och antecknar det avtalade (interface).",
      "Who leads by the template calls the others together and records what is agreed (interface)."
    ),
    over: .neighbours
  ) { search, unit in search.findMissingInterface(unit) }

  static let interfaceLapsed = GapKind(
    "interface-lapsed",
    Labels("yhdyspinta vanhentunut", "gränsyta förfallen", "interface lapsed"),
    text: Labels(
      "Sovittu olisi pitänyt jo tarkistaa.", "Det avtalade borde redan ha setts över.",
      "What was agreed should have been reviewed by now."),
    remedy: Labels(
      "Johtaja tarkistuttaa sovitun osapuolilla ja merkitsee uuden päivän (Review_by, confirm).",
      "Ledaren låter parterna se över det avtalade och anger en ny dag (Review_by, confirm).",
      "The lead has the parties review what was agreed and sets a new date (Review_by, confirm)."),
    over: .records([.interface])
  ) { search, unit in search.findInterface(unit, status: .lapsed) }

  static let interfaceDisputed = GapKind(
    "interface-disputed",
    Labels("yhdyspinta kiistetty", "gränsyta bestridd", "interface disputed"),
    text: Labels(
      "Osapuoli on ilmoittanut, ettei sovittu pidä.",
      "En part har meddelat att det avtalade inte "
        + "gäller.", "A party says that what is on record does not hold."),
    remedy: Labels(
      "Johtaja ja kiistäjä neuvottelevat; siihen asti päättää Meanwhile-kentän taho.",
      "Ledaren och den som bestrider förhandlar; tills dess beslutar den som anges i Meanwhile.",
      "The lead and who disputes it negotiate; until then the one in Meanwhile decides."),
    over: .records([.interface])
  ) { search, unit in search.findInterface(unit, status: .disputed) }

  static let interfaceUnconfirmed = GapKind(
    "interface-unconfirmed",
    Labels("yhdyspinta vahvistamatta", "gränsyta obekräftad", "interface unconfirmed"),
    text: Labels(
      "Kukaan osapuoli ei ole vahvistanut kirjattua.", "Ingen part har bekräftat det antecknade.",
      "No party has confirmed what is on record."),
    remedy: Labels(
      "Jokainen osapuoli vahvistaa tai kiistää omasta puolestaan (confirm); johtaja merkitsee "
        + "sopimuspäivän (Agreed).",
      "Varje part bekräftar eller bestrider för egen del (confirm); ledaren anger dagen för "
        + "avtalet (Agreed).",
      "Each party confirms or disputes for itself (confirm); the lead sets the day of the "
        + "agreement (Agreed)."),
    over: .records([.interface])
  ) { search, unit in search.findInterface(unit, status: .unconfirmed) }

  static let interfaceOneSide = GapKind(
    "interface-one-side",
    Labels("vain osa vahvistanut", "bara en del bekräftat", "confirmed by some only"),
    text: Labels(
      "Vain osa osapuolista on vahvistanut kirjatun.",
      "Bara en del av parterna har bekräftat det antecknade.",
      "Only some of the parties have confirmed what is on record."),
    remedy: Labels(
      "Puuttuvat osapuolet vahvistavat tai kiistävät omasta puolestaan (confirm).",
      "De parter som saknas bekräftar eller bestrider för egen del (confirm).",
      "The parties that are missing confirm or dispute for themselves (confirm)."),
    over: .records([.interface])
  ) { search, unit in search.findOneSided(unit) }

  static let noFamilyCentre = GapKind(
    "no-family-centre",
    Labels("perhekeskus puuttuu", "familjecenter saknas", "no family centre"),
    text: Labels(
      "Kuntaan ei ulotu mikään kirjattu perhekeskus, ei palveluna eikä verkostona.",
      "Inget registrerat familjecenter når kommunen, varken som tjänst eller nätverk.",
      "No family centre on record reaches the municipality, as a service or a network."),
    remedy: Labels(
      "Hyvinvointialue ja kunta kirjaavat perhekeskuksen toimipisteenä, verkostona tai sähköisenä.",
      "Välfärdsområdet och kommunen registrerar familjecentret som plats, nätverk eller elektroniskt.",
      "Wellbeing region and municipality register the family centre as a place, network or online."
    ),
    over: .municipalities
  ) { search, unit in search.findNoFamilyCentre(unit) }

  static let noMeetingPlace = GapKind(
    "no-meeting-place",
    Labels("kohtaamispaikka puuttuu", "mötesplats saknas", "no meeting place"),
    text: Labels(
      "Kunnassa ei ole kirjattua avointa kohtaamispaikkaa.",
      "Kommunen har ingen registrerad öppen mötesplats.",
      "The municipality has no open meeting place on record."),
    remedy: Labels(
      "Kunta, järjestö tai seurakunta kirjaa kohtaamispaikkansa tai sopii sellaisesta.",
      "Kommunen, en förening eller församling registrerar sin mötesplats eller avtalar om en.",
      "Municipality, association or parish registers its meeting place or agrees on one."),
    over: .municipalities
  ) { search, unit in search.findNoMeetingPlace(unit) }

  static let noSwedishContact = GapKind(
    "no-swedish-contact",
    Labels("ruotsinkielinen yhteys puuttuu", "svensk kontakt saknas", "no contact in Swedish"),
    text: Labels(
      "Kunta on kaksi- tai ruotsinkielinen, mutta viranomaisella ei ole yhteystietoa, jossa "
        + "palvellaan ruotsiksi.",
      "Kommunen är två- eller svenskspråkig, men myndigheten har ingen kontakt som betjänar på "
        + "svenska.",
      "The municipality is bilingual or Swedish, but the authority has no contact who serves in "
        + "Swedish."),
    remedy: Labels(
      "Viranomainen nimeää ruotsinkielisen yhteystiedon (Language: sv).",
      "Myndigheten anger en svenskspråkig kontakt (Language: sv).",
      "The authority names a contact who serves in Swedish (Language: sv)."),
    over: .municipalities
  ) { search, unit in search.findNoSwedishContact(unit) }

  static let noMeasure = GapKind(
    "no-measure",
    Labels("toimenpide puuttuu", "åtgärd saknas", "no measure"),
    text: Labels(
      "Toimijalla ei ole suunnitelmassa toimenpidettä tälle tavoitteelle.",
      "Aktören har ingen åtgärd för detta mål i planen.",
      "The actor has no measure for this goal in the plan."),
    remedy: Labels(
      "Toimija kirjaa toimenpiteensä tai suunnitelmasta sovitaan, ettei tavoite koske sitä.",
      "Aktören registrerar sin åtgärd, eller så avtalas att målet inte gäller den.",
      "The actor registers its measure, or it is agreed that the goal is not its own."),
    over: .records([.measure, .goal])
  ) { search, unit in search.findNoMeasure(unit) }
}
