extension Schema {
  /// A service as somebody gives it somewhere.
  static let service = KindSpec(
    "service", Labels("palvelu", "tjänst", "service"),
    [
      FieldSpec(
        "Type", .reference(["type"]), Labels("Tyyppi", "Typ", "Type"), [.required]),
      FieldSpec(
        "Owner", .reference(["org"]), Labels("Vastuutaho", "Ansvarig", "Owner"),
        [.required, .repeats, .owning]),
      FieldSpec(
        "Producer", .reference(["org"]), Labels("Tuottaja", "Producent", "Producer"), [.repeats]),
      FieldSpec(
        "Nature",
        .choice([
          .init("statutory", Labels("lakisääteinen", "lagstadgad", "statutory")),
          .init("purchased", Labels("ostopalvelu", "köpt tjänst", "purchased")),
          .init("voluntary", Labels("vapaaehtoinen", "frivillig", "voluntary")),
        ]), Labels("Luonne", "Natur", "Nature")),
      FieldSpec(
        "Area", .reference(["area"]), Labels("Alue", "Område", "Area"),
        [.required, .repeats, .claiming]),
      FieldSpec("Age", .ageRange, Labels("Ikä", "Ålder", "Age")),
      FieldSpec("Level", serviceLevels, Labels("Taso", "Nivå", "Level")),
      FieldSpec(
        "Contact", .reference(["contact"]), Labels("Yhteys", "Kontakt", "Contact"), [.repeats]),
      FieldSpec(
        "Part_of", .reference(["service"]), Labels("Osa palvelua", "Del av", "Part of"),
        [.acyclic]),
      FieldSpec("Hours", .hours, Labels("Aukiolo", "Öppettider", "Hours")),
      FieldSpec("Language", .language, Labels("Kieli", "Språk", "Language"), [.repeats]),
      FieldSpec("Intake", .text, Labels("Hakeutuminen", "Hur man kommer in", "Intake")),
      FieldSpec("Handover", handover, Labels("Siirto", "Överföring", "Handover")),
      FieldSpec("Word", .line, Labels("Hakusana", "Sökord", "Word"), [.repeats, .searched]),
      FieldSpec("Description", .text, Labels("Kuvaus", "Beskrivning", "Description")),
      FieldSpec("Web", .web, Labels("Verkkosivu", "Webbplats", "Web")),
      FieldSpec("Ptv", .ptv, Labels("PTV-tunniste", "SDR-id", "PTV id")),
    ])

  /// How a caller is handed over to the service.
  static let handover = FieldType.choice([
    .init("transfer", Labels("puhelun siirto", "samtalet kopplas", "call transfer")),
    .init("number", Labels("numero annetaan", "numret ges", "number given")),
    .init("secure-message", Labels("turvaviesti", "säkert meddelande", "secure message")),
  ])
}
