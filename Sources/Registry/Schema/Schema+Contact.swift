extension Schema {
  /// Who answers: a role or a person.
  static let contact = KindSpec(
    "contact", Labels("yhteyshenkilö", "kontaktperson", "contact"),
    [
      FieldSpec(
        "Kind",
        .choice([
          .init("person", Labels("henkilö", "person", "person")),
          .init("role", Labels("rooli", "roll", "role")),
        ]), Labels("Laji", "Slag", "Kind"), [.required]),
      FieldSpec(
        "Org", .reference(["org"]), Labels("Organisaatio", "Organisation", "Organisation"),
        [.required, .owning]),
      FieldSpec("Title", .line, Labels("Nimike", "Titel", "Title"), [.searched]),
      FieldSpec("Phone", .phone, Labels("Puhelin", "Telefon", "Phone"), [.personal]),
      FieldSpec("Email", .email, Labels("Sähköposti", "E-post", "Email"), [.personal]),
      FieldSpec("Hours", .hours, Labels("Tavattavissa", "Anträffbar", "Hours")),
      FieldSpec("Language", .language, Labels("Kieli", "Språk", "Language"), [.repeats]),
      FieldSpec(
        "Area", .reference(["area"]), Labels("Alue", "Område", "Area"), [.repeats, .claiming]),
      FieldSpec(
        "Service", .reference(["service"]), Labels("Palvelu", "Tjänst", "Service"),
        [.repeats, .claiming]),
      FieldSpec(
        "Deputy", .reference(["contact"]), Labels("Sijainen", "Ersättare", "Deputy"),
        // Two who stand for each other are the rule in small offices; `check` tells of them.
        [.repeats]),
      FieldSpec(
        "Absent", .dateRange, Labels("Poissa", "Frånvarande", "Absent"), [.repeats, .personal]),
      FieldSpec(
        "Visibility",
        .choice([
          .init("public", Labels("julkinen", "offentlig", "public")),
          .init("desk", Labels("palvelupiste", "servicedisk", "desk")),
          .init("internal", Labels("sisäinen", "intern", "internal")),
        ]), Labels("Näkyvyys", "Synlighet", "Visibility")),
    ])
}
